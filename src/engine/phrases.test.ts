import {describe, expect, it} from 'vitest';
import {outside, PhraseError, Phrases, placesOf} from './phrases.ts';
import {tokensOf} from './tokens.ts';

const found = (patterns: readonly string[], text: string): readonly string[] => {
	const phrases = new Phrases<string>();
	for (const pattern of patterns) phrases.add(pattern, pattern);
	const tokens = tokensOf(text);
	return phrases
		.find(tokens)
		.map(({from, to}) => text.slice(tokens[from]!.start, tokens[to - 1]!.end))
		.sort();
};

describe('phrases', () => {
	it('are found whatever the case and the accents, within a clause', () => {
		expect(found(['dès que possible'], 'Répondez DES QUE POSSIBLE!')).toEqual(['DES QUE POSSIBLE']);
		expect(found(['as soon as'], 'As soon. As ever.')).toEqual([]);
	});

	it('begin with any of their choices', () => {
		const greetings = ['(hello|good morning) (dear|) friends'];
		for (const text of ['hello friends', 'good morning dear friends'])
			expect(found(greetings, text)).toEqual([text]);
	});

	it('begin with what follows a word that may be left out', () => {
		const thanks = ['(many|) (sincere|) thanks'];
		expect(found(thanks, 'thanks')).toEqual(['thanks']);
		expect(found(thanks, 'sincere thanks')).toEqual(['sincere thanks', 'thanks']);
		expect(found(thanks, 'many sincere thanks')).toEqual(['many sincere thanks', 'sincere thanks', 'thanks']);
	});

	it('begin with any word at all', () => {
		expect(found(['* of course', '(the|*) end'], 'Yes of course')).toEqual(['Yes of course']);
		expect(found(['* of course', '(the|*) end'], 'A good end')).toEqual(['good end']);
	});

	it('are found again and in texts that come later', () => {
		const phrases = new Phrases<string>();
		phrases.add('(one|first) word', 'a');
		phrases.add('one', 'b');
		const matches = (text: string) => phrases.find(tokensOf(text)).map(({payload}) => payload);
		expect(matches('first word')).toEqual(['a']);
		expect(matches('one word, one word')).toEqual(['b', 'a', 'b', 'a']);
		expect(matches('first word')).toEqual(['a']);
	});

	it('of one payload and one beginning are found at their longest', () => {
		const phrases = new Phrases<string>();
		phrases.add('we think', 'opinion');
		phrases.add('we think that', 'opinion');
		expect(phrases.find(tokensOf('we think that'))).toEqual([{from: 0, to: 3, payload: 'opinion'}]);
	});

	it('are told from those inside a longer one, which they may begin or end with', () => {
		const phrases = new Phrases<'alarm' | 'excuse'>();
		phrases.add('smoke', 'alarm');
		phrases.add('(smoke alarm|no smoke)', 'excuse');
		const matches = phrases.find(tokensOf('smoke, smoke alarm, no smoke, smoke'));
		const kept = outside(
			matches.filter(({payload}) => payload === 'alarm'),
			matches.filter(({payload}) => payload === 'excuse'),
		);
		expect(kept.map(({from}) => from)).toEqual([0, 5]);
	});

	it.each(['(open', 'open)', '((nested))', '(a|)', '*', 'one. two', Array(13).fill('word').join(' ')])(
		'that say nothing or cannot be read are refused: %s',
		(pattern) => {
			expect(() => placesOf(pattern)).toThrow(PhraseError);
		},
	);
});
