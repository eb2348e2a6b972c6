// The engine as a program: drafts in, findings out. Leaves 0 when clear, 1 with findings, 2 when misused.

import {once} from 'node:events';
import {version} from '../../package.json';
import {parsePack} from '../engine/pack.ts';
import {accounts} from './accounts.ts';
import {type Arguments, Misuse, parseArguments} from './arguments.ts';
import {compare, comparisonText} from './compare.ts';
import type {Format} from './formats/format.ts';
import {json, jsonLines} from './formats/json.ts';
import {sarif} from './formats/sarif.ts';
import {checkText, placeName, segmentText} from './formats/text.ts';
import {type DraftEntry, entriesOf, standardInput, wholeOf} from './input.ts';
import {localeOf} from './locale.mjs';
import {type CheckRecord, checked, type Result, type SegmentsRecord, segmented} from './result.ts';
import {words as allWords, type Locale, type Words} from './words.ts';

const clear = 0;
const someFindings = 1;
const misused = 2;

/** Writes to the standard output, and waits while its reader is slower than we are. */
const write = async (text: string): Promise<void> => {
	if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
};

/** Reads every draft the arguments name, says what `judge` makes of it in `format`, and answers the exit code. */
const run = async <Record extends SegmentsRecord>(
	{positionals: files, options}: Arguments,
	words: Words,
	judge: (entry: DraftEntry) => Result<Record>,
	format: Format<Record>,
): Promise<number> => {
	const sources = files.length > 0 ? files : [standardInput];
	if (sources.includes(standardInput) && process.stdin.isTTY) console.error(words.typeNow);
	const account = accounts[options.account ?? 'official-both'];
	let findings = 0;
	let unread = 0;
	await write(format.head());
	for await (const entry of entriesOf(sources, options.input ?? 'text', account, words)) {
		if ('draft' in entry) {
			const result = judge(entry);
			findings += result.findings.length;
			await write(await format.result(result));
		} else {
			unread++;
			if (format.unread) await write(format.unread(entry));
			else
				console.error(entry.line === undefined ? entry.error : `${placeName(entry, words)}: ${entry.error}`);
		}
	}
	await write(format.tail());
	if (unread > 0) return misused;
	return findings > 0 ? someFindings : clear;
};

/** Whether the reader of our output is a terminal that shows colours. */
const coloured = (): boolean => process.stdout.isTTY === true && !process.env.NO_COLOR;

const checkCommand = (asked: Arguments, locale: Locale, words: Words): Promise<number> => {
	const formats = {
		text: () => checkText(locale, words, coloured()),
		json,
		jsonl: jsonLines,
		sarif: () => sarif(locale),
	} satisfies Record<string, () => Format<CheckRecord>>;
	const format = formats[asked.options.format ?? asked.options.input ?? 'text']();
	return run<CheckRecord>(asked, words, checked, format);
};

const segmentCommand = (asked: Arguments, locale: Locale, words: Words): Promise<number> => {
	const formats = {text: () => segmentText(locale, words), json, jsonl: jsonLines};
	const format = asked.options.format ?? asked.options.input ?? 'text';
	if (format === 'sarif') throw new Misuse(words.notOneOf('--format', format, Object.keys(formats)));
	return run(asked, words, segmented, formats[format]());
};

/** The contents of a file, or of the standard input. */
const contentsOf = async (file: string, words: Words): Promise<string> => {
	try {
		return await wholeOf(file);
	} catch (error) {
		throw new Misuse(words.unreadable(file, (error as NodeJS.ErrnoException).code ?? ''));
	}
};

/** Lays two versions side by side. */
const compareCommand = async ({positionals, options}: Arguments, words: Words): Promise<number> => {
	const [en, fr, ...rest] = positionals;
	if (en === undefined || fr === undefined || rest.length > 0) throw new Misuse(words.twoFiles);
	const {format = 'text'} = options;
	if (format !== 'text' && format !== 'json')
		throw new Misuse(words.notOneOf('--format', format, ['text', 'json']));
	const comparison = compare(await contentsOf(en, words), await contentsOf(fr, words));
	await write(
		format === 'json'
			? `${JSON.stringify(comparison, null, '\t')}\n`
			: comparisonText(comparison, words, coloured()),
	);
	const agrees = comparison.versions !== 'unrelated' && comparison.rows.every(({differs}) => !differs);
	return agrees ? clear : someFindings;
};

/** Says whether the pack in a file holds, or everything that is wrong with it. */
const packCommand = async ({positionals}: Arguments, locale: 'en' | 'fr', words: Words): Promise<number> => {
	const [verb, file, ...rest] = positionals;
	if (verb !== 'check' || file === undefined || rest.length > 0) throw new Misuse(words.oneFile);
	const contents = await contentsOf(file, words);
	let parsed: unknown;
	try {
		parsed = JSON.parse(contents);
	} catch {
		throw new Misuse(words.packNotJson(file));
	}
	const {pack, faults} = parsePack(parsed);
	if (pack) {
		await write(`${words.packHolds(pack.id, pack.version)} ${words.rules(pack.rules.length)}\n`);
		return clear;
	}
	for (const {path, message} of faults) await write(`${words.fault(path, message[locale])}\n`);
	await write(`${words.faults(faults.length)}\n`);
	return someFindings;
};

const main = async (args: readonly string[]): Promise<number> => {
	let words = allWords[localeOf(process.env)];
	try {
		const {positionals, options} = parseArguments(args, words);
		const locale = options.lang ?? localeOf(process.env);
		words = allWords[locale];
		const [command, ...rest] = positionals;
		const asked = {positionals: rest, options};
		if (options.version) await write(`${version}\n`);
		else if (options.help) await write(words.help);
		else if (command === 'check') return await checkCommand(asked, locale, words);
		else if (command === 'segment') return await segmentCommand(asked, locale, words);
		else if (command === 'compare') return await compareCommand(asked, words);
		else if (command === 'pack') return await packCommand(asked, locale, words);
		else throw new Misuse(command === undefined ? words.help : words.unknownCommand(command));
		return clear;
	} catch (error) {
		if (!(error instanceof Misuse)) throw error;
		console.error(error.message);
		return misused;
	}
};

// Whoever reads our output may stop before we do, as `head` does; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
	process.exit();
});

process.exitCode = await main(process.argv.slice(2));
