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
	bias: -5.103,
	// biome-ignore format: on one line, as it is written.
	features: [-8.689, -2.151, 0.5133, 0.3864, 3.002, -0.2396, -0.1423, 0.1127, 1.743, 2.264, -0.933, 4.582, -0.6074, -1.02, -0.3502, 1.702, 2.997, 4.257, 6.661],
};
