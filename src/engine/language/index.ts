import {plainLetters} from './letters.ts';
import {type Leaning, leaningOf} from './model.ts';
import {likeliestPath} from './path.ts';
import type {Language, OfficialLanguage, Segment} from './segment.ts';
import {type Word, wordsOf} from './words.ts';

export type {Language, OfficialLanguage, Segment} from './segment.ts';
export {otherOf} from './segment.ts';

const foreign: Leaning = {french: 0, other: 12};

const leaningsOf = (words: readonly Word[]): Leaning[] =>
	words.map((word) => (word.latin ? leaningOf(word.text) : foreign));

// A change of language stands before what opens the next words: a quotation mark, a bracket, an inverted mark.
const opening = /[«“„"‹([{¿¡'’\u00A0\u202F]*$/u;

/** The segments of `text` by language: they tile it, in order. */
export const segment = (text: string): readonly Segment[] => {
	if (text === '') return [];
	const plain = plainLetters(text);
	const words = wordsOf(plain.text);
	const path = likeliestPath(words, leaningsOf(words));
	const starts: {start: number; language: Language}[] = [{start: 0, language: path[0] ?? 'und'}];
	for (const [index, word] of words.entries()) {
		if (index === 0 || path[index] === path[index - 1]) continue;
		const gap = plain.text.slice(words[index - 1]!.end, word.start);
		starts.push({start: plain.offsetAt(word.start - opening.exec(gap)![0].length), language: path[index]!});
	}
	return starts.map(({start, language}, index) => ({
		span: {start, end: starts[index + 1]?.start ?? text.length},
		language,
	}));
};

/** The official language `text` is written in, or closest to. */
export const officialLanguageOf = (text: string): OfficialLanguage => {
	let french = 0;
	for (const word of wordsOf(plainLetters(text).text)) if (word.latin) french += leaningOf(word.text).french;
	return french > 0 ? 'fr' : 'en';
};

/** The language most letters of `text` are in; `und` when nothing can be told. */
export const languageOf = (text: string): Language => {
	const counts = {en: 0, fr: 0, other: 0, und: 0};
	for (const {span, language} of segment(text)) counts[language] += span.end - span.start;
	const [language] = (['en', 'fr', 'other'] as const)
		.map((key) => [key, counts[key]] as const)
		.toSorted((a, b) => b[1] - a[1])[0]!;
	return counts[language] > 0 ? language : 'und';
};
