import {plainLetters} from './letters.ts';
import {leaningOf} from './model.ts';
import {languageRuns} from './runs.ts';
import type {Language, OfficialLanguage, Segment} from './segment.ts';
import {type Word, wordsOf} from './words.ts';

export type {Language, OfficialLanguage, Segment} from './segment.ts';
export {otherOf} from './segment.ts';

const opening = new Set('«“„"‹([{¿¡\'’\u00A0\u202F');
const parting = /\s(?:\/+|\|+|—|-{2,}|•)\s|\n/gu;

// Where a language ends and the next begins: after the last line break or separator, else before the quotation mark
// or bracket that opens the next words. A hashtag or a flag so stays with the line it stands on.
const cutBetween = (text: string, before: Word, after: Word): number => {
	const gap = text.slice(before.end, after.start);
	const parted = [...gap.matchAll(parting)].at(-1);
	if (parted) return before.end + parted.index + parted[0].length;
	let cut = after.start;
	while (cut > before.end && (opening.has(text[cut - 1]!) || text.slice(cut - 2, cut) === '« ')) cut--;
	return cut;
};

/** The segments of `text` by language: they tile it, in order. What is in no language stands in a segment beside it. */
export const segment = (text: string): readonly Segment[] => {
	if (text === '') return [];
	const plain = plainLetters(text);
	const words = wordsOf(plain.text);
	const runs = languageRuns(words);
	if (runs.length === 0) return [{span: {start: 0, end: text.length}, language: 'und'}];
	const cuts = runs.map(({start}) =>
		start === 0 ? 0 : plain.offsetAt(cutBetween(plain.text, words[start - 1]!, words[start]!)),
	);
	return runs.map(({language}, index) => ({
		span: {start: cuts[index]!, end: cuts[index + 1] ?? text.length},
		language,
	}));
};

/** How many letters of `text` are in each language; addresses, mentions, hashtags and numbers are not counted. */
export const lettersByLanguage = (text: string): Readonly<Record<Language, number>> => {
	const words = wordsOf(plainLetters(text).text);
	const letters = {en: 0, fr: 0, other: 0, und: 0};
	for (const {start, end, language} of languageRuns(words))
		for (const word of words.slice(start, end)) letters[language] += word.text.length;
	return letters;
};

/** The language most letters of `text` are in; `und` when nothing can be told. */
export const languageOf = (text: string): Language => {
	const {en, fr, other} = lettersByLanguage(text);
	const most = Math.max(en, fr, other);
	if (most === 0) return 'und';
	return en === most ? 'en' : fr === most ? 'fr' : 'other';
};

/** The official language `text` is written in, or closest to. */
export const officialLanguageOf = (text: string): OfficialLanguage => {
	let french = 0;
	for (const word of wordsOf(plainLetters(text).text))
		if (word.look.latin) french += leaningOf(word.text).french;
	return french > 0 ? 'fr' : 'en';
};

/** The language of the words a hashtag is made of: `#FêteDuCanada` is in French, `#cdnpoli` in none. */
export const languageOfHashtag = (hashtag: string): Language =>
	languageOf(
		hashtag
			.replace(/(\p{Ll}|\d)(?=\p{Lu})|_/gu, '$1 ')
			.replace(/^[#＃]/u, '')
			.replace(/\p{N}/gu, ' ')
			.replace(/\p{Lu}\p{Ll}+/gu, (word) => word.toLowerCase()),
	);
