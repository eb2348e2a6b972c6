import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The folder of the project. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** What the extension and the command line are made from. */
const product = ['assets', 'src', 'manifest.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'];

/** Every build: where it goes, and what it is made from. */
export const builds = {
	chrome: {output: 'dist/chrome', sources: product},
	firefox: {output: 'dist/firefox', sources: product},
	cli: {output: 'dist/cli', sources: product},
	fixtures: {output: '.output/fixtures', sources: ['test/fixtures', 'package-lock.json']},
};

/** @typedef {keyof typeof builds} Build */

/**
 * A digest of everything a build is made from: it changes when a source is changed, added or taken away.
 * @param {Build} build
 */
export const digestOf = (build) => {
	const hash = createHash('sha256');
	const files = builds[build].sources.flatMap((source) =>
		statSync(join(root, source)).isDirectory()
			? readdirSync(join(root, source), {recursive: true, withFileTypes: true})
					.filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
					.map((entry) => join(entry.parentPath, entry.name))
			: join(root, source),
	);
	for (const file of files.toSorted()) hash.update(file.slice(root.length)).update(readFileSync(file));
	return hash.digest('hex');
};

/**
 * Where a build leaves the digest of what it was made from: beside its output, which is to be nothing else.
 * @param {Build} build
 */
const stampOf = (build) => join(root, `${builds[build].output}.sources`);

/**
 * Notes that a build is made from the sources of this digest.
 * @param {Build} build
 * @param {string} digest
 */
export const markBuilt = (build, digest) => {
	mkdirSync(dirname(stampOf(build)), {recursive: true});
	writeFileSync(stampOf(build), digest);
};

/**
 * Whether a build is made from the sources as they are.
 * @param {Build} build
 */
export const isFresh = (build) =>
	existsSync(join(root, builds[build].output)) &&
	existsSync(stampOf(build)) &&
	readFileSync(stampOf(build), 'utf8') === digestOf(build);
