import type {TestProject} from 'vitest/node';
import {ensureBuilt} from '../../src/tooling/builds.mjs';

/** Makes what the scenarios open: the fixture sites, and the extension as its sources stand, unless another is named. */
export default ({config}: TestProject): void => {
	// Vitest says `test` here, and vite would build what is not shipped.
	const {NODE_ENV} = process.env;
	process.env.NODE_ENV = 'production';
	ensureBuilt('fixtures');
	if (!process.env.APLOMB_EXTENSION) ensureBuilt(config.provide.browser === 'firefox' ? 'firefox' : 'chrome');
	process.env.NODE_ENV = NODE_ENV;
};
