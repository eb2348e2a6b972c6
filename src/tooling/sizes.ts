import {readdirSync, readFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {gzipSync} from 'node:zlib';

/** A file of the built package: its path below the package, with `/`, and its bytes as built and gzipped. */
export interface Size {
	readonly path: string;
	readonly bytes: number;
	readonly gzip: number;
	/** Counted apart from the code: it grows with what the checks know of languages. */
	readonly languageData: boolean;
}

/** The chunk that holds the modules counted as language data. */
export const languageDataChunk = 'language-data';

/**
 * The modules counted as language data: franc's trigrams, the weights and lexicons our trainers write, and the lists of
 * names, of kinds of words and of turns of phrase that are written by hand.
 */
export const languageData =
	/\/node_modules\/(?:franc|trigram-utils)\/(?:data|expressions)\.js$|\/src\/engine\/.*(?:weights|data|generated|gazetteer|places|given-names|signals|kinds)\.ts$|\/src\/packs\/.*\/parties\.ts$|\/src\/(?:engine|packs)\/.*-turns\.ts$/;

/** Every file below `folder`, with its size, by path. */
export const sizesOf = (folder: string): readonly Size[] =>
	readdirSync(folder, {recursive: true, withFileTypes: true})
		.filter((entry) => entry.isFile())
		.map((entry) => {
			const file = join(entry.parentPath, entry.name);
			const contents = readFileSync(file);
			return {
				path: relative(folder, file).split(sep).join('/'),
				bytes: contents.length,
				gzip: gzipSync(contents, {level: 9}).length,
				languageData: entry.name.startsWith(languageDataChunk),
			};
		})
		.toSorted((a, b) => (a.path < b.path ? -1 : 1));

/** A limit on the gzipped bytes of some files of the package. */
export interface Budget {
	readonly name: string;
	readonly limit: number;
	readonly counts: (size: Size) => boolean;
}

/** What the build must stay within, gzipped. */
export const budgets: readonly Budget[] = [
	{name: 'content script', limit: 60_000, counts: ({path}) => path.startsWith('src/content/')},
	{name: 'package without language data', limit: 250_000, counts: ({languageData}) => !languageData},
];

/** What `budget` counts of `sizes`, gzipped. */
export const spent = (budget: Budget, sizes: readonly Size[]): number =>
	sizes.filter(budget.counts).reduce((sum, {gzip}) => sum + gzip, 0);
