import * as v from 'valibot';
import type {Check} from '../check.ts';
import {sentencesOf} from '../facts/index.ts';
import type {Span} from '../span.ts';
import type {Part} from '../subject.ts';
import {phrasesSchema} from './phrases-schema.ts';

const schema = v.strictObject({
	/** Words that by themselves say a text is not for the public. */
	phrases: phrasesSchema,
	/** Words that make it so when they stand with a sign of a leak. */
	subjects: phrasesSchema,
	/** Signs of a leak: a preview, an inside story. */
	leaks: phrasesSchema,
	/** Where only staff can go: parts of addresses. */
	hosts: v.pipe(v.array(v.pipe(v.string(), v.minLength(4), v.maxLength(80))), v.readonly(), v.maxLength(100)),
});

/**
 * Security markings as they are written on documents: the level with its letter, in capitals or with a capital. An
 * area is protected, a recipe is secret, and a vitamin may be followed by the word; none is a marking.
 */
const written =
	/(?<![\p{L}\p{N}’'])(?:(?:PROTECTED|Protected|PROTÉGÉ|PROTEGE|Protégé|PROT\.?|Prot\.?)[ -][ABC](?![\p{L}\p{N}’'])|(?:TOP SECRET|TRÈS SECRET|TRES SECRET)(?!\p{L})|(?:SECRET|CONFIDENTIAL|CONFIDENTIEL)(?= ?(?:\/\/|[–—:]|- |$))|UNCLASSIFIED ?\/\/|NON CLASSIFIÉ ?\/\/)/gmu;

/** A sentence that speaks of markings, as a course on them does, marks nothing. */
const spokenOf =
	/(?:information|documents?|data|files?|level|renseignements|documents|données|fichiers|niveau|cote)s? (?:marked |classified |cotés? |de niveau |classifiés? )?$/iu;

const speaksOf =
	/^ (?:information|documents?|data|material|files?|training|renseignements|contenu)(?!\p{L})/iu;

const markingsIn = ({text}: Part): readonly Span[] =>
	[...text.matchAll(written)]
		.filter(
			(match) =>
				!spokenOf.test(text.slice(Math.max(0, match.index - 40), match.index)) &&
				!speaksOf.test(text.slice(match.index + match[0].length, match.index + match[0].length + 40)),
		)
		.map((match) => ({start: match.index, end: match.index + match[0].length}));

const address = /https?:\/\/[^\s<>"»”]+/giu;

const insideIn = ({text}: Part, hosts: readonly string[]): readonly Span[] =>
	[...text.matchAll(address)]
		.filter(([link]) => {
			const [, host = ''] = /^https?:\/\/([^/?#]+)/i.exec(link) ?? [];
			return hosts.some((part) => host.toLowerCase().includes(part));
		})
		.map((match) => ({start: match.index, end: match.index + match[0].length}));

/** Flags what is marked, or shows itself, as not for the public: markings, embargoes, Cabinet papers, addresses of the inside. */
export const marking: Check<v.InferOutput<typeof schema>> = {
	params: schema,
	phrases: ({phrases, subjects, leaks}) =>
		(['en', 'fr'] as const).flatMap((language) => [
			{list: 'phrase', language, phrases: phrases[language]},
			{list: 'subject', language, phrases: subjects[language]},
			{list: 'leak', language, phrases: leaks[language]},
		]),
	*run({parts}, {hosts}, rule) {
		for (const part of parts) {
			for (const span of markingsIn(part)) yield {part: part.index, span, variant: 'marking'};
			for (const span of insideIn(part, hosts)) yield {part: part.index, span, variant: 'inside'};
			const matches = part
				.matchesOf(rule)
				.map((match) => ({list: match.payload.list, span: part.spanOf(match)}));
			for (const {list, span} of matches)
				if (list === 'phrase' && !part.isQuoted(span)) yield {part: part.index, span};
			if (!matches.some(({list}) => list === 'leak')) continue;
			for (const sentence of sentencesOf(part.text)) {
				const within = matches.filter(({span}) => sentence.start <= span.start && span.end <= sentence.end);
				const subject = within.find(({list}) => list === 'subject');
				if (subject && within.some(({list}) => list === 'leak')) yield {part: part.index, span: subject.span};
			}
		}
	},
};
