import '../../test/memory-browser.ts';

import {beforeEach, expect, test} from 'vitest';
import type {Severity} from '../engine/finding.ts';
import type {Verdict} from '../engine/verdict.ts';
import {speak} from '../platform/i18n.ts';
import type {Watched} from '../platform/messages.ts';
import {badgeOf} from './badge.ts';

beforeEach(() => speak('en'));

const both = {en: 'words', fr: 'mots'};
const checked = (...severities: readonly Severity[]): Verdict => ({
	kind: 'checked',
	abstained: [],
	findings: severities.map((severity) => ({
		rule: 'canada-federal/personal-opinion',
		severity,
		part: 0,
		span: null,
		quote: '',
		message: both,
		reason: both,
		remedy: both,
		source: {title: both, clause: both, url: both, read: '2026-11-22', basis: 'read'},
		data: {},
		fixes: [],
	})),
});
const composer = (verdict: Verdict, changes: Partial<Watched> = {}): Watched => ({
	id: '0:a',
	site: 'x',
	surface: 'post',
	author: 'HealthCanada',
	verdict,
	...changes,
});

test.each<[string, readonly Watched[]]>([
	['', []],
	['', [composer(checked())]],
	['', [composer({kind: 'unchecked', because: 'empty'})]],
	['!3', [composer(checked('warning', 'error')), composer(checked('info'))]],
	['▲2', [composer(checked('info', 'warning'))]],
	['i1', [composer(checked('info'))]],
	['▲99', [composer(checked('warning'), {omitted: 400})]],
	['?', [composer({kind: 'unchecked', because: 'account-unknown'})]],
	['i1', [composer({kind: 'unchecked', because: 'account-unknown'}), composer(checked('info'))]],
])('%j is shown', (text, watched) => {
	expect(badgeOf(watched).text).toBe(text);
});

test('no question is shown for an account that the page does not name', () => {
	const {author: _author, ...nameless} = composer({kind: 'unchecked', because: 'account-unknown'});
	expect(badgeOf([nameless]).text).toBe('');
});

test('each sign has its own colour, and white stands out from each by 4.5 to 1', () => {
	const colours = (['error', 'warning', 'info'] as const).map(
		(severity) => badgeOf([composer(checked(severity))]).colour,
	);
	expect(new Set(colours).size).toBe(3);
	for (const colour of [...colours, badgeOf([]).colour]) {
		const [red, green, blue] = [1, 3, 5].map((at) => {
			const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
			return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
		});
		const luminance = 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
		expect(1.05 / (luminance + 0.05), colour).toBeGreaterThanOrEqual(4.5);
	}
});

test('the title says the count in the interface’s language, all findings included', () => {
	const watched = [composer(checked('error'), {omitted: 1_233})];
	expect(badgeOf(watched).title).toBe('Aplomb: 1,234 findings in this tab');
	speak('fr');
	expect(badgeOf([composer(checked('error'))]).title).toBe('Aplomb\u00a0: 1 constat dans cet onglet');
});
