import type {Spoken} from './path.ts';
import {rankOf, type Word} from './words.ts';

/** A run of words in one language: their places, `end` excluded. */
export interface Run {
	readonly start: number;
	readonly end: number;
	readonly language: Spoken | 'und';
}

// The small words that join the parts of a name, in both languages.
const joints = new Set(
	"a and at d' de del der des du et for in l' la le les of on sur the to van von à y &".split(' '),
);

/** Whether `word` may join the parts of a name. */
export const isJoint = (word: Word): boolean => joints.has(word.text.toLowerCase());

/** Whether `word` is written as the part of a name is. */
export const hasCapital = (word: Word): boolean => /^(?:[dl][’'])?\p{Lu}/u.test(word.text);

const sentence = rankOf('sentence');
const dash = rankOf('dash');
const separator = rankOf('separator');
const line = rankOf('line');

const lettersOf = (words: readonly Word[], {start, end}: Run): number =>
	words.slice(start, end).reduce((sum, word) => sum + word.text.length, 0);

/** Whether every word of `run` is the part of a name or joins two. */
export const isNameLike = (words: readonly Word[], {start, end}: Run): boolean => {
	const parts = words.slice(start, end);
	return parts.every((word) => hasCapital(word) || isJoint(word)) && parts.some(hasCapital);
};

// A run between full stops or lines says something by itself; a name only fills a place.
const standsAlone = (words: readonly Word[], {start, end}: Run): boolean =>
	[start, end].every((place) => {
		const boundary = words[place]?.boundary;
		return place === 0 || boundary === undefined || boundary === sentence || boundary >= separator;
	});

/**
 * Whether `run` is a name left in its own language inside `frame`, the text beside it: it is much the shorter, no
 * line parts them, and it alone is written with the capitals of a name.
 */
export const isNameWithin = (words: readonly Word[], run: Run, frame: Run): boolean =>
	words[Math.max(run.start, frame.start)]!.boundary < line &&
	isNameLike(words, run) &&
	!isNameLike(words, frame) &&
	!standsAlone(words, run) &&
	lettersOf(words, run) * 2 <= lettersOf(words, frame);

/** Whether `run` is a few words dropped in beside the longer `frame` after a dash, an address or an emoji. */
export const isAside = (words: readonly Word[], run: Run, frame: Run): boolean =>
	words[Math.max(run.start, frame.start)]!.boundary === dash &&
	run.end - run.start <= 3 &&
	lettersOf(words, run) * 4 < lettersOf(words, frame);
