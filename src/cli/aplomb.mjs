#!/usr/bin/env node
// What `npx aplomb` runs: the built command line, built first when its sources have changed.

import {ensureBuilt} from '../tooling/builds.mjs';

try {
	ensureBuilt('cli');
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(2);
}
await import(new URL('../../dist/cli/main.js', import.meta.url).href);
