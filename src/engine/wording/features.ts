import type {OfficialLanguage} from '../language/segment.ts';
import {remembered} from '../remembered.ts';
import type {Token} from '../tokens.ts';
import {kindsOf, signalKinds} from './signals.ts';

/** How many weights the words have in one language; features share them by hash. */
export const bucketCount = 2 ** 15;

/** What marks the writing as a whole, each counted. */
const marks = [
	'shouts',
	'questions',
	'trails',
	'capitals',
	'pictures',
	'tags',
	'mentions',
	'links',
	'numbers',
	'brief',
	'long',
] as const;
type Mark = (typeof marks)[number];

/** A count is told as "at least 1", "at least 2", "at least 3". */
const levels = 3;

/**
 * Where in a clause a kind of word may stand so that it tells more: what opens or closes it, what is said of something
 * ("is unfair"), what stands beside a public body or its acts, what is cried out, what is asked, what stands all but alone.
 */
const positions = ['opening', 'closing', 'saidOf', 'aimed', 'shouted', 'asked', 'alone'] as const;

const [opening, closing, saidOf, aimed, shouted, asked, alone] = positions.map((_, index) => index) as [
	number,
	number,
	number,
	number,
	number,
	number,
	number,
];

const firstPosition = (signalKinds.length + marks.length) * levels;

const firstPair = firstPosition + positions.length * signalKinds.length;

/** How many weights the kinds of words, the marks of writing, the places of kinds and their pairs have in one language. */
export const signCount = firstPair + signalKinds.length * signalKinds.length;

/** Words after which a thing is judged: what follows within `reach` words is said of it. */
const copulas: Readonly<Record<OfficialLanguage, ReadonlySet<string>>> = {
	en: new Set("is are was were be been it' that' this' re looks feels sounds seems".split(' ')),
	fr: new Set("est sont etait etaient ete c' etre reste demeure semble parait".split(' ')),
};
const reach = 3;

/** A kind of word in a clause of at most this many words stands all but alone: "Pathetic." */
const fewInClause = 2;

const target = signalKinds.indexOf('target');

const seed = 0x811c9dc5 | 0;
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
/** `hash` with its bits spread, so that any of them may tell a bucket: an unsigned number of 32 bits. */
export const spread = (hash: number): number => {
	const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
	return (mixed ^ (mixed >>> 13)) >>> 0;
};
const bucketOf = (hash: number): number => spread(hash) % bucketCount;
/** The hash of the letters of `text` between two places, FNV-1a of its code units; signed. */
export const hashOf = (text: string, from = 0, to = text.length, start = seed): number => {
	let hash = start;
	for (let index = from; index < to; index++) hash = step(hash, text.charCodeAt(index));
	return hash;
};

/** The form of a word that features are made of: addresses, mentions and numbers are all alike. */
const plain = (form: string): string => {
	if (form.startsWith('http')) return '<link>';
	if (form.startsWith('@')) return '<mention>';
	return form.charCodeAt(0) >= 48 && form.charCodeAt(0) <= 57 ? '<number>' : form;
};

/** Words that a Roman numeral follows. */
const numbered = new Set(
	'part form title volume chapter section annex appendix schedule phase type class level tier stage war'.split(
		' ',
	),
);

/** Seeks a capital before what must not stand before it, which is far quicker. */
const capitals = /\p{Lu}(?<![#@\p{L}]\p{Lu})\p{Lu}{3,}(?!\p{L})/gu;
const picture = /\p{Extended_Pictographic}/gu;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Shortest and longest run of letters inside a word, its edges counted, that is a feature of its own. */
const shortestPiece = 4;
const longestPiece = 5;

/** What a word shows by itself, wherever it stands. */
interface Shown {
	/** As features are made of it. */
	readonly form: string;
	readonly hash: number;
	/** The kinds it is of, by their places in `signalKinds`. */
	readonly kinds: readonly number[];
	/** The buckets of its pieces. */
	readonly pieces: readonly number[];
}

const piecesOf = (form: string): readonly number[] => {
	const pieces: number[] = [];
	const edged = `^${form}$`;
	for (let start = 0; start + shortestPiece <= edged.length; start++) {
		const short = hashOf(edged, start, start + shortestPiece, 7);
		pieces.push(bucketOf(short));
		if (start + longestPiece <= edged.length)
			pieces.push(bucketOf(hashOf(edged, start + shortestPiece, start + longestPiece, short)));
	}
	return pieces;
};

const shownIn = (language: OfficialLanguage): ((form: string) => Shown) =>
	remembered((word) => {
		const form = plain(word);
		const pieces = form.startsWith('<') ? [] : piecesOf(form);
		return {form, hash: hashOf(form), kinds: kindsOf(form, language), pieces};
	});
const shown = {en: shownIn('en'), fr: shownIn('fr')};

/** Which visit saw a bucket last: one table for all visits, so that none has to be made or emptied. */
const stamps = new Uint32Array(bucketCount);
let stamp = 0;

/** Which visit saw the place or the pair of a kind last. */
const seen = new Uint32Array(signCount);

const none: readonly number[] = [];

/** What a piece of a word weighs beside a word. */
const pieceValue = 0.5;

/** The author's own words in one language: quoted and attributed ones are left out. */
export interface OwnWords {
	readonly tokens: readonly Token[];
	/** What is left of the text around them, punctuation included. */
	readonly text: string;
	/** The whole text they stand in. */
	readonly source: string;
}

/** What the features of some words are told to. `at` is the place of the word that shows it, -1 for the whole. */
export interface FeatureVisitor {
	/** A kind of word or a mark of writing, below `signCount`. */
	sign(place: number, at: number): void;
	/** A word, a pair of words or a piece of one, below `bucketCount`, each once; `value` is its share. */
	word(bucket: number, value: number, at: number): void;
}

/** A numeral is no pronoun: the "I" of "Part I" is nobody. */
const formAt = (tokens: readonly Token[], at: number): string => {
	const {form} = tokens[at]!;
	return form === 'i' && numbered.has(tokens[at - 1]?.form ?? '') ? '1' : form;
};

/** Visits the words of one language, their pairs and pieces. */
export const visitWords = (
	{tokens}: OwnWords,
	language: OfficialLanguage,
	visit: FeatureVisitor['word'],
): void => {
	stamp++;
	const once = (bucket: number, value: number, at: number): void => {
		if (stamps[bucket] === stamp) return;
		stamps[bucket] = stamp;
		visit(bucket, value, at);
	};
	let before = hashOf('<start>');
	for (let at = 0; at < tokens.length; at++) {
		const {form, hash, pieces} = shown[language](formAt(tokens, at));
		if (form !== '.') {
			once(bucketOf(hash), 1, at);
			once(bucketOf(hashOf(form, 0, form.length, step(before, 32))), 1, at);
			for (const piece of pieces) once(piece, pieceValue, at);
		}
		before = hash;
	}
};

/** Visits the kinds of words of one language, their places and pairs, and the marks of writing. */
const visitSigns = (
	{text, source, tokens}: OwnWords,
	language: OfficialLanguage,
	visit: FeatureVisitor['sign'],
): void => {
	stamp++;
	const kinds = new Uint8Array(signalKinds.length);
	const counts: Record<Mark, number> = {
		shouts: countOf(text, /!/g),
		questions: countOf(text, /\?/g),
		trails: countOf(text, /\.\.\.|…/g),
		capitals: countOf(text, capitals),
		pictures: countOf(text, picture),
		tags: 0,
		mentions: 0,
		links: 0,
		numbers: 0,
		brief: 0,
		long: 0,
	};
	const signed = (place: number, at: number): void => {
		if (seen[place] === stamp) return;
		seen[place] = stamp;
		visit(place, at);
	};
	const placed = (position: number, kind: number, at: number): void =>
		signed(firstPosition + position * signalKinds.length + kind, at);
	const paired = (other: number, kind: number, at: number): void =>
		signed(firstPair + other * signalKinds.length + kind, at);
	const judging = copulas[language];
	/** Where each kind was first seen in the clause; -1 where it was not. */
	const shownAt = new Int32Array(signalKinds.length).fill(-1);
	let isFirst = true;
	let inClause = 0;
	let judged = -1;
	let last = none;
	let lastAt = -1;
	let former = none;
	let formerStill = none;
	const endClause = (mark: string | undefined): void => {
		for (const kind of last) placed(closing, kind, lastAt);
		const isAimed = shownAt[target] !== -1;
		for (let kind = 0; kind < shownAt.length; kind++) {
			const at = shownAt[kind]!;
			if (at === -1) continue;
			if (isAimed && kind !== target) placed(aimed, kind, at);
			if (inClause <= fewInClause) placed(alone, kind, at);
			if (mark === '!') placed(shouted, kind, at);
			else if (mark === '?') placed(asked, kind, at);
		}
		shownAt.fill(-1);
		isFirst = true;
		inClause = 0;
		former = none;
		formerStill = none;
		judged = -1;
		last = none;
	};
	let words = 0;
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at]!;
		const {form, kinds: own} = shown[language](formAt(tokens, at));
		if (form === '.') {
			endClause(source[token.start]);
			continue;
		}
		words++;
		inClause++;
		if (form === '<link>') counts.links++;
		else if (form === '<mention>') counts.mentions++;
		else if (form === '<number>') counts.numbers++;
		else if (form.startsWith('#')) counts.tags++;
		last = own;
		for (const kind of last) {
			const count = ++kinds[kind]!;
			if (count <= levels) visit(kind * levels + count - 1, at);
			if (shownAt[kind] === -1) shownAt[kind] = at;
			if (isFirst) placed(opening, kind, at);
			if (at <= judged) placed(saidOf, kind, at);
			for (const other of former) paired(other, kind, at);
			for (const other of formerStill) paired(other, kind, at);
		}
		formerStill = former;
		former = last;
		if (judging.has(form)) judged = at + reach;
		isFirst = false;
		lastAt = at;
	}
	endClause(undefined);
	counts.brief = words < 8 ? 1 : 0;
	counts.long = words < 25 ? 0 : words < 40 ? 1 : 2;
	marks.forEach((mark, index) => {
		for (let level = 0; level < Math.min(levels, counts[mark]); level++)
			visit((signalKinds.length + index) * levels + level, -1);
	});
};

/** Visits the features of words of one language. */
export const visitFeatures = (own: OwnWords, language: OfficialLanguage, visitor: FeatureVisitor): void => {
	visitSigns(own, language, visitor.sign);
	visitWords(own, language, visitor.word);
};
