import * as v from 'valibot';
import type {Check} from '../check.ts';
import {languageOfOthers} from '../clear-language.ts';
import {announcementLists, isAnnounced} from './announcements.ts';
import {phrasesSchema} from './phrases-schema.ts';

const schema = v.strictObject({
	/** Ways to announce that what is shared is in one language only. */
	announcements: phrasesSchema,
});

/** Flags sharing what someone else wrote in one language only, where readers of the other are not told so. */
export const unilingualShare: Check<v.InferOutput<typeof schema>> = {
	params: schema,
	phrases: ({announcements}) => announcementLists(announcements),
	*run(subject, _params, rule) {
		const {account, draft, owes, parts, quoted, shown} = subject;
		if ((draft.surface !== 'quote' && !quoted) || owes.length < 2) return;
		const shared = languageOfOthers(shown, quoted?.language);
		if (!shared) yield {doubt: 'reply-unknown'};
		if (!shared || account.language === shared || parts.some((part) => isAnnounced(part, rule))) return;
		yield {variant: shared, data: {shared}};
	},
};
