import {type OfficialLanguage, otherOf} from '../language/segment.ts';
import {overlaps, type Span} from '../span.ts';
import type {AlignedTexts} from './alignment.ts';
import {sharedGivenNames} from './given-names.ts';
import {scoreOf, type Weights} from './score.ts';
import type {Word} from './words.ts';

/** A capitalized word of one version that nothing in the other answers. */
export interface LoneName {
	readonly language: OfficialLanguage;
	readonly span: Span;
	/** Where in its version it stands, 0 to 1. */
	readonly place: number;
	/** Also a word of the lexicon, which a title may have translated another way. */
	readonly known: boolean;
	/** A given name, or the name after one or after a title. */
	readonly person: boolean;
	/** Beside a name that the other version has too, and there beside another; one of the two is a given name: Marielle Fong, Marc Fong. */
	readonly renamed: boolean;
	readonly features: readonly number[];
}

/** Spellings this alike are one name in two languages: Sukkot, Souccot. */
const alike = 0.6;
/** The most capitalized words of the other version a name is compared with, so that no text makes the work grow with its square. */
const comparisons = 40;
const aroundSize = 4;

/** How much of two words is alike, 0 to 1: one minus the edits between them over the longer length. */
function likeness(a: string, b: string): number {
	const longest = Math.max(a.length, b.length);
	if (longest > 40 || Math.abs(a.length - b.length) > longest * (1 - alike)) return 0;
	let row = Array.from({length: b.length + 1}, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++)
			next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
		row = next;
	}
	return 1 - row[b.length]! / longest;
}

const opensSentence = /(?:^|[.!?:…\n|•✅–—\-/]["'«»“”‘’(\s]*)$/u;
/** What stands before a person's family name: Minister Anand, la ministre Anand. Folded. */
const titles = new Set(
	'minister premier mayor senator mr mrs ms dr professor captain sergeant corporal general admiral judge justice commissioner ambassador ministre maire mairesse senateur senatrice mme docteur docteure professeur professeure capitaine sergent sergente caporal caporale juge commissaire ambassadeur ambassadrice'.split(
		' ',
	),
);
const saint = /\b(?:saint|sainte|st|ste)\b[.\s-]*$/iu;
const tag = /[#@][\p{L}\p{N}_]+/gu;

interface Candidate {
	readonly word: Word;
	readonly index: number;
	readonly shouted: boolean;
	readonly initial: boolean;
	readonly known: boolean;
	readonly around: number;
	readonly besideLone: boolean;
	readonly besideFound: boolean;
	readonly person: boolean;
	/** Whether it is a given name. */
	readonly given: boolean;
}

const adjacent = (before: Word | undefined, after: Word | undefined): boolean =>
	before !== undefined && after !== undefined && after.span.start - before.span.end <= 2;

/** What the facts of both versions already say of their names. */
export interface NamedFacts {
	/** Where facts speak for the words of each version. In order, without overlap. */
	readonly claimed: Readonly<Record<OfficialLanguage, readonly Span[]>>;
	/** Places that only one version names, though they may go without saying. */
	readonly places: Readonly<Record<OfficialLanguage, readonly Span[]>>;
}

/** The capitalized words of `language` that the other version does not answer by translation, spelling or tag, and no fact speaks for. */
function lonesIn(
	aligned: AlignedTexts,
	language: OfficialLanguage,
	claimed: readonly Span[],
): readonly Candidate[] {
	const {text, words} = aligned[language];
	const other = aligned[otherOf(language)];
	const free = aligned.alignment.free[language];
	const best = aligned.alignment[language];
	const capitals = words.some((word, index) => word.capital && free[index] === 0)
		? other.words.filter((word) => word.capital).slice(0, comparisons)
		: [];
	const tags = (other.text.match(tag) ?? []).slice(0, comparisons).join(' ').toLowerCase();
	const found = (index: number): boolean => best[index]! > 0;
	const lone: Candidate[] = [];
	let claim = 0;
	for (const [index, word] of words.entries()) {
		if (!word.capital || free[index]! > 0) continue;
		const {start, end} = word.span;
		while (claim < claimed.length && claimed[claim]!.end <= start) claim++;
		if (claim < claimed.length && overlaps(claimed[claim]!, word.span)) continue;
		const raw = text.slice(start, end);
		if (raw.length < 3 || text[start - 1] === '#') continue;
		if (capitals.some((candidate) => likeness(candidate.folded, word.folded) >= alike)) continue;
		if (tags.includes(word.folded)) continue;
		const lead = text.slice(Math.max(0, start - 8), start);
		let near = 0;
		let nearFound = 0;
		for (
			let at = Math.max(0, index - aroundSize);
			at <= Math.min(words.length - 1, index + aroundSize);
			at++
		) {
			if (at === index) continue;
			near++;
			if (found(at)) nearFound++;
		}
		const beside = [index - 1, index + 1].filter(
			(at) => words[at]?.capital && adjacent(words[Math.min(at, index)], words[Math.max(at, index)]),
		);
		const before = words[index - 1];
		const given = sharedGivenNames.has(word.folded);
		lone.push({
			word,
			index,
			shouted: raw === raw.toUpperCase(),
			initial: start < 8 ? opensSentence.test(text.slice(0, start)) : opensSentence.test(lead),
			known: aligned.lexicon.knows(word.stem, language),
			around: near > 0 ? nearFound / near : 0.7,
			besideLone: beside.some((at) => !found(at)),
			besideFound: beside.some(found),
			given,
			person:
				!saint.test(lead) &&
				(given ||
					(adjacent(before, word) &&
						(titles.has(before!.folded) || (before!.capital && sharedGivenNames.has(before!.folded))))),
		});
	}
	return lone;
}

const bit = (value: boolean): number => (value ? 1 : 0);

/** The capitalized words of both versions that the other does not answer, with what speaks for their being changed names. */
export function loneNamesOf(aligned: AlignedTexts, named: NamedFacts): readonly LoneName[] {
	const lone = {en: lonesIn(aligned, 'en', named.claimed.en), fr: lonesIn(aligned, 'fr', named.claimed.fr)};
	const covered = {
		en: aligned.alignment.en.filter((bits) => bits > 0).length / (aligned.en.words.length + 1),
		fr: aligned.alignment.fr.filter((bits) => bits > 0).length / (aligned.fr.words.length + 1),
	};
	return (['en', 'fr'] as const).flatMap((language) => {
		const {words} = aligned[language];
		const size = {own: words.length, other: aligned[otherOf(language)].words.length};
		const capitals = words.filter((word) => word.capital).length / (size.own + 1);
		const rivals = lone[otherOf(language)].filter((rival) => !rival.initial && !rival.shouted);
		const besides = lone[otherOf(language)].filter((rival) => rival.besideFound);
		const anyGiven = besides.some(({given}) => given);
		const unknownRival = rivals.some((rival) => !rival.known);
		const places = rivals.map((rival) => rival.index / size.other);
		const otherPlace = named.places[otherOf(language)].length > 0;
		return lone[language].map((candidate): LoneName => {
			const place = candidate.index / size.own;
			const {shouted, initial, known} = candidate;
			return {
				language,
				span: candidate.word.span,
				place,
				known,
				person: candidate.person,
				renamed: candidate.besideFound && (candidate.given ? besides.length > 0 : anyGiven),
				features: [
					bit(shouted),
					bit(initial),
					bit(known),
					candidate.around,
					bit(candidate.besideLone),
					bit(candidate.besideFound),
					Math.min(candidate.word.folded.length, 10),
					bit(rivals.length > 0),
					bit(places.slice(0, comparisons).some((other) => Math.abs(other - place) < 0.25)),
					bit(unknownRival),
					capitals,
					covered.en,
					covered.fr,
					Math.log(size.own + 1),
					Math.min(3, lone[language].length),
					bit(!known && !initial && !shouted),
					bit(initial && !known),
					bit(candidate.person),
					bit(otherPlace),
				],
			};
		});
	});
}

/** Natural log odds from which a lone capitalized word counts as a name the versions differ in. */
const threshold = 1;

/** The words of names of one version that the other version lacks. */
export const namesLackingOf = (
	aligned: AlignedTexts,
	named: NamedFacts,
	weights: Weights,
): readonly LoneName[] =>
	loneNamesOf(aligned, named).filter(
		({features, renamed}) => renamed || scoreOf(weights, features) >= threshold,
	);
