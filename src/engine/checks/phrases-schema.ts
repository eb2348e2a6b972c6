import * as v from 'valibot';
import {PhraseError, placesOf} from '../phrases.ts';

/** A phrase pattern: words, `(a|b)` choices, `*` for any one word. A fault is reported in a sentence. */
export const patternSchema = v.pipe(
	v.string(),
	v.maxLength(2_000),
	v.rawCheck(({dataset, addIssue}) => {
		if (!dataset.typed) return;
		try {
			placesOf(dataset.value);
		} catch (error) {
			if (!(error instanceof PhraseError)) throw error;
			addIssue({message: error.message});
		}
	}),
);

const list = v.pipe(v.array(patternSchema), v.readonly(), v.maxLength(2_000));

/** Phrases of each official language; a rule that has them in one only leaves the other's list empty. */
export const phrasesSchema = v.strictObject({en: list, fr: list});
