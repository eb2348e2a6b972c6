import {crx, type ManifestV3Export} from '@crxjs/vite-plugin';
import {defineConfig, type UserConfig} from 'vite';
import manifest from './manifest.json' with {type: 'json'};
import {sites} from './src/sites/index.ts';
import {keptBudgets, markedBuilt, provenPacks} from './src/tooling/build-plugins.ts';
import {languageData, languageDataChunk} from './src/tooling/sizes.ts';

const contentScript = 'src/content/main.ts';

const matches = sites.flatMap((site) => site.matches);

/** The manifest with the sites the extension knows; while developing, its pages may reach the development server. */
const manifestFor = (developing: boolean): ManifestV3Export =>
	({
		...manifest,
		// Lets the popup see the address of a tab on these sites, and so say that it must be reloaded.
		host_permissions: matches,
		content_scripts: [
			{
				matches,
				js: [contentScript],
				css: ['src/content/marks.css'],
				run_at: 'document_start',
				all_frames: true,
			},
		],
		...(developing && {content_security_policy: {}}),
	}) as ManifestV3Export;

/** The extension in `dist/chrome`; `npm run dev` writes to `dist/dev`, which is never to be shipped. */
const extension = (developing: boolean): UserConfig => {
	const outDir = developing ? 'dist/dev' : 'dist/chrome';
	return {
		publicDir: 'assets',
		// The pages of the extension remember the port.
		server: {port: 5173, strictPort: true, hmr: {clientPort: 5173}},
		build: {
			outDir,
			emptyOutDir: true,
			target: 'chrome120',
			modulePreload: false,
			// crxjs writes development files with Rollup, which knows no such option.
			...(!developing && {
				rolldownOptions: {
					output: {codeSplitting: {groups: [{name: languageDataChunk, test: languageData}]}},
				},
			}),
		},
		plugins: [
			provenPacks(),
			crx({
				manifest: manifestFor(developing),
				browser: 'chrome',
				// One file, so that it stands before the page's own first script.
				contentScripts: {standaloneFiles: [contentScript]},
			}),
			keptBudgets(outDir),
			markedBuilt('chrome'),
		],
	};
};

/** The command line in `dist/cli`, whole in one file: it runs with no dependency installed. */
const commandLine: UserConfig = {
	publicDir: false,
	ssr: {noExternal: true},
	build: {ssr: 'src/cli/main.ts', outDir: 'dist/cli', emptyOutDir: true, target: 'node20', minify: false},
	plugins: [provenPacks(), markedBuilt('cli')],
};

export default defineConfig(({command, mode}) =>
	mode === 'cli' ? commandLine : extension(command === 'serve'),
);
