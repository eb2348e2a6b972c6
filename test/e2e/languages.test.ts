import {describe, expect, test} from 'vitest';
import type {Settings} from '../../src/platform/settings.ts';
import {pair} from '../fixtures/settings.ts';
import type {Tab} from './driver.ts';
import {bench, eventually, official, type Page, rest} from './harness.ts';
import {rules, x} from './places.ts';

/** Two languages in the page: what is missing, what differs, and what a pair of accounts still owes. */
const paired: Settings = {
	...official,
	accounts: [
		...pair,
		{site: 'x', handle: 'office_demo', mode: 'official', owes: ['en', 'fr']},
		{site: 'x', handle: 'local_demo', mode: 'official', owes: ['en']},
	],
};
const aplomb = bench({settings: paired});

const as = (handle: string): string => `${x.home}?as=${handle}`;
const parks = as('parks_demo');
const parcs = as('parcs_demo');
const office = as('office_demo');
const local = as('local_demo');

const english = 'The north campground opens on May 16. Reserve your site online before the long weekend.';
const french =
	'Le camping du nord ouvre le 16 mai. Réservez votre emplacement en ligne avant la longue fin de semaine.';
const frenchWithAnotherDay = french.replace('16 mai', '17 mai');

/** Opens the panel of the only composer, and tells the rules it lists. */
const openPanel = (page: Page): Promise<void> => page.ours.click('[part=chip]');
const listed = (page: Page): Promise<readonly string[]> =>
	page.ours.run((root) =>
		[...root.querySelectorAll<HTMLElement>('.panel [data-rule]')].map(({dataset}) => dataset.rule ?? ''),
	);
const said = (page: Page, selector: string): Promise<string> =>
	page.ours.run((root, found) => root.querySelector(found)?.textContent ?? '', selector);

const popup = async (): Promise<Tab> => {
	const menu = await aplomb.openOwn(`src/popup/index.html?tab=${await aplomb.driver.tabNumber(x.home)}`);
	// It draws nothing before it has been answered.
	await eventually(() => menu.run((root) => root.querySelector('main') !== null)).toBe(true);
	return menu;
};
const dueOn = (page: Tab): Promise<readonly string[]> =>
	page.run((root) =>
		[...root.querySelectorAll<HTMLElement>('[data-due]')].map(({dataset}) => dataset.due ?? ''),
	);

describe('one bilingual post', () => {
	test('that says the same twice is clear', async () => {
		const page = await aplomb.open(office);
		await page.write(x.box, `${english}\n\n${french}`);
		await page.showsChips('clear');
	});

	test('whose dates differ is marked at both places, and the popup sets its facts side by side', async () => {
		const page = await aplomb.open(office);
		await page.write(x.box, `${english}\n\n${frenchWithAnotherDay}`);
		await page.showsChips('findings');
		await eventually(async () => (await page.marks())['aplomb-error']).toEqual(['May 16', '17 mai']);
		await openPanel(page);
		await eventually(() => listed(page)).toEqual(['canada-federal/unequal-versions']);
		expect(await said(page, '.panel h3')).toBe('English says “May 16”; French says “17 mai”.');

		const table = await popup();
		const rows = () =>
			table.run((root) =>
				[...root.querySelectorAll('.facts tbody tr')].map((row) => [
					row.className,
					...[...row.children].map((cell) => cell.textContent ?? ''),
				]),
			);
		await eventually(rows).toEqual([['unlike', '≠differs', 'May 16', '17 mai']]);
	});

	test('whose French is only promised is held', async () => {
		const page = await aplomb.open(office);
		await page.write(x.box, `${english} French to follow.`);
		await page.showsChips('findings');
		expect((await page.marks())['aplomb-error']).toEqual(['French to follow']);
		await page.click(x.button);
		await page.holds(rules.missing);
		expect(await page.posted()).toEqual([]);
	});
});

test('a thread, English then French, is one publication', async () => {
	const page = await aplomb.open(`https://x.com/compose/post?as=office_demo`);
	await page.write(x.modal, english);
	await page.showsChips('findings');
	await page.click(x.addPart);
	await page.write('[role=dialog] [data-testid=tweetTextarea_1]', french);
	await page.showsChips('clear');
	await page.write('[role=dialog] [data-testid=tweetTextarea_1]', ' Le 18 mai.');
	await page.showsChips('findings');
});

test('an answer in the other language is held, and the right one passes', async () => {
	const page = await aplomb.open('https://x.com/compose/post?in_reply_to=1002&lang=fr&as=office_demo');
	await page.write(x.modal, 'You can reserve your site online, from nine in the morning.');
	await page.showsChips('findings');
	await page.click(x.modalButton);
	await page.holds(rules.reply);
	expect(await page.posted()).toEqual([]);
});

describe('a hazard notice', () => {
	test('is due in both languages even from an office that owes one', async () => {
		const page = await aplomb.open(local);
		await page.write(x.box, 'Wildfire near the north campground: leave now by Route 117.');
		await page.showsChips('findings');
		await page.click(x.button);
		await page.holds('canada-federal/unilingual-hazard');
	});

	test('in both languages goes through at once', async () => {
		const page = await aplomb.open(local);
		const text =
			'Wildfire near the north campground: leave now by Route 117. / Incendie près du camping du nord : partez maintenant par la route 117.';
		await page.write(x.box, text);
		await page.showsChips('clear');
		await page.click(x.button);
		await eventually(page.record).toEqual([{composer: 'home', text, via: 'button'}]);
	});
});

describe('a pair of accounts', () => {
	test('is no alarm; its other version is asked for, and compared when it is pasted', async () => {
		const page = await aplomb.open(parks);
		await page.write(x.box, english);
		await page.showsChips('clear');
		await openPanel(page);
		await eventually(() => said(page, '.counterpart p')).toBe('The French version is due on @parcs_demo.');
		await page.ours.click('[data-answer=paste]');
		await page.ours.click('.counterpart textarea');
		await page.insert(frenchWithAnotherDay);
		await page.ours.click('.counterpart [type=submit]');
		await page.showsChips('findings');
		await eventually(() => listed(page)).toEqual(['canada-federal/unequal-versions']);
		expect((await page.marks())['aplomb-error']).toEqual(['May 16']);
	});

	test('“queued elsewhere” settles it for this draft', async () => {
		const page = await aplomb.open(parks);
		await page.write(x.box, english);
		await page.showsChips('clear');
		await openPanel(page);
		await page.ours.click('[data-answer=queued]');
		await eventually(() => said(page, '.counterpart')).toBe('');
		await page.press('Escape');
		await page.click(x.button);
		await eventually(page.record).toEqual([{composer: 'home', text: english, via: 'button'}]);
		await eventually(async () => dueOn(await popup())).toEqual([]);
	});

	test('in two tabs is compared as it is written, and what is published alone stays due until its twin is', async () => {
		const page = await aplomb.open(parks);
		await page.write(x.box, english);
		await page.showsChips('clear');
		const twin = await aplomb.open(parcs);
		await twin.write(x.box, frenchWithAnotherDay);
		await twin.showsChips('findings');
		expect((await twin.marks())['aplomb-error']).toEqual(['17 mai']);

		await page.click(x.button);
		await eventually(async () => (await page.record()).length).toBe(1);
		await eventually(async () => dueOn(await popup())).toEqual(['parcs_demo']);

		await twin.press('Control+a');
		await twin.insert(french);
		await twin.showsChips('clear');
		await twin.click(x.button);
		await eventually(async () => (await twin.record()).length).toBe(1);
		await eventually(async () => dueOn(await popup())).toEqual([]);
	});

	test('is due when the site asks before it publishes, however long the answer takes', async () => {
		await aplomb.driver.store('session', {});
		const page = await aplomb.open(`${parks}&reminder=there`);
		await page.run(() => window.__site.attach('home', 'image', null));
		await page.write(x.box, english);
		await page.showsChips('findings');
		await page.click(x.button);
		await eventually(() => page.run((root, at) => root.querySelector(at) !== null, x.decline)).toBe(true);
		await rest(11_000);
		expect(await dueOn(await popup())).toEqual([]);
		await page.click(x.decline);
		await eventually(page.record).toEqual([{composer: 'home', text: english, via: 'sheet'}]);
		await eventually(async () => dueOn(await popup())).toEqual(['parcs_demo']);
	});

	test('keeps what is due until the writer says that it is done, and takes that back', async () => {
		await aplomb.driver.store('session', {});
		const page = await aplomb.open(parks);
		await page.write(x.box, english);
		await page.showsChips('clear');
		await page.click(x.button);
		await eventually(async () => dueOn(await popup())).toEqual(['parcs_demo']);
		const menu = await popup();
		await menu.click('[data-due] button');
		await eventually(() => dueOn(menu)).toEqual([]);
		await menu.click('.dues .link');
		await eventually(() => dueOn(menu)).toEqual(['parcs_demo']);
	});
});
