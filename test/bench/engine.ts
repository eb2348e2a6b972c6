import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {eld} from 'eld/small';
import {build} from 'vite';
import writeGood from 'write-good';
import type {Draft} from '../../src/engine/index.ts';
import {type Figures, measure} from './figures.ts';
import type * as Judged from './judged.ts';
import {languages, lengths, type TextLanguage, textOf, variety} from './texts.ts';

const folder = '.output/bench';

/** Builds what is measured: modules run one by one, as tests run them, are slower than what ships. */
const judged = async (): Promise<typeof Judged> => {
	await build({
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		ssr: {noExternal: true},
		build: {ssr: 'test/bench/judged.ts', outDir: folder, emptyOutDir: true, target: 'node20', minify: true},
	});
	return import(pathToFileURL(resolve(folder, 'judged.js')).href);
};

/** Who reads a text: the engine with every pack; its languages alone; and what others offer, each for its own part. */
export const readers = ['engine', 'languages', 'franc', 'eld', 'write-good'] as const;
export type Reader = (typeof readers)[number];

/** How long one text takes each. */
export interface EngineRow {
	readonly length: number;
	readonly language: TextLanguage;
	readonly figures: Readonly<Record<Reader, Figures>>;
}

/** Times the engine, and others on the same texts. */
export const measureEngine = async (): Promise<{
	readonly first: number;
	readonly rows: readonly EngineRow[];
}> => {
	const {check, segment, packs, franc} = await judged();
	const draftOf = (text: string): Draft => ({
		text,
		surface: 'post',
		thread: [],
		attachments: [],
		account: {mode: 'official', owes: ['en', 'fr']},
	});
	const start = performance.now();
	check(draftOf(textOf('both', 280, 0)), packs);
	const first = performance.now() - start;
	const rows = lengths.flatMap((length) =>
		languages.map((language) => {
			const texts = Array.from({length: variety}, (_, turn) => textOf(language, length, turn));
			const figures = measure<Reader>(texts, {
				engine: (text) => check(draftOf(text), packs),
				languages: segment,
				franc: (text) => franc(text),
				eld: (text) => eld.detect(text),
				'write-good': (text) => writeGood(text),
			});
			return {length, language, figures};
		}),
	);
	return {first, rows};
};
