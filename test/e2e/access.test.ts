import {describe, expect, test} from 'vitest';
import {bench, drafts, eventually, type Page, rest} from './harness.ts';
import {facebook, x} from './places.ts';

/** What stands beside a composer is in nobody's way, whoever writes and however the page is set. */
const aplomb = bench();

/** An opinion, a handle of the other language, and no French: three findings, one with a fix. */
const draft = 'I think @GouvCanSante is right: the north campground opens on May 16, rain or shine.';

interface Spot {
	readonly name: string;
	readonly address: string;
	readonly box: string;
	readonly open?: string;
	/** What of the site stands there to be pressed. */
	readonly controls: readonly string[];
}

const spots: readonly Spot[] = [
	{
		name: 'X, inline',
		address: x.home,
		box: x.box,
		controls: [x.button, '[data-testid=toolBar] button'],
	},
	{
		name: 'X, modal',
		address: x.compose,
		box: x.modal,
		controls: [x.modalButton, '[role=dialog] [data-testid=toolBar] button', x.addPart],
	},
	{name: 'X, phone', address: x.phone, box: 'textarea', controls: [x.phoneButton]},
	{
		name: 'Facebook, post',
		address: facebook.home,
		open: facebook.open,
		box: facebook.post,
		controls: [facebook.button, '[role=dialog] form [role=button]'],
	},
	{
		name: 'Facebook, comment',
		address: facebook.home,
		box: facebook.comment,
		controls: [facebook.commentButton],
	},
];

const opened = async ({address, box, open}: Spot, text = draft): Promise<Page> => {
	const page = await aplomb.open(address);
	if (open) await page.click(open);
	await page.write(box, text);
	await page.showsChips('findings');
	return page;
};

const openPanel = async (page: Page): Promise<void> => {
	await page.ours.click('[part=chip]');
	await eventually(() => page.ours.run((root) => root.querySelector('.panel') !== null)).toBe(true);
};

describe.each(spots)('$name', (spot) => {
	const {box, controls} = spot;

	test('chip and panel cover nothing of the composer, and move nothing', async () => {
		const page = await opened(spot);
		const places = () =>
			page.run(
				(root, ...selectors) =>
					selectors.flatMap((selector) =>
						[...root.querySelectorAll(selector)].map((element) => {
							const {left, top, width, height} = element.getBoundingClientRect();
							return [left, top, width, height].map(Math.round).join(' ');
						}),
					),
				box,
				...controls,
			);
		const before = await places();
		expect(before.length).toBeGreaterThan(1);
		await openPanel(page);
		for (const key of ['ArrowDown', 'End', 'Enter', 'Home']) await page.press(key);
		const covered = await page.run(
			(root, ...selectors) =>
				selectors.filter((selector) => {
					const found = [...root.querySelectorAll(selector)].filter((element) => element.checkVisibility());
					return found.some((element) => {
						const {left, top, width, height} = element.getBoundingClientRect();
						return [0.05, 0.5, 0.95].some((across) =>
							[0.1, 0.5, 0.9].some((down) =>
								root.elementFromPoint(left + width * across, top + height * down)?.matches('[data-aplomb]'),
							),
						);
					});
				}),
			box,
			...controls,
		);
		expect(covered).toEqual([]);
		expect(await places()).toEqual(before);
	});
});

/** What of the page can be pressed or written in but lies under what the extension draws. */
const coveredOf = (page: Page): Promise<readonly string[]> =>
	page.run((root) => {
		const pressable =
			'a[href], button, input, textarea, [contenteditable=true], [role=button], [role=link], [role=tab], [tabindex="0"]';
		return [...root.querySelectorAll<HTMLElement>(pressable)]
			.filter((element) => {
				if (!element.checkVisibility()) return false;
				const {left, top, width, height} = element.getBoundingClientRect();
				return [0.05, 0.5, 0.95].some((across) =>
					[0.1, 0.5, 0.9].some((down) => {
						const pile = root.elementsFromPoint(left + width * across, top + height * down);
						const [first, second] = pile;
						return first?.matches('[data-aplomb]') && second && element.contains(second);
					}),
				);
			})
			.map(({ariaLabel, innerText, tagName}) => ariaLabel ?? (innerText || tagName));
	});

test.each(spots)('$name: chip and panel cover nothing that can be pressed', async (spot) => {
	const page = await opened(spot);
	expect(await coveredOf(page)).toEqual([]);
	await openPanel(page);
	for (const key of ['ArrowDown', 'End', 'Enter', 'Home']) await page.press(key);
	expect(await coveredOf(page)).toEqual([]);
});

test('the panel leaves a conversation alone that stands in the corner of Facebook', async () => {
	const page = await opened(spots[4]!);
	const chat = '[role=dialog].docked';
	expect(await page.run((root, at) => root.querySelector(at)?.checkVisibility(), chat)).toBe(true);
	await openPanel(page);
	await page.press('Enter');
	await page.click(facebook.chat);
	await page.type('Bonjour');
	expect((await page.model()).chat).toEqual(['Bonjour']);
	// Wherever one scrolls to.
	for (const y of [40, 200, 600]) {
		await page.run((_, top) => window.scrollTo(0, top), y);
		await rest(150);
		expect(await coveredOf(page), `${y}`).not.toContain('Message Lou Demo');
	}
});

test('the page does not scroll when the panel opens, is walked through, and closes', async () => {
	const page = await aplomb.open(`${x.home}?feed=60`);
	await page.write(x.box, draft);
	await page.showsChips('findings');
	await page.run(() => window.scrollTo(0, 12));
	await rest(100);
	const at = () => page.run(() => [window.scrollX, window.scrollY]);
	const before = await at();
	await openPanel(page);
	for (const key of ['ArrowDown', 'ArrowDown', 'Enter', 'Escape']) {
		await page.press(key);
		expect(await at(), key).toEqual(before);
	}
});

test('the number of findings is said once, politely', async () => {
	const page = await opened(spots[0]!);
	const said = () =>
		page.ours.run((root) => {
			const line = root.querySelector('.announced');
			return [line?.getAttribute('role') ?? '', line?.textContent ?? ''];
		});
	await eventually(said).toEqual(['status', '3 findings']);
});

test('what the marks are is told to assistive technology', async () => {
	const page = await opened(spots[0]!);
	await eventually(() => page.run(() => CSS.highlights.get('aplomb-warning') !== undefined)).toBe(true);
	const types = await page.run(() =>
		Object.fromEntries(
			['aplomb-warning', 'aplomb-info', 'aplomb-error'].flatMap((name) => {
				const type = CSS.highlights.get(name)?.type;
				return type ? [[name, type]] : [];
			}),
		),
	);
	expect(types).toMatchObject({'aplomb-warning': 'grammar-error'});
});

describe('what may harm a person', () => {
	const numbered = 'Call the office about file 12. Her SIN is 046 454 286, the passport is ready.';

	test('looks unlike a note on style, in the chip and in the review', async () => {
		const page = await opened(spots[0]!, `${numbered} In my opinion it is late.`);
		await openPanel(page);
		const cards = await page.ours.run((root) =>
			[...root.querySelectorAll('.panel .finding')].map((card) => ({
				label: card.querySelector('.severity')?.textContent ?? '',
				sign: card.querySelector('path')?.getAttribute('d') ?? '',
				ground: getComputedStyle(card).backgroundColor,
			})),
		);
		const secret = cards.filter(({label}) => label === 'Keep private');
		const others = cards.filter(({label}) => label !== 'Keep private');
		expect(secret).toHaveLength(1);
		expect(others.length).toBeGreaterThan(0);
		for (const other of others) {
			expect(other.sign).not.toBe(secret[0]!.sign);
			expect(other.ground).not.toBe(secret[0]!.ground);
		}
		expect(await page.ours.run((root) => root.querySelector('.chip path')?.getAttribute('d'))).toBe(
			secret[0]!.sign,
		);
	});
});

describe('a warning to the public', () => {
	const hazard = 'Flood warning for the Saint John River. Move to higher ground now.';

	test('is posted by one key after it was held', async () => {
		const page = await opened(spots[0]!, hazard);
		await page.press('Control+Enter');
		await eventually(page.review).not.toBeNull();
		await page.press('Enter');
		await eventually(page.posted).toMatchObject([{text: hazard}]);
		await rest(150);
		expect(await page.posted()).toHaveLength(1);
	});

	test.each(['Enter', ' '])('but not by the key %j that was held', async (key) => {
		const page = await opened(spots[3]!, hazard);
		await page.run((root, at) => root.querySelector<HTMLElement>(at)?.focus(), facebook.button);
		await page.hold(key);
		await eventually(page.review).not.toBeNull();
		await page.hold(key);
		await page.hold(key);
		await page.letGo(key);
		await rest(150);
		expect(await page.review()).not.toBeNull();
		expect(await page.posted()).toEqual([]);
	});

	test('nor by the second half of a double click', async () => {
		const page = await opened(spots[0]!, hazard);
		await page.click(x.button, {count: 2});
		await eventually(page.review).not.toBeNull();
		await rest(150);
		expect(await page.posted()).toEqual([]);
	});
});

test('nothing of ours moves for those who want no motion', async () => {
	const page = await opened(spots[0]!);
	const moving = await page.ours.run((root) => {
		const seek = (rules: CSSRuleList, isSpared: boolean): readonly string[] =>
			[...rules].flatMap((rule) => {
				if (rule instanceof CSSMediaRule)
					return seek(
						rule.cssRules,
						isSpared || rule.conditionText === '(prefers-reduced-motion: no-preference)',
					);
				if (!(rule instanceof CSSStyleRule) || isSpared) return [];
				const {animationName, transitionProperty} = rule.style;
				const isMoving = [animationName, transitionProperty].some((name) => name && name !== 'initial');
				return isMoving ? [rule.selectorText] : [];
			});
		return root.adoptedStyleSheets.flatMap((sheet) => seek(sheet.cssRules, false));
	});
	expect(moving).toEqual([]);
});

test('where one touches, whatever one presses is 44 pixels high', async () => {
	const page = await opened(spots[0]!);
	await openPanel(page);
	await page.press('Enter');
	const small = await page.ours.run((root) => {
		const rules = root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
		for (const rule of rules)
			if (rule instanceof CSSMediaRule && rule.conditionText === '(pointer: coarse)')
				rule.media.mediaText = 'all';
		for (const details of root.querySelectorAll<HTMLDetailsElement>('details.ignore')) details.open = true;
		return [...root.querySelectorAll<HTMLElement>('button, summary, a')].flatMap((element) => {
			const {width, height} = element.getBoundingClientRect();
			if (!element.checkVisibility() || (width >= 44 && height >= 44)) return [];
			return [`${element.className || element.textContent} ${width} × ${height}`];
		});
	});
	expect(small).toEqual([]);
});

test('in a page written from the right our words are written as their language is, and in sight', async () => {
	const page = await aplomb.open(x.home);
	await page.run((root) => {
		root.documentElement.dir = 'rtl';
	});
	await page.write(x.box, draft);
	await page.showsChips('findings');
	await openPanel(page);
	const seen = await page.ours.run((root) =>
		[...root.querySelectorAll('.chip, .panel')].map((element) => {
			const {left, right, top, bottom} = element.getBoundingClientRect();
			const {clientWidth, clientHeight} = document.documentElement;
			const inSight = left >= 0 && right <= clientWidth && top >= 0 && bottom <= clientHeight;
			return [getComputedStyle(element).direction, inSight];
		}),
	);
	expect(seen).toEqual([
		['ltr', true],
		['ltr', true],
	]);
});

describe('at 200 %', () => {
	const close = bench({size: {width: 640, height: 400}});

	test('panel and review are whole in the window, and their ends can be reached', async () => {
		const page = await close.open(x.home);
		await page.write(x.box, draft);
		await page.showsChips('findings');
		await page.ours.click('[part=chip]');
		await eventually(() => page.ours.run((root) => root.querySelector('.panel') !== null)).toBe(true);
		const outside = (selector: string) =>
			page.ours.run(
				(root, at) =>
					[...root.querySelectorAll<HTMLElement>(at)].filter((element) => {
						const {left, right, top, bottom} = element.getBoundingClientRect();
						const {clientWidth, clientHeight} = document.documentElement;
						const isOut = left < 0 || right > clientWidth || top < 0 || bottom > clientHeight;
						return isOut || element.scrollWidth > element.clientWidth + 1;
					}).length,
				selector,
			);
		await eventually(() => outside('.panel')).toBe(0);
		await page.press('Escape');
		await page.write(x.box, drafts.english);
		await page.showsChips('findings');
		await page.press('Control+Enter');
		await eventually(page.review).not.toBeNull();
		expect(await outside('dialog')).toBe(0);
		expect(await outside('dialog .choices button')).toBe(0);
	});
});
