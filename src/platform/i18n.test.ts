import {beforeEach, expect, test} from 'vitest';
import {counted, day, list, locale, localeOf, locales, localized, ownName, speak, t} from './i18n.ts';

beforeEach(() => speak('en'));

test('the locales are those of the folders', () => {
	expect(locales).toEqual(expect.arrayContaining(['en', 'fr']));
});

test('each language has its name in itself', () => {
	expect(['en', 'fr'].map(ownName)).toEqual(['English', 'Français']);
});

test.each([
	['auto', 'fr-CA', 'fr'],
	['auto', 'FR', 'fr'],
	['auto', 'en-GB', 'en'],
	['auto', 'qaa', 'en'],
	['fr', 'en-CA', 'fr'],
	['en', 'fr', 'en'],
])('for the choice %s in a browser in %s the interface speaks %s', (choice, browser, spoken) => {
	expect(localeOf(choice, browser)).toBe(spoken);
});

test('a placeholder is filled with a text as it is, and with a number as the language writes it', () => {
	expect(t('accountPosts', {account: '@a $SITE$', site: 'X'})).toBe('@a $SITE$ on X');
	expect(t('uncheckedTooLong', {limit: 100_000})).toContain('100,000');
	speak('fr');
	expect(locale()).toBe('fr');
	expect(t('uncheckedTooLong', {limit: 100_000})).toMatch(/100\s000 caractères/);
});

test('a count takes the form its language asks for: none is one in French, several in English', () => {
	expect([0, 1, 2].map((count) => counted('findings', count))).toEqual([
		'0 findings',
		'1 finding',
		'2 findings',
	]);
	speak('fr');
	expect([0, 1, 2].map((count) => counted('findings', count))).toEqual([
		'0 constat',
		'1 constat',
		'2 constats',
	]);
});

test('days and names are written as in Canada', () => {
	expect(day('2026-11-01')).toBe('November 1, 2026');
	expect(list(['X', 'Facebook'])).toBe('X and Facebook');
	speak('fr');
	expect(day('2026-11-01')).toBe('1er novembre 2026');
	expect(day('2026-11-21')).toBe('21 novembre 2026');
	expect(list(['X', 'Facebook'])).toBe('X et Facebook');
});

test('a rule speaks the interface’s language, English when it has no other', () => {
	const words = {en: 'Consider', fr: 'Songez'};
	expect(localized(words)).toBe('Consider');
	speak('fr');
	expect(localized(words)).toBe('Songez');
	speak('qaa');
	expect(localized(words)).toBe('Consider');
	expect(t('save')).toBe('Save');
});
