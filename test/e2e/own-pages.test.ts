import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {AxeResults} from 'axe-core';
import {describe, expect, test} from 'vitest';
import type Browser from 'webextension-polyfill';
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
	test('says at once that the site has changed, and that it is known again, while it stands open', async () => {
		const page = await own.open(`${x}/home?markup=unknown`);
		const popup = await popupOf(`${x}/home`);
		await becomes(() => texts(popup, '.state h2'), []);
		await page.click('[data-testid=SideNav_NewTweet_Button]');
		await becomes(() => texts(popup, '.state h2'), ['X has changed.']);
		await page.click('[data-testid=app-bar-close]');
		await becomes(() => texts(popup, '.state h2'), []);
	});

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
			['Is @parcs_demo an official, a professional or a personal account?'],
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
			['Is @parcs_demo an official, a professional or a personal account?'],
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

	test('an election period is told by its dates, and what they are is checked', async () => {
		const page = await open();
		await page.click('#edit-0');
		await page.run((root) => {
			const field = root.querySelector<HTMLInputElement>('#election-to');
			if (field) field.value = '2026-10-20';
			field?.dispatchEvent(new Event('input', {bubbles: true}));
		});
		await page.click('form .primary');
		await becomes(
			() => texts(page, '#election-fault'),
			['Give both days; the last cannot come before the first.'],
		);
		await passesAxe(page);
		await page.run((root) => {
			const field = root.querySelector<HTMLInputElement>('#election-from');
			if (field) field.value = '2026-10-01';
			field?.dispatchEvent(new Event('input', {bubbles: true}));
		});
		await page.click('form .primary');
		await becomes(async () => (await settings()).accounts[0]?.election, {
			from: '2026-10-01',
			to: '2026-10-20',
		});
		expect((await texts(page, '.phrases'))[0]).toContain(
			'Election period: October 1, 2026 to October 20, 2026',
		);
	});

	test('what a person works on is told of a personal account', async () => {
		const page = await open();
		await page.click('#edit-0');
		await page.click('label:nth-of-type(3) > input[name=mode]');
		await page.click('#employer');
		await page.insert('Fisheries and Oceans Canada');
		await page.click('#area');
		await page.insert('lobster licences');
		await page.click('form .primary');
		await becomes(async () => (await settings()).accounts[0]?.area, 'lobster licences');
		expect((await settings()).accounts[0]).toMatchObject({
			mode: 'personal',
			employer: 'Fisheries and Oceans Canada',
		});
	});

	/** Chooses `text` as the file of a field. */
	const choose = (page: Tab, field: string, text: string): Promise<void> =>
		page.run(
			(root, found, contents) => {
				const input = root.querySelector<HTMLInputElement>(found);
				const files = new DataTransfer();
				files.items.add(new File([contents], 'pack.json', {type: 'application/json'}));
				if (!input) return;
				input.files = files.files;
				input.dispatchEvent(new Event('change', {bubbles: true}));
			},
			field,
			text,
		);

	test('rules of an organization are added from a file and judge at once; one with a fault is refused whole', async () => {
		const pack = readFileSync('test/packs/invented-department.json', 'utf8');
		const page = await open();
		const spoiled = JSON.parse(pack);
		delete spoiled.rules[0].reason.fr;
		await choose(page, '#pack-file', JSON.stringify(spoiled));
		await becomes(() => texts(page, '.refused code'), ['rules[0].reason.fr']);
		await passesAxe(page);
		await choose(page, '#pack-file', '{');
		await becomes(() => texts(page, '.refused li'), [' This is not JSON.']);
		await choose(page, '#pack-file', pack.replace('invented-department', 'canada-federal'));
		await becomes(() => texts(page, '.refused code'), ['id']);
		await choose(page, '#pack-file', pack);
		await becomes(() => texts(page, '[data-pack] h3'), ['Department of Kites']);
		expect(await texts(page, '.refused')).toEqual([]);
		await passesAxe(page);
		await own.driver.stopWorker();
		const {popup} = await drafting('Project Silver Tail flies on Monday.');
		await becomes(
			async () => (await texts(popup, '.finding h3')).includes('“Project Silver Tail” is an internal name.'),
			true,
		);
		// What was said lies over what is below it.
		await page.click('.notice button');
		await page.click('[data-pack] button');
		await becomes(() => texts(page, '[data-pack] h3'), []);
		await becomes(() => focused(page), 'Rules of your organization');
	});

	test('a selector is put in the place of a built-in one; what is none is said', async () => {
		const page = await open();
		await page.click('#selectors ~ .selectors summary');
		await page.click('#selector-x-editor');
		await page.insert('[data-testid=');
		await page.press('Tab');
		await becomes(() => texts(page, '#selector-x-editor-fault'), ['This is not a CSS selector.']);
		await passesAxe(page);
		const before = await own.open(`${x}/home`);
		await before.write(home, drafts.english);
		await before.showsChips('findings');
		await page.run((root) => root.querySelector<HTMLInputElement>('#selector-x-editor')?.select());
		await page.click('#selector-x-editor', {count: 3});
		await page.insert('.no-such-box');
		await page.run((root) => root.querySelector<HTMLInputElement>('#selector-x-editorMark')?.focus());
		await page.insert('.nor-this');
		await page.press('Tab');
		await becomes(async () => (await settings()).selectors, {
			x: {editor: '.no-such-box', editorMark: '.nor-this'},
		});
		await before.showsChips();
		const tab = await own.driver.tabNumber(x);
		await becomes(async () => (await own.driver.badge(tab)).text, '×');
		const popup = await popupOf(x);
		await becomes(() => texts(popup, 'main h2'), ['X has changed.']);
		await passesAxe(popup);
	});

	test('the guard is chosen and kept', async () => {
		const page = await open();
		await page.click('label:nth-of-type(2) > input[name=guard]');
		await becomes(async () => (await settings()).guard, 'remind');
	});
});

describe('workbench', () => {
	const open = () => own.openOwn('src/workbench/index.html');

	const found = (page: Tab): Promise<readonly string[]> => texts(page, '.finding h3');

	test('judges a draft as it is written, marks its words, and keeps nothing', async () => {
		const page = await open();
		await becomes(() => texts(page, '.state h3'), ['Nothing is written yet.']);
		await passesAxe(page);
		await page.click('#part-0');
		await page.insert(drafts.english);
		await becomes(() => found(page), ['The French version is missing.']);
		await becomes(() => texts(page, '.stretches b'), ['English']);
		await page.press('Control+A');
		await page.insert('I think the north campground opens on May 16.');
		await eventually(async () => (await texts(page, '.marked')).join('|')).toMatch(/^I think[^|]*$/);
		await passesAxe(page);
		expect(await remembered()).toEqual([]);
		for (const area of ['local', 'session'] as const)
			expect(JSON.stringify(await own.driver.stored(area))).not.toContain('campground');
	});

	test('compares a draft with its other version, and shows their facts', async () => {
		const page = await open();
		await page.click('#part-0');
		await page.insert(drafts.english);
		await page.click('#counterpart');
		await page.insert(drafts.french.replace('16 mai', '17 mai'));
		await becomes(async () => (await found(page)).length, 1);
		await page.run((root) => root.querySelector<HTMLElement>('.facts summary')?.click());
		await becomes(async () => (await texts(page, '.facts td')).includes('17 mai'), true);
		await passesAxe(page);
		await page.press('Control+A');
		await page.insert(drafts.french);
		await becomes(() => texts(page, '.clear'), ['Nothing found by these checks.']);
	});

	test('a correction goes in as one types it, and is undone', async () => {
		const page = await open();
		await page.click('#part-0');
		const text = drafts.both.replace('camping du nord', 'camping  du nord !');
		await page.insert('#opendatacanada\n');
		await page.insert(text);
		await becomes(async () => (await texts(page, '[data-action=fix]')).length > 0, true);
		const value = () => page.run((root) => root.querySelector<HTMLTextAreaElement>('#part-0')?.value ?? '');
		const before = await value();
		await page.run((root) =>
			root.querySelector<HTMLDetailsElement>('.finding details')?.removeAttribute('open'),
		);
		await page.click('[data-action=fix]');
		await becomes(async () => (await value()) !== before, true);
		await becomes(async () => (await texts(page, '.outcome'))[0], 'Done. To take it back, undo in the text.');
		await page.click('#undo');
		await becomes(value, before);
		expect((await texts(page, '.outcome'))[0]).toBe('The change is undone.');
	});

	test('another account is told once, with its languages; what is attached is said', async () => {
		const page = await open();
		const pick = (field: string, value: string) =>
			page.run(
				(root, at, chosen) => {
					const select = root.querySelector<HTMLSelectElement>(at);
					if (select) select.value = chosen;
					select?.dispatchEvent(new Event('change', {bubbles: true}));
				},
				field,
				value,
			);
		await pick('#account', '');
		await pick('#duty', 'english');
		await page.click('#part-0');
		await page.insert(drafts.english);
		await becomes(() => texts(page, '.clear'), ['Nothing found by these checks.']);
		await page.click('#add-attachment');
		await becomes(
			async () =>
				page.run((root) =>
					[...root.querySelectorAll<HTMLElement>('[data-rule]')].map(({dataset}) => dataset.rule),
				),
			['canada-federal/missing-description'],
		);
		await passesAxe(page);
		await page.click('.attachment input');
		await page.insert('The lake at dawn, seen from a tent.');
		await becomes(() => texts(page, '.clear'), ['Nothing found by these checks.']);
		await pick('#surface', 'thread');
		await page.click('#add-part');
		await becomes(() => texts(page, '.field > label[for^=part]'), ['Part 1', 'Part 2']);
		await passesAxe(page);
		expect((await settings()).accounts).toEqual(official.accounts);
	});

	test('is opened from the popup', async () => {
		const popup = await own.openOwn('src/popup/index.html');
		await popup.click('footer .plain');
		const opened = () =>
			popup.run(() =>
				(globalThis as unknown as {chrome: typeof Browser}).chrome.extension
					.getViews({type: 'tab'})
					.map(({location}) => location.pathname)
					.filter((path) => path.includes('workbench')),
			);
		await becomes(opened, ['/src/workbench/index.html']);
		await popup.run(() => {
			for (const view of (globalThis as unknown as {chrome: typeof Browser}).chrome.extension.getViews({
				type: 'tab',
			}))
				if (view.location.pathname.includes('workbench')) view.close();
		});
	});
});

describe('diagnostics', () => {
	test('says by what each composer was recognised, and no word of a draft', async () => {
		const page = await own.open(`${x}/home`);
		await page.write(home, drafts.english);
		await page.showsChips('findings');
		const report = await own.openOwn('src/diagnostics/index.html');
		const text = () => report.run((root) => root.querySelector<HTMLTextAreaElement>('#report')?.value ?? '');
		await becomes(async () => (await text()).includes('recognized by: editor, editorMark'), true);
		expect(await text()).toMatch(/^Aplomb \d+\.\d+\.\d+\nBrowser: Mozilla/);
		expect(await text()).toMatch(/Button 1; recognized by: [^\n]*publish/);
		expect(await text()).not.toMatch(/campground|parcs_demo/);
		await passesAxe(report);
		await own.driver.store('local', {settings: {...official, locale: 'fr'}});
		const french = await own.openOwn('src/diagnostics/index.html');
		await eventually(() =>
			french.run((root) => root.querySelector<HTMLTextAreaElement>('#report')?.value ?? ''),
		).toMatch(/^Navigateur\u00A0: Mozilla.*^ {4}Zone de rédaction 1\u00A0: post$/ms);
	});
});

describe.runIf(browser.takesManaged)('what an administrator sets', () => {
	const managed = bench({
		managed: {
			guard: 'remind',
			accounts: [
				{site: 'x', handle: 'parcs_demo', mode: 'official', owes: ['en']},
				{site: 'x', handle: 'broken', mode: 'boss'},
			],
			packs: [readFileSync('test/packs/invented-department.json', 'utf8')],
		},
	});

	test('is shown, cannot be changed, and is judged by; what is wrong in it is said', async () => {
		const page = await managed.openOwn('src/options/index.html');
		await becomes(
			() => texts(page, '.locked'),
			['Your organization has set this; it cannot be changed here.'],
		);
		expect(await texts(page, '.refused code')).toEqual(['accounts.1.mode']);
		expect((await texts(page, '.account .phrases'))[0]).toContain('Set by your organization');
		expect(await page.run((root) => root.querySelector<HTMLInputElement>('[name=guard]')?.disabled)).toBe(
			true,
		);
		await passesAxe(page);
		const site = await managed.open(`${x}/home`);
		await site.write(home, 'Project Silver Tail opens on May 16 at the north campground.');
		await site.showsChips('findings');
		const popup = await managed.openOwn(`src/popup/index.html?tab=${await managed.driver.tabNumber(x)}`);
		await becomes(() => texts(popup, '.finding h3'), ['“Project Silver Tail” is an internal name.']);
		expect(await texts(popup, '.who .link')).toEqual([]);
	});
});
