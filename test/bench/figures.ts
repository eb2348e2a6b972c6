/** The value below which `share` of `values` lie. */
export const quantile = (values: readonly number[], share: number): number => {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
};

/** Half of the times lie below `p50`, 19 in 20 below `p95`; in milliseconds. */
export interface Figures {
	readonly p50: number;
	readonly p95: number;
}

export const figuresOf = (times: readonly number[]): Figures => ({
	p50: quantile(times, 0.5),
	p95: quantile(times, 0.95),
});

/** Times `work` again and again for about `milliseconds`, after warming up, and at least ten times. */
export const measure = (work: () => unknown, milliseconds = 1_000): Figures => {
	const end = performance.now() + milliseconds;
	const warm = performance.now() + milliseconds / 4;
	while (performance.now() < warm) work();
	const times: number[] = [];
	while (times.length < 10 || performance.now() < end) {
		const start = performance.now();
		work();
		times.push(performance.now() - start);
	}
	return figuresOf(times);
};

/** A number as a table shows it: three significant digits. */
export const shown = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

/** A Markdown table. Every column but the first holds numbers. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
	const widths = head.map((title, column) =>
		Math.max(3, title.length, ...rows.map((row) => row[column]!.length)),
	);
	const line = (cells: readonly string[]): string =>
		`| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join(' | ')} |`;
	const rule = `|${widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
	return [line(head), rule, ...rows.map(line)].join('\n');
};
