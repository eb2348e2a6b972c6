/** Finds information about an identifiable individual, as section 3 of the Privacy Act lists it. */
import {overlaps, type Span} from '../span.ts';
import type {Part} from '../subject.ts';
import {circumstancesOf} from './circumstances.ts';
import {contactsIn} from './contacts.ts';
import {
	type Acquaintance,
	acquaintanceOf,
	affairsIn,
	affairsToldIn,
	birthsIn,
	greetsByName,
	privateFactsIn,
	type Speaking,
} from './facts-of-life.ts';
import {accountsIn, filesIn, identifiersIn, sinsIn} from './numbers.ts';
import type {Particular} from './particular.ts';

export type {Particular, ParticularKind} from './particular.ts';

/** How far before a sentence the word that names its number may stand, in code units: "New passport! AB…". */
const lookBack = 40;

/**
 * Most sentences hold no number as long as those that name a person, no year, and nothing such as the number of a file,
 * and are spared the patterns for them, which are slow to make.
 */
const year = /\d{4}/;
const fileNumber = /\d[\d -]{3,}\d|(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z\d]{6}/;
const longNumber = /\d(?:[ .\u00A0\u202F–-]{0,3}\d){4}/u;

/**
 * The personal information in `part`, in reading order; where two readings overlap, the more exact stands. Public
 * lines, departmental addresses and the names of public office holders are none. Linear in the text.
 */
export const personalInformationIn = (part: Part, speaking: Speaking): readonly Particular[] => {
	const {isPersonal} = speaking;
	const found: Particular[] = [];
	let isGreeted = false;
	/** What the sentence before says of whom the text speaks of, sought only where this one tells somebody's affairs. */
	let before: (() => Acquaintance) | undefined;
	const sentences = circumstancesOf(part);
	const isHandled = sentences.some(({cues}) => cues.has('handled'));
	for (const [index, sentence] of sentences.entries()) {
		const {start, words} = sentence;
		const taken: Span[] = [];
		const all = [
			...(longNumber.test(words)
				? [
						...sinsIn(words),
						...accountsIn(words),
						...identifiersIn(words, part.text.slice(Math.max(0, start - lookBack), start)),
					]
				: []),
			...(fileNumber.test(words) ? filesIn(words) : []),
			...(year.test(words) ? birthsIn(words) : []),
			...contactsIn(sentence, isPersonal),
			...privateFactsIn(words, isPersonal),
			...(isGreeted ? affairsToldIn(words) : []),
			...(sentence.told
				? affairsIn(sentence, before?.() ?? {isCalled: false}, sentences[index + 1], isHandled, speaking)
				: []),
		];
		before = () => acquaintanceOf(sentence);
		isGreeted = greetsByName(words);
		for (const {kind, span} of all) {
			if (taken.some((other) => overlaps(other, span))) continue;
			taken.push(span);
			found.push({kind, span: {start: start + span.start, end: start + span.end}});
		}
	}
	return found.sort((a, b) => a.span.start - b.span.start);
};
