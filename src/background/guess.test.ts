import {expect, test} from 'vitest';
import {guess} from './guess.ts';

test.each([
	'HealthCanada',
	'@SanteCanada',
	'GCIndigenous',
	'gc_accessibility',
	'StatCan_fra',
	'ParcsCanada',
	'MinisterOfHealth',
	'RCMPGRCPolice',
	'Ministère de la Santé',
	'TBS_Canada',
])('%s looks like an institution’s account', (handle) => {
	expect(guess(handle)).toBe('official');
});

test.each([
	'jtremblay',
	'marie_cote',
	'Canadian_Girl',
	'gcarter',
	'minh_nguyen',
	'Alex Govier',
	'x',
	'',
	'123',
])('%j tells nothing', (handle) => {
	expect(guess(handle)).toBeUndefined();
});
