import * as v from 'valibot';
import type {Check} from '../check.ts';
import {otherOf} from '../language/segment.ts';

const schema = v.strictObject({});

/** Letters of prose below which a draft is too short to say it is in the wrong language. */
const leastLetters = 20;

/** Flags a post on one account of a pair that is written in the other account's language. */
export const accountLanguage: Check<v.InferOutput<typeof schema>> = {
	params: schema,
	*run(subject) {
		const {language} = subject.account;
		if (!language || subject.answersOnePerson) return;
		const {letters} = subject;
		const other = otherOf(language);
		if (letters.en + letters.fr < leastLetters) {
			if (letters[other] > 0) yield {doubt: 'language-unclear'};
			return;
		}
		if (letters[other] >= 0.9 * (letters.en + letters.fr))
			yield {variant: language, data: {language, written: other}};
	},
};
