import '../../test/memory-browser.ts';

import {beforeEach, expect, test} from 'vitest';
import {memory} from '../../test/memory-browser.ts';
import type {Finding} from '../engine/finding.ts';
import {onVerdicts, rememberedFindings, rememberedQuote, Verdicts} from './verdicts.ts';

const both = {en: 'words', fr: 'mots'};
const finding: Finding = {
	rule: 'canada-federal/personal-opinion',
	severity: 'warning',
	part: 0,
	span: {start: 0, end: 7},
	quote: 'I think',
	message: both,
	reason: both,
	remedy: both,
	source: {title: both, clause: both, url: both, read: '2026-11-22', basis: 'read'},
	data: {whole: 'the whole draft'},
	fixes: [{span: {start: 0, end: 7}, text: 'another draft', quote: 'I think'}],
};
const watched = (findings: readonly Finding[] = [finding]) =>
	({
		site: 'x',
		surface: 'post',
		author: 'HealthCanada',
		mode: 'official',
		verdict: {kind: 'checked', findings, abstained: []},
	}) as const;
const place = (tab: number, id: string, frame = 0, document = 'first') => ({tab, id, frame, document});

beforeEach(() => memory.clear());

test('a worker that was stopped finds what another remembered, in the order first seen', async () => {
	const stopped = new Verdicts();
	await stopped.keep(place(1, 'a'), watched());
	await stopped.keep(place(1, 'b'), watched([]));
	await stopped.keep(place(2, 'c'), watched());
	await stopped.keep(place(1, 'a'), watched([]));
	const woken = new Verdicts();
	expect((await woken.watchedIn(1)).map(({id}) => id)).toEqual(['0:a', '0:b']);
	expect((await woken.watchedIn(2)).map(({id}) => id)).toEqual(['0:c']);
	await woken.keep(place(1, 'd'), watched());
	expect((await woken.watchedIn(1)).map(({id}) => id)).toEqual(['0:a', '0:b', '0:d']);
});

test('the last verdict kept is the one remembered, though kept before the first was stored', async () => {
	const verdicts = new Verdicts();
	await Promise.all([
		verdicts.keep(place(1, 'old', 0, 'left'), watched()),
		verdicts.keep(place(1, 'a'), watched()),
		verdicts.keep(place(1, 'a'), watched([])),
	]);
	for (const each of [verdicts, new Verdicts()])
		expect(await each.watchedIn(1)).toMatchObject([{id: '0:a', verdict: {findings: []}}]);
});

test('a closed composer, a closed tab and a document that was left are forgotten, and nothing else', async () => {
	const verdicts = new Verdicts();
	await verdicts.keep(place(1, 'a'), watched());
	await verdicts.keep(place(1, 'b'), watched());
	await verdicts.keep(place(1, 'framed', 7), watched());
	await verdicts.keep(place(2, 'c'), watched());
	await verdicts.close(place(1, 'a'));
	expect((await new Verdicts().watchedIn(1)).map(({id}) => id)).toEqual(['0:b', '7:framed']);
	await verdicts.keep(place(1, 'd', 0, 'second'), watched());
	expect((await new Verdicts().watchedIn(1)).map(({id}) => id)).toEqual(['7:framed', '0:d']);
	await verdicts.closeTab(1);
	expect(await new Verdicts().watchedIn(1)).toEqual([]);
	expect(await new Verdicts().watchedIn(2)).toHaveLength(1);
});

test('of a draft only short quotes are stored, whatever a finding carries', async () => {
	const draft = 'word '.repeat(20_000);
	await new Verdicts().keep(place(1, 'a'), watched([finding, {...finding, quote: draft, data: {draft}}]));
	const stored = JSON.stringify(await memory.storage.session.get(null));
	expect(stored).not.toContain('the whole draft');
	expect(stored).not.toContain('another draft');
	expect(stored).not.toContain(draft.slice(0, rememberedQuote + 1));
	expect(stored).toContain('I think');
});

test('a text with very many findings is told by its count', async () => {
	await new Verdicts().keep(place(1, 'a'), watched(Array.from({length: 1_234}, () => finding)));
	const [first] = await new Verdicts().watchedIn(1);
	expect(first).toMatchObject({omitted: 1_234 - rememberedFindings});
	expect(first!.verdict.kind === 'checked' && first!.verdict.findings).toHaveLength(rememberedFindings);
});

test('a listener hears of verdicts only, until its signal aborts', async () => {
	let heard = 0;
	const ending = new AbortController();
	onVerdicts(
		() => {
			heard++;
		},
		{signal: ending.signal},
	);
	await new Verdicts().keep(place(1, 'a'), watched());
	await memory.storage.session.set({other: 1});
	ending.abort();
	await new Verdicts().closeTab(1);
	expect(heard).toBe(1);
});
