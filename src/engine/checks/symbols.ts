import * as v from 'valibot';
import type {Check} from '../check.ts';
import type {Part} from '../subject.ts';
import {phrasesSchema} from './phrases-schema.ts';

const schema = v.strictObject({
	/** The government's symbols, by name. */
	symbols: phrasesSchema,
	/** Ways to speak of one's own profile picture. */
	portrait: phrasesSchema,
});

/** Words a description may begin with before it names its subject: "A photo of the". */
const openingWords = 4;

/**
 * Flags a government symbol on a person's own account: one named along with the profile picture, in the post or in the
 * description of its image; one that is what an image shows; one named in the profile (`profile`).
 */
export const symbols: Check<v.InferOutput<typeof schema>> = {
	params: schema,
	phrases: ({symbols, portrait}) =>
		(['en', 'fr'] as const).flatMap((language) => [
			{list: 'symbol', language, phrases: symbols[language]},
			{list: 'portrait', language, phrases: portrait[language]},
		]),
	*run({parts, descriptions, profile}, _params, rule) {
		const firstOf = (part: Part, list: string) =>
			part.matchesOf(rule).find((match) => match.payload.list === list && !part.isQuoted(part.spanOf(match)));
		const described = descriptions.filter((part) => part !== null);
		for (const part of parts) {
			const portrait = firstOf(part, 'portrait');
			if (!portrait) continue;
			const symbol = firstOf(part, 'symbol');
			if (symbol) return yield {part: part.index, span: part.spanOf(symbol)};
			if (described.some((description) => firstOf(description, 'symbol')))
				return yield {part: part.index, span: part.spanOf(portrait)};
		}
		for (const description of described) {
			const symbol = firstOf(description, 'symbol');
			if (symbol && symbol.from < openingWords)
				return yield {
					variant: 'picture',
					data: {
						symbol: description.text.slice(description.spanOf(symbol).start, description.spanOf(symbol).end),
					},
				};
		}
		if (profile && firstOf(profile, 'symbol')) yield {variant: 'profile'};
	},
};
