/** Real text beside the project, and how sure a share of it is. */
import {existsSync, readFileSync} from 'node:fs';

const folder = '../shared/data/corpora';

/** Whether the reference data is beside the project. */
export const hasCorpora = (): boolean => existsSync(`${folder}/parallel_dev.tsv`);

export type Row = Readonly<Record<string, string>>;

/** The rows of a table, by the names in its first line. */
export const rowsOf = (file: string): readonly Row[] => {
	const [head = '', ...lines] = readFileSync(`${folder}/${file}`, 'utf8').trimEnd().split('\n');
	const names = head.split('\t');
	return lines.map((line) =>
		Object.fromEntries(line.split('\t').map((cell, index) => [names[index]!, cell])),
	);
};

/** The 95 % interval of a share, by Wilson, in percent, as `1.0–2.3`. */
export const interval = (found: number, all: number): string => {
	if (all === 0) return 'none';
	const z = 1.96;
	const share = found / all;
	const centre = (share + (z * z) / (2 * all)) / (1 + (z * z) / all);
	const half = (z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all))) / (1 + (z * z) / all);
	return [centre - half, centre + half].map((bound) => (100 * Math.max(0, bound)).toFixed(1)).join('–');
};
