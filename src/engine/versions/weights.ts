// What each figure counts for. Written by `npm run train`; do not edit.
import type {Weights} from './score.ts';

export const equivalenceWeights: Weights = {
	bias: 1.706,
	features: [1.823, 0.06332, 0.4679, -2.047, -4.953, 2.001, -3.444, -0.4565],
};

export const omissionWeights: Weights = {
	bias: -14.59,
	features: [12.18, -3.736, 0.3087, -0.1679, 2.739, 4.918, 5.794, -0.1753, 2.514, 0.1296, 6.96, 2.234],
};

export const nameWeights: Weights = {
	bias: -5.061,
	features: [
		-9.071, -1.933, 0.3106, 0.1379, 3.217, -0.2544, -0.117, 0.3994, 1.466, 2.276, -1.164, 5.217, -1.048,
		-1.013, -0.39, 1.501, 2.177, 4.36, 6.837,
	],
};
