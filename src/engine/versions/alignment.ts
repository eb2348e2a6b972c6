import {type Fact, type FactKind, factsOf, type Pairing, pairFacts} from '../facts/index.ts';
import type {OfficialLanguage} from '../language/segment.ts';
import type {Lexicon} from './lexicon.ts';
import {type Word, wordsOf} from './words.ts';

/** Two words, one of each language, taken to stand for one another. `bits`: how much likelier than by chance. */
export interface Link {
	readonly en: number;
	readonly fr: number;
	readonly bits: number;
}

/** Which content words of two texts stand for one another. Numbers index the lists given. */
export interface Alignment {
	readonly links: readonly Link[];
	/** For each English word the best bits it reached, 0 when it has no counterpart; then the same of the French. */
	readonly en: Float64Array;
	readonly fr: Float64Array;
	/** The same without the limit of one counterpart a word: what a word repeated in one version only is judged by. */
	readonly free: {readonly en: Float64Array; readonly fr: Float64Array};
}

/** The most words of one beginning that are compared letter by letter, so that no text makes the work grow with its square. */
const bucketLimit = 12;
const beginning = 3;

/** Length of the common beginning. */
function commonPrefix(a: string, b: string): number {
	const end = Math.min(a.length, b.length);
	let at = 0;
	while (at < end && a.charCodeAt(at) === b.charCodeAt(at)) at++;
	return at;
}

/** How much two spellings that begin alike prove, in bits; 0 when they are no cognates. */
export function cognateBits(en: Word, fr: Word): number {
	const shared = commonPrefix(en.folded, fr.folded);
	if (en.folded === fr.folded) return Math.min(14, 5 + 1.2 * shared);
	const longest = Math.max(en.stem.length, fr.stem.length);
	if (shared < 4 || shared / longest < 0.6) return 0;
	return Math.min(11, 1.2 * shared + 6 * (shared / longest - 0.6));
}

/** Looks for each content word's counterpart in the other text: the lexicon first, then spelling. */
export function align(en: readonly Word[], fr: readonly Word[], lexicon: Lexicon): Alignment {
	const byStem = new Map<string, number[]>();
	const byBeginning = new Map<string, number[]>();
	for (let index = 0; index < fr.length; index++) {
		const word = fr[index]!;
		const same = byStem.get(word.stem);
		if (same) {
			same.push(index);
			continue;
		}
		byStem.set(word.stem, [index]);
		const key = word.folded.slice(0, beginning);
		const bucket = byBeginning.get(key);
		if (!bucket) byBeginning.set(key, [index]);
		else if (bucket.length < bucketLimit) bucket.push(index);
	}
	const candidates: Link[] = [];
	const propose = (e: number, stem: string, bits: number): void => {
		const places = byStem.get(stem);
		if (!places) return;
		// The nearest places in the order of the text are likeliest; far repeats add nothing.
		const expected = (e / en.length) * fr.length;
		let best = places[0]!;
		for (let n = 0; n < places.length && n < bucketLimit; n++) {
			const place = places[n]!;
			if (n < bucketLimit && places.length <= bucketLimit) candidates.push({en: e, fr: place, bits});
			if (Math.abs(place - expected) < Math.abs(best - expected)) best = place;
		}
		if (places.length > bucketLimit) candidates.push({en: e, fr: best, bits});
	};
	for (let e = 0; e < en.length; e++) {
		const word = en[e]!;
		const translations = lexicon.translations(word.stem);
		if (translations) for (const [stem, bits] of translations) propose(e, stem, bits);
		for (const index of byBeginning.get(word.folded.slice(0, beginning)) ?? []) {
			const other = fr[index]!;
			const bits = cognateBits(word, other);
			if (bits > (translations?.get(other.stem) ?? 0)) propose(e, other.stem, bits);
		}
	}
	const slope = en.length > 0 ? fr.length / en.length : 1;
	const reach = Math.max(fr.length, 1);
	const worth = (link: Link): number => link.bits - (2 * Math.abs(link.en * slope - link.fr)) / reach;
	candidates.sort((a, b) => worth(b) - worth(a) || a.en - b.en || a.fr - b.fr);
	const best = {en: new Float64Array(en.length), fr: new Float64Array(fr.length)};
	const links: Link[] = [];
	for (const link of candidates) {
		if (best.en[link.en] !== 0 || best.fr[link.fr] !== 0) continue;
		best.en[link.en] = link.bits;
		best.fr[link.fr] = link.bits;
		links.push(link);
	}
	// One word may need two: "wildfire", « feu de forêt ». A word left alone joins a couple it also belongs to, for less.
	for (const link of candidates) {
		if ((best.en[link.en] === 0) === (best.fr[link.fr] === 0)) continue;
		if (best.en[link.en] === 0) best.en[link.en] = link.bits * 0.5;
		else best.fr[link.fr] = link.bits * 0.5;
		links.push({...link, bits: link.bits * 0.5});
	}
	const free = {en: new Float64Array(en.length), fr: new Float64Array(fr.length)};
	for (const {en: e, fr: f, bits} of candidates) {
		free.en[e] = Math.max(free.en[e]!, bits);
		free.fr[f] = Math.max(free.fr[f]!, bits);
	}
	return {links, en: best.en, fr: best.fr, free};
}

/** A text with its words that carry meaning and what it states; read once, however many others it is set beside. */
export interface Side {
	readonly text: string;
	readonly words: readonly Word[];
	readonly facts: readonly Fact[];
}

/** Two texts side by side, and which of their words stand for one another. */
export interface AlignedTexts {
	readonly en: Side;
	readonly fr: Side;
	readonly alignment: Alignment;
	readonly lexicon: Lexicon;
	/** Which facts answer one another; the English is the first. */
	readonly pairing: Pairing;
}

/** Reads one text. */
export const sideOf = (text: string, language: OfficialLanguage): Side => {
	let facts: readonly Fact[] | undefined;
	return {
		text,
		words: wordsOf(text, language).filter((word) => !word.stop),
		get facts() {
			facts ??= factsOf(text, language);
			return facts;
		},
	};
};

/** What the words of a fact prove once the other version states it too, in bits: "7 pm", « 19 h ». */
const proven = 8;
/** The words of these are told apart by other means, or prove nothing. */
const unproven = new Set<FactKind>(['name', 'negation', 'link']);

/** Lets the words of every fact that the other version also states count as answered. */
function answerFacts(words: readonly Word[], best: Float64Array, facts: readonly Fact[]): void {
	let from = 0;
	for (const {span} of facts) {
		while (from < words.length && words[from]!.span.end <= span.start) from++;
		for (let at = from; at < words.length && words[at]!.span.start < span.end; at++)
			if (best[at] === 0) best[at] = proven;
	}
}

/**
 * Texts longer than this, in code units, are aligned by their words alone and not searched for parts that are alike: no
 * post says so much, and so much says enough.
 */
export const longestPost = 20_000;

/** Sets two texts side by side. */
export function alignSides(en: Side, fr: Side, lexicon: Lexicon): AlignedTexts {
	const sides = {en, fr};
	const alignment = align(en.words, fr.words, lexicon);
	let pairing: Pairing | undefined;
	const paired = (): Pairing => {
		pairing ??= pairFacts(en.facts, fr.facts);
		return pairing;
	};
	if (Math.max(en.text.length, fr.text.length) <= longestPost) {
		const answered = new Set(
			paired()
				.pairs.filter(([{kind}]) => !unproven.has(kind))
				.flat(),
		);
		for (const language of ['en', 'fr'] as const) {
			const {words, facts} = sides[language];
			const stated = facts.filter((fact) => answered.has(fact));
			for (const best of [alignment[language], alignment.free[language]]) answerFacts(words, best, stated);
		}
	}
	return {
		...sides,
		alignment,
		lexicon,
		get pairing() {
			return paired();
		},
	};
}

/** Reads two texts side by side. */
export const alignTexts = (en: string, fr: string, lexicon: Lexicon): AlignedTexts =>
	alignSides(sideOf(en, 'en'), sideOf(fr, 'fr'), lexicon);
