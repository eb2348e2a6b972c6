import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type BrowserContext, chromium} from 'playwright-core';
import {answer, fixtureHosts} from '../../test/fixtures/pages.ts';
import {findBrowser} from './browser.mjs';
import {governed, idOfUnpacked} from './policy.ts';

/** How Chromium is started. */
export interface LaunchOptions {
	/** Folder of the extension to load, absolute; absent, none is. */
	readonly extension?: string | undefined;
	/** Language of the browser's own interface. */
	readonly language: 'en' | 'fr';
	readonly headless: boolean;
	/** What the pages see of the window; `null`, the window itself. */
	readonly viewport: {readonly width: number; readonly height: number} | null;
	/** What an administrator sets for the extension; only where `canGovern` says so. */
	readonly managed?: Readonly<Record<string, unknown>> | undefined;
	/** Further words for Chromium's command line. */
	readonly args?: readonly string[];
}

/** A running Chromium. */
export interface Launched {
	readonly context: BrowserContext;
	/** Closes it, and throws its profile away. */
	readonly close: () => Promise<void>;
}

/** Starts the Chromium of this machine on a profile of its own, with the fixture sites in the place of X and Facebook. */
export const launch = async ({
	extension,
	language,
	headless,
	viewport,
	managed,
	args = [],
}: LaunchOptions): Promise<Launched> => {
	const executable = await findBrowser();
	if (!executable) throw new Error('There is no Chromium on this machine.');
	if (extension && !existsSync(join(extension, 'manifest.json')))
		throw new Error(`There is no extension in ${extension}: run \`npm run build\`.`);
	const profile = mkdtempSync(join(tmpdir(), 'aplomb-chromium-'));
	mkdirSync(join(profile, 'Default'));
	// Without developer mode, an extension that is reloaded is switched off.
	writeFileSync(
		join(profile, 'Default', 'Preferences'),
		JSON.stringify({extensions: {ui: {developer_mode: true}}}),
	);
	const policy = extension && managed && {'3rdparty': {extensions: {[idOfUnpacked(extension)]: managed}}};
	const context = await chromium.launchPersistentContext(profile, {
		executablePath: policy ? governed(executable, policy, join(profile, 'policy')) : executable,
		headless,
		viewport,
		// Whoever opens a window for a person closes it in their own time.
		handleSIGINT: headless,
		handleSIGTERM: headless,
		handleSIGHUP: headless,
		ignoreDefaultArgs: extension ? ['--disable-extensions'] : [],
		args: [
			`--lang=${language}`,
			...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
			...args,
		],
	});
	for (const hostname of fixtureHosts)
		await context.route(`https://${hostname}/**`, async (route) => {
			const found = answer(route.request().url());
			await (found ? route.fulfill(found) : route.abort());
		});
	return {
		context,
		close: async () => {
			await context.close();
			rmSync(profile, {recursive: true, force: true, maxRetries: 3});
		},
	};
};

/** The address of the extension in a browser, up to the path of its pages. */
export const originOf = async (context: BrowserContext): Promise<string> => {
	const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
	// Node's `URL` knows no origin for this scheme.
	return worker.url().split('/', 3).join('/');
};
