import {expect, test} from 'vitest';
import {weightedLength} from './length.ts';

test.each([
	['', 0],
	['camping', 7],
	// With its accent apart, a letter is one all the same.
	['e\u0301te\u0301', 3],
	['« Où ? » — l’été', 16],
	['Fin…', 5],
	['10\u202F%', 5],
	['🇨🇦 👩‍👩‍👧 3️⃣', 8],
	['日本', 4],
	['Voir https://example.org/une/adresse/tres/longue?avec=parametres&et=plus', 28],
])('%j counts %i', (text, length) => {
	expect(weightedLength(text)).toBe(length);
});
