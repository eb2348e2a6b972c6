import {describe, expect, test} from 'vitest';
import {browser} from './browser.ts';
import {bench, drafts, eventually, type Page} from './harness.ts';
import {facebook, rules, x} from './places.ts';

/** What is read from an editor is what the editor itself holds, whatever was done to it. */
const aplomb = bench();

interface Make {
	readonly name: string;
	/** Its name in the site's own record. */
	readonly model: string;
	readonly address: string;
	readonly box: string;
	/** The key that makes a line without publishing. */
	readonly newline: 'Enter' | 'Shift+Enter';
}

const draft: Make = {name: 'Draft.js', model: 'home', address: x.home, box: x.box, newline: 'Enter'};
const lexical: Make = {
	name: 'Lexical',
	model: 'comment',
	address: facebook.home,
	box: facebook.comment,
	newline: 'Shift+Enter',
};
const plain: Make = {
	name: 'a plain box',
	model: 'phone',
	address: x.phone,
	box: 'textarea',
	newline: 'Enter',
};

/** The last reading, the editor's own model and `text` are one. */
const agree = async (page: Page, {model}: Make, text: string): Promise<void> => {
	await eventually(async () => (await page.model())[model]).toEqual([text]);
	await aplomb.reads(text);
};

describe.each([draft, lexical, plain])('$name', (make) => {
	test('20: a sentence', async () => {
		const page = await aplomb.open(make.address);
		await page.click(make.box);
		await page.type('L’été arrive : « Où ? » — 12 %…  Deux espaces.');
		await agree(page, make, 'L’été arrive : « Où ? » — 12 %…  Deux espaces.');
	});

	test('21: lines, empty lines, a newline first and last', async () => {
		const page = await aplomb.open(make.address);
		for (const text of ['One\n\n\nFour', '\nTwo', 'One\n']) {
			await page.click(make.box);
			await page.press('Control+a');
			await page.press('Delete');
			await page.write(make.box, text, make.newline);
			await agree(page, make, text);
		}
	});

	test('23: Backspace and Ctrl+Backspace down to nothing clear the verdict', async () => {
		const page = await aplomb.open(make.address);
		await page.write(make.box, drafts.french);
		await page.showsChips('findings');
		await page.press('Control+a');
		await page.press('Backspace');
		await page.showsChips();
		await page.type('Ab');
		await page.press('Backspace');
		await agree(page, make, 'A');
		await page.press('Control+Backspace');
		await eventually(async () => (await page.model())[make.model]).toEqual(['']);
		await page.showsChips();
	});

	test('24: undo, redo, cut', async () => {
		const page = await aplomb.open(make.address);
		await page.write(make.box, 'One two');
		await page.press('Control+a');
		await page.press('Control+x');
		await eventually(async () => (await page.model())[make.model]).toEqual(['']);
		await page.showsChips();
		await page.press('Control+z');
		await agree(page, make, 'One two');
		await page.press('Control+Shift+z');
		await eventually(async () => (await page.model())[make.model]).toEqual(['']);
		await page.showsChips();
	});

	test('30: nothing is checked while a character is composed', async () => {
		const page = await aplomb.open(make.address);
		await page.write(make.box, 'Caf');
		await aplomb.reads('Caf');
		await page.compose(['´', '´é'], {commit: false});
		await new Promise((done) => setTimeout(done, 250));
		expect(await aplomb.asked()).toEqual([]);
		await page.compose(['é']);
		await agree(page, make, 'Café');
	});

	test('31: words that are dictated, and one that the spelling corrector puts in the place of another', async () => {
		const page = await aplomb.open(make.address);
		await page.click(make.box);
		await page.insert('Le campign ouvre');
		await agree(page, make, 'Le campign ouvre');
		await page.correct('campign', 'camping');
		// What a correction makes of the text is the editor's own affair.
		const corrected = async () => (await page.model())[make.model]?.[0] ?? '';
		await eventually(corrected).toContain('camping');
		await agree(page, make, await corrected());
	});

	test('33: ten thousand characters', async () => {
		const page = await aplomb.open(make.address);
		const text = 'Une ligne de texte, encore. '.repeat(360).trim();
		await page.write(make.box, text);
		await agree(page, make, text);
	});
});

describe.each([draft, lexical])('$name', (make) => {
	test.runIf(browser.drags)('24: a word dragged to another place', async () => {
		const page = await aplomb.open(make.address);
		await page.write(make.box, 'alpha beta gamma delta');
		const wordAt = (word: string, at: number) =>
			page.run(
				(root, box, wanted, share) => {
					const walker = root.createTreeWalker(root.querySelector(box)!, NodeFilter.SHOW_TEXT);
					const text = walker.nextNode() as Text;
					const range = root.createRange();
					const from = text.data.indexOf(wanted);
					range.setStart(text, from);
					range.setEnd(text, from + wanted.length);
					const {left, top, width, height} = range.getBoundingClientRect();
					return {x: left + width * share, y: top + height / 2};
				},
				make.box,
				word,
				at,
			);
		await page.drag?.(await wordAt('beta', 0.5), await wordAt('delta', 0.98));
		await eventually(async () => (await page.model())[make.model]?.[0]).toMatch(/^alpha +gamma delta ?beta/);
		await agree(page, make, (await page.model())[make.model]?.[0] ?? '');
	});

	test('25: pasted paragraphs and five thousand pasted characters', async () => {
		const page = await aplomb.open(make.address);
		await page.click(make.box);
		await page.paste({'text/plain': 'One\n\nThree'});
		expect((await page.model())[make.model]?.[0]?.replace(/\n+/, '\n')).toBe('One\nThree');
		await agree(page, make, (await page.model())[make.model]?.[0] ?? '');
		await page.press('Control+a');
		const long = 'mot '.repeat(1250).trim();
		await page.paste({'text/plain': long});
		await agree(page, make, long);
	});

	test('25: pasted HTML with its styles', async () => {
		const page = await aplomb.open(make.address);
		await page.click(make.box);
		await page.paste({
			'text/plain': 'A bold word.',
			'text/html': '<p style="color:red">A <b>bold</b> <i>word</i>.</p>',
		});
		await agree(page, make, 'A bold word.');
	});

	test('27: each emoji is read once, whole', async () => {
		const page = await aplomb.open(make.address);
		await page.click(make.box);
		const text = 'A 😀 👩‍👩‍👧 🇨🇦 3️⃣ 👍🏽 z';
		await page.type(text);
		await agree(page, make, text);
	});

	test('28: hashtags, mentions and links add nothing; a leaf may end inside a word', async () => {
		const page = await aplomb.open(make.address);
		await page.click(make.box);
		const text = '(#Canada), @parcs_demo: https://example.org/a?b=1. #été2026!';
		await page.type(text);
		await agree(page, make, text);
		await page.press('Control+Home');
		await page.type('Voir ');
		await agree(page, make, `Voir ${text}`);
	});

	test.each(['he', 'ar'])(
		'32: among words that are written from the right, the right ones are marked: %s',
		async (lang) => {
			const page = await aplomb.open(make.address);
			const around =
				{
					he: ['השביל פתוח מ-16 במאי 2026. ', ' להתראות ב-12:30, Lac 7!'],
					ar: ['المسار مفتوح منذ 16 مايو 2026. ', ' نراكم في 12:30 عند Lac 7!'],
				}[lang] ?? [];
			const text = around.join('À mon avis, c’est le plus beau camping du pays.');
			await page.click(make.box);
			await page.insert(text);
			await agree(page, make, text);
			await eventually(page.marks).toMatchObject({'aplomb-warning': expect.arrayContaining(['À mon avis'])});
		},
	);

	test('35: letters with their accents apart are judged and marked alike', async () => {
		const page = await aplomb.open(make.address);
		const words = 'À mon avis';
		for (const form of ['NFC', 'NFD'] as const) {
			const text = `In short, it opens today. ${words}, c’est le plus beau camping du pays.`.normalize(form);
			await page.click(make.box);
			await page.press('Control+a');
			await page.insert(text);
			await agree(page, make, text);
			await eventually(page.marks).toMatchObject({
				'aplomb-warning': expect.arrayContaining([words.normalize(form)]),
			});
		}
	});

	test('36: marks lie on the right words and leave the editor alone', async () => {
		const page = await aplomb.open(make.address);
		const inside = () =>
			page.run((root, at) => root.querySelector(at)?.innerHTML.replace(/ style="[^"]*"/g, ''), make.box);
		await page.click(make.box);
		const text = 'Le camping ouvre aujourd’hui. À mon avis, il est beau.';
		await page.insert(text);
		const before = await inside();
		await eventually(page.marks).toMatchObject({'aplomb-warning': expect.arrayContaining(['À mon avis'])});
		expect(await inside()).toBe(before);
		await page.press('Control+Home');
		await page.type('Enfin ! ');
		await agree(page, make, `Enfin ! ${text}`);
		await eventually(page.marks).toMatchObject({'aplomb-warning': expect.arrayContaining(['À mon avis'])});
	});

	test('words whose end is taken back stay marked until they are judged anew', async () => {
		const page = await aplomb.open(make.address);
		await page.click(make.box);
		await page.insert('Le camping ouvre aujourd’hui. À mon avis');
		await eventually(page.marks).toMatchObject({'aplomb-warning': expect.arrayContaining(['À mon avis'])});
		await page.run(() => {
			const seen: string[] = [];
			const look = (): void => {
				for (const range of CSS.highlights.get('aplomb-warning') ?? []) seen.push(String(range));
				requestAnimationFrame(look);
			};
			Object.assign(window, {__marksSeen: seen});
			look();
		});
		await page.press('Backspace');
		await eventually(page.marks).not.toHaveProperty('aplomb-warning');
		expect(await page.run(() => (window as never as {__marksSeen: string[]}).__marksSeen)).toContain(
			'À mon avi',
		);
	});
});

describe('Draft.js', () => {
	test('26: an emoji that the site’s own picker inserts', async () => {
		const page = await aplomb.open(x.home);
		await page.write(x.box, 'Hello ');
		await aplomb.reads('Hello ');
		await page.click('[aria-label="Add emoji"]');
		await page.click('[aria-label="🍁"]');
		await agree(page, draft, 'Hello 🍁');
	});

	test('29: the excess of a long post', async () => {
		const page = await aplomb.open(x.home);
		await page.click(x.box);
		const text = `${'camping '.repeat(34)}élargissement et la suite`;
		await page.insert(text);
		await page.type('s.');
		await agree(page, draft, `${text}s.`);
	});

	test('34: text that the site’s own program rewrites is checked anew', async () => {
		const page = await aplomb.open(x.home);
		await page.write(x.box, drafts.both);
		await page.showsChips('clear');
		await page.run((_root, text) => window.__site.rewrite('home', text), drafts.english);
		await agree(page, draft, drafts.english);
		await page.showsChips('findings');
		await page.click(x.button);
		await page.holds(rules.missing);
		expect(await page.posted()).toEqual([]);
	});
});

describe('Lexical', () => {
	test('22: a soft break is one newline', async () => {
		const page = await aplomb.open(facebook.home);
		await page.click(facebook.open);
		await page.write(facebook.post, 'One\nTwo', 'Shift+Enter');
		expect((await page.model()).post).toEqual(['One\nTwo']);
		await aplomb.reads('One\nTwo');
	});

	test('27: an emoji that is a picture', async () => {
		const page = await aplomb.open(`${facebook.home}?emoji=image`);
		await page.click(facebook.comment);
		const text = 'A 😀 👩‍👩‍👧 🇨🇦 z';
		await page.type(text);
		await eventually(() =>
			page.run((root, at) => root.querySelectorAll(`${at} img`).length, facebook.comment),
		).toBe(3);
		await agree(page, lexical, text);
	});

	test('26: an emoji that the site’s own picker inserts', async () => {
		const page = await aplomb.open(facebook.home);
		await page.click(facebook.open);
		await page.write(facebook.post, 'Hello ');
		await page.click('[role=dialog] [aria-label="Emoji 🍁"]');
		expect((await page.model()).post).toEqual(['Hello 🍁']);
		await aplomb.reads('Hello 🍁');
	});
});

describe('a plain box', () => {
	test('26: a value that the site sets by program', async () => {
		const page = await aplomb.open(x.phone);
		await page.write('textarea', 'Hello');
		await aplomb.reads('Hello');
		await page.run((root) => {
			const box = root.querySelector('textarea');
			if (box) box.value = 'Set by program';
		});
		await aplomb.reads('Set by program');
	});
});
