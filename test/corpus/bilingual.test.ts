import {describe, expect, test} from 'vitest';
import {factsOf, pairFacts} from '../../src/engine/facts/index.ts';
import type {OfficialLanguage} from '../../src/engine/language/segment.ts';
import {quote} from '../../src/engine/span.ts';
import {type BilingualPost, bilingualPosts} from './bilingual.ts';

const wordsOf = (post: BilingualPost, language: OfficialLanguage): string =>
	post.segments
		.filter((segment) => segment.language === language)
		.map((segment) => quote(post.text, segment.span))
		.join('\n');

test('there are 200 posts, no two alike, 60 of them with something wrong', () => {
	expect(bilingualPosts).toHaveLength(200);
	expect(new Set(bilingualPosts.map((post) => post.text)).size).toBe(200);
	expect(new Set(bilingualPosts.map((post) => post.id)).size).toBe(200);
	expect(bilingualPosts.filter((post) => post.relation.kind !== 'same')).toHaveLength(60);
});

describe.each(bilingualPosts.map((post) => [post.id, post] as const))('%s', (_, post) => {
	test('its spans tile it and say what its relation says', () => {
		let end = 0;
		for (const {span} of post.segments) {
			expect(span.start).toBe(end);
			expect(span.end).toBeGreaterThan(span.start);
			end = span.end;
		}
		expect(end).toBe(post.text.length);
		const {relation} = post;
		const [english, french] = [wordsOf(post, 'en'), wordsOf(post, 'fr')];
		if (relation.kind !== 'missing') {
			expect(english).toMatch(/\p{L}/u);
			expect(french).toMatch(/\p{L}/u);
		}
		if (relation.kind === 'missing' && relation.stands === 'absent') {
			expect(wordsOf(post, relation.language)).toBe('');
		}
		if (relation.kind === 'diff') {
			expect(relation.quotes.en + relation.quotes.fr).not.toBe('');
			if (relation.quotes.en !== '') expect(english.split(relation.quotes.en)).toHaveLength(2);
			if (relation.quotes.fr !== '') expect(french.split(relation.quotes.fr)).toHaveLength(2);
		}
	});
});

test.each(
	bilingualPosts.filter((post) => post.relation.kind === 'same').map((post) => [post.id, post] as const),
)('the versions of %s state the same facts', (_, post) => {
	const {onlyFirst, onlySecond} = pairFacts(
		factsOf(wordsOf(post, 'en'), 'en'),
		factsOf(wordsOf(post, 'fr'), 'fr'),
	);
	expect([...onlyFirst, ...onlySecond].map((fact) => `${fact.kind} ${fact.value}`)).toEqual([]);
});

/** Differences that show in the facts; a sentence, an item, an unknown name or a link's language show elsewhere. */
const STATED = new Set([
	'date',
	'weekday',
	'time',
	'money',
	'number',
	'percent',
	'duration',
	'phone',
	'email',
	'link',
	'mention',
	'hashtag',
	'negation',
]);

test.each(
	bilingualPosts.flatMap(({id, relation, ...post}) =>
		relation.kind === 'diff' && STATED.has(relation.difference)
			? [[id, {id, relation, ...post}, relation] as const]
			: [],
	),
)('the facts of %s show its one difference', (_, post, relation) => {
	const [english, french] = [wordsOf(post, 'en'), wordsOf(post, 'fr')];
	const {onlyFirst, onlySecond} = pairFacts(factsOf(english, 'en'), factsOf(french, 'fr'));
	const said = (text: string, facts: typeof onlyFirst, words: string): void => {
		expect(
			facts
				.map((fact) => quote(text, fact.span))
				.every((found) => words.includes(found) || found.includes(words)),
		).toBe(true);
	};
	expect(onlyFirst.length + onlySecond.length).toBeGreaterThan(0);
	said(english, onlyFirst, relation.quotes.en);
	said(french, onlySecond, relation.quotes.fr);
});
