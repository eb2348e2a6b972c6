/** A stretch of text: UTF-16 code units, `end` excluded, as `String#slice` counts. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** The words of `text` at `span`. */
export const quote = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Whether the two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

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

/** The one of `spans` (in order, apart) that holds `offset`, if any. Logarithmic in their number. */
export const spanAt = <S extends Span>(spans: readonly S[], offset: number): S | undefined => {
	const found = spans[indexFrom(spans, offset)];
	return found && found.start <= offset ? found : undefined;
};
