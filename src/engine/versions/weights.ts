// What each figure counts for. Written by `npm run train`; do not edit.
import type {Weights} from './score.ts';

export const equivalenceWeights: Weights = {
	bias: 1.299,
	// biome-ignore format: on one line, as it is written.
	features: [1.779, -0.004205, 0.4145, 2.61, -4.543, 1.181, -4.492, -0.6242],
};

export const omissionWeights: Weights = {
	bias: -9.627,
	// biome-ignore format: on one line, as it is written.
	features: [-2.149, -0.1307, 1.286, 13.21, 2.162, 1.166, 6.652, 0.5066],
};

export const nameWeights: Weights = {
	bias: -5.075,
	// biome-ignore format: on one line, as it is written.
	features: [-8.687, -2.154, 0.5142, 0.4479, 3.019, -0.2539, -0.1411, 0.116, 1.756, 2.239, -0.9078, 4.471, -0.5571, -1.032, -0.3538, 1.71, 2.998, 4.243, 6.656],
};
