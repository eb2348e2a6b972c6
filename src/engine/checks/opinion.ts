import * as v from 'valibot';
import type {Check, Hit} from '../check.ts';
import {type OfficialLanguage, otherOf} from '../language/segment.ts';
import {type Match, outside} from '../phrases.ts';
import type {Span} from '../span.ts';
import type {Listener, Part} from '../subject.ts';
import {isAttributed} from '../wording/attribution.ts';
import type {Model, OpinionModels} from '../wording/model.ts';
import {sentenceOf} from '../wording/sentences.ts';
import {isTelling} from '../wording/signals.ts';
import {haveTone, models, ownWordsOf, strengthOfWords} from '../wording/strength.ts';
import {tellingIn} from '../wording/telling.ts';
import {phrasesSchema} from './phrases-schema.ts';

const schema = v.strictObject({
	/** Turns that give an opinion whatever stands around them. */
	phrases: phrasesSchema,
	/** Turns that give one at the beginning of a clause that asks nothing: "What a speech!", not "in what a judge says". */
	exclaimed: v.optional(phrasesSchema),
	/** Turns that give one in a question, which then awaits no answer. */
	asked: v.optional(phrasesSchema),
	/** Longer phrases in which the words are innocent. */
	except: v.optional(phrasesSchema),
});

/** A question goes on for at most this many words after its turn, so that no text makes the work grow with its square. */
const longestQuestion = 60;

/** Whether the clause that goes on at the token `to` ends in a question mark. */
const isAsked = (part: Part, to: number): boolean => {
	let end = to;
	while (end < to + longestQuestion && end < part.tokens.length && part.tokens[end]!.form !== '.') end++;
	return part.text[part.tokens[end]?.start ?? -1] === '?';
};

/** Whether a turn stands where those of its list must. */
const isInPlace = (part: Part, {from, to, payload}: Match<Listener>): boolean => {
	if (payload.list === 'exclaimed')
		return (from === 0 || part.tokens[from - 1]!.form === '.') && !isAsked(part, to);
	return payload.list !== 'asked' || isAsked(part, to);
};

/** The turns of `rule` that stand in the author's own words, none inside another. */
const turnsIn = (part: Part, rule: string): readonly Match<Listener>[] => {
	const matches = part.matchesOf(rule);
	const flagged = matches.filter((match) => match.payload.list !== 'except' && isInPlace(part, match));
	const excused = matches.filter(({payload}) => payload.list === 'except');
	let reached = -1;
	return outside(flagged, excused).filter((match) => {
		if (match.from < reached) return false;
		const span = part.spanOf(match);
		const written = part.languageAt(span.start);
		if (written !== match.payload.language && written !== 'und') return false;
		if (part.isQuoted(span) || isAttributed(part, sentenceOf(part, match.from))) return false;
		reached = match.to;
		return true;
	});
};

/** Both versions of a text say the same: an opinion is heard in both, and its mean lead over their thresholds is this. */
const leastMeanLead = 0.4;
/** In neither does it fall short by more: so plain a version is enough, and the other need not be heard. */
const leastLead = -1;

/** A tone that leads by less, and whose telling words cannot say why it is one, is not told. */
const sureLead = 0.8;

/** What the words of `part` in one language say for an opinion; nothing, where they are too few to have a tone. */
const heardIn = (part: Part, language: OfficialLanguage, model: Model) => {
	const own = ownWordsOf(part, language);
	if (!haveTone(own)) return undefined;
	const strength = strengthOfWords(own, language, model);
	return {own, shares: strength.shares, lead: strength.sum - model.threshold};
};

/**
 * The sentence that gives an opinion by its tone, and its telling words; or nothing, when the tone is plain. Where the
 * part, or `counterpart`, says the same in the other language, both are heard.
 */
export const toneOf = (
	part: Part,
	language: OfficialLanguage,
	heardBy: OpinionModels = models,
	counterpart: Part | null = null,
): {readonly span: Span; readonly words: readonly string[]} | undefined => {
	const heard = heardIn(part, language, heardBy[language]);
	if (!heard || heard.lead < leastLead) return undefined;
	const {own, shares, lead} = heard;
	const other = otherOf(language);
	const version = [part, counterpart]
		.map((one) => one && heardIn(one, other, heardBy[other]))
		.find((one) => one !== null && one !== undefined);
	if (version ? (lead + version.lead) / 2 < leastMeanLead : lead < 0) return undefined;
	const {span, tokens, words} = tellingIn(own, shares);
	if (lead < sureLead && !tokens.some(({form}) => isTelling(form, language))) return undefined;
	return {span, words};
};

/** Flags the author's own opinion: by a turn that gives one, or by the tone of the whole as a trained model hears it. */
export const opinion: Check<v.InferOutput<typeof schema>> = {
	params: schema,
	phrases: ({phrases, exclaimed, asked, except}) =>
		(['en', 'fr'] as const).flatMap((language) => [
			{list: 'flag', language, phrases: phrases[language]},
			{list: 'exclaimed', language, phrases: exclaimed?.[language] ?? []},
			{list: 'asked', language, phrases: asked?.[language] ?? []},
			{list: 'except', language, phrases: except?.[language] ?? []},
		]),
	*run({parts, counterpart, opinionModels}, _params, rule): Iterable<Hit> {
		for (const part of parts) {
			const turns = turnsIn(part, rule);
			for (const turn of turns) yield {part: part.index, span: part.spanOf(turn)};
			for (const language of ['en', 'fr'] as const) {
				if (turns.some(({payload}) => payload.language === language)) continue;
				const tone = toneOf(part, language, opinionModels, counterpart);
				if (tone)
					yield {part: part.index, span: tone.span, variant: 'tone', data: {words: tone.words.join(', ')}};
			}
		}
	},
};
