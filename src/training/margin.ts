/** Learns to tell two kinds of texts apart with the widest margin between them. */
import {generatorFrom, type Taught} from './lesson.ts';

/** What is learnt: from a sum above 0 on, the answer is held to be 1. */
export interface Separation {
	readonly bias: number;
	/** By the places of features. */
	readonly weights: Float64Array;
}

/** How far a step may still lead when it is held that nothing more is to be learnt. */
const tolerance = 0.01;
const mostRounds = 300;

/**
 * A linear support vector machine with squared hinge loss, by coordinate descent in the dual (Hsieh and others, 2008).
 * `size` is how many places there are; `cost` is what a text on the wrong side costs beside wide margins.
 */
export const separationOf = (lessons: readonly Taught[], size: number, cost: number): Separation => {
	const weights = new Float64Array(size);
	let bias = 0;
	const duals = new Float64Array(lessons.length);
	const softness = Float64Array.from(lessons, ({trust}) => 1 / (2 * cost * trust));
	const curves = Float64Array.from(lessons, ({lesson: {values}}, index) =>
		values.reduce((sum, value) => sum + value * value, 1 + softness[index]!),
	);
	const order = Int32Array.from(lessons, (_, index) => index);
	const random = generatorFrom(2026);
	for (let round = 0; round < mostRounds; round++) {
		for (let index = order.length - 1; index > 0; index--) {
			const other = Math.floor(random() * (index + 1));
			[order[index], order[other]] = [order[other]!, order[index]!];
		}
		let highest = -Infinity;
		let lowest = Infinity;
		for (const index of order) {
			const {
				answer,
				lesson: {places, values},
			} = lessons[index]!;
			const sign = answer === 1 ? 1 : -1;
			let sum = bias;
			for (let at = 0; at < places.length; at++) sum += weights[places[at]!]! * values[at]!;
			const dual = duals[index]!;
			const slope = sign * sum - 1 + softness[index]! * dual;
			const open = dual === 0 ? Math.min(slope, 0) : slope;
			highest = Math.max(highest, open);
			lowest = Math.min(lowest, open);
			if (open === 0) continue;
			const next = Math.max(0, dual - slope / curves[index]!);
			const change = sign * (next - dual);
			duals[index] = next;
			bias += change;
			for (let at = 0; at < places.length; at++) weights[places[at]!]! += change * values[at]!;
		}
		if (highest - lowest < tolerance) break;
	}
	return {bias, weights};
};
