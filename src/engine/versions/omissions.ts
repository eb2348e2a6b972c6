import {sentencesOf} from '../facts/index.ts';
import {type OfficialLanguage, otherOf} from '../language/segment.ts';
import type {Span} from '../span.ts';
import type {AlignedTexts} from './alignment.ts';
import {scoreOf, type Weights} from './score.ts';
import type {Word} from './words.ts';

/** A sentence or list item of one version, with what speaks for the other version lacking it. */
export interface Sentence {
	readonly language: OfficialLanguage;
	readonly span: Span;
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
/** What is said of the rest of a version that is one sentence only. */
const nothingElse = 0.7;

const isTag = (text: string, {span, folded}: Word): boolean =>
	folded.startsWith('@') || hashtagBefore.test(text.slice(Math.max(0, span.start - longestTag), span.start));

const written = (text: string): number => text.replace(address, '').length;

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
	const sentences: Sentence[] = [];
	let from = 0;
	for (const span of spans) {
		while (from < words.length && words[from]!.span.end <= span.start) from++;
		let size = 0;
		let matched = 0;
		let proof = 0;
		let prose = 0;
		for (; from < words.length && words[from]!.span.start < span.end; from++) {
			const bits = best[from]!;
			size++;
			if (!isTag(text, words[from]!)) prose++;
			matched += Math.min(1, bits / sure);
			proof += bits > 0 ? Math.min(evidence.most, bits - evidence.chance) : -evidence.chance;
		}
		// Hashtags and handles by themselves are no sentence: they are compared as what they are.
		if (prose === 0) continue;
		const rest = words.length - size;
		const own = written(text.slice(span.start, span.end));
		const without = Math.log(((length.own - own + 10) * stretch) / (length.other + 10));
		sentences.push({
			language,
			span,
			features: [
				matched / (size + 0.5),
				proof / (size + 1),
				proof / Math.sqrt(size + 1),
				Math.log(size + 1),
				rest > 0 ? (whole - matched) / (rest + 0.5) : nothingElse,
				excess,
				Math.max(0, excess),
				Math.abs(without) - Math.abs(excess),
				rest === 0 ? 1 : 0,
				Math.log(spans.length / Math.max(others, 1)),
				spans.length > others ? 1 : 0,
				own / (length.own + 1),
			],
		});
	}
	return sentences;
}

/** Every sentence and list item of both versions that says something, with what speaks for its being left out of the other. */
export function sentencesOfBoth(aligned: AlignedTexts): readonly Sentence[] {
	const spans = {en: sentencesOf(aligned.en.text), fr: sentencesOf(aligned.fr.text)};
	return [
		...sentencesIn(aligned, 'en', spans.en, spans.fr.length),
		...sentencesIn(aligned, 'fr', spans.fr, spans.en.length),
	];
}

/** Natural log odds from which a sentence counts as left out. */
const threshold = -0.8;

/** The sentences and list items of one version that have no counterpart in the other. */
export const omissionsOf = (aligned: AlignedTexts, weights: Weights): readonly Sentence[] =>
	sentencesOfBoth(aligned).filter(({features}) => scoreOf(weights, features) >= threshold);
