import {type Language, type OfficialLanguage, otherOf} from './language/segment.ts';
import type {Part} from './subject.ts';

/** Letters of prose below which a text's language is not told with certainty. */
const leastLetters = 8;

/** The share of the letters that makes a text one language's. */
const clearShare = 0.85;

/** The language `part` is written in as a whole; `und` when it is short, mixed or cannot be told. */
export const clearLanguage = ({letters}: Part): Language => {
	const all = letters.en + letters.fr + letters.other + letters.und;
	if (all < leastLetters) return 'und';
	for (const language of ['en', 'fr', 'other'] as const)
		if (letters[language] >= clearShare * all) return language;
	return 'und';
};

/** The official language a site's own label names; a site also writes `qme`, `zxx`, `und`, which name none. */
export const labelled = (tag: string | undefined): OfficialLanguage | undefined => {
	const primary = tag?.toLowerCase().split('-')[0];
	return primary === 'en' || primary === 'fr' ? primary : undefined;
};

/**
 * The official language of someone else's words, from the words and from the site's label; nothing when they
 * disagree, are mixed, or are in neither language.
 */
export const languageOfOthers = (
	part: Part | null,
	tag: string | undefined,
): OfficialLanguage | undefined => {
	const told = labelled(tag);
	if (!part) return told;
	const seen = clearLanguage(part);
	if (seen !== 'en' && seen !== 'fr') return undefined;
	return told === otherOf(seen) ? undefined : seen;
};
