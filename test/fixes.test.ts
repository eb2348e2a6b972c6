import * as v from 'valibot';
import {expect, test} from 'vitest';
import {type Draft, draftSchema} from '../src/engine/draft.ts';
import type {Finding, Fix} from '../src/engine/finding.ts';
import {check} from '../src/engine/judge.ts';
import {packs} from '../src/packs/index.ts';

const applied = (text: string, {span, text: written}: Fix): string =>
	text.slice(0, span.start) + written + text.slice(span.end);

/** `draft` with `fix` applied to the part its finding is of. */
const mended = (draft: Draft, {part}: Finding, fix: Fix): Draft =>
	part === 0
		? {...draft, text: applied(draft.text, fix)}
		: {...draft, thread: draft.thread.map((text, index) => (index === part - 1 ? applied(text, fix) : text))};

/** What a finding is of, whatever its place. */
const kindOf = ({rule, data}: Finding): string => `${rule} ${data.variant ?? ''}`;

const countOf = (findings: readonly Finding[], name: (finding: Finding) => string, wanted: string): number =>
	findings.filter((finding) => name(finding) === wanted).length;

const ruleOf = ({rule}: Finding): string => rule;

const cases = packs.flatMap((pack) =>
	pack.rules.flatMap((rule) =>
		[...rule.examples.flags, ...rule.examples.passes].flatMap(({draft: input}) => {
			const draft = v.parse(draftSchema, {account: {mode: rule.modes[0]!}, ...input});
			return check(draft, packs).findings.flatMap((finding) =>
				finding.fixes.map(
					(fix) => [`${finding.rule}: ${fix.quote} → ${fix.text}`, draft, finding, fix] as const,
				),
			);
		}),
	),
);

test('the examples hold fixes to prove', () => {
	expect(cases.length).toBeGreaterThan(20);
});

test.each(cases)('%s', (_name, draft, finding, fix) => {
	const {findings: before} = check(draft, packs);
	const text = finding.part === 0 ? draft.text : draft.thread[finding.part - 1]!;
	expect(text.slice(fix.span.start, fix.span.end), 'The fix must quote what it replaces.').toBe(fix.quote);
	const {findings: after} = check(mended(draft, finding, fix), packs);
	const kind = kindOf(finding);
	expect(countOf(after, kindOf, kind), 'The fix must clear its finding.').toBeLessThan(
		countOf(before, kindOf, kind),
	);
	for (const {rule} of after)
		expect(countOf(after, ruleOf, rule), `The fix must not bring a finding of ${rule}.`).toBeLessThanOrEqual(
			countOf(before, ruleOf, rule),
		);
});
