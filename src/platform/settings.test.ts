import '../../test/memory-browser.ts';

import {beforeEach, describe, expect, test} from 'vitest';
import {memory} from '../../test/memory-browser.ts';
import {faultOf} from '../engine/faults.ts';
import {
	accountOf,
	changeSettings,
	defaultSettings,
	type KnownAccount,
	migrated,
	onSettings,
	parseManaged,
	parseSettings,
	readSettings,
	type Settings,
	speaking,
	withAccount,
	withoutAccount,
} from './settings.ts';

const health: KnownAccount = {site: 'x', handle: 'HealthCanada', mode: 'official', owes: ['en', 'fr']};
const person: KnownAccount = {site: 'x', handle: 'jtremblay', mode: 'personal', level: 'executive'};

beforeEach(() => memory.clear());

describe('what was stored and cannot be read gives way to its default, the rest stands', () => {
	test.each<[string, unknown, Partial<Settings>]>([
		['nothing', undefined, {}],
		['a text', 'settings', {}],
		['a list', [], {}],
		['null', null, {}],
		['an unknown guard', {version: 1, guard: 'shout', paused: true}, {paused: true}],
		['a text for a switch', {version: 1, paused: 'yes', guard: 'off'}, {guard: 'off'}],
		['a locale that is no tag', {version: 1, locale: 'français', guard: 'remind'}, {guard: 'remind'}],
		['accounts that are none', {version: 1, accounts: 'none', locale: 'fr'}, {locale: 'fr'}],
		[
			'one bad account among good ones',
			{version: 1, accounts: [health, null, 7, {site: 'x'}, {...person, mode: 'boss'}, person]},
			{accounts: [health, person]},
		],
		[
			'a bad part of an account',
			{version: 1, accounts: [{...health, order: 'both', twin: 9, owes: ['de']}]},
			{accounts: [{site: 'x', handle: 'HealthCanada', mode: 'official'}]},
		],
		[
			'an account told twice',
			{version: 1, accounts: [health, {...health, handle: '@HEALTHCANADA', mode: 'personal'}]},
			{accounts: [health]},
		],
		[
			'keys of a prototype',
			JSON.parse('{"__proto__":{"paused":true},"constructor":1,"guard":"off"}'),
			{guard: 'off'},
		],
	])('%s', (_, stored, kept) => {
		expect(parseSettings(stored)).toEqual({...defaultSettings, ...kept});
	});
});

test('settings of an older version take every step from theirs to today’s', () => {
	const steps = [
		(stored: Readonly<Record<string, unknown>>) => ({
			...stored,
			version: 2,
			guard: stored.warn ? 'hold' : 'off',
		}),
		(stored: Readonly<Record<string, unknown>>) => ({...stored, version: 3, paused: false}),
	];
	expect(migrated({version: 1, warn: true}, steps)).toMatchObject({version: 3, guard: 'hold', paused: false});
	expect(migrated({version: 2, guard: 'off'}, steps)).toEqual({version: 3, guard: 'off', paused: false});
	expect(migrated({version: 3, paused: true}, steps)).toEqual({version: 3, paused: true});
	expect(migrated({warn: true}, steps)).toMatchObject({version: 3, guard: 'hold'});
});

test('settings of a newer version keep what can be read of them', () => {
	expect(parseSettings({version: 9, guard: 'off', novelty: 1})).toEqual({...defaultSettings, guard: 'off'});
});

test('changes made at once do not undo one another', async () => {
	await Promise.all([
		changeSettings((settings) => withAccount(settings, health)),
		changeSettings((settings) => ({...settings, paused: true})),
		changeSettings((settings) => withAccount(settings, person)),
	]);
	expect(await readSettings()).toEqual({...defaultSettings, paused: true, accounts: [health, person]});
});

test('a change that is not of the settings’ form is refused and changes nothing', async () => {
	await changeSettings((settings) => withAccount(settings, health));
	const bad = changeSettings((settings) => ({...settings, guard: 'shout'}) as unknown as Settings);
	await expect(bad).rejects.toThrow();
	expect((await readSettings()).accounts).toEqual([health]);
});

test('a listener hears each change until its signal aborts', async () => {
	const heard: Settings[] = [];
	const ending = new AbortController();
	onSettings((settings) => heard.push(settings), {signal: ending.signal});
	await changeSettings((settings) => ({...settings, locale: 'fr'}));
	await memory.storage.local.set({other: 1});
	await new Promise((resolve) => setTimeout(resolve));
	ending.abort();
	await changeSettings((settings) => ({...settings, locale: 'en'}));
	expect(heard.map(({locale}) => locale)).toEqual(['fr']);
});

test('an account is found without regard to case or to its @, on its own site only', () => {
	const settings = {...defaultSettings, accounts: [health]};
	expect(accountOf(settings, 'x', '@healthcanada')).toBe(health);
	expect(accountOf(settings, 'x', 'HealthCanada2')).toBeUndefined();
	expect(accountOf(settings, 'facebook', 'HealthCanada')).toBeUndefined();
	expect(accountOf(settings, 'x', undefined)).toBeUndefined();
});

test('telling of an account again replaces it in its place; it can be forgotten', () => {
	const both = {...defaultSettings, accounts: [health, person]};
	const again: KnownAccount = {...health, handle: 'healthCANADA', mode: 'personal'};
	expect(withAccount(both, again).accounts).toEqual([again, person]);
	expect(withoutAccount(both, {site: 'x', handle: 'JTremblay'}).accounts).toEqual([health]);
});

describe('what an administrator sets', () => {
	const set = async (items: Readonly<Record<string, unknown>>): Promise<void> => {
		await memory.storage.managed.set(items);
	};

	test('stands in the place of the user’s own, which comes back when it is no longer set', async () => {
		await changeSettings((settings) => ({...settings, guard: 'off', locale: 'fr'}));
		await set({guard: 'hold'});
		expect(await readSettings()).toMatchObject({guard: 'hold', locale: 'fr'});
		await changeSettings((settings) => ({...settings, guard: 'remind', locale: 'en'}));
		expect(await readSettings()).toMatchObject({guard: 'hold', locale: 'en'});
		await set({guard: undefined, selectors: {x: {publish: '.post'}}});
		expect(await readSettings()).toMatchObject({
			guard: 'off',
			locale: 'en',
			selectors: {x: {publish: '.post'}},
		});
		await changeSettings((settings) => ({...settings, locale: 'fr'}));
		await set({selectors: undefined});
		expect((await readSettings()).selectors).toBeUndefined();
	});

	test('its accounts come first, cannot be changed or removed, and are never stored', async () => {
		await changeSettings((settings) =>
			withAccount(withAccount(settings, person), {...health, mode: 'personal'}),
		);
		await set({accounts: [health]});
		const managedHealth = {...health, managed: true};
		expect((await readSettings()).accounts).toEqual([managedHealth, person]);
		await changeSettings((settings) => withoutAccount(settings, health));
		expect((await readSettings()).accounts).toEqual([managedHealth, person]);
		const stored = (await memory.storage.local.get('settings')) as {settings: Settings};
		expect(stored.settings.accounts).toEqual([person]);
	});

	test('a rule that the user ignores for a managed account stays ignored', async () => {
		await set({accounts: [health]});
		await changeSettings((settings) => withAccount(settings, {...settings.accounts[0]!, quiet: ['a/b']}));
		expect((await readSettings()).accounts).toEqual([{...health, quiet: ['a/b'], managed: true}]);
		await changeSettings((settings) => withAccount(settings, {...settings.accounts[0]!, quiet: []}));
		expect((await readSettings()).accounts[0]?.quiet ?? []).toEqual([]);
	});

	test('a listener hears of it', async () => {
		const heard: Settings[] = [];
		const ending = new AbortController();
		onSettings((settings) => heard.push(settings), {signal: ending.signal});
		await set({paused: true});
		await new Promise((resolve) => setTimeout(resolve));
		ending.abort();
		expect(heard.map(({paused}) => paused)).toEqual([true]);
	});

	test('a part with a fault counts for nothing, is named by its place, and the rest stands', () => {
		const {parts, accounts, faults} = parseManaged({
			guard: 'shout',
			paused: false,
			accounts: [
				health,
				{...health, handle: 'Other', mode: 'boss'},
				{...person, election: {from: '2026-10-20', to: '2026-10-01'}},
			],
			selectors: {x: {editor: ''}},
			unknown: 1,
		});
		expect(parts).toEqual({paused: false});
		expect(accounts.map(({handle}) => handle)).toEqual(['HealthCanada']);
		expect(faults.map(({path}) => path)).toEqual([
			'guard',
			'selectors.x.editor',
			'accounts.1.mode',
			'accounts.2.election',
		]);
		expect(faultOf(faults.at(-1)!.issue).message).toEqual({
			en: 'Write a last day that does not come before the first.',
			fr: 'Écrivez un dernier jour qui ne précède pas le premier.',
		});
	});
});

test.each([
	['2026-09-30', undefined],
	['2026-10-01', true],
	['2026-10-20', true],
	['2026-10-21', undefined],
])('an election period from October 1 to 20, seen on %s', (day, caretaker) => {
	const election = {from: '2026-10-01', to: '2026-10-20'};
	expect(speaking({...health, election}, day).caretaker).toBe(caretaker);
	expect(speaking({...health, caretaker: true}, day).caretaker).toBe(true);
});
