/** How much the smallest weight that is not zero is worth, as a natural logarithm of odds. */
export const step = 0.3;

const zero = 'h'.charCodeAt(0);
const largest = 7;

/** The letter, from `a` to `o`, that a weight is written as. */
export const letterOf = (weight: number): string =>
	String.fromCharCode(zero + Math.max(-largest, Math.min(largest, Math.round(weight / step))));

/** The weight, in steps, that the letter with `code` was written for. */
export const stepsOf = (code: number): number => code - zero;
