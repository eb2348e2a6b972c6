// What each figure counts for. Written by `npm run train`; do not edit.
import type {Weights} from './score.ts';

export const equivalenceWeights: Weights = {
	bias: 1.299,
	// biome-ignore format: on one line, as it is written.
	features: [1.779, -0.004207, 0.4145, 2.609, -4.543, 1.181, -4.492, -0.6242],
};

export const omissionWeights: Weights = {
	bias: -7.251,
	// biome-ignore format: on one line, as it is written.
	features: [-1.845, 0.03524, -0.147, 10.94, 1.873, 1.126, 6.572, 0.3715, -0.1827, -1.537],
};

export const nameWeights: Weights = {
	bias: -5.076,
	// biome-ignore format: on one line, as it is written.
	features: [-8.687, -2.154, 0.5143, 0.4503, 3.018, -0.2543, -0.141, 0.1161, 1.757, 2.239, -0.9087, 4.467, -0.5537, -1.031, -0.3538, 1.709, 2.998, 4.243, 6.656],
};
