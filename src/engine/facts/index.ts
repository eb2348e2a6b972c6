import type {OfficialLanguage} from '../language/segment.ts';
import {readCode} from './codes.ts';
import {emailsOf, phonesOf} from './contacts.ts';
import {readDate, WEEKDAYS} from './dates.ts';
import type {Fact} from './fact.ts';
import {linksOf} from './links.ts';
import {DAY_WORDS, readRelativeDay, readZone} from './moments.ts';
import {nameOpenings, readKnownName, readOtherName} from './names.ts';
import {DENIALS, readNegation} from './negation.ts';
import {FRACTION_SIGNS} from './numeral.ts';
import {CURRENCY_SIGNS, MINORS, ROUND, readQuantity} from './quantities.ts';
import type {Reader} from './reading.ts';
import {hashtagsOf, mentionsOf} from './social.ts';
import {NAMED_TIMES, readTime} from './times.ts';
import {MASKED, type Token, tokensOf} from './token.ts';
import {VOCABULARIES} from './vocabulary.ts';

export type {Fact, FactKind, Spelling} from './fact.ts';
export {linkLanguage, linkWords, OPAQUE_LINK} from './links.ts';
export {type Pairing, pairFacts} from './pairing.ts';
export {sameFact} from './same.ts';
export {sentencesOf} from './sentences.ts';
export {handlePair, hashtagPair, type Pair, pairLanguage} from './social.ts';

/** `text` with every span of `facts` overwritten, so that nothing in them is read again. Positions stay. */
function masked(text: string, facts: readonly Fact[]): string {
	if (facts.length === 0) return text;
	let written = '';
	let from = 0;
	for (const {span} of facts) {
		written +=
			text.slice(from, span.start) + MASKED.repeat(Math.max(0, span.end - Math.max(span.start, from)));
		from = Math.max(from, span.end);
	}
	return written + text.slice(from);
}

const inOrder = (facts: Fact[]): Fact[] =>
	facts.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);

/** Finders of what has a form of its own, in the order in which they claim the text. */
const FINDERS = [emailsOf, linksOf, mentionsOf, hashtagsOf, phonesOf];

/** Readers of what is written in words and figures, in the order in which they are asked. */
const READERS: readonly Reader[] = [
	readKnownName,
	readDate,
	readTime,
	readZone,
	readRelativeDay,
	readCode,
	readQuantity,
	readNegation,
	readOtherName,
];

const openings: Partial<Record<OfficialLanguage, ReadonlySet<string>>> = {};

/** The words without a capital, folded, and the marks that a fact may open with. */
const openingsIn = (language: OfficialLanguage): ReadonlySet<string> => {
	const {months, weekdays, cardinals, scales, collectives, units, ordinals, parts} = VOCABULARIES[language];
	openings[language] ??= new Set([
		...[months, weekdays, cardinals, scales, collectives, units, ordinals, parts].flatMap((words) => [
			...words.keys(),
		]),
		...NAMED_TIMES,
		...DAY_WORDS,
		...DENIALS[language],
		...CURRENCY_SIGNS,
		...FRACTION_SIGNS,
		...MINORS,
		WEEKDAYS,
		ROUND,
		...nameOpenings(),
	]);
	return openings[language];
};

/** A digit on a key, 1️⃣: the bullet of a list. */
const keycap = /[\d#*]\uFE0F?\u20E3/gu;

const small = /^[a-zà-öø-ÿ]/;

/** Whether no fact opens with `token`, which most do not: to see that must cost little. */
const opensNothing = (token: Token, next: Token | undefined, openings: ReadonlySet<string>): boolean =>
	(token.kind === 'mark' || (token.kind === 'word' && small.test(token.text))) &&
	!openings.has(token.folded) &&
	// What is contracted, as in "don’t", opens one.
	next?.text !== "'" &&
	next?.text !== '’';

/** The facts `text`, written in `language`, states, in the order in which they stand; no two overlap. */
export function factsOf(text: string, language: OfficialLanguage): readonly Fact[] {
	const facts: Fact[] = [];
	let rest = text;
	for (const find of FINDERS) {
		const found = inOrder([...find(rest)]).filter(
			(fact, index, all) => index === 0 || fact.span.start >= (all[index - 1]?.span.end ?? 0),
		);
		rest = masked(rest, found);
		for (const fact of found) facts.push(fact);
	}
	const tokens = tokensOf(rest.replace(keycap, (key) => MASKED.repeat(key.length)));
	const vocabulary = VOCABULARIES[language];
	const possible = openingsIn(language);
	for (let at = 0; at < tokens.length; ) {
		let next = at + 1;
		if (opensNothing(tokens[at]!, tokens[next], possible)) {
			at = next;
			continue;
		}
		for (const read of READERS) {
			const reading = read(tokens, at, vocabulary);
			if (reading === null) continue;
			facts.push(...reading.facts);
			next = reading.next;
			break;
		}
		at = next;
	}
	return inOrder(facts);
}
