import {expect, test} from 'vitest';
import {Phrases} from '../phrases.ts';
import {type Listener, Part} from '../subject.ts';
import {toneOf} from './opinion.ts';

const part = (text: string): Part => new Part(text, 0, new Phrases<Listener>());

test('the tone is heard in the sentence that weighs most, and its telling words stand in it', () => {
	const text =
		'The hearing began at noon. What an absolutely shameful and disgusting waste of money, they lied to us again!';
	const tone = toneOf(part(text), 'en')!;
	expect(text.slice(tone.span.start, tone.span.end)).toContain('shameful');
	for (const word of tone.words) expect(text.slice(tone.span.start, tone.span.end)).toContain(word);
});

test.each([
	['en', 'The office in Gander opens at nine and closes at four.'],
	['fr', 'Le bureau de Gander ouvre à 9 h et ferme à 16 h.'],
	['en', '“What an absolutely shameful and disgusting waste of money!” says a visitor.'],
	['fr', '« Quelle honte absolue, ils nous ont encore menti! », affirme un visiteur.'],
] as const)('plain text and the words of others have none: %s %s', (language, text) => {
	expect(toneOf(part(text), language)).toBeUndefined();
});
