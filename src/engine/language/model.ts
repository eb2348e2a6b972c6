import {remembered} from '../remembered.ts';
import {step, stepsOf} from './alphabet.ts';
import {bucketCount, visitFeatures} from './features.ts';
import {weights} from './weights.ts';

/** What a word says for French and for any third language, over English: natural logarithms of odds. */
export interface Leaning {
	readonly french: number;
	readonly other: number;
}

const read = (from: number): Int8Array => {
	const steps = new Int8Array(bucketCount);
	for (let bucket = 0; bucket < bucketCount; bucket++)
		steps[bucket] = stepsOf(weights.charCodeAt(from + bucket));
	return steps;
};

const frenchSteps = read(0);
const otherSteps = read(bucketCount);

/** What a word in Latin letters says of the language it is in. */
export const leaningOf = remembered((word: string): Leaning => {
	let french = 0;
	let other = 0;
	visitFeatures(word, (bucket) => {
		french += frenchSteps[bucket]!;
		other += otherSteps[bucket]!;
	});
	return {french: french * step, other: other * step};
});
