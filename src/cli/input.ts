import {createReadStream} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {text} from 'node:stream/consumers';
import * as v from 'valibot';
import {pathOf} from '../engine/faults.ts';
import {type Account, type Draft, draftSchema} from '../engine/index.ts';
import {linesOf} from './lines.ts';
import type {Words} from './words.ts';

/** The name of the standard input among files. */
export const standardInput = '-';

/** Where a draft was read. */
export interface Place {
	/** The file's name as it was given; `-` is the standard input. */
	readonly file: string;
	/** The line of a JSONL file, from 1. */
	readonly line?: number;
}

/** A draft to judge. */
export interface DraftEntry extends Place {
	/** What its line calls it; for a file that is a draft, the file's name. */
	readonly id: string | number;
	readonly draft: Draft;
}

/** A draft that could not be read, and why. */
export interface UnreadEntry extends Place {
	readonly error: string;
}

export type Entry = DraftEntry | UnreadEntry;

const lineSchema = v.object({...draftSchema.entries, id: v.union([v.string(), v.number()])});

/** Many exporters write `null` for what they do not know. Only a description's null speaks: there is none. */
const withoutNulls = (key: string, value: unknown): unknown =>
	value === null && key !== 'description' ? undefined : value;

/** What a field should be, in the reader's words; a list of choices as it must be written. */
const nameOf = (expected: string, {types}: Words): string =>
	Object.hasOwn(types, expected) ? types[expected as keyof Words['types']] : expected;

/** Reads one line of JSONL as a draft; one that names no account is published from `account`. */
const parseLine = (
	line: string,
	account: Account,
	words: Words,
): Omit<DraftEntry, keyof Place> | Omit<UnreadEntry, keyof Place> => {
	let json: unknown;
	try {
		json = JSON.parse(line, withoutNulls);
	} catch {
		return {error: words.notJson};
	}
	const whole = typeof json === 'object' && !Array.isArray(json) ? {account, ...json} : json;
	const parsed = v.safeParse(lineSchema, whole, {abortEarly: true});
	if (parsed.success) {
		const {id, ...draft} = parsed.output;
		return {id, draft};
	}
	const [issue] = parsed.issues;
	if (!issue.path) return {error: words.notObject};
	return {
		error:
			issue.input === undefined
				? words.fieldMissing(pathOf(issue.path))
				: words.fieldWrong(pathOf(issue.path), nameOf(issue.expected ?? '', words)),
	};
};

const streamOf = (file: string): AsyncIterable<Uint8Array> =>
	file === standardInput ? process.stdin : createReadStream(file);

/** All of a file, or of the standard input, as text. */
export const wholeOf = async (file: string): Promise<string> => {
	const contents = file === standardInput ? await text(process.stdin) : await readFile(file, 'utf8');
	return contents.replace(/^\uFEFF/, '');
};

async function* entriesOfLines(file: string, account: Account, words: Words): AsyncGenerator<Entry> {
	for await (const {number: line, text} of linesOf(streamOf(file))) {
		if (text === undefined) yield {file, line, error: words.lineTooLong};
		else if (text.trim() !== '') yield {file, line, ...parseLine(text, account, words)};
	}
}

async function* entriesOfFile(
	file: string,
	input: 'text' | 'jsonl',
	account: Account,
	words: Words,
): AsyncGenerator<Entry> {
	if (input === 'jsonl') yield* entriesOfLines(file, account, words);
	else {
		const text = await wholeOf(file);
		yield {file, id: file, draft: {text, surface: 'post', thread: [], attachments: [], account}};
	}
}

/** Every draft of `files`, one after the other: each file is one draft, or holds one a line. */
export async function* entriesOf(
	files: readonly string[],
	input: 'text' | 'jsonl',
	account: Account,
	words: Words,
): AsyncGenerator<Entry> {
	for (const file of files) {
		try {
			yield* entriesOfFile(file, input, account, words);
		} catch (error) {
			yield {file, error: words.unreadable(file, (error as NodeJS.ErrnoException).code ?? '')};
		}
	}
}
