import {crx, type ManifestV3Export} from '@crxjs/vite-plugin';
import {defineConfig, type UserConfig} from 'vite';
import manifest from './manifest.json' with {type: 'json'};
import {sites} from './src/sites/index.ts';
import {
	keptBudgets,
	leanWords,
	markedBuilt,
	provenPacks,
	withoutExamples,
	withoutMarkup,
} from './src/tooling/build-plugins.ts';
import {languageData, languageDataChunk} from './src/tooling/sizes.ts';

/** A browser the extension is built for; Edge and the like take Chrome's. */
type Browser = 'chrome' | 'firefox';

const contentScript = 'src/content/main.ts';

/** Pages that no place of the manifest names. */
const pages = {workbench: 'src/workbench/index.html', diagnostics: 'src/diagnostics/index.html'};

const matches = sites.flatMap((site) => site.matches);

/** What Firefox is told in place of what Chromium is: who we are, and that no data is collected. */
const {minimum_chrome_version: _, ...shared} = manifest;
const firefoxManifest = {
	...shared,
	browser_specific_settings: {
		gecko: {
			id: 'aplomb@aplomb.example',
			// The first, on phones too, that reads `data_collection_permissions`.
			strict_min_version: '142.0',
			data_collection_permissions: {required: ['none']},
		},
	},
};

/** Where the content script runs. */
const watcher = {
	matches,
	js: [contentScript],
	css: ['src/content/marks.css'],
	run_at: 'document_start' as const,
	all_frames: true,
	// A frame that a page writes itself has no address of its own: it belongs to its page.
	match_about_blank: true,
	match_origin_as_fallback: true,
};

/** The manifest with the sites the extension knows; while developing, its pages may reach the development server. */
const manifestFor = (browser: Browser, developing: boolean): ManifestV3Export =>
	({
		...(browser === 'firefox'
			? firefoxManifest
			: // Firefox takes what an administrator sets as it is; Chromium wants to know its form.
				{...manifest, storage: {managed_schema: 'managed_schema.json'}}),
		// Lets the popup see the address of a tab on these sites, and so say that it must be reloaded.
		host_permissions: matches,
		content_scripts: [watcher],
		...(developing && {content_security_policy: {}}),
	}) as ManifestV3Export;

/** The extension in `dist/chrome` or `dist/firefox`; `npm run dev` writes to `dist/dev`, which is never to be shipped. */
const extension = (browser: Browser, developing: boolean): UserConfig => {
	const outDir = developing ? 'dist/dev' : `dist/${browser}`;
	return {
		publicDir: 'assets',
		// The pages of the extension remember the port.
		server: {port: 5173, strictPort: true, hmr: {clientPort: 5173}},
		build: {
			outDir,
			emptyOutDir: true,
			target: browser === 'firefox' ? 'firefox142' : 'chrome120',
			modulePreload: false,
			// crxjs writes development files with Rollup, which knows no groups.
			rolldownOptions: {
				input: pages,
				...(!developing && {
					output: {codeSplitting: {groups: [{name: languageDataChunk, test: languageData}]}},
				}),
			},
		},
		plugins: [
			provenPacks(),
			withoutExamples(),
			withoutMarkup(),
			leanWords(outDir),
			crx({
				manifest: manifestFor(browser, developing),
				browser,
				// One file, so that it stands before the page's own first script.
				contentScripts: {standaloneFiles: [contentScript]},
			}),
			keptBudgets(outDir),
			markedBuilt(browser),
		],
	};
};

/** The command line in `dist/cli`, whole in one file: it runs with no dependency installed. */
const commandLine: UserConfig = {
	publicDir: false,
	ssr: {noExternal: true},
	build: {ssr: 'src/cli/main.ts', outDir: 'dist/cli', emptyOutDir: true, target: 'node20', minify: false},
	plugins: [provenPacks(), withoutExamples(), markedBuilt('cli')],
};

export default defineConfig(({command, mode}) =>
	mode === 'cli' ? commandLine : extension(mode === 'firefox' ? 'firefox' : 'chrome', command === 'serve'),
);
