import type {Language, OfficialLanguage} from './language/segment.ts';
import type {Subject} from './subject.ts';

/** Fewer letters than this of a language are a name, a tag or a quotation: neither a version nor a text that lacks one. */
const leastLetters = 12;

/** A language holds a version when it has prose, and not just a fraction of what the other says. */
const leastShare = 0.15;

/** Two versions may both be short, when most of what they say is a number or an address: "Call 1-800-…", « Composez le 1 800… ». */
const brief = {letters: 4, share: 0.25};

type Letters = Readonly<Record<Language, number>>;

/** Whether there is prose enough to say in which languages it is. */
export const hasProse = ({en, fr}: Letters): boolean => en + fr >= leastLetters;

/** Whether `letters` hold a version in `language`. */
export const holdsVersion = (letters: Letters, language: OfficialLanguage): boolean => {
	const share = letters[language] / (letters.en + letters.fr);
	return letters[language] >= leastLetters
		? share >= leastShare
		: letters[language] >= brief.letters && share >= brief.share;
};

/**
 * The official languages in which `subject` is published: its own text, its thread, its counterpart. A title or a
 * quotation inside a sentence of the other language is part of that sentence, however many its letters.
 */
export const heldVersions = ({letters, parts, counterpart}: Subject): ReadonlySet<OfficialLanguage> =>
	new Set(
		(['en', 'fr'] as const).filter(
			(language) =>
				(holdsVersion(letters, language) && parts.some(({versions}) => versions[language])) ||
				(counterpart && holdsVersion(counterpart.letters, language)),
		),
	);
