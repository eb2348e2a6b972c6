import {writeFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {corpus, hasCorpus, lessonRows} from './language-corpus.ts';
import {weightsFrom} from './language-model.ts';

const target = 'src/engine/language/weights.ts';

if (hasCorpus()) {
	const rows = lessonRows('train');
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
