import {expect, test} from 'vitest';
import {Phrases} from '../phrases.ts';
import {type Listener, Part} from '../subject.ts';
import {isAttributed} from './attribution.ts';
import {sentencesOf} from './sentences.ts';

const first = (text: string): boolean => {
	const part = new Part(text, 0, new Phrases<Listener>());
	return isAttributed(part, sentencesOf(part)[0]!);
};

test.each([
	'The mayor says the bridge is ugly.',
	'According to the jury, the film is dull.',
	'La mairesse affirme que le pont est laid.',
	'Selon le jury, le film est ennuyant.',
	'Le pont est laid, dit Marie Côté.',
])('a sentence that names its speaker is that speaker’s: %s', (text) => {
	expect(first(text)).toBe(true);
});

test.each([
	'The bridge is ugly.',
	'I said the bridge is ugly.',
	'Selon moi, le pont est laid.',
	'On dit que le pont est laid.',
])('the author’s own is not attributed: %s', (text) => {
	expect(first(text)).toBe(false);
});
