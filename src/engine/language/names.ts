import type {Spoken} from './path.ts';
import {rankOf, type Word} from './words.ts';

/** A run of words in one language: their places, `end` excluded. */
export interface Run {
	readonly start: number;
	readonly end: number;
	readonly language: Spoken | 'und';
}

const capital = rankOf('capital');
const sentence = rankOf('sentence');
const dash = rankOf('dash');
const quotation = rankOf('quotation');
const separator = rankOf('separator');
const line = rankOf('line');

const lettersOf = (words: readonly Word[], {start, end}: Run): number =>
	words.slice(start, end).reduce((sum, word) => sum + word.text.length, 0);

// Whether every word of `run` is the part of a name or joins two.
const isNameLike = (words: readonly Word[], {start, end}: Run): boolean => {
	const parts = words.slice(start, end);
	return parts.every(({look}) => look.partOfName || look.joint) && parts.some(({look}) => look.partOfName);
};

// How many times as long as a name the text around it is at least; more where a separator sets the name apart.
const frameRatio = 2;
const creditRatio = 3;

// Whether `frame` ends in a word that asks for a name after it: « le Canadian Museum ».
const isAwaited = (words: readonly Word[], run: Run, frame: Run): boolean =>
	frame.end === run.start && words[run.start]!.boundary <= capital && words[run.start - 1]!.look.joint;

/**
 * Whether `run` is a name left in its own language inside `frame`, the text beside it, or the credit at its end: no
 * line or full stop parts them, it is much the shorter or awaited, and it alone has the capitals of a name.
 */
export const isNameWithin = (words: readonly Word[], run: Run, frame: Run): boolean => {
	const {boundary} = words[Math.max(run.start, frame.start)]!;
	const ratio = boundary === separator ? creditRatio : frameRatio;
	return (
		boundary < line &&
		boundary !== sentence &&
		isNameLike(words, run) &&
		!isNameLike(words, frame) &&
		(isAwaited(words, run, frame) || lettersOf(words, run) * ratio <= lettersOf(words, frame))
	);
};

/** Whether `run` is a single word between quotation marks inside `frame`: a borrowed word, not a quotation. */
export const isBorrowed = (words: readonly Word[], run: Run, frame: Run): boolean =>
	run.end - run.start === 1 &&
	frame.end === run.start &&
	words[run.start]!.boundary === quotation &&
	lettersOf(words, run) * frameRatio <= lettersOf(words, frame);

/** Whether `run` is a few words dropped in beside the longer `frame` after a dash, an address or an emoji. */
export const isAside = (words: readonly Word[], run: Run, frame: Run): boolean =>
	words[Math.max(run.start, frame.start)]!.boundary === dash &&
	run.end - run.start <= 3 &&
	lettersOf(words, run) * creditRatio < lettersOf(words, frame);
