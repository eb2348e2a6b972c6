import './memory-browser.ts';

import {readFileSync} from 'node:fs';
import * as v from 'valibot';
import {describe, expect, test} from 'vitest';
import {checks} from '../src/engine/checks/index.ts';
import {type Fault, faultOf} from '../src/engine/faults.ts';
import {parsePack} from '../src/engine/pack.ts';
import {packs} from '../src/packs/index.ts';
import {settingsSchema} from '../src/platform/settings.ts';

const faultsOf = (schema: v.GenericSchema, data: unknown): readonly Fault[] =>
	(v.safeParse(schema, data).issues ?? []).map((issue) => faultOf(issue));

test('each fault is said in both languages, with its place', () => {
	const schema = v.strictObject({
		list: v.pipe(v.array(v.pipe(v.string(), v.maxLength(3))), v.minLength(1)),
		kind: v.picklist(['a', 'b']),
		count: v.pipe(v.number(), v.minValue(2_000)),
	});
	expect(faultsOf(schema, {list: ['long'], kind: 'c', count: 7, other: 1})).toEqual([
		{
			path: 'list[0]',
			message: {en: 'Write 3 characters or fewer.', fr: 'Écrivez au plus 3 caractères.'},
		},
		{
			path: 'kind',
			message: {
				en: 'Write one of these: "a", "b".',
				fr: 'Écrivez l’une de ces valeurs\u00A0: "a", "b".',
			},
		},
		{
			path: 'count',
			message: {
				en: 'Write a number that is 2,000 or more.',
				fr: 'Écrivez un nombre qui n’est pas inférieur à 2\u00A0000.',
			},
		},
		{
			path: 'other',
			message: {
				en: 'No field has this name here: remove it, or correct its name.',
				fr: 'Aucun champ ne porte ce nom ici\u00A0: retirez-le, ou corrigez son nom.',
			},
		},
	]);
	expect(faultsOf(schema, {list: [], kind: 'a'})).toEqual([
		{path: 'list', message: {en: 'Do not leave this empty.', fr: 'Ne laissez pas ceci vide.'}},
		{path: 'count', message: {en: 'This field is missing.', fr: 'Il manque ce champ.'}},
	]);
});

type Json = null | boolean | number | string | readonly Json[] | {readonly [key: string]: Json};

const spoilers: readonly Json[] = [null, true, -0.5, 1e9, '', 'not what is asked', 'x'.repeat(3_000), [], {}];

/** `data` with one place of it spoiled, in every way there is. */
function* spoiled(data: Json): Generator<Json> {
	for (const spoiler of spoilers) yield spoiler;
	if (Array.isArray(data)) {
		yield Array.from({length: 2_001}, () => data[0] ?? '');
		for (const [at, item] of data.slice(0, 1).entries())
			for (const other of spoiled(item)) yield data.map((each, index) => (index === at ? other : each));
	} else if (typeof data === 'object' && data !== null) {
		yield {...data, unheard: 1};
		for (const [key, value] of Object.entries(data)) {
			const {[key]: _, ...others} = data as Record<string, Json>;
			yield others;
			for (const other of spoiled(value)) yield {...data, [key]: other};
		}
	}
}

/** What is wrong with the words themselves: a language that is missing, or a sentence of the schema’s own maker. */
const unsaid = (faults: readonly Fault[]): readonly Fault[] =>
	faults.filter(
		({message: {en, fr}}) =>
			!/^[A-Z“].*\.$/su.test(en) ||
			!/^[A-ZÀÉ«].*\.$/su.test(fr) ||
			en === fr ||
			/Invalid|Expected|\[object|undefined|NaN|\^|: \.$/.test(en + fr) ||
			/[^\u00A0][:»]|«[^\u00A0]|\s[;!?]/u.test(fr),
	);

/** `data` as JSON, with two items of each list: the others are of their kind. */
const abridged = (data: unknown): Json =>
	JSON.parse(JSON.stringify(data, (_, value) => (Array.isArray(value) ? value.slice(0, 2) : value)));

describe('whatever is wrong, both languages say it in a sentence', () => {
	const invented: Json = JSON.parse(readFileSync('test/packs/invented-department.json', 'utf8'));

	test('with a pack', () => {
		let count = 0;
		for (const data of spoiled(invented)) {
			const {faults = []} = parsePack(data);
			count += faults.length;
			expect(unsaid(faults)).toEqual([]);
		}
		expect(count).toBeGreaterThan(500);
	});

	const kinds = new Map(packs.flatMap(({rules}) => rules).map((rule) => [rule.check, rule.params]));
	test.each([...kinds])('with what a rule tells the check %s', (kind, params) => {
		const faults = [...spoiled(abridged(params))].flatMap((data) => faultsOf(checks[kind].params, data));
		expect(faults).not.toEqual([]);
		expect(unsaid(faults)).toEqual([]);
	});

	test('with the settings an administrator writes', () => {
		const settings = abridged({
			version: 1,
			accounts: [
				{
					site: 'x',
					handle: 'parcs_demo',
					mode: 'official',
					owes: ['en', 'fr'],
					election: {from: '2026-10-01', to: '2026-10-20'},
				},
			],
			guard: 'hold',
			locale: 'fr',
			paused: false,
			selectors: {x: {editor: 'div'}},
		});
		const faults = [...spoiled(settings)].flatMap((data) => faultsOf(settingsSchema, data));
		expect(faults).not.toEqual([]);
		expect(unsaid(faults)).toEqual([]);
	});
});
