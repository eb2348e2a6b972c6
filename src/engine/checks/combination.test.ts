import * as v from 'valibot';
import {expect, test} from 'vitest';
import {draftSchema} from '../draft.ts';
import {Phrases} from '../phrases.ts';
import {type Listener, Subject} from '../subject.ts';
import {combination} from './combination.ts';

type Params = Parameters<typeof combination.run>[1];

const params = (more: Partial<Params>): Params =>
	v.parse(combination.params, {
		lists: {
			target: {en: ['the (mayor|Harbour Party)'], fr: ['le maire']},
			blame: {en: ['is (wrong|silly)'], fr: ['a tort']},
			weather: {en: ['rain'], fr: ['pluie']},
		},
		hits: [{all: ['target', 'blame'], within: 'sentence', unless: ['weather'], variant: 'plain', own: 'own'}],
		...more,
	});

const hits = (text: string, more: Partial<Params> = {}, employer?: string) => {
	const asked = params(more);
	const phrases = new Phrases<Listener>();
	for (const {list, language, phrases: patterns} of combination.phrases!(asked)) {
		const listener = {rule: 'r', list, language};
		for (const pattern of patterns) phrases.add(pattern, listener);
	}
	const account = {mode: 'personal' as const, ...(employer && {employer})};
	const subject = new Subject(v.parse(draftSchema, {text, account}), phrases);
	return [...combination.run(subject, asked, 'r')].map((said) =>
		'doubt' in said ? said.doubt : `${said.variant}: ${text.slice(said.span!.start, said.span!.end)}`,
	);
};

test.each([
	['I think the mayor is silly about the fountain.', ['plain: the mayor is silly']],
	['Selon nous, le maire a tort dans ce dossier.', ['plain: le maire a tort']],
])('what stands together in one sentence is a hit: %s', (text, expected) => {
	expect(hits(text)).toEqual(expected);
});

test.each([
	'I saw the mayor at the market. The clock is wrong.',
	'In this rain the mayor is silly to go out.',
	'My neighbour wrote “the mayor is silly” on a wall.',
	'The bakery is silly about its opening hours.',
])('apart, excused, quoted or alone is none: %s', (text) => {
	expect(hits(text)).toEqual([]);
});

test('within the whole text, sentences may part what is heard', () => {
	const apart = 'I saw the mayor at the market. The clock is wrong.';
	expect(hits(apart, {hits: [{all: ['target', 'blame'], within: 'text'}]})).toEqual(['undefined: the mayor']);
});

test('a name may need its capitals', () => {
	const more: Partial<Params> = {capitals: {target: 'each'}};
	expect(hits('We heard the Harbour Party is wrong on this.', more)).toHaveLength(1);
	expect(hits('We heard the harbour party is wrong on this.', more)).toEqual([]);
});

test('the words change when the text names the author’s own employer', () => {
	const text = 'At the aquarium, the mayor is silly about the fish.';
	expect(hits(text, {}, 'Aquarium of Canada')).toEqual(['own: the mayor is silly']);
	expect(hits(text, {}, 'Library of Canada')).toEqual(['plain: the mayor is silly']);
});
