/** What the worker answers to whom: the real worker, asked through a browser in memory. */
import './memory-browser.ts';

import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {beforeEach, describe, expect, test} from 'vitest';
import '../src/background/main.ts';
import {type Reading, readingLimit} from '../src/engine/draft.ts';
import type {Finding} from '../src/engine/finding.ts';
import type {Verdict} from '../src/engine/verdict.ts';
import type {AddedPack, Answer, BenchAnswer, Watched} from '../src/platform/messages.ts';
import {changeSettings, type KnownAccount, withAccount, withoutAccount} from '../src/platform/settings.ts';
import {memory} from './memory-browser.ts';

const health: KnownAccount = {site: 'x', handle: 'HealthCanada', mode: 'official'};

const reading: Reading = {
	id: 'composer',
	revision: 3,
	site: 'x',
	author: 'HealthCanada',
	text: 'The vaccine clinic opens on Monday morning, and I think you should come.',
	surface: 'post',
	thread: [],
	attachments: [],
};

const send = (message: unknown, sender?: object): Promise<unknown> =>
	memory.runtime.sendMessage(message, sender);
const fromContent = (ask: string, ...args: unknown[]) =>
	send({channel: 'from-content', ask, args}, memory.content(tab));
const fromPages = (ask: string, ...args: unknown[]) => send({channel: 'from-pages', ask, args});
const checked = async (changes: Partial<Record<keyof Reading, unknown>> = {}): Promise<Answer> =>
	((await fromContent('check', {...reading, ...changes})) as {answer: Answer}).answer;
const watched = async (): Promise<readonly Watched[]> =>
	((await fromPages('watchedIn', tab)) as {answer: readonly Watched[]}).answer;
/** Until what the worker does beside its answer is done. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** The worker remembers tabs across tests, as it does in life: each test has its own. */
let tab = 0;

beforeEach(async () => {
	memory.clear();
	tab++;
	await changeSettings((settings) => withAccount(settings, health));
});

describe('a reading is answered', () => {
	test('with the findings of its account, its own revision, and a badge that counts them', async () => {
		const {revision, verdict} = await checked();
		expect(revision).toBe(3);
		const rules = verdict.kind === 'checked' ? verdict.findings.map(({rule}) => rule) : [];
		expect(rules).toEqual(['canada-federal/missing-equivalent', 'canada-federal/personal-opinion']);
		await settled();
		expect(await watched()).toMatchObject([{id: '0:composer', author: 'HealthCanada', mode: 'official'}]);
		expect(memory.toolbar.get(tab)).toMatchObject({text: '!2', title: 'Aplomb: 2 findings in this tab'});
	});

	test.each<[string, Partial<Record<keyof Reading, unknown>>]>([
		['account-unknown', {author: 'someone_else'}],
		['account-unknown', {author: undefined}],
		['empty', {text: ' \n', thread: ['']}],
		['too-long', {text: 'a'.repeat(readingLimit + 1)}],
		['too-long', {text: 'a'.repeat(readingLimit), thread: ['a']}],
		['too-long', {text: 'a'.repeat(1_000_000)}],
	])('as %s for %#', async (because, changes) => {
		expect((await checked(changes)).verdict).toEqual({kind: 'unchecked', because});
	});

	test('as paused while checks are paused', async () => {
		await changeSettings((settings) => ({...settings, paused: true}));
		expect((await checked()).verdict).toEqual({kind: 'unchecked', because: 'paused'});
	});

	test('with a question on the badge while the account is unknown, and none when the page names nobody', async () => {
		await checked({author: 'someone_else'});
		await settled();
		expect(memory.toolbar.get(tab)).toMatchObject({text: '?'});
		await checked({author: undefined});
		await settled();
		expect(memory.toolbar.get(tab)).toMatchObject({text: ''});
	});

	test('a picture without words is a draft', async () => {
		const {verdict} = await checked({text: '', attachments: [{kind: 'image', description: null}]});
		expect(verdict).toMatchObject({
			kind: 'checked',
			findings: [{rule: 'canada-federal/missing-description'}],
		});
	});
});

test('a closed composer and a closed tab leave nothing behind', async () => {
	await checked();
	await checked({id: 'second'});
	expect(await fromContent('close', 'composer')).toEqual({answer: null});
	await settled();
	expect((await watched()).map(({id}) => id)).toEqual(['0:second']);
	memory.tabs.onRemoved.emit(tab);
	await settled();
	expect(await watched()).toEqual([]);
});

describe('what is kept of an account', () => {
	const profiles = async (): Promise<object> =>
		((await memory.storage.local.get('profiles')) as {profiles?: object}).profiles ?? {};

	test('of two things ignored at once, both stay ignored', async () => {
		const [first, second] = ((await checked()).verdict as Extract<Verdict, {kind: 'checked'}>).findings;
		const ignore = ({rule, quote}: Finding) =>
			fromContent('ignore', reading, {rule, quote, scope: 'words', ignored: true});
		await Promise.all([ignore(first!), ignore(second!)]);
		expect((await checked()).verdict).toMatchObject({kind: 'checked', findings: [], ignored: 2});
	});

	test('a profile is forgotten with its account, at once', async () => {
		await fromContent('profile', 'x', 'HealthCanada', 'Official account.');
		expect(Object.keys(await profiles())).toEqual(['x healthcanada']);
		await changeSettings((settings) => withoutAccount(settings, health));
		await settled();
		expect(await profiles()).toEqual({});
	});
});

describe('an election period', () => {
	const announcing = {text: 'Minister Tremblay proudly announces a new investment in our great community.'};
	const during = async (from: string, to: string): Promise<boolean> => {
		await changeSettings((settings) => withAccount(settings, {...health, election: {from, to}}));
		const {verdict} = await checked(announcing);
		return (
			verdict.kind === 'checked' &&
			verdict.findings.some(({rule}) => rule === 'canada-federal/election-period')
		);
	};
	test('is heeded on its days, and on no other', async () => {
		expect(await during('2000-01-01', '2999-12-31')).toBe(true);
		expect(await during('2000-01-01', '2000-02-01')).toBe(false);
		expect(await during('2999-01-01', '2999-02-01')).toBe(false);
	});
});

describe('a draft of the workbench', () => {
	const judge = async (draft: object): Promise<BenchAnswer> =>
		((await fromPages('judge', draft)) as {answer: BenchAnswer}).answer;

	test('is judged as any other, by a known account or one told with it, and nothing of it is kept', async () => {
		const before = JSON.stringify([
			await memory.storage.local.get(null),
			await memory.storage.session.get(null),
		]);
		const known = await judge({reading});
		expect(known.verdict).toEqual((await judge({reading, account: {mode: 'official'}})).verdict);
		expect(known.segments).toEqual([[{span: {start: 0, end: reading.text.length}, language: 'en'}]]);
		expect((await judge({reading, account: {mode: 'personal'}})).verdict).toMatchObject({kind: 'checked'});
		await settled();
		expect(await watched()).toEqual([]);
		expect(
			JSON.stringify([await memory.storage.local.get(null), await memory.storage.session.get(null)]),
		).toBe(before);
	});

	test('is compared with its other version', async () => {
		const {verdict} = await judge({
			reading: {...reading, text: 'The clinic opens on May 16 at 9 a.m. in the town hall.'},
			counterpart: 'La clinique ouvre le 17 mai à 9 h à l’hôtel de ville.',
		});
		const rules = verdict.kind === 'checked' ? verdict.findings.map(({rule}) => rule) : [];
		expect(rules).toEqual(['canada-federal/unequal-versions']);
	});

	test('is refused to a page', async () => {
		const message = {channel: 'from-pages', ask: 'judge', args: [{reading}]};
		expect(await send(message, memory.content(tab))).toEqual({refused: 'untrusted'});
	});
});

describe('packs of others', () => {
	const invented = readFileSync('test/packs/invented-department.json', 'utf8');
	const secret = {text: 'Project Silver Tail flies on Monday.'};
	const rules = async (): Promise<readonly string[]> => {
		const {verdict} = await checked(secret);
		return verdict.kind === 'checked' ? verdict.findings.map(({rule}) => rule) : [];
	};

	test('judge from the moment they are added until they are removed', async () => {
		expect(await fromPages('addPack', invented)).toEqual({answer: []});
		expect(await rules()).toContain('invented-department/code-name');
		expect(await fromPages('packs')).toMatchObject({
			answer: [{id: 'invented-department', managed: false, version: '1'}],
		});
		await fromPages('removePack', 'invented-department');
		expect(await rules()).not.toContain('invented-department/code-name');
		expect(await fromPages('packs')).toEqual({answer: []});
	});

	test('are refused whole for one fault, and one that is there stays', async () => {
		await fromPages('addPack', invented);
		const spoiled = JSON.parse(invented);
		spoiled.rules[0].severity = 'fatal';
		expect(await fromPages('addPack', JSON.stringify(spoiled))).toMatchObject({
			answer: [{kind: 'form', path: 'rules[0].severity'}],
		});
		expect(await fromPages('addPack', '{')).toEqual({answer: [{kind: 'not-json', path: ''}]});
		const named = invented.replace('"invented-department"', '"canada-federal"');
		expect(await fromPages('addPack', named)).toEqual({answer: [{kind: 'taken', path: 'id'}]});
		expect(await rules()).toContain('invented-department/code-name');
	});

	test('an administrator’s stand before the user’s of the same name, and one with a fault is told of', async () => {
		const other = invented.replace('"version": "1"', '"version": "2"');
		await fromPages('addPack', invented);
		await memory.storage.managed.set({packs: [other, '{}']});
		const {answer} = (await fromPages('packs')) as {answer: readonly AddedPack[]};
		expect(
			answer.map(({id, version, managed, faults}) => [id, version, managed, faults !== undefined]),
		).toEqual([
			['invented-department', '2', true, false],
			[undefined, undefined, true, true],
			['invented-department', '1', false, false],
		]);
		expect((await rules()).filter((rule) => rule === 'invented-department/code-name')).toHaveLength(1);
	});
});

describe('a message that is not of the protocol gets a clear refusal', () => {
	const text = 'a'.repeat(1_000_000);
	test.each<[string, unknown]>([
		['no arguments', {channel: 'from-content', ask: 'check'}],
		['no question', {channel: 'from-content', args: []}],
		['a question nobody answers', {channel: 'from-content', ask: 'read', args: []}],
		['a question named after a prototype', {channel: 'from-content', ask: 'constructor', args: [reading]}],
		['the prototype itself', {channel: 'from-content', ask: '__proto__', args: [reading]}],
		['too many arguments', {channel: 'from-content', ask: 'check', args: Array(1_000).fill(reading)}],
		['arguments that are no list', {channel: 'from-content', ask: 'check', args: {0: reading, length: 1}}],
		['a question of a page', {channel: 'from-content', ask: 'watchedIn', args: [1]}],
		...Object.entries({
			text: 7,
			id: text,
			revision: -1,
			site: text,
			author: {name: 'HealthCanada'},
			surface: 'wall',
			thread: 'second',
			attachments: [{kind: 'image', description: text}],
			inReplyTo: {text},
			profile: text,
		}).map(
			([key, value]) =>
				[`a bad ${key}`, {channel: 'from-content', ask: 'check', args: [{...reading, [key]: value}]}] as [
					string,
					unknown,
				],
		),
	])('%s', async (_, message) => {
		expect(await send(message, memory.content(tab))).toEqual({refused: 'malformed'});
	});

	test('keys of a prototype change nothing', async () => {
		const message: unknown = JSON.parse(
			JSON.stringify({channel: 'from-content', ask: 'check', args: [reading]}).replace(
				'"id"',
				'"__proto__":{"paused":true,"mode":"official"},"constructor":{"prototype":{"x":1}},"id"',
			),
		);
		expect(await send(message, memory.content(tab))).toMatchObject({answer: {revision: 3}});
		expect(({} as Record<string, unknown>).paused).toBeUndefined();
		expect(({} as Record<string, unknown>).x).toBeUndefined();
	});

	test('whatever is sent, the answer is a refusal or a verdict, and the next question is answered', async () => {
		const key = fc.constantFrom('channel', 'ask', 'args', 'answer', '__proto__', 'constructor', 'toString');
		const message = fc.oneof(
			fc.anything({key, withNullPrototype: true}),
			fc.record({
				channel: fc.constant('from-content'),
				ask: fc.oneof(fc.constantFrom('check', 'close', 'valueOf'), fc.string()),
				args: fc.oneof(
					fc.array(fc.anything({key})),
					fc.tuple(
						fc.record(
							{
								...Object.fromEntries(
									Object.entries(reading).map(([name, value]) => [
										name,
										fc.oneof({weight: 8, arbitrary: fc.constant(value)}, fc.anything()),
									]),
								),
							},
							{requiredKeys: []},
						),
					),
				),
			}),
		);
		await fc.assert(
			fc.asyncProperty(message, async (sent) => {
				const reply = await send(sent === undefined ? null : sent, memory.content(tab));
				if (reply !== undefined) expect(['answer', 'refused']).toContain(Object.keys(reply as object).join());
			}),
			{numRuns: 300},
		);
		expect((await checked()).verdict.kind).toBe('checked');
	});
});

describe('a question is answered to those it is for', () => {
	const ask = {channel: 'from-content', ask: 'check', args: [reading]};
	const {id} = memory.runtime;
	test.each<[string, object]>([
		['another extension', {...memory.content(1), id: 'ponmlkjihgfedcbaponmlkjihgfedcba'}],
		['a site that is not watched', memory.content(1, {url: 'https://example.org/'})],
		['a site that ends like one', memory.content(1, {url: 'https://notx.com/home'})],
		['a site with the name of one in its path', memory.content(1, {url: 'https://evil.org/https://x.com/'})],
		['a site with the name of one as its user', memory.content(1, {url: 'https://x.com@evil.org/'})],
		['a site without encryption', memory.content(1, {url: 'http://x.com/home'})],
		['a page of the extension', {id, url: memory.runtime.getURL('src/popup/index.html')}],
		['a sender without an address', {id, tab: {id: 1}, frameId: 0}],
	])('a reading of %s is refused', async (_, sender) => {
		expect(await send(ask, sender)).toEqual({refused: 'untrusted'});
	});

	test.each<[string, object]>([
		['a web page’s content script', memory.content(1)],
		['a page that has our address in its own', {id, url: `https://x.com/${memory.runtime.getURL('')}`}],
		['another extension', {id: 'other', url: memory.runtime.getURL('src/popup/index.html')}],
	])('the tab’s verdicts are refused to %s', async (_, sender) => {
		expect(await send({channel: 'from-pages', ask: 'watchedIn', args: [1]}, sender)).toEqual({
			refused: 'untrusted',
		});
	});

	test('a message of another protocol is left to others', async () => {
		for (const message of [null, 7, 'check', [], {}, {channel: 'to-content', ask: 'watches', args: []}])
			expect(await send(message, memory.content(1))).toBeUndefined();
	});
});
