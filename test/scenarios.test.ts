import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';

/** How many scenarios there are of writing and publishing on a page; each test that plays one begins its title with the number. */
const count = 88;

/** Those that no test plays, and why. */
const apart: Readonly<Record<number, string>> = {
	43: 'Elk is a client of Mastodon with ProseMirror, which neither of our sites has: docs/decisions/in-the-page.md',
};

const folder = 'test/e2e';

test('every scenario is played, but for those said not to be', () => {
	const titled = /(?<=['"`]|; )\d+(?:, \d+)*(?=: )/g;
	const played = new Set(
		readdirSync(folder)
			.filter((file) => file.endsWith('.test.ts'))
			.flatMap((file) => readFileSync(join(folder, file), 'utf8').match(titled) ?? [])
			.flatMap((numbers) => numbers.split(', ').map(Number)),
	);
	const missing = Array.from({length: count}, (_, index) => index + 1).filter(
		(number) => !played.has(number),
	);
	expect(missing).toEqual(Object.keys(apart).map(Number));
});
