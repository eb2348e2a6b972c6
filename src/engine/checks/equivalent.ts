import * as v from 'valibot';
import type {Check} from '../check.ts';
import {hasProse} from '../held-versions.ts';
import {hidesVersions} from '../hidden-versions.ts';
import {otherOf} from '../language/segment.ts';
import {publicationOf} from '../publication.ts';
import {announcementLists, isAnnounced} from './announcements.ts';
import {phrasesSchema} from './phrases-schema.ts';

const schema = v.strictObject({
	/** Ways to send readers to where the other language is. */
	announcements: phrasesSchema,
});

/**
 * Flags a publication that lacks a version in a language its account owes: there is none, there is only the promise
 * of one, or what stands in its place says something else.
 */
export const equivalent: Check<v.InferOutput<typeof schema>> = {
	params: schema,
	phrases: ({announcements}) => announcementLists(announcements),
	*run(subject, _params, rule) {
		const {account, counterpart, letters, owes, parts} = subject;
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
			else if (parts.some(({text}) => hidesVersions(text, subject.model))) yield {doubt: 'versions-unclear'};
			else yield {variant: language, data};
			return;
		}
		const {kinship, promised} = publication;
		if (promised) {
			yield {...subject.promiseOf(promised), variant: `${promised}-promised`, data: {missing: promised}};
			return;
		}
		// Two accounts that each send their readers to the other say different things, and should.
		const isAnnouncement = counterpart && parts.some((part) => isAnnounced(part, rule));
		if (kinship === 'unsure' || (kinship === 'unrelated' && isAnnouncement))
			yield {doubt: 'versions-unclear'};
		else if (kinship === 'unrelated') yield {variant: 'unrelated'};
	},
};
