// `npm run pictures [chromium|firefox]…`: draws every surface in the page, in both languages, light and dark, on the
// pages like X and like Facebook, to `.output/pictures`: to be looked at before a release.

import {join} from 'node:path';
import {startChromium} from '../../test/e2e/chromium.ts';
import type {Driver, Tab} from '../../test/e2e/driver.ts';
import {startFirefox} from '../../test/e2e/firefox.ts';
import {facebook, x} from '../../test/e2e/places.ts';
import {official} from '../../test/fixtures/settings.ts';
import {ensureBuilt} from './builds.mjs';

const browsers = {chromium: startChromium, firefox: startFirefox} as const;
type BrowserName = keyof typeof browsers;

/** An opinion, a handle of the other language that one fix mends, what would tell of a person, and one language alone. */
const drafts = {
	en: 'I think @GouvCanSante is right: the north campground opens on May 16. Questions? Call Marie Tremblay at home, 613-555-0142, or write to marie.tremblay@gmail.com.',
	fr: 'Je pense que @GovCanHealth a raison : le camping du nord ouvre le 16 mai. Des questions? Appelez Marie Tremblay chez elle, au 613-555-0142, ou écrivez à marie.tremblay@gmail.com.',
} as const;

/** How a composer of each site is reached, and what publishes it. */
const places = {
	x: {address: x.home, open: [], box: x.box, button: x.button},
	modal: {address: x.compose, open: [], box: x.modal, button: x.modalButton},
	facebook: {address: facebook.home, open: [facebook.open], box: facebook.post, button: facebook.button},
	comment: {address: facebook.home, open: [], box: facebook.comment, button: undefined},
} as const;

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

const drawAll = async (driver: Driver, name: BrowserName): Promise<void> => {
	for (const locale of ['en', 'fr'] as const) {
		await driver.store('local', {settings: {...official, locale}});
		for (const colours of ['light', 'dark'] as const)
			for (const [place, {address, open, box, button}] of Object.entries(places)) {
				const tab = await driver.open(`${address}?lang=${locale}&theme=${colours}`);
				const draw = async (what: string): Promise<void> => {
					await settle();
					await tab.draw(join('.output/pictures', `${place}-${locale}-${colours}-${what}-${name}.png`));
				};
				await tab.prefer(colours);
				for (const control of open) await tab.click(control);
				await tab.click(box);
				await tab.insert(drafts[locale]);
				await shows(tab, '[part=chip][data-state=findings]');
				await draw('1-chip');
				await tab.ours.click('[part=chip]');
				await shows(tab, '.panel [data-rule]');
				await draw('2-list');
				await tab.ours.run((root) => {
					for (const details of root.querySelectorAll<HTMLDetailsElement>('.panel .finding details'))
						details.open = true;
				});
				await draw('3-details');
				await tab.ours.run((root) => {
					for (const details of root.querySelectorAll<HTMLDetailsElement>('.panel details'))
						details.open = true;
					root.querySelector('.panel [data-action=fix]')?.scrollIntoView({block: 'center'});
				});
				await draw('4-fix');
				await tab.press('Escape');
				if (button) await tab.click(button);
				else await tab.press('Enter');
				await shows(tab, 'dialog[open]');
				await draw('5-review');
				await tab.close();
			}
	}
};

const asked = process.argv.slice(2) as BrowserName[];
ensureBuilt('fixtures');
for (const name of asked.length > 0 ? asked : (Object.keys(browsers) as BrowserName[])) {
	ensureBuilt(name === 'firefox' ? 'firefox' : 'chrome');
	const driver = await browsers[name]({size: {width: 1280, height: 800}});
	try {
		await drawAll(driver, name);
		console.log(`${name}: drawn to .output/pictures`);
	} finally {
		await driver.close();
	}
}
