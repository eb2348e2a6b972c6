import * as fc from 'fast-check';
import {expect, test} from 'vitest';
import {commonWords} from './index.ts';
import {type Entry, packWords, rarest, unpackWords} from './words.ts';

const word = fc.stringMatching(/^[a-zéèçœ]{1,25}$/);
const entry: fc.Arbitrary<Entry> = fc.record({
	word,
	rarity: fc.integer({min: 0, max: rarest}),
	kind: fc.constantFrom('word', 'name', 'accent'),
});

test('what is packed reads back, the commoner of two words with one form', () => {
	fc.assert(
		fc.property(
			fc.uniqueArray(entry, {
				selector: ({word}) => word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe'),
			}),
			(entries) => {
				const read = [...unpackWords(packWords(entries)).values()];
				const byWord = (a: Entry, b: Entry): number => (a.word < b.word ? -1 : 1);
				expect(read.toSorted(byWord)).toEqual(entries.toSorted(byWord));
			},
		),
	);
});

test('the words of both languages are there, with what is known of them', () => {
	expect(commonWords('en').get('canada')?.kind).toBe('name');
	expect(commonWords('en').get('today')?.kind).toBe('word');
	expect(commonWords('fr').get('securite')).toMatchObject({word: 'sécurité', kind: 'accent'});
});

test.each(['peche', 'cote', 'publie', 'sur', 'connaitre', 'cout', 'organise'])(
	'the bare form %s is left alone: it is a word, or a spelling of the reform of 1990',
	(form) => {
		expect(commonWords('fr').get(form)?.kind).not.toBe('accent');
	},
);
