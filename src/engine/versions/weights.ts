// What each figure counts for. Written by `npm run train`; do not edit.
import type {Weights} from './score.ts';

export const equivalenceWeights: Weights = {
	bias: 1.199,
	// biome-ignore format: on one line, as it is written.
	features: [1.679, 0.004343, 0.4071, 3.365, -4.554, 1.27, -4.595, -0.6417],
};

export const omissionWeights: Weights = {
	bias: -6.169,
	// biome-ignore format: on one line, as it is written.
	features: [-1.31, 0.8492, -3.437, 8.142, -0.2119, 4.929, 11.84, 0.002422, -0.5056, -0.3315, -0.8894, -4.938, 0.2367, 0.4169, -2.864, 0.1769, -0.9238],
};

export const nameWeights: Weights = {
	bias: -7.194,
	// biome-ignore format: on one line, as it is written.
	features: [-8.945, -2.478, 0.4478, 0.3645, 3.722, 0.01057, -0.1096, 0.6361, 2.383, 1.406, -1.633, 1.152, 3.451, -0.6407, -0.5197, 1.44, 2.445, 3.815, 7.538],
};
