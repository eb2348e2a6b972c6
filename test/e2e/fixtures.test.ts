import {describe, expect, test} from 'vitest';
import {bench, drafts, eventually} from './harness.ts';

/** The fixture sites by themselves: before the extension is tested on them, they must write, keep and publish. */
const sites = bench({without: 'extension'});

const x = 'https://x.com';
const facebook = 'https://www.facebook.com';
const home = '[data-testid=tweetTextarea_0]';
const inlineButton = '[data-testid=tweetButtonInline]';
const modal = '[role=dialog] [data-testid=tweetTextarea_0]';
const modalButton = '[role=dialog] [data-testid=tweetButton]';
const comment = '[aria-label^="Comment as"]';
const chat = '[aria-label^="Write to"]';

describe('X-like', () => {
	test('a post is written line by line and published by its button', async () => {
		const page = await sites.open(`${x}/home`);
		await page.write(home, 'One\n\nThree');
		expect(await page.model()).toEqual({home: ['One\n\nThree']});
		await page.click(inlineButton);
		expect(await page.record()).toEqual([{composer: 'home', text: 'One\n\nThree', via: 'button'}]);
		expect(await page.model()).toEqual({home: ['']});
	});

	test.each(['Control+Enter', 'Meta+Enter'])('%s publishes', async (keys) => {
		const page = await sites.open(`${x}/home`);
		await page.write(home, 'Hello');
		await page.press(keys);
		expect(await page.record()).toEqual([{composer: 'home', text: 'Hello', via: 'shortcut'}]);
	});

	test.each(['Enter', ' '])('the key %j on the button publishes', async (key) => {
		for (const shape of ['button', 'div']) {
			const page = await sites.open(`${x}/home?button=${shape}`);
			await page.write(home, 'Hello');
			await page.run((root, button) => root.querySelector<HTMLElement>(button)?.focus(), inlineButton);
			await page.press(key);
			expect(await page.record()).toEqual([{composer: 'home', text: 'Hello', via: 'button'}]);
		}
	});

	test('an empty composer publishes nothing', async () => {
		const page = await sites.open(`${x}/home`);
		await page.click(home);
		await page.press('Control+Enter');
		await page.run((root, button) => root.querySelector<HTMLElement>(button)?.click(), inlineButton);
		expect(await page.posted()).toEqual([]);
	});

	test('an emoji, a hashtag, a mention and a link are drawn apart and stay text', async () => {
		const page = await sites.open(`${x}/home`);
		const text = 'Été 🍁👩‍👩‍👧🇨🇦 #Canada @parcs_demo, https://example.org/a fin';
		await page.click(home);
		await page.type(text);
		expect(await page.model()).toEqual({home: [text]});
		const leaves = await page.run(
			(root, box) => [...root.querySelectorAll(`${box} [data-text=true]`)].map((leaf) => leaf.textContent),
			home,
		);
		expect(leaves).toEqual(
			expect.arrayContaining(['🍁', '👩‍👩‍👧', '🇨🇦', '#Canada', '@parcs_demo', 'https://example.org/a']),
		);
	});

	test('the type-ahead takes Enter', async () => {
		const page = await sites.open(`${x}/home`);
		await page.write(home, 'Ask @met');
		await page.press('Enter');
		expect(await page.model()).toEqual({home: ['Ask @meteo_demo ']});
	});

	test('the emoji picker and the rewriting tool change the text without an input event', async () => {
		const page = await sites.open(`${x}/home`);
		await page.write(home, 'Hello ');
		await page.run((root, box) => {
			root.defaultView?.addEventListener('input', () =>
				root.querySelector(box)?.setAttribute('data-input', ''),
			);
		}, home);
		await page.click('[aria-label="Add emoji"]');
		await page.click('[aria-label="🍁"]');
		await page.click('[data-testid=grokImgGen]');
		expect(await page.model()).toEqual({home: ['✨ Hello 🍁']});
		expect(await page.run((root, box) => root.querySelector(box)?.hasAttribute('data-input'), home)).toBe(
			false,
		);
	});

	test('excess is marked and the text stays whole', async () => {
		const page = await sites.open(`${x}/home`);
		const text = 'word '.repeat(60).trim();
		await page.write(home, text);
		expect(await page.model()).toEqual({home: [text]});
		expect(
			await page.run(
				(root, box) =>
					[...root.querySelectorAll<HTMLElement>(`${box} [data-offset-key]`)].filter(
						({style}) => style.backgroundColor !== '',
					).length,
				home,
			),
		).toBe(1);
	});

	test('the modal opens over the page, closes by Escape, and publishes on its own', async () => {
		const page = await sites.open(`${x}/home`);
		await page.click('[data-testid=SideNav_NewTweet_Button]');
		await page.write(modal, 'From the modal');
		expect(await page.run((root, box) => root.querySelectorAll(box).length, home)).toBe(2);
		expect(await page.model()).toEqual({home: [''], modal: ['From the modal']});
		await page.click(modalButton);
		expect(await page.record()).toEqual([{composer: 'modal', text: 'From the modal', via: 'button'}]);
		await page.click('[data-testid=SideNav_NewTweet_Button]');
		await page.click(modal);
		await page.press('Escape');
		await eventually(page.model).toEqual({home: ['']});
	});

	test('a thread is published whole, by a button that moves', async () => {
		const page = await sites.open(`${x}/compose/post`);
		await page.write(modal, 'First');
		await page.click('[data-testid=addButton]');
		await page.type('Second');
		expect(await page.run((root, button) => root.querySelector(button)?.textContent, modalButton)).toBe(
			'Post all',
		);
		await page.click(modalButton);
		expect((await page.posted()).map(({parts}) => parts)).toEqual([['First', 'Second']]);
	});

	test('a reply box unfolds on focus; a reply and a quote show what they answer', async () => {
		const page = await sites.open(`${x}/lac_demo/status/1001`);
		const toolBars = () => page.run((root) => root.querySelectorAll('[data-testid=toolBar]').length);
		expect(await toolBars()).toBe(0);
		await page.write(home, 'Thanks');
		expect(await toolBars()).toBe(1);
		await page.click(inlineButton);
		expect(await page.record()).toEqual([{composer: 'reply', text: 'Thanks', via: 'button'}]);
		await page.goto(`${x}/compose/post?in_reply_to=1002&post-lang=fr`);
		await eventually(() =>
			page.run((root) => root.querySelector('[role=dialog] [data-testid=tweetText]')?.getAttribute('lang')),
		).toBe('fr');
		await page.goto(`${x}/compose/post?quote=1002`);
		await eventually(() =>
			page.run((root) => root.querySelector('[data-testid=attachments] [data-testid=tweetText]') !== null),
		).toBe(true);
	});

	test('text outlives a mount anew', async () => {
		const page = await sites.open(`${x}/home`);
		await page.write(home, 'Kept');
		await page.run((root, box) => {
			root.querySelector(box)?.setAttribute('data-old', '');
			window.__site.remountComposers();
		}, home);
		await eventually(() =>
			page.run((root, box) => root.querySelector(box)?.hasAttribute('data-old'), home),
		).toBe(false);
		await page.run(() => window.__site.remount());
		expect(await page.model()).toEqual({home: ['Kept']});
		await page.click(inlineButton);
		expect(await page.record()).toEqual([{composer: 'home', text: 'Kept', via: 'button'}]);
	});

	test('private messages and search are sent by Enter', async () => {
		const page = await sites.open(`${x}/i/chat/1`);
		await page.write('[data-testid=dm-composer-textarea]', 'Between us');
		await page.press('Enter');
		await page.write('[data-testid=SearchBox_Search_Input]', 'moose');
		await page.press('Enter');
		expect(await page.record()).toEqual([
			{composer: 'chat', text: 'Between us', via: 'enter'},
			{composer: 'search', text: 'moose', via: 'enter'},
		]);
		await page.goto(`${x}/messages`);
		await page.write('[data-testid=dmComposerTextInput]', 'Older');
		await page.press('Control+Enter');
		expect(await page.record()).toEqual([{composer: 'message', text: 'Older', via: 'shortcut'}]);
	});

	test('the phone layout has a plain text box, in a form or not', async () => {
		const page = await sites.open('https://mobile.x.com/compose/post?layout=phone');
		await page.write('textarea', 'One\nTwo');
		expect(await page.model()).toEqual({phone: ['One\nTwo']});
		await page.click('[data-testid=tweetButton]');
		expect(await page.record()).toEqual([{composer: 'phone', text: 'One\nTwo', via: 'button'}]);
		const form = await sites.open('https://mobile.x.com/compose/post?layout=phone-form');
		await form.write('textarea', 'By the shortcut');
		await form.press('Control+Enter');
		await form.write('textarea', 'By the button');
		await form.click('[data-testid=tweetButton]');
		expect(await form.record()).toEqual([
			{composer: 'phone', text: 'By the shortcut', via: 'submit'},
			{composer: 'phone', text: 'By the button', via: 'submit'},
		]);
	});
});

describe('Facebook-like', () => {
	const openDialog = async () => {
		const page = await sites.open(`${facebook}/`);
		await page.click('[data-pagelet=FeedComposer] [role=button]');
		return page;
	};
	const box = '[role=dialog] form[method=post] [role=textbox]';
	const button = '[role=button][aria-label=Post]';

	test('a post is written line by line and published by button, key and shortcut', async () => {
		for (const act of ['click', 'Enter', ' ', 'Control+Enter']) {
			const page = await openDialog();
			await page.write(box, drafts.both);
			expect((await page.model()).post).toEqual([drafts.both]);
			if (act === 'Enter' || act === ' ')
				await page.run((root, at) => root.querySelector<HTMLElement>(at)?.focus(), button);
			if (act === 'click') await page.click(button);
			else await page.press(act);
			expect(await page.record()).toEqual([
				{composer: 'post', text: drafts.both, via: act === 'Control+Enter' ? 'shortcut' : 'button'},
			]);
		}
	});

	test('a bare Enter publishes a comment, with Shift it makes a line, in the type-ahead it chooses', async () => {
		const page = await sites.open(`${facebook}/`);
		await page.write(comment, 'One\nTwo @ali', 'Shift+Enter');
		await page.press('Enter');
		expect((await page.model()).comment).toEqual(['One\nTwo Alice Demo ']);
		await page.press('Enter');
		expect(await page.record()).toEqual([{composer: 'comment', text: 'One\nTwo Alice Demo ', via: 'enter'}]);
	});

	test('a comment has a button, and an answer is a comment', async () => {
		const page = await sites.open(`${facebook}/`);
		await page.write(comment, 'By the button');
		await page.click('#focused-state-composer-submit [role=button]');
		await page.click('[role=article] .quiet');
		await page.write('[aria-label^="Reply to"]', 'An answer');
		await page.press('Enter');
		expect(await page.record()).toEqual([
			{composer: 'comment', text: 'By the button', via: 'button'},
			{composer: 'answer', text: 'An answer', via: 'enter'},
		]);
	});

	test('a chat message and a search are sent by Enter', async () => {
		const page = await sites.open(`${facebook}/`);
		await page.write(chat, 'Between us');
		await page.press('Enter');
		await page.write('input[type=search]', 'moose');
		await page.press('Enter');
		expect(await page.record()).toEqual([
			{composer: 'chat', text: 'Between us', via: 'enter'},
			{composer: 'search', text: 'moose', via: 'enter'},
		]);
	});

	test.each(['span', 'image'])('an emoji drawn as %s stays in the text', async (kind) => {
		const page = await sites.open(`${facebook}/?emoji=${kind}`);
		const text = 'Été 🍁👩‍👩‍👧 #Canada fin';
		await page.click(comment);
		await page.type(text);
		expect((await page.model()).comment).toEqual([text]);
		const drawn = kind === 'image' ? 'img' : '.emoji';
		expect(
			await page.run((root, at, mark) => root.querySelectorAll(`${at} ${mark}`).length, comment, drawn),
		).toBe(2);
	});

	test('a Page publishes in two steps', async () => {
		const page = await sites.open(`${facebook}/page`);
		await page.click('[data-pagelet=FeedComposer] [role=button]');
		await page.write(box, 'Two steps');
		await page.click('[role=button][aria-label=Next]');
		expect(await page.posted()).toEqual([]);
		await page.click(button);
		expect(await page.record()).toEqual([{composer: 'post', text: 'Two steps', via: 'button'}]);
	});
});

describe('the sites in French', () => {
	test('labels are those of the French sites', async () => {
		const page = await sites.open(`${x}/home?lang=fr`);
		await page.write('[aria-label="Texte du post"]', 'Bonjour');
		await page.click(inlineButton);
		const other = await sites.open(`${facebook}/?lang=fr`);
		await other.write('[aria-label^="Commenter en tant que"]', 'Bonjour');
		await other.press('Enter');
		expect((await page.record()).length + (await other.record()).length).toBe(2);
	});
});

describe('the practice page', () => {
	test('samples go into both boxes, and both publish', async () => {
		const page = await sites.open(`${x}/aplomb/practice?lang=en`);
		const inner = await page.frame(`${facebook}/aplomb/practice`);
		await page.click('.samples button:nth-of-type(2)');
		await page.click(inlineButton);
		expect(await page.record()).toMatchObject([{composer: 'practice', via: 'button'}]);
		await inner.click('.samples button:nth-of-type(3)');
		await inner.click('[role=button][aria-label=Post]');
		expect(await inner.run(() => window.__posted.map(({via}) => via))).toEqual(['button']);
	});
});
