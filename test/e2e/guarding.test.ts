import {describe, expect, test} from 'vitest';
import {browser} from './browser.ts';
import {bench, drafts, eventually, official, type Page, rest} from './harness.ts';
import {facebook, rules, x} from './places.ts';

/** What stands before every way to publish: held for an error until the writer chooses; one post results, or none. */
const aplomb = bench();

/** How one make of composer is filled and published. */
interface Way {
	readonly name: string;
	readonly address: string;
	readonly composer: string;
	readonly box: string;
	readonly button: string;
	/** A draft with an error, and the rule that finds it. */
	readonly wrong: string;
	readonly rule: string;
	/** Opens what has to be opened first. */
	readonly open?: string;
}

const inline: Way = {
	name: 'X, inline',
	address: x.home,
	composer: 'home',
	box: x.box,
	button: x.button,
	wrong: drafts.english,
	rule: rules.missing,
};
const modal: Way = {
	...inline,
	name: 'X, modal',
	address: x.compose,
	composer: 'modal',
	box: x.modal,
	button: x.modalButton,
};
const phone: Way = {
	...inline,
	name: 'X, phone',
	address: x.phone,
	composer: 'phone',
	box: 'textarea',
	button: x.phoneButton,
};
const post: Way = {
	...inline,
	name: 'Facebook, post',
	address: facebook.home,
	composer: 'post',
	open: facebook.open,
	box: facebook.post,
	button: facebook.button,
};
const comment: Way = {
	...inline,
	name: 'Facebook, comment',
	address: facebook.home,
	composer: 'comment',
	box: facebook.comment,
	button: facebook.commentButton,
	wrong: drafts.french,
	rule: rules.reply,
};

/** Opens a composer with a draft in it, and waits for the verdict. */
const written = async (
	way: Way,
	{text = way.wrong, chip = 'findings', address = way.address}: Partial<Written> = {},
): Promise<Page> => {
	const page = await aplomb.open(address);
	if (way.open) await page.click(way.open);
	await page.write(way.box, text, way === comment ? 'Shift+Enter' : 'Enter');
	await page.showsChips(chip);
	return page;
};

interface Written {
	readonly text: string;
	readonly chip: 'findings' | 'clear' | 'unchecked';
	readonly address: string;
}

/** The site was told nothing, and the draft is as it was. */
const isUntouched = async (page: Page, way: Way, text = way.wrong): Promise<void> => {
	expect(await page.posted()).toEqual([]);
	expect((await page.model())[way.composer]).toEqual([text]);
};

/** The press was held: the review is open, the site was told nothing, the draft is as it was. */
const isHeld = async (page: Page, way: Way, text = way.wrong): Promise<void> => {
	await page.holds(way.rule);
	await isUntouched(page, way, text);
};

const back = '[data-action=back]';
const anyway = '[data-action=post]';

const focus = (page: Page, selector: string): Promise<void> =>
	page.run((root, at) => root.querySelector<HTMLElement>(at)?.focus(), selector);

/** The review closes, and what follows from it has had time to. */
const closed = async (page: Page): Promise<void> => {
	await eventually(page.review).toBeNull();
};

describe.each([inline, modal, phone, post, comment])('$name', (way) => {
	test('37: a click on the button is held; 47: once seen, the error passes at the next press, once', async () => {
		const page = await written(way);
		await page.click(way.button);
		await isHeld(page, way);
		await page.ours.click(back);
		await closed(page);
		await isUntouched(page, way);
		await page.click(way.button);
		expect(await page.record()).toMatchObject([{composer: way.composer, text: way.wrong}]);
		await rest(150);
		expect(await page.posted()).toHaveLength(1);
	});

	test('44: a click made by the page’s own program is held', async () => {
		const page = await written(way);
		await page.run((root, at) => root.querySelector<HTMLElement>(at)?.click(), way.button);
		await isHeld(page, way);
	});

	test('46: a clean draft passes in the same task', async () => {
		const page = await written(way, {text: way === comment ? drafts.english : drafts.both, chip: 'clear'});
		const told = await page.run((root, at) => {
			root.querySelector<HTMLElement>(at)?.click();
			return window.__posted.length;
		}, way.button);
		expect(told).toBe(1);
	});

	test('54: “Post anyway” posts once', async () => {
		const page = await written(way);
		await page.click(way.button);
		await isHeld(page, way);
		await page.ours.click(anyway);
		await eventually(page.posted).toHaveLength(1);
		expect(await page.record()).toMatchObject([{composer: way.composer, text: way.wrong}]);
		await rest(150);
		expect(await page.posted()).toHaveLength(1);
	});
});

test.each([inline, post])('55: a disabled button does nothing: $name', async (way) => {
	const page = await aplomb.open(way.address);
	if (way.open) await page.click(way.open);
	await page.click(way.box);
	await page.run((root, at) => root.querySelector<HTMLElement>(at)?.click(), way.button);
	await rest(150);
	expect(await page.review()).toBeNull();
	expect(await page.posted()).toEqual([]);
});

describe('38: keys on the button, and buttons that do not wait for the click', () => {
	test.each([
		{way: inline, query: '', key: 'Enter'},
		{way: inline, query: '', key: ' '},
		{way: inline, query: '?button=div', key: 'Enter'},
		{way: inline, query: '?button=div', key: ' '},
		{way: post, query: '', key: 'Enter'},
		{way: post, query: '', key: ' '},
		{way: comment, query: '', key: 'Enter'},
	])('$way.name $query: the key “$key”', async ({way, query, key}) => {
		const page = await written(way, {address: way.address + query});
		await focus(page, way.button);
		await page.press(key);
		await isHeld(page, way);
	});

	test.each([
		{way: inline, query: '?acts=pointerup'},
		{way: inline, query: '?acts=mousedown'},
		{way: inline, query: '?acts=pointerup&button=div'},
		{way: post, query: '?acts=pointerup'},
		{way: post, query: '?acts=mousedown'},
	])('$way.name $query', async ({way, query}) => {
		const page = await written(way, {address: way.address + query});
		await page.click(way.button);
		await isHeld(page, way);
		await page.ours.click(anyway);
		await eventually(page.posted).toHaveLength(1);
	});
});

describe('39: the shortcut', () => {
	test.each([
		...['Control+Enter', 'Meta+Enter', 'Control+Shift+Enter', 'Control+NumpadEnter'].map((keys) => ({
			way: inline,
			keys,
		})),
		{way: modal, keys: 'Control+Enter'},
		{way: phone, keys: 'Control+Enter'},
		{way: post, keys: 'Control+Enter'},
	])('$way.name: $keys', async ({way, keys}) => {
		const page = await written(way);
		await page.press(keys);
		await isHeld(page, way);
		await page.ours.click(anyway);
		await eventually(page.record).toEqual([{composer: way.composer, text: way.wrong, via: 'shortcut'}]);
	});
});

describe('40: a comment', () => {
	test('a bare Enter is held, and makes no line', async () => {
		const page = await written(comment);
		await page.press('Enter');
		await isHeld(page, comment);
		await page.ours.click(anyway);
		await eventually(page.record).toEqual([{composer: 'comment', text: drafts.french, via: 'enter'}]);
	});

	test('Shift+Enter makes a line', async () => {
		const page = await written(comment);
		await page.press('Shift+Enter');
		await page.type('Fin.');
		expect((await page.model()).comment).toEqual([`${drafts.french}\nFin.`]);
		expect(await page.review()).toBeNull();
	});

	test('in a post, a bare Enter makes a line', async () => {
		const page = await written(post);
		await page.press('Enter');
		await page.type('End.');
		expect((await page.model()).post).toEqual([`${drafts.english}\nEnd.`]);
		expect(await page.review()).toBeNull();
	});

	test('an answer to a comment is held too', async () => {
		const page = await aplomb.open(facebook.home);
		await page.click(facebook.answer);
		await page.write(facebook.reply, drafts.french);
		await page.showsChips('findings');
		await page.press('Enter');
		await page.holds(rules.reply);
		expect(await page.posted()).toEqual([]);
	});
});

describe('41: an Enter that publishes nothing', () => {
	test('chooses from the type-ahead of a comment', async () => {
		const page = await written(comment);
		await page.type(' @ben');
		await page.press('Enter');
		expect((await page.model()).comment).toEqual([`${drafts.french} Benoît Demo `]);
		expect(await page.review()).toBeNull();
		expect(await page.posted()).toEqual([]);
	});

	test('chooses from the type-ahead of a post', async () => {
		const page = await written(inline);
		await page.type(' @met');
		await page.press('Enter');
		expect((await page.model()).home).toEqual([`${drafts.english} @meteo_demo `]);
		expect(await page.review()).toBeNull();
	});

	test('ends a composition', async () => {
		const page = await written(comment);
		await page.compose(['に', 'にほ'], {commit: false});
		const passed = await page.run((root, at) => {
			const enter = new KeyboardEvent('keydown', {
				key: 'Enter',
				keyCode: 229,
				isComposing: true,
				bubbles: true,
				cancelable: true,
			});
			return root.querySelector(at)?.dispatchEvent(enter) ?? false;
		}, comment.box);
		expect(passed).toBe(true);
		expect(await page.review()).toBeNull();
		expect(await page.posted()).toEqual([]);
	});
});

describe('42: a form whose program makes the submit event itself', () => {
	const form: Way = {...phone, address: x.phoneForm};

	test.each(['Control+Enter', 'the button'])('by %s: held, and after consent one post', async (by) => {
		const page = await written(form);
		if (by === 'the button') await page.click(form.button);
		else await page.press(by);
		await isHeld(page, form);
		await page.ours.click(anyway);
		await eventually(page.record).toEqual([{composer: 'phone', text: drafts.english, via: 'submit'}]);
		await rest(150);
		expect(await page.posted()).toHaveLength(1);
	});

	test('a submit that no press announces', async () => {
		const page = await written(form);
		await page.run((root) => {
			root.querySelector('form')?.dispatchEvent(new Event('submit', {bubbles: true, cancelable: true}));
		});
		await isHeld(page, form);
		await page.ours.click(anyway);
		await eventually(page.posted).toHaveLength(1);
	});
});

test('45: a held press does not reach even the first listener of the page', async () => {
	const page = await written(inline);
	await page.click(x.button);
	await isHeld(page, inline);
	const clicks = (await page.reached()).filter(({type}) => type === 'click');
	expect(clicks.map(({target}) => target)).not.toContain('tweetButtonInline');
	await page.ours.click(back);
	await page.press('Control+Enter');
	const shortcuts = (await page.reached()).filter(({type, key}) => type === 'keydown' && key === 'Enter');
	expect(shortcuts).toHaveLength(1);
});

test('48: after consent an unrelated edit passes, a new error is held again', async () => {
	const page = await written(inline);
	await page.click(x.button);
	await page.holds(rules.missing);
	await page.ours.click(back);
	await closed(page);
	await page.type(' Bring water.');
	await page.showsChips('findings');
	await page.click(x.button);
	// The press may come before the verdict of these very words, and waits for it then.
	await eventually(page.record).toEqual([
		{composer: 'home', text: `${drafts.english} Bring water.`, via: 'button'},
	]);
	await page.write(x.box, drafts.english);
	await page.showsChips('findings');
	await page.click(x.button);
	await page.holds(rules.missing);
	await page.ours.click(back);
	await closed(page);
	await page.run((_root, text) => window.__site.rewrite('home', text), drafts.french);
	await aplomb.reads(drafts.french);
	await page.showsChips('findings');
	await page.click(x.button);
	await page.holds(rules.missing);
	expect(await page.posted()).toHaveLength(1);
});

describe('49: one press is one intent', () => {
	test('a double click', async () => {
		const page = await written(inline);
		await page.click(x.button, {count: 2});
		await isHeld(page, inline);
		await page.ours.click(anyway);
		await eventually(page.posted).toHaveLength(1);
		await rest(150);
		expect(await page.posted()).toHaveLength(1);
	});

	test('a double click on a clean draft posts once', async () => {
		const page = await written(inline, {text: drafts.both, chip: 'clear'});
		await page.click(x.button, {count: 2});
		await rest(150);
		expect(await page.posted()).toHaveLength(1);
	});

	test('a key that is held down', async () => {
		const page = await written(comment);
		await page.hold('Enter');
		await page.hold('Enter');
		await page.hold('Enter');
		await page.letGo('Enter');
		await isHeld(page, comment);
		await page.ours.click(back);
		await closed(page);
		await isUntouched(page, comment);
	});

	test('a click and Enter', async () => {
		const page = await written(comment);
		await page.click(facebook.commentButton);
		await page.press('Enter');
		await page.press('Enter');
		await isHeld(page, comment);
	});
});

test.each(['Enter', ' '])('50: the key %j that opened the review confirms nothing', async (key) => {
	const page = await written(post);
	await focus(page, post.button);
	await page.hold(key);
	await page.holds(post.rule);
	await page.hold(key);
	await page.hold(key);
	await page.letGo(key);
	await rest(150);
	await isHeld(page, post);
});

test.each([modal, post])(
	'51: Escape closes the review and leaves the site’s own dialog: $name',
	async (way) => {
		const page = await written(way);
		await page.click(way.button);
		await page.holds(way.rule);
		await page.press('Escape');
		await closed(page);
		expect((await page.model())[way.composer]).toEqual([way.wrong]);
		expect(await page.posted()).toEqual([]);
		await page.press('Escape');
		await eventually(async () => (await page.model())[way.composer]).toBeUndefined();
	},
);

test('52: the review keeps the focus from the site’s own trap, is named, and gives the focus back', async () => {
	const page = await written(modal);
	await page.click(modal.button);
	await page.holds(modal.rule);
	const inReview = () => page.ours.run((root) => root.activeElement?.closest('dialog') !== null);
	const named = await page.ours.run((root) => {
		const dialog = root.querySelector('dialog[open]');
		return root.getElementById(dialog?.getAttribute('aria-labelledby') ?? '')?.textContent ?? '';
	});
	expect(named).not.toBe('');
	for (let step = 0; step < 8; step++) {
		expect(await inReview()).toBe(true);
		await page.press('Tab');
	}
	await page.press('Escape');
	await closed(page);
	await page.type('!');
	expect((await page.model()).modal).toEqual([`${drafts.english}!`]);
});

describe.each([modal, phone, post, comment])(
	'a composer made anew while the review is open: $name',
	(way) => {
		test.each(['button', 'key'] as const)(
			'pressed by %s, it is posted, or the writer is told to press again',
			async (by) => {
				const page = await written(way);
				if (by === 'button') await page.click(way.button);
				else await page.press(way === comment ? 'Enter' : 'Control+Enter');
				await page.holds(way.rule);
				await page.run(() => window.__site.remountComposers());
				await page.ours.click(anyway);
				const isPosted = async () => (await page.posted()).map(({text}) => text).join() === way.wrong;
				// A box of Facebook that has lost the focus may have no button.
				const isTold = async () => (await page.note()).includes('Press the button once more');
				await eventually(async () => (await isPosted()) || (await isTold())).toBe(true);
			},
		);
	},
);

test('a composer that the site makes anew after “Go back” is not held again', async () => {
	const page = await written(inline);
	await page.click(inline.button);
	await page.holds(inline.rule);
	await page.ours.click(back);
	await closed(page);
	await page.run(() => window.__site.remountComposers());
	await page.showsChips('findings');
	await page.click(inline.button);
	await eventually(page.posted).toHaveLength(1);
});

test('a click by the page’s own program right after a held double click is not lost', async () => {
	const page = await written(inline);
	await page.click(inline.button, {count: 2});
	await page.holds(inline.rule);
	await page.press('Escape');
	await closed(page);
	await page.run((root, at) => root.querySelector<HTMLElement>(at)?.click(), inline.button);
	await eventually(page.posted).toHaveLength(1);
});

test('53: when the site ignores what a program presses, it is said, and the next press passes', async () => {
	const page = await written(inline, {address: `${x.home}?obeys=trusted`});
	await page.click(x.button);
	await page.holds(rules.missing);
	await page.ours.click(anyway);
	await eventually(page.note).toMatch(/once more/);
	expect(await page.posted()).toEqual([]);
	await page.click(x.button);
	await eventually(page.record).toEqual([{composer: 'home', text: drafts.english, via: 'button'}]);
});

test('56: a picture without any words is judged and posted', async () => {
	const page = await aplomb.open(x.home);
	await page.click('[aria-label="Add photos or video"]');
	await page.showsChips('findings');
	await page.click(x.button);
	await eventually(page.record).toEqual([{composer: 'home', text: '', via: 'button'}]);
});

describe('a thread', () => {
	const parts = [
		drafts.both,
		'In my opinion it is the best lake of all. À mon avis, c’est le plus beau lac de tous.',
		'See you there. À bientôt.',
	] as const;

	const thread = async (texts: readonly string[]): Promise<Page> => {
		const page = await aplomb.open(x.compose);
		await page.write(x.modal, texts[0] ?? '');
		for (const text of texts.slice(1)) {
			await page.click(x.addPart);
			for (const [index, line] of text.split('\n').entries()) {
				if (index > 0) await page.press('Enter');
				await page.insert(line);
			}
		}
		return page;
	};

	test('57: all parts are read as one publication, and a finding says which part it is in', async () => {
		const page = await thread(parts);
		await aplomb.reads(...parts);
		await page.showsChips('findings');
		await eventually(page.marks).toMatchObject({
			'aplomb-warning': expect.arrayContaining(['In my opinion', 'À mon avis']),
		});
		const marked = await page.run(() =>
			[...(CSS.highlights.get('aplomb-warning') ?? [])].map((range) => {
				const editor = (range as Range).startContainer.parentElement?.closest('[data-testid]');
				return editor?.getAttribute('data-testid');
			}),
		);
		expect(new Set(marked)).toEqual(new Set(['tweetTextarea_1']));
		await page.click(x.modalButton);
		await eventually(async () => (await page.posted()).map((posted) => posted.parts)).toEqual([parts]);
	});

	test('57: a thread in one language is held whole', async () => {
		const texts = [drafts.english, 'The trail is open too.', 'See you there, and bring water.'];
		const page = await thread(texts);
		await aplomb.reads(...texts);
		await page.showsChips('findings');
		await page.click(x.modalButton);
		await page.holds(rules.missing);
		expect(await page.posted()).toEqual([]);
	});

	test('58: parts come and go, the button moves, and the pairing follows', async () => {
		const texts = [drafts.english, 'The trail is open too.', 'See you there, and bring water.'];
		const page = await thread(texts);
		await aplomb.reads(...texts);
		await page.click('[role=dialog] .part:nth-of-type(2) .remove');
		await aplomb.reads(texts[0] ?? '', texts[2] ?? '');
		await page.click('[role=dialog] [data-testid=tweetTextarea_0]');
		await page.click(x.addPart);
		await page.insert('Merci et à bientôt.');
		await aplomb.reads(texts[0] ?? '', texts[2] ?? '', 'Merci et à bientôt.');
		await page.click('[role=dialog] [data-testid=tweetTextarea_1]');
		await page.showsChips('findings');
		await page.click(x.modalButton);
		await page.holds(rules.missing);
		expect(await page.posted()).toEqual([]);
		await page.ours.click(anyway);
		await eventually(page.posted).toHaveLength(1);
		expect((await page.posted())[0]?.parts).toEqual([texts[0], texts[2], 'Merci et à bientôt.']);
	});
});

describe('what the site asks before it publishes', () => {
	test('59: a post for later, whose button says so', async () => {
		for (const [lang, label] of [
			['en', 'Schedule'],
			['fr', 'Programmer'],
		]) {
			const page = await aplomb.open(`${x.compose}?lang=${lang}`);
			await page.write(x.modal, drafts.english);
			await page.click(x.schedule);
			await page.click(x.confirmSchedule);
			await page.showsChips('findings');
			expect(await page.run((root, at) => root.querySelector(at)?.textContent, x.modalButton)).toBe(label);
			await page.click(x.modalButton);
			await isHeld(page, modal);
			await page.ours.click(anyway);
			await eventually(page.record).toEqual([{composer: 'modal', text: drafts.english, via: 'button'}]);
		}
	});

	const changed: Way = {...modal, address: `${x.compose}?edit=1001`};

	test.each(['the button', 'Control+Enter'])(
		'60: a change of a published post by %s is held, and its sheet then passes',
		async (by) => {
			const page = await aplomb.open(changed.address);
			await page.click(changed.box);
			await page.showsChips('findings');
			await page.press('Control+a');
			await page.insert(changed.wrong);
			await aplomb.reads(changed.wrong);
			await page.showsChips('findings');
			if (by === 'the button') await page.click(changed.button);
			else await page.press(by);
			await isHeld(page, changed);
			await page.ours.click(anyway);
			await eventually(() => page.run((root, at) => root.querySelector(at) !== null, x.confirm)).toBe(true);
			// The site has heard the press and asks: it is not to be pressed again.
			await rest(2_200);
			expect(await page.note()).toBe('');
			expect(await page.posted()).toEqual([]);
			await page.click(x.confirm);
			await eventually(page.record).toEqual([{composer: 'modal', text: changed.wrong, via: 'sheet'}]);
			expect(await page.review()).toBeNull();
		},
	);

	test('61: the site’s own reminder of descriptions passes after consent', async () => {
		const page = await aplomb.open(`${x.home}?reminder=there`);
		await page.run(() => window.__site.attach('home', 'image', null));
		await page.write(x.box, drafts.english);
		await page.showsChips('findings');
		await page.click(x.button);
		await eventually(async () => (await page.review())?.includes(rules.missing)).toBe(true);
		await page.ours.click(anyway);
		await eventually(() => page.run((root, at) => root.querySelector(at) !== null, x.decline)).toBe(true);
		await rest(2_200);
		expect(await page.note()).toBe('');
		await page.click(x.decline);
		await eventually(page.record).toEqual([{composer: 'home', text: drafts.english, via: 'sheet'}]);
		expect(await page.review()).toBeNull();
	});
});

describe('63: a second button that publishes, without the usual id', () => {
	const boost: Way = {
		...inline,
		address: `${x.home}?boost=there`,
		button: '[data-testid=toolBar] .publish:not([data-testid])',
	};

	test('is held like the first', async () => {
		const page = await written(boost);
		await page.click(boost.button);
		await isHeld(page, boost);
		await page.ours.click(anyway);
		await eventually(page.record).toEqual([{composer: 'home', text: drafts.english, via: 'button'}]);
		await rest(150);
		expect(await page.posted()).toHaveLength(1);
	});

	test('and the tools beside it are not', async () => {
		const page = await written(boost);
		await page.click('[data-testid=createPollButton]');
		await page.click('[aria-label="Add emoji"]');
		await page.click('[aria-label="🍁"]');
		await eventually(async () => (await page.model()).home).toEqual([`${drafts.english}🍁`]);
		expect(await page.review()).toBeNull();
	});
});

test('a post that was kept and not published is checked when it is taken up again', async () => {
	const page = await aplomb.open('https://x.com/compose/post/unsent/drafts');
	await page.click('[role=dialog] .unsent');
	await page.showsChips('findings');
	await page.click(x.modalButton);
	await page.holds(rules.missing);
	expect(await page.posted()).toEqual([]);
});

describe('other dialogs of Facebook', () => {
	const dialog = async (address: string, open: string, box: string = facebook.post): Promise<Page> => {
		const page = await aplomb.open(address);
		await page.click(open);
		await page.write(box, drafts.english);
		await page.showsChips('findings');
		return page;
	};
	const isHeldAt = async (page: Page, composer: string): Promise<void> => {
		await page.click(facebook.last);
		await page.holds(rules.missing);
		expect(await page.posted()).toEqual([]);
		await page.ours.click(anyway);
		await eventually(page.record).toEqual([{composer, text: drafts.english, via: 'button'}]);
	};

	test.each(['en', 'fr'])('a post in a group, for later, changed, passed on: in %s', async (lang) => {
		await isHeldAt(
			await dialog(
				`${facebook.home}groups/1?lang=${lang}`,
				'[data-pagelet=GroupInlineComposer] [role=button]',
			),
			'post',
		);
		await isHeldAt(await dialog(`${facebook.home}schedule?lang=${lang}`, facebook.open), 'post');
		await isHeldAt(await dialog(`${facebook.home}?lang=${lang}`, facebook.edit), 'post');
		await isHeldAt(await dialog(`${facebook.home}?lang=${lang}`, facebook.shareTo), 'share');
	});

	test('the caption of a picture is part of the post', async () => {
		const page = await aplomb.open(facebook.home);
		await page.click(facebook.open);
		await page.run(() => window.__site.attach('post', 'image', null));
		await page.write(facebook.post, drafts.both, 'Enter');
		await page.write('[role=dialog] textarea', 'In my opinion it is the best lake.');
		await aplomb.reads(drafts.both, 'In my opinion it is the best lake.');
		await page.showsChips('findings');
		expect(await page.chips()).toHaveLength(1);
	});
});

test('62: of two steps the first is held, after which the words cannot be changed', async () => {
	const page = await aplomb.open('https://www.facebook.com/page');
	await page.click(facebook.open);
	await page.write(facebook.post, drafts.english);
	await page.showsChips('findings');
	await page.click(facebook.next);
	await page.holds(rules.missing);
	await page.ours.click(anyway);
	await page.click(facebook.button);
	await eventually(page.record).toEqual([{composer: 'post', text: drafts.english, via: 'button'}]);
});

describe('64: what publishes no words of ours', () => {
	test('like, repost and follow on X', async () => {
		const page = await written(inline);
		await page.click('[data-testid=like]');
		await page.click('[data-testid="77-follow"]');
		await page.click('[data-testid=retweet]');
		await page.click('[data-testid=retweetConfirm]');
		expect((await page.posted()).map(({composer}) => composer)).toEqual(['like', 'follow', 'repost']);
		expect(await page.review()).toBeNull();
	});

	test('like and “Share now” on Facebook', async () => {
		const page = await written(comment);
		await page.click('[role=button][aria-label=Like]');
		await page.click('[role=button][aria-label="Share now"]');
		expect((await page.posted()).map(({composer}) => composer)).toEqual(['like', 'share']);
		expect(await page.review()).toBeNull();
	});
});

test('65: when the check is slow the press passes, with a note, and is not lost', async () => {
	const page = await aplomb.open(x.home);
	await page.write(x.box, drafts.both);
	await page.showsChips('clear');
	await aplomb.driver.occupyWorker(4_000);
	await page.write(x.box, ' Reserve now. Réservez maintenant.');
	const before = Date.now();
	await page.click(x.button);
	await eventually(page.posted).toHaveLength(1);
	expect(Date.now() - before).toBeLessThan(2_500);
	await eventually(page.note).not.toBe('');
	await rest(150);
	expect(await page.posted()).toHaveLength(1);
});

test('66: without a network everything holds', async () => {
	const page = await aplomb.open(x.home);
	await aplomb.driver.offline(true);
	try {
		await page.write(x.box, drafts.english);
		await page.showsChips('findings');
		await page.click(x.button);
		await isHeld(page, inline);
	} finally {
		await aplomb.driver.offline(false);
	}
});

describe('67: a page that hides our own handler’s means from it', () => {
	const trapped = async (): Promise<Page> => {
		const page = await written({...phone, address: x.phoneForm});
		await page.run((root) => {
			// A field of this name hides the form's own method of that name.
			const trap = root.createElement('input');
			trap.name = 'contains';
			trap.type = 'hidden';
			root.querySelector('form')?.append(trap);
			root.querySelector('form')?.dispatchEvent(new Event('submit', {bubbles: true, cancelable: true}));
		});
		return page;
	};

	test.skipIf(browser.seesPastPages)('breaks it, and the press passes', async () => {
		const page = await trapped();
		await eventually(page.record).toEqual([{composer: 'phone', text: drafts.english, via: 'submit'}]);
	});

	test.runIf(browser.seesPastPages)('hides nothing from it, and the press is held', async () => {
		const page = await trapped();
		await page.holds(rules.missing);
		expect(await page.posted()).toEqual([]);
	});
});

describe('68: other pointers', () => {
	test('a tap is held', async () => {
		const page = await written(inline);
		await page.tap(x.button);
		await isHeld(page, inline);
	});

	test('the middle and the right button are left alone', async () => {
		const page = await written(inline);
		await page.click(x.button, {button: 'middle'});
		await page.click(x.button, {button: 'right'});
		await rest(150);
		expect(await page.review()).toBeNull();
		expect(await page.posted()).toEqual([]);
	});
});

describe('the guard as the writer set it', () => {
	test('off: nothing is held', async () => {
		await aplomb.driver.store('local', {settings: {...official, guard: 'off'}});
		const page = await written(inline);
		await page.click(x.button);
		expect(await page.posted()).toHaveLength(1);
	});

	test('remind: the press passes and the finding is said', async () => {
		await aplomb.driver.store('local', {settings: {...official, guard: 'remind'}});
		const page = await written(inline);
		await page.click(x.button);
		expect(await page.posted()).toHaveLength(1);
		await eventually(page.note).not.toBe('');
	});

	test('paused: nothing is checked or held', async () => {
		await aplomb.driver.store('local', {settings: {...official, paused: true}});
		const page = await written(inline, {chip: 'unchecked'});
		await page.click(x.button);
		expect(await page.posted()).toHaveLength(1);
	});
});
