// `npm run bench`: how long the engine and the extension take, and how large they are, against their budgets.

import {arch, cpus, platform, release} from 'node:os';
import {budgets, sizesOf, spent} from '../../src/tooling/sizes.ts';
import {measureBrowser} from './browser.ts';
import {measureEngine, readers} from './engine.ts';
import {shown, table} from './figures.ts';

/** The quiet time after a key before the draft is read, and two frames of a screen that shows sixty a second. */
const pauseAndTwoFrames = 50 + 2 * (1000 / 60);

const milliseconds = (value: number): string => `${shown(value)} ms`;
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

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
const {thread} = browser;
console.log('In Chromium (milliseconds)\n');
console.log(
	table(
		['from … to', 'p50', 'p95'],
		[
			['a message, to its answer', shown(browser.roundTrip.p50), shown(browser.roundTrip.p95)],
			['a key, to the verdict shown', shown(browser.keystroke.p50), shown(browser.keystroke.p95)],
			['the same, background stopped', shown(browser.coldKeystroke.p50), shown(browser.coldKeystroke.p95)],
			['the page’s thread for a key, without us', shown(thread.without.p50), shown(thread.without.p95)],
			['the page’s thread for a key, with us', shown(thread.within.p50), shown(thread.within.p95)],
			['between two browsers without us', shown(thread.apart.p50), shown(thread.apart.p95)],
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
const kept: readonly (readonly [
	name: string,
	value: number,
	limit: number,
	show: (value: number) => string,
])[] = [
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
	['the page’s thread for a key, added, p95', thread.within.p95 - thread.without.p95, 2, milliseconds],
	['long tasks of the page while typing, added', thread.longTasks, 0, String],
	['key to verdict with the background stopped, p95', browser.coldKeystroke.p95, 500, milliseconds],
	...budgets.map(
		(budget) => [`${budget.name}, gzip`, spent(budget, sizes), budget.limit, kilobytes] as const,
	),
];
console.log('\nBudgets\n');
for (const [name, value, limit, show] of kept)
	console.log(`${value <= limit ? 'pass' : 'FAIL'}: ${name}: ${show(value)} of ${show(limit)}`);
