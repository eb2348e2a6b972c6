// Draws the icons of the extension from `assets/icons/aplomb.svg`: `npm run icons`.

import {readFileSync} from 'node:fs';
import {chromium} from 'playwright-core';
import manifest from '../../manifest.json' with {type: 'json'};
import {findBrowser} from './browser.mjs';
import {say} from './words.mjs';

const executablePath = await findBrowser();
if (!executablePath) throw new Error(say.browserNeeded);
const drawing = readFileSync('assets/icons/aplomb.svg').toString('base64');
const browser = await chromium.launch({executablePath});
const page = await browser.newPage();
for (const [size, path] of Object.entries(manifest.icons)) {
	await page.setViewportSize({width: Number(size), height: Number(size)});
	await page.setContent(
		`<style>body { margin: 0 } img { display: block }</style><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`,
	);
	await page.screenshot({path: `assets/${path}`, omitBackground: true});
}
await browser.close();
