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

/** A copy of `text` that nothing has read: a draft comes from the page as a new string each time. */
const fresh = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

/**
 * Times each of `works` on `texts`, one after another, for about `milliseconds`, after warming up, and each text at least
 * once. All read the same text before the next comes, so that what else the machine does falls on all alike.
 */
export const measure = <Name extends string>(
	texts: readonly string[],
	works: Readonly<Record<Name, (text: string) => unknown>>,
	milliseconds = 1_000,
): Readonly<Record<Name, Figures>> => {
	const entries = Object.entries(works) as [Name, (text: string) => unknown][];
	const times = new Map(entries.map(([name]) => [name, [] as number[]]));
	const run = (until: number, least: number): void => {
		for (let turn = 0; turn < least || performance.now() < until; turn++)
			for (const [name, work] of entries) {
				const text = fresh(texts[turn % texts.length]!);
				const start = performance.now();
				work(text);
				times.get(name)!.push(performance.now() - start);
			}
	};
	run(performance.now() + (entries.length * milliseconds) / 4, 0);
	for (const list of times.values()) list.length = 0;
	run(performance.now() + entries.length * milliseconds, texts.length);
	return Object.fromEntries(entries.map(([name]) => [name, figuresOf(times.get(name)!)])) as Record<
		Name,
		Figures
	>;
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
