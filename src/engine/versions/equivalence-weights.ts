import type {Weights} from './equivalence.ts';

/** What each figure of `featuresOf` counts for. Written by `npm run train`; do not edit. */
export const equivalenceWeights: Weights = {
	bias: 1.708,
	features: [1.813, 0.06319, 0.4719, -2.061, -4.932, 2.012, -3.425, -0.4574],
};
