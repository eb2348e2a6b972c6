import {expect, test} from 'vitest';
import {fold, stemOf, wordsOf} from './words.ts';

const content = (text: string, language: 'en' | 'fr'): readonly string[] =>
	wordsOf(text, language)
		.filter(({stop}) => !stop)
		.map(({folded}) => folded);

test('letters lose case, accents and ligatures', () => {
	expect(fold('ÉVÉNEMENT')).toBe('evenement');
	expect(fold('cœur')).toBe('coeur');
});

test.each([
	['en', ['announce', 'announced', 'announces', 'announcing']],
	['en', ['community', 'communities']],
	['fr', ['annonce', 'annoncées', 'annoncer', 'annonçons']],
	['fr', ['national', 'nationaux', 'nationale']],
	['fr', ['active', 'actif', 'actives']],
] as const)('%s: one stem for %j', (language, family) => {
	expect(new Set(family.map((word) => stemOf(fold(word), language))).size).toBe(1);
});

test('elisions are cut, links left out, numbers and handles kept whole, hashtags split at their capitals', () => {
	expect(
		content('L’Agence d’Ottawa : 2 550 $ https://example.ca #FierteAuTravail @ASFC_Canada', 'fr'),
	).toEqual(['agence', 'ottawa', '2550', 'fierte', 'travail', '@asfc_canada']);
	expect(content('It costs $2,550.75 today', 'en')).toEqual(['costs', '2550.75', 'today']);
});

test('a word knows where it stands', () => {
	const text = 'Santé Canada';
	const [first] = wordsOf(text, 'fr');
	expect(first && text.slice(first.span.start, first.span.end)).toBe('Santé');
	expect(first?.capital).toBe(true);
});
