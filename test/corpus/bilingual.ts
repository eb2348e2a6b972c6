import type {OfficialLanguage, Segment} from '../../src/engine/language/segment.ts';
import {changedPosts} from './bilingual-changed.ts';
import {incompletePosts} from './bilingual-missing.ts';
import {samePosts} from './bilingual-same.ts';

/** How the two versions of a post are parted. */
export type Layout = keyof typeof LAYOUTS;

/** Layout, language that comes first, English, French, and what follows both: links, hashtags, emoji. */
export type Pair = readonly [Layout, OfficialLanguage, string, string, string?];

/** What differs between two versions. */
export type Difference =
	| 'date'
	| 'weekday'
	| 'time'
	| 'money'
	| 'number'
	| 'percent'
	| 'duration'
	| 'phone'
	| 'email'
	| 'link'
	| 'link-language'
	| 'mention'
	| 'hashtag'
	| 'name'
	| 'negation'
	| 'sentence'
	| 'item';

/** As `Pair`, then what differs and the words of each version that do; none where the version leaves it out. */
export type Changed = readonly [Layout, OfficialLanguage, string, string, Difference, string, string];

/** A piece of text and its language; `und` where it has none. */
export type Piece = readonly [OfficialLanguage | 'und', string];

/** What stands where a version is owed. */
export type Stand = 'absent' | 'hashtag' | 'placeholder' | 'repeated' | 'unrelated';

/** The language that is missing (`none` when both stand there but tell two stories), what stands there, the pieces. */
export type Incomplete = readonly [OfficialLanguage | 'none', Stand, ...Piece[]];

/** How the versions of a post stand to each other. */
export type Relation =
	| {readonly kind: 'same'}
	| {
			readonly kind: 'diff';
			readonly difference: Difference;
			readonly quotes: {readonly en: string; readonly fr: string};
	  }
	| {readonly kind: 'missing'; readonly language: OfficialLanguage; readonly stands: Stand}
	| {readonly kind: 'none'};

/** A post, the language of each of its stretches, and how its versions stand to each other. */
export interface BilingualPost {
	readonly id: string;
	readonly text: string;
	/** Tiles the text; separators, flags, labels and what both versions share are `und`. */
	readonly segments: readonly Segment[];
	readonly relation: Relation;
}

/** What stands before the first version and between the two; {1} and {2} are the codes of their languages. */
const LAYOUTS = {
	blank: ['', '\n\n'],
	line: ['', '\n'],
	slash: ['', ' / '],
	double: ['', ' // '],
	bar: ['', ' | '],
	dash: ['', ' — '],
	bullet: ['', ' • '],
	rule: ['', '\n---\n'],
	stars: ['', '\n***\n'],
	arrow: ['', '\n⬇️\n'],
	space: ['', ' '],
	flags: ['🇨🇦 ', '\n⚜️ '],
	labels: ['{1}: ', '\n{2}: '],
	brackets: ['[{1}] ', '\n[{2}] '],
	follows: ['', '\n\n'],
} as const;

/** Says, in the language of the second version, that it follows the first. */
const NOTES: Readonly<Record<OfficialLanguage, string>> = {
	en: '(Le français suit)\n\n',
	fr: '(English follows)\n\n',
};

function piecesOf([layout, first, en, fr, tail = '']: Pair): readonly Piece[] {
	const second: OfficialLanguage = first === 'en' ? 'fr' : 'en';
	const fill = (text: string): string =>
		text.replace('{1}', first.toUpperCase()).replace('{2}', second.toUpperCase());
	const [before, between] = LAYOUTS[layout];
	const texts = {en, fr};
	const opening: Piece = layout === 'follows' ? [second, NOTES[first]] : ['und', fill(before)];
	return [opening, [first, texts[first]], ['und', fill(between)], [second, texts[second]], ['und', tail]];
}

/** Puts pieces together; their spans come of it. */
function postOf(id: string, pieces: readonly Piece[], relation: Relation): BilingualPost {
	const segments: Segment[] = [];
	let text = '';
	for (const [language, words] of pieces) {
		if (words === '') continue;
		const start = text.length;
		text += words;
		const last = segments.at(-1);
		if (last?.language === language)
			segments[segments.length - 1] = {span: {start: last.span.start, end: text.length}, language};
		else segments.push({span: {start, end: text.length}, language});
	}
	return {id, text, segments, relation};
}

/** French as carefully typed: no-break spaces where the Canada.ca guide asks for them. */
const typeset = (french: string): string =>
	french
		.replace(/(\d) (?=\d{3}\b)/g, '$1\u202F')
		.replace(/ (?=[:%$»])/g, '\u00A0')
		.replace(/« /g, '«\u00A0')
		.replace(/(\d) (?=h\b)/g, '$1\u00A0');

/** 200 bilingual posts written for this project: 140 whose versions agree, 40 with one difference, 20 with one version missing or unrelated. */
export const bilingualPosts: readonly BilingualPost[] = [
	...samePosts.map(([layout, first, en, fr, tail = ''], index) =>
		postOf(`same-${index + 1}`, piecesOf([layout, first, en, index % 3 === 0 ? typeset(fr) : fr, tail]), {
			kind: 'same',
		}),
	),
	...changedPosts.map(([layout, first, en, fr, difference, inEnglish, inFrench], index) =>
		postOf(`diff-${index + 1}`, piecesOf([layout, first, en, fr]), {
			kind: 'diff',
			difference,
			quotes: {en: inEnglish, fr: inFrench},
		}),
	),
	...incompletePosts.map(([language, stands, ...pieces], index) =>
		postOf(
			`missing-${index + 1}`,
			pieces,
			language === 'none' ? {kind: 'none'} : {kind: 'missing', language, stands},
		),
	),
];
