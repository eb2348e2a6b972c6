// `npm start`: opens a browser with the extension on the practice page. Without a display, drives the same headless.

import {once} from 'node:events';
import {platform} from 'node:os';
import {resolve} from 'node:path';
import {builtForChromium, startChromium} from '../../test/e2e/chromium.ts';
import {official} from '../../test/fixtures/settings.ts';
import {localeOf} from '../cli/locale.mjs';
import {launch, originOf} from './launch.ts';
import {say} from './words.mjs';

const locale = localeOf(process.env);
const practice = `https://x.com/aplomb/practice?lang=${locale}`;
const settings = {...official, locale};

const hasDisplay = (): boolean =>
	platform() !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Opens the practice page in a window, until it is closed or the reader presses Ctrl+C. */
const show = async (): Promise<void> => {
	const {context, close} = await launch({
		extension: builtForChromium,
		language: locale,
		headless: false,
		viewport: null,
	});
	const page = context.pages()[0] ?? (await context.newPage());
	await page.goto(`${await originOf(context)}/manifest.json`);
	await page.evaluate(`chrome.storage.local.set(${JSON.stringify({settings})})`);
	await page.goto(practice);
	console.log(say.practiceOpen);
	const closed = new Promise((resolve) => context.once('close', resolve));
	await Promise.race([closed, ...['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => once(process, signal))]);
	await close();
};

/** Writes a draft on the practice page and says what the extension shows of it. */
const tell = async (): Promise<void> => {
	console.log(say.noDisplay);
	const driver = await startChromium({language: locale, size: {width: 1280, height: 900}});
	try {
		await driver.store('local', {settings});
		const tab = await driver.open(practice);
		await tab.click('[data-testid=tweetTextarea_0]');
		await tab.type(say.sampleDraft);
		// What is found in the first words is shown before the last are written.
		await new Promise((checked) => setTimeout(checked, 1_000));
		await tab.ours.click('[data-state=findings]');
		// Comes once the panel stands open, and changes nothing in it.
		await tab.ours.click('h2');
		const picture = `.output/practice-${locale}.png`;
		await tab.draw(resolve(picture));
		const verdict = await tab.ours.run((root) => {
			const findings = [...root.querySelectorAll<HTMLElement>('[data-rule]')];
			for (const finding of findings) {
				// What can be done about it is for the hand, not for the ear.
				finding.querySelector('.actions')?.remove();
				for (const details of finding.querySelectorAll('details')) details.open = true;
			}
			const title = root.querySelector('h2')?.innerText ?? '';
			return {title, findings: findings.map(({innerText}) => innerText)};
		});
		const indented = (text: string): string => text.replace(/\n+/g, '\n').replace(/^/gm, '  ');
		console.log(
			`\n${say.sampleWritten}\n\n${indented(say.sampleDraft)}\n\n${say.extensionSays}\n\n${indented(verdict.title)}`,
		);
		for (const finding of verdict.findings) console.log(`\n${indented(finding)}`);
		console.log(`\n${say.pictureAt(picture)}`);
	} finally {
		await driver.close();
	}
};

await (hasDisplay() ? show() : tell());
