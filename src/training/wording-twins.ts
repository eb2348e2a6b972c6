import type {OfficialLanguage} from '../engine/language/segment.ts';
import {type Model, unpackModel} from '../engine/wording/model.ts';
import {ownWordsOf, strengthOfWords} from '../engine/wording/strength.ts';
import {parallelRows} from './lexicon-corpus.ts';
import {type JudgedPost, judgedPosts} from './wording-corpus.ts';
import {modelFrom, partOf} from './wording-regression.ts';

/** One post as it was published in both languages. */
type Twin = Readonly<Record<OfficialLanguage, string>>;

// Posts of people who seek votes: most else that exists in both languages informs, and teaches no opinion.
const twins = (): readonly Twin[] =>
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

/** Which of `folds` parts each post belongs to: what was said in both languages is never taught in one and asked in the other. */
export const partsOf = (posts: readonly JudgedPost[], folds: number): readonly number[] => {
	const twinOf = new Map(
		twins().flatMap(({en, fr}, index) => [
			[keyOf('en', en), index],
			[keyOf('fr', fr), index],
		]),
	);
	const parts = new Map<number, number>();
	return posts.map(({language, text}, index) => {
		const twin = twinOf.get(keyOf(language, text));
		if (twin === undefined) return index % folds;
		const part = parts.get(twin) ?? index % folds;
		parts.set(twin, part);
		return part;
	});
};

/** What the model of the other language counts beside that of a post's own, which has learned from less. */
const otherShare = 0.7;
/** The sum from which on a twin is held to be an opinion rather than not, and how sharply. */
const middle = 0.3;
const sharpness = 2;

/** Twins nobody has read, each judged by what `posts` teach of both its languages. */
export const twinPosts = (posts: readonly JudgedPost[]): readonly JudgedPost[] => {
	const models: Readonly<Record<OfficialLanguage, Model>> = {
		en: unpackModel(modelFrom(posts, 'en')),
		fr: unpackModel(modelFrom(posts, 'fr')),
	};
	const read = new Set(judgedPosts().map(({language, text}) => keyOf(language, text)));
	const unread = twins().filter(({en, fr}) => !read.has(keyOf('en', en)) && !read.has(keyOf('fr', fr)));
	return unread.flatMap((twin) => {
		const sumOf = (language: OfficialLanguage): number =>
			strengthOfWords(ownWordsOf(partOf(twin[language]), language), language, models[language]).sum;
		const sums = {en: sumOf('en'), fr: sumOf('fr')};
		return (['en', 'fr'] as const).map((language): JudgedPost => {
			const sum = (1 - otherShare) * sums[language] + otherShare * sums[language === 'en' ? 'fr' : 'en'];
			return {
				language,
				text: twin[language],
				stratum: 'twin',
				opinion: 1 / (1 + Math.exp(sharpness * (middle - sum))),
			};
		});
	});
};
