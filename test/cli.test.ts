import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {text} from 'node:stream/consumers';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import manifest from '../manifest.json' with {type: 'json'};
import packageFile from '../package.json' with {type: 'json'};
import {packs} from '../src/packs/index.ts';
import {ensureBuilt} from '../src/tooling/builds.mjs';

const folder = mkdtempSync(join(tmpdir(), 'aplomb-'));
afterAll(() => rmSync(folder, {recursive: true}));
beforeAll(() => ensureBuilt('cli'), 60_000);

const file = (name: string, contents: string): string => {
	writeFileSync(join(folder, name), contents);
	return name;
};

const start = (args: readonly string[], environment: NodeJS.ProcessEnv = {}, program = 'dist/cli/main.js') =>
	spawn(process.execPath, [join(process.cwd(), program), ...args], {
		cwd: folder,
		env: {...process.env, LC_ALL: 'en_CA.UTF-8', ...environment},
	});

/** Runs `aplomb` to its end with `input` on its standard input. */
const aplomb = async (args: readonly string[], input = '', environment: NodeJS.ProcessEnv = {}) => {
	const child = start(args, environment);
	child.stdin.end(input);
	const [output, errors, [code]] = await Promise.all([
		text(child.stdout),
		text(child.stderr),
		once(child, 'close') as Promise<[number]>,
	]);
	return {output, errors, code};
};

const jsonLines = (...drafts: object[]): string =>
	drafts.map((draft) => `${JSON.stringify(draft)}\n`).join('');
const records = (output: string): unknown[] =>
	output
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line));

const english = 'The museum opens its doors at nine on Saturday.';
const french = 'Le musée ouvre ses portes samedi à neuf heures.';

describe('check', () => {
	test('answers each line of JSONL with exactly the agreed keys', async () => {
		const {output, code} = await aplomb(
			['check', '--input', 'jsonl'],
			jsonLines({id: 'a', text: english}, {id: 2, text: `${english}\n\n${french}`}),
		);
		expect(records(output)).toEqual([
			{
				id: 'a',
				segments: [{start: 0, end: english.length, language: 'en'}],
				findings: [
					{
						rule: 'canada-federal/missing-equivalent',
						severity: 'error',
						start: null,
						end: null,
						quote: '',
						message: {en: expect.any(String), fr: expect.any(String)},
						data: expect.objectContaining({missing: 'fr'}),
					},
				],
				abstained: [],
			},
			expect.objectContaining({id: 2, findings: []}),
		]);
		expect(code).toBe(1);
	});

	test('points at the words a finding quotes', async () => {
		const {output} = await aplomb(
			['check', '--input', 'jsonl', '--account', 'official-en'],
			jsonLines({id: 'a', text: `${english} I think you will love it.`}),
		);
		const [{findings}] = records(output) as [{findings: {start: number; end: number; quote: string}[]}];
		expect(findings).toHaveLength(1);
		expect(`${english} I think you will love it.`.slice(findings[0]!.start, findings[0]!.end)).toBe(
			'I think',
		);
		expect(findings[0]!.quote).toBe('I think');
	});

	test('says in which part of a thread a finding is', async () => {
		const {output} = await aplomb(
			['check', '--input', 'jsonl', '--account', 'official-en'],
			jsonLines({
				id: 'a',
				text: english,
				surface: 'thread',
				thread: ['It is free.', 'I think you will love it.'],
			}),
		);
		const [{findings}] = records(output) as [{findings: {data: {part?: number}; quote: string}[]}];
		expect(findings).toEqual([expect.objectContaining({quote: 'I think', data: {part: 2}})]);
	});

	test('the account of a line overrides the one of the command', async () => {
		const {output, code} = await aplomb(
			['check', '--input', 'jsonl', '--account', 'official-both'],
			jsonLines(
				{id: 'personal', text: english, account: {mode: 'personal', owes: []}},
				{id: 'paired', text: english, account: {mode: 'official', language: 'en'}, counterpart: french},
				{id: 'wrong', text: french, account: {mode: 'official', language: 'en'}, counterpart: english},
			),
		);
		expect(
			(records(output) as {id: string; findings: {rule: string}[]}[]).map(({id, findings}) => [
				id,
				...findings.map(({rule}) => rule),
			]),
		).toEqual([['personal'], ['paired'], ['wrong', 'canada-federal/account-language']]);
		expect(code).toBe(1);
	});

	test('takes null for what an exporter does not know, and for an image without description', async () => {
		const {output, code} = await aplomb(
			['check', '--input', 'jsonl'],
			jsonLines({
				id: 'a',
				text: `${english}\n${french}`,
				surface: null,
				account: {mode: 'official', owes: null, twin: null},
				inReplyTo: null,
				counterpart: null,
				attachments: [{kind: 'image', description: null, fileName: null}],
			}),
		);
		expect(records(output)).toEqual([
			expect.objectContaining({
				findings: [expect.objectContaining({rule: 'canada-federal/missing-description'})],
			}),
		]);
		expect(code).toBe(1);
	});

	test('a bad line is an error with its number, and the rest goes on', async () => {
		const good = JSON.stringify({id: 'a', text: `${english}\n${french}`});
		const lines = [
			`\uFEFF${good}`,
			'{"id": "b", "text": ',
			'',
			'[]',
			'null',
			'"text"',
			'{"id": "c"}',
			'{"id": "d", "text": 4}',
			'{"text": "no name"}',
			'{"id": "e", "text": "x", "account": {"mode": "king"}}',
			'{"id": "f", "text": "x", "attachments": [{"kind": "statue"}]}',
			'{"id": "g", "text": "x", "__proto__": {"polluted": true}, "thread": {"length": 3}}',
			`${good}\r`,
		];
		const {output, code} = await aplomb(['check', '--input', 'jsonl'], lines.join('\n'));
		const said = records(output) as {id?: string; error?: string; line?: number}[];
		expect(said.filter(({id}) => id !== undefined)).toHaveLength(2);
		expect(said.filter(({error}) => error !== undefined).map(({line}) => line)).toEqual([
			2, 4, 5, 6, 7, 8, 9, 10, 11, 12,
		]);
		for (const record of said.filter(({error}) => error !== undefined))
			expect(Object.keys(record)).toEqual(['error', 'line']);
		expect(said.find(({line}) => line === 10)!.error).toBe(
			'“account.mode” should be ("official" | "professional" | "personal").',
		);
		expect(said.find(({line}) => line === 11)!.error).toContain('“attachments[0].kind”');
		expect(code).toBe(2);
	});

	test('lets a line go that is longer than any draft, and reads on', async () => {
		const {output, code} = await aplomb(
			['segment', '--input', 'jsonl'],
			`{"id": "a", "text": "${'x'.repeat(6_000_000)}"}\n${jsonLines({id: 'b', text: english})}`,
		);
		expect(records(output)).toEqual([
			{error: expect.any(String), line: 1},
			expect.objectContaining({id: 'b'}),
		]);
		expect(code).toBe(2);
	});

	test('reads each file as one draft, and the standard input as one when there is none', async () => {
		const both = file('both.txt', `${english}\n${french}`);
		const one = file('one.txt', english);
		expect((await aplomb(['check', both])).code).toBe(0);
		expect((await aplomb(['check', both, one])).code).toBe(1);
		expect((await aplomb(['check', both, 'absent.txt'])).code).toBe(2);
		expect((await aplomb(['check'], english)).code).toBe(1);
		expect((await aplomb(['check', both, '-'], english)).code).toBe(1);
	});

	test('for people: where, what, what to do and the source, in the language asked for', async () => {
		const draft = file('opinion.txt', `${english}\nI think you will love it.`);
		const {output} = await aplomb(['check', '--account', 'official-en', draft]);
		expect(output).toContain('opinion.txt');
		expect(output).toContain('▲ Recommendation  2:1 “I think”');
		expect(output).toContain('https://');
		const asked = await aplomb(['check', '--account', 'official-en', '--lang', 'fr', draft]);
		expect(asked.output).toContain('▲ Recommandation  2:1 «\u00a0I think\u00a0»');
		const environment = await aplomb(['check', '--account', 'official-en', draft], '', {
			LC_ALL: 'fr_CA.UTF-8',
		});
		expect(environment.output).toBe(asked.output);
	});

	test('never calls a draft compliant: says that these checks found nothing, and what was not checked', async () => {
		const draft = file('paired.txt', english);
		const {output, code} = await aplomb(['check', '--account', 'official-en', draft]);
		expect(output).toContain('Nothing found by these checks.');
		expect(output).toContain('Not checked: canada-federal/missing-equivalent');
		expect(code).toBe(0);
	});

	test('writes one JSON array', async () => {
		const two = file('two.jsonl', jsonLines({id: 1, text: english}, {id: 2, text: french}));
		const {output} = await aplomb(['check', '--input', 'jsonl', '--format', 'json', two]);
		expect((JSON.parse(output) as {id: number}[]).map(({id}) => id)).toEqual([1, 2]);
		expect(JSON.parse((await aplomb(['check', '--format', 'json', '--input', 'jsonl'])).output)).toEqual([]);
	});

	test('writes SARIF: every rule, and every result with its place', async () => {
		const draft = file('élan 1.txt', `${english}\nI think you will love it.`);
		const {output} = await aplomb(['check', '--format', 'sarif', '--lang', 'fr', draft, 'absent.txt']);
		const log = JSON.parse(output);
		const [run] = log.runs;
		expect([log.version, log.runs.length]).toEqual(['2.1.0', 1]);
		expect(run.tool.driver.rules.map(({id}: {id: string}) => id)).toEqual(
			packs.flatMap(({id, rules}) => rules.map((rule) => `${id}/${rule.id}`)),
		);
		for (const {ruleId, ruleIndex} of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
		const opinion = run.results.find(({ruleId}: {ruleId: string}) => ruleId.endsWith('/personal-opinion'));
		expect(opinion.level).toBe('warning');
		expect(opinion.locations[0].physicalLocation).toEqual({
			artifactLocation: {uri: '%C3%A9lan%201.txt'},
			region: {
				startLine: 2,
				startColumn: 1,
				endLine: 2,
				endColumn: 8,
				charOffset: english.length + 1,
				charLength: 7,
				snippet: {text: 'I think'},
			},
		});
		expect(run.invocations[0].executionSuccessful).toBe(false);
		expect(run.invocations[0].toolExecutionNotifications).toHaveLength(1);
	});

	test('reads 200,000 lines in constant memory', async () => {
		const child = start(['segment', '--input', 'jsonl'], {NODE_OPTIONS: '--max-old-space-size=48'});
		const line = jsonLines({id: 'a', text: english}, {id: 'b', text: french});
		const write = async () => {
			for (let count = 0; count < 200_000; count += 2)
				if (!child.stdin.write(line)) await once(child.stdin, 'drain');
			child.stdin.end();
		};
		const read = async () => {
			let lines = 0;
			for await (const chunk of child.stdout as AsyncIterable<Buffer>)
				for (const byte of chunk) if (byte === 10) lines++;
			return lines;
		};
		const [lines, [code]] = await Promise.all([read(), once(child, 'close') as Promise<[number]>, write()]);
		expect({lines, code}).toEqual({lines: 200_000, code: 0});
	}, 120_000);

	test('reads no faster than its reader', async () => {
		const child = start(['segment', '--input', 'jsonl']);
		const line = jsonLines({id: 'a', text: english});
		const most = 50_000;
		child.stdin.write(line);
		await once(child.stdout, 'readable');
		let written = 1;
		let waiting = false;
		while (written < most && !waiting) {
			written++;
			if (!child.stdin.write(line))
				waiting = await Promise.race([
					once(child.stdin, 'drain').then(() => false),
					new Promise<boolean>((resolve) => setTimeout(resolve, 2000, true)),
				]);
		}
		child.kill();
		expect(written).toBeLessThan(most);
	}, 60_000);

	test('stops quietly when its reader does', async () => {
		const child = start(['check', '--input', 'jsonl']);
		const errors = text(child.stderr);
		child.stdin.on('error', () => {
			// It is gone: that is what is being tested.
		});
		const line = jsonLines({id: 'a', text: english}).repeat(2000);
		child.stdout.once('data', () => child.stdout.destroy());
		const timer = setInterval(() => child.stdin.write(line), 5);
		await once(child, 'close');
		clearInterval(timer);
		expect(await errors).toBe('');
	}, 30_000);
});

describe('segment', () => {
	test('writes the id and the segments alone', async () => {
		const {output, code} = await aplomb(
			['segment', '--input', 'jsonl'],
			jsonLines({id: 'a', text: `${english} ${french}`}),
		);
		expect(records(output)).toEqual([
			{
				id: 'a',
				segments: [
					{start: 0, end: english.length + 1, language: 'en'},
					{start: english.length + 1, end: english.length + 1 + french.length, language: 'fr'},
				],
			},
		]);
		expect(code).toBe(0);
	});

	test('for people: a language and its words a line', async () => {
		const {output} = await aplomb(['segment'], french);
		expect(output).toBe(`French\t0–${french.length}\t"${french}"\n`);
	});
});

describe('compare', () => {
	const en =
		'The pool opens on June 3 at 9 a.m. Entry costs $12. The school and its pool are closed on Monday.';
	const versions = (fr: string) => ['compare', file('version.en.txt', en), file('version.fr.txt', fr)];

	test('lays the facts side by side and marks what differs', async () => {
		const {output, code} = await aplomb(
			versions(
				'La piscine ouvre le 3 juin à 9 h. L’entrée coûte 15 $. L’école et sa piscine sont fermées le lundi.',
			),
		);
		expect(output).toMatch(/^= June 3 +3 juin$/m);
		expect(output).toMatch(/^≠ \$12 +15 \$ +amount of money: they differ$/m);
		expect(output).toContain('1 thing differs.');
		expect(code).toBe(1);
	});

	test('finds nothing between good versions', async () => {
		const {output, code} = await aplomb(
			versions(
				'La piscine ouvre le 3 juin à 9 h. L’entrée coûte 12 $. L’école et sa piscine sont fermées le lundi.',
			),
		);
		expect(output).not.toContain('≠');
		expect(output).toContain('Nothing was found that differs.');
		expect(code).toBe(0);
	});

	test('says so when the two are not versions of one text', async () => {
		const unrelated = await aplomb(versions('Le ministre rencontre ce matin les pêcheurs de la Gaspésie.'));
		expect(unrelated.output).toBe('These do not read as two versions of one text.\n');
		expect(unrelated.code).toBe(1);
	});

	test('writes JSON whose places are those of the words', async () => {
		const fr =
			'La piscine ouvre le 3 juin à 9 h. L’entrée coûte 15 $. L’école et sa piscine sont fermées le lundi.';
		const {output} = await aplomb([...versions(fr), '--format', 'json']);
		const {rows} = JSON.parse(output) as {
			rows: {
				en: {start: number; end: number; quote: string};
				fr: {start: number; end: number; quote: string};
				differs?: object;
			}[];
		};
		for (const row of rows) {
			expect(en.slice(row.en.start, row.en.end)).toBe(row.en.quote);
			expect(fr.slice(row.fr.start, row.fr.end)).toBe(row.fr.quote);
		}
		expect(rows.filter(({differs}) => differs)).toEqual([
			expect.objectContaining({differs: {kind: 'money', cause: 'differs'}}),
		]);
	});
});

describe('pack check', () => {
	test('says that a pack holds', async () => {
		const pack = file('pack.json', JSON.stringify(packs[0]));
		const {output, code} = await aplomb(['pack', 'check', pack]);
		expect(output).toContain(`The pack ${packs[0]!.id} ${packs[0]!.version} is free of faults.`);
		expect(code).toBe(0);
	});

	test.each([
		['en', 'rules[1].severity: Write one of these: "error", "warning", "info".', 'This field is missing.'],
		[
			'fr',
			'rules[1].severity\u00A0: Écrivez l’une de ces valeurs\u00A0: "error", "warning", "info".',
			'Il manque ce champ.',
		],
	])('tells every fault with its path, in the language asked for: %s', async (lang, severity, message) => {
		const [rule] = packs[0]!.rules;
		const broken = {...packs[0], rules: [rule, {...rule, severity: 'grave', message: {en: 'Only English.'}}]};
		const pack = file('broken.json', JSON.stringify(broken));
		const {output, code} = await aplomb(['pack', 'check', pack, '--lang', lang]);
		expect(output).toContain(`${severity}\n`);
		expect(output).toMatch(new RegExp(`^rules\\[1\\]\\.message\\.fr\u00A0?: ${message}$`, 'm'));
		expect(code).toBe(1);
	});

	test.each([
		['a pack that is not JSON', ['pack', 'check', file('not.json', '{')]],
		['a pack that is not there', ['pack', 'check', 'absent.json']],
		['no pack', ['pack', 'check']],
	])('misuse: %s', async (_name, args) => {
		expect((await aplomb(args)).code).toBe(2);
	});
});

describe('the command', () => {
	test('tells its version, the same everywhere', async () => {
		const installed = start(['--version'], {}, packageFile.bin.aplomb);
		expect(await text(installed.stdout)).toBe(`${packageFile.version}\n`);
		expect((await aplomb(['--version'])).output).toBe(`${packageFile.version}\n`);
		expect(manifest.version).toBe(packageFile.version);
	});

	test('helps, in both languages', async () => {
		const en = await aplomb(['--help', '--lang', 'en']);
		const fr = await aplomb(['check', '--help', '--lang', 'fr']);
		expect([en.code, fr.code]).toEqual([0, 0]);
		const options = (help: string) => help.match(/--\w+/g)!.toSorted();
		expect(options(fr.output)).toEqual(options(en.output));
	});

	test.each([
		['no command', []],
		['a command that does not exist', ['chekc']],
		['an option that does not exist', ['check', '--acount', 'personal']],
		['a value that does not exist', ['check', '--account', 'mine']],
		['an option of Object', ['check', '--constructor']],
		['an option without its value', ['check', '--format']],
		['a value for an option that takes none', ['--help=yes']],
		['a notation that cannot say it', ['segment', '--format', 'sarif']],
		['one version', ['compare', 'version.en.txt']],
		['a version that is not there', ['compare', 'absent.txt', 'absent.txt']],
	])('misuse: %s', async (_name, args) => {
		const {code, output, errors} = await aplomb(args);
		expect({code, output}).toEqual({code: 2, output: ''});
		expect(errors).not.toMatch(/^\s+at /m);
	});
});
