import {expect, test} from 'vitest';
import {Phrases} from '../phrases.ts';
import {type Listener, Part} from '../subject.ts';
import {sentencesOf} from './sentences.ts';

test('a colon or a dash ends a clause, a full stop a sentence', () => {
	const text = 'Open now: the lake – and the trail. Closed? No!';
	const part = new Part(text, 0, new Phrases<Listener>());
	const sentences = sentencesOf(part).map(({from, to}) =>
		text.slice(part.tokens[from]!.start, part.tokens[to - 1]!.end),
	);
	expect(sentences).toEqual(['Open now: the lake – and the trail', 'Closed', 'No']);
});
