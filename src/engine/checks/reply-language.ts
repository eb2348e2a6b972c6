import * as v from 'valibot';
import type {Check} from '../check.ts';
import {languageOfOthers} from '../clear-language.ts';

const schema = v.strictObject({});

/** Letters of prose below which an answer is too short to say it is in the wrong language. */
const leastLetters = 8;

/** Flags an answer to one person that is not in the official language that person wrote in. */
export const replyLanguage: Check<v.InferOutput<typeof schema>> = {
	params: schema,
	*run(subject) {
		const {draft, letters, owes, replied} = subject;
		if (!subject.answersOnePerson || owes.length < 2) return;
		const asked = languageOfOthers(replied, draft.inReplyTo?.language);
		const answered = letters.en + letters.fr;
		if (asked === undefined) yield {doubt: 'reply-unknown'};
		else if (answered < leastLetters) yield {doubt: 'language-unclear'};
		else if (letters[asked] <= 0.1 * answered) yield {variant: asked, data: {asked}};
	},
};
