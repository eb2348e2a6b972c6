// What each figure counts for. Written by `npm run train`; do not edit.
import type {Weights} from './score.ts';

export const equivalenceWeights: Weights = {
	bias: 1.268,
	// biome-ignore format: on one line, as it is written.
	features: [1.758, -0.01746, 0.4173, 3.29, -4.555, 1.202, -4.572, -0.6516],
};

export const omissionWeights: Weights = {
	bias: -10.27,
	// biome-ignore format: on one line, as it is written.
	features: [-1.236, 1.049, 0.9675, 10.25, 0.2813, 2.219, 6.548, 0.1361, -0.03554, -2.194],
};

export const nameWeights: Weights = {
	bias: -5.222,
	// biome-ignore format: on one line, as it is written.
	features: [-8.682, -2.109, 0.4935, 0.5982, 3.149, -0.2975, -0.1359, 0.0546, 1.921, 2.27, -0.9957, 4.58, -0.5827, -1.099, -0.3257, 1.645, 2.554, 4.212, 6.869],
};
