import type {OfficialLanguage} from '../language/segment.ts';
import {packedWords} from './words.generated.ts';
import {type Entry, unpackWords} from './words.ts';

export type {Entry} from './words.ts';

const unpacked = new Map<OfficialLanguage, ReadonlyMap<string, Entry>>();

/** The common words of `language` by their form without accents, unpacked at first use. */
export const commonWords = (language: OfficialLanguage): ReadonlyMap<string, Entry> => {
	let words = unpacked.get(language);
	if (!words) {
		words = unpackWords(packedWords[language]);
		unpacked.set(language, words);
	}
	return words;
};
