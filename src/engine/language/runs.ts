import {leaningsOf} from './leanings.ts';
import type {Leaning} from './model.ts';
import {isAside, isBorrowed, isNameWithin, type Run} from './names.ts';
import {type Costs, costs, likeliestPath} from './path.ts';
import type {Word} from './words.ts';

const insertions = [isNameWithin, isBorrowed, isAside];

// Below this lead over the next language, as a logarithm of odds, the language of a run cannot be told.
const leastLead = 0.1;

const leadOf = (leanings: readonly Leaning[], {start, end, language}: Run, price: Costs): number => {
	const sums = {en: 0, fr: 0, other: -price.other, und: Number.NEGATIVE_INFINITY};
	for (let place = start; place < end; place++) {
		sums.fr += leanings[place]!.french;
		sums.other += leanings[place]!.other;
	}
	const own = sums[language];
	sums[language] = Number.NEGATIVE_INFINITY;
	return own - Math.max(sums.en, sums.fr, sums.other);
};

const runsOf = (path: readonly Run['language'][]): Run[] => {
	const runs: Run[] = [];
	let start = 0;
	for (let end = 1; end <= path.length; end++)
		if (path[end] !== path[start]) {
			runs.push({start, end, language: path[start]!});
			start = end;
		}
	return runs;
};

// The runs with the languages `languageOf` gives them; those that come to stand beside their like are one.
const relabelled = (
	runs: readonly Run[],
	languageOf: (run: Run, place: number) => Run['language'],
): Run[] => {
	const merged: Run[] = [];
	for (const [place, run] of runs.entries()) {
		const language = languageOf(run, place);
		const last = merged.at(-1);
		if (last?.language === language) merged[merged.length - 1] = {...last, end: run.end};
		else merged.push({...run, language});
	}
	return merged;
};

/** The runs of `words` that are in one language, in order; names stand in the run they are part of. */
export const languageRuns = (
	words: readonly Word[],
	price: Costs = costs,
	leanings = leaningsOf(words),
): Run[] => {
	const found = runsOf(likeliestPath(words, leanings, price));
	const framed = relabelled(found, (run, place) => {
		const frame = [found[place - 1], found[place + 1]].find(
			(beside) => beside && insertions.some((isInserted) => isInserted(words, run, beside)),
		);
		return frame?.language ?? run.language;
	});
	return relabelled(framed, (run) => (leadOf(leanings, run, price) < leastLead ? 'und' : run.language));
};
