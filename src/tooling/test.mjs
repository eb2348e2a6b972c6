// Runs everything that must hold: types, lint, unit tests, end to end. The last line is `N passed, N failed`.

import {spawn} from 'node:child_process';
import {mkdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {text} from 'node:stream/consumers';
import {findFirefox} from './browser.mjs';
import {root} from './sources.mjs';
import {say} from './words.mjs';

/** Only a desktop may do without Firefox: where there is no one to install it, its absence is a failure. */
const withFirefox = findFirefox() !== undefined || Boolean(process.env.CI);

/**
 * One of vitest's projects as a stage; `report` is where it leaves its figures.
 * @param {string} name
 * @param {string} project
 */
const vitest = (name, project) => {
	const report = join(root, '.output', `${project}-tests.json`);
	return {
		name,
		args: [
			'node_modules/vitest/vitest.mjs',
			'run',
			`--project=${project}`,
			'--reporter=default',
			'--reporter=json',
			`--outputFile.json=${report}`,
		],
		report,
	};
};

/** @type {readonly {name: string, args: readonly string[], report?: string}[]} */
const stages = [
	{name: say.types, args: ['node_modules/typescript/bin/tsc', '-p', '.', '--noEmit']},
	{name: say.engineTypes, args: ['node_modules/typescript/bin/tsc', '-p', 'src/engine', '--noEmit']},
	{
		name: say.lint,
		args: ['node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off', '--error-on-warnings', '.'],
	},
	vitest(say.unit, 'unit'),
	vitest(say.inChromium, 'e2e-chromium'),
	...(withFirefox ? [vitest(say.inFirefox, 'e2e-firefox')] : []),
];

/**
 * Runs one stage. Its output is shown only when it fails.
 * @param {(typeof stages)[number]} stage
 * @returns {Promise<{passed: number, failed: number}>}
 */
const run = async ({name, args, report}) => {
	const started = Date.now();
	const child = spawn(process.execPath, args, {
		cwd: root,
		stdio: ['ignore', 'pipe', 'pipe'],
		env: {...process.env, ...(process.stdout.isTTY && {FORCE_COLOR: '1'})},
	});
	/** @type {Promise<number>} */
	const ended = new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
	const [output, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
	const seconds = ((Date.now() - started) / 1000).toFixed(1);
	if (code === 0) console.log(say.stagePassed(name, seconds));
	else console.log(`${output}${errors}\n${say.stageFailed(name, seconds)}`);
	return report ? figures(report, code) : {passed: Number(code === 0), failed: Number(code !== 0)};
};

/**
 * How many tests passed and failed. A file that could not run, and an error outside every test, each fail once.
 * @param {string} report
 * @param {number} code vitest's exit code
 */
const figures = (report, code) => {
	/** @type {{numPassedTests: number, numFailedTests: number, testResults: readonly {status: string, assertionResults: readonly {status: string}[]}[]}} */
	let said;
	try {
		said = JSON.parse(readFileSync(report, 'utf8'));
	} catch {
		return {passed: 0, failed: 1};
	}
	const broken = said.testResults.filter(
		({status, assertionResults}) =>
			status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
	).length;
	const failed = said.numFailedTests + broken;
	return {passed: said.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed};
};

mkdirSync(join(root, '.output'), {recursive: true});
for (const {report} of stages) if (report) rmSync(report, {force: true});
let passed = 0;
let failed = 0;
if (!withFirefox) console.log(say.firefoxSkipped);
for (const stage of stages) {
	const figures = await run(stage);
	passed += figures.passed;
	failed += figures.failed;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
