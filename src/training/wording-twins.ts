import type {OfficialLanguage} from '../engine/language/segment.ts';
import {type ParallelRow, parallelRows} from './lexicon-corpus.ts';
import {type JudgedPost, judgedPosts, readingOf} from './wording-corpus.ts';

// Posts of people who seek votes: most else that exists in both languages informs, and teaches no opinion.
const twins = (): readonly ParallelRow[] =>
	parallelRows().filter(({label, source}) => label === 'same' && source.includes('SamEdwardes'));

/** What is left of a post when addresses and signs are not read: enough to know it again. */
const keyOf = (language: OfficialLanguage, text: string): string =>
	language +
	text
		.toLowerCase()
		.replace(/https?:\/\/\S+/gu, ' ')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
		.slice(0, 80);

/**
 * Which of `folds` parts each post belongs to in one of as many cuts, where no two posts stay together in all: what was
 * said in both languages is never taught in one and asked in the other.
 */
export const partsOf = (posts: readonly JudgedPost[], folds: number, cut: number): readonly number[] => {
	const twinOf = new Map(
		twins().flatMap(({en, fr}, index) => [
			[keyOf('en', en), index],
			[keyOf('fr', fr), index],
		]),
	);
	const parts = new Map<number, number>();
	return posts.map(({language, text}, index) => {
		const own = (index + cut * Math.floor(index / folds)) % folds;
		const twin = twinOf.get(keyOf(language, text));
		if (twin === undefined) return own;
		const part = parts.get(twin) ?? own;
		parts.set(twin, part);
		return part;
	});
};

/** The twins we read, as a post of each language: what was said once is taught twice. None is among the judged posts. */
export const twinPosts = (): readonly JudgedPost[] => {
	const known = new Set(judgedPosts().map(({language, text}) => keyOf(language, text)));
	const reading = readingOf('twins');
	return twins().flatMap(({id, en, fr}) => {
		const isOpinion = reading(id);
		if (isOpinion === undefined || known.has(keyOf('en', en)) || known.has(keyOf('fr', fr))) return [];
		const shared = {stratum: 'twin', opinion: isOpinion ? 1 : 0} as const;
		return [
			{language: 'en', text: en, ...shared},
			{language: 'fr', text: fr, ...shared},
		] as const;
	});
};
