import {clearLanguage} from './clear-language.ts';
import type {OfficialLanguage} from './language/segment.ts';
import type {Subject} from './subject.ts';

/** Letters of prose that make a version of a post. */
const leastLetters = 12;

/** The part of the letters below which a language is a name or a quotation in the other's text. */
const leastShare = 0.15;

/**
 * The languages in which the pictures of a publication are owed: the account's own, else those its text is written in.
 * Empty when that cannot be told.
 */
export const languagesOfPictures = ({account, letters, parts}: Subject): readonly OfficialLanguage[] => {
	if (account.language) return [account.language];
	const written = (['en', 'fr'] as const).filter(
		(language) =>
			letters[language] >= leastLetters && letters[language] >= leastShare * (letters.en + letters.fr),
	);
	if (written.length === 2) return written;
	const clear = parts.length === 1 ? clearLanguage(parts[0]!) : written[0];
	return clear === 'en' || clear === 'fr' ? [clear] : [];
};
