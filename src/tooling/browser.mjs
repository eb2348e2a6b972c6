import {existsSync} from 'node:fs';
import {homedir, platform} from 'node:os';
import {delimiter, join} from 'node:path';

/**
 * The first of `places` that exists.
 * @param {readonly string[]} places
 */
const firstThatExists = (places) => places.find((place) => existsSync(place));

/**
 * Where a PATH may hold one of `names`.
 * @param {readonly string[]} names
 */
const onPath = (names) =>
	(process.env.PATH ?? '')
		.split(delimiter)
		.flatMap((folder) => names.map((name) => join(folder, platform() === 'win32' ? `${name}.exe` : name)));

/**
 * Where an application usually stands that is not on the PATH.
 * @param {{mac: readonly string[], windows: readonly string[], linux: readonly string[]}} names as each system has them
 */
const usualPlaces = ({mac, windows, linux}) => {
	if (platform() === 'darwin')
		return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
			mac.map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
		);
	if (platform() === 'win32')
		return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
			.filter((folder) => folder !== undefined)
			.flatMap((folder) => windows.map((name) => join(folder, name)));
	return linux;
};

/** The Chromium that `npx playwright-core install chromium` keeps in a folder of its own. */
const downloaded = async () => {
	try {
		const {chromium} = await import('playwright-core');
		return [chromium.executablePath()];
	} catch {
		// No dependencies are installed yet, or this system has no such Chromium.
		return [];
	}
};

/**
 * A browser that loads an unpacked extension when its command line says so: the one `APLOMB_BROWSER` names,
 * else a Chromium, else Edge. Undefined when there is none.
 */
export const findBrowser = async () => {
	const asked = process.env.APLOMB_BROWSER;
	if (asked) return firstThatExists([asked, ...onPath([asked])]);
	return (
		firstThatExists([
			...onPath(['chromium', 'chromium-browser']),
			...usualPlaces({
				mac: ['Chromium'],
				windows: ['Chromium\\Application\\chrome.exe'],
				linux: ['/usr/lib/chromium/chromium', '/snap/bin/chromium'],
			}),
		]) ??
		firstThatExists(await downloaded()) ??
		firstThatExists([
			...onPath(['microsoft-edge', 'microsoft-edge-stable', 'msedge']),
			...usualPlaces({
				mac: ['Microsoft Edge'],
				windows: ['Microsoft\\Edge\\Application\\msedge.exe'],
				linux: ['/opt/microsoft/msedge/msedge'],
			}),
		])
	);
};

/** Whether Google Chrome is here. Since version 137 it ignores `--load-extension`, so that it cannot serve. */
export const chromeIsHere = () =>
	firstThatExists([
		...onPath(['google-chrome', 'google-chrome-stable', 'chrome']),
		...usualPlaces({
			mac: ['Google Chrome'],
			windows: ['Google\\Chrome\\Application\\chrome.exe'],
			linux: ['/opt/google/chrome/chrome'],
		}),
	]) !== undefined;

/**
 * A Firefox that can be driven with the extension in it: the one `APLOMB_FIREFOX` names, else the extended support
 * release, else the usual one. Undefined when there is none.
 */
export const findFirefox = () => {
	const asked = process.env.APLOMB_FIREFOX;
	if (asked) return firstThatExists([asked, ...onPath([asked])]);
	return firstThatExists([
		...onPath(['firefox-esr', 'firefox']),
		...usualPlaces({
			mac: ['Firefox'],
			windows: ['Mozilla Firefox\\firefox.exe'],
			linux: ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox'],
		}),
	]);
};
