import {styleText} from 'node:util';
import type {Finding, Localized, Severity} from '../../engine/index.ts';
import type {Language} from '../../engine/language/index.ts';
import {nameOf} from '../../engine/language/name.ts';
import type {Place} from '../input.ts';
import {standardInput} from '../input.ts';
import {lineAndColumn} from '../position.ts';
import type {CheckRecord, Result, SegmentRecord, SegmentsRecord} from '../result.ts';
import type {Locale, Words} from '../words.ts';
import type {Format} from './format.ts';

const shapes: Readonly<Record<Severity, string>> = {error: '✖', warning: '▲', info: '●'};
const colours = {error: 'red', warning: 'yellow', info: 'blue'} as const;
type Style = Parameters<typeof styleText>[0];

/** Longest quotation shown whole, in UTF-16 code units. */
const longestQuote = 60;

const shortened = (quote: string): string => {
	const line = quote.replace(/\s+/g, ' ').trim();
	return line.length > longestQuote ? `${line.slice(0, longestQuote - 1)}…` : line;
};

/** Where a draft was read, as people write it: `drafts.jsonl, line 3`. */
export const placeName = ({file, line}: Place, words: Words): string => {
	const name = file === standardInput ? words.standardInput : file;
	return line === undefined ? name : `${name}, ${words.line(line)}`;
};

/** What the checks say of each draft, for people. */
export const checkText = (locale: Locale, words: Words, coloured: boolean): Format<CheckRecord> => {
	let drafts = 0;
	let findings = 0;
	const style = (name: Style, text: string): string => (coloured ? styleText(name, text) : text);
	const said = (localized: Localized): string => localized[locale];
	const found = (
		{severity, part, span, quote, rule, message, remedy, source}: Finding,
		result: Result,
	): string => {
		const text = part === 0 ? result.draft.text : result.draft.thread[part - 1]!;
		const {line, column} = lineAndColumn(text, span?.start ?? 0);
		const where = [
			...(part > 0 ? [words.part(part + 1)] : []),
			...(span ? [`${line}:${column}`, words.quoted(shortened(quote))] : []),
		].join(' ');
		return [
			`  ${style(colours[severity], `${shapes[severity]} ${words.severities[severity]}`)}  ${where}`.trimEnd(),
			`    ${style('bold', said(message))} ${said(remedy)}`,
			`    ${style('dim', words.source(said(source.title), said(source.clause), said(source.url), rule))}`,
			'',
		].join('\n');
	};
	return {
		head: () => '',
		result: (result) => {
			drafts++;
			findings += result.findings.length;
			const {id, abstained} = result.record;
			const name =
				result.line === undefined ? placeName(result, words) : `${placeName(result, words)}: ${id}`;
			return [
				style('underline', name),
				...(result.findings.length === 0
					? [`  ${words.nothingFound}`]
					: result.findings.map((finding) => found(finding, result))),
				...abstained.map(({rule, because}) =>
					style('dim', `  ${words.notChecked(rule, words.because[because])}`),
				),
				'',
				'',
			].join('\n');
		},
		tail: () => (drafts > 1 ? `${words.found(findings, drafts)}\n` : ''),
	};
};

/** The stretches of each draft, for people: a language, by its name where it can be told, and the words in it a line. */
export const segmentText = (locale: Locale, words: Words): Format<SegmentsRecord> => {
	const names = new Intl.DisplayNames(`${locale}-CA`, {type: 'language', fallback: 'none'});
	const languageOf = async (language: Language, stretch: string): Promise<string> => {
		const code = language === 'other' ? await nameOf(stretch) : undefined;
		return (code && names.of(code)) ?? words.languages[language];
	};
	const line = async (text: string, {start, end, language}: SegmentRecord): Promise<string> => {
		const stretch = text.slice(start, end);
		return `${await languageOf(language, stretch)}\t${start}–${end}\t${JSON.stringify(stretch)}\n`;
	};
	return {
		head: () => '',
		result: async ({draft, record}) =>
			(await Promise.all(record.segments.map((segment) => line(draft.text, segment)))).join(''),
		tail: () => '',
	};
};
