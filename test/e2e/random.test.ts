import {expect, test} from 'vitest';
import {bench, type Page, rest} from './harness.ts';
import {facebook, x} from './places.ts';

/**
 * Attempts to publish, in an order that a seed decides: keys and clicks, fixes, re-renders, a worker that is stopped or
 * slow, threads that grow and shrink, a review answered by each of its ways. None may be lost, doubled or altered.
 * `APLOMB_ATTEMPTS=2000 APLOMB_SEED=7 npx vitest run --project e2e-firefox test/e2e/random.test.ts` runs many.
 */
const attempts = Number(process.env.APLOMB_ATTEMPTS ?? 60);
const seed = Number(process.env.APLOMB_SEED ?? 1);

const aplomb = bench();

/** Attempts made in one composer before the page is loaded anew. */
const roundLength = 20;

/** Longest time from a press to the post, the review or what came of a fix, on a busy machine. */
const patienceMilliseconds = 6_000;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
const randomOf = (start: number): (() => number) => {
	let state = start;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
};
const random = randomOf(seed);
const chance = (share: number): boolean => random() < share;
const oneOf = <Choice>(choices: readonly Choice[]): Choice => choices[Math.floor(random() * choices.length)]!;

interface Place {
	readonly name: string;
	readonly address: string;
	readonly composer: string;
	readonly box: string;
	readonly button: string;
	/** The key that makes a line without publishing. */
	readonly newline: 'Enter' | 'Shift+Enter';
	/** Opens the composer, which the site closes after each post. */
	readonly open?: string;
	readonly threads?: true;
	readonly enterPublishes?: true;
}

const places: readonly Place[] = [
	{name: 'X, inline', address: x.home, composer: 'home', box: x.box, button: x.button, newline: 'Enter'},
	{
		name: 'X, modal',
		address: x.home,
		composer: 'modal',
		box: x.modal,
		button: x.modalButton,
		newline: 'Enter',
		open: x.openModal,
		threads: true,
	},
	{
		name: 'X, phone',
		address: x.phone,
		composer: 'phone',
		box: 'textarea',
		button: x.phoneButton,
		newline: 'Enter',
	},
	{
		name: 'Facebook, post',
		address: facebook.home,
		composer: 'post',
		box: facebook.post,
		button: facebook.button,
		newline: 'Enter',
		open: facebook.open,
	},
	{
		name: 'Facebook, comment',
		address: facebook.home,
		composer: 'comment',
		box: facebook.comment,
		button: facebook.commentButton,
		newline: 'Shift+Enter',
		enterPublishes: true,
	},
];

/** Drafts to publish, each with its number in it, so that none is taken for another. */
const draftOf = (number: number): string =>
	oneOf([
		`The boat ramp at lake ${number} opens on May 16.\n\nLa rampe de mise à l’eau du lac ${number} ouvre le 16 mai.`,
		`The boat ramp at lake ${number} opens on May 16. Bring your permit and a friend.`,
		`La rampe du lac ${number} ouvre le 16 mai. Apportez votre permis, et vos amis. 🍁 #Plage`,
		`I think @GouvCanSante is right about lake ${number}: swim only where a flag is up.`,
		`Lake ${number} 😀 #Swim\nhttps://example.org/${number}?a=1\n\nBring a towel, and stay as long as you like.`,
	]);

/** What happens between the writing and the press. `false`: it could not be done there. */
const disturbances: Readonly<Record<string, (page: Page, place: Place) => Promise<unknown>>> = {
	wait: () => rest(random() * 250),
	type: (page) => page.type(oneOf([' Ok', ' oui', ' x', '!'])),
	'mount the composers anew': (page) => page.run(() => window.__site.remountComposers()),
	'mount the page anew': (page) => page.run(() => window.__site.remount()),
	'swap the button': (page) => page.run(() => window.__site.swapButton()),
	'stop the worker': () => aplomb.driver.stopWorker(),
	'slow the worker': () => aplomb.driver.occupyWorker(200 + random() * 1_300),
	'rewrite by program': (page, {composer}) =>
		page.run((_root, name) => {
			const [text = ''] = window.__model()[name] ?? [];
			if (name !== 'phone') window.__site.rewrite(name, `${text} +`);
		}, composer),
	'open the panel and leave it': async (page) => {
		if (!(await openPanel(page))) return;
		await page.press('ArrowDown');
		if (chance(0.5)) await page.press('Enter');
		await page.press('Escape');
	},
	'open the panel and leave it open': (page) => openPanel(page),
	fix: async (page) => {
		await page.showsChips('findings').catch(() => undefined);
		if (!(await openPanel(page))) return;
		if (!(await pressOurs(page, '[data-action=fix]'))) return;
		await expect
			.poll(() => page.ours.run((root) => root.querySelector('.outcome')?.textContent), {
				message: 'what came of the fix',
				timeout: patienceMilliseconds,
			})
			.not.toBe('');
	},
	'another part': async (page, {threads}) => {
		if (!threads) return;
		await page.click(x.addPart);
		await page.insert(oneOf(['Une suite au fil.', 'More of the thread, and a word.']));
	},
	'a part less': async (page, {threads}) => {
		if (!threads) return;
		const remove = '[role=dialog] .part:nth-of-type(2) .remove';
		if (await page.run((root, at) => root.querySelector(at) !== null, remove)) await page.click(remove);
	},
};

/** Presses something of ours as a person does, if it is there. */
const pressOurs = async (page: Page, selector: string): Promise<boolean> => {
	for (let waited = 0; waited < 300; waited += 50) {
		if (!(await page.ours.exists())) return false;
		if (await page.ours.run((root, at) => root.querySelector(at) !== null, selector)) {
			// A verdict that comes just then may have drawn the panel anew, without it.
			const isPressed = await page.ours.click(selector).then(
				() => true,
				() => false,
			);
			if (isPressed) return true;
		}
		await rest(50);
	}
	return false;
};

/** Opens the panel by its chip, which has the focus from then on; the chip may move just before. */
const openPanel = async (page: Page): Promise<boolean> => {
	if (!(await pressOurs(page, '[part=chip][data-placed=yes]'))) return false;
	const [isOpen, isFocused] = await page.ours.run((root) => [
		root.querySelector('.panel') !== null,
		root.activeElement?.closest('.panel') != null,
	]);
	expect(isFocused, 'the open panel has the focus').toBe(isOpen);
	if (!isOpen) counted('the chip had moved');
	return isOpen ?? false;
};

/** Ways to publish. */
const presses: Readonly<Record<string, (page: Page, place: Place) => Promise<unknown>>> = {
	click: (page, {button}) => page.click(button),
	'double click': (page, {button}) => page.click(button, {count: 2}),
	'click by program': (page, {button}) =>
		page.run((root, at) => root.querySelector<HTMLElement>(at)?.click(), button),
	'Enter on the button': (page, place) => onButton(page, place, 'Enter'),
	'Space on the button': (page, place) => onButton(page, place, ' '),
	'Ctrl+Enter': (page, place) => inBox(page, place, 'Control'),
	'⌘+Enter': (page, place) => inBox(page, place, 'Meta'),
	'Ctrl+Enter, held': (page, place) => inBox(page, place, 'Control', 3),
};

const onButton = async (page: Page, {button}: Place, key: string): Promise<void> => {
	await page.run((root, at) => root.querySelector<HTMLElement>(at)?.focus(), button);
	await page.press(key);
};
/** Presses the key that publishes from the box, and keeps it down for `times`. */
const inBox = async (
	page: Page,
	{box, enterPublishes}: Place,
	modifier: 'Control' | 'Meta',
	times = 1,
): Promise<void> => {
	await page.click(box);
	if (!enterPublishes) await page.hold(modifier);
	for (let time = 0; time < times; time++) await page.hold('Enter');
	await page.letGo('Enter');
	if (!enterPublishes) await page.letGo(modifier);
};

/** How the writer answers the review, and whether the press goes on by it. */
const answers = {
	'post anyway': (page: Page) => page.ours.click('[data-action=post]'),
	'go back': (page: Page) => page.ours.click('[data-action=back]'),
	Escape: (page: Page) => page.press('Escape'),
} as const;

const count = new Map<string, number>();
const counted = (what: string): void => void count.set(what, (count.get(what) ?? 0) + 1);

/** Publishes one draft, and sees that just that is published. `before`: how many posts the site has. */
const attempt = async (page: Page, place: Place, number: number, before: number): Promise<void> => {
	const log: string[] = [`seed ${seed}, attempt ${number}, ${place.name}`];
	const say = (what: string): void => {
		log.push(what);
		counted(what);
	};
	const story = (): string => log.join('; ');
	const posted = async (): Promise<number> => (await page.posted()).length;
	try {
		expect(await posted(), 'posts before the attempt').toBe(before);
		if (place.open) await page.click(place.open);
		await page.write(place.box, draftOf(number), place.newline);
		for (let steps = Math.floor(random() * 3); steps > 0; steps--) {
			const disturbance = oneOf(Object.keys(disturbances));
			say(disturbance);
			await disturbances[disturbance]!(page, place);
		}
		if (chance(0.6)) await page.showsChips(expect.stringMatching(/findings|clear|unchecked/) as never);
		for (let presses_ = 0; ; presses_++) {
			expect(presses_, 'presses').toBeLessThan(5);
			// A site that is mounted anew takes its time.
			await expect
				.poll(() => page.run((root, at) => root.querySelector(at) !== null, place.button))
				.toBe(true);
			const wanted = (await page.model())[place.composer];
			const way = oneOf(Object.keys(presses));
			say(way);
			await presses[way]!(page, place);
			const end = Date.now() + patienceMilliseconds;
			while ((await posted()) === before && (await page.review()) === null && Date.now() < end)
				await rest(15);
			if ((await page.review()) !== null) {
				say('held');
				expect(await posted(), 'posts while the review is open').toBe(before);
				if (chance(0.15)) {
					say('mount the composers anew');
					await page.run(() => window.__site.remountComposers());
				}
				if (chance(0.1)) {
					say('stop the worker');
					await aplomb.driver.stopWorker();
				}
				const answer = oneOf(Object.keys(answers) as (keyof typeof answers)[]);
				say(answer);
				await answers[answer](page);
				await expect.poll(page.review, {timeout: 3_000}).toBeNull();
				if (answer !== 'post anyway') {
					await rest(30);
					expect(await posted(), 'posts after going back').toBe(before);
					expect((await page.model())[place.composer], 'the draft after going back').toEqual(wanted);
					if (chance(0.3)) {
						say('type after going back');
						await page.type(' encore');
					}
					continue;
				}
			}
			await expect
				.poll(posted, {message: 'the post is there', timeout: patienceMilliseconds})
				.toBe(before + 1);
			expect((await page.posted()).at(-1)?.parts, 'what was posted').toEqual(wanted);
			const left = (await page.model())[place.composer];
			expect(left === undefined || left.join('') === '', `the box is empty: ${left}`).toBe(true);
			return;
		}
	} catch (error) {
		throw new Error(`${error}\n${story()}`);
	}
};

test(
	`${attempts} attempts to publish, seed ${seed}: none lost, doubled or altered`,
	async () => {
		let page: Page | undefined;
		let place = places[0]!;
		for (let number = 1; number <= attempts; number++) {
			const done = (number - 1) % roundLength;
			if (done === 0) {
				place = places[((number - 1) / roundLength) % places.length]!;
				page = page ?? (await aplomb.open('https://x.com/explore'));
				await page.goto(place.address);
			}
			await attempt(page!, place, number, done);
			counted('posted once, as written');
			if (done === roundLength - 1 || number === attempts) {
				await rest(1_000);
				expect((await page!.posted()).length, `seed ${seed}: posts of ${place.name}`).toBe(done + 1);
			}
		}
		console.info([...count].map(([what, times]) => `${what}: ${times}`).join('\n'));
	},
	60_000 + attempts * 5_000,
);
