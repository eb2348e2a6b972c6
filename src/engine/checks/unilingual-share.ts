import * as v from 'valibot';
import type {Check} from '../check.ts';
import {languageOfOthers} from '../clear-language.ts';
import {phrasesSchema} from './phrases-schema.ts';

const schema = v.strictObject({
	/** Ways to announce that what is shared is in one language only. */
	announcements: phrasesSchema,
});

/** Flags sharing what someone else wrote in one language only, where readers of the other are not told so. */
export const unilingualShare: Check<v.InferOutput<typeof schema>> = {
	params: schema,
	phrases: ({announcements}) =>
		(['en', 'fr'] as const).map((language) => ({
			list: 'announcement',
			language,
			phrases: announcements[language],
		})),
	*run(subject, _params, rule) {
		const {account, draft, owes, parts, replied} = subject;
		if (draft.surface !== 'quote' || owes.length < 2) return;
		const shared = languageOfOthers(replied, draft.inReplyTo?.language);
		if (!shared) yield {doubt: 'reply-unknown'};
		if (!shared || account.language === shared || parts.some((part) => part.matchesOf(rule).length > 0))
			return;
		yield {variant: shared, data: {shared}};
	},
};
