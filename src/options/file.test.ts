import '../../test/memory-browser.ts';

import {expect, test} from 'vitest';
import {defaultSettings, type Settings} from '../platform/settings.ts';
import {settingsFrom} from './file.ts';

const settings: Settings = {
	...defaultSettings,
	accounts: [{site: 'x', handle: 'HealthCanada', mode: 'official', owes: ['en', 'fr'], order: 'en-fr'}],
	guard: 'remind',
};

test('a file of settings gives them back', () => {
	expect(settingsFrom(JSON.stringify(settings))).toEqual({kind: 'settings', settings});
});

test.each(['', 'hello', '[]', 'null', '7', '{"version": 1'])('%j is no file of settings', (text) => {
	expect(settingsFrom(text)).toEqual({kind: 'foreign'});
});

test('a file with faults is refused whole and its faulty places are named', () => {
	const [account] = settings.accounts;
	const faulty = {...settings, guard: 'shout', accounts: [account, {...account, mode: 'boss', order: 3}]};
	expect(settingsFrom(JSON.stringify(faulty))).toEqual({
		kind: 'faulty',
		places: ['accounts.1.mode', 'accounts.1.order', 'guard'],
	});
	expect(settingsFrom('{"version": 9}')).toMatchObject({
		kind: 'faulty',
		places: ['version', 'accounts', 'guard', 'locale', 'paused'],
	});
});
