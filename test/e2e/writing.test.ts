import {describe, expect, test} from 'vitest';
import {bench, eventually, type Page, rest} from './harness.ts';
import {facebook, rules, x} from './places.ts';

/** A fix goes into the site's own editor as input, or not at all. */
const aplomb = bench();

interface Make {
	readonly name: string;
	/** Its name in the site's own record. */
	readonly model: string;
	readonly address: string;
	readonly box: string;
	readonly button: string;
	/** The key that makes a line without publishing. */
	readonly newline: 'Enter' | 'Shift+Enter';
}

const draft: Make = {
	name: 'Draft.js',
	model: 'home',
	address: x.home,
	box: x.box,
	button: x.button,
	newline: 'Enter',
};
const lexical: Make = {
	name: 'Lexical',
	model: 'comment',
	address: facebook.home,
	box: facebook.comment,
	button: facebook.commentButton,
	newline: 'Shift+Enter',
};
const plain: Make = {
	name: 'a plain box',
	model: 'phone',
	address: x.phone,
	box: 'textarea',
	button: x.phoneButton,
	newline: 'Enter',
};

/** A handle of the other language in the middle, and its fix. */
const text = 'The north campground opens on May 16, says @GouvCanSante, rain or shine.';
const mended = text.replace('@GouvCanSante', '@GovCanHealth');

const outcome = (page: Page): Promise<string> =>
	page.ours.run((root) => root.querySelector('.outcome')?.textContent ?? '');
const held = async (page: Page, {model}: Make): Promise<string> =>
	((await page.model())[model] ?? []).join('\n\n\n');

/** Writes, and opens the panel on what was found. */
const opened = async (make: Make, words = text): Promise<Page> => {
	const page = await aplomb.open(make.address);
	await page.write(make.box, words, make.newline);
	await page.showsChips('findings');
	await page.ours.click('[part=chip]');
	await eventually(() =>
		page.ours.run((root) => root.querySelectorAll('[data-action=fix]').length),
	).toBeGreaterThan(0);
	return page;
};

/** Presses the first fix without the focus leaving the text, as assistive technology may. */
const pressInPlace = (page: Page): Promise<void> =>
	page.ours.run((root) => root.querySelector<HTMLElement>('[data-action=fix]')?.click());

const isFocused = (page: Page, {box}: Make): Promise<boolean> =>
	page.run((root, at) => root.querySelector(at)?.contains(root.activeElement) ?? false, box);

describe.each([draft, lexical, plain])('$name', (make) => {
	test('69, 76: a word in the middle is replaced in what the site itself holds, one undo takes it back, and the caret is after the word', async () => {
		const page = await opened(make);
		await page.ours.click('[data-action=fix]');
		await eventually(() => held(page, make)).toBe(mended);
		await eventually(() => outcome(page)).toBe('Done. To take it back, undo in the text.');
		await page.press('Control+z');
		await eventually(() => held(page, make)).toBe(text);
		await eventually(() => page.ours.run((root) => root.querySelector('[data-action=fix]') !== null)).toBe(
			true,
		);
		await page.ours.click('[data-action=fix]');
		await eventually(() => held(page, make)).toBe(mended);
		await page.type('x');
		await eventually(() => held(page, make)).toBe(mended.replace('@GovCanHealth', '@GovCanHealthx'));
	});

	test('70: words across a hashtag, a mention and an emoji are replaced, and the editor lives on', async () => {
		const loud = 'PLEASE BRING WATER #Plage 😀 AND STAY WITH YOUR FRIENDS, @parcs_demo!';
		const page = await opened(make, loud);
		await page.ours.click('[data-action=fix]');
		const quiet = 'Please bring water #Plage 😀 and stay with your friends, @parcs_demo!';
		await eventually(() => held(page, make)).toBe(quiet);
		await page.type('x');
		await eventually(() => held(page, make)).toBe(quiet.replace('friends', 'friendsx'));
		await page.press('Control+End');
		await page.type(' Ok');
		await eventually(() => held(page, make)).toBe(`${quiet.replace('friends', 'friendsx')} Ok`);
	});

	test('71: three paragraphs are replaced whole', async () => {
		const loud =
			'PLEASE BRING WATER AND FOOD.\n\nSTAY WITH YOUR FRIENDS ALL DAY.\nLEAVE BEFORE THE NIGHT COMES';
		const page = await opened(make, loud);
		await page.ours.click('[data-action=fix]');
		await eventually(() => held(page, make)).toBe(
			'Please bring water and food.\n\nStay with your friends all day.\nLeave before the night comes',
		);
		await page.type('!');
		await eventually(() => held(page, make)).toMatch(/comes!$/);
	});

	test('73: while a character is composed a fix is refused, and afterwards it is taken', async () => {
		const page = await opened(make);
		await page.click(make.box);
		await page.press('Control+End');
		await page.compose(['´'], {commit: false});
		const composing = await page.run((root, at) => {
			const box = root.querySelector<HTMLElement>(at);
			return box instanceof HTMLTextAreaElement ? box.value : box?.textContent;
		}, make.box);
		await pressInPlace(page);
		await eventually(() => outcome(page)).toBe(
			'A character is still being written. Finish it, then press once more.',
		);
		expect(composing).toContain('@GouvCanSante');
		await page.compose(['é']);
		await eventually(() => held(page, make)).toBe(`${text}é`);
		await eventually(() => page.ours.run((root) => root.querySelector('[data-action=fix]') !== null)).toBe(
			true,
		);
		await pressInPlace(page);
		await eventually(() => held(page, make)).toBe(`${mended}é`);
	});

	test('78: by keyboard from the panel, the selection is back in the text, and the site knows of the words', async () => {
		const page = await opened(make);
		await page.ours.run((root) => root.querySelector<HTMLElement>('[data-action=fix]')?.focus());
		await page.press('Enter');
		await eventually(() => held(page, make)).toBe(mended);
		expect(await isFocused(page, make)).toBe(true);
		// The first Escape is the panel's, also from the text.
		await page.press('Escape');
		await eventually(() => page.ours.run((root) => root.querySelector('.panel') !== null)).toBe(false);
		await page.type('x');
		const last = mended.replace('@GovCanHealth', '@GovCanHealthx');
		await eventually(() => held(page, make)).toBe(last);
		await page.click(make.button);
		if (make !== lexical) {
			await page.holds(rules.missing);
			await page.ours.click('[data-action=post]');
		}
		await eventually(page.posted).toMatchObject([{text: last}]);
	});
});

describe.each([draft, lexical])('$name', (make) => {
	test('74, 75: an editor that swallows the paste keeps its words; they are on the clipboard, and it is said', async () => {
		const page = await opened(make);
		await page.run((root) => {
			const swallow = (event: ClipboardEvent): void => {
				event.preventDefault();
				event.stopImmediatePropagation();
				root.body.dataset.pasted = event.clipboardData?.getData('text/plain');
				root.removeEventListener('paste', swallow, true);
			};
			root.addEventListener('paste', swallow, true);
		});
		await page.ours.click('[data-action=fix]');
		await eventually(() => outcome(page)).toBe(
			'The site did not take it. “@GovCanHealth” is copied: paste it yourself.',
		);
		expect(await held(page, make)).toBe(text);
		// What the page was handed was the words, in the form that this browser reads.
		expect(await page.run((root) => root.body.dataset.pasted)).toBe('@GovCanHealth');
		// The words to replace are still selected.
		await page.press('Control+v');
		await eventually(() => held(page, make)).toBe(mended);
	});

	test('an editor that makes something else of the paste: it is said, and undo is named', async () => {
		const page = await opened(make);
		await page.run((root) => {
			const spoil = (event: ClipboardEvent): void => {
				root.removeEventListener('paste', spoil, true);
				event.preventDefault();
				event.stopImmediatePropagation();
				root.execCommand('insertText', false, 'other');
			};
			root.addEventListener('paste', spoil, true);
		});
		await page.ours.click('[data-action=fix]');
		await eventually(() => outcome(page)).toBe(
			'The site changed it to something else. To take it back, undo in the text.',
		);
	});
});

test('a fix whose draft is posted before it is written leaves the next draft alone', async () => {
	const page = await opened(draft);
	await page.ours.run((root, button) => {
		root.querySelector<HTMLElement>('[data-action=fix]')?.click();
		const publish = document.querySelector<HTMLElement>(button);
		setTimeout(() => publish?.click(), 5);
	}, x.button);
	await page.holds(rules.missing);
	await page.ours.click('[data-action=post]');
	await eventually(page.posted).toHaveLength(1);
	await rest(400);
	const [{text: posted = ''} = {}] = await page.posted();
	expect([text, mended]).toContain(posted);
	expect(await page.model()).toEqual({home: ['']});
});

test('77: a fix that makes the post longer than the site takes is said to, before', async () => {
	const words = 'Le camping ouvre le 16 mai et le tarif est de 20$ par nuit.';
	const filler = 'On y nage, on y pêche et on y dort. ';
	const long = filler.repeat(6) + words;
	const padded = `${long}${' Venez vite avec vos proches.'.repeat(2)}`.slice(0, 280);
	for (const [length, warns] of [
		[280, true],
		[270, false],
	] as const) {
		const body = (padded + 'a'.repeat(280)).slice(0, length);
		const page = await opened(draft, body);
		const warned = await page.ours.run((root) =>
			[...root.querySelectorAll('.actions p')].map((each) => each.textContent),
		);
		expect(warned).toEqual(warns ? ['With this, the text is longer than 280 characters.'] : []);
	}
});
