// What each figure counts for. Written by `npm run train`; do not edit.
import type {Weights} from './score.ts';

export const equivalenceWeights: Weights = {
	bias: 1.706,
	features: [1.823, 0.06332, 0.4679, -2.047, -4.953, 2.001, -3.444, -0.4565],
};

export const omissionWeights: Weights = {
	bias: -16.23,
	features: [12.63, -4.045, 0.3497, 0.7675, 4.703, 4.485, 4.611, -1.164, 5.7, 0.9302, 5.971, -0.6586],
};

export const nameWeights: Weights = {
	bias: -2.292,
	features: [-7.231, -1.948, 0.6234, -0.3066, 1.051, -0.1649, -0.03117, 0.4988, 0.04378, 1.374, -0.5521, 2.628, -0.8079, -0.3533, -0.4842, 1.984, 2.316, 3.803],
};
