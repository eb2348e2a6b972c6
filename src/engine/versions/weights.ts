// What each figure counts for. Written by `npm run train`; do not edit.
import type {Weights} from './score.ts';

export const equivalenceWeights: Weights = {
	bias: 1.237,
	// biome-ignore format: on one line, as it is written.
	features: [1.635, -0.01532, 0.4179, 3.939, -4.453, 1.27, -4.656, -0.6974],
};

export const omissionWeights: Weights = {
	bias: -7.319,
	// biome-ignore format: on one line, as it is written.
	features: [-1.184, 1.016, -3.979, 7.281, -1.313, 5.855, 13.72, -0.0449, -0.471, -0.4938, -0.7733, -4.372, 0.2543, 0.3741, -3.419, 0.2097, -1.017],
};

export const nameWeights: Weights = {
	bias: -8.385,
	// biome-ignore format: on one line, as it is written.
	features: [-7.668, -2.895, 0.4195, 0.6227, 3.326, 0.08082, -0.09917, 0.4464, 1.804, 1.138, -0.9636, 0.6503, 3.449, -0.09199, -0.436, 1.521, 1.383, 3.902, 6.462],
};
