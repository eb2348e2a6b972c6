import '../../test/memory-browser.ts';

import {expect, test} from 'vitest';
import {owedBy} from '../engine/draft.ts';
import type {KnownAccount} from '../platform/settings.ts';
import {duties, dutyOf, handleFrom, withDuty, withMode} from './duty.ts';

const account: KnownAccount = {
	site: 'x',
	handle: 'HealthCanada',
	mode: 'official',
	owes: ['en', 'fr'],
	language: 'en',
	twin: 'SanteCanada',
	named: true,
	employer: 'Health Canada',
};

test.each(duties)('an account told to owe %s owes just that', (duty) => {
	const told = withDuty(account, duty);
	expect(dutyOf(told)).toBe(duty);
	expect(owedBy(told)).toEqual(duty === 'english' ? ['en'] : duty === 'french' ? ['fr'] : ['en', 'fr']);
	expect(told).toMatchObject({handle: 'HealthCanada', named: true, employer: 'Health Canada'});
	expect(told.twin).toBe(duty.startsWith('pair') ? 'SanteCanada' : undefined);
});

test('an official account of which nothing else was told owes both', () => {
	expect(dutyOf({site: 'x', handle: 'a', mode: 'official'})).toBe('both');
});

test('an account that is not official owes nothing, and keeps what is not of its mode', () => {
	const {site, handle, employer} = account;
	expect(withMode(account, 'personal')).toEqual({site, handle, employer, mode: 'personal'});
	expect(withMode({...account, mode: 'personal'}, 'official')).toEqual(account);
});

test.each([
	['@HealthCanada', 'HealthCanada'],
	['  HealthCanada ', 'HealthCanada'],
	['https://x.com/HealthCanada?lang=en', 'HealthCanada'],
	['www.facebook.com/parcscanada/', 'parcscanada'],
	['@https://x.com/HealthCanada', 'HealthCanada'],
	['Santé Canada', 'Santé Canada'],
	['parcs.canada', 'parcs.canada'],
	['@', ''],
])('%j is kept as %j', (written, handle) => {
	expect(handleFrom(written)).toBe(handle);
});
