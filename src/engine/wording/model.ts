import type {OfficialLanguage} from '../language/segment.ts';
import {bucketCount, type OwnWords, visitFeatures} from './features.ts';

/** What each feature says for an opinion, as natural logarithms of odds. */
export interface Model {
	readonly bias: number;
	/** By the places of kinds and marks. */
	readonly signs: readonly number[];
	/** By bucket, in steps. */
	readonly words: Int8Array;
	/** From this sum on, a text is held to be an opinion. */
	readonly threshold: number;
}

/** A model for each language. */
export type OpinionModels = Readonly<Record<OfficialLanguage, Model>>;

/** A model as it is written down: `words` a letter a bucket. */
export interface PackedModel extends Omit<Model, 'words'> {
	readonly words: string;
}

/** What the smallest weight of a word that is not zero is worth. */
export const wordStep = 0.08;

const zero = 'h'.charCodeAt(0);
const largest = 7;

/** The letter, from `a` to `o`, that a weight is written as: in whole steps, at most 7 either way. */
export const letterOf = (weight: number, step: number): string =>
	String.fromCharCode(zero + Math.max(-largest, Math.min(largest, Math.round(weight / step))));

/** How many steps the letter at `index` of `letters` stands for, -7 to 7. */
export const stepsAt = (letters: string, index: number): number => letters.charCodeAt(index) - zero;

/** Reads a model as it was written down. */
export const unpackModel = ({words: packed, ...rest}: PackedModel): Model => {
	const words = new Int8Array(bucketCount);
	for (let bucket = 0; bucket < bucketCount; bucket++) words[bucket] = stepsAt(packed, bucket);
	return {...rest, words};
};

/** What a text says for an opinion of its author, and what each of its words adds to it. */
export interface Strength {
	readonly sum: number;
	/** By the places of the words. */
	readonly shares: Float64Array;
}

/** What words of one language say for an opinion of their author. */
export const strengthBy = (model: Model, own: OwnWords, language: OfficialLanguage): Strength => {
	const shares = new Float64Array(own.tokens.length);
	const byWords = new Float64Array(own.tokens.length);
	// Fields, not variables: a variable that a function shares makes a number anew each time it is set.
	const sums = {signs: model.bias, words: 0, squares: 0};
	visitFeatures(own, language, {
		sign: (place, at) => {
			const weight = model.signs[place]!;
			sums.signs += weight;
			if (at >= 0) shares[at]! += weight;
		},
		word: (bucket, value, at) => {
			const weight = model.words[bucket]! * wordStep * value;
			sums.words += weight;
			sums.squares += value * value;
			byWords[at]! += weight;
		},
	});
	// A long text shows more words: each then tells less.
	const scale = sums.squares === 0 ? 0 : 1 / Math.sqrt(sums.squares);
	for (let at = 0; at < shares.length; at++) shares[at]! += byWords[at]! * scale;
	return {sum: sums.signs + sums.words * scale, shares};
};
