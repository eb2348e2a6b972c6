// What each figure counts for. Written by `npm run train`; do not edit.
import type {Weights} from './score.ts';

export const equivalenceWeights: Weights = {
	bias: 1.291,
	// biome-ignore format: on one line, as it is written.
	features: [1.789, -0.00147, 0.4162, 2.393, -4.558, 1.206, -4.444, -0.6088],
};

export const omissionWeights: Weights = {
	bias: -9.632,
	// biome-ignore format: on one line, as it is written.
	features: [-2.149, -0.1355, 1.302, 13.22, 2.177, 1.158, 6.653, 0.5064],
};

export const nameWeights: Weights = {
	bias: -5.134,
	// biome-ignore format: on one line, as it is written.
	features: [-8.696, -2.151, 0.5157, 0.3911, 3.03, -0.2469, -0.1445, 0.1007, 1.761, 2.289, -0.8965, 4.631, -0.6076, -1.029, -0.3545, 1.735, 3.009, 4.251, 6.686],
};
