import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {equivalence} from './index.ts';

const versions: readonly (readonly [string, string])[] = [
	[
		'The new clinic opens on Monday. Families can book an appointment online.',
		'La nouvelle clinique ouvre lundi. Les familles peuvent prendre rendez-vous en ligne.',
	],
	[
		'Minister Roy announces $4.2 million to build 60 affordable homes in Sudbury.',
		'La ministre Roy annonce 4,2 millions de dollars pour construire 60 logements abordables à Sudbury.',
	],
	[
		'Wildfire smoke is affecting air quality today. Stay indoors and close your windows.',
		'La fumée des feux de forêt nuit à la qualité de l’air aujourd’hui. Restez à l’intérieur et fermez vos fenêtres.',
	],
	[
		'Our researchers are hiring! Apply by June 5: https://example.ca/jobs #Science',
		'Nos chercheurs recrutent! Postulez d’ici le 5 juin : https://example.ca/emplois #Science',
	],
	[
		'Today we honour the veterans who served our country.',
		'Aujourd’hui, nous rendons hommage aux vétérans qui ont servi notre pays.',
	],
	[
		'This service will be unavailable on Saturday because of planned maintenance.',
		'Ce service ne sera pas disponible samedi en raison de travaux d’entretien prévus.',
	],
];

describe('true versions', () => {
	test.each(versions)('%s', (en, fr) => {
		const {verdict, matched, words} = equivalence(en, fr);
		expect(verdict).toBe('same');
		expect(matched.en / words.en).toBeGreaterThanOrEqual(0.5);
	});
});

describe('unrelated texts', () => {
	const unrelated = versions.flatMap(([en], index) =>
		versions.flatMap(([, fr], other) => (index === other ? [] : [[en, fr] as const])),
	);
	test.each(unrelated)('%s — %s', (en, fr) => {
		expect(equivalence(en, fr).verdict).not.toBe('same');
	});

	test('the same English twice is no French version', () => {
		const [en] = versions[1]!;
		const [otherEnglish] = versions[2]!;
		expect(equivalence(en, otherEnglish).verdict).toBe('unrelated');
	});
});

describe('a version that leaves out most of the other', () => {
	const [en, fr] = versions[0]!;
	const more =
		'The Sudbury route is closed for repairs, and buses leave from the temporary stop on Elm Street until further notice.';

	test('is a version of it', () => {
		expect(equivalence(`${en} ${more}`, fr).verdict).toBe('same');
	});

	test('is none where nothing else is the same', () => {
		for (const [, other] of versions.slice(1))
			expect(equivalence(`${en} ${more}`, other).verdict).not.toBe('same');
	});
});

test('a version that leaves out what comes first is a version of the rest', () => {
	const en =
		'Wildfire season has begun in the north of the province. Check the map of closures before you travel and keep your tank full.';
	const fr = 'Consultez la carte des fermetures avant de partir et gardez votre réservoir plein.';
	expect(equivalence(en, fr).verdict).toBe('same');
});

test('the same hour written two ways is the same', () => {
	const [en, fr] = [
		'Join us at 7 pm for a town hall.',
		'Joignez-vous à nous à 19 h pour une assemblée publique.',
	];
	expect(equivalence(en, fr).verdict).toBe('same');
});

test('another figure makes no other text', () => {
	const [en, fr] = ['Nearly 45 volunteers cleaned the beach.', 'Près de 54 bénévoles ont nettoyé la plage.'];
	expect(equivalence(en, fr).verdict).toBe('same');
});

test('too few words are never called unrelated', () => {
	expect(equivalence('Skip it!', 'Pas grave!').verdict).not.toBe('unrelated');
	expect(equivalence('', '').verdict).not.toBe('unrelated');
});

test('the evidence points at the words that stand for one another', () => {
	const en = 'The report is public.';
	const fr = 'Le rapport est public.';
	const pairs = equivalence(en, fr).links.map(({en: a, fr: b}) => [
		en.slice(a.start, a.end),
		fr.slice(b.start, b.end),
	]);
	expect(pairs).toContainEqual(['report', 'rapport']);
	expect(pairs).toContainEqual(['public', 'public']);
});

test('with the longer text the certainty grows', () => {
	const [first, second] = [versions[0]!, versions[1]!];
	const longer = equivalence(`${first[0]} ${second[0]}`, `${first[1]} ${second[1]}`).score;
	expect(longer).toBeGreaterThan(Math.min(equivalence(...first).score, equivalence(...second).score));
});

test('any two strings are judged, and finitely', () => {
	fc.assert(
		fc.property(fc.string({unit: 'binary'}), fc.string({unit: 'binary'}), (en, fr) => {
			const {score, words, matched, links} = equivalence(en, fr);
			expect(Number.isFinite(score)).toBe(true);
			expect(matched.en).toBeLessThanOrEqual(words.en);
			expect(matched.fr).toBeLessThanOrEqual(words.fr);
			for (const link of links) {
				expect(link.en.end).toBeLessThanOrEqual(en.length);
				expect(link.fr.end).toBeLessThanOrEqual(fr.length);
			}
		}),
	);
});

test.each([
	['words', (at: number) => `w${((at * 7919) % 50_021).toString(36)}abc `],
	['handles', (at: number) => `@h${at} `],
	['full stops', () => '.'],
	['one letter', () => 'a'],
	['numbers', (at: number) => `${at} `],
])(
	'a million characters of %s take a moment',
	(_, unit) => {
		let text = '';
		for (let at = 0; text.length < 1_000_000; at++) text += unit(at);
		const start = performance.now();
		equivalence(text, text);
		expect(performance.now() - start).toBeLessThan(15_000);
	},
	30_000,
);
