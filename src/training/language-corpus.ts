import {existsSync, readdirSync, readFileSync} from 'node:fs';
import type {Language} from '../engine/language/segment.ts';

/** Where the texts lie whose language is known, from the root of the project; they are no part of it. */
export const corpus = '../shared/data/lid';

const corpora = '../shared/data/corpora';

/** A text whose language is known, or whose stretches' languages are. */
export interface Labelled {
	readonly set: string;
	readonly source: string;
	/** What the set says of the row beside its language, such as how two halves were joined. */
	readonly note: string;
	readonly text: string;
	readonly language: Language | 'mixed';
	/** The code the corpus writes for the language, by ISO 639. */
	readonly code: string;
	readonly stretches: readonly {readonly start: number; readonly end: number; readonly language: Language}[];
}

/** Whether the texts are there. */
export const hasCorpus = (): boolean => existsSync(corpus);

const escapes: Readonly<Record<string, string>> = {n: '\n', t: '\t'};
const plainOf = (text: string): string =>
	text.replace(/\\(.)/gu, (_, letter: string) => escapes[letter] ?? letter);

const languageOfCode = (code: string): Language =>
	code === 'en' || code === 'fr' || code === 'und' ? code : 'other';

const linesOf = (path: string): string[][] =>
	readFileSync(path, 'utf8')
		.trimEnd()
		.split('\n')
		.slice(1)
		.map((line) => line.split('\t'));

const stretchOf = (written: string): Labelled['stretches'][number] => {
	const [span = '', code = ''] = written.split(':');
	const [start, end] = span.split('-').map(Number);
	return {start: start!, end: end!, language: languageOfCode(code)};
};

/** Every row of one half of the corpus, in the order of the names of its sets. */
export const rowsOf = (half: 'train' | 'test'): Labelled[] =>
	readdirSync(`${corpus}/${half}`)
		.filter((name) => name.endsWith('.tsv') && !name.startsWith('_'))
		.toSorted()
		.flatMap((name) =>
			linesOf(`${corpus}/${half}/${name}`).map(
				([, code = '', source = '', note = '', spans = '', text = '']): Labelled => ({
					set: name.slice(0, -'.tsv'.length),
					source,
					note,
					text: plainOf(text),
					language: code === 'mixed' ? 'mixed' : languageOfCode(code),
					code,
					stretches: spans === '' ? [] : spans.split(';').map(stretchOf),
				}),
			),
		);

const monolingual = (set: string, source: string, code: string, text: string): Labelled => ({
	set,
	source,
	note: '',
	text,
	language: languageOfCode(code),
	code,
	stretches: [],
});

// The further texts in one language that come with the corpus, for training only.
const furtherRows = (): Labelled[] =>
	linesOf(`${corpus}/train/_extra_text.tsv`).map(([code = '', source = '', text = '']) =>
		monolingual('further', source, code, plainOf(text)),
	);

// The other half of the corpus holds texts of these origins: to train on them would be to see the answers.
const alsoInCorpus = /SamEdwardes|multi30k|covid-alert|covidalert/u;

// Government text in both languages, without what shares its origin with the corpus.
const governmentRows = (): Labelled[] => {
	const seen = new Set<string>();
	return linesOf(`${corpora}/parallel_dev.tsv`)
		.filter((cells) => !alsoInCorpus.test(`${cells[4]} ${cells[5]}`))
		.flatMap(([, , , , source = '', , english = '', french = '']) => [
			monolingual('government', source, 'en', english),
			monolingual('government', source, 'fr', french),
		])
		.filter(({text}) => text !== '' && !seen.has(text) && seen.add(text));
};

// Words of either language that the bilingual word lists give, but not those of both, each a row by itself.
const lexiconRows = (): Labelled[] => {
	const english = new Set<string>();
	const french = new Set<string>();
	for (const list of ['lex_ship_en_fr', 'lex_wikt_small_en_fr'])
		for (const [word = '', translations = ''] of linesOf(`${corpora}/lexicons/${list}.tsv`)) {
			english.add(word);
			for (const translation of translations.split(' ')) french.add(translation.split(':')[0]!);
		}
	return [
		...[...english]
			.filter((word) => !french.has(word))
			.map((word) => monolingual('lexicon', 'lexicon', 'en', word)),
		...[...french]
			.filter((word) => !english.has(word))
			.map((word) => monolingual('lexicon', 'lexicon', 'fr', word)),
	];
};

/** What a model learns from that is to be measured on the other half of the corpus. */
export const lessonRows = (half: 'train' | 'test'): Labelled[] =>
	// Half of the words of the code-mixed Hindi set are English.
	[...rowsOf(half), ...furtherRows(), ...governmentRows(), ...lexiconRows()].filter(
		({set}) => set !== 'tweets_hinglish',
	);
