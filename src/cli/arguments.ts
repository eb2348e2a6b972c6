import {parseArgs} from 'node:util';
import {type AccountName, accounts} from './accounts.ts';
import type {Words} from './words.ts';

/** The command line was not understood; its message says what to write instead. */
export class Misuse extends Error {}

/** What each option may be; `true` for those that take no value. */
const choices = {
	account: Object.keys(accounts) as AccountName[],
	input: ['text', 'jsonl'],
	format: ['text', 'json', 'jsonl', 'sarif'],
	lang: ['en', 'fr'],
	help: true,
	version: true,
} as const;

type Options = {
	readonly [Name in keyof typeof choices]?: (typeof choices)[Name] extends readonly (infer Value)[]
		? Value
		: true;
};

/** What was asked: the words that are no option, in order, and the options. */
export interface Arguments {
	readonly positionals: readonly string[];
	readonly options: Options;
}

/** Reads the words after `aplomb`. Throws `Misuse` at an option that does not exist or a value it cannot have. */
export const parseArguments = (args: readonly string[], words: Words): Arguments => {
	const {tokens} = parseArgs({
		args: [...args],
		options: Object.fromEntries(
			Object.entries(choices).map(([name, values]) => [name, {type: values === true ? 'boolean' : 'string'}]),
		),
		strict: false,
		tokens: true,
	});
	const positionals: string[] = [];
	const options: Record<string, string | true> = {};
	for (const token of tokens) {
		if (token.kind === 'positional') positionals.push(token.value);
		if (token.kind !== 'option') continue;
		const {name, rawName, value} = token;
		if (!Object.hasOwn(choices, name)) throw new Misuse(words.unknownOption(rawName));
		const values: true | readonly string[] = choices[name as keyof typeof choices];
		if (values === true) {
			if (value !== undefined) throw new Misuse(words.optionTakesNoValue(rawName));
			options[name] = true;
		} else {
			if (value === undefined) throw new Misuse(words.optionNeedsValue(rawName));
			if (!values.includes(value)) throw new Misuse(words.notOneOf(rawName, value, values));
			options[name] = value;
		}
	}
	return {positionals, options: options as Options};
};
