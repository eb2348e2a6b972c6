// What each figure counts for. Written by `npm run train`; do not edit.
import type {Weights} from './score.ts';

export const equivalenceWeights: Weights = {
	bias: 1.552,
	// biome-ignore format: on one line, as it is written.
	features: [1.826, 0.03823, 0.4524, -0.839, -4.672, 1.897, -3.318, -0.5096],
};

export const omissionWeights: Weights = {
	bias: -9.796,
	// biome-ignore format: on one line, as it is written.
	features: [-2.28, -0.1989, 1.558, 13.44, 2.229, 1.078, 6.656, 0.5626],
};

export const nameWeights: Weights = {
	bias: -5.142,
	// biome-ignore format: on one line, as it is written.
	features: [-8.476, -2.004, 0.5964, 0.2405, 3.126, -0.2289, -0.1375, 0.1596, 1.655, 2.284, -1.023, 4.647, -0.5527, -1.049, -0.3621, 1.868, 2.656, 4.319, 6.736],
};
