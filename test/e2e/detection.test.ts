import {describe, expect, test} from 'vitest';
import {bench, drafts, eventually, official, pageOf, rest} from './harness.ts';
import {facebook, rules, x} from './places.ts';

/** Which boxes are found, watched and paired with their buttons, and which are left alone. */
const aplomb = bench();

describe('found', () => {
	test('1: an inline composer that is already in the page', async () => {
		const page = await aplomb.open(x.home);
		await page.write(x.box, drafts.english);
		await page.showsChips('findings');
	});

	test('2: a modal composer that arrives by pushState, beside the inline one', async () => {
		const page = await aplomb.open(x.home);
		await page.write(x.box, drafts.english);
		await page.showsChips('findings');
		await page.click(x.openModal);
		await page.write(x.modal, drafts.both);
		await page.showsChips('findings', 'clear');
	});

	test('3: a modal that closes is let go, one that opens again is found, and nothing piles up', async () => {
		const page = await aplomb.open(x.home);
		const opened = (count: number) =>
			eventually(() => page.run((root, box) => root.querySelectorAll(box).length, x.box)).toBe(count);
		for (let round = 0; round < 20; round++) {
			await page.run(() => window.__site.go('/compose/post'));
			await opened(2);
			await page.run(() => window.__site.rewrite('modal', 'Hello'));
			await page.back();
			await opened(1);
		}
		await page.run(() => window.__site.go('/compose/post'));
		await page.write(x.modal, drafts.english);
		await page.showsChips('findings');
		await page.back();
		await page.showsChips();
		await eventually(async () =>
			Object.keys(await aplomb.driver.stored('session')).filter((key) => key.includes(':')),
		).toHaveLength(1);
	});

	test('4: of two composers with the same test id, each has its own button', async () => {
		const page = await aplomb.open(x.home);
		await page.write(x.box, drafts.both);
		await page.click(x.openModal);
		await page.write(x.modal, drafts.english);
		await page.showsChips('clear', 'findings');
		await page.click(x.modalButton);
		await page.holds(rules.missing);
		await page.ours.click('[data-action=back]');
		await page.run((root, button) => root.querySelector<HTMLElement>(button)?.click(), x.button);
		expect(await page.record()).toEqual([{composer: 'home', text: drafts.both, via: 'button'}]);
	});

	test('5: the button stands in a subtree of its own, in no form', async () => {
		const page = await aplomb.open(x.home);
		expect(
			await page.run(
				(root, box, button) =>
					root.querySelector(button)?.closest('form, .row') === null &&
					!root.querySelector('[data-testid=toolBar]')?.contains(root.querySelector(box)),
				x.box,
				x.button,
			),
		).toBe(true);
		await page.write(x.box, drafts.english);
		await page.showsChips('findings');
		await page.click(x.button);
		await page.holds(rules.missing);
		expect(await page.posted()).toEqual([]);
	});

	test('6: a folded reply box, once it unfolds', async () => {
		const page = await aplomb.open('https://x.com/lac_demo/status/1001');
		await page.write(x.box, drafts.french);
		await page.showsChips('findings');
		await page.click(x.button);
		await page.holds(rules.reply);
		expect(await page.posted()).toEqual([]);
	});

	test('7: a div that is a button, and then a button', async () => {
		const page = await aplomb.open(`${x.home}?button=div`);
		await page.write(x.box, drafts.english);
		await page.showsChips('findings');
		await page.run(() => window.__site.swapButton());
		expect(await page.run((root, button) => root.querySelector(button)?.nodeName, x.button)).toBe('BUTTON');
		await page.click(x.button);
		await page.holds(rules.missing);
		expect(await page.posted()).toEqual([]);
	});

	test('8: without any test id the box is watched, and nothing is held that cannot be told', async () => {
		const page = await aplomb.open(`${x.home}?ids=removed`);
		const box = '.public-DraftEditor-content';
		await page.write(box, drafts.english);
		await page.showsChips('unchecked');
		await page.click('main .publish');
		expect(await page.record()).toEqual([{composer: 'home', text: drafts.english, via: 'button'}]);
	});

	test('9: labels in French', async () => {
		const page = await aplomb.open(`${facebook.home}?lang=fr`);
		await page.write(facebook.comment, drafts.english);
		await page.showsChips('findings');
		await page.click(facebook.open);
		await page.write(facebook.post, drafts.english);
		await page.showsChips('findings', 'findings');
		await page.click(facebook.button);
		await page.holds(rules.missing);
		expect(await page.posted()).toEqual([]);
	});

	test('10: a composer that is drawn anew while one types stays watched, and its verdict stands', async () => {
		const page = await aplomb.open(x.home);
		await page.write(x.box, drafts.english);
		await page.showsChips('findings');
		await page.run(() => window.__site.remountComposers());
		await page.showsChips('findings');
		await page.click(x.box);
		await page.press('Control+End');
		await page.type(' Now.');
		await aplomb.reads(`${drafts.english} Now.`);
		await page.click(x.button);
		await page.holds(rules.missing);
		expect(await page.posted()).toEqual([]);
	});

	test('11: an application that is mounted anew is watched again', async () => {
		const page = await aplomb.open(x.home);
		await page.write(x.box, drafts.english);
		await page.showsChips('findings');
		await page.run(() => window.__site.remount());
		await page.showsChips('findings');
		await page.click(x.button);
		await page.holds(rules.missing);
	});

	test('13: of a comment, a chat and a post box at once, the chat is not watched', async () => {
		const page = await aplomb.open(facebook.home);
		await page.write(facebook.comment, drafts.french);
		await page.write(facebook.chat, drafts.french);
		await page.click(facebook.open);
		await page.write(facebook.post, drafts.both);
		await page.showsChips('findings', 'clear');
		expect(new Set((await aplomb.asked()).map(({surface}) => surface))).toEqual(new Set(['comment', 'post']));
	});

	test('14: a composer in an open shadow root', async () => {
		const page = await aplomb.open(`${x.phone}&root=shadow`);
		await page.write('textarea', drafts.english);
		await page.showsChips('findings');
		await page.click(x.phoneButton);
		await page.holds(rules.missing);
		expect(await page.posted()).toEqual([]);
		await page.ours.click('[data-action=post]');
		await eventually(page.record).toEqual([{composer: 'phone', text: drafts.english, via: 'button'}]);
	});

	describe('15: in a frame of the page’s own origin', () => {
		const frames = `${x.home}?root=frames`;

		test('that has an address', async () => {
			const page = await aplomb.open(frames);
			const frame = pageOf(await page.frame('https://x.com/compose/post'));
			await frame.write('textarea', drafts.english);
			await frame.showsChips('findings');
			await frame.click(x.phoneButton);
			await frame.holds(rules.missing);
			expect(await frame.posted()).toEqual([]);
			await frame.ours.click('[data-action=post]');
			await eventually(frame.record).toEqual([{composer: 'phone', text: drafts.english, via: 'button'}]);
		});

		test.each([
			['srcdoc', 'about:srcdoc'],
			['blank', 'about:blank'],
		])('that the page writes itself: %s', async (name, address) => {
			const page = await aplomb.open(frames);
			const frame = pageOf(await page.frame(address));
			await frame.write(x.box, drafts.english);
			await frame.showsChips('findings');
			await frame.click(x.phoneButton);
			await frame.holds(rules.missing);
			expect(await page.posted()).toEqual([]);
			await frame.ours.click('[data-action=post]');
			await eventually(page.record).toEqual([{composer: name, text: drafts.english, via: 'button'}]);
		});
	});

	test('16: the plain text box of the phone layout', async () => {
		const page = await aplomb.open(x.phone);
		await page.write('textarea', drafts.english);
		await page.showsChips('findings');
		await page.click(x.phoneButton);
		await page.holds(rules.missing);
		expect(await page.posted()).toEqual([]);
		expect(await page.model()).toEqual({phone: [drafts.english]});
	});

	test('17: no turn of ours is long in a feed of five thousand posts that grows and is scrolled, before and while one writes', async () => {
		const page = await aplomb.open(`${x.home}?feed=5000`);
		const scrolled = () =>
			page.run(async () => {
				for (let step = 0; step < 60; step++) {
					window.scrollBy(0, 400);
					window.__site.grow();
					await new Promise((done) => setTimeout(done, 50));
				}
			});
		await rest(2_000);
		expect(await page.run((root) => root.querySelectorAll('article').length)).toBeGreaterThan(5_000);
		const reading = await page.watchWork(scrolled);
		await page.run(() => window.scrollTo(0, 0));
		await page.write(x.box, drafts.english);
		await page.showsChips('findings');
		const writing = await page.watchWork(scrolled);
		expect(reading.length).toBeGreaterThan(0);
		expect(Math.max(...reading, ...writing)).toBeLessThan(50);
	});

	test('18: an editor without a button is watched, never held, and said to be so', async () => {
		const page = await aplomb.open(`${x.home}?publish=absent`);
		await page.write(x.box, drafts.english);
		await page.showsChips('findings');
		await page.ours.click('[part=chip]');
		const said = () => page.ours.run((root) => root.querySelector('.doubts li')?.textContent ?? '');
		await eventually(said).toBe('The button that posts was not found, so nothing can be held here.');
		await page.press('Escape');
		await page.press('Control+Enter');
		expect(await page.record()).toEqual([{composer: 'home', text: drafts.english, via: 'shortcut'}]);
	});
});

test('19: where a site publishes and no box is known, the badge says after a while that nothing is watched', async () => {
	const page = await aplomb.open(`${x.compose}?markup=unknown`);
	const badge = async () => aplomb.driver.badge(await aplomb.driver.tabNumber(x.compose));
	await page.click('.strange');
	await page.insert(drafts.english);
	expect((await badge()).text).toBe('');
	await eventually(async () => (await badge()).text).toBe('×');
	expect((await badge()).title).toContain('changed');
	await page.press('Control+Enter');
	await page.click('[data-testid=app-bar-close]');
	await eventually(async () =>
		aplomb.driver.badge(await aplomb.driver.tabNumber('https://x.com/')),
	).toMatchObject({text: ''});
});

describe('12: never watched, never held', () => {
	test.each([
		['chat', 'https://x.com/i/chat/1', '[data-testid=dm-composer-textarea]', 'Enter'],
		['message', 'https://x.com/messages', '[data-testid=dmComposerTextInput]', 'Control+Enter'],
		['search', x.home, '[data-testid=SearchBox_Search_Input]', 'Enter'],
		['chat', facebook.home, facebook.chat, 'Enter'],
		['chat', 'https://www.facebook.com/messages/t/1', facebook.chat, 'Enter'],
		['search', facebook.home, 'input[type=search]', 'Enter'],
	])('%s on %s', async (composer, address, box, keys) => {
		const page = await aplomb.open(address);
		await page.write(box, drafts.english);
		await rest(300);
		expect((await aplomb.asked()).filter(({text}) => text !== '')).toEqual([]);
		expect(await page.chips()).toEqual([]);
		await page.press(keys);
		expect(await page.posted()).toMatchObject([{composer, text: drafts.english}]);
		expect(await page.ours.exists()).toBe(false);
	});
});

describe('published in a way that is not watched, and said so', () => {
	test.each([
		[
			'article',
			'https://x.com/compose/articles/edit/1',
			'.public-DraftEditor-content',
			'main button.publish',
			/articles/,
		],
		[
			'reel',
			'https://www.facebook.com/reels/create',
			'[role=textbox][aria-label="Describe your reel"]',
			'.publish',
			/reels/,
		],
		['story', 'https://www.facebook.com/stories/create', '[role=main] textarea', '.publish', /stories/],
	])('%s', async (kind, address, box, button, words) => {
		const page = await aplomb.open(address);
		await page.write(box, drafts.english);
		await eventually(page.note).toMatch(words);
		expect(await page.chips()).toEqual([]);
		const popup = await aplomb.openOwn(`src/popup/index.html?tab=${await aplomb.driver.tabNumber(address)}`);
		await eventually(() => popup.run((root) => root.querySelector('main')?.textContent ?? '')).toMatch(words);
		await page.ours.click('.note .close');
		await page.click(button);
		expect(await page.record()).toEqual([{composer: kind, text: drafts.english, via: 'button'}]);
		expect((await aplomb.asked()).filter(({text}) => text !== '')).toEqual([]);
	});

	test('a reel, in French', async () => {
		await aplomb.driver.store('local', {settings: {...official, locale: 'fr'}});
		const page = await aplomb.open('https://www.facebook.com/reels/create?lang=fr');
		await page.write('[role=textbox][aria-label="Décrivez votre reel"]', drafts.french);
		await eventually(page.note).toMatch(/^Aplomb ne surveille pas les reels/);
	});
});

test('X Pro: a composer with the marks of X is watched', async () => {
	const page = await aplomb.open('https://pro.x.com/home');
	await page.write(x.box, drafts.english);
	await page.showsChips('findings');
	await page.click(x.button);
	await page.holds(rules.missing);
	expect(await page.posted()).toEqual([]);
});
