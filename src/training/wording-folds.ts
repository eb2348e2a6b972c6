import type {OfficialLanguage} from '../engine/language/segment.ts';
import {type Model, type OpinionModels, unpackModel} from '../engine/wording/model.ts';
import {ownWordsOf, strengthOfWords} from '../engine/wording/strength.ts';
import {type JudgedPost, judgedPosts, ownPosts} from './wording-corpus.ts';
import {draftPosts} from './wording-drafts.ts';
import {modelFrom, partOf} from './wording-regression.ts';
import {partsOf, twinPosts} from './wording-twins.ts';

/** Into how many parts the posts are cut to be judged by a model that has not seen them. */
const folds = 5;

/** How many different cuts are made: one alone sets a threshold by the luck of a few posts. */
const cuts = 3;

/** A post with the sum a model that has not seen it gives it. */
export interface Foreseen {
	readonly post: JudgedPost;
	readonly sum: number;
	readonly model: Model;
	/** Which cut into parts, and which part of that cut, it was judged with. */
	readonly cut: number;
	readonly part: number;
}

/** All that teaches a model that has not met the drafts of `without`. */
export const wordingLessons = (without?: ReadonlySet<string>): readonly JudgedPost[] => [
	...judgedPosts(),
	...ownPosts(),
	...twinPosts(),
	...draftPosts(without),
];

/** Models of both languages that have not met the drafts of `without`; their thresholds are those of `known`. */
export const opinionWithout = (without: ReadonlySet<string>, known: OpinionModels): OpinionModels => {
	const lessons = wordingLessons(without);
	const of = (language: OfficialLanguage): Model => ({
		...unpackModel(modelFrom(lessons, language)),
		threshold: known[language].threshold,
	});
	return {en: of('en'), fr: of('fr')};
};

/** Each post judged, once a cut, by a model of its language learned from the other parts, and from what is never asked. */
export const foresee = (posts: readonly JudgedPost[]): readonly Foreseen[] => {
	const more = [...twinPosts(), ...draftPosts()];
	return Array.from({length: cuts}, (_, cut) => cut).flatMap((cut) => {
		const parts = partsOf(posts, folds, cut);
		return Array.from({length: folds}, (_, part) => part).flatMap((part) => {
			const lessons = [...posts.filter((_, index) => parts[index] !== part), ...more];
			const models = {
				en: unpackModel(modelFrom(lessons, 'en')),
				fr: unpackModel(modelFrom(lessons, 'fr')),
			};
			return posts
				.filter((_, index) => parts[index] === part)
				.map((post) => {
					const model = models[post.language];
					const own = ownWordsOf(partOf(post.text), post.language);
					return {post, cut, part, model, sum: strengthOfWords(own, post.language, model).sum};
				});
		});
	});
};

/** How seldom a post may be flagged, by its stratum: what is not an opinion at all, then what is another's. */
const mostFlagged = {government: 0.0045, official: 0.015, quoted: 0.019, ours: 0.05} as const;

/** The part of the posts read by hand flagged by tone that must be opinions; in French the turns of phrase are surer. */
const leastPrecision = {en: 0.9, fr: 0.88} as const;

/** The lowest threshold that keeps its word on posts of `language`, foreseen: precise by hand, silent where it must be. */
export const thresholdOf = (foreseen: readonly Foreseen[], language: OfficialLanguage): number => {
	const own = foreseen.filter(({post}) => post.language === language);
	const share = (stratum: keyof typeof mostFlagged, threshold: number): number => {
		const plain = own.filter(({post}) => post.stratum === stratum && post.opinion === 0);
		return plain.filter(({sum}) => sum >= threshold).length / plain.length;
	};
	const precision = (threshold: number): number => {
		const flagged = own.filter(({post, sum}) => post.stratum === 'hand' && sum >= threshold);
		return flagged.filter(({post}) => post.opinion === 1).length / flagged.length;
	};
	const strata = Object.keys(mostFlagged) as (keyof typeof mostFlagged)[];
	let threshold = 0;
	while (
		threshold < 3 &&
		(precision(threshold) < leastPrecision[language] ||
			strata.some((stratum) => share(stratum, threshold) > mostFlagged[stratum]))
	)
		threshold = Math.round((threshold + 0.05) * 100) / 100;
	return threshold;
};
