import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Plugin, type Rolldown, runnerImport, Visitor} from 'vite';
import {budgets, sizesOf, spent} from './sizes.ts';
import {type Build, digestOf, markBuilt} from './sources.mjs';

/** Imports a module of this project as the build sees it. */
const load = async <Module>(path: string): Promise<Module> =>
	(await runnerImport<Module>(path, {configFile: false, logLevel: 'error'})).module;

/** Proves every pack before the build: one whose form or whose examples fail is not shipped. */
export const provenPacks = (): Plugin => ({
	name: 'aplomb:proven-packs',
	async buildStart() {
		const {parsePack} = await load<typeof import('../engine/pack.ts')>('./src/engine/pack.ts');
		const {packs} = await load<typeof import('../packs/index.ts')>('./src/packs/index.ts');
		const faults = packs.flatMap((pack) =>
			// Through JSON: a pack is data, and what JSON loses would be lost to whoever loads it.
			(parsePack(JSON.parse(JSON.stringify(pack))).faults ?? []).map(
				({path, message}) => `${pack.id}: ${path}: ${message.en}`,
			),
		);
		if (faults.length > 0) this.error(`A pack does not hold, so nothing is built.\n  ${faults.join('\n  ')}`);
	},
});

/** Has `rewrite` write every program of the bundle anew. */
const rewritten = (
	rewrite: (this: Rolldown.PluginContext, code: string, fileName: string) => string,
): NonNullable<Plugin['generateBundle']> => ({
	// Last: the content script is built apart, without any plugin, and joins the others here.
	order: 'post',
	handler(_options, bundle) {
		for (const file of Object.values(bundle)) {
			if (!file.fileName.endsWith('.js')) continue;
			if (file.type === 'chunk') file.code = rewrite.call(this, file.code, file.fileName);
			else file.source = rewrite.call(this, file.source.toString(), file.fileName);
		}
	},
});

/**
 * Takes from Preact its one way to write markup: nothing of ours uses it, what is not shipped cannot be misused, and
 * Mozilla's linter warns of it. Fails the build when a program still writes markup.
 */
export const withoutMarkup = (): Plugin => ({
	name: 'aplomb:without-markup',
	apply: 'build',
	generateBundle: rewritten(function (written, fileName) {
		const code = written.replace(/\(\w+\.innerHTML\s*=\s*\w+\.__html\)/, 'null');
		if (/\.(?:inner|outer)HTML\s*=(?!=)/.test(code))
			this.error(`${fileName} writes markup, which no program of the extension may.`);
		return code;
	}),
});

/** The examples of a rule prove it before the build, and are not shipped: nobody reads them where drafts are judged. */
export const withoutExamples = (): Plugin => ({
	name: 'aplomb:without-examples',
	apply: 'build',
	transform(code, id) {
		if (!/\/src\/packs\/.*\.ts$/.test(id)) return null;
		const cuts: {readonly start: number; readonly end: number}[] = [];
		new Visitor({
			Property({key, value}) {
				if (key.type === 'Identifier' && key.name === 'examples') cuts.push(value);
			},
		}).visit(this.parse(code));
		return cuts.reduceRight(
			(text, {start, end}) => `${text.slice(0, start)}{flags: [], passes: []}${text.slice(end)}`,
			code,
		);
	},
});

interface Place {
	readonly start: number;
	readonly end: number;
}

/**
 * The places in `code`, parsed as `program`, that nobody reads: what the browser alone is told of a message, its
 * placeholders, and with `isWhole` the messages that nothing else in the code names.
 */
const idleWords = (
	code: string,
	program: Parameters<Visitor['visit']>[0],
	isWhole: boolean,
): readonly Place[] => {
	const written = new Set<string>();
	const messages: {readonly key: string; readonly whole: Place; readonly rest: Place}[] = [];
	new Visitor({
		Literal: ({value}) => void (typeof value === 'string' && written.add(value)),
		TemplateElement: ({value}) => void written.add(value.cooked ?? ''),
		Property: ({key, value, start, end}) => {
			if (key.type !== 'Identifier' || value.type !== 'ObjectExpression') return;
			const [first] = value.properties;
			if (first?.type !== 'Property' || first.key.type !== 'Identifier' || first.key.name !== 'message')
				return;
			if (!/Literal$/.test(first.value.type)) return;
			const whole = {start, end: code[end] === ',' ? end + 1 : end};
			messages.push({key: key.name, whole, rest: {start: first.end, end: value.end - 1}});
		},
	}).visit(program);
	const isIdle = (key: string): boolean =>
		isWhole && !written.has(key) && !written.has(key.replace(/(?:One|Other)$/, ''));
	return messages.map(({key, whole, rest}) => (isIdle(key) ? whole : rest));
};

/**
 * The interface's words as they are needed: the content script says fewer than the pages, and the browser reads no more
 * than the manifest names.
 */
export const leanWords = (folder: string): Plugin => ({
	name: 'aplomb:lean-words',
	apply: 'build',
	generateBundle: rewritten(function (code, fileName) {
		if (!code.includes('placeholders')) return code;
		return idleWords(code, this.parse(code), fileName.startsWith('src/content/')).reduceRight(
			(text, {start, end}) => text.slice(0, start) + text.slice(end),
			code,
		);
	}),
	writeBundle() {
		const manifest = readFileSync(join(folder, 'manifest.json'), 'utf8');
		const named = new Set([...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key));
		for (const locale of readdirSync(join(folder, '_locales'))) {
			const file = join(folder, '_locales', locale, 'messages.json');
			const words = Object.entries(JSON.parse(readFileSync(file, 'utf8')));
			writeFileSync(file, JSON.stringify(Object.fromEntries(words.filter(([key]) => named.has(key)))));
		}
	},
});

/** Fails the build when the package written to `folder` outgrows a budget. */
export const keptBudgets = (folder: string): Plugin => ({
	name: 'aplomb:kept-budgets',
	apply: 'build',
	writeBundle() {
		const sizes = sizesOf(folder);
		const overspent = budgets
			.map((budget) => ({...budget, spent: spent(budget, sizes)}))
			.filter((budget) => budget.spent > budget.limit)
			.map((budget) => `${budget.name}: ${budget.spent} bytes gzipped, of ${budget.limit} allowed`);
		if (overspent.length > 0) this.error(`The build outgrows its budget.\n  ${overspent.join('\n  ')}`);
	},
});

/** Notes what `build` was made from, once it stands whole: set-up builds again only when a source changes. */
export const markedBuilt = (build: Build): Plugin => {
	let digest: string;
	return {
		name: 'aplomb:marked-built',
		apply: 'build',
		buildStart() {
			digest = digestOf(build);
		},
		writeBundle() {
			markBuilt(build, digest);
		},
	};
};
