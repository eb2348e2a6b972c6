// `npm run pictures [chromium|firefox]… [scene]…`: draws what a person sees of the extension, in the pages like X and
// like Facebook and on its own pages, in both languages, light and dark, to `.output/pictures`: to be looked at before
// a release.

import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {startChromium} from '../../test/e2e/chromium.ts';
import type {Driver, Tab} from '../../test/e2e/driver.ts';
import {startFirefox} from '../../test/e2e/firefox.ts';
import {facebook, x} from '../../test/e2e/places.ts';
import {official, pair} from '../../test/fixtures/settings.ts';
import {ensureBuilt} from './builds.mjs';

const browsers = {chromium: startChromium, firefox: startFirefox} as const;
type BrowserName = keyof typeof browsers;

/** An opinion, a handle of the other language that one fix mends, what would tell of a person, and one language alone. */
const drafts = {
	en: 'I think @GouvCanSante is right: the north campground opens on May 16. Questions? Call Marie Tremblay at home, 613-555-0142, or write to marie.tremblay@gmail.com.',
	fr: 'Je pense que @GovCanHealth a raison : le camping du nord ouvre le 16 mai. Des questions? Appelez Marie Tremblay chez elle, au 613-555-0142, ou écrivez à marie.tremblay@gmail.com.',
} as const;

/** How a composer is reached, and what publishes it; in a comment, the Enter key does. */
interface Place {
	readonly address: string;
	readonly open: readonly string[];
	readonly box: string;
	readonly button: string | undefined;
}

const places = {
	x: {address: x.home, open: [], box: x.box, button: x.button},
	modal: {address: x.compose, open: [], box: x.modal, button: x.modalButton},
	facebook: {address: facebook.home, open: [facebook.open], box: facebook.post, button: facebook.button},
	comment: {address: facebook.home, open: [], box: facebook.comment, button: undefined},
} as const satisfies Readonly<Record<string, Place>>;

/** Longest wait for something that must come, in milliseconds. */
const patience = 15_000;

const until = async (look: () => Promise<boolean>, what: string): Promise<void> => {
	const end = Date.now() + patience;
	while (!(await look())) {
		if (Date.now() > end) throw new Error(`The extension does not show ${what}.`);
		await new Promise((again) => setTimeout(again, 50));
	}
};

const shows = (tab: Tab, selector: string): Promise<void> =>
	until(
		async () =>
			(await tab.ours.exists()) &&
			(await tab.ours.run((root, sought) => root.querySelector(sought) !== null, selector)),
		selector,
	);

/** What moves comes to rest, and the browser draws it. */
const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 400));

type Settings = typeof official;

const locales = ['en', 'fr'] as const;
type Locale = (typeof locales)[number];
type Colours = 'light' | 'dark' | 'forced';

/** What a scene has to draw with. */
interface Stage {
	readonly driver: Driver;
	readonly locale: Locale;
	readonly colours: Colours;
	/** Opens a fixture site. */
	readonly visit: (address: string) => Promise<Tab>;
	/** Opens a page of the extension. */
	readonly own: (path: string) => Promise<Tab>;
	/** Draws what `tab` shows, under a name. */
	readonly draw: (tab: Tab, what: string) => Promise<void>;
}

/** A thing to see, drawn in one go. */
interface Scene {
	/** Drawn in these colours; light and dark, if nothing else is said. */
	readonly colours?: readonly Colours[];
	readonly settings?: (locale: Locale) => Settings;
	readonly play: (stage: Stage) => Promise<void>;
}

const opened = async (
	{visit, locale}: Stage,
	{address, open, box}: Place,
	text: string = drafts[locale],
): Promise<Tab> => {
	const tab = await visit(address);
	for (const control of open) await tab.click(control);
	await tab.click(box);
	await tab.insert(text);
	return tab;
};

const has = (tab: Tab, selector: string): Promise<void> =>
	until(() => tab.run((root, sought) => root.querySelector(sought) !== null, selector), selector);

const unfold = (tab: Tab, selector: string): Promise<void> =>
	tab.ours.run((root, sought) => {
		for (const details of root.querySelectorAll<HTMLDetailsElement>(sought)) details.open = true;
	}, selector);

/** From the sign beside the text to the review, in one composer. */
const composer = (name: keyof typeof places): Scene => ({
	colours: ['light', 'dark', 'forced'],
	play: async (stage) => {
		const {draw} = stage;
		const {button} = places[name];
		const tab = await opened(stage, places[name]);
		await shows(tab, '[part=chip][data-state=findings]');
		await draw(tab, '1-chip');
		await tab.ours.click('[part=chip]');
		await shows(tab, '.panel [data-rule]');
		await draw(tab, '2-list');
		await unfold(tab, '.panel .finding details');
		await draw(tab, '3-details');
		await unfold(tab, '.panel details');
		await tab.ours.run((root) => {
			root.querySelector('.panel [data-action=fix]')?.scrollIntoView({block: 'center'});
		});
		await draw(tab, '4-fix');
		await tab.press('Escape');
		if (button) await tab.click(button);
		else await tab.press('Enter');
		await shows(tab, 'dialog[open]');
		await draw(tab, '5-review');
	},
});

/** The panel, open on what is said of a draft. */
const panelOf = async (tab: Tab): Promise<void> => {
	await tab.ours.click('[part=chip]');
	await shows(tab, '.panel');
};

/** Chooses `text` as the file of a field. */
const choose = (tab: Tab, field: string, text: string): Promise<void> =>
	tab.run(
		(root, found, contents) => {
			const input = root.querySelector<HTMLInputElement>(found);
			const files = new DataTransfer();
			files.items.add(new File([contents], 'file.json', {type: 'application/json'}));
			if (!input) return;
			input.files = files.files;
			input.dispatchEvent(new Event('change', {bubbles: true}));
		},
		field,
		text,
	);

const bilingual =
	'The north campground opens on May 16. Reserve your site online.\n\nLe camping du nord ouvre le 16 mai. Réservez votre emplacement en ligne.';
const alone = {
	en: 'The north campground opens on May 16. Reserve your site online before the long weekend.',
	fr: 'Le camping du nord ouvre le 16 mai. Réservez votre emplacement en ligne avant la longue fin de semaine.',
} as const;
const invented = readFileSync('test/packs/invented-department.json', 'utf8');

const unknownAccount = (locale: Locale): Settings => ({...official, locale, accounts: []});
/** Accounts of every kind, with all that can be told of one. */
const manyAccounts = (locale: Locale): Settings => ({
	...official,
	locale,
	accounts: [
		...official.accounts,
		pair[0],
		{
			site: 'x',
			handle: 'marie_tremblay',
			mode: 'personal',
			level: 'executive',
			employer: 'Pêches et Océans Canada',
			area: 'lobster licences',
			election: {from: '2026-10-01', to: '2026-10-20'},
		},
	],
});
/** A pair of accounts, one a language. */
const paired = (locale: Locale): Settings => ({
	...official,
	locale,
	accounts: [...pair],
});

const popupOn = async ({driver, own}: Stage, address: string): Promise<Tab> =>
	own(`src/popup/index.html?tab=${await driver.tabNumber(address)}`);

const scenes: Readonly<Record<string, Scene>> = {
	x: composer('x'),
	modal: composer('modal'),
	facebook: composer('facebook'),
	comment: composer('comment'),
	/** The places of the sign: nothing found, an account nobody told of, nothing to press. */
	signs: {
		play: async (stage) => {
			const clear = await opened(stage, places.x, bilingual);
			await shows(clear, '[part=chip][data-state=clear]');
			await panelOf(clear);
			await stage.draw(clear, '1-clear');
			const bare = await opened(stage, {
				...places.x,
				address: `${x.home}?publish=absent`,
			});
			await shows(bare, '[part=chip][data-state=findings]');
			await panelOf(bare);
			await stage.draw(bare, '2-no-button');
		},
	},
	unknown: {
		settings: unknownAccount,
		play: async (stage) => {
			const tab = await opened(stage, places.x);
			await shows(tab, '[part=chip][data-state=unchecked]');
			await panelOf(tab);
			await stage.draw(tab, '1-panel');
			const popup = await popupOn(stage, x.home);
			await has(popup, '.question');
			await stage.draw(popup, '2-popup');
			await popup.click('.answer');
			await has(popup, '.duties');
			await stage.draw(popup, '3-told');
		},
	},
	/** A personal account, whose words touch what no turn of phrase says. */
	personal: {
		settings: (locale) => ({
			...official,
			locale,
			accounts: [{site: 'x', handle: 'lou_demo', mode: 'personal'}],
		}),
		play: async (stage) => {
			const text = {
				en: 'Grabbed this shot off a photographer’s page and cropped her name out, pretty though.',
				fr: 'J’ai filmé mon collègue endormi à la réunion, il ne sait pas que c’est en ligne.',
			}[stage.locale];
			const tab = await opened(stage, {...places.x, address: `${x.home}?as=lou_demo`}, text);
			await shows(tab, '[part=chip][data-state=findings]');
			await panelOf(tab);
			await unfold(tab, '.panel details');
			await stage.draw(tab, '1-panel');
			await stage.draw(await popupOn(stage, x.home), '2-popup');
		},
	},
	/** Fixes that go in, that the editor does not take, and findings that are ignored. */
	fixes: {
		play: async (stage) => {
			const tab = await opened(stage, places.x);
			await shows(tab, '[part=chip][data-state=findings]');
			await panelOf(tab);
			await unfold(tab, '.panel details');
			await tab.run((root) => {
				const swallow = (event: ClipboardEvent): void => {
					event.preventDefault();
					event.stopImmediatePropagation();
					root.removeEventListener('paste', swallow, true);
				};
				root.addEventListener('paste', swallow, true);
			});
			await tab.ours.click('[data-action=fix]');
			await shows(tab, '.outcome:not(:empty)');
			await stage.draw(tab, '1-refused');
			await tab.ours.click('[data-action=fix]');
			await settle();
			await stage.draw(tab, '2-done');
			await unfold(tab, '.panel details');
			await tab.ours.run((root) => root.querySelector<HTMLElement>('[data-action^=ignore]')?.click());
			await settle();
			await stage.draw(tab, '3-ignored');
		},
	},
	/** A thread of three parts, and a poll. */
	parts: {
		play: async (stage) => {
			const {locale} = stage;
			const tab = await opened(stage, places.modal, alone.en);
			for (const text of [alone.fr, drafts[locale]]) {
				await tab.click(x.addPart);
				await tab.insert(text);
			}
			await shows(tab, '[part=chip][data-state=findings]');
			await panelOf(tab);
			await stage.draw(tab, '1-thread');
			const poll = await stage.visit(x.home);
			await poll.click('[data-testid=createPollButton]');
			for (const [index, choice] of ['Lac', 'Forêt', 'Plage', 'In my opinion, the summit'].entries()) {
				await poll.click(`[name=Choice${index + 1}]`);
				await poll.insert(choice);
			}
			await poll.click(x.box);
			await poll.insert(bilingual);
			await shows(poll, '[part=chip][data-state=findings]');
			await panelOf(poll);
			await stage.draw(poll, '2-poll');
		},
	},
	/** One account a language: the other version is asked for, and due in the popup once the first is out. */
	pair: {
		settings: paired,
		play: async (stage) => {
			const {driver} = stage;
			await driver.store('session', {});
			const address = `${x.home}?as=parks_demo`;
			const tab = await opened(stage, {...places.x, address}, alone.en);
			await shows(tab, '[part=chip][data-state=clear]');
			await panelOf(tab);
			await shows(tab, '.counterpart');
			await stage.draw(tab, '1-asked');
			await tab.ours.click('[data-answer=paste]');
			await tab.ours.click('.counterpart textarea');
			await tab.insert(alone.fr.replace('16 mai', '17 mai'));
			await stage.draw(tab, '2-pasted');
			await tab.press('Escape');
			await tab.press('Escape');
			await tab.click(x.button);
			const popup = await popupOn(stage, x.home);
			await has(popup, '.dues');
			await stage.draw(popup, '3-due');
		},
	},
	/** Facebook's two steps. */
	steps: {
		play: async (stage) => {
			const tab = await stage.visit('https://www.facebook.com/page');
			await tab.click(facebook.open);
			await tab.click(facebook.post);
			await tab.insert(alone[stage.locale]);
			await shows(tab, '[part=chip][data-state=findings]');
			await tab.click(':is([role=button][aria-label=Next], [role=button][aria-label=Suivant])');
			await shows(tab, 'dialog[open]');
			await stage.draw(tab, '1-next');
			await tab.ours.click('[data-action=post]');
			await settle();
			await stage.draw(tab, '2-post');
		},
	},
	/** The phone's plain text box. */
	phone: {
		play: async (stage) => {
			const tab = await stage.visit(x.phone);
			await tab.click('textarea');
			await tab.insert(drafts[stage.locale]);
			await shows(tab, '[part=chip][data-state=findings]');
			await panelOf(tab);
			await stage.draw(tab, '1-panel');
		},
	},
	/** What is not watched, in a note. */
	note: {
		play: async (stage) => {
			const tab = await stage.visit('https://x.com/compose/articles/edit/1');
			await tab.click('.public-DraftEditor-content');
			await tab.insert(alone[stage.locale]);
			await shows(tab, '.note');
			await stage.draw(tab, '1-article');
		},
	},
	popup: {
		colours: ['light', 'dark', 'forced'],
		play: async (stage) => {
			const {driver, locale} = stage;
			const elsewhere = await stage.own('src/popup/index.html');
			await has(elsewhere, '.state');
			await stage.draw(elsewhere, '1-elsewhere');
			const quiet = await stage.visit(x.home);
			const popup = await popupOn(stage, x.home);
			await has(popup, 'main :is(.state, .draft)');
			await stage.draw(popup, '2-no-draft');
			await quiet.click(x.box);
			await quiet.insert(drafts[locale]);
			await has(popup, '.finding');
			await stage.draw(popup, '3-findings');
			await popup.run((root) => {
				for (const details of root.querySelectorAll('details')) details.open = true;
			});
			await stage.draw(popup, '4-open');
			await quiet.press('Control+A');
			await quiet.insert(bilingual.replace('16 mai', '17 mai'));
			await has(popup, '.facts');
			await popup.run((root) => {
				for (const details of root.querySelectorAll('details')) details.open = true;
			});
			await stage.draw(popup, '5-facts');
			await popup.click('[role=switch]');
			await settle();
			await stage.draw(popup, '6-paused');
			await driver.store('local', {settings: {...official, locale}});
			const lost = await stage.visit(`${x.compose}?markup=unknown`);
			await lost.click('.strange');
			await lost.insert(alone[locale]);
			const alarm = await popupOn(stage, x.compose);
			await has(alarm, '.state .primary');
			await stage.draw(alarm, '7-lost');
		},
	},
	options: {
		colours: ['light', 'dark', 'forced'],
		settings: manyAccounts,
		play: async (stage) => {
			const page = await stage.own('src/options/index.html');
			await has(page, '.account');
			await stage.draw(page, '1-accounts');
			await page.click('#edit-3');
			await has(page, '#employer');
			await page.run((root) => root.querySelector('form')?.scrollIntoView());
			await stage.draw(page, '2-form');
			await page.run((root) => {
				const handle = root.querySelector<HTMLInputElement>('#handle');
				if (handle) handle.value = '';
				handle?.dispatchEvent(new Event('input', {bubbles: true}));
			});
			await page.click('form .primary');
			await has(page, '.fault:not(:empty)');
			await stage.draw(page, '3-fault');
			for (const [name, section] of [
				['4-guard', '#guard'],
				['5-packs', '#packs'],
			] as const) {
				await page.run((root, at) => root.querySelector(at)?.scrollIntoView(), section);
				await stage.draw(page, name);
			}
			const spoiled = JSON.parse(invented);
			delete spoiled.rules[0].reason.fr;
			spoiled.rules[0].severity = 'fatal';
			spoiled.rules[0].params = {phrases: {en: ['a (b|c'], fr: []}};
			await choose(page, '#pack-file', JSON.stringify(spoiled));
			await has(page, '.refused');
			await page.run((root) => root.querySelector('#packs')?.scrollIntoView());
			await stage.draw(page, '6-pack-refused');
			await choose(page, '#pack-file', invented);
			await has(page, '[data-pack]');
			await stage.draw(page, '7-pack');
			await choose(
				page,
				'input[type=file]:not(#pack-file)',
				'{"version":1,"accounts":[{"site":"x"}],"guard":"shout"}',
			);
			await settle();
			await page.run((root) => root.querySelector('#file')?.scrollIntoView());
			await stage.draw(page, '8-settings-refused');
		},
	},
	workbench: {
		colours: ['light', 'dark', 'forced'],
		play: async (stage) => {
			const page = await stage.own('src/workbench/index.html');
			await has(page, '.state h3');
			await stage.draw(page, '1-empty');
			await page.click('#part-0');
			await page.insert(drafts[stage.locale]);
			await has(page, '.finding');
			await stage.draw(page, '2-findings');
			await page.press('Control+A');
			await page.insert(alone.en);
			await page.click('#counterpart');
			await page.insert(alone.fr.replace('16 mai', '17 mai'));
			await has(page, '.facts');
			await page.run((root) => root.querySelector<HTMLElement>('.facts summary')?.click());
			await stage.draw(page, '3-facts');
			await page.click('#add-attachment');
			await settle();
			await stage.draw(page, '4-attachment');
		},
	},
	diagnostics: {
		play: async (stage) => {
			await opened(stage, places.x);
			const page = await stage.own('src/diagnostics/index.html');
			await until(
				() => page.run((root) => (root.querySelector<HTMLTextAreaElement>('#report')?.value ?? '') !== ''),
				'its report',
			);
			await page.click('#copy');
			await stage.draw(page, '1-report');
		},
	},
};

const drawScene = async (driver: Driver, browser: BrowserName, name: string, scene: Scene): Promise<void> => {
	for (const locale of locales)
		for (const colours of scene.colours ?? (['light', 'dark'] as const)) {
			await driver.store('local', {settings: scene.settings?.(locale) ?? {...official, locale}});
			const tabs: Tab[] = [];
			const kept = async (tab: Tab): Promise<Tab> => {
				tabs.push(tab);
				await tab.prefer(colours);
				return tab;
			};
			const theme = colours === 'dark' ? 'dark' : 'light';
			await scene.play({
				driver,
				locale,
				colours,
				visit: async (address) =>
					kept(
						await driver.open(`${address}${address.includes('?') ? '&' : '?'}lang=${locale}&theme=${theme}`),
					),
				own: async (path) => kept(await driver.openOwn(path)),
				draw: async (tab, what) => {
					await settle();
					await tab.draw(join('.output/pictures', `${name}-${what}-${locale}-${colours}-${browser}.png`));
				},
			});
			for (const tab of tabs) await tab.close();
		}
};

const isBrowser = (word: string): word is BrowserName => Object.hasOwn(browsers, word);
const asked = process.argv.slice(2);
const wantedBrowsers = asked.filter(isBrowser);
const wantedScenes = asked.filter((word) => !isBrowser(word));
const unheard = wantedScenes.filter((word) => !Object.hasOwn(scenes, word));
if (unheard.length > 0)
	throw new Error(
		`There is no such scene: ${unheard.join(', ')}. There are: ${Object.keys(scenes).join(', ')}.`,
	);
ensureBuilt('fixtures');
for (const name of wantedBrowsers.length > 0 ? wantedBrowsers : (Object.keys(browsers) as BrowserName[])) {
	ensureBuilt(name === 'firefox' ? 'firefox' : 'chrome');
	const driver = await browsers[name]({size: {width: 1280, height: 800}});
	try {
		for (const [scene, what] of Object.entries(scenes))
			if (wantedScenes.length === 0 || wantedScenes.includes(scene))
				await drawScene(driver, name, scene, what);
		console.log(`${name}: drawn to .output/pictures`);
	} finally {
		await driver.close();
	}
}
