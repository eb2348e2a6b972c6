import {join} from 'node:path';
import {runQuietly} from './command.mjs';
import {isFresh, root} from './sources.mjs';

/** How vite is told to make each folder of `dist`. */
const modes = {chrome: [], cli: ['--mode', 'cli']};

/**
 * Makes `dist/<build>` again when a source has changed since it was made. Throws with vite's own words when it fails.
 * @param {keyof typeof modes} build
 */
export const ensureBuilt = (build) => {
	if (isFresh(build)) return;
	const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
	runQuietly(process.execPath, [vite, 'build', ...modes[build]]);
};
