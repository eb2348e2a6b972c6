import type Browser from 'webextension-polyfill';
import {launch, originOf} from '../../src/tooling/launch.ts';
import {builtForChromium, startChromium} from '../e2e/chromium.ts';
import type {Tab} from '../e2e/driver.ts';
import {facebook, x} from '../e2e/places.ts';
import {official} from '../fixtures/settings.ts';
import {type Figures, figuresOf} from './figures.ts';

/** How often the background is asked for a round trip. */
const questions = 300;
/** How many keys are pressed with the background awake. */
const keys = 60;
/** How many keys are pressed just after the background was stopped. */
const coldKeys = 10;
/** What is written on, a key after another, and taken back again, to see what the page's thread does for each; and how far apart, in milliseconds. */
const further =
	'k so, and so do the ones who walked it with us last year in the rain, from the first bridge to the last.';
const keyInterval = 120;

/** Where it is written, by the make of the page's editor, and what is clicked to get there. */
const writingPlaces = {
	'Draft.js': {address: x.home, clicks: [x.box]},
	Lexical: {address: facebook.home, clicks: [facebook.open, facebook.post]},
} as const;
export type Make = keyof typeof writingPlaces;

/** Longest wait for a verdict, in milliseconds. */
const patience = 10_000;

/** What the page notes of one key: when it went down, and when the extension showed what it says of the text. */
interface Noted {
	pressed: number;
	shown: number;
}

declare const chrome: Browser.Browser;
declare global {
	interface Window {
		__noted: Noted;
		__longTasks: number;
	}
}

/** Asks the background what needs no check, from a page of the extension: what a message alone costs. */
const measureRoundTrip = async (): Promise<Figures> => {
	const {context, close} = await launch({
		extension: builtForChromium,
		language: 'en',
		headless: true,
		viewport: {width: 800, height: 600},
	});
	try {
		const page = await context.newPage();
		await page.goto(`${await originOf(context)}/manifest.json`);
		const times = await page.evaluate<number[]>(`(async () => {
			const ask = {channel: 'from-pages', ask: 'guess', args: ['x', 'parcs_demo']};
			await chrome.runtime.sendMessage(ask);
			const times = [];
			for (let count = 0; count < ${questions}; count++) {
				const start = performance.now();
				const reply = await chrome.runtime.sendMessage(ask);
				if (!('answer' in reply)) throw new Error('The background did not answer.');
				times.push(performance.now() - start);
			}
			return times;
		})()`);
		return figuresOf(times);
	} finally {
		await close();
	}
};

/** A draft of some 280 characters that one key more makes an opinion, and one key less no more. */
const draft =
	'The north campground opens on May 16. Reserve your site online before the long weekend. Bring boots and warm clothes: nights are cold until the end of June. The trails along the river are closed while the bridge is rebuilt. The ones on the hill are the best of them all, I thin';

/** Waits until the extension shows what it found. */
const settled = async (page: Tab): Promise<void> => {
	const end = Date.now() + patience;
	while (!(await page.ours.run((root) => root.querySelector('[part=chip][data-state=findings]') !== null))) {
		if (Date.now() > end) throw new Error('The extension finds nothing in the draft.');
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
};

/** Presses keys that change what is found, and times each until the extension shows it. */
const measureKeystroke = async (): Promise<{readonly warm: Figures; readonly cold: Figures}> => {
	const driver = await startChromium();
	try {
		await driver.store('local', {settings: official});
		const page = await driver.open('https://x.com/home');
		await page.click('[data-testid=tweetTextarea_0]');
		await page.insert(draft);
		await settled(page);
		await page.run((document) => {
			window.__noted = {pressed: 0, shown: 0};
			document.addEventListener(
				'keydown',
				({timeStamp}) => {
					window.__noted = {pressed: timeStamp, shown: 0};
				},
				true,
			);
		});
		await page.ours.run((root) => {
			const chip = root.querySelector<HTMLElement>('[part=chip]')!;
			let said = chip.title;
			const look = (): void => {
				if (chip.dataset.state === 'checking' || chip.title === said) return;
				said = chip.title;
				window.__noted.shown = performance.now();
			};
			new MutationObserver(look).observe(chip, {attributeFilter: ['data-state', 'title']});
		});
		const press = async (key: string): Promise<number> => {
			await page.press(key);
			const end = Date.now() + patience;
			for (;;) {
				const {pressed, shown} = await page.run(() => ({...window.__noted}));
				if (shown > 0) return shown - pressed;
				if (Date.now() > end) throw new Error('The extension does not show what it says of the draft.');
				await new Promise((resolve) => setTimeout(resolve, 20));
			}
		};
		const pressAll = async (count: number, before: () => Promise<void>): Promise<Figures> => {
			const times: number[] = [];
			for (let at = 0; at < count; at++) {
				await before();
				times.push(await press(at % 2 === 0 ? 'k' : 'Backspace'));
			}
			return figuresOf(times);
		};
		const warm = await pressAll(keys, async () => undefined);
		const cold = await pressAll(coldKeys, () => driver.stopWorker());
		return {warm, cold};
	} finally {
		await driver.close();
	}
};

/** A page with the draft in it, in a browser of its own: with the extension or without. */
interface Desk {
	/** Processor time of the page's main thread for a key, up to the verdict, in milliseconds. */
	press(key: string): Promise<number>;
	/** Tasks of more than 50 ms since the draft was written. */
	longTasks(): Promise<number>;
	close(): Promise<void>;
}

const deskWith = async (make: Make, extension?: string): Promise<Desk> => {
	const {context, close} = await launch({
		extension,
		language: 'en',
		headless: true,
		viewport: {width: 1280, height: 800},
	});
	try {
		if (extension) {
			await originOf(context);
			await context
				.serviceWorkers()[0]!
				.evaluate((settings) => chrome.storage.local.set({settings}), official as never);
		}
		const page = await context.newPage();
		const {address, clicks} = writingPlaces[make];
		await page.goto(address);
		for (const place of clicks) await page.click(place);
		await page.keyboard.insertText(draft);
		await page.waitForTimeout(1_000);
		const cdp = await context.newCDPSession(page);
		// Processor time: on the clock, what else the machine does would be counted.
		await cdp.send('Performance.enable', {timeDomain: 'threadTicks'});
		const taskSeconds = async (): Promise<number> => {
			const {metrics} = await cdp.send('Performance.getMetrics');
			return metrics.find(({name}) => name === 'TaskDuration')!.value;
		};
		await page.evaluate(() => {
			window.__longTasks = 0;
			new PerformanceObserver((list) => {
				window.__longTasks += list.getEntries().length;
			}).observe({type: 'longtask'});
		});
		return {
			press: async (key) => {
				const before = await taskSeconds();
				await page.keyboard.press(key);
				await page.waitForTimeout(keyInterval);
				return 1_000 * ((await taskSeconds()) - before);
			},
			longTasks: () => page.evaluate(() => window.__longTasks),
			close,
		};
	} catch (error) {
		await close();
		throw error;
	}
};

/** What the page's main thread does for a key, its own work included, with the extension and twice without. */
export interface Threads {
	readonly without: Figures;
	readonly within: Figures;
	/** Between the two browsers that are alike: differences as small as these are none. */
	readonly apart: Figures;
	/** Of over 50 ms, more with the extension than without. */
	readonly longTasks: number;
}

/** The same keys in three browsers that take turns, two of them without the extension. */
export const measureThread = async (make: Make): Promise<Threads> => {
	const desks: Desk[] = [];
	try {
		for (const extension of [undefined, undefined, builtForChromium])
			desks.push(await deskWith(make, extension));
		const times: readonly number[][] = desks.map(() => []);
		const pressed = [...further, ...Array.from(further, () => 'Backspace')];
		for (const [turn, key] of pressed.entries())
			for (let step = 0; step < desks.length; step++) {
				const at = (turn + step) % desks.length;
				times[at]!.push(await desks[at]!.press(key));
			}
		const [one, other, within] = times as readonly [number[], number[], number[]];
		const [first, second] = [figuresOf(one), figuresOf(other)];
		const [early, late, long] = await Promise.all(desks.map((desk) => desk.longTasks()));
		return {
			without: figuresOf([...one, ...other]),
			within: figuresOf(within),
			apart: {p50: Math.abs(first.p50 - second.p50), p95: Math.abs(first.p95 - second.p95)},
			longTasks: Math.max(0, long! - Math.max(early!, late!)),
		};
	} finally {
		for (const desk of desks) await desk.close();
	}
};

/** What a message, and a key, cost in a real Chromium. */
export interface BrowserFigures {
	readonly roundTrip: Figures;
	/** From the key going down to the verdict being shown, the pause before reading included. */
	readonly keystroke: Figures;
	/** The same, when the browser has stopped the background. */
	readonly coldKeystroke: Figures;
}

export const measureBrowser = async (): Promise<BrowserFigures> => {
	const roundTrip = await measureRoundTrip();
	const {warm, cold} = await measureKeystroke();
	return {roundTrip, keystroke: warm, coldKeystroke: cold};
};
