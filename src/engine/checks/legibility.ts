import * as v from 'valibot';
import type {Check, Hit} from '../check.ts';
import {isFixed} from '../fixed.ts';
import {plainLetters} from '../language/letters.ts';
import type {OfficialLanguage} from '../language/segment.ts';
import type {Span} from '../span.ts';
import type {Part} from '../subject.ts';
import {fold} from '../tokens.ts';
import {commonWords, type Entry} from '../words/index.ts';

const schema = v.strictObject({
	/** Most emoji a version in one language may hold. */
	mostEmoji: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
	/** Runs of capitals that stand as they are: a broadcast's label. */
	labels: v.pipe(v.array(v.string()), v.maxLength(100), v.readonly()),
});

/** Words in capitals, on one line, with nothing but light marks between them. */
const capitalRun =
	/(?<![\p{L}\p{N}\p{M}_])\p{Lu}[\p{Lu}\p{M}]*(?:(?:['’]|[ \u00A0][&–-][ \u00A0]|[ \u00A0,]{1,2}|-)\p{Lu}[\p{Lu}\p{M}]*)+(?![\p{L}\p{N}\p{M}_])/gu;
const someCapitals = /\p{Lu}{2}/u;
const capitalWord = /\p{Lu}[\p{Lu}\p{M}]+/gu;

/** What a military operation or exercise is announced with: its name stands in capitals. */
const operation = /(?:\b(?:operations?|ops?\.?|exercises?|ex\.?)|(?:opérations?|exercices?))[ \u00A0]$/iu;

/** Letters of the mathematical, full-width, circled and squared alphabets, and struck or underlined ones; the emoji among them left out. */
const decorated =
	/[\u{1D400}-\u{1D7FF}\u{1F130}-\u{1F16F}\u{1F172}-\u{1F17D}\u{1F180}-\u{1F189}\uFF21-\uFF3A\uFF41-\uFF5A\u24B6-\u24C1\u24C3-\u24E9]|[\p{L}\p{N}][\u0332\u0333\u0335-\u0338]/gu;

/** What every emoji and every decorated letter holds one of: combining marks, symbols, or half of a pair. */
const symbols = /[\u0332-\u0338\u20E3-\uFFFF]/;

/** Decorated letters that make a word; one alone may be a sign. */
const leastDecorated = 2;

/** An emoji as it is seen: a flag, a key, or a picture with what alters it. */
const emoji =
	/\p{RI}\p{RI}|[0-9#*]\uFE0F?\u20E3|(?![©®™‼⁉ℹ↔-↪])\p{Extended_Pictographic}(?:[\uFE0F\p{EMod}]|\u200D\p{Extended_Pictographic})*/gu;
const repeated = /((?![©®™‼⁉ℹ↔-↪])\p{Extended_Pictographic}[\uFE0F\p{EMod}]*)[ \u00A0]?(?:\1[ \u00A0]?){2,}/u;
const bullet = /(?:^|\n)[ \u00A0]*((?![©®™‼⁉ℹ↔-↪])\p{Extended_Pictographic}|[0-9]\uFE0F?\u20E3)/gu;
const heart = /\p{L}[ \u00A0]((?:❤|♥|[💙-💜]|🖤|🤍|🤎|🧡)\uFE0F?)[ \u00A0]\p{Ll}/u;

/** Lines that start with an emoji, this many, are a list with emoji for bullets. */
const leastBullets = 3;

/** Letters from which a language counts as a version of its own. */
const leastLetters = 10;

/** A capital word that is an ordinary one: neither an abbreviation, nor a name. */
const ordinary = (word: string): Entry | undefined => {
	const form = fold(word);
	const entry = commonWords('en').get(form) ?? commonWords('fr').get(form);
	return entry?.kind === 'name' ? undefined : entry;
};

const isName = (word: string): boolean =>
	(['en', 'fr'] as const).some((language) => commonWords(language).get(fold(word))?.kind === 'name');

/** The run in small letters; null when a word of it may be a name or an abbreviation. */
const lowered = (run: string, startsSentence: boolean): string | null => {
	for (const [word] of run.matchAll(capitalWord)) if (!ordinary(word)) return null;
	const small = run.toLowerCase().replace(/\bi\b(?!['’]\p{L})/gu, 'I');
	return startsSentence ? small[0]!.toUpperCase() + small.slice(1) : small;
};

/** How far back, in code units, the end of the sentence before is looked for. */
const farthest = 40;

const startsSentence = (text: string, at: number): boolean => {
	const before = text.slice(Math.max(0, at - farthest), at);
	const marks = /[\s\p{P}\p{S}]*$/u.exec(before)![0];
	return (marks === before && at <= farthest) || /[.!?…\n«“:•—]/u.test(marks);
};

/** Two words and more in capitals, ordinary ones: one of them of four letters, or two among three; names may stand between. */
const isShouted = (run: string): boolean => {
	const words = [...run.matchAll(capitalWord)].map(([word]) => word);
	const known = words.filter(ordinary);
	const unknown = words.filter((word) => word.length >= 5 && !known.includes(word) && !isName(word));
	if (known.length + unknown.length < 2) return false;
	return known.some(({length}) => length >= 4) || (known.length >= 2 && words.length >= 3);
};

function* capitalsIn(part: Part, labels: readonly string[]): Iterable<Hit> {
	const {text, index} = part;
	if (!someCapitals.test(text)) return;
	const runs: Span[] = [];
	for (const match of text.matchAll(capitalRun)) {
		const span = {start: match.index, end: match.index + match[0].length};
		if (labels.includes(match[0]) || !isShouted(match[0])) continue;
		if (isFixed(part, span) || operation.test(text.slice(Math.max(0, span.start - 12), span.start))) continue;
		runs.push(span);
	}
	if (runs.length === 0) return;
	const [first] = runs as [Span];
	const whole = {start: first.start, end: runs.at(-1)!.end};
	let written = '';
	let from = whole.start;
	for (const {start, end} of runs) {
		const small = lowered(text.slice(start, end), startsSentence(text, start));
		if (small === null) return yield {part: index, span: first};
		written += text.slice(from, start) + small;
		from = end;
	}
	yield {
		part: index,
		span: first,
		fixes: [{span: whole, text: written, quote: text.slice(whole.start, whole.end)}],
	};
}

function* lettersIn({text, index}: Part): Iterable<Hit> {
	const found = [...text.matchAll(decorated)];
	if (found.length < leastDecorated) return;
	const last = found.at(-1)!;
	// The marks that follow the last letter belong to it.
	const after = /^\p{M}+/u.exec(text.slice(last.index + last[0].length))?.[0].length ?? 0;
	const span = {start: found[0]!.index, end: last.index + last[0].length + after};
	const quote = text.slice(span.start, span.end);
	yield {part: index, span, variant: 'letters', fixes: [{span, text: plainLetters(quote).text, quote}]};
}

/** The first thing amiss with the emoji of `part`: the same one repeated, too many, used as bullets, or for a word. */
function* emojiIn(part: Part, most: number): Iterable<Hit> {
	const {text, index, letters} = part;
	const found = [...text.matchAll(emoji)];
	if (found.length === 0) return;
	const again = repeated.exec(text);
	if (again) {
		const span = {start: again.index, end: again.index + again[0].trimEnd().length};
		const one = again[1]!;
		return yield {
			part: index,
			span,
			variant: 'repeated',
			fixes:
				found.length - (text.slice(span.start, span.end).match(emoji)?.length ?? 0) < most
					? [{span, text: one, quote: text.slice(span.start, span.end)}]
					: [],
		};
	}
	const versions = (['en', 'fr'] as const satisfies readonly OfficialLanguage[]).filter(
		(language) => letters[language] >= leastLetters,
	).length;
	const limit = most * Math.max(1, versions);
	const spanOf = (match: RegExpExecArray): Span => ({start: match.index, end: match.index + match[0].length});
	if (found.length > limit)
		return yield {
			part: index,
			span: spanOf(found[limit]!),
			variant: 'emoji',
			data: {emoji: String(found.length), most: String(limit)},
		};
	const bullets = [...text.matchAll(bullet)];
	if (bullets.length >= leastBullets * Math.max(1, versions)) {
		const {index: at, 0: line, 1: sign} = bullets[0]!;
		const start = at + line.length - sign!.length;
		return yield {part: index, span: {start, end: start + sign!.length}, variant: 'bullets'};
	}
	const word = heart.exec(text);
	if (word) {
		const start = word.index + word[0].indexOf(word[1]!);
		yield {part: index, span: {start, end: start + word[1]!.length}, variant: 'emoji-word'};
	}
}

/**
 * Flags what is hard to read or to hear read: words in capitals, decorative letters (`letters`), and emoji that are too
 * many (`emoji`), `repeated`, used as `bullets` or in place of a word (`emoji-word`). At most one hit of each sort a text.
 */
export const legibility: Check<v.InferOutput<typeof schema>> = {
	params: schema,
	*run({parts}, {mostEmoji, labels}) {
		for (const part of parts) {
			yield* capitalsIn(part, labels);
			if (!symbols.test(part.text)) continue;
			yield* lettersIn(part);
			yield* emojiIn(part, mostEmoji);
		}
	},
};
