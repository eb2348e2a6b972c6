// Derives the bilingual lexicon and the weights that judge two versions: `npm run train`.
import {writeFileSync} from 'node:fs';
import {dataPresent} from './lexicon-corpus.ts';
import {deriveLexicon, foldLexicons, wholeCorpus} from './lexicon-folds.ts';
import {learnWeights} from './lexicon-weights.ts';

const written = 'Written by `npm run train`; do not edit.';

if (dataPresent()) {
	const packed = deriveLexicon(wholeCorpus());
	writeFileSync(
		'src/engine/versions/lexicon-data.ts',
		`/** Stems and their translations, as \`unpackLexicon\` reads them. ${written} */\nexport const packedLexicon =\n\t'${packed}';\n`,
	);
	const all = learnWeights(foldLexicons());
	const round = (value: number): number => Number(value.toPrecision(4));
	const stated = Object.entries(all).map(
		([name, {bias, features}]) =>
			`\nexport const ${name}Weights: Weights = {\n\tbias: ${round(bias)},\n\t// biome-ignore format: on one line, as it is written.\n\tfeatures: [${features.map(round).join(', ')}],\n};\n`,
	);
	writeFileSync(
		'src/engine/versions/weights.ts',
		`// What each figure counts for. ${written}\nimport type {Weights} from './score.ts';\n${stated.join('')}`,
	);
	console.log(`Lexicon: ${packed.length} characters; weights of ${Object.keys(all).join(', ')}.`);
} else {
	console.log('Lexicon: the reference data is not beside the project; the generated files stay as they are.');
}
