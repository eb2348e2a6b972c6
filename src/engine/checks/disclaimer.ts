import * as v from 'valibot';
import type {Check} from '../check.ts';
import {type Match, outside} from '../phrases.ts';
import type {Listener, Part} from '../subject.ts';
import {phrasesSchema} from './phrases-schema.ts';

const schema = v.strictObject({
	/** Ways to say that the views are one's own. */
	disclaimers: phrasesSchema,
	/** Longer phrases in which the same words disclaim nothing. */
	except: v.optional(phrasesSchema),
	/** Ways to name one's employer or duties. */
	employment: phrasesSchema,
	/** Public institutions by name, and… */
	institutions: phrasesSchema,
	/** …words of one's own work, which beside one name the employer. */
	work: phrasesSchema,
});

/** Letters of other prose that make a post with a disclaimer in it more than the disclaimer. */
const leastLetters = 12;

/** What `rule` hears in `part` that says the views are one's own. */
const disclaimersIn = (part: Part, rule: string): readonly Match<Listener>[] => {
	const matches = part.matchesOf(rule);
	return outside(
		matches.filter(({payload}) => payload.list === 'disclaimer'),
		matches.filter(({payload}) => payload.list === 'except'),
	);
};

/**
 * Flags a disclaimer used as a shield in a post (`in-post`), and a post that speaks of the author's public
 * employment while the profile has none (`profile`). An unknown profile is a doubt, never a finding.
 */
export const disclaimer: Check<v.InferOutput<typeof schema>> = {
	params: schema,
	phrases: ({disclaimers, except, employment, institutions, work}) =>
		(['en', 'fr'] as const).flatMap((language) => [
			{list: 'disclaimer', language, phrases: disclaimers[language]},
			{list: 'except', language, phrases: except?.[language] ?? []},
			{list: 'employment', language, phrases: employment[language]},
			{list: 'institution', language, phrases: institutions[language]},
			{list: 'work', language, phrases: work[language]},
		]),
	*run(subject, _params, rule) {
		for (const part of subject.parts) {
			const [found] = disclaimersIn(part, rule);
			if (!found) continue;
			const span = part.spanOf(found);
			const {en, fr} = part.letters;
			if (!part.isQuoted(span) && en + fr - (span.end - span.start) >= leastLetters)
				yield {part: part.index, span, variant: 'in-post'};
			return;
		}
		for (const part of subject.parts) {
			const matches = part.matchesOf(rule).filter((match) => !part.isQuoted(part.spanOf(match)));
			const of = (list: string): Match<Listener> | undefined =>
				matches.find(({payload}) => payload.list === list);
			const found = of('employment') ?? (of('work') && of('institution'));
			if (!found) continue;
			if (!subject.profile) yield {doubt: 'profile-unknown'};
			else if (disclaimersIn(subject.profile, rule).length === 0)
				yield {part: part.index, span: part.spanOf(found), variant: 'profile'};
			return;
		}
	},
};
