import {isName} from './gazetteer.ts';
import {type Leaning, leaningOf} from './model.ts';
import {isAside, isNameLike, isNameWithin, type Run} from './names.ts';
import {type Costs, costs, likeliestPath, type Spoken} from './path.ts';
import type {Word} from './words.ts';

const foreign: Leaning = {french: 0, other: 12};

// A name is spelt as its own language asks, whatever the text around it is in.
const nameShare = 0.5;
// An acronym says nothing of the language, unless the whole text is in capitals.
const acronym = /^\p{Lu}[\p{Lu}'’-]{1,4}$/u;
const silent: Leaning = {french: 0, other: 0};

/** What each word says of its language, where it stands. */
export const leaningsOf = (words: readonly Word[]): Leaning[] => {
	const shouted =
		words.length > 1 && words.filter((word) => acronym.test(word.text)).length * 2 > words.length;
	return words.map((word) => {
		if (!word.latin) return foreign;
		if (isName(word.text) || (!shouted && acronym.test(word.text))) return silent;
		const leaning = leaningOf(word.text);
		if (!word.named || shouted) return leaning;
		return {french: leaning.french * nameShare, other: leaning.other * nameShare};
	});
};

// Below this lead over the next language, as a logarithm of odds, the language of a run cannot be told. What has
// the capitals of a name has to say more.
const leastLead = 0.1;
const leastLeadOfName = 1;

const leadOf = (leanings: readonly Leaning[], {start, end, language}: Run): number => {
	const sums = {en: 0, fr: 0, other: 0};
	for (const {french, other} of leanings.slice(start, end)) {
		sums.fr += french;
		sums.other += other;
	}
	const own = sums[language as Spoken];
	return own - Math.max(...Object.entries(sums).flatMap(([key, sum]) => (key === language ? [] : [sum])));
};

const runsOf = (path: readonly Spoken[]): Run[] => {
	const runs: Run[] = [];
	let start = 0;
	for (let end = 1; end <= path.length; end++)
		if (path[end] !== path[start]) {
			runs.push({start, end, language: path[start]!});
			start = end;
		}
	return runs;
};

const frameOf = (words: readonly Word[], runs: readonly Run[], place: number): Run | undefined =>
	[runs[place - 1], runs[place + 1]].find(
		(frame) => frame && (isNameWithin(words, runs[place]!, frame) || isAside(words, runs[place]!, frame)),
	);

/** The runs of `words` that are in one language, in order; names stand in the run they are part of. */
export const languageRuns = (
	words: readonly Word[],
	price: Costs = costs,
	leanings = leaningsOf(words),
): Run[] => {
	const found = runsOf(likeliestPath(words, leanings, price));
	const merged: Run[] = [];
	for (const [place, run] of found.entries()) {
		const language = frameOf(words, found, place)?.language ?? run.language;
		const last = merged.at(-1);
		if (last?.language === language) merged[merged.length - 1] = {...last, end: run.end};
		else merged.push({...run, language});
	}
	return merged.map((run) => {
		const least = isNameLike(words, run) ? leastLeadOfName : leastLead;
		return leadOf(leanings, run) < least ? {...run, language: 'und'} : run;
	});
};
