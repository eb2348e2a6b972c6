import {expect, test} from 'vitest';
import {kinds} from './kinds.ts';

test('a word says one kind of one set, in each language', () => {
	for (const side of [0, 1]) {
		const words = kinds.flatMap((set) => set.flatMap((kind) => kind.split('=')[side]!.split(' ')));
		expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
	}
});

test('each kind has words of both languages, in lower case', () => {
	for (const kind of kinds.flat()) expect(kind).toMatch(/^[\p{Ll} -]+=[\p{Ll} -]+$/u);
});
