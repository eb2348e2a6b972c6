/** A log-linear score: natural log odds are `bias` plus one weight a feature. */
export interface Weights {
	readonly bias: number;
	readonly features: readonly number[];
}

/** The natural log odds that `features` speak for. */
export function scoreOf(weights: Weights, features: readonly number[]): number {
	let score = weights.bias;
	for (let index = 0; index < features.length; index++) score += weights.features[index]! * features[index]!;
	return score;
}
