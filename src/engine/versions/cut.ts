import type {OfficialLanguage, Segment} from '../language/segment.ts';
import type {Span} from '../span.ts';

/** One language's part of a draft that holds both. */
export interface Version {
	readonly language: OfficialLanguage;
	/** Where it stands in the draft, in order. */
	readonly pieces: readonly Span[];
	/** The words of its pieces, a line each. */
	readonly text: string;
}

/** A draft cut into its two versions; `null` for a language it has no words in. */
export interface Versions {
	readonly en: Version | null;
	readonly fr: Version | null;
	/** The language whose version stands first. */
	readonly first: OfficialLanguage | null;
}

/** Where `span` of the version's own text stands in the draft; it must not cross from one piece to the next. */
export function draftSpan(version: Version, span: Span): Span {
	let before = 0;
	for (const piece of version.pieces) {
		const length = piece.end - piece.start;
		if (span.start < before + length || (span.start === before + length && span.end === span.start)) {
			const shift = piece.start - before;
			return {start: span.start + shift, end: Math.min(span.end + shift, piece.end)};
		}
		before += length + 1;
	}
	throw new RangeError(`The version has no words at ${span.start}.`);
}

/** What is in no language and may stand on either side of a change of language. */
const neutralKinds = ['link', 'mention', 'hashtag', 'englishDate', 'frenchDate', 'number', 'emoji'] as const;
type NeutralKind = (typeof neutralKinds)[number];

interface Neutral {
	readonly kind: NeutralKind;
	readonly start: number;
	readonly end: number;
}

/** A group for each kind, in their order. */
const neutral = new RegExp(
	[
		String.raw`((?:https?:\/\/|www\.)[^\s]+)`,
		String.raw`(\.?[@＠][\p{L}\p{N}_]+)`,
		String.raw`([#＃][\p{L}\p{N}_]+)`,
		String.raw`((?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d{1,4}(?!\d)(?:,\s\d{4}(?!\d))?)`,
		String.raw`(\d{1,2}(?:er)?\s(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L})(?:\s\d{4}(?!\d))?)`,
		String.raw`([$€£]?\p{N}[\p{N}.,:\u00a0\u202f]*(?:[%$€]|(?=[^\p{L}\p{N}]|$)))`,
		String.raw`(\p{Extended_Pictographic}[\p{M}\u200d\p{Extended_Pictographic}\p{Emoji_Modifier}]*|\p{Regional_Indicator}{2})`,
	].join('|'),
	'uy',
);
const filler = /[^\p{L}\p{N}@#＠＃]/uy;
/** A name of a language put before its version: "EN:", « [FR] », "English /". */
const label =
	/(?:EN|FR|ENG|FRA|ANG|English|French|Français|Anglais|anglais|français)(?=\s{0,2}[:\])|/–—-])/uy;

/** What sends the reader to the other version and says nothing else. */
const signpost =
	/[([]?\s{0,2}(?:(?:en )?français (?:suit|ci-dessous|plus bas)|le (?:texte )?français suit|la version française suit|version française (?:ci-dessous|plus bas|suit)|(?:french|français) (?:below|follows)|french version (?:below|follows)|(?:the )?english (?:follows|below|version below|version follows)|anglais (?:ci-dessous|suit|plus bas)|l['’]anglais suit|(?:la )?version anglaise (?:suit|ci-dessous|plus bas)|fr below|en below|fr suit|en follows|fr follows)\s{0,2}[\])]?[.!]?/iu;

/** What every signpost holds one of. */
const pointing = /suit|follows|below|dessous|plus bas/i;

interface Run {
	readonly language: OfficialLanguage;
	start: number;
	end: number;
}

/** Neutral tokens and what lies between them, from `start` up to the first word. */
function neutralsFrom(
	text: string,
	start: number,
	limit: number,
): {readonly tokens: readonly Neutral[]; readonly end: number} {
	const tokens: Neutral[] = [];
	let at = start;
	while (at < limit) {
		label.lastIndex = at;
		const named = label.exec(text);
		if (named && (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]!))) {
			at = label.lastIndex;
			continue;
		}
		neutral.lastIndex = at;
		const match = neutral.exec(text);
		if (match) {
			const kind = neutralKinds.find((_, group) => match[group + 1] !== undefined)!;
			tokens.push({kind, start: at, end: neutral.lastIndex});
			at = neutral.lastIndex;
			continue;
		}
		filler.lastIndex = at;
		if (!filler.test(text)) break;
		at = filler.lastIndex;
	}
	return {tokens, end: Math.min(at, limit)};
}

const longestTail = 400;
/** After a blank, but for the small letters that open neither a link nor the name of a language. */
const tailOpening = /(?<=^|\s)(?![b-egi-vx-zà-öø-ÿ])/gu;

/** Where the neutral tokens at the end of `text`'s stretch begin: after its last word. */
function tailStart(text: string, start: number, end: number): number {
	const from = Math.max(start, end - longestTail);
	// Of the places after a blank that may open a tail, the first that holds no word is it.
	for (const match of text.slice(from, end).matchAll(tailOpening)) {
		const at = from + match.index;
		if (neutralsFrom(text, at, end).end >= end) return at;
	}
	return end;
}

const separator =
	/\n|(?<=\s)(?:\/{1,3}|\||[—–]{1,3}|-{2,}|•|\*{3,}|~{2,}|={2,})(?=\s|$)|(?:EN|FR|ENG|FRA)\s?:|\[(?:EN|FR|ENG|FRA)\]/gu;
const sentenceEnd = /[.!?…]["'”»)\]\u00a0\u202f]*$/u;

/** Whether a version may well end at `at`. */
function isStrong(text: string, left: number, right: number): boolean {
	separator.lastIndex = 0;
	if (separator.test(text.slice(Math.max(0, left - 1), right + 1))) return true;
	const before = text.slice(Math.max(0, left - 8), left).trimEnd();
	const between = text.slice(left, right);
	return (
		sentenceEnd.test(before) ||
		/[.!?…]["'”»)\]\s]|https?:|#|\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(between) ||
		/[#/][^\s]*$/u.test(before)
	);
}

/** The runs of official languages, neighbours of one language joined. */
function runsOf(segments: readonly Segment[]): Run[] {
	const runs: Run[] = [];
	for (const {span, language} of segments) {
		if (language !== 'en' && language !== 'fr') continue;
		const last = runs.at(-1);
		if (last?.language === language) last.end = span.end;
		else runs.push({language, start: span.start, end: span.end});
	}
	return runs;
}

const size = ({start, end}: Run): number => end - start;

const blankLines = /\n[^\S\n]*\n/g;
const lines = /\n/g;
const notLetters = /\P{L}+/gu;
/** The share of a paragraph's letters from which it is one language's, whatever a sentence in it looks like. */
const paragraphShare = 0.6;

/**
 * The two runs of a draft whose paragraphs are one language's, then the other's: "Avoid avalanche terrain." in an English
 * paragraph does not begin the French. Nothing where a paragraph mixes them, or they take turns.
 */
function runsByParagraph(text: string, segments: readonly Segment[]): Run[] | undefined {
	const blank = [...text.matchAll(blankLines)];
	const ends = (blank.length > 0 ? blank : [...text.matchAll(lines)]).map(({index}) => index);
	if (ends.length === 0) return undefined;
	const runs: Run[] = [];
	let next = 0;
	let start = 0;
	/** Where the last paragraph with words ended. */
	let told = 0;
	for (const end of [...ends, text.length]) {
		const own = {en: {size: 0, start: end, end: start}, fr: {size: 0, start: end, end: start}};
		for (; next < segments.length && segments[next]!.span.start < end; next++) {
			const {span, language} = segments[next]!;
			if (language === 'en' || language === 'fr') {
				const [from, to] = [Math.max(start, span.start), Math.min(end, span.end)];
				const words = own[language];
				words.size += text.slice(from, to).replace(notLetters, '').length;
				words.start = Math.min(words.start, from);
				words.end = Math.max(words.end, to);
			}
			if (span.end > end) break;
		}
		const paragraph = start;
		start = end;
		const language = own.en.size >= own.fr.size ? 'en' : 'fr';
		const words = own[language];
		if (words.size === 0) continue;
		if (words.size < paragraphShare * (own.en.size + own.fr.size)) return undefined;
		const run = runs.at(-1);
		if (run?.language === language) run.end = words.end;
		else if (runs.length === 2) return undefined;
		else {
			// Where nothing stands between the two paragraphs, nothing is to be dealt out.
			const isNext = run !== undefined && told === paragraph;
			const blank = text.slice(words.start, words.end).search(/\S|$/u);
			if (isNext) run.end = paragraph;
			runs.push({language, start: isNext ? paragraph : words.start + blank, end: words.end});
		}
		told = end;
	}
	return runs.length === 2 ? runs : undefined;
}

/** A title of one language that opens a sentence of the other belongs to it, where its own version comes later. */
function withoutOpeningTitle(text: string, runs: readonly Run[]): readonly Run[] {
	const [title, sentence, ...others] = runs;
	const opens =
		title &&
		sentence &&
		2 * size(title) <= 1.2 * size(sentence) &&
		others.some(({language}) => language === title.language) &&
		!isStrong(text, title.end, sentence.start) &&
		isStrong(text, sentence.end, others[0]!.start);
	return opens ? [{...sentence, start: title.start}, ...others] : runs;
}

/** Quotations and titles of one language inside a sentence of the other belong to that sentence. */
function withoutQuotations(text: string, runs: readonly Run[]): Run[] {
	const kept: Run[] = [];
	for (let index = 0; index < runs.length; index++) {
		const run = runs[index]!;
		const last = kept.at(-1);
		const next = runs[index + 1];
		const inside =
			last !== undefined &&
			next !== undefined &&
			last.language === next.language &&
			size(run) < size(last) + size(next) &&
			!(isStrong(text, last.end, run.start) && isStrong(text, run.end, next.start));
		if (inside) {
			last.end = next.end;
			index++;
		} else if (last?.language === run.language) last.end = run.end;
		else kept.push({...run});
	}
	return kept;
}

type Counts = Readonly<Record<NeutralKind, number>>;
const countsOf = (tokens: readonly Neutral[]): Counts => {
	const counts = {englishDate: 0, frenchDate: 0, link: 0, mention: 0, hashtag: 0, number: 0, emoji: 0};
	for (const {kind} of tokens) counts[kind]++;
	return counts;
};
const kinds = ['link', 'mention', 'hashtag', 'number', 'emoji'] as const;
const unlike = (a: Counts, b: Counts): number => {
	let sum = Math.abs(a.englishDate + a.frenchDate - b.englishDate - b.frenchDate);
	for (const kind of kinds) sum += Math.abs(a[kind] - b[kind]);
	return sum;
};
/** A date is of the language its month is in. */
const misplaced = 10;
const wrongSide = (kind: NeutralKind, language: OfficialLanguage): boolean =>
	kind === (language === 'en' ? 'frenchDate' : 'englishDate');
/** Where a neutral token stands when nothing else tells: these end a text, the others open one. */
const lightly = 0.1;
const ends: ReadonlySet<NeutralKind> = new Set(['link', 'hashtag', 'emoji']);

const longestOpening = 12;
/** How many places at either end of a long row of tags are weighed. */
const mostPlaces = 32;
const opening = /(?:[«“„‘"'([{*<¿¡][\s}]*)*$/u;

/** Where the first of two versions ends and the second begins, between the last word of one and the first of the other. */
function cutBetween(text: string, first: Run, second: Run): number {
	const from = tailStart(text, first.start, Math.max(second.start, first.end));
	const {tokens, end} = neutralsFrom(text, Math.min(from, second.start), second.end);
	const zone = text.slice(from, end);
	const head = countsOf(neutralsFrom(text, first.start, first.end).tokens);
	const tail = countsOf(neutralsFrom(text, tailStart(text, second.start, second.end), second.end).tokens);
	const cost = (at: number): number => {
		const before = tokens.filter((token) => token.start < at);
		const after = tokens.filter((token) => token.start >= at);
		let sum = unlike(countsOf(before), tail) + unlike(countsOf(after), head);
		for (const {kind} of before) {
			if (!ends.has(kind)) sum += lightly;
			if (wrongSide(kind, first.language)) sum += misplaced;
		}
		for (const {kind} of after) {
			if (ends.has(kind)) sum += lightly;
			if (wrongSide(kind, second.language)) sum += misplaced;
		}
		return sum;
	};
	const before = Math.max(0, from - 1);
	const breaks = [...text.slice(before, end + 1).matchAll(separator)].map(({index}) =>
		Math.max(from, before + index),
	);
	const places = breaks.length > 0 ? breaks : [...tokens.map((token) => token.start), end];
	const candidates = [...places.slice(0, mostPlaces), ...places.slice(mostPlaces).slice(-mostPlaces)];
	// A full stop after the last word or number still belongs to the first version.
	const stop = /^[^\s]*[.!?…]["'”»)\]]*(?=\s)/u.exec(zone.slice(0, longestTail));
	const least = stop && !/^(?:https?:|#|@)/u.test(zone) ? from + stop[0].length : from;
	let best = candidates.find((at) => at >= least) ?? end;
	for (const at of candidates) if (at >= least && cost(at) < cost(best)) best = at;
	// What opens a quotation or a bracket opens the second version.
	return Math.max(
		least,
		best - opening.exec(text.slice(Math.max(least, best - longestOpening), best))![0].length,
	);
}

const edges =
	/^(?:[\s/|•—–~=*:\])-]|(?:\[?(?:EN|FR|ENG|FRA|ANG|English|French|Français|Anglais)(?:\]|(?=\s{0,2}[:|/–—-])))|\p{Regional_Indicator}{2})+/u;
/** Begins where a row of edges begins: sought from each of a thousand blanks, it would not be linear. */
const rearEdges = /(?<![\s/|—–~=[(])(?:[\s/|—–~=[(]|(?<=\n)\p{Regional_Indicator}{2})+$/u;

/** The last code unit of a row of rear edges. */
const rearEdge = /[\s/|—–~=[(\uDDE6-\uDDFF]/;

/** The words of `span` without what only separates or announces versions. */
function trimmed(text: string, span: Span): Span | null {
	let {start, end} = span;
	for (let round = 0; round < 3; round++) {
		const piece = text.slice(start, end);
		start += edges.exec(piece)?.[0].length ?? 0;
		const rear = rearEdge.test(text[end - 1] ?? '') && rearEdges.exec(text.slice(start, end));
		if (rear) end -= rear[0].length;
		const inner = text.slice(start, end);
		const sign = pointing.test(inner) && signpost.exec(inner);
		if (!sign) break;
		if (sign.index === 0) start += sign[0].length;
		else if (sign.index + sign[0].length >= inner.length - 1) end = start + sign.index;
		else break;
	}
	return start < end ? {start, end} : null;
}

const asides = /(?:https?:\/\/|www\.)\S+|[@#＠＃][\p{L}\p{N}_]+/gu;
const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text.replace(asides, ' '));

/** Cuts a draft that holds both languages into its two versions. What stands between them goes to the side it suits. */
export function versionsOf(text: string, segments: readonly Segment[]): Versions {
	const apart = runsByParagraph(text, segments);
	const runs = apart ?? withoutQuotations(text, withoutOpeningTitle(text, runsOf(segments)));
	for (let index = 0; index + 1 < runs.length; index++) {
		if (apart && runs[0]!.end === runs[1]!.start) continue;
		const cut = cutBetween(text, runs[index]!, runs[index + 1]!);
		runs[index]!.end = cut;
		runs[index + 1]!.start = cut;
	}
	if (runs.length > 0) {
		runs[0]!.start = 0;
		runs.at(-1)!.end = text.length;
	}
	const versionIn = (language: OfficialLanguage): Version | null => {
		const pieces = runs
			.filter((run) => run.language === language)
			.flatMap((run) => trimmed(text, run) ?? [])
			.filter(({start, end}) => hasWords(text.slice(start, end)));
		if (pieces.length === 0) return null;
		return {language, pieces, text: pieces.map(({start, end}) => text.slice(start, end)).join('\n')};
	};
	const versions = {en: versionIn('en'), fr: versionIn('fr')};
	const starts = [versions.en, versions.fr].filter((version) => version !== null);
	starts.sort((a, b) => a.pieces[0]!.start - b.pieces[0]!.start);
	return {...versions, first: starts[0]?.language ?? null};
}
