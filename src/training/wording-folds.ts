import type {OfficialLanguage} from '../engine/language/segment.ts';
import {type Model, unpackModel} from '../engine/wording/model.ts';
import {ownWordsOf, strengthOfWords} from '../engine/wording/strength.ts';
import type {JudgedPost} from './wording-corpus.ts';
import {modelFrom, partOf} from './wording-regression.ts';

/** Into how many parts the posts are cut to be judged by a model that has not seen them. */
const folds = 5;

/** A post with the sum a model that has not seen it gives it. */
export interface Foreseen {
	readonly post: JudgedPost;
	readonly sum: number;
	readonly model: Model;
}

/** Each post of `language` judged by a model learned from the other folds. */
export const foresee = (posts: readonly JudgedPost[], language: OfficialLanguage): readonly Foreseen[] => {
	const own = posts.filter((post) => post.language === language);
	return Array.from({length: folds}, (_, fold) => fold).flatMap((fold) => {
		const model = unpackModel(
			modelFrom(
				own.filter((_, index) => index % folds !== fold),
				language,
			),
		);
		return own
			.filter((_, index) => index % folds === fold)
			.map((post) => ({
				post,
				model,
				sum: strengthOfWords(ownWordsOf(partOf(post.text), language), language, model).sum,
			}));
	});
};

/** How seldom a post may be flagged, by its stratum: what is not an opinion at all, then what is another's. */
const mostFlagged = {government: 0.003, official: 0.014, quoted: 0.014, ours: 0.01} as const;

/** The part of the flagged posts read by hand that must be opinions. */
const leastPrecision = 0.87;

/** The lowest threshold that keeps its word on posts foreseen: precise by hand, silent where it must be. */
export const thresholdOf = (foreseen: readonly Foreseen[]): number => {
	const share = (stratum: keyof typeof mostFlagged, threshold: number): number => {
		const plain = foreseen.filter(({post}) => post.stratum === stratum && post.opinion === 0);
		return plain.filter(({sum}) => sum >= threshold).length / plain.length;
	};
	const precision = (threshold: number): number => {
		const flagged = foreseen.filter(({post, sum}) => post.stratum === 'hand' && sum >= threshold);
		return flagged.filter(({post}) => post.opinion === 1).length / flagged.length;
	};
	const strata = Object.keys(mostFlagged) as (keyof typeof mostFlagged)[];
	let threshold = 0;
	while (
		threshold < 3 &&
		(precision(threshold) < leastPrecision ||
			strata.some((stratum) => share(stratum, threshold) > mostFlagged[stratum]))
	)
		threshold = Math.round((threshold + 0.05) * 100) / 100;
	return threshold;
};
