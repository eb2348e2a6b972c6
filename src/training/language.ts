import {writeFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {corpus, furtherRows, governmentRows, hasCorpus, lexiconRows, rowsOf} from './language-corpus.ts';
import {weightsFrom} from './language-model.ts';

const target = 'src/engine/language/weights.ts';

if (hasCorpus()) {
	// Half of the words of the code-mixed Hindi set are English.
	const rows = [...rowsOf('train'), ...furtherRows(), ...governmentRows(), ...lexiconRows()].filter(
		({set}) => set !== 'tweets_hinglish',
	);
	const weights = weightsFrom(rows);
	const lines = [
		'/** The weights of the language model, written by `npm run train`: see docs/decisions. */',
		`export const weights =\n\t'${weights}';`,
	];
	writeFileSync(target, `${lines.join('\n')}\n`);
	process.stdout.write(
		`${target}: learnt from ${rows.length} texts, ${gzipSync(weights, {level: 9}).length} bytes in gzip.\n`,
	);
} else process.stdout.write(`No training: the texts are not at ${corpus}.\n`);
