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

/** The likeliest language of each word, when a change of language costs what stands between the words. */
export const likeliestPath = (
	words: readonly Word[],
	leanings: readonly Leaning[],
	{change, other, leave}: Costs = costs,
): Spoken[] => {
	const from = new Uint8Array(words.length * 3);
	let scores = [0, 0, -other];
	for (const [index, {boundary}] of words.entries()) {
		const {french, other: foreign} = leanings[index]!;
		const best = scores.indexOf(Math.max(...scores));
		const price = change[boundary]!;
		const amid = boundary < line && boundary !== sentence;
		scores = [0, french, foreign].map((leaning, language) => {
			const entered = scores[best]! - price - (language === 2 && amid ? leave : 0);
			const changed = index > 0 && entered > scores[language]!;
			from[index * 3 + language] = changed ? best : language;
			return leaning + (changed ? entered : scores[language]!);
		});
	}
	const path: Spoken[] = [];
	let language = scores.indexOf(Math.max(...scores));
	for (let index = words.length - 1; index >= 0; index--) {
		path.push(languages[language]!);
		language = from[index * 3 + language]!;
	}
	return path.reverse();
};
