import * as v from 'valibot';
import type {Check} from '../check.ts';
import {phrasesSchema} from './phrases-schema.ts';

const schema = v.strictObject({
	/** Ways to say that a picture was found somewhere, and so is someone else's. */
	found: phrasesSchema,
	/** Longer phrases in which the words are innocent. */
	except: phrasesSchema,
	/** Ways to say whose it is, or that it may be used. */
	credits: phrasesSchema,
});

/** Flags words that say an attached picture, video or sound was found somewhere, when nothing says whose it is or that it may be used. */
export const borrowed: Check<v.InferOutput<typeof schema>> = {
	params: schema,
	phrases: ({found, except, credits}) =>
		(['en', 'fr'] as const).flatMap((language) => [
			{list: 'found', language, phrases: found[language]},
			{list: 'except', language, phrases: except[language]},
			{list: 'credit', language, phrases: credits[language]},
		]),
	*run({draft, parts}, _params, rule) {
		if (!draft.attachments.some(({kind}) => kind === 'image' || kind === 'gif' || kind === 'video')) return;
		if (parts.some((part) => part.matchesOf(rule).some(({payload}) => payload.list === 'credit'))) return;
		for (const part of parts) {
			const matches = part.matchesOf(rule);
			const innocent = matches.filter(({payload}) => payload.list === 'except');
			const match = matches.find(
				(found) =>
					found.payload.list === 'found' &&
					!innocent.some(({from, to}) => from < found.to && found.from < to) &&
					!part.isQuoted(part.spanOf(found)),
			);
			if (match) return yield {part: part.index, span: part.spanOf(match)};
		}
	},
};
