import * as v from 'valibot';
import type {Check} from '../check.ts';
import type {Subject} from '../subject.ts';
import {phrasesSchema} from './phrases-schema.ts';

const schema = v.strictObject({
	/** Ways to say that what is heard can be read or followed: captions, a transcript, interpretation. */
	access: phrasesSchema,
});

const mentionsAccess = ({parts}: Subject, rule: string): boolean =>
	parts.some((part) => part.matchesOf(rule).length > 0);

/** Flags a video or a live stream known to have no captions (`live` for the latter); one that may have some is a doubt. */
export const captions: Check<v.InferOutput<typeof schema>> = {
	params: schema,
	phrases: ({access}) =>
		(['en', 'fr'] as const).map((language) => ({list: 'access', language, phrases: access[language]})),
	*run(subject, _params, rule) {
		const heard = subject.draft.attachments.filter(({kind}) => kind === 'video' || kind === 'live');
		const bare = heard.find((attachment) => attachment.captions === false);
		if (bare) yield bare.kind === 'live' ? {variant: 'live'} : {};
		else if (heard.some((attachment) => attachment.captions === undefined) && !mentionsAccess(subject, rule))
			yield {doubt: 'captions-unknown'};
	},
};
