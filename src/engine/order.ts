import type {Span} from './span.ts';

/** The index of the first of `spans` (in order, apart) that ends after `offset`; their number when none does. Logarithmic. */
export const indexFrom = (spans: readonly Span[], offset: number): number => {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (spans[middle]!.end <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
};
