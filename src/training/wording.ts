// Learns to hear an opinion in a post: `npm run train`.
import {writeFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import type {OfficialLanguage} from '../engine/language/segment.ts';
import type {PackedModel} from '../engine/wording/model.ts';
import {hasWordingCorpus, judgedPosts, ownPosts, wordingCorpus} from './wording-corpus.ts';
import {foresee, thresholdOf, wordingLessons} from './wording-folds.ts';
import {modelFrom} from './wording-regression.ts';

const target = 'src/engine/wording/weights.ts';

const written = ({bias, signs, words, threshold}: PackedModel): string =>
	`{\n\t\tbias: ${bias},\n\t\tthreshold: ${threshold},\n\t\tsigns: [${signs.join(', ')}],\n\t\twords:\n\t\t\t'${words}',\n\t}`;

if (hasWordingCorpus()) {
	const posts = wordingLessons();
	const foreseen = foresee([...judgedPosts(), ...ownPosts()]);
	const trained = (language: OfficialLanguage): PackedModel => ({
		...modelFrom(posts, language),
		threshold: thresholdOf(foreseen, language),
	});
	const contents = `import type {PackedModel} from './model.ts';

// biome-ignore format: written by a program, the same bytes each time.
/** The models of opinion, written by \`npm run train\`: see docs/decisions. */
export const packedModels: Readonly<Record<'en' | 'fr', PackedModel>> = {
	en: ${written(trained('en'))},
	fr: ${written(trained('fr'))},
};
`;
	writeFileSync(target, contents);
	process.stdout.write(
		`${target}: learnt from ${posts.length} posts, ${gzipSync(contents, {level: 9}).length} bytes in gzip.\n`,
	);
} else process.stdout.write(`No training of the wording: the posts are not at ${wordingCorpus}.\n`);
