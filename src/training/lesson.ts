/** What a text teaches a model, and the order in which lessons are met. */

/** What a text shows: places of features, each once, with its share. */
export interface Lesson {
	readonly places: Int32Array;
	readonly values: Float64Array;
}

/** A lesson with the answer to learn, 1 or 0, and how much it counts; more than 0. */
export interface Taught {
	readonly lesson: Lesson;
	readonly answer: 0 | 1;
	readonly trust: number;
}

/** Numbers from 0 to 1, the same on every machine. */
export const generatorFrom = (seed: number): (() => number) => {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
};
