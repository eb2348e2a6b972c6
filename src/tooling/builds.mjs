import {join} from 'node:path';
import {runQuietly} from './command.mjs';
import {isFresh, root} from './sources.mjs';

/** How vite is told to make each build. */
const options = {
	chrome: [],
	firefox: ['--mode', 'firefox'],
	cli: ['--mode', 'cli'],
	fixtures: ['--config', 'test/fixtures/vite.config.ts'],
};

/**
 * Makes a build again when a source has changed since it was made. Throws with vite's own words when it fails.
 * @param {import('./sources.mjs').Build} build
 */
export const ensureBuilt = (build) => {
	if (isFresh(build)) return;
	const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
	// What asks for it may run under vite itself, which tells those below it that they are developing.
	runQuietly(process.execPath, [vite, 'build', ...options[build]], {...process.env, NODE_ENV: 'production'});
};
