import {describe, expect, test} from 'vitest';
import {type Asked, bench, drafts, eventually, official, type Page} from './harness.ts';
import {facebook, rules, x} from './places.ts';

/** What is read around a draft: what it answers, who posts it, what goes with it. */
const aplomb = bench({
	settings: {
		...official,
		accounts: [...official.accounts, {site: 'x', handle: 'lou_demo', mode: 'personal'}],
	},
});

/** Waits for the first thing asked whose text is `text`. */
const askedOf = async (text: string): Promise<Asked> => {
	let found: Asked | undefined;
	await eventually(async () => {
		found ??= (await aplomb.asked()).find((reading) => reading.text === text);
		return found?.text;
	}).toBe(text);
	if (!found) throw new Error('Nothing was asked.');
	return found;
};

describe('86: what is answered', () => {
	test('the words and the language of a post, from the modal', async () => {
		const page = await aplomb.open('https://x.com/compose/post?in_reply_to=1002&lang=fr');
		await page.write(x.modal, 'Thanks to all of you for this.');
		const {surface, inReplyTo} = await askedOf('Thanks to all of you for this.');
		expect(surface).toBe('reply');
		expect(inReplyTo).toMatchObject({language: 'fr', author: 'cols_demo'});
		await page.showsChips('findings');
		await page.click(x.modalButton);
		await page.holds(rules.reply);
	});

	test.each(['qme', 'und', 'zxx'])('the code %s says no language: the words do', async (code) => {
		const page = await aplomb.open(`https://x.com/lac_demo/status/1001?post-lang=${code}`);
		await page.write(x.box, drafts.french);
		await page.showsChips('findings');
		await page.click(x.button);
		await page.holds(rules.reply);
	});

	test('a post that is gone is no context, and breaks nothing', async () => {
		const page = await aplomb.open('https://x.com/lac_demo/status/1001');
		await page.run((root) => {
			root.querySelector('main [data-testid=tweet]')?.setAttribute('data-testid', 'gone');
		});
		await page.write(x.box, drafts.english);
		const {surface, inReplyTo} = await askedOf(drafts.english);
		expect({surface, inReplyTo}).toEqual({surface: 'reply', inReplyTo: undefined});
		await eventually(async () => (await page.chips()).length).toBe(1);
	});

	test('a quoted post', async () => {
		const page = await aplomb.open('https://x.com/compose/post?quote=1001');
		await page.write(x.modal, drafts.both);
		expect((await askedOf(drafts.both)).surface).toBe('quote');
	});

	test('the post under which one comments', async () => {
		const page = await aplomb.open(facebook.home);
		await page.write(facebook.comment, 'We will be there.');
		const {surface, inReplyTo, author} = await askedOf('We will be there.');
		expect({surface, author, text: inReplyTo?.text}).toEqual({
			surface: 'comment',
			author: 'Parcs Demo',
			text: 'The lake trail opens again on Saturday. Who is coming?',
		});
	});

	test('the comment that one answers', async () => {
		const page = await aplomb.open(facebook.home);
		await page.click(facebook.answer);
		await page.write(facebook.reply, 'Wonderful news.');
		const {surface, author} = await askedOf('Wonderful news.');
		expect({surface, author}).toEqual({surface: 'reply', author: 'Parcs Demo'});
	});
});

describe('87: who posts', () => {
	test('a change of account without a page load', async () => {
		const page = await aplomb.open(x.home);
		await page.write(x.box, drafts.english);
		await page.showsChips('findings');
		await page.run(() => window.__site.switchAccount('lou_demo'));
		await page.showsChips('clear');
		await page.click(x.button);
		expect(await page.posted()).toHaveLength(1);
	});

	test('on Facebook, a Page instead of the person', async () => {
		const page = await aplomb.open(`${facebook.home}?as=lou_demo`);
		await page.write(facebook.comment, drafts.french);
		expect((await askedOf(drafts.french)).author).toBe('Lou Demo');
		await page.showsChips('unchecked');
		await page.run(() => window.__site.switchAccount('parcs_demo'));
		await page.showsChips('findings');
		await page.click(facebook.open);
		await page.write(facebook.post, drafts.english);
		expect((await askedOf(drafts.english)).author).toBe('Parcs Demo');
	});

	test('a delegate posts as the account of the composer, not of the side bar', async () => {
		const page = await aplomb.open(`${x.home}?as=lou_demo&delegate=parcs_demo`);
		await page.write(x.box, drafts.english);
		expect((await askedOf(drafts.english)).author).toBe('parcs_demo');
		await page.showsChips('findings');
	});

	test('an account nobody has told of is not judged, and never held', async () => {
		const page = await aplomb.open(`${x.home}?as=stranger_demo`);
		await page.write(x.box, drafts.english);
		await page.showsChips('unchecked');
		await page.click(x.button);
		expect(await page.posted()).toHaveLength(1);
	});
});

describe('88: what goes with a post', () => {
	const attached = async (
		lang: 'en' | 'fr',
		media: readonly (readonly ['image' | 'gif' | 'video', string | null])[],
	): Promise<Asked['attachments']> => {
		const page = await aplomb.open(`${x.home}?lang=${lang}`);
		for (const [kind, description] of media)
			await page.run((_root, one, words) => window.__site.attach('home', one, words), kind, description);
		await page.write(x.box, drafts.both);
		return (await askedOf(drafts.both)).attachments;
	};

	test.each(['en', 'fr'] as const)('pictures with and without descriptions, in %s', async (lang) => {
		expect(await attached(lang, [['image', null]])).toEqual([{kind: 'image', description: null}]);
		expect(await attached(lang, [['image', 'Un lac au soleil.']])).toEqual([
			{kind: 'image', description: 'Un lac au soleil.'},
		]);
		const several = await attached(lang, [
			['image', 'A lake.'],
			['image', null],
		]);
		expect(several.map(({description}) => description === null)).toEqual([false, true]);
		expect(await attached(lang, [['gif', null]])).toEqual([{kind: 'gif', description: null}]);
		expect(await attached(lang, [['video', null]])).toEqual([{kind: 'video', captions: false}]);
		// A label that is not the invitation may say anything.
		expect(await attached(lang, [['video', 'sentier.srt']])).toEqual([{kind: 'video'}]);
	});

	describe('pictures whose files were chosen in the page', () => {
		/** Chooses files of these `names` in the page, or in the dialog as soon as it is there. */
		const choose = (page: Page, place: 'page' | 'dialog', ...names: readonly string[]): Promise<void> =>
			page.run(
				(root, scope, ...chosen) => {
					const put = (): boolean => {
						const input = root.querySelector<HTMLInputElement>(`${scope} [data-testid=fileInput]`);
						if (!input) return false;
						const carrier = new DataTransfer();
						for (const name of chosen) carrier.items.add(new File([], name, {type: 'image/png'}));
						input.files = carrier.files;
						input.dispatchEvent(new Event('change', {bubbles: true}));
						return true;
					};
					if (put()) return;
					new MutationObserver((_records, observer) => {
						if (put()) observer.disconnect();
					}).observe(document, {childList: true, subtree: true});
				},
				place === 'page' ? '' : '[role=dialog]',
				...names,
			);
		const named = async (text: string) =>
			(await askedOf(text)).attachments.map(({fileName}) => fileName ?? null);

		test('carry the names of these, as long as none can be another’s', async () => {
			const page = await aplomb.open(x.home);
			await page.write(x.box, drafts.both);
			await askedOf(drafts.both);
			await choose(page, 'page', 'trail-EN.png', 'sentier-FR.png');
			await page.type('!');
			expect(await named(`${drafts.both}!`)).toEqual(['trail-EN.png', 'sentier-FR.png']);
			// One that came some other way has no name that is known: then none is told.
			await page.run(() => window.__site.attach('home', 'image', null));
			await page.type('!');
			expect(await named(`${drafts.both}!!`)).toEqual([null, null, null]);
		});

		test('carry them too where the composer opened that very moment', async () => {
			const page = await aplomb.open(x.home);
			await page.write(x.box, drafts.english);
			await askedOf(drafts.english);
			await choose(page, 'dialog', 'trail-EN.png');
			await page.click(x.openModal);
			await page.write(x.modal, drafts.both);
			expect(await named(drafts.both)).toEqual(['trail-EN.png']);
		});
	});

	test('on Facebook, where the site hides it, the description is unknown', async () => {
		const page = await aplomb.open(facebook.home);
		await page.click(facebook.open);
		await page.run(() => window.__site.attach('post', 'image', null));
		await page.run(() => window.__site.attach('post', 'video', null));
		await page.write(facebook.post, drafts.both);
		expect((await askedOf(drafts.both)).attachments).toEqual([{kind: 'image'}, {kind: 'video'}]);
	});

	test('a poll of four choices, each of which is read', async () => {
		const page = await aplomb.open(x.home);
		await page.click('[data-testid=createPollButton]');
		const choices = ['Lac', 'Forêt', 'Plage', 'In my opinion, the summit'];
		for (const [index, choice] of choices.entries()) await page.write(`[name=Choice${index + 1}]`, choice);
		await page.write(x.box, drafts.both);
		await aplomb.reads(drafts.both, ...choices);
		await page.showsChips('findings');
		await page.ours.click('[part=chip]');
		await eventually(() =>
			page.ours.run((root) => root.querySelector('[data-rule$=personal-opinion] .soft')?.textContent),
		).toBe('In part 5 of the publication');
	});

	test('a poll is told of', async () => {
		const page = await aplomb.open(x.home);
		await page.click('[data-testid=createPollButton]');
		await page.write(x.box, drafts.both);
		expect((await askedOf(drafts.both)).attachments).toMatchObject([{kind: 'poll'}]);
	});
});

describe('what an account says of itself', () => {
	const text = 'I work for Parks Canada and the trails are finally open again!';

	test('is known once its page was visited, and only of one’s own accounts', async () => {
		const page = await aplomb.open(`${x.home}?as=lou_demo`);
		await page.write(x.box, text);
		await page.showsChips('clear');
		await page.ours.click('[part=chip]');
		const doubts = () =>
			page.ours.run((root) => [...root.querySelectorAll('.doubts li')].map((item) => item.textContent));
		await eventually(doubts).toContain(
			'The words of your profile were not checked: Aplomb has not seen them.',
		);
		await page.goto('https://x.com/cols_demo');
		await page.goto('https://x.com/lou_demo');
		const kept = async () =>
			Object.keys(
				((await aplomb.driver.stored('local')).profiles ?? {}) as Readonly<Record<string, unknown>>,
			);
		await eventually(kept).toEqual(['x lou_demo']);
		await page.goto(`${x.home}?as=lou_demo`);
		await page.write(x.box, text);
		await page.showsChips('clear');
		await page.ours.click('[part=chip]');
		await eventually(() => page.ours.run((root) => root.querySelector('.panel') !== null)).toBe(true);
		expect(await doubts()).toEqual([]);
	});
});
