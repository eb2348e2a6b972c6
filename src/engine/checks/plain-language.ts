import * as v from 'valibot';
import type {Check, Hit} from '../check.ts';
import type {Fix} from '../finding.ts';
import {isFixed} from '../fixed.ts';
import type {OfficialLanguage} from '../language/segment.ts';
import {organizations} from '../names/organizations.ts';
import {indexFrom} from '../order.ts';
import {overlaps, type Span, spanAt} from '../span.ts';
import type {Part} from '../subject.ts';
import {fold, type Token} from '../tokens.ts';
import {commonWords} from '../words/index.ts';
import {patternSchema} from './phrases-schema.ts';

const words = v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(100));
const perLanguage = v.strictObject({en: words, fr: words});
const entry = v.strictObject({
	/** The words to write instead; absent where the sentence must be turned. */
	plain: v.optional(v.pipe(v.string(), v.maxLength(60))),
	phrases: v.pipe(v.array(patternSchema), v.minLength(1), v.maxLength(50), v.readonly()),
	/** Weighs only in a sentence that is also long, or beside other such words. */
	light: v.optional(v.boolean()),
});
const entries = v.pipe(v.array(entry), v.maxLength(500), v.readonly());

const schema = v.strictObject({
	/** Words above which a sentence is long by itself. */
	longest: perLanguage,
	/** Words above which a sentence is long once it holds jargon too. */
	long: perLanguage,
	/** Heavy words and the plain ones for them. */
	jargon: v.strictObject({en: entries, fr: entries}),
	/** Abbreviations that need no explanation. */
	common: v.pipe(v.array(v.string()), v.maxLength(2_000), v.readonly()),
});
type Params = v.InferOutput<typeof schema>;
type Entry = v.InferOutput<typeof entry>;

/** Letters in capitals that may be an abbreviation, with the figures and hyphen of a form's name. */
const capitals = /(?<![\p{L}\p{N}\p{M}_#@.&/’'-])[A-Z][A-Z0-9]*(?:-[A-Z]+)?[A-Z](?![\p{L}\p{N}\p{M}_])/gu;
const someCapitals = /[A-Z][A-Z0-9-]+[A-Z]/;
const roman = /^[IVXLC]+$/;

/** The longest stretch of letters, quotation marks and brackets after or before an abbreviation that explains it. */
const explainedAfter = /^ ?\([\p{L}’' -]{6,}/u;

/** Abbreviations a sentence may leave unexplained before the reader is lost. */
const mostAbbreviations = 1;

/** How far back, in code units, an abbreviation may have been explained. */
const farthest = 1_500;

/** Abbreviations of a sentence that are looked at: the work stays bounded however many there are. */
const mostLookedAt = 50;

const isCapital = /^\p{Lu}/u;

/** Words of a sentence, a name counted as one; links, handles and hashtags are none. */
const wordsIn = (part: Part, sentence: Span): number => {
	let count = 0;
	let name = false;
	for (const token of tokensIn(part, sentence)) {
		if (token.form === '.' || token.form.endsWith("'") || isFixed(part, token)) {
			if (!token.form.endsWith("'")) name = false;
			continue;
		}
		const capital = isCapital.test(part.text.slice(token.start, token.start + 2));
		if (!(capital && name)) count++;
		name = capital;
	}
	return count;
};

function* tokensIn({tokens}: Part, {start, end}: Span): Iterable<Token> {
	for (let at = indexFrom(tokens, start); at < tokens.length && tokens[at]!.end <= end; at++)
		yield tokens[at]!;
}

let bodies: ReadonlySet<string> | undefined;

/** Abbreviations of federal organizations. */
const bodyAbbreviations = (): ReadonlySet<string> => {
	bodies ??= new Set(
		organizations().flatMap(({abbreviation}) => (abbreviation ? [abbreviation.en, abbreviation.fr] : [])),
	);
	return bodies;
};

/** The abbreviations of `sentence` that nothing explains. */
const unexplained = (part: Part, {start, end}: Span, common: ReadonlySet<string>): readonly Span[] => {
	const found = new Map<string, Span>();
	const text = part.text.slice(start, end);
	if (!someCapitals.test(text)) return [];
	let looked = 0;
	for (const match of text.matchAll(capitals)) {
		if (++looked > mostLookedAt) break;
		const [word] = match;
		const span = {start: start + match.index, end: start + match.index + word.length};
		const letters = word.replace(/[^A-Z]/g, '');
		if (letters.length < 3 || letters.length > 7 || roman.test(word) || found.has(word)) continue;
		if (/^[ \u00A0]?\d/.test(part.text.slice(span.end))) continue;
		if (common.has(word) || bodyAbbreviations().has(word) || isFixed(part, span)) continue;
		const form = fold(word);
		if (commonWords('en').has(form) || commonWords('fr').has(form)) continue;
		const before = part.text.slice(Math.max(0, span.start - farthest), span.start);
		if (/\b[A-Z]{2,}[ \u00A0]$/.test(before) || /^[ \u00A0][A-Z]{2,}\b/.test(part.text.slice(span.end)))
			continue;
		if (before.endsWith('(') || before.includes(`(${word})`)) continue;
		if (explainedAfter.test(part.text.slice(span.end))) continue;
		found.set(word, span);
	}
	return [...found.values()];
};

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The abbreviations of a rule as a set, made once. */
const setOf = (common: readonly string[]): ReadonlySet<string> => {
	const set = sets.get(common) ?? new Set(common);
	sets.set(common, set);
	return set;
};

interface Heavy {
	readonly span: Span;
	readonly entry: Entry;
}

const likeCase = (model: string, word: string): string =>
	/^\p{Lu}/u.test(model) ? word[0]!.toUpperCase() + word.slice(1) : word;

/** One edit that puts every heavy word of a sentence plainly; none where one of them has no plain word. */
const fixOf = ({text}: Part, heavies: readonly Heavy[]): readonly Fix[] => {
	const first = heavies[0]!.span;
	const last = heavies.at(-1)!.span;
	let written = '';
	let from = first.start;
	for (const {
		span,
		entry: {plain},
	} of heavies) {
		if (plain === undefined) return [];
		written += text.slice(from, span.start) + likeCase(text.slice(span.start, span.end), plain);
		from = span.end;
	}
	return [
		{span: {start: first.start, end: last.end}, text: written, quote: text.slice(first.start, last.end)},
	];
};

const listOf = (language: OfficialLanguage, index: number): string => `${language} ${index}`;

/**
 * Flags sentences that are hard to read: far too long by themselves (`long`), long and heavy with jargon (`heavy`), with
 * a heavy word that has a plain one (`jargon`), or with several abbreviations that nothing explains (`abbreviations`).
 * Names count as one word, and quotations are not the account's own. One hit a sentence; never a grade.
 */
export const plainLanguage: Check<Params> = {
	params: schema,
	phrases: ({jargon}) =>
		(['en', 'fr'] as const).flatMap((language) =>
			jargon[language].map(({phrases}, index) => ({list: listOf(language, index), language, phrases})),
		),
	*run({parts}, {longest, long, jargon, common}, rule) {
		const commonAbbreviations = setOf(common);
		for (const part of parts) {
			const heavy = part
				.matchesOf(rule)
				.flatMap((match): Heavy[] => {
					const {list, language} = match.payload;
					const span = part.spanOf(match);
					if (part.languageAt(span.start) !== language || part.isQuoted(span) || isFixed(part, span))
						return [];
					return [{span, entry: jargon[language][Number(list.slice(3))]!}];
				})
				.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
			let next = 0;
			for (const sentence of part.sentences) {
				const inside: Heavy[] = [];
				while (next < heavy.length && heavy[next]!.span.start < sentence.end) {
					const found = heavy[next++]!;
					if (found.span.start >= sentence.start && found.span.end <= sentence.end) inside.push(found);
				}
				const apart = inside.filter(
					({span}, index) => index === 0 || !overlaps(inside[index - 1]!.span, span),
				);
				yield* sentenceHits(part, sentence, apart, {longest, long, commonAbbreviations});
			}
		}
	},
};

interface Limits extends Pick<Params, 'longest' | 'long'> {
	readonly commonAbbreviations: ReadonlySet<string>;
}

function* sentenceHits(part: Part, sentence: Span, heavies: readonly Heavy[], limits: Limits): Iterable<Hit> {
	const {index, text} = part;
	const language = part.languageAt(sentence.start + Math.floor((sentence.end - sentence.start) / 2));
	if (language !== 'en' && language !== 'fr') return;
	// A quotation that is more than half of the sentence holds its middle.
	const quotation = spanAt(part.quotations, (sentence.start + sentence.end) >> 1);
	const quoted = quotation
		? Math.min(quotation.end, sentence.end) - Math.max(quotation.start, sentence.start)
		: 0;
	if (2 * quoted > sentence.end - sentence.start) return;
	const count = wordsIn(part, sentence);
	const abbreviations = unexplained(part, sentence, limits.commonAbbreviations);
	const data = {words: String(count)};
	const isLong = count > limits.long[language];
	const words = heavies.reduce((sum, {entry: {light}}) => sum + (light ? 1 : 2), 0);
	if (isLong && words + abbreviations.length > 2) {
		const [first] = heavies;
		return yield {
			part: index,
			span: sentence,
			variant: first ? 'heavy' : 'long',
			data: {...data, ...(first && {first: text.slice(first.span.start, first.span.end)})},
		};
	}
	if (count > limits.longest[language]) return yield {part: index, span: sentence, variant: 'long', data};
	if (words > 2 || heavies.some(({entry: {light}}) => !light)) {
		const {start} = heavies[0]!.span;
		const {end} = heavies.at(-1)!.span;
		const fixes = fixOf(part, heavies);
		return yield {
			part: index,
			span: {start, end},
			variant: fixes.length > 0 ? 'plain' : 'jargon',
			data: {better: fixes[0]?.text ?? ''},
			fixes,
		};
	}
	if (abbreviations.length > mostAbbreviations)
		yield {
			part: index,
			span: abbreviations[0]!,
			variant: 'abbreviations',
			data: {abbreviations: abbreviations.map(({start, end}) => text.slice(start, end)).join(', ')},
		};
}
