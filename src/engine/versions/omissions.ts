import {sentencesOf} from '../facts/index.ts';
import {type OfficialLanguage, otherOf} from '../language/segment.ts';
import type {Span} from '../span.ts';
import {type AlignedTexts, type Side, sideOf} from './alignment.ts';
import {scoreOf, type Weights} from './score.ts';
import {isFigure, type Word} from './words.ts';

/** A sentence or list item of one version, with what speaks for the other version lacking it. */
export interface Sentence {
	readonly language: OfficialLanguage;
	readonly span: Span;
	/** How many words it has that carry meaning, and how much of them the other version answers, 0 to 1. */
	readonly size: number;
	readonly share: number;
	/** Whether its version says nothing else: then the other lacks all of it, or none. */
	readonly alone: boolean;
	readonly features: readonly number[];
}

/** Bits from which a counterpart counts in full. */
const sure = 6;
/** What a word with a counterpart proves at most, and one without disproves, in bits. */
const evidence = {most: 6, chance: 2.3};
/** French runs this much longer than English. */
const expansion = 1.18;
const address = /https?:\/\/\S+/g;
/** Ends inside a hashtag, at its first word or a later one. */
const hashtagBefore = /[#＃][\p{L}\p{N}_]*$/u;
const longestTag = 100;
const letter = /\p{L}/u;
/** A short cry or question, which each language has its own way to say: "Good to go!", « C’est officiel! » */
const lively = /[!?]\P{L}*$/u;
const fewWords = 3;
/** Beyond this, how many more sentences one version has says no more. */
const mostMore = 2;
/** A sentence of so many words says all that one can: not answered, it may be what another puts freely. */
const fullSentence = 4;
/** Fewer words than this, tags aside, say too little to be missed. */
const leastProse = 2;
/** Beyond this, how much longer one version is says no more. Natural logarithm of the ratio. */
const mostExcess = 0.8;
const within = (value: number, most: number): number => Math.max(-most, Math.min(most, value));
/** What is said of the rest of a version that is one sentence only. */
const nothingElse = 0.7;

/** A greeting in both languages opens either version: "Hello / Bonjour!" leaves nothing to translate. */
const greetings = new Set('hello hi hey welcome bonjour bonsoir salut allo bienvenue'.split(' '));

const isTag = (text: string, {span, folded}: Word): boolean =>
	folded.startsWith('@') || hashtagBefore.test(text.slice(Math.max(0, span.start - longestTag), span.start));

const written = (text: string): number => text.replace(address, '').length;

/** How far from its place in one version, as a share of the whole, a sentence put freely may stand in the other. */
const nearby = 0.2;
/** Beyond this many for each unanswered word of a sentence, words to spare say no more. */
const mostSpare = 2;

/** The words of one version that answer nothing of the other, and so may be what the other puts freely. */
const spareIn = (aligned: AlignedTexts, language: OfficialLanguage) => {
	const {text, words} = aligned[language];
	const best = aligned.alignment[language];
	/** How many there are before each word. */
	const before = new Uint32Array(words.length + 1);
	words.forEach((word, index) => {
		before[index + 1] = before[index]! + (best[index] === 0 && !isTag(text, word) ? 1 : 0);
	});
	const at = (share: number): number => before[Math.round(Math.max(0, Math.min(1, share)) * words.length)]!;
	return {
		/** How many stand between two places, given as shares of the whole. */
		between: (from: number, to: number): number => at(to) - at(from),
	};
};

/** The sentences that stand twice in `text`: « Merci, Paris! » opens both versions, and was said in each. */
export const repeatedIn = (text: string, spans: readonly Span[]): readonly Span[] => {
	const places = new Map<string, Span[]>();
	for (const span of spans) {
		const sentence = text.slice(span.start, span.end);
		const others = places.get(sentence);
		if (others) others.push(span);
		else places.set(sentence, [span]);
	}
	return [...places.values()].filter(({length}) => length > 1).flat();
};

/** The sentences of one version, each with its features. */
function sentencesIn(
	aligned: AlignedTexts,
	language: OfficialLanguage,
	spans: readonly Span[],
	others: number,
): readonly Sentence[] {
	const {text, words} = aligned[language];
	const best = aligned.alignment[language];
	const length = {own: written(text), other: written(aligned[otherOf(language)].text)};
	const stretch = language === 'en' ? expansion : 1 / expansion;
	const excess = Math.log(((length.own + 10) * stretch) / (length.other + 10));
	let whole = 0;
	for (const bits of best) whole += Math.min(1, bits / sure);
	const spare = spareIn(aligned, otherOf(language));
	const repeated = new Set(repeatedIn(text, spans));
	const share = (bits: Float64Array): number =>
		bits.length === 0 ? 0 : bits.reduce((sum, each) => sum + (each === 0 ? 1 : 0), 0) / bits.length;
	const unansweredIn = {own: share(best), other: share(aligned.alignment[otherOf(language)])};
	const sentences: Sentence[] = [];
	let from = 0;
	for (const span of spans) {
		while (from < words.length && words[from]!.span.end <= span.start) from++;
		let size = 0;
		let matched = 0;
		let proof = 0;
		let prose = 0;
		let unanswered = 0;
		const first = from;
		for (; from < words.length && words[from]!.span.start < span.end; from++) {
			const bits = best[from]!;
			size++;
			if (bits === 0) unanswered++;
			if (!isTag(text, words[from]!) && !greetings.has(words[from]!.folded)) prose++;
			matched += Math.min(1, bits / sure);
			proof += bits > 0 ? Math.min(evidence.most, bits - evidence.chance) : -evidence.chance;
		}
		// Hashtags, handles and figures by themselves are no sentence: they are compared as what they are. One word proves nothing.
		if (prose < leastProse || !letter.test(text.slice(span.start, span.end))) continue;
		if (repeated.has(span)) continue;
		const rest = words.length - size;
		const own = written(text.slice(span.start, span.end));
		const without = Math.log(((length.own - own + 10) * stretch) / (length.other + 10));
		sentences.push({
			language,
			span,
			size,
			share: matched / (size + 0.5),
			alone: rest === 0,
			features: [
				proof / (size + 1),
				Math.log(size + 1),
				rest > 0 ? (whole - matched) / (rest + 0.5) : nothingElse,
				within(excess, mostExcess),
				within(Math.abs(without) - Math.abs(excess), mostExcess),
				rest === 0 ? 1 : 0,
				spans.length > others ? 1 : 0,
				(proof / (size + 1)) * Math.log(size + 1),
				Math.min(mostSpare, spare.between(0, 1) / (unanswered + 1)),
				Math.min(
					mostSpare,
					spare.between(first / words.length - nearby, from / words.length + nearby) / (unanswered + 1),
				),
				unansweredIn.other,
				unansweredIn.own,
				size <= fewWords && lively.test(text.slice(span.start, span.end)) ? 1 : 0,
				size <= fewWords ? 1 : 0,
				within(spans.length - others, mostMore),
				span === spans[0] ? 1 : 0,
			],
		});
	}
	return sentences;
}

/** Every sentence and list item of both versions that says something, with what speaks for its being left out of the other. */
export function sentencesOfBoth(aligned: AlignedTexts): readonly Sentence[] {
	const spans = {en: sentencesOf(aligned.en.text), fr: sentencesOf(aligned.fr.text)};
	const sentences = {
		en: sentencesIn(aligned, 'en', spans.en, spans.fr.length),
		fr: sentencesIn(aligned, 'fr', spans.fr, spans.en.length),
	};
	// What the other version has to spare for it: a sentence of its own that nothing answers.
	const most = (language: OfficialLanguage): number =>
		sentences[language].reduce(
			(sum, {share, size}) => Math.max(sum, (1 - share) * Math.min(1, size / fullSentence)),
			0,
		);
	const spare = {en: most('fr'), fr: most('en')};
	return [...sentences.en, ...sentences.fr].map((sentence) => ({
		...sentence,
		features: [...sentence.features, spare[sentence.language]],
	}));
}

/** Natural log odds from which a sentence counts as left out, and those from which it surely is. */
const thresholds = {likely: -1.4, sure: 1.4};
/** A question opens a post in one language as it would not in the other: none is surely left out. */
const question = /\?\P{L}*$/u;
/** A sentence of which this much is answered is not left out, however long the rest of its version. */
const answeredShare = 0.8;

/** A sentence of which less than this is answered is surely not of what both versions say. */
const unansweredShare = 0.3;

/** Whether a sentence is all that its version says and hardly answered: then the other says something else, or the same freely. */
const isAllUnanswered = ({alone, share}: Sentence): boolean => alone && share < unansweredShare;

/** A sentence that one version has alone. */
export interface Omission extends Sentence {
	/** Whether that is sure, and it is not only put in other words. */
	readonly isSure: boolean;
}

/**
 * The sentences and list items of one version that have no counterpart in the other. Those of `leftOut`, without which
 * alone the two are versions of one another, are not let off because one of their words is answered.
 */
export const omissionsOf = (
	aligned: AlignedTexts,
	weights: Weights,
	leftOut?: Shortened,
): readonly Omission[] => {
	const isLeftOut = ({language, span}: Sentence): boolean =>
		leftOut?.language === language && leftOut.spans.some(({start}) => start === span.start);
	return sentencesOfBoth(aligned).flatMap((sentence): readonly Omission[] => {
		const score = scoreOf(weights, sentence.features);
		const isOpen = !isAllUnanswered(sentence) && sentence.share < answeredShare;
		if (score < thresholds.likely || !(isOpen || isLeftOut(sentence))) return [];
		const {start, end} = sentence.span;
		const isQuestion = question.test(aligned[sentence.language].text.slice(start, end));
		return [{...sentence, isSure: score >= thresholds.sure && !isQuestion}];
	});
};

/** `text` without `spans`, which are in order and may overlap. */
const without = (text: string, spans: readonly Span[]): string => {
	let rest = '';
	let from = 0;
	for (const {start, end} of spans) {
		if (start > from) rest += text.slice(from, start);
		from = Math.max(from, end);
	}
	return rest + text.slice(from);
};

/** Both texts without the sentences, list items and figures that the other does not answer; `null` where it answers all. */
export const answeredOf = (aligned: AlignedTexts): Readonly<Record<OfficialLanguage, string>> | null => {
	const sentences = sentencesOfBoth(aligned).filter(({share}) => share < unansweredShare);
	const lacking = (language: OfficialLanguage): readonly Span[] => {
		const {words} = aligned[language];
		const best = aligned.alignment[language];
		return [
			...sentences.filter((sentence) => sentence.language === language),
			...words.filter((word, index) => isFigure(word) && best[index] === 0),
		]
			.map(({span}) => span)
			.sort((a, b) => a.start - b.start);
	};
	const [en, fr] = [lacking('en'), lacking('fr')];
	return en.length + fr.length > 0
		? {en: without(aligned.en.text, en), fr: without(aligned.fr.text, fr)}
		: null;
};

/** Sentences that follow one another and are taken out of a version, with both sides that are left. */
export interface Shortened {
	readonly language: OfficialLanguage;
	/** The sentences taken out, in order. */
	readonly spans: readonly Span[];
	readonly sides: Readonly<Record<OfficialLanguage, Side>>;
}

/** More sentences than this are not taken out in turn, so that no text makes the work grow with its square. */
const mostSentences = 8;
/** Only of a version this much longer than the other, in its language's measure, may a sentence have been left out. */
const leastExcess = 1.1;

/** Both texts without one sentence, or without the first or last few, of the version that is longer. */
export function* shortenedOf(aligned: AlignedTexts): Generator<Shortened> {
	const {en, fr} = aligned;
	const ratio = (written(en.text) * expansion) / Math.max(written(fr.text), 1);
	if (ratio < leastExcess && 1 / ratio < leastExcess) return;
	const language = ratio > 1 ? 'en' : 'fr';
	const {text} = aligned[language];
	const sentences = sentencesOf(text);
	const last = sentences.length - 1;
	if (last > mostSentences - 1) return;
	for (let from = 0; from <= last; from++)
		for (let to = from; to <= last; to++) {
			const isEnd = from === 0 || to === last;
			if ((from !== to && !isEnd) || (from === 0 && to === last)) continue;
			const spans = sentences.slice(from, to + 1);
			const rest = sideOf(without(text, spans), language);
			yield {language, spans, sides: {en, fr, [language]: rest}};
		}
}
