import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'vite';
import type {Draft} from '../../src/engine/index.ts';
import {type Figures, measure} from './figures.ts';
import type * as Judged from './judged.ts';
import {languages, lengths, type TextLanguage, textOf} from './texts.ts';

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

/** How long one text takes. */
export interface EngineRow {
	readonly length: number;
	readonly language: TextLanguage;
	/** The engine with every pack: languages, rules, words. */
	readonly engine: Figures;
	/** franc alone, which says one language for the whole. */
	readonly franc: Figures;
}

/** Times the engine, and franc on the same texts. */
export const measureEngine = async (): Promise<{
	readonly first: number;
	readonly rows: readonly EngineRow[];
}> => {
	const {check, packs, franc} = await judged();
	const draftOf = (text: string): Draft => ({
		text,
		surface: 'post',
		thread: [],
		attachments: [],
		account: {mode: 'official', owes: ['en', 'fr']},
	});
	const start = performance.now();
	check(draftOf(textOf('both', 280)), packs);
	const first = performance.now() - start;
	const rows = lengths.flatMap((length) =>
		languages.map((language) => {
			const text = textOf(language, length);
			const draft = draftOf(text);
			return {
				length,
				language,
				engine: measure(() => check(draft, packs)),
				franc: measure(() => franc(text)),
			};
		}),
	);
	return {first, rows};
};
