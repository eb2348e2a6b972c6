import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {faultsOf, parsePack} from '../src/engine/pack.ts';
import {packs} from '../src/packs/index.ts';

test.each(packs.map((pack) => [pack.id, pack] as const))(
	'%s: every rule says of its examples what it should',
	(_id, pack) => {
		expect(faultsOf(pack)).toEqual([]);
	},
);

test.each(packs.map((pack) => [pack.id, pack] as const))(
	'%s: is data, and reads back from JSON as it was',
	(_id, pack) => {
		const json: unknown = JSON.parse(JSON.stringify(pack));
		expect(json).toEqual(pack);
		expect(parsePack(json).faults).toBeUndefined();
	},
);

test.each(packs.map((pack) => [pack.id, pack] as const))('%s: lists every rule of its folder', (id, pack) => {
	const folder = `src/packs/${id}`;
	const files = readdirSync(folder)
		.filter((name) => readFileSync(`${folder}/${name}`, 'utf8').includes('defineRule({'))
		.map((name) => name.replace('.ts', ''));
	for (const name of files)
		expect(
			pack.rules.map((rule) => rule.id),
			`Add the rule of ${name}.ts to src/packs/${id}/index.ts`,
		).toContain(name);
});
