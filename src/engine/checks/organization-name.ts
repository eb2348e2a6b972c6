import * as v from 'valibot';
import type {Check, Hit, PhraseList} from '../check.ts';
import {isFixed} from '../fixed.ts';
import {type OfficialLanguage, otherOf} from '../language/segment.ts';
import {letterCount} from '../letter-count.ts';
import {type Organization, organizations} from '../names/organizations.ts';
import {indexFrom} from '../order.ts';
import {quote, type Span, spanAt} from '../span.ts';
import type {Part} from '../subject.ts';
import {fold} from '../tokens.ts';
import {phrasesSchema} from './phrases-schema.ts';

const schema = v.strictObject({
	/** What says, just before a name, that it is of the past. */
	before: phrasesSchema,
	/** What says so just after it. */
	after: phrasesSchema,
});

/** What a name looked for is to its organization. */
interface Name {
	readonly organization: Organization;
	readonly kind: 'title' | 'abbreviation' | 'former' | 'mistaken';
	readonly language: OfficialLanguage;
	readonly name: string;
}

const languages = ['en', 'fr'] as const;

let known: ReadonlyMap<string, Name> | undefined;

/** Every name looked for, by the name of its phrase list. */
const names = (): ReadonlyMap<string, Name> => {
	if (known) return known;
	const found = new Map<string, Name>();
	for (const organization of organizations())
		for (const [index, language] of languages.entries()) {
			const add = (kind: Name['kind'], name: string): void => {
				if (name) found.set(`${kind} ${language} ${name}`, {organization, kind, language, name});
			};
			add('title', organization.title[language]);
			if (organization.abbreviation && organization.told[index])
				add('abbreviation', organization.abbreviation[language]);
			for (const pair of organization.former) add('former', pair[index]!);
			for (const pair of organization.mistaken) add('mistaken', pair[index]!);
		}
	known = found;
	return found;
};

/** Most words the automaton looks for in a row. */
const mostWords = 11;

/** A year before the last of the renamings: the sentence that holds it tells of the past. */
const pastYear = /(?<![\d.,$])(?:1[6-9]\d\d|20[01]\d)(?![\d%]|[.,]\d|[ \u00A0]?\$)/;

/** How near a name, in words, those that put it in the past stand. */
const nearness = 3;

/** Letters around a name that tell the language it stands in, and the share of them. */
const leastLetters = 12;
const clearShare = 0.8;

/** How far around a name, in code units, the language is looked for: near, and where that says too little, far. */
const near = 400;
const far = 1_500;

/** The letters of `text` from `from` to `to`. */
const lettersIn = (text: string, from: number, to: number): number =>
	from < to ? letterCount(text.slice(from, to)) : 0;

/** The language of the words around `span`: of its sentence, or of more of the text where that says too little. */
const languageAround = (
	{text, segments}: Part,
	runs: readonly Span[],
	span: Span,
	sentence: Span,
): OfficialLanguage | undefined => {
	const windows = [
		{start: Math.max(sentence.start, span.start - near), end: Math.min(sentence.end, span.end + near)},
		{start: Math.max(0, span.start - far), end: Math.min(text.length, span.end + far)},
	];
	for (const {start, end} of windows) {
		const letters = {en: 0, fr: 0};
		for (let at = indexFrom(runs, start); at < runs.length && runs[at]!.start < end; at++) {
			const {language, span: run} = segments[at]!;
			if (language !== 'en' && language !== 'fr') continue;
			letters[language] +=
				lettersIn(text, Math.max(run.start, start), Math.min(run.end, end, span.start)) +
				lettersIn(text, Math.max(run.start, start, span.end), Math.min(run.end, end));
		}
		const all = letters.en + letters.fr;
		if (all < leastLetters) continue;
		return languages.find((language) => letters[language] >= clearShare * all);
	}
	return undefined;
};

/** Whether the words at `text` have the capitals of `name`: "Canadian heritage" is no department. */
const hasCapitals = (text: string, name: string): boolean => {
	const initials = (words: string): string =>
		[...words.matchAll(/\p{L}+/gu)].map(([word]) => (/^\p{Lu}/u.test(word) ? 'A' : 'a')).join('');
	return initials(text) === initials(name) || text === text.toUpperCase();
};

/** A title that takes no article in French, and may so take another's place as it is. */
const standsAlone = (title: string): boolean =>
	/ Canada$/.test(title) &&
	!/^(?:Department|Minist|Commission|Conseil|Copyright|Centre|Bureau|Enqu|Correctional Inv|Administration|Service correct)/.test(
		title,
	);

/** The same body named beside it in the other language, as in "Health Canada (Santé Canada)". */
const isBesideOther = (part: Part, span: Span, {organization, language}: Name): boolean =>
	fold(part.text.slice(Math.max(0, span.start - 90), span.end + 90)).includes(
		fold(organization.title[otherOf(language)]),
	);

/** Another country's body of the like name. */
const abroad = /\b(?:Bureau of|U\.?S\.?) $/;

const startsName = /^[ \u00A0](?:\p{Lu}[\p{L}’']+)/u;

/**
 * Flags the name of a federal organization that is of the past (`former`), that it never bore (`mistaken`), or that is
 * in the other official language than the words around it (`language`), and proposes its applied title. Quotations, and
 * sentences that speak of the past, are left alone; so are abbreviations that stand for several bodies.
 */
export const organizationName: Check<v.InferOutput<typeof schema>> = {
	params: schema,
	phrases: ({before, after}) => {
		const lists: PhraseList[] = languages.flatMap((language) => [
			{list: 'before', language, phrases: before[language]},
			{list: 'after', language, phrases: after[language]},
		]);
		for (const [list, {name, language}] of names())
			if (name.split(/[ ’-]/).length <= mostWords) lists.push({list, language, phrases: [name]});
		return lists;
	},
	*run({parts}, _params, rule) {
		for (const part of parts) {
			const matches = part.matchesOf(rule);
			if (matches.length === 0) continue;
			const before = new Set<number>();
			const after = new Set<number>();
			for (const {from, to, payload} of matches) {
				if (payload.list === 'before') for (let step = 0; step < nearness; step++) before.add(to + step);
				if (payload.list === 'after') for (let step = 0; step < nearness; step++) after.add(from - step);
			}
			const sentences = part.sentences;
			const runs = part.segments.map((segment) => segment.span);
			const hits = new Map<string, Hit>();
			let reached = -1;
			for (const match of matches.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
				const name = names().get(match.payload.list);
				if (!name || match.from < reached) continue;
				const span = part.spanOf(match);
				const words = quote(part.text, span);
				if (name.kind === 'abbreviation' ? words !== name.name : !hasCapitals(words, name.name)) continue;
				reached = match.to;
				if (part.isQuoted(span) || isFixed(part, span)) continue;
				const sentence = spanAt(sentences, span.start);
				const around = sentence && languageAround(part, runs, span, sentence);
				if (!sentence) continue;
				const told = around ?? name.language;
				const isOfPast =
					before.has(match.from) ||
					after.has(match.to) ||
					quote(part.text, sentence).includes(name.organization.title[name.language]) ||
					pastYear.test(quote(part.text, sentence));
				const isForeign = around !== undefined && around !== name.language;
				const {title, abbreviation} = name.organization;
				let variant: 'former' | 'mistaken' | 'language';
				if (name.kind === 'former' || name.kind === 'mistaken') {
					if (isOfPast || abroad.test(part.text.slice(Math.max(0, span.start - 12), span.start))) continue;
					variant = name.kind;
				} else {
					if (!isForeign || isBesideOther(part, span, name)) continue;
					// "Parks Canada Discovery Pass" is a name of its own.
					if (name.kind === 'title' && startsName.test(part.text.slice(span.end))) continue;
					variant = 'language';
				}
				const better = name.kind === 'abbreviation' ? abbreviation![told] : title[told];
				if (better === words) continue;
				const isSafe = name.kind !== 'abbreviation' && standsAlone(words) && standsAlone(better);
				const key = `${variant} ${words}`;
				if (hits.has(key)) continue;
				hits.set(key, {
					part: part.index,
					span,
					variant,
					data: {better},
					fixes: isSafe ? [{span, text: better, quote: words}] : [],
				});
			}
			yield* hits.values();
		}
	},
};
