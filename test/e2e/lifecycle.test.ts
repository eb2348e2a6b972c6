import {describe, expect, test} from 'vitest';
import {browser} from './browser.ts';
import {bench, drafts, eventually, official, type Page, rest} from './harness.ts';
import {facebook, rules, x} from './places.ts';

/** What outlives what: the worker is stopped, the extension is reloaded, pages come and go, settings change. */
const aplomb = bench();

describe('79: the worker is stopped between the check and the press', () => {
	test('an error is still held', async () => {
		const page = await aplomb.open(x.home);
		await page.write(x.box, drafts.english);
		await page.showsChips('findings');
		await aplomb.driver.stopWorker();
		await page.click(x.button);
		await page.holds(rules.missing);
		expect(await page.posted()).toEqual([]);
	});

	test('a clean draft still passes, and the next words are checked', async () => {
		const page = await aplomb.open(x.home);
		await page.write(x.box, drafts.both);
		await page.showsChips('clear');
		await aplomb.driver.stopWorker();
		await page.click(x.button);
		expect(await page.posted()).toHaveLength(1);
		await aplomb.driver.stopWorker();
		await page.write(x.box, drafts.english);
		await page.showsChips('findings');
	});

	test('a press right after the last letter wakes it: held, or said not to be checked where it wakes too slowly', async () => {
		const page = await aplomb.open(x.home);
		await page.click(x.box);
		await aplomb.driver.stopWorker();
		await page.insert(drafts.english);
		await page.press('Control+Enter');
		await eventually(async () => (await page.review())?.join() ?? (await page.note())).not.toBe('');
		const held = (await page.review()) !== null;
		if (!held) expect(await page.note()).toBe('Not checked: the check did not answer in time.');
		expect(await page.posted()).toHaveLength(held ? 0 : 1);
		if (held) return;
		await page.write(x.box, drafts.english);
		await page.showsChips('findings');
	});
});

describe.skipIf(browser.entersOpenPages)('80: the extension is reloaded under an open page', () => {
	test('nothing is held any more, nothing is left behind, and a reload of the page resumes', async () => {
		const page = await aplomb.open(x.home);
		await page.write(x.box, drafts.english);
		await page.showsChips('findings');
		await aplomb.driver.reloadExtension();
		await page.click(x.button);
		expect(await page.record()).toEqual([{composer: 'home', text: drafts.english, via: 'button'}]);
		await page.write(x.box, drafts.english);
		await page.press('Control+Enter');
		expect(await page.posted()).toHaveLength(2);
		await eventually(page.chips).toEqual([]);
		expect(await page.marks()).toEqual({});
		await page.goto(x.home);
		await page.write(x.box, drafts.english);
		await page.showsChips('findings');
		await page.click(x.button);
		await page.holds(rules.missing);
		expect(await page.run((root) => root.querySelectorAll('[data-aplomb]').length)).toBe(1);
	});

	test('81: with the review open, the page can still post', async () => {
		const page = await aplomb.open(facebook.home);
		await page.click(facebook.open);
		await page.write(facebook.post, drafts.english);
		await page.showsChips('findings');
		await page.click(facebook.button);
		await page.holds(rules.missing);
		await aplomb.driver.reloadExtension();
		// The old script learns of it by itself, at the latest after five seconds.
		await eventually(page.review).toBeNull();
		await page.click(facebook.button);
		expect(await page.record()).toEqual([{composer: 'post', text: drafts.english, via: 'button'}]);
	});
});

describe.runIf(browser.entersOpenPages)('80: the extension is reloaded, and enters the open page', () => {
	const copies = (page: Page) => page.run((root) => root.querySelectorAll('[data-aplomb]').length);

	test('the new copy watches and holds, and nothing of the old one is left', async () => {
		const page = await aplomb.open(x.home);
		await page.write(x.box, drafts.english);
		await page.showsChips('findings');
		await aplomb.driver.reloadExtension();
		await page.click(x.box);
		await page.type(' Now.');
		await page.showsChips('findings');
		expect(await copies(page)).toBe(1);
		await page.click(x.button);
		await page.holds(rules.missing);
		await page.ours.click('[data-action=post]');
		await eventually(async () => (await page.posted()).length).toBe(1);
		await rest(150);
		expect(await page.posted()).toHaveLength(1);
	});

	test('81: with the review open, the new copy takes it away and asks again at the next press', async () => {
		const page = await aplomb.open(facebook.home);
		await page.click(facebook.open);
		await page.write(facebook.post, drafts.english);
		await page.showsChips('findings');
		await page.click(facebook.button);
		await page.holds(rules.missing);
		await aplomb.driver.reloadExtension();
		await eventually(page.review).toBeNull();
		await page.showsChips('findings');
		expect(await copies(page)).toBe(1);
		await page.click(facebook.button);
		await page.holds(rules.missing);
		expect(await page.posted()).toEqual([]);
	});
});

describe.runIf(browser.entersOpenPages)(
	'82: the extension is switched off under an open page, and on again',
	() => {
		test.each(['[data-action=back]', 'Escape'])(
			'with the review open it closes by %s, and the page posts; then the page is watched again',
			async (way) => {
				const page = await aplomb.open(x.home);
				await page.write(x.box, drafts.english);
				await page.showsChips('findings');
				await page.click(x.button);
				await page.holds(rules.missing);
				await aplomb.driver.switchExtension(false);
				try {
					if (way === 'Escape') await page.press(way);
					else await page.ours.click(way);
					await eventually(page.review).toBeNull();
					await page.click(x.button);
					await eventually(page.posted).toHaveLength(1);
				} finally {
					await aplomb.driver.switchExtension(true);
				}
				await page.write(x.box, drafts.english);
				await page.showsChips('findings');
				await page.click(x.button);
				await page.holds(rules.missing);
				expect(await page.posted()).toHaveLength(1);
			},
		);
	},
);

describe.skipIf(browser.entersOpenPages)(
	'82: the extension is switched off under an open page, and on again',
	() => {
		test('nothing is held any more; the page is watched again once it is loaded anew', async () => {
			const page = await aplomb.open(x.home);
			await page.write(x.box, drafts.english);
			await page.showsChips('findings');
			await page.click(x.button);
			await page.holds(rules.missing);
			await aplomb.driver.switchExtension(false);
			try {
				// The old script learns of it by itself, at the latest after five seconds.
				await eventually(page.review).toBeNull();
				await page.click(x.button);
				await eventually(page.posted).toHaveLength(1);
				await eventually(page.chips).toEqual([]);
			} finally {
				await aplomb.driver.switchExtension(true);
			}
			await page.write(x.box, drafts.english);
			await page.press('Control+Enter');
			expect(await page.posted()).toHaveLength(2);
			await page.goto(x.home);
			await page.write(x.box, drafts.english);
			await page.showsChips('findings');
			await page.click(x.button);
			await page.holds(rules.missing);
		});
	},
);

test('85: when the browser takes a site from the extension it is quiet there, the badge says so, and it comes back', async () => {
	const page = await aplomb.open(x.home);
	await page.write(x.box, drafts.english);
	await page.showsChips('findings');
	const tab = await aplomb.driver.tabNumber(x.home);
	await aplomb.driver.letRead(false);
	try {
		await eventually(page.chips).toEqual([]);
		expect(await page.marks()).toEqual({});
		await eventually(async () => (await aplomb.driver.badge(tab)).text).toBe('×');
		expect((await aplomb.driver.badge(tab)).title).toMatch(/no longer has access to this site/);
		await page.click(x.button);
		expect(await page.record()).toEqual([{composer: 'home', text: drafts.english, via: 'button'}]);
		await page.write(x.box, drafts.english);
		await page.press('Control+Enter');
		expect(await page.posted()).toHaveLength(2);
		expect(await page.note()).toBe('');
		const popup = await aplomb.openOwn(`src/popup/index.html?tab=${tab}`);
		await eventually(() => popup.run((root) => root.querySelector('.state h2')?.textContent)).toBe(
			'Aplomb has lost its access to a site.',
		);
	} finally {
		await aplomb.driver.letRead(true);
	}
	await page.goto(x.home);
	await page.write(x.box, drafts.english);
	await page.showsChips('findings');
	await eventually(async () => (await aplomb.driver.badge(tab)).text).toBe('!1');
	await page.click(x.button);
	await page.holds(rules.missing);
});

test('a composer that closes while its check is under way is not shown again', async () => {
	const page = await aplomb.open(x.home);
	const kept = async () =>
		Object.keys(await aplomb.driver.stored('session')).filter((key) => key.startsWith('verdict:'));
	await page.click(x.openModal);
	await page.write(x.modal, drafts.both);
	await eventually(kept).toHaveLength(2);
	for (let round = 0; round < 10; round++) {
		await aplomb.driver.occupyWorker(250);
		await page.run((_root, text) => window.__site.rewrite('modal', text), `${drafts.english} ${round}`);
		await rest(90);
		await page.run(() => window.__site.go('/home'));
		await rest(450);
		expect(await kept()).toHaveLength(1);
		await page.run(() => window.__site.go('/compose/post'));
		await eventually(kept).toHaveLength(2);
	}
});

describe('while no composer is open', () => {
	test('nothing of ours runs in a quiet page', async () => {
		const page = await aplomb.open('https://x.com/cols_demo');
		await rest(1_000);
		expect(await page.watchWork(() => rest(5_500))).toEqual([]);
		await page.run(() => window.__site.go('/compose/post'));
		const written = await page.watchWork(async () => {
			await page.write(x.modal, drafts.english);
			await page.showsChips('findings');
		});
		expect(written).not.toEqual([]);
		await page.back();
		await page.showsChips();
		// The last press of a key has nothing more to tell.
		await rest(1_500);
		expect(await page.watchWork(() => rest(5_500))).toEqual([]);
	});

	test.runIf(browser.tellsMemory)(
		'nothing is kept of two hundred composers',
		async () => {
			const page = await aplomb.open(x.home);
			await page.write(x.box, drafts.english);
			/** Closes the composer and opens it again, `count` times, each of which is found and judged; then leaves it. */
			const pass = async (count: number): Promise<void> => {
				await page.run(() => window.__site.go('/home'));
				await page.showsChips('findings');
				await page.run(async (_root, rounds) => {
					for (let round = 0; round < rounds; round++) {
						window.__site.remountComposers();
						await new Promise((done) => setTimeout(done, 220));
					}
				}, count);
				await page.showsChips('findings');
				await page.run(() => window.__site.go('/cols_demo'));
				await page.showsChips();
				await rest(500);
			};
			const seen = async () => page.kept?.() ?? {objects: 0, nodes: 0, listeners: 0};
			await pass(10);
			const before = await seen();
			await aplomb.asked();
			await pass(100);
			await pass(100);
			expect((await aplomb.asked()).filter(({text}) => text === drafts.english).length).toBeGreaterThan(150);
			const after = await seen();
			// One object kept of every second composer would be seen; the engine keeps a few of its own.
			expect(after.objects - before.objects).toBeLessThan(100);
			expect(after.nodes - before.nodes).toBeLessThan(20);
			expect(after.listeners - before.listeners).toBeLessThan(20);
		},
		180_000,
	);
});

test('83: a page that one comes back to is watched', async () => {
	const page = await aplomb.open(x.home);
	await page.write(x.box, drafts.english);
	await page.showsChips('findings');
	await page.goto(facebook.home);
	await page.back();
	await page.run((root, box) => root.querySelector<HTMLElement>(box)?.focus(), x.box);
	await page.press('Control+a');
	await page.insert(drafts.english);
	await page.showsChips('findings');
	await page.click(x.button);
	await page.holds(rules.missing);
});

test('84: two tabs follow one change of the settings', async () => {
	const one = await aplomb.open(x.home);
	const two = await aplomb.open(x.home);
	for (const page of [one, two]) {
		await page.write(x.box, drafts.english);
		await page.showsChips('findings');
	}
	await aplomb.driver.store('local', {settings: {...official, paused: true}});
	await one.showsChips('unchecked');
	await two.showsChips('unchecked');
	await two.click(x.button);
	expect(await two.posted()).toHaveLength(1);
});

test('in a frame of another site a composer is watched and guarded too', async () => {
	const page = await aplomb.open('https://x.com/aplomb/practice?lang=en');
	const frame = await page.frame('https://www.facebook.com/aplomb/practice');
	await frame.click('.samples button:nth-of-type(2)');
	await eventually(frame.ours.exists).toBe(true);
	await eventually(() =>
		frame.ours.run((root) => root.querySelector<HTMLElement>('[part=chip]')?.dataset.state),
	).toBe('findings');
	await frame.click(facebook.button);
	await eventually(() =>
		frame.ours.run((root) => root.querySelector('dialog[open] [data-rule]')?.getAttribute('data-rule')),
	).toBe(rules.missing);
	expect(await frame.run(() => window.__posted.length)).toBe(0);
	await frame.ours.click('[data-action=post]');
	await eventually(() => frame.run(() => window.__posted.length)).toBe(1);
	await rest(300);
	expect(await frame.run(() => window.__posted.length)).toBe(1);
});
