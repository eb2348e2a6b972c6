import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {segment} from '../language/index.ts';
import type {Language, Segment} from '../language/segment.ts';
import {draftSpan, versionsOf} from './cut.ts';

const cut = (text: string) => {
	const {en, fr, first} = versionsOf(text, segment(text));
	return {en: en?.text ?? null, fr: fr?.text ?? null, first};
};

const english = 'The library opens a new reading room on Tuesday. Everyone is welcome.';
const french = 'La bibliothèque ouvre une nouvelle salle de lecture mardi. Bienvenue à tout le monde.';

describe('whatever stands between them', () => {
	test.each([
		['\n\n'],
		['\n'],
		[' / '],
		[' | '],
		[' — '],
		['\n---\n'],
		['\n\n🇨🇦\n\n'],
		['\n(Le français suit)\n'],
	])('%j', (between) => {
		expect(cut(`${english}${between}${french}`)).toEqual({en: english, fr: french, first: 'en'});
	});

	test('a bare space', () => {
		expect(cut(`${french} ${english}`)).toEqual({en: english, fr: french, first: 'fr'});
	});

	test('labels', () => {
		expect(cut(`EN: ${english}\nFR : ${french}`)).toEqual({en: english, fr: french, first: 'en'});
		expect(cut(`[FR] ${french}\n[EN] ${english}`)).toEqual({en: english, fr: french, first: 'fr'});
	});
});

test('a sentence that looks like the other language stays in its paragraph', () => {
	const en = 'The danger is high today in every one of our parks. Avoid avalanche terrain.';
	const fr = 'Le danger est élevé aujourd’hui dans tous nos parcs. Évitez les terrains avalancheux.';
	expect(cut(`${en}\n\n${fr}`)).toEqual({en, fr, first: 'en'});
	expect(cut(`${en}\n${fr}`)).toEqual({en, fr, first: 'en'});
});

test('figures of a list stay in their paragraph', () => {
	const en = 'Growth in the territories last year\nNunavut +2.0%\nYukon +1.8%';
	const fr = 'Croissance des territoires l’an dernier\nNunavut : +2,0 %\nYukon : +1,8 %';
	expect(cut(`${en}\n\n${fr}`)).toEqual({en, fr, first: 'en'});
});

test('a handle opens the version before which it stands', () => {
	const [en, fr] = [`@example ${english}`, `@example ${french}`];
	expect(cut(`${en}\n${fr}`)).toEqual({en, fr, first: 'en'});
});

test('tags and links go with the version they end', () => {
	const en = `${english} #Reading https://example.ca/en`;
	const fr = `${french} #Lecture https://example.ca/fr`;
	expect(cut(`${en} ${fr}`)).toEqual({en, fr, first: 'en'});
});

test('a quotation goes with the version it opens', () => {
	const en = 'The mayor told reporters that the bridge is safe.';
	const fr = '« Le pont est sécuritaire », a déclaré la mairesse aux journalistes.';
	expect(cut(`${en} ${fr}`)).toEqual({en, fr, first: 'en'});
});

test('sentences that take turns are gathered by language', () => {
	const text = `${english}\n${french}\nThe room has forty seats.\nLa salle compte quarante places.`;
	expect(cut(text)).toEqual({
		en: `${english}\nThe room has forty seats.`,
		fr: `${french}\nLa salle compte quarante places.`,
		first: 'en',
	});
});

test('a title of the other language inside a sentence is no version', () => {
	expect(cut('Join us at the Festival du Voyageur in Winnipeg this weekend!').fr).toBeNull();
	expect(cut('Le rapport « Living in Canada » est en ligne depuis ce matin.').en).toBeNull();
});

test('hashtags and handles alone are no version', () => {
	const text = `${english} #BibliothèquesDuCanada @Bibliotheque`;
	expect(cut(text).fr).toBeNull();
});

test('one language, or none', () => {
	expect(cut(english)).toEqual({en: english, fr: null, first: 'en'});
	expect(cut('')).toEqual({en: null, fr: null, first: null});
	expect(cut('🎉 #2026 https://example.ca')).toEqual({en: null, fr: null, first: null});
});

test('places of a version lead back to the draft', () => {
	const text = `${english}\n\n${french}`;
	const {fr} = versionsOf(text, segment(text));
	const start = fr!.text.indexOf('mardi');
	const {start: from, end: to} = draftSpan(fr!, {start, end: start + 5});
	expect(text.slice(from, to)).toBe('mardi');
	expect(() => draftSpan(fr!, {start: 1000, end: 1001})).toThrow(RangeError);
});

const segmented = fc
	.array(
		fc.record({
			words: fc.string({unit: 'binary', minLength: 1}),
			language: fc.constantFrom<Language>('en', 'fr', 'other', 'und'),
		}),
	)
	.map((parts) => {
		let text = '';
		const segments: Segment[] = [];
		for (const {words, language} of parts) {
			segments.push({span: {start: text.length, end: text.length + words.length}, language});
			text += words;
		}
		return {text, segments};
	});

test('pieces stand in the draft, in order and apart, whatever is cut', () => {
	fc.assert(
		fc.property(segmented, ({text, segments}) => {
			const {en, fr} = versionsOf(text, segments);
			const pieces = [...(en?.pieces ?? []), ...(fr?.pieces ?? [])].sort((a, b) => a.start - b.start);
			let before = 0;
			for (const {start, end} of pieces) {
				expect(start).toBeGreaterThanOrEqual(before);
				expect(end).toBeGreaterThan(start);
				before = end;
			}
			expect(before).toBeLessThanOrEqual(text.length);
		}),
	);
});

test('a long row of tags between two versions is cut at once', () => {
	const tags = Array.from({length: 100_000}, (_, at) => `#t${at}`).join(' ');
	const text = `${english} ${tags} ${french}`;
	const split = english.length + 1 + tags.length + 1;
	const segments: Segment[] = [
		{span: {start: 0, end: split}, language: 'en'},
		{span: {start: split, end: text.length}, language: 'fr'},
	];
	const start = performance.now();
	expect(versionsOf(text, segments).fr).not.toBeNull();
	expect(performance.now() - start).toBeLessThan(5_000);
});
