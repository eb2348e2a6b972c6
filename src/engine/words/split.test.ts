import {expect, test} from 'vitest';
import type {OfficialLanguage} from '../language/segment.ts';
import {splitWords} from './split.ts';

test.each<[string, OfficialLanguage, string]>([
	['publichealth', 'en', 'public health'],
	['truthandreconciliation', 'en', 'truth and reconciliation'],
	['hireastudent', 'en', 'hire a student'],
	['languesofficielles', 'fr', 'langues officielles'],
	['semainedelafonctionpublique', 'fr', 'semaine de la fonction publique'],
	['journéemondialedeleau', 'fr', 'journée mondiale de l eau'],
	['moisdelhistoiredesnoirs', 'fr', 'mois de l histoire des noirs'],
])('%s is made of words', (run, language, words) => {
	expect(splitWords(run, language)?.words.join(' ')).toBe(words);
});

test.each<[string, OfficialLanguage]>([
	['wildfire', 'en'],
	['firefighters', 'en'],
	['saskatchewan', 'en'],
	['indifference', 'en'],
	['progression', 'fr'],
	['transporter', 'fr'],
	['décroissance', 'fr'],
	['gouvernement', 'fr'],
	['cdnpoli', 'en'],
	['yyc', 'en'],
	['x'.repeat(61), 'en'],
])('%s is left whole', (run, language) => {
	expect(splitWords(run, language)).toBeNull();
});
