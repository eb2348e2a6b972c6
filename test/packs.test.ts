import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import type {Draft, Level} from '../src/engine/draft.ts';
import {check} from '../src/engine/judge.ts';
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

test('a deputy head is never told that a political activity is permitted, since the Act leaves them the vote alone', () => {
	const told = (text: string, level: Level) => {
		const account = {mode: 'personal' as const, level};
		const draft: Draft = {text, surface: 'post', thread: [], attachments: [], account};
		return check(draft, packs).findings.filter(({rule}) => rule === 'canada-federal/political-activity');
	};
	for (const text of [
		'I am proudly voting for the Green Party this year.',
		'I’m running for mayor of Elmira!',
	]) {
		const [employee] = told(text, 'employee');
		const [deputyHead] = told(text, 'deputy-head');
		expect(employee).toMatchObject({severity: 'warning', reason: {en: expect.stringMatching(/You may/)}});
		expect(deputyHead).toMatchObject({
			severity: 'error',
			source: {clause: {en: 's. 117'}},
			reason: {en: expect.stringMatching(/voting/), fr: expect.stringMatching(/voter/)},
		});
		expect(deputyHead!.message).toEqual(employee!.message);
	}
});
