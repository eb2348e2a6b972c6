// What each figure counts for. Written by `npm run train`; do not edit.
import type {Weights} from './score.ts';

export const equivalenceWeights: Weights = {
	bias: 1.54,
	// biome-ignore format: on one line, as it is written.
	features: [1.793, 0.02426, 0.4523, 0.01477, -4.537, 1.491, -3.227, -0.5802],
};

export const omissionWeights: Weights = {
	bias: -9.892,
	// biome-ignore format: on one line, as it is written.
	features: [-2.196, -0.1221, 1.564, 13.28, 2.222, 1.087, 6.654, 0.5259],
};

export const nameWeights: Weights = {
	bias: -5.074,
	// biome-ignore format: on one line, as it is written.
	features: [-8.645, -2.152, 0.5386, 0.2891, 3.039, -0.2413, -0.144, 0.09966, 1.736, 2.315, -0.942, 4.872, -0.7981, -1.039, -0.3549, 1.785, 3.052, 4.329, 6.702],
};
