import * as v from 'valibot';
import type {Check} from '../check.ts';
import {phrasesSchema} from './phrases-schema.ts';

const schema = v.strictObject({
	/** What to flag. */
	phrases: phrasesSchema,
	/** Longer phrases in which the words are innocent. */
	except: v.optional(phrasesSchema),
	/** Whether quoted speech counts: it is not the account's own. Default: it does not. */
	quoted: v.optional(v.boolean()),
});
type Params = v.InferOutput<typeof schema>;

/** Flags phrases of a language where that language is written, outside quotations and outside their exceptions. */
export const phrase: Check<Params> = {
	params: schema,
	phrases: ({phrases, except}) =>
		(['en', 'fr'] as const).flatMap((language) => [
			{list: 'flag', language, phrases: phrases[language]},
			{list: 'except', language, phrases: except?.[language] ?? []},
		]),
	*run(subject, {quoted}, rule) {
		for (const part of subject.parts) {
			const matches = part.matchesOf(rule);
			const excused = matches.filter(({payload}) => payload.list === 'except');
			let reached = -1;
			for (const match of matches) {
				if (match.payload.list !== 'flag' || match.from < reached) continue;
				if (excused.some(({from, to}) => from <= match.from && match.to <= to)) continue;
				const span = part.spanOf(match);
				const language = part.languageAt(span.start);
				if (language !== match.payload.language && language !== 'und') continue;
				if (!quoted && part.isQuoted(span)) continue;
				reached = match.to;
				yield {part: part.index, span};
			}
		}
	},
};
