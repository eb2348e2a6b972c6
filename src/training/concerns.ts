// Learns what a person's words touch without saying so: `npm run train`.
import {writeFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import type {OfficialLanguage} from '../engine/language/segment.ts';
import type {PackedConcerns} from '../engine/wording/concerns.ts';
import {concernLessons, hasTweetCorpus, tweetCorpus} from './concern-drafts.ts';
import {concernsFrom, foresee, thresholdsOf} from './concern-regression.ts';

const target = 'src/engine/wording/concerns-weights.ts';

const written = ({biases, thresholds, weights}: PackedConcerns): string =>
	`{\n\t\tbiases: [${biases.join(', ')}],\n\t\tthresholds: [${thresholds.join(', ')}],\n\t\tweights: [\n${weights.map((letters) => `\t\t\t'${letters}',\n`).join('')}\t\t],\n\t}`;

if (hasTweetCorpus()) {
	const drafts = concernLessons();
	const foreseen = foresee(drafts);
	const of = (language: OfficialLanguage): string => {
		const packed = concernsFrom(drafts, language);
		return written({...packed, thresholds: thresholdsOf(foreseen, packed, language)});
	};

	const contents = `import type {PackedConcerns} from './concerns.ts';

// biome-ignore format: written by a program, the same bytes each time.
/** The models of what a person's words touch, written by \`npm run train\`: see docs/decisions. */
export const packedConcerns: Readonly<Record<'en' | 'fr', PackedConcerns>> = {
	en: ${of('en')},
	fr: ${of('fr')},
};
`;
	writeFileSync(target, contents);
	process.stdout.write(
		`${target}: learnt from ${drafts.length} drafts, ${gzipSync(contents, {level: 9}).length} bytes in gzip.\n`,
	);
} else process.stdout.write(`No training of the concerns: the tweets are not at ${tweetCorpus}.\n`);
