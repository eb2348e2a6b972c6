import type {Leaning} from './model.ts';
import {rankOf, type Word} from './words.ts';

/** What a path costs beside what its words say. */
export interface Costs {
	/** To change language, at each boundary. */
	readonly change: readonly number[];
	/** To take a text for neither official language. */
	readonly other: number;
	/** To go over to a third language amid a sentence or a line, beside the change: a name there looks like one. */
	readonly leave: number;
}

/** The costs found best on mixed and unmixed posts: see docs/decisions. */
export const costs: Costs = {change: [14, 11, 10, 9.5, 5.5, 4.5, 3, 2, 1.5, 1.5], other: 0.5, leave: 3};

const sentence = rankOf('sentence');
const line = rankOf('line');

const languages = ['en', 'fr', 'other'] as const;

/** What a word may be in. */
export type Spoken = (typeof languages)[number];

/** The place of the highest of three scores, the first of those that are alike. */
const bestOf = (scores: readonly number[]): number => {
	const second = scores[1]! > scores[0]! ? 1 : 0;
	return scores[2]! > scores[second]! ? 2 : second;
};

/** The likeliest language of each word, when a change of language costs what stands between the words. */
export const likeliestPath = (
	words: readonly Word[],
	leanings: readonly Leaning[],
	{change, other, leave}: Costs = costs,
): Spoken[] => {
	const from = new Uint8Array(words.length * 3);
	const scores = [0, 0, -other];
	for (const [index, {boundary}] of words.entries()) {
		const {french, other: foreign} = leanings[index]!;
		const best = bestOf(scores);
		const entered = scores[best]! - change[boundary]!;
		const amid = boundary < line && boundary !== sentence;
		const said = [0, french, foreign];
		for (let language = 0; language < 3; language++) {
			const anew = language === 2 && amid ? entered - leave : entered;
			const changed = index > 0 && anew > scores[language]!;
			from[index * 3 + language] = changed ? best : language;
			scores[language] = said[language]! + (changed ? anew : scores[language]!);
		}
	}
	const path: Spoken[] = [];
	let language = bestOf(scores);
	for (let index = words.length - 1; index >= 0; index--) {
		path.push(languages[language]!);
		language = from[index * 3 + language]!;
	}
	return path.reverse();
};
