/** Packs that others write: an organization adds its own words as data, and is told what is wrong with them. */
import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {check} from '../src/engine/judge.ts';
import {parsePack} from '../src/engine/pack.ts';
import {packs} from '../src/packs/index.ts';

const invented = (): Record<string, unknown> & {rules: Record<string, unknown>[]} =>
	JSON.parse(readFileSync('test/packs/invented-department.json', 'utf8'));

const account = {mode: 'official', owes: ['en']} as const;
const draft = (text: string) => ({
	text,
	surface: 'post' as const,
	thread: [],
	attachments: [],
	account: {...account, owes: [...account.owes]},
});

describe('a pack of an organization’s own', () => {
	test('loads beside ours, and both speak', () => {
		const {pack, faults} = parsePack(invented());
		expect(faults).toBeUndefined();
		const {findings} = check(draft('I think Project Silver Tail flies on Monday.'), [...packs, pack!]);
		expect(findings.map(({rule}) => rule)).toEqual(
			expect.arrayContaining(['invented-department/code-name', 'canada-federal/personal-opinion']),
		);
	});

	test('never silences ours', () => {
		const {pack} = parsePack(invented());
		const text = 'I think the museum is open on Sunday.';
		const ours = check(draft(text), packs).findings;
		expect(check(draft(text), [pack!, ...packs]).findings).toEqual(ours);
	});
});

describe('a pack with faults is refused whole, each fault with its place', () => {
	const faultsAfter = (spoil: (pack: ReturnType<typeof invented>) => void) => {
		const pack = invented();
		spoil(pack);
		return parsePack(pack).faults ?? [];
	};
	const pathsAfter = (spoil: Parameters<typeof faultsAfter>[0]) => faultsAfter(spoil).map(({path}) => path);

	test('an unknown field', () => {
		expect(
			pathsAfter((pack) => {
				pack.rules[0]!.regex = '.*';
			}),
		).toEqual(['rules[0].regex']);
	});
	test('French that is missing', () => {
		expect(
			pathsAfter((pack) => {
				pack.rules[0]!.reason = {en: 'Because.'};
			}),
		).toEqual(['rules[0].reason.fr']);
	});
	test('French that is empty', () => {
		expect(
			pathsAfter((pack) => {
				pack.rules[1]!.remedy = {en: 'Do.', fr: ' '};
			}),
		).toEqual(['rules[1].remedy.fr']);
	});
	test('a kind of check there is not', () => {
		expect(
			pathsAfter((pack) => {
				pack.rules[0]!.check = 'script';
			}),
		).toEqual(['rules[0].check']);
	});
	test('params of another kind of check', () => {
		expect(
			pathsAfter((pack) => {
				pack.rules[0]!.params = {kinds: ['image']};
			}),
		).toEqual(expect.arrayContaining(['rules[0].params.phrases', 'rules[0].params.kinds']));
	});
	test('a phrase that cannot be read', () => {
		const faults = faultsAfter((pack) => {
			pack.rules[0]!.params = {phrases: {en: ['ok', 'a (b|c'], fr: []}};
		});
		expect(faults).toEqual([
			{
				path: 'rules[0].params.phrases.en[1]',
				message: {
					en: '“a (b|c” opens a bracket that it does not close.',
					fr: '«\u00A0a (b|c\u00A0» ouvre une parenthèse sans la fermer.',
				},
			},
		]);
	});
	test('an example that does not hold', () => {
		const paths = pathsAfter((pack) => {
			pack.rules[0]!.examples = {
				flags: [{draft: {text: 'Nothing of the kind.'}}],
				passes: [{draft: {text: 'Operation Silver Tail.'}}],
			};
		});
		expect(paths).toEqual(['rules[0].examples.flags[0]', 'rules[0].examples.passes[0]']);
	});
	test('an example that stands twice', () => {
		const paths = pathsAfter((pack) => {
			const [first] = (pack.rules[0]!.examples as {flags: unknown[]}).flags;
			(pack.rules[0]!.examples as {flags: unknown[]}).flags.push(first);
		});
		expect(paths).toEqual(['rules[0].examples.flags[2]']);
	});
	test('two rules of one name', () => {
		expect(
			pathsAfter((pack) => {
				pack.rules[1]!.id = 'code-name';
			}),
		).toEqual(['rules[1].id']);
	});
	test('a quotation of a clause that nobody read', () => {
		const paths = pathsAfter((pack) => {
			pack.rules[0]!.source = {
				...(pack.rules[0]!.source as object),
				basis: 'memory',
				quote: {en: 'So it is said.', fr: 'C’est ce qu’on dit.'},
			};
		});
		expect(paths).toEqual(['rules[0].source']);
	});
	test('every fault is told at once', () => {
		const paths = pathsAfter((pack) => {
			pack.id = 'Not an id';
			pack.rules[0]!.severity = 'fatal';
			pack.rules[1]!.modes = [];
		});
		expect(paths).toEqual(['id', 'rules[0].severity', 'rules[1].modes']);
	});
	test.each([null, 'a pack', 7, [], {}])('%j is no pack', (json) => {
		expect(parsePack(json).faults?.length).toBeGreaterThan(0);
	});
	test('names of prototypes are no way in', () => {
		const pack = JSON.parse(JSON.stringify(invented()).replace('"phrase"', '"__proto__"'));
		expect(parsePack(pack).faults?.map(({path}) => path)).toEqual(['rules[0].check']);
	});
});
