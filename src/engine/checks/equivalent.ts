import * as v from 'valibot';
import type {Check} from '../check.ts';
import {hasProse, heldVersions} from '../held-versions.ts';
import {otherOf} from '../language/segment.ts';

const schema = v.strictObject({});

/** Flags a publication that lacks a version in a language its account owes. */
export const equivalent: Check<v.InferOutput<typeof schema>> = {
	params: schema,
	*run(subject) {
		const {account, counterpart, letters, owes} = subject;
		if (owes.length < 2 || subject.answersOnePerson) return;
		if (!hasProse(letters)) {
			if (letters.en + letters.fr + letters.other + letters.und > 0) yield {doubt: 'language-unclear'};
			return;
		}
		const held = heldVersions(subject);
		const missing = owes.filter((language) => !held.has(language));
		const [language] = missing;
		if (!language || missing.length > 1) return;
		if (account.language === otherOf(language) && !counterpart) yield {doubt: 'counterpart-unknown'};
		else yield {variant: language, data: {missing: language}};
	},
};
