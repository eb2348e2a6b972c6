import {sentencesOf} from '../engine/facts/index.ts';
import {type OfficialLanguage, otherOf} from '../engine/language/segment.ts';
import {type AlignedTexts, alignTexts} from '../engine/versions/alignment.ts';
import {namedFactsOf} from '../engine/versions/differences.ts';
import {equivalenceFeatures} from '../engine/versions/equivalence.ts';
import type {Lexicon} from '../engine/versions/lexicon.ts';
import {loneNamesOf} from '../engine/versions/names.ts';
import {type Sentence, sentencesOfBoth} from '../engine/versions/omissions.ts';
import {scoreOf, type Weights} from '../engine/versions/score.ts';
import {fold} from '../engine/versions/words.ts';
import {freeRows, type ParallelRow, parallelRows} from './lexicon-corpus.ts';
import {foldOf} from './lexicon-folds.ts';
import {regress} from './lexicon-logistic.ts';

/** What the trainer learns for each of the three judgements. */
export interface LearnedWeights {
	readonly equivalence: Weights;
	readonly omission: Weights;
	readonly name: Weights;
}

interface Row {
	readonly row: ParallelRow;
	readonly aligned: AlignedTexts;
}

/** The version a row's note says was changed: "fr: dropped: …". */
const changedIn = (row: ParallelRow): OfficialLanguage => (row.note.startsWith('en:') ? 'en' : 'fr');

function learnEquivalence(rows: readonly Row[]): Weights {
	const told = rows.filter(({row}) => row.label !== 'diff');
	return regress(
		told.map(({aligned}) => equivalenceFeatures(aligned)),
		told.map(({row}) => row.label === 'same'),
	);
}

/** What kind of row a free pair is with one sentence of a version taken out; its note is the place of that sentence. */
const takenOut = 'sentence_taken_out';

/** A free pair of as many sentences in each version, once for each sentence that one of the versions may lack. */
function shortenedRows(row: ParallelRow): readonly ParallelRow[] {
	const spans = {en: sentencesOf(row.en), fr: sentencesOf(row.fr)};
	if (spans.en.length !== spans.fr.length || spans.en.length < 2) return [];
	return (['en', 'fr'] as const).flatMap((language) =>
		spans[language].map(({start, end}, place) => ({
			...row,
			label: 'diff',
			kind: takenOut,
			[language]: row[language].slice(0, start) + row[language].slice(end),
			note: `${otherOf(language)}:${place}`,
		})),
	);
}

/** What speaks for the sentence whose counterpart was taken out. */
function lostFrom({row, aligned}: Row): readonly (readonly number[])[] {
	const [language, place] = row.note.split(':') as [OfficialLanguage, string];
	const lost = sentencesOf(row[language])[Number(place)];
	return sentencesOfBoth(aligned)
		.filter(({span, language: own}) => own === language && span.start === lost?.start)
		.map(({features}) => features);
}

/** Which sentence lost its counterpart no row says: the likeliest is taken, twice over, then learned from. */
function learnOmission(rows: readonly Row[]): Weights {
	const kept = rows
		.filter(({row}) => row.label === 'same')
		.flatMap(({aligned}) => sentencesOfBoth(aligned).map(({features}) => features));
	const short = rows
		.filter(({row}) => row.kind === 'near_sentence')
		.map(({row, aligned}) => sentencesOfBoth(aligned).filter(({language}) => language !== changedIn(row)));
	const taken = rows.filter(({row}) => row.kind === takenOut).flatMap(lostFrom);
	let suspicion = ({share, features}: Sentence): number => (1 - share) * Math.exp(features[1]! / 2);
	let weights: Weights = {bias: 0, features: []};
	for (let round = 0; round < 3; round++) {
		const lost = short.flatMap((sentences) => {
			const worst = sentences.toSorted((a, b) => suspicion(b) - suspicion(a))[0];
			return worst ? [worst.features] : [];
		});
		const found = [...lost, ...taken];
		weights = regress([...kept, ...found], [...kept.map(() => false), ...found.map(() => true)]);
		const learned = weights;
		suspicion = ({features}) => scoreOf(learned, features);
	}
	return weights;
}

/** The words of a row's note, "en: Toronto -> Moncton": what stands in each version only. */
function changedNames(row: ParallelRow): Readonly<Record<OfficialLanguage, ReadonlySet<string>>> {
	const [, before = '', after = ''] = /^(?:en|fr): (.*) -> (.*)$/.exec(row.note) ?? [];
	const setOf = (text: string): ReadonlySet<string> => new Set(text.split(/[\s-]+/).map(fold));
	const changed = changedIn(row);
	return changed === 'en' ? {en: setOf(after), fr: setOf(before)} : {en: setOf(before), fr: setOf(after)};
}

function learnName(rows: readonly Row[]): Weights {
	const features: (readonly number[])[] = [];
	const labels: boolean[] = [];
	for (const {row, aligned} of rows) {
		if (row.label !== 'same' && row.kind !== 'near_name') continue;
		const changed = row.label === 'same' ? null : changedNames(row);
		const named = namedFactsOf({en: aligned.en.facts, fr: aligned.fr.facts}, aligned.pairing.pairs);
		for (const name of loneNamesOf(aligned, named)) {
			const {start, end} = name.span;
			const word = fold(aligned[name.language].text.slice(start, end));
			const isChanged = changed?.[name.language].has(word) ?? false;
			// The lone words of a changed row that are not the change may be anything.
			if (changed && !isChanged) continue;
			features.push(name.features);
			labels.push(isChanged);
		}
	}
	return regress(features, labels);
}

/** How often a free pair counts: they are few beside the parallel texts, and likest what is posted. */
const freeWeight = 4;

/**
 * Learns the three sets of weights from the rows of which `keep` holds. Each row is read with the lexicon of its
 * fold, which has not seen it, as every draft will be.
 */
export function learnWeights(
	lexicons: readonly Lexicon[],
	keep: (row: ParallelRow) => boolean = () => true,
): LearnedWeights {
	const read = (row: ParallelRow): Row => ({
		row,
		aligned: alignTexts(row.en, row.fr, lexicons[foldOf(row.group)]!),
	});
	const rows = parallelRows().filter(keep).map(read);
	const free = freeRows().map(read);
	const shortened = freeRows().flatMap(shortenedRows).map(read);
	// Whether two texts are versions at all is for texts that say the same in other words to prove, not to be let off.
	const all = [...rows, ...shortened, ...Array.from({length: freeWeight}, () => free).flat()];
	return {equivalence: learnEquivalence(rows), omission: learnOmission(all), name: learnName(all)};
}
