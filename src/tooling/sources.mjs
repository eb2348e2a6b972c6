import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The folder of the project. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** What a build is made from. */
const sources = ['assets', 'src', 'manifest.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'];

/** A digest of everything a build is made from: it changes when a source is changed, added or taken away. */
export const digestOfSources = () => {
	const hash = createHash('sha256');
	const files = sources.flatMap((source) =>
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
 * Where a build leaves the digest of what it was made from.
 * @param {string} build
 */
const stamp = (build) => join(root, 'dist', `${build}.sources`);

/**
 * Notes that `dist/<build>` is made from the sources of this digest.
 * @param {string} build
 * @param {string} digest
 */
export const markBuilt = (build, digest) => {
	mkdirSync(dirname(stamp(build)), {recursive: true});
	writeFileSync(stamp(build), digest);
};

/**
 * Whether `dist/<build>` is made from the sources as they are.
 * @param {string} build
 */
export const isFresh = (build) =>
	existsSync(join(root, 'dist', build)) &&
	existsSync(stamp(build)) &&
	readFileSync(stamp(build), 'utf8') === digestOfSources();
