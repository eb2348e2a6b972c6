import * as v from 'valibot';
import {expect, test} from 'vitest';
import {draftSchema} from '../../src/engine/draft.ts';
import {check} from '../../src/engine/judge.ts';
import {packs} from '../../src/packs/index.ts';
import {clean} from './clean.ts';

/** A line for each finding, by rule, so that a noisier rule shows in the difference. */
const noise = clean
	.flatMap((input) =>
		check(v.parse(draftSchema, input), packs).findings.map(
			({rule, data, quote}) => `${rule} ${data.variant ?? ''} “${quote}” in: ${input.text.slice(0, 70)}`,
		),
	)
	.toSorted();

test('the corpus holds 150 posts and more, none of them twice', () => {
	expect(new Set(clean.map((draft) => JSON.stringify(draft))).size).toBe(clean.length);
	expect(clean.length).toBeGreaterThanOrEqual(150);
});

test('no rule finds anything in posts with nothing amiss', () => {
	expect(noise).toMatchInlineSnapshot('[]');
});

test('no rule breaks on them', () => {
	const broken = clean.flatMap((input) =>
		check(v.parse(draftSchema, input), packs).abstained.filter(({because}) => because === 'broken'),
	);
	expect(broken).toEqual([]);
});
