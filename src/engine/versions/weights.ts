// What each figure counts for. Written by `npm run train`; do not edit.
import type {Weights} from './score.ts';

export const equivalenceWeights: Weights = {
	bias: 1.235,
	// biome-ignore format: on one line, as it is written.
	features: [1.636, -0.01526, 0.4175, 3.944, -4.453, 1.273, -4.655, -0.6968],
};

export const omissionWeights: Weights = {
	bias: -7.319,
	// biome-ignore format: on one line, as it is written.
	features: [-1.184, 1.016, -3.979, 7.281, -1.313, 5.855, 13.72, -0.0449, -0.471, -0.4938, -0.7733, -4.372, 0.2543, 0.3741, -3.419, 0.2097, -1.017],
};

export const nameWeights: Weights = {
	bias: -8.401,
	// biome-ignore format: on one line, as it is written.
	features: [-7.661, -2.901, 0.4229, 0.6265, 3.326, 0.08146, -0.09918, 0.4319, 1.818, 1.14, -0.9686, 0.6603, 3.446, -0.09099, -0.4346, 1.524, 1.393, 3.903, 6.463],
};
