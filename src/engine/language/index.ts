import {plainLetters} from './letters.ts';
import {leaningOf} from './model.ts';
import {languageRuns} from './runs.ts';
import type {Language, OfficialLanguage, Segment} from './segment.ts';
import {wordsOf} from './words.ts';

export type {Language, OfficialLanguage, Segment} from './segment.ts';
export {otherOf} from './segment.ts';

// A change of language stands before what opens the next words: a quotation mark, a bracket, an inverted mark.
const opening = /[«“„"‹([{¿¡'’\u00A0\u202F]*$/u;

/** The segments of `text` by language: they tile it, in order. */
export const segment = (text: string): readonly Segment[] => {
	if (text === '') return [];
	const plain = plainLetters(text);
	const words = wordsOf(plain.text);
	const starts: {start: number; language: Language}[] = [];
	for (const {start, language} of languageRuns(words)) {
		const gap = start === 0 ? '' : plain.text.slice(words[start - 1]!.end, words[start]!.start);
		starts.push({
			start: start === 0 ? 0 : plain.offsetAt(words[start]!.start - opening.exec(gap)![0].length),
			language,
		});
	}
	if (starts.length === 0) starts.push({start: 0, language: 'und'});
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
