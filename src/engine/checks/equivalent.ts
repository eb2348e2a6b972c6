import * as v from 'valibot';
import type {Check} from '../check.ts';
import {hasProse} from '../held-versions.ts';
import {hidesVersions} from '../hidden-versions.ts';
import {otherOf} from '../language/segment.ts';
import {publicationOf} from '../publication.ts';

const schema = v.strictObject({});

/**
 * Flags a publication that lacks a version in a language its account owes: there is none, there is only the promise
 * of one, or what stands in its place says something else.
 */
export const equivalent: Check<v.InferOutput<typeof schema>> = {
	params: schema,
	*run(subject) {
		const {account, counterpart, letters, owes} = subject;
		if (owes.length < 2 || subject.answersOnePerson) return;
		if (!hasProse(letters)) {
			if (letters.en + letters.fr + letters.other + letters.und > 0) yield {doubt: 'language-unclear'};
			return;
		}
		const publication = publicationOf(subject);
		const [language, another] = owes.filter((owed) => !publication.held.has(owed));
		if (another) return;
		if (language) {
			const promise = subject.promiseOf(language);
			const data = {missing: language};
			if (promise) yield {...promise, variant: `${language}-promised`, data};
			else if (account.language === otherOf(language) && !counterpart) yield {doubt: 'counterpart-unknown'};
			else if (subject.parts.some(({text}) => hidesVersions(text, subject.model)))
				yield {doubt: 'versions-unclear'};
			else yield {variant: language, data};
			return;
		}
		const {kinship, promised} = publication;
		if (promised) {
			yield {...subject.promiseOf(promised), variant: `${promised}-promised`, data: {missing: promised}};
			return;
		}
		if (kinship === 'unsure') yield {doubt: 'versions-unclear'};
		else if (kinship === 'unrelated') yield {variant: 'unrelated'};
	},
};
