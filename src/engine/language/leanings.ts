import type {Leaning} from './model.ts';
import {rankOf, type Word} from './words.ts';

const foreign: Leaning = {french: 0, other: 12};
const silent: Leaning = {french: 0, other: 0};

// A name is spelt as its own language asks, whatever the text around it is in.
const nameShare = 0.5;
// So many words in capitals in a row are shouted.
const fewestShouted = 3;

const longestTitle = 12;
const space = rankOf('space');
const capital = rankOf('capital');

// The end of the French title that opens at `start` after an English word; `start` itself where none does.
const titleEnd = (words: readonly Word[], leanings: readonly Leaning[], start: number): number => {
	const head = words[start]!;
	const opens =
		head.boundary <= capital &&
		head.look.partOfName &&
		head.look.opensTitle &&
		leanings[start - 1]!.french < -1;
	let end = start + 1;
	if (!opens) return start;
	const belongs = (place: number): boolean => {
		const word = words[place];
		return (
			word !== undefined &&
			word.boundary <= capital &&
			(leanings[place]!.french > -0.5 || word.look.joint || word.look.partOfName)
		);
	};
	while (belongs(end)) end++;
	return end - start > longestTitle ? start : end;
};

// Whether each word is shouted rather than an acronym: most of the text is in capitals, or the words beside it are.
const shoutsOf = (words: readonly Word[]): boolean[] => {
	const shouts = words.map(({look}) => look.loud);
	const whole = words.length > 1 && shouts.filter(Boolean).length * 2 > words.length;
	if (whole) return shouts.fill(true);
	for (let start = 0, end = 0; start < words.length; start = Math.max(end, start + 1)) {
		for (end = start; shouts[end] && (end === start || words[end]!.boundary === space); ) end++;
		if (end - start < fewestShouted) shouts.fill(false, start, end);
	}
	return shouts;
};

/**
 * How far each word is heard, from 0 to 1: the names of people and places and acronyms say nothing of the language
 * of a text, other names little. Among words in capitals none stands out.
 */
export const sharesOf = (words: readonly Word[]): number[] => {
	const shouts = shoutsOf(words);
	return words.map((word, place) => {
		const shouted = shouts[place]!;
		if (word.look.name || (!shouted && word.look.acronym)) return 0;
		return word.named && !shouted ? nameShare : 1;
	});
};

/** What each word says of its language, where it stands: names, acronyms and titles say less than other words. */
export const leaningsOf = (words: readonly Word[]): Leaning[] => {
	const shares = sharesOf(words);
	const leanings = words.map((word, place) => {
		const share = shares[place]!;
		// A single sign is as often part of a face, ¯\\_(ツ)_/¯, as a word.
		if (!word.look.latin) return word.text.length > 1 ? foreign : silent;
		if (share === 0) return silent;
		const {french, other} = word.look.leaning;
		// The place a post was written from is named in its own language.
		const heard = word.visited ? Math.min(other, 0) : other;
		return {french: french * share, other: heard * share};
	});
	for (let place = 1; place < words.length; place++) {
		const end = titleEnd(words, leanings, place);
		if (end === place) continue;
		leanings.fill(silent, place, end);
		place = end - 1;
	}
	return leanings;
};
