import {expect, test} from 'vitest';
import {organizations} from './organizations.ts';

const byTitle = (title: string) => organizations().find(({title: {en}}) => en === title);

test('each organization has a title in both languages, and none twice', () => {
	for (const language of ['en', 'fr'] as const) {
		const titles = organizations().map(({title}) => title[language]);
		expect(titles).not.toContain('');
		expect(new Set(titles).size).toBe(titles.length);
	}
});

test('no former or mistaken name is the title of an organization', () => {
	const titles = new Set(organizations().flatMap(({title}) => [title.en, title.fr]));
	const wrong = organizations().flatMap(({former, mistaken}) => [...former, ...mistaken].flat());
	expect(wrong.filter((name) => titles.has(name))).toEqual([]);
});

test('titles, former names and abbreviations are those of the registers', () => {
	expect(byTitle('Health Canada')?.title.fr).toBe('Santé Canada');
	expect(byTitle('Innovation, Science and Economic Development Canada')?.former).toContainEqual([
		'Industry Canada',
		'Industrie Canada',
	]);
	expect(byTitle('Royal Canadian Mounted Police')).toMatchObject({
		abbreviation: {en: 'RCMP', fr: 'GRC'},
		told: [true, true],
	});
});

test('an abbreviation that two bodies bear is not told', () => {
	expect(byTitle('Health Canada')?.told).toEqual([false, false]);
	expect(byTitle('Canada Revenue Agency')?.told).toEqual([true, false]);
});
