// What each figure counts for. Written by `npm run train`; do not edit.
import type {Weights} from './score.ts';

export const equivalenceWeights: Weights = {
	bias: 1.222,
	// biome-ignore format: on one line, as it is written.
	features: [1.65, -0.02089, 0.4173, 4.137, -4.563, 1.263, -4.715, -0.6851],
};

export const omissionWeights: Weights = {
	bias: -7.222,
	// biome-ignore format: on one line, as it is written.
	features: [-1.109, 1.157, -3.834, 7.499, -1.103, 5.883, 13.37, -0.1194, -0.2879, -0.441, -0.4845, -5.117, 0.1788, 0.398, -3.342, 0.3294, -1.662],
};

export const nameWeights: Weights = {
	bias: -8.052,
	// biome-ignore format: on one line, as it is written.
	features: [-7.835, -2.816, 0.4404, 0.7265, 3.422, 0.01573, -0.07593, 0.3081, 1.953, 1.005, -1.033, 0.6165, 3.289, -0.1382, -0.5082, 1.45, 1.741, 3.742, 6.447],
};
