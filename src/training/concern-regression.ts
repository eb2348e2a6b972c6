import {partFor} from '../engine/judge.ts';
import type {OfficialLanguage} from '../engine/language/segment.ts';
import type {Part} from '../engine/subject.ts';
import {
	type Concern,
	type ConcernModel,
	type ConcernModels,
	cautionFor,
	concernBuckets,
	concernSums,
	concerns,
	type PackedConcerns,
	packed,
	unpackConcerns,
	visitConcerns,
} from '../engine/wording/concerns.ts';
import type {OwnWords} from '../engine/wording/features.ts';
import {ownWordsOf} from '../engine/wording/strength.ts';
import {canadaFederal} from '../packs/canada-federal/index.ts';
import {type LabelledDraft, pairedSets, ruleOf} from './concern-drafts.ts';
import type {Lesson} from './lesson.ts';
import {separationOf} from './margin.ts';

/** What a draft on the wrong side costs: measured on drafts of other writers, between 1 and 4 none hears more. */
const cost = 2;

/** How much a draft counts: what the pack itself promises more, what nobody labelled less. */
const trustIn = ({set}: LabelledDraft): number =>
	set === 'examples' ? 4 : set.startsWith('tweets') ? 0.3 : 1;

/** A draft as it was read: a text is read once, however many models learn from it. */
interface Read {
	readonly part: Part;
	readonly own: OwnWords;
	readonly lesson: Lesson;
}

const known = new WeakMap<LabelledDraft, Read>();

const read = (draft: LabelledDraft): Read => {
	let done = known.get(draft);
	if (!done) {
		const part = partFor(draft.text, draft.mode, canadaFederal);
		const own = ownWordsOf(part, draft.language);
		const places: number[] = [];
		const values: number[] = [];
		visitConcerns(part, own, draft.language, (bucket, value) => {
			places.push(bucket);
			values.push(value);
		});
		const lesson = {places: Int32Array.from(places), values: Float64Array.from(values)};
		done = {part, own, lesson};
		known.set(draft, done);
	}
	return done;
};

const modelOf = (drafts: readonly LabelledDraft[], language: OfficialLanguage, concern: Concern) => {
	const rule = ruleOf[concern];
	// On what advisers differ nothing can be taught.
	const lessons = drafts.filter((draft) => draft.language === language && !draft.may.includes(rule));
	return separationOf(
		lessons.map((draft) => ({
			lesson: read(draft).lesson,
			answer: draft.must.includes(rule) ? 1 : 0,
			trust: trustIn(draft),
		})),
		concernBuckets,
		cost,
	);
};

/** Learns to hear every concern in `language`; the thresholds are left to be set by who measures. */
export const concernsFrom = (
	drafts: readonly LabelledDraft[],
	language: OfficialLanguage,
): PackedConcerns => {
	const learnt = concerns.map((concern) => modelOf(drafts, language, concern));
	return {
		biases: learnt.map(({bias}) => Math.round(bias * 100) / 100),
		thresholds: concerns.map(() => 0),
		weights: learnt.map(({weights}) => packed(weights)),
	};
};

/** How many models are learnt to judge the drafts that each has not met. */
const foldCount = 6;

/** The sets of `drafts` dealt into folds: an adviser's drafts are all in one. */
export const foldsOf = (drafts: readonly LabelledDraft[]): readonly ReadonlySet<string>[] => {
	const sets = [...new Set(drafts.map(({set}) => set))];
	return Array.from(
		{length: foldCount},
		(_, fold) => new Set(sets.filter((_, index) => index % foldCount === fold)),
	);
};

/** Models of both languages that have not met the drafts of `sets`; their thresholds are those of `known`, or zero. */
export const modelsWithout = (
	sets: ReadonlySet<string>,
	drafts: readonly LabelledDraft[],
	known?: ConcernModels,
): ConcernModels => {
	const lessons = drafts.filter(({set}) => !sets.has(set));
	const of = (language: OfficialLanguage): ConcernModel => ({
		...unpackConcerns(concernsFrom(lessons, language)),
		...(known && {thresholds: known[language].thresholds}),
	});
	return {en: of('en'), fr: of('fr')};
};

/** A draft with the sums that a model which has not met its adviser gives it, by concern. */
export interface Foreseen {
	readonly draft: LabelledDraft;
	readonly sums: Float64Array;
}

const sumsOf = (draft: LabelledDraft, model: ConcernModel): Float64Array => {
	const {part, own} = read(draft);
	return concernSums(part, own, draft.language, model);
};

/** Each draft judged by models that learnt from other advisers' drafts. */
export const foresee = (drafts: readonly LabelledDraft[]): readonly Foreseen[] =>
	foldsOf(drafts).flatMap((fold) => {
		const models = modelsWithout(fold, drafts);
		return drafts
			.filter(({set}) => fold.has(set))
			.map((draft) => ({draft, sums: sumsOf(draft, models[draft.language])}));
	});

/** The part of clean drafts in which one concern may be heard falsely; the sets of pairs are left out. */
const mostFalse = 0.002;

/** A sum just above `sum`, in hundredths. */
const above = (sum: number): number => Math.floor(100 * sum + 1) / 100;

/**
 * The lowest thresholds of `language` that keep their word on drafts foreseen, and with which `packed` leaves alone what
 * the pack promises to pass, by concern.
 */
export const thresholdsOf = (
	foreseen: readonly Foreseen[],
	packed: PackedConcerns,
	language: OfficialLanguage,
): readonly number[] => {
	const model = unpackConcerns(packed);
	return concerns.map((concern, place) => {
		const rule = ruleOf[concern];
		const clean = foreseen.filter(
			({draft}) => draft.language === language && draft.must.length === 0 && !draft.may.includes(rule),
		);
		const heard = clean
			.filter(({draft: {set}}) => !pairedSets.has(set))
			.map(({sums}) => sums[place]!)
			.toSorted((a, b) => b - a);
		const promised = clean
			.filter(({draft: {set}}) => set === 'examples')
			.map(({draft}) => sumsOf(draft, model)[place]! - cautionFor(draft.mode));
		return above(Math.max(heard[Math.floor(mostFalse * heard.length)]!, ...promised));
	});
};
