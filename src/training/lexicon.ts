// Derives the bilingual lexicon and the weights of the equivalence score: `npm run train`.
import {writeFileSync} from 'node:fs';
import {align} from '../engine/versions/alignment.ts';
import {contentOf, featuresOf} from '../engine/versions/equivalence.ts';
import type {Lexicon} from '../engine/versions/lexicon.ts';
import {dataPresent} from './lexicon-corpus.ts';
import {deriveLexicon, equivalenceRows, foldLexicons, foldOf, wholeCorpus} from './lexicon-folds.ts';
import {regress} from './lexicon-logistic.ts';

const written = 'Written by `npm run train`; do not edit.';

const rowFeatures = (en: string, fr: string, lexicon: Lexicon): readonly number[] => {
	const english = {text: en, words: contentOf(en, 'en')};
	const french = {text: fr, words: contentOf(fr, 'fr')};
	return featuresOf(english, french, align(english.words, french.words, lexicon));
};

if (dataPresent()) {
	const packed = deriveLexicon(wholeCorpus());
	writeFileSync(
		'src/engine/versions/lexicon-data.ts',
		`/** Stems and their translations, as \`unpackLexicon\` reads them. ${written} */\nexport const packedLexicon =\n\t'${packed}';\n`,
	);
	// Each row is judged with a lexicon that has not seen it, as every draft will be.
	const lexicons = foldLexicons();
	const rows = equivalenceRows();
	const weights = regress(
		rows.map((row) => rowFeatures(row.en, row.fr, lexicons[foldOf(row.group)]!)),
		rows.map((row) => row.label === 'same'),
	);
	const round = (value: number): number => Number(value.toPrecision(4));
	writeFileSync(
		'src/engine/versions/equivalence-weights.ts',
		`import type {Weights} from './equivalence.ts';\n\n/** What each figure of \`featuresOf\` counts for. ${written} */\nexport const equivalenceWeights: Weights = {\n\tbias: ${round(weights.bias)},\n\tfeatures: [${weights.features.map(round).join(', ')}],\n};\n`,
	);
	console.log(`Lexicon: ${packed.length} characters; equivalence learned from ${rows.length} pairs.`);
} else {
	console.log('Lexicon: the reference data is not beside the project; the generated files stay as they are.');
}
