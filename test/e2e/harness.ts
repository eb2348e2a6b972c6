import {afterAll, afterEach, beforeAll, expect} from 'vitest';
import type {Reading} from '../../src/engine/draft.ts';
import type {Settings} from '../../src/platform/settings.ts';
import {official} from '../fixtures/settings.ts';
import type {Publication, Reached, Via} from '../fixtures/site/record.ts';
import {browser} from './browser.ts';
import type {Driver, DriverOptions, Tab} from './driver.ts';

/** Longest wait for something that must come; what comes sooner is not waited for. */
const patience = {timeout: 10_000, interval: 25};

export {official};

/** A draft in one language, which an account that owes two may not publish; and its likes. */
export const drafts = {
	/** An error: the French is missing. */
	english: 'The north campground opens on May 16. Reserve your site online before the long weekend.',
	/** A further error of the other kind of language. */
	french:
		'Le camping du nord ouvre le 16 mai. Réservez votre emplacement en ligne avant la longue fin de semaine.',
	/** Nothing found. */
	both: 'The north campground opens on May 16. Reserve your site online.\n\nLe camping du nord ouvre le 16 mai. Réservez votre emplacement en ligne.',
} as const;

/** A browser for all tests of a file; each test gets fresh tabs, and ends with no stray request and no page error. */
export interface Bench {
	readonly driver: Driver;
	/** Opens an address of a fixture site. */
	open(address: string): Promise<Page>;
	/** Opens a page of the extension. */
	openOwn(path: string): Promise<Tab>;
	/** What was asked of the background since the test began or since the last time of asking, oldest first. */
	asked(): Promise<readonly Asked[]>;
	/** Waits until the last thing asked is `texts`, part by part. */
	reads(...texts: readonly string[]): Promise<void>;
}

/** What a content script asked to have checked. */
export type Asked = Pick<Reading, 'text' | 'thread' | 'surface' | 'author' | 'inReplyTo' | 'attachments'>;

/** What the extension shows beside one composer. */
export type ChipState = 'checking' | 'clear' | 'findings' | 'unchecked';

/** A tab on a fixture site, with what tests ask of it. */
export interface Page extends Tab {
	/** The site's own record. */
	posted(): Promise<readonly Publication[]>;
	/** The record without its times. */
	record(): Promise<readonly (Pick<Publication, 'composer' | 'text'> & {readonly via: Via})[]>;
	/** What the editor of each box holds, part by part. */
	model(): Promise<Readonly<Record<string, readonly string[]>>>;
	reached(): Promise<readonly Reached[]>;
	/** States of the extension's chips, in the order of the composers. */
	chips(): Promise<readonly ChipState[]>;
	/** Rules of the findings in the review, if it is open. */
	review(): Promise<readonly string[] | null>;
	/** Words under the extension's marks, by severity. */
	marks(): Promise<Readonly<Record<string, readonly string[]>>>;
	/** What the extension says without standing in the way. */
	note(): Promise<string>;
	/** Clicks into a box and writes, a line at once; a new line is the key that makes one there. */
	write(box: string, text: string, newline?: 'Enter' | 'Shift+Enter'): Promise<void>;
	/** Waits until the chips are as told. */
	showsChips(...states: readonly ChipState[]): Promise<void>;
	/** Waits until the review is open with these rules. */
	holds(...rules: readonly string[]): Promise<void>;
}

/** Gives a tab of a fixture site what tests ask of it. */
export const pageOf = (tab: Tab): Page => {
	const page: Page = {
		...tab,
		posted: () => tab.run(() => window.__posted),
		record: () => tab.run(() => window.__posted.map(({composer, text, via}) => ({composer, text, via}))),
		model: () => tab.run(() => window.__model()),
		reached: () => tab.run(() => window.__reached),
		chips: async () =>
			(await tab.ours.exists())
				? tab.ours.run((root) =>
						[...root.querySelectorAll<HTMLElement>('[part=chip]')].map(
							(chip) => chip.dataset.state as 'checking' | 'clear' | 'findings' | 'unchecked',
						),
					)
				: [],
		review: async () =>
			(await tab.ours.exists())
				? tab.ours.run((root) => {
						const dialog = root.querySelector('dialog[open]');
						return (
							dialog &&
							[...dialog.querySelectorAll<HTMLElement>('[data-rule]')].map(({dataset}) => dataset.rule ?? '')
						);
					})
				: null,
		marks: () =>
			tab.run(() =>
				Object.fromEntries(
					[...CSS.highlights].map(([name, highlight]) => [
						name,
						[...highlight].map((range) => String(range)),
					]),
				),
			),
		note: async () =>
			(await tab.ours.exists())
				? tab.ours.run((root) => root.querySelector('.note p')?.textContent ?? '')
				: '',
		write: async (box, text, newline = 'Enter') => {
			await tab.click(box);
			const lines = text.split('\n');
			for (const [index, line] of lines.entries()) {
				if (index > 0) await tab.press(newline);
				if (line) await tab.insert(line);
			}
		},
		showsChips: async (...states) => {
			await expect.poll(page.chips, patience).toEqual(states);
		},
		holds: async (...rules) => {
			await expect.poll(page.review, patience).toEqual(rules);
		},
	};
	return page;
};

/** Waits until `look` answers what is expected. */
export const eventually = <Seen>(look: () => Promise<Seen>) => expect.poll(look, patience);

/** Lets the page's timers of up to `milliseconds` and all they cause pass: for what must not happen. */
export const rest = (milliseconds: number): Promise<void> =>
	new Promise((done) => setTimeout(done, milliseconds));

/**
 * In a page: elements and attributes inside its editors that are not the site's own. React and Lexical leave their
 * name on every element they make, where only the page's own programs see it.
 */
const strangers = (root: Document): readonly string[] =>
	[
		...root.querySelectorAll(
			'[contenteditable="true"]:is(.public-DraftEditor-content, [data-lexical-editor])',
		),
	]
		.flatMap((editor) => [editor, ...editor.querySelectorAll('*')])
		.filter(
			(element) =>
				element.getAttributeNames().some((name) => name.includes('aplomb')) ||
				// A line break of Lexical bears no name, nor what stands in an emoji; what other extensions put there, a test did.
				!(
					element.matches('br, [class*=grammarly], [data-grammarly-shadow-root], grammarly-extension') ||
					[element, element.parentElement ?? element]
						.flatMap(Object.keys)
						.some((name) => /^__(?:react|lexical)/.test(name))
				),
		)
		.map(({outerHTML}) => outerHTML.slice(0, 200));

/** Gives the tests of a file one browser; `settings` are those each test starts with. */
export const bench = (options: DriverOptions & {readonly settings?: Settings} = {}): Bench => {
	let driver: Driver | undefined;
	let tabs: Tab[] = [];
	const {settings = official, ...launch} = options;

	const started = (): Driver => {
		if (!driver) throw new Error('The browser has not been started.');
		return driver;
	};
	const kept = (tab: Tab): Tab => {
		tabs.push(tab);
		return tab;
	};

	const asked = async (): Promise<readonly Asked[]> =>
		(await started().overheard()).flatMap((message) => {
			const {ask, args} = message as {ask?: string; args?: readonly [Asked]};
			return ask === 'check' && args ? [args[0]] : [];
		});

	beforeAll(async () => {
		driver = await browser.start(launch);
		if (!launch.without) await driver.store('local', {settings});
	}, 60_000);
	afterEach(async () => {
		// A page that a test has closed, or that is of the extension, has no editor to look into.
		const foreign = await Promise.all(tabs.map((tab) => tab.run(strangers).catch(() => [])));
		for (const tab of tabs) await tab.close();
		const errors = tabs.flatMap((tab) => tab.errors);
		tabs = [];
		expect(started().strays, 'requests that tried to leave the machine').toEqual([]);
		expect(foreign.flat(), 'what the site did not put into its editors').toEqual([]);
		expect(errors, 'errors that nothing on the page caught').toEqual([]);
		if (launch.without) return;
		await started().store('local', {settings});
		await started().overheard();
	}, 30_000);
	afterAll(() => driver?.close());

	return {
		get driver() {
			return started();
		},
		open: async (address) => pageOf(kept(await started().open(address))),
		openOwn: async (path) => kept(await started().openOwn(path)),
		asked,
		reads: async (...texts) => {
			let last: readonly string[] | undefined;
			await expect
				.poll(async () => {
					const reading = (await asked()).at(-1);
					last = reading ? [reading.text, ...reading.thread] : last;
					return last;
				}, patience)
				.toEqual(texts);
		},
	};
};
