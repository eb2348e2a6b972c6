// Measures the languages found in posts on the half of the reference texts that no model was trained on.
import {gzipSync} from 'node:zlib';
import {officialLanguageOf, segment} from '../../src/engine/language/index.ts';
import {plainLetters} from '../../src/engine/language/letters.ts';
import type {Language} from '../../src/engine/language/segment.ts';
import {weights} from '../../src/engine/language/weights.ts';
import {wordsOf} from '../../src/engine/language/words.ts';
import {corpus, hasCorpus, type Labelled, rowsOf} from '../../src/training/language-corpus.ts';
import {percentInterval} from './interval.ts';
import {exchangedDetector} from './language-exchanged.ts';
import {type Detector, rivals} from './language-rivals.ts';
import {undetermined} from './language-undetermined.ts';

/** How many of how many. */
interface Count {
	readonly right: number;
	readonly all: number;
}

/** One text as a detector labels it, letter by letter: only the letters of words count. */
interface Painted {
	readonly row: Labelled;
	readonly label: Language;
	readonly letters: number;
	/** Letters whose language the corpus gives, and those of them that are labelled so. */
	readonly known: number;
	readonly hit: number;
	readonly bilingual: boolean;
	readonly official: boolean;
}

const letterCount = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

const paint = (row: Labelled, detector: Detector): Painted => {
	const plain = plainLetters(row.text);
	const segments = detector.segment(row.text);
	const painted = {en: 0, fr: 0, other: 0, und: 0};
	let letters = 0;
	let known = 0;
	let hit = 0;
	let place = 0;
	for (const word of wordsOf(plain.text)) {
		const at = plain.offsetAt(word.start);
		while (place + 1 < segments.length && segments[place]!.span.end <= at) place++;
		const language = segments[place]?.language ?? 'und';
		const size = letterCount(word.text);
		painted[language] += size;
		letters += size;
		const gold = row.stretches.find(({start, end}) => start <= at && at < end)?.language;
		if (gold === undefined) continue;
		known += size;
		if (gold === language) hit += size;
	}
	const {en, fr, other} = painted;
	const most = Math.max(en, fr, other);
	return {
		row,
		label: most === 0 ? 'und' : en === most ? 'en' : fr === most ? 'fr' : 'other',
		letters,
		known,
		hit,
		bilingual: Math.min(en, fr) >= Math.max(3, 0.08 * letters),
		official: row.language === detector.officialOf(row.text),
	};
};

const share = (texts: readonly Painted[], holds: (text: Painted) => boolean): Count => ({
	right: texts.filter(holds).length,
	all: texts.length,
});

const lettersRight = (texts: readonly Painted[]): Count => ({
	right: texts.reduce((sum, {hit}) => sum + hit, 0),
	all: texts.reduce((sum, {known}) => sum + known, 0),
});

const isSet =
	(pattern: RegExp) =>
	({row}: Painted): boolean =>
		pattern.test(row.set);
const joinedBy =
	(bare: boolean) =>
	({row}: Painted): boolean =>
		/^mix_(?:par|short|tweets)/u.test(row.set) && row.note.includes('sep=" ";') === bare;

const official = (text: Painted): boolean => text.official;
const labelled = ({label, row}: Painted): boolean => label === row.language;
const posts = /^(?:official|tweets)_(?:en|fr)$/u;

/** A line of the table: what is measured, on which texts, and what is asked of it in per cent. */
interface Measure {
	readonly name: string;
	readonly texts: (text: Painted) => boolean;
	readonly count: (texts: readonly Painted[]) => Count;
	/** Nothing where it is told for comparison only. */
	readonly bar?: number;
	/** Where less is better. */
	readonly most?: true;
}

// A choice between two is forced on the whole text; here what the segments say counts, and what they leave open is wrong.
const segmented = (name: string, set: RegExp): Measure => ({
	name: `${name}, as segments`,
	texts: isSet(set),
	count: (texts) => share(texts, labelled),
});

const measures: readonly Measure[] = [
	{
		name: 'leaders’ posts, English or French',
		texts: isSet(/^official_/u),
		count: (texts) => share(texts, official),
		bar: 99.95,
	},
	{
		name: 'tweets, English or French',
		texts: isSet(/^tweets_(?:en|fr)$/u),
		count: (texts) => share(texts, official),
		bar: 99.9,
	},
	{
		name: 'English and French posts, three ways',
		texts: isSet(posts),
		count: (texts) => share(texts, labelled),
		bar: 99.6,
	},
	{
		name: 'tweets in other languages, three ways',
		texts: isSet(/^tweets_other$/u),
		count: (texts) => share(texts, labelled),
		bar: 98.8,
	},
	{
		name: 'slang and chat, English or French',
		texts: isSet(/^(?:noisy|chat)_/u),
		count: (texts) => share(texts, official),
		bar: 99.5,
	},
	{
		name: '4 to 6 words, English or French',
		texts: isSet(/^short4-6w_(?:en|fr)$/u),
		count: (texts) => share(texts, official),
		bar: 99.7,
	},
	{
		name: '1 to 3 words, English or French',
		texts: isSet(/^short1-3w_(?:en|fr)$/u),
		count: (texts) => share(texts, official),
		bar: 98.6,
	},
	{
		name: 'while typing, English or French',
		texts: isSet(/^typing_(?:en|fr)$/u),
		count: (texts) => share(texts, official),
		bar: 98.8,
	},
	segmented('slang and chat', /^(?:noisy|chat)_/u),
	segmented('4 to 6 words', /^short4-6w_(?:en|fr)$/u),
	segmented('1 to 3 words', /^short1-3w_(?:en|fr)$/u),
	segmented('while typing', /^typing_(?:en|fr)$/u),
	{name: 'real bilingual posts: letters', texts: isSet(/^real_mixed$/u), count: lettersRight, bar: 99.8},
	{
		name: 'real bilingual posts: 98 % of letters',
		texts: isSet(/^real_mixed$/u),
		count: (texts) => share(texts, ({hit, known}) => hit >= 0.98 * known),
		bar: 97,
	},
	{
		name: 'real bilingual posts: both found',
		texts: isSet(/^real_mixed$/u),
		count: (texts) => share(texts, ({bilingual}) => bilingual),
		bar: 98.3,
	},
	{name: 'quoted phrase or title: letters', texts: isSet(/^mix_quote$/u), count: lettersRight, bar: 99.7},
	{name: 'joined by a separator: letters', texts: joinedBy(false), count: lettersRight, bar: 99.8},
	{name: 'joined by a bare space: letters', texts: joinedBy(true), count: lettersRight, bar: 98.8},
	{
		name: 'one-language posts called bilingual',
		texts: isSet(posts),
		count: (texts) => share(texts, ({bilingual}) => bilingual),
		bar: 0.12,
		most: true,
	},
	{
		name: 'posts in no language, of the corpus',
		texts: isSet(/^und$/u),
		count: (texts) => share(texts, labelled),
		bar: 95,
	},
	{
		name: 'posts in no language, our own',
		texts: isSet(/^own-und$/u),
		count: (texts) => share(texts, labelled),
		bar: 95,
	},
];

const percent = ({right, all}: Count): number => (all === 0 ? 0 : (100 * right) / all);

const microseconds = (texts: readonly string[], work: (text: string) => unknown): number => {
	const times = texts.map((text) => {
		let best = Number.POSITIVE_INFINITY;
		for (let pass = 0; pass < 3; pass++) {
			const start = performance.now();
			work(text);
			best = Math.min(best, performance.now() - start);
		}
		return best * 1000;
	});
	return times.toSorted((a, b) => a - b)[times.length >> 1]!;
};

const own: Detector = {name: 'Aplomb', segment, officialOf: officialLanguageOf};

/** Prints every measure of the languages found, beside the libraries; one line saying so where the data is absent. */
export const reportLanguage = async (print: (line: string) => void): Promise<void> => {
	if (!hasCorpus()) {
		print(`Language: skipped, the reference texts are not at ${corpus}.`);
		return;
	}
	const ownTexts = undetermined.map(
		(text): Labelled => ({
			set: 'own-und',
			source: 'own',
			note: '',
			text,
			language: 'und',
			code: 'und',
			stretches: [],
		}),
	);
	const isMeasured = ({set}: Labelled): boolean => !/^(?:tweets_hinglish|word1|long|liga|sent)/u.test(set);
	const rows = [...rowsOf('test'), ...ownTexts].filter(isMeasured);
	const exchanged = await exchangedDetector();
	const exchangedTexts = rowsOf('train')
		.filter(isMeasured)
		.map((row) => paint(row, exchanged));
	const detectors = [own, ...rivals].map((detector) => ({
		name: detector.name,
		texts: rows.map((row) => paint(row, detector)),
	}));
	const line = (name: string, cells: readonly string[]): string =>
		`  ${name.padEnd(40)}${cells.map((cell, place) => cell.padStart([9, 15, 8, 15, 11, 9, 11, 11][place]!)).join('')}`;
	print(
		`Language: ${rows.length} texts that the model was not trained on; shares in per cent with 95 % intervals.`,
	);
	print('Exchanged: learnt from these texts instead, and measured on those the model was trained on.');
	print(line('what', ['Aplomb', '95 %', 'bar', 'right of', 'exchanged', ...rivals.map(({name}) => name)]));
	for (const {name, texts, count, bar, most} of measures) {
		const counts = detectors.map((detector) => count(detector.texts.filter(texts)));
		const first = counts[0]!;
		const other = count(exchangedTexts.filter(texts));
		const reached = bar === undefined || (most ? percent(first) <= bar : percent(first) >= bar);
		print(
			line(name, [
				percent(first).toFixed(2),
				percentInterval(first.right, first.all, 2),
				bar === undefined ? '' : `${most ? '≤' : '≥'}${bar}`,
				`${first.right}/${first.all}`,
				other.all === 0 ? '' : percent(other).toFixed(2),
				...counts.slice(1).map((rival) => percent(rival).toFixed(2)),
			]) + (reached ? '' : '  missed'),
		);
	}
	const tweets = rows.filter(({set}) => posts.test(set)).map(({text}) => text);
	print(`  weights: ${gzipSync(weights, {level: 9}).length} bytes in gzip`);
	for (const detector of [own, ...rivals])
		print(
			`  ${detector.name}: ${microseconds(tweets.slice(0, 300), detector.segment).toFixed(0)} µs a post, median`,
		);
};
