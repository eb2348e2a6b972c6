import {indexFrom} from './order.ts';

/** A stretch of text: UTF-16 code units, `end` excluded, as `String#slice` counts. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** The words of `text` at `span`. */
export const quote = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Whether the two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The one of `spans` (in order, apart) that holds `offset`, if any. Logarithmic in their number. */
export const spanAt = <S extends Span>(spans: readonly S[], offset: number): S | undefined => {
	const found = spans[indexFrom(spans, offset)];
	return found && found.start <= offset ? found : undefined;
};
