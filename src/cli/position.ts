/** The line and the column, both from 1, of a place in `text`. Columns count UTF-16 code units. */
export const lineAndColumn = (
	text: string,
	offset: number,
): {readonly line: number; readonly column: number} => {
	const before = text.slice(0, offset);
	return {line: before.split('\n').length, column: offset - before.lastIndexOf('\n')};
};
