import fc from 'fast-check';
import {expect, test} from 'vitest';
import {packLexicon, unpackLexicon} from './lexicon.ts';
import {shippedModel} from './model.ts';

const stem = fc.string({unit: fc.constantFrom(...'abcdefghij'), minLength: 1, maxLength: 14});

test('what is packed is unpacked, strengths rounded to whole bits', () => {
	fc.assert(
		fc.property(
			fc.dictionary(stem, fc.dictionary(stem, fc.double({min: 0, max: 12, noNaN: true}), {minKeys: 1})),
			(entries) => {
				const packed = packLexicon(
					new Map(Object.entries(entries).map(([en, all]) => [en, new Map(Object.entries(all))])),
				);
				const lexicon = unpackLexicon(packed);
				for (const [en, all] of Object.entries(entries)) {
					expect(lexicon.knows(en, 'en')).toBe(true);
					for (const [fr, bits] of Object.entries(all)) {
						expect(lexicon.translations(en)?.get(fr)).toBe(Math.round(bits));
						expect(lexicon.knows(fr, 'fr')).toBe(true);
					}
				}
			},
		),
	);
});

test('the shipped lexicon knows what public servants write about', () => {
	const {lexicon} = shippedModel();
	for (const [en, fr] of [
		['hous', 'log'],
		['health', 'sant'],
		['announc', 'annonc'],
		['download', 'telecharg'],
	] as const)
		expect(lexicon.translations(en)?.get(fr)).toBeGreaterThan(4);
});
