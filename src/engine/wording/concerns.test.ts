import fc from 'fast-check';
import * as v from 'valibot';
import {describe, expect, test} from 'vitest';
import {canadaFederal} from '../../packs/canada-federal/index.ts';
import {draftSchema, type Mode} from '../draft.ts';
import {check, partFor} from '../judge.ts';
import {
	type ConcernModels,
	cautionFor,
	concernBuckets,
	concerns,
	packed,
	shippedConcerns,
	touchingOf,
	unpackConcerns,
} from './concerns.ts';

const told = (text: string, mode: Mode, models?: ConcernModels) =>
	check(v.parse(draftSchema, {text, account: {mode}}), [canadaFederal], {...(models && {concerns: models})})
		.findings;

/** Models to which every text says `bias` for each concern, which is heard from `threshold` on. */
const flat = (bias: number, threshold: number): ConcernModels => {
	const model = {
		biases: concerns.map(() => bias),
		thresholds: concerns.map(() => threshold),
		weights: new Int8Array(concernBuckets * concerns.length),
	};
	return {en: model, fr: model};
};

/** Models that hear nothing. */
const deaf = (): ConcernModels => {
	const {en, fr} = shippedConcerns();
	const thresholds = concerns.map(() => Number.POSITIVE_INFINITY);
	return {en: {...en, thresholds}, fr: {...fr, thresholds}};
};

test.each([
	['Grabbed this shot off a photographer’s page and cropped her name out, pretty though.', 'permission'],
	['J’ai filmé mon collègue endormi à la réunion, il ne sait pas que c’est en ligne.', 'permission'],
	['Your file moved to the next step this morning, so the letter reaches you by Friday.', 'sounds-official'],
	['Votre demande est passée à l’étape suivante ce matin, la lettre part vendredi.', 'sounds-official'],
])('%s', (text, rule) => {
	expect(told(text, 'personal', deaf())).toEqual([]);
	const [finding, ...others] = told(text, 'personal');
	expect(others).toEqual([]);
	expect(finding).toMatchObject({
		rule: `canada-federal/${rule}`,
		severity: 'warning',
		quote: text.replace(/\.$/, ''),
	});
	// It names the words it was heard by, and they stand there.
	const words = finding!.data.words!.split(', ');
	expect(words.length).toBeGreaterThan(0);
	for (const word of words) expect(text).toContain(word);
	expect(finding!.message.en).toContain(finding!.data.words);
});

test('an institution is heard with more caution, and of what its rules speak of', () => {
	const words = 'Grabbed this shot off a photographer’s page and cropped her name out, pretty though.';
	const file = 'Your file moved to the next step this morning, so the letter reaches you by Friday.';
	const tones = (text: string, mode: Mode, models?: ConcernModels) =>
		told(text, mode, models)
			.filter(({data}) => data.variant === 'tone')
			.map(({rule}) => rule);
	expect(tones(words, 'official')).toEqual(['canada-federal/permission']);
	expect(tones(file, 'official')).not.toContain('canada-federal/sounds-official');
	expect(cautionFor('personal')).toBe(0);
	// What just reaches the threshold of a person does not reach an institution's.
	const just = flat(1, 1);
	expect(tones(words, 'personal', just)).toContain('canada-federal/permission');
	expect(tones(words, 'official', just)).toEqual([]);
	const beyond = flat(1 + cautionFor('official'), 1);
	expect(tones(words, 'official', beyond)).toContain('canada-federal/permission');
});

describe('what the rest of a person’s words deny', () => {
	const judging = 'This new policy of the minister is a disgrace.';
	const rules = (text: string, bias: number, mode: Mode = 'personal', answered?: string) =>
		check(
			v.parse(draftSchema, {
				text,
				account: {mode},
				...(answered && {surface: 'reply', inReplyTo: {author: '@example', text: answered}}),
			}),
			[canadaFederal],
			{concerns: flat(bias, Number.POSITIVE_INFINITY)},
		).findings.map(({rule}) => rule.replace('canada-federal/', ''));

	test('is not told although a phrase says it', () => {
		expect(rules(judging, 0)).toEqual(['government-criticism']);
		expect(rules(judging, -1)).toEqual([]);
	});

	test('is told where it stops a post, or answers words that no model has read', () => {
		expect(rules('My SIN is 046 454 286.', -1)).toEqual(['personal-information']);
		expect(rules(judging, -1, 'personal', 'The minister announced a new policy.')).toContain(
			'government-criticism',
		);
	});
});

test('what another person said is not the author’s', () => {
	const said = 'Grabbed this shot off a photographer’s page and cropped her name out, pretty though.';
	expect(told(`“${said}”`, 'personal')).toEqual([]);
});

test('every concern is some rule’s, which has words for it', () => {
	const rules = canadaFederal.rules.filter(({concern}) => concern !== undefined);
	expect(rules.map(({concern}) => concern).sort()).toEqual([...concerns].sort());
	for (const {id, variants, severity} of rules) {
		const {message, severity: own} = variants!.tone!;
		for (const words of [message!.en, message!.fr]) expect(words, id).toContain('{words}');
		// What a model supposes stops nobody.
		expect(own ?? severity, id).toBe('warning');
	}
});

test('whatever the text, what is heard stands in it', () => {
	const words = fc.constantFrom(
		...'my boss the file is closed candidate vote sign photo secret mon dossier le ministre . ! ? # @ “ ” \n'.split(
			' ',
		),
	);
	fc.assert(
		fc.property(fc.array(words, {maxLength: 80}), (list) => {
			const part = partFor(list.join(' '), 'personal', canadaFederal);
			for (const {span} of touchingOf([part], 'personal').touched.values()) {
				expect(span.start).toBeGreaterThanOrEqual(0);
				expect(span.end).toBeGreaterThan(span.start);
				expect(span.end).toBeLessThanOrEqual(part.text.length);
			}
		}),
	);
});

test('a model reads back as it was written down, however many of its weights are zero', () => {
	const step = fc.oneof({weight: 9, arbitrary: fc.constant(0)}, fc.integer({min: -7, max: 7}));
	fc.assert(
		fc.property(fc.array(step, {minLength: 60, maxLength: 90}), (steps) => {
			const weights = new Float64Array(concernBuckets);
			weights.set(steps.map((each) => each * 0.2));
			const {weights: read} = unpackConcerns({biases: [], thresholds: [], weights: [packed(weights)]});
			expect(steps.map((_, bucket) => read[bucket * concerns.length])).toEqual(steps);
		}),
		{numRuns: 20},
	);
});
