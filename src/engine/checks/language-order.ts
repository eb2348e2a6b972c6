import * as v from 'valibot';
import type {Check} from '../check.ts';
import {holdsVersion} from '../held-versions.ts';

const schema = v.strictObject({});

/** Shorter than this, in code units, what comes first is a name or a title, not a version. */
const leastLength = 24;

/** Flags a publication whose two versions stand in another order than its office's. */
export const languageOrder: Check<v.InferOutput<typeof schema>> = {
	params: schema,
	*run(subject) {
		const {account, letters, parts} = subject;
		if (!account.order || subject.answersOnePerson) return;
		if (!holdsVersion(letters, 'en') || !holdsVersion(letters, 'fr')) return;
		const owed = account.order === 'en-fr' ? 'en' : 'fr';
		for (const part of parts) {
			const first = part.segments.find(
				({language, span}) =>
					(language === 'en' || language === 'fr') && span.end - span.start >= leastLength,
			);
			if (!first) continue;
			if (first.language !== owed) yield {variant: owed, data: {first: owed}};
			return;
		}
	},
};
