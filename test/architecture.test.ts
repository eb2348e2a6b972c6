import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import * as engine from '../src/engine/index.ts';

/** What anyone may use of the engine: its types, the values that name things, and what it says of data with faults. Judging is for those who may import all of it. */
const vocabulary = [
	'type engine',
	'engine/draft',
	'engine/faults',
	'engine/finding',
	'engine/language/segment',
	'engine/span',
	'engine/verdict',
];
const ui = ['preact', 'platform', 'ui', 'sites', ...vocabulary];

/** Who may import whom: packages, folders of `src`, or single modules. What is not listed may not. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
	engine: ['valibot'],
	'engine/language': ['franc'],
	packs: ['engine'],
	editors: vocabulary,
	sites: ['editors', ...vocabulary],
	platform: ['valibot', 'webextension-polyfill', '_locales', 'type sites/site', ...vocabulary],
	ui,
	content: ['editors', 'valibot', ...ui],
	popup: ui,
	options: ['valibot', ...ui],
	workbench: ui,
	diagnostics: ui,
	background: ['valibot', 'engine', 'packs', 'platform'],
	cli: ['node', 'valibot', 'engine', 'packs', 'package.json', 'tooling/builds'],
	training: ['node', 'engine', 'packs'],
	tooling: ['node', 'vite', 'playwright-core', 'engine', 'packs', 'cli/locale', 'manifest.json', 'test'],
};

const imported =
	/(?<type>^(?:import|export) type [^']*?)?(?:\bfrom|^import|\bimport\()\s*'(?<name>[^'\n]+)'/gm;
const within = (module: string, place: string) => module === place || module.startsWith(`${place}/`);

/** A module by its place in `src` and without its ending; a package, or a file outside `src`, by its name. */
const placeOf = (name: string, importer: string): string => {
	if (!name.startsWith('.')) return name.replace(/^node:.*/, 'node');
	const path = join('src', importer, '..', name).replace(/\.\w+$/, (end) => (end === '.json' ? end : ''));
	return path.startsWith('src/') ? path.slice(4) : path.replace(/^assets\//, '');
};

/** What `file` imports: `engine/judge`, or `type engine/judge` where it takes no more than types. */
const modulesOf = (file: string): readonly string[] =>
	[...readFileSync(join('src', file), 'utf8').matchAll(imported)].map(
		({groups}) => `${groups!.type ? 'type ' : ''}${placeOf(groups!.name!, file)}`,
	);

const files = readdirSync('src', {recursive: true, encoding: 'utf8'}).filter(
	(file) => /\.(?:tsx?|mjs)$/.test(file) && !/\.test\.tsx?$/.test(file),
);

test.each([...new Set(files.map((file) => file.split('/')[0]!))])(
	'src/%s imports only what it may',
	(folder) => {
		const refused = files
			.filter((file) => within(file, folder))
			.flatMap((file) => {
				const places = Object.keys(mayImport).filter((place) => within(file.replace(/\.\w+$/, ''), place));
				const allowed = [folder, ...places.flatMap((place) => mayImport[place]!)];
				return modulesOf(file)
					.filter(
						(module) => !allowed.some((place) => within(module, place) || within(module, `type ${place}`)),
					)
					.map((module) => `src/${file} may not import ${module}`);
			});
		expect(refused).toEqual([]);
	},
);

test('the engine shows exactly these names', () => {
	expect(Object.keys(engine).toSorted()).toEqual([
		'accountSchema',
		'attachmentSchema',
		'byGravity',
		'check',
		'contextSchema',
		'draftOf',
		'draftSchema',
		'levels',
		'modes',
		'orders',
		'overlaps',
		'owedBy',
		'phraseLimit',
		'quote',
		'readingLimit',
		'readingSchema',
		'severities',
		'spanAt',
		'surfaces',
		'unchecked',
	]);
});
