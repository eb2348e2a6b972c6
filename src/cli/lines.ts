/** A line of input, counted from 1, without its end. */
export interface Line {
	readonly number: number;
	/** Absent: the line is longer than a line may be, and was let go. */
	readonly text?: string;
}

/** Longest line kept whole, in UTF-16 code units: many times the longest draft, and little memory. */
const longestLine = 4 * 1024 * 1024;

/** The lines of UTF-8 `chunks`, one after the other, in memory that grows neither with their number nor with their length. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
	// Strips the byte order mark some exports start with.
	const decoder = new TextDecoder();
	let number = 1;
	let kept = '';
	let overlong = false;
	const line = (): Line => (overlong ? {number} : {number, text: kept});
	for await (const chunk of chunks) {
		const pieces = decoder.decode(chunk, {stream: true}).split('\n');
		for (const [index, piece] of pieces.entries()) {
			if (index > 0) {
				yield line();
				number++;
				kept = '';
				overlong = false;
			}
			if (overlong || kept.length + piece.length > longestLine) {
				overlong = true;
				kept = '';
			} else kept += piece;
		}
	}
	kept += decoder.decode();
	if (kept !== '' || overlong) yield line();
}
