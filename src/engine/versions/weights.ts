// What each figure counts for. Written by `npm run train`; do not edit.
import type {Weights} from './score.ts';

export const equivalenceWeights: Weights = {
	bias: 1.264,
	// biome-ignore format: on one line, as it is written.
	features: [1.609, -0.02096, 0.4124, 4.614, -4.464, 1.196, -4.715, -0.7396],
};

export const omissionWeights: Weights = {
	bias: -7.449,
	// biome-ignore format: on one line, as it is written.
	features: [-1.13, 1.049, -3.77, 7.218, -1.364, 5.812, 13.65, -0.06385, -0.4574, -0.5213, -0.4978, -4.357, 0.1751, 0.44, -3.412, 0.2279, -1.233],
};

export const nameWeights: Weights = {
	bias: -8.174,
	// biome-ignore format: on one line, as it is written.
	features: [-7.936, -3.1, 0.3084, 0.7886, 3.399, 0.1109, -0.1022, 0.4094, 1.793, 1.274, -1.085, 0.4923, 3.476, -0.1196, -0.4414, 1.371, 2.253, 3.902, 6.529],
};
