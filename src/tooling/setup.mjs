// Prepares a clone for `npm start` and `npm test`: dependencies, build, browser; with `firefox`, which only the tests
// need, that too. Quiet when there is nothing to do.
// It runs before anything is installed, so it needs nothing but Node.

import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {chromeIsHere, findBrowser, findFirefox} from './browser.mjs';
import {ensureBuilt} from './builds.mjs';
import {runQuietly} from './command.mjs';
import {builds, isFresh, root} from './sources.mjs';
import {say} from './words.mjs';

/**
 * A lock file's packages: where each stands, and which version.
 * @param {string} path
 * @returns {Readonly<Record<string, {readonly version: string, readonly optional?: boolean}>>}
 */
const packagesOf = (path) => JSON.parse(readFileSync(join(root, path), 'utf8')).packages;

/** Whether `node_modules` holds what the lock asks for; what is optional may be of another system. */
const isInstalled = () => {
	const installedLock = 'node_modules/.package-lock.json';
	if (!existsSync(join(root, installedLock))) return false;
	const installed = packagesOf(installedLock);
	return Object.entries(packagesOf('package-lock.json')).every(
		([path, {version, optional}]) => path === '' || optional || installed[path]?.version === version,
	);
};

const install = () => {
	if (isInstalled()) return;
	console.log(say.installing);
	const options = ['ci', '--include=dev', '--no-audit', '--no-fund'];
	// The npm that runs this script, when one does: it may not be the one on the PATH.
	const npm = process.env.npm_execpath;
	if (npm) runQuietly(process.execPath, [npm, ...options]);
	else runQuietly('npm', options);
};

const build = () => {
	const stale = /** @type {(keyof typeof builds)[]} */ (Object.keys(builds)).filter(
		(build) => !isFresh(build),
	);
	if (stale.length > 0) console.log(say.building);
	for (const build of stale) ensureBuilt(build);
};

/** Whether `command` runs and succeeds. */
const succeeds = (/** @type {string} */ command, /** @type {readonly string[]} */ args) =>
	spawnSync(command, args, {stdio: 'ignore'}).status === 0;

/** The start of a command that may install packages with apt-get, without asking anyone. Absent: this may not. */
const aptGet = () => {
	if (!succeeds('apt-get', ['--version'])) return undefined;
	if (process.getuid?.() === 0) return ['apt-get'];
	return succeeds('sudo', ['-n', 'true']) ? ['sudo', '-n', 'apt-get'] : undefined;
};

/**
 * Installs packages where apt-get can and knows the first of them.
 * @param {string} saying what is said meanwhile
 * @param {readonly [string, ...string[]]} packages
 */
const installPackages = (saying, packages) => {
	const command = aptGet();
	if (!command) return;
	console.log(saying);
	const [program, ...args] = command;
	runQuietly(/** @type {string} */ (program), [...args, 'update']);
	if (!spawnSync('apt-cache', ['policy', packages[0]], {encoding: 'utf8'}).stdout.match(/Candidate: \d/))
		return;
	runQuietly(/** @type {string} */ (program), [
		...args,
		'install',
		'--yes',
		'--no-install-recommends',
		...packages,
	]);
};

const ensureBrowser = async () => {
	if (await findBrowser()) return;
	const asked = process.env.APLOMB_BROWSER;
	if (asked) throw new Error(say.browserMissing(asked));
	// With a font that has the emoji posts are full of.
	installPackages(say.browserInstalling, ['chromium', 'fonts-liberation', 'fonts-noto-color-emoji']);
	if (await findBrowser()) return;
	const needed = succeeds('apt-get', ['--version']) ? say.browserNeededApt : say.browserNeeded;
	throw new Error(chromeIsHere() ? `${needed}\n\n${say.chromeCannotServe}` : needed);
};

/** Without Firefox a desktop's tests still run in Chromium, and say so themselves. */
const ensureFirefox = () => {
	if (findFirefox()) return;
	const asked = process.env.APLOMB_FIREFOX;
	if (asked) throw new Error(say.firefoxMissing(asked));
	installPackages(say.firefoxInstalling, ['firefox-esr']);
};

try {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if (major < 20 || (major === 20 && minor < 19)) throw new Error(say.nodeTooOld(process.versions.node));
	install();
	build();
	await ensureBrowser();
	if (process.argv.includes('firefox')) ensureFirefox();
} catch (error) {
	console.error(`\n${error instanceof Error ? error.message : error}\n`);
	process.exitCode = 1;
}
