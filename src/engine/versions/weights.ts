// What each figure counts for. Written by `npm run train`; do not edit.
import type {Weights} from './score.ts';

export const equivalenceWeights: Weights = {
	bias: 1.275,
	// biome-ignore format: on one line, as it is written.
	features: [1.608, -0.0008728, 0.4186, 3.632, -4.54, 1.319, -4.717, -0.68],
};

export const omissionWeights: Weights = {
	bias: -7.24,
	// biome-ignore format: on one line, as it is written.
	features: [-1.067, 1.21, -3.985, 7.361, -0.8462, 5.744, 13.49, -0.1293, -0.2619, -0.4607, -0.6345, -4.882, 0.2884, 0.3842, -3.479, 0.33, -1.934],
};

export const nameWeights: Weights = {
	bias: -7.887,
	// biome-ignore format: on one line, as it is written.
	features: [-8.785, -2.879, 0.3109, -0.1085, 3.764, -0.021, -0.09646, 0.3062, 2.523, 1.328, -1.36, 0.9796, 4.068, -0.3489, -0.607, 1.312, 2.786, 3.843, 7.547],
};
