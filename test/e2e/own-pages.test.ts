import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {AxeResults} from 'axe-core';
import {describe, expect, test} from 'vitest';
import type {Settings} from '../../src/platform/settings.ts';
import {browser} from './browser.ts';
import type {Tab} from './driver.ts';
import {bench, drafts, eventually, official} from './harness.ts';

/** The extension's own pages, beside the sites they speak of. */
const own = bench();

const home = '[data-testid=tweetTextarea_0]';
const x = 'https://x.com';

/** An account whose name says nothing to the extension but its words. */
const unknown: Settings = {...official, accounts: []};

/** Waits until what `look` sees is as told. */
const becomes = <Seen>(look: () => Promise<Seen>, told: unknown): Promise<void> =>
	eventually(look).toEqual(told);

/** The texts of all that `selector` finds. */
const texts = (tab: Tab, selector: string): Promise<readonly string[]> =>
	tab.run(
		(root, found) => [...root.querySelectorAll(found)].map(({textContent}) => textContent ?? ''),
		selector,
	);

const focused = (tab: Tab): Promise<string> => tab.run((root) => root.activeElement?.textContent ?? '');

const popupOf = async (address: string): Promise<Tab> =>
	own.openOwn(`src/popup/index.html?tab=${await own.driver.tabNumber(address)}`);

/** A page of X with a draft, and the popup that speaks of it. */
const drafting = async (text: string = drafts.english): Promise<{page: Tab; popup: Tab}> => {
	const page = await own.open(`${x}/home`);
	await page.write(home, text);
	return {page, popup: await popupOf(x)};
};

/** What is remembered of composers. */
const remembered = async (): Promise<readonly string[]> =>
	Object.keys(await own.driver.stored('session')).filter((key) => key.startsWith('verdict:'));

const settings = async (): Promise<Settings> => (await own.driver.stored('local')).settings as Settings;

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Runs axe in a page as its debugger: the page's own policy lets no foreign program in. */
const audit = new Function(
	`${axe}; return axe.run(document).then(({violations}) => violations.map(({id, nodes}) => id + ' ' + nodes.map(({target}) => target).join(' ')));`,
) as (root: Document) => Promise<readonly AxeResults['violations'][number]['id'][]>;

const passesAxe = async (tab: Tab): Promise<void> => {
	for (const colours of ['light', 'dark', 'forced'] as const) {
		await tab.prefer(colours);
		expect(await tab.run(audit), colours).toEqual([]);
	}
};

describe('popup', () => {
	test('shows who is posting, and each finding with its severity, its reasons and its clause', async () => {
		const {page, popup} = await drafting();
		await becomes(() => texts(popup, '.finding h3'), ['The French version is missing.']);
		expect(await texts(popup, '.draft h2')).toEqual(['@parcs_demo on X']);
		expect(await texts(popup, '.who > span')).toEqual(['Post', 'Official account', 'Change']);
		expect(await texts(popup, '.finding .severity')).toEqual(['Requirement']);
		expect(await texts(popup, '.finding dt')).toEqual(['Why', 'What to do', 'Source']);
		const links = await popup.run((root) =>
			[...root.querySelectorAll<HTMLAnchorElement>('.finding a')].map(({href, target}) => ({href, target})),
		);
		expect(links).toEqual([
			{href: expect.stringMatching(/^https:\/\/laws-lois\.justice\.gc\.ca\//), target: '_blank'},
		]);
		await passesAxe(popup);
		await page.press('Control+A');
		await page.insert(drafts.both);
		await becomes(() => texts(popup, '.clear'), ['Nothing found by these checks.']);
		await becomes(() => texts(popup, '[role=status]'), ['Nothing found by these checks.']);
	});

	test('asks once what an unknown account is; the answer is judged by at once, and can be taken back', async () => {
		await own.driver.store('local', {settings: unknown});
		const {popup} = await drafting();
		await becomes(
			() => texts(popup, '.question h3'),
			['Is @parcs_demo an official account, a professional one or yours?'],
		);
		await becomes(() => texts(popup, '.answers li:first-child .tag'), ['Looks likely']);
		expect((await own.driver.badge(await own.driver.tabNumber(x))).text).toBe('?');
		await passesAxe(popup);
		await popup.click('.answer');
		await becomes(() => texts(popup, '.finding h3'), ['The French version is missing.']);
		await becomes(() => focused(popup), '@parcs_demo is saved as an official account.');
		await passesAxe(popup);
		await popup.click('.duties label:nth-of-type(4)');
		await becomes(() => texts(popup, '.clear'), ['Nothing found by these checks.']);
		expect((await settings()).accounts).toEqual([
			{site: 'x', handle: 'parcs_demo', mode: 'official', owes: ['en']},
		]);
		await popup.click('.question .quiet');
		await becomes(async () => (await settings()).accounts, []);
		await becomes(
			() => texts(popup, '.question h3'),
			['Is @parcs_demo an official account, a professional one or yours?'],
		);
		expect(await focused(popup)).toBe('@parcs_demo on X');
	});

	test('a known account can be told of anew, and the question left as it was', async () => {
		const {popup} = await drafting();
		await becomes(() => texts(popup, '.finding h3'), ['The French version is missing.']);
		await popup.click('.who .link');
		await becomes(() => texts(popup, '.tag'), ['Now']);
		await popup.click('.question .quiet');
		await becomes(() => texts(popup, '.finding h3'), ['The French version is missing.']);
		await popup.click('.who .link');
		await popup.click('.answers li:nth-child(3) .answer');
		await becomes(async () => (await settings()).accounts[0]?.mode, 'personal');
		await popup.click('.question .primary');
		await becomes(() => texts(popup, '.clear'), ['Nothing found by these checks.']);
	});

	test('a pause stops the checks from the popup, and its end resumes them', async () => {
		const {popup} = await drafting();
		await becomes(() => texts(popup, '.finding h3'), ['The French version is missing.']);
		await popup.click('[role=switch]');
		await becomes(() => texts(popup, 'main h2'), ['Checks are paused.']);
		await becomes(async () => (await own.driver.badge(await own.driver.tabNumber(x))).text, '');
		await passesAxe(popup);
		await popup.click('[role=switch]');
		await becomes(() => texts(popup, '.finding h3'), ['The French version is missing.']);
	});

	test('the findings outlive the worker that found them', async () => {
		const {popup} = await drafting();
		await becomes(() => texts(popup, '.finding h3'), ['The French version is missing.']);
		await own.driver.stopWorker();
		const another = await popupOf(x);
		await becomes(() => texts(another, '.finding h3'), ['The French version is missing.']);
	});

	test('a composer that goes leaves nothing, and the popup says what to do', async () => {
		const {page, popup} = await drafting();
		await becomes(() => texts(popup, '.finding h3'), ['The French version is missing.']);
		await page.run((root) => root.querySelector('main')?.remove());
		await becomes(() => texts(popup, 'main h2'), ['No draft is open here.']);
		await becomes(remembered, []);
		await passesAxe(popup);
	});

	test('nothing is shown of a page that was left', async () => {
		const {page, popup} = await drafting();
		await becomes(() => texts(popup, '.finding h3'), ['The French version is missing.']);
		await page.goto(`${x}/messages`);
		await becomes(() => texts(popup, 'main h2'), ['Nothing is read on this page.']);
		await becomes(remembered, []);
	});

	test('on any other page it says where it works', async () => {
		const popup = await own.openOwn('src/popup/index.html');
		await becomes(() => texts(popup, 'main p'), ['Aplomb checks what you write on X and Facebook.']);
	});

	test.skipIf(browser.entersOpenPages)(
		'a page that was open before the extension is asked to be reloaded',
		async () => {
			await own.open(`${x}/home`);
			await own.driver.reloadExtension();
			const popup = await popupOf(x);
			await becomes(() => texts(popup, 'main h2'), ['Reload this page to check drafts here.']);
			await passesAxe(popup);
			await popup.click('.state .primary');
			await becomes(() => texts(popup, '.draft h2'), ['@parcs_demo on X']);
		},
	);

	test.runIf(browser.entersOpenPages)(
		'a page that was open before the extension is read at once',
		async () => {
			const page = await own.open(`${x}/home`);
			await own.driver.reloadExtension();
			await page.write(home, drafts.english);
			const popup = await popupOf(x);
			await becomes(() => texts(popup, '.finding h3'), ['The French version is missing.']);
		},
	);
});

describe('settings', () => {
	const open = () => own.openOwn('src/options/index.html');

	test('an account is added, corrected and removed, and each act can be taken back', async () => {
		await own.driver.store('local', {settings: unknown});
		const page = await open();
		await page.click('#add');
		await page.press('Enter');
		await becomes(() => texts(page, '#handle-fault'), ['Write the account’s handle, as in @HealthCanada.']);
		await passesAxe(page);
		await page.insert('https://x.com/parcs_demo');
		await page.click('label:nth-of-type(2) > input[name=duty]');
		await page.click('#twin');
		await page.insert('@PARCS_demo');
		await page.press('Enter');
		await becomes(
			() => texts(page, '#twin-fault'),
			['Write the handle of the other account: an account cannot be its own twin.'],
		);
		await page.press('Control+A');
		await page.insert('parks_demo');
		await page.press('Enter');
		await becomes(
			async () => (await settings()).accounts,
			[
				{
					site: 'x',
					handle: 'parcs_demo',
					mode: 'official',
					owes: ['en', 'fr'],
					language: 'en',
					twin: 'parks_demo',
				},
			],
		);
		await becomes(() => texts(page, '.account h3'), ['@parcs_demo on X']);
		await page.click('.account button:nth-of-type(2)');
		await becomes(() => texts(page, '[role=status]'), ['@parcs_demo is removed.']);
		await becomes(async () => (await settings()).accounts, []);
		await passesAxe(page);
		await page.press('Enter');
		await becomes(() => texts(page, '.account h3'), ['@parcs_demo on X']);
		await becomes(async () => (await settings()).accounts.length, 1);
	});

	test('the interface speaks the chosen language at once, on every page of the extension', async () => {
		const page = await open();
		const popup = await own.openOwn('src/popup/index.html');
		await page.click('label:nth-of-type(3) > input[name=locale]');
		await becomes(() => texts(page, 'h1'), ['Paramètres d’Aplomb']);
		await becomes(() => texts(popup, 'footer p'), ['Rien ne quitte cet ordinateur.']);
		expect(await page.run((root) => [root.documentElement.lang, root.title])).toEqual([
			'fr',
			'Paramètres d’Aplomb',
		]);
		await passesAxe(page);
	});

	test('the guard is chosen and kept', async () => {
		const page = await open();
		await page.click('label:nth-of-type(2) > input[name=guard]');
		await becomes(async () => (await settings()).guard, 'remind');
	});
});
