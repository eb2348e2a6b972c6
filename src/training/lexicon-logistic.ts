import type {Weights} from '../engine/versions/score.ts';

/** Solves `matrix · x = values` by elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], values: readonly number[]): number[] {
	const size = values.length;
	const rows = matrix.map((row, index) => [...row, values[index]!]);
	for (let pivot = 0; pivot < size; pivot++) {
		let largest = pivot;
		for (let row = pivot + 1; row < size; row++)
			if (Math.abs(rows[row]![pivot]!) > Math.abs(rows[largest]![pivot]!)) largest = row;
		[rows[pivot], rows[largest]] = [rows[largest]!, rows[pivot]!];
		for (let row = 0; row < size; row++) {
			if (row === pivot) continue;
			const factor = rows[row]![pivot]! / rows[pivot]![pivot]!;
			for (let column = pivot; column <= size; column++)
				rows[row]![column]! -= factor * rows[pivot]![column]!;
		}
	}
	return rows.map((row, index) => row[size]! / row[index]!);
}

/**
 * Logistic regression by Newton's method on standardized features, with a light pull towards zero.
 * The weights come back in the features' own units.
 */
export function regress(features: readonly (readonly number[])[], labels: readonly boolean[]): Weights {
	const count = features.length;
	const width = features[0]!.length;
	const column = (index: number): number[] => features.map((row) => row[index]!);
	const means = Array.from({length: width}, (_, index) => column(index).reduce((a, b) => a + b, 0) / count);
	const deviations = Array.from({length: width}, (_, index) =>
		Math.sqrt(
			Math.max(column(index).reduce((sum, value) => sum + (value - means[index]!) ** 2, 0) / count, 1e-12),
		),
	);
	const rows = features.map((row) => [
		...row.map((value, index) => (value - means[index]!) / deviations[index]!),
		1,
	]);
	let weights = new Array<number>(width + 1).fill(0);
	const pull = count * 1e-5;
	for (let round = 0; round < 25; round++) {
		const gradient = weights.map((weight, index) => (index < width ? -pull * weight : 0));
		const curvature = weights.map((_, index) => weights.map((_, other) => (index === other ? pull : 0)));
		for (const [number, row] of rows.entries()) {
			const chance = 1 / (1 + Math.exp(-row.reduce((sum, value, index) => sum + value * weights[index]!, 0)));
			const error = (labels[number] ? 1 : 0) - chance;
			const spread = Math.max(chance * (1 - chance), 1e-6);
			for (let a = 0; a <= width; a++) {
				gradient[a]! += error * row[a]!;
				for (let b = 0; b <= width; b++) curvature[a]![b]! += spread * row[a]! * row[b]!;
			}
		}
		const step = solve(curvature, gradient);
		weights = weights.map((weight, index) => weight + step[index]!);
		if (Math.max(...step.map(Math.abs)) < 1e-9) break;
	}
	const own = means.map((_, index) => weights[index]! / deviations[index]!);
	return {
		bias: weights[width]! - own.reduce((sum, weight, index) => sum + weight * means[index]!, 0),
		features: own,
	};
}
