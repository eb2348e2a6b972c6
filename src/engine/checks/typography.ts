import * as v from 'valibot';
import type {Check, Hit} from '../check.ts';
import {isFixed} from '../fixed.ts';
import type {OfficialLanguage} from '../language/segment.ts';
import {letterCount} from '../letter-count.ts';
import {type Span, spanAt} from '../span.ts';
import type {Part} from '../subject.ts';
import {accents} from '../typography/accents.ts';
import {english} from '../typography/english.ts';
import {french} from '../typography/french.ts';
import type {Convention, Slip} from '../typography/slip.ts';

const schema = v.strictObject({});

const conventions: Readonly<Record<OfficialLanguage, readonly Convention[]>> = {
	en: english,
	fr: [...french, accents],
};

/** Letters below which a stretch is too short to be held to a language's conventions. */
const leastLetters = 10;

/** Accents missing this often, and none written, in at least this many letters: the keyboard had none. */
const leastBare = 3;
const leastUnaccented = 40;

const accentedLetter = /[àâäçéèêëîïôöùûüÿœæ]/iu;

/** The stretches of `part` long enough in `language` to be held to its conventions. */
const stretchesOf = (part: Part, language: OfficialLanguage): readonly Span[] =>
	part.segments
		.filter((segment) => segment.language === language)
		.map(({span}) => span)
		.filter(({start, end}) => letterCount(part.text.slice(start, end)) >= leastLetters);

/** Whether the next word of `part` after `from` is in `language` too; a text or line that ends there goes on in none. */
const goesOnIn = (part: Part, language: OfficialLanguage, from: number): boolean => {
	const next = part.text.slice(from, from + 80).search(/[\p{L}\n]/u);
	return next >= 0 && part.text[from + next] !== '\n' && part.languageAt(from + next) === language;
};

/** The words of the text from the first slip to the last, with every slip put right: one edit, however many slips. */
const mended = (text: string, slips: readonly Slip[]): string => {
	let written = '';
	let from = slips[0]!.start;
	for (const {start, end, better} of slips) {
		written += text.slice(from, start) + better;
		from = end;
	}
	return written;
};

const hitOf = (part: Part, name: string, slips: readonly Slip[]): Hit => {
	const {text, index} = part;
	const first = slips[0]!;
	const span = {start: first.start, end: first.end};
	const whole = {start: first.start, end: slips.at(-1)!.end};
	return {
		part: index,
		span,
		variant: name,
		data: {better: first.better},
		fixes: [{span: whole, text: mended(text, slips), quote: text.slice(whole.start, whole.end)}],
	};
};

/**
 * Flags departures from the conventions of writing of each language where that language is written: one hit for each
 * convention of a text, at the first place, with one fix for all its places. The variant is the convention's name;
 * `unaccented` is French typed without any accent.
 */
export const typography: Check<v.InferOutput<typeof schema>> = {
	params: schema,
	*run({parts}) {
		for (const part of parts) {
			for (const language of ['en', 'fr'] as const) {
				const stretches = stretchesOf(part, language);
				if (stretches.length === 0) continue;
				const found = new Map<string, Slip[]>();
				for (const {name, slipsOf, goesOn} of conventions[language])
					for (const slip of slipsOf(part.text)) {
						const stretch = spanAt(stretches, slip.start);
						if (!stretch || slip.end > stretch.end) continue;
						if (isFixed(part, {start: slip.start - 1, end: slip.end})) continue;
						if (goesOn && !goesOnIn(part, language, slip.end)) continue;
						const slips = found.get(name);
						if (slips) slips.push(slip);
						else found.set(name, [slip]);
					}
				for (const [name, slips] of found) {
					slips.sort((a, b) => a.start - b.start);
					const apart = slips.filter(({start}, index) => index === 0 || start >= slips[index - 1]!.end);
					const unaccented =
						name === 'accents' &&
						apart.length >= leastBare &&
						stretches.reduce((sum, {start, end}) => sum + end - start, 0) >= leastUnaccented &&
						!stretches.some(({start, end}) => accentedLetter.test(part.text.slice(start, end)));
					yield hitOf(part, unaccented ? 'unaccented' : name, apart);
				}
			}
		}
	},
};
