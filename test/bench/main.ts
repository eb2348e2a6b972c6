// `npm run bench`: how long the engine and the extension take, and how large they are, against their budgets.
// `npm run bench thread`: only what a key costs the page's main thread.

import {arch, cpus, platform, release} from 'node:os';
import {budgets, sizesOf, spent} from '../../src/tooling/sizes.ts';
import {type Make, measureBrowser, measureThread, type Threads} from './browser.ts';
import {measureEngine, readers} from './engine.ts';
import {shown, table} from './figures.ts';

/** The quiet time after a key before the draft is read, and two frames of a screen that shows sixty a second. */
const pauseAndTwoFrames = 50 + 2 * (1000 / 60);

const milliseconds = (value: number): string => `${shown(value)} ms`;
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** A budget: what it is of, what it came to, and the limit. */
type Kept = readonly [name: string, value: number, limit: number, show: (value: number) => string];

const sayKept = (kept: readonly Kept[]): void => {
	console.log('\nBudgets\n');
	for (const [name, value, limit, show] of kept)
		console.log(`${value <= limit ? 'pass' : 'FAIL'}: ${name}: ${show(value)} of ${show(limit)}`);
};

const threadRows = (make: Make, {without, within, apart}: Threads): readonly (readonly string[])[] => [
	[`the page’s thread for a key, ${make}, without us`, shown(without.p50), shown(without.p95)],
	[`the page’s thread for a key, ${make}, with us`, shown(within.p50), shown(within.p95)],
	[`between two browsers without us, ${make}`, shown(apart.p50), shown(apart.p95)],
];

const threadBudgets = (make: Make, {without, within, longTasks}: Threads): readonly Kept[] => [
	[`the page’s thread for a key, ${make}, added, p95`, within.p95 - without.p95, 2, milliseconds],
	[`long tasks of the page while typing, ${make}, added`, longTasks, 0, String],
];

/** Measures both makes of editor, one after the other. */
const measureThreads = async (): Promise<readonly (readonly [Make, Threads])[]> => [
	['Draft.js', await measureThread('Draft.js')],
	['Lexical', await measureThread('Lexical')],
];

if (process.argv[2] === 'thread') {
	const threads = await measureThreads();
	console.log(
		table(
			['from … to', 'p50', 'p95'],
			threads.flatMap(([make, thread]) => threadRows(make, thread)),
		),
	);
	sayKept(threads.flatMap(([make, thread]) => threadBudgets(make, thread)));
	process.exit();
}

const {first, rows} = await measureEngine();
console.log(
	`\n${cpus()[0]?.model ?? arch()}, ${cpus().length} processors, ${platform()} ${release()}, Node ${process.version}\n`,
);
console.log(
	'Engine with every pack, its languages alone, and others on the same text (milliseconds, p50 / p95)\n',
);
console.log(
	table(
		['characters', 'language', ...readers],
		rows.map(({length, language, figures}) => [
			length.toLocaleString('en-CA'),
			language,
			...readers.map((reader) => `${shown(figures[reader].p50)} / ${shown(figures[reader].p95)}`),
		]),
	),
);
console.log(`\nThe first check of all, which builds the tables: ${milliseconds(first)}\n`);

const browser = await measureBrowser();
const threads = await measureThreads();
console.log('In Chromium (milliseconds)\n');
console.log(
	table(
		['from … to', 'p50', 'p95'],
		[
			['a message, to its answer', shown(browser.roundTrip.p50), shown(browser.roundTrip.p95)],
			['a key, to the verdict shown', shown(browser.keystroke.p50), shown(browser.keystroke.p95)],
			['the same, background stopped', shown(browser.coldKeystroke.p50), shown(browser.coldKeystroke.p95)],
			...threads.flatMap(([make, thread]) => threadRows(make, thread)),
		],
	),
);

const sizes = sizesOf('dist/chrome');
console.log('\nThe package (bytes)\n');
console.log(
	table(
		['file', 'minified', 'gzip', 'language data'],
		sizes.map(({path, bytes, gzip, languageData}) => [
			path,
			bytes.toLocaleString('en-CA'),
			gzip.toLocaleString('en-CA'),
			languageData ? 'yes' : '',
		]),
	),
);

const ofLength = (length: number) => rows.filter((row) => row.length === length);
const worst = (length: number): number =>
	Math.max(...ofLength(length).map(({figures}) => figures.engine.p95));
/** What a draft of 280 characters in both languages takes beyond one of as many in the slower one. */
const addedByBoth =
	ofLength(280).find(({language}) => language === 'both')!.figures.engine.p95 -
	Math.max(
		...ofLength(280).flatMap(({language, figures}) => (language === 'both' ? [] : figures.engine.p95)),
	);
sayKept([
	['engine, 280 characters, p95', worst(280), 1, milliseconds],
	['what a second version adds at 280 characters, p95', addedByBoth, 0.5, milliseconds],
	[
		'languages alone, 280 characters, p50',
		Math.max(...ofLength(280).map(({figures}) => figures.languages.p50)),
		0.12,
		milliseconds,
	],
	['engine, 63,206 characters, p95', worst(63_206), 250, milliseconds],
	['message, p95', browser.roundTrip.p95, 10, milliseconds],
	['key to verdict, p95: the pause and two frames', browser.keystroke.p95, pauseAndTwoFrames, milliseconds],
	...threads.flatMap(([make, thread]) => threadBudgets(make, thread)),
	['key to verdict with the background stopped, p95', browser.coldKeystroke.p95, 500, milliseconds],
	...budgets.map(
		(budget) => [`${budget.name}, gzip`, spent(budget, sizes), budget.limit, kilobytes] as const,
	),
]);
