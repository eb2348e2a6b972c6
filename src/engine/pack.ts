import * as v from 'valibot';
import {type CheckKind, checks} from './checks/index.ts';
import {accountSchema, draftSchema, levels, modes} from './draft.ts';
import {type Fault, faultOf, saying} from './faults.ts';
import type {Localized} from './finding.ts';
import {severities} from './finding.ts';
import {check} from './judge.ts';
import {type Example, protections, type Rule, spared} from './rule.ts';
import {concerns} from './wording/concerns.ts';

/** A jurisdiction's rules, or an organization's: data, so that it survives JSON. */
export interface Pack {
	readonly id: string;
	/** Changes with every change to a rule. */
	readonly version: string;
	readonly title: Localized;
	readonly rules: readonly Rule[];
}

const idSchema = v.pipe(
	v.string(),
	v.maxLength(60),
	v.regex(
		/^[a-z0-9]+(?:-[a-z0-9]+)*$/,
		saying(
			'Write an id in small letters, digits and hyphens.',
			'Écrivez un identifiant en minuscules, chiffres et traits d’union.',
		),
	),
);
const sentence = v.pipe(
	v.string(),
	v.trim(),
	v.minLength(
		1,
		saying(
			'Write a sentence here; an empty one tells the reader nothing.',
			'Écrivez ici une phrase; une phrase vide n’apprend rien à qui la lit.',
		),
	),
	v.maxLength(600),
);
const localizedSchema = v.strictObject({en: sentence, fr: sentence});
const words = {message: localizedSchema, reason: localizedSchema, remedy: localizedSchema};
const urlSchema = v.pipe(
	v.string(),
	v.url(),
	v.startsWith('https://', saying('Link to a page over https.', 'Donnez l’adresse d’une page en https.')),
);

const sourceSchema = v.pipe(
	v.strictObject({
		title: localizedSchema,
		clause: localizedSchema,
		url: v.strictObject({en: urlSchema, fr: urlSchema}),
		read: v.pipe(
			v.string(),
			v.isoDate(
				saying(
					'Write the day the source was read as 2026-01-31.',
					'Écrivez le jour où la source a été lue sous la forme 2026-01-31.',
				),
			),
		),
		basis: v.picklist(['read', 'secondary', 'memory']),
		quote: v.optional(localizedSchema),
	}),
	v.check(
		({basis, quote}) => basis === 'read' || quote === undefined,
		saying(
			'Only a clause that was read may be quoted: leave the quote out, or read the source.',
			'Seule une disposition qui a été lue peut être citée\u00A0: retirez la citation, ou lisez la source.',
		),
	),
);

/** What an example leaves out: an official account that owes both languages. */
const exampleAccount = {mode: 'official'} as const;

const exampleSchema = v.strictObject({
	draft: v.strictObject({...draftSchema.entries, account: v.optional(accountSchema)}),
	quote: v.optional(v.string()),
});

const variantSchema = v.partial(
	v.strictObject({...words, severity: v.picklist(severities), source: sourceSchema}),
);

const ruleSchema = v.pipe(
	v.strictObject({
		id: idSchema,
		severity: v.picklist(severities),
		modes: v.pipe(v.array(v.picklist(modes)), v.minLength(1)),
		during: v.optional(v.picklist(['caretaker'])),
		protects: v.optional(v.picklist(protections)),
		spares: v.optional(v.array(v.picklist(spared))),
		concern: v.optional(v.picklist(concerns)),
		check: v.picklist(Object.keys(checks) as CheckKind[]),
		params: v.unknown(),
		...words,
		variants: v.optional(v.record(v.string(), variantSchema)),
		raised: v.optional(
			v.strictObject({
				...v.partial(v.strictObject(words)).entries,
				levels: v.pipe(v.array(v.picklist(levels)), v.minLength(1)),
				severity: v.picklist(severities),
				source: v.optional(sourceSchema),
			}),
		),
		source: sourceSchema,
		examples: v.strictObject({
			flags: v.pipe(v.array(exampleSchema), v.minLength(1), v.maxLength(100)),
			passes: v.pipe(v.array(exampleSchema), v.minLength(1), v.maxLength(100)),
		}),
	}),
	v.rawCheck(({dataset, addIssue}) => {
		if (!dataset.typed) return;
		const {issues} = v.safeParse(checks[dataset.value.check].params, dataset.value.params);
		for (const issue of issues ?? []) {
			const params: v.IssuePathItem = {
				type: 'object',
				origin: 'value',
				input: dataset.value as unknown as Record<string, unknown>,
				key: 'params',
				value: dataset.value.params,
			};
			const {en, fr} = faultOf(issue).message;
			addIssue({message: saying(en, fr), path: [params, ...((issue.path ?? []) as v.IssuePathItem[])]});
		}
	}),
);

const packSchema = v.strictObject({
	id: idSchema,
	version: v.pipe(v.string(), v.maxLength(30)),
	title: localizedSchema,
	rules: v.pipe(v.array(ruleSchema), v.maxLength(500)),
});

/** What the examples of `rule` show to be wrong with it. */
const faultsOfExamples = (pack: Pack, rule: Rule, path: string): readonly Fault[] => {
	const faults: Fault[] = [];
	const seen = new Set<string>();
	// What is heard of a concern hangs on what the other rules listen for; the rest is quicker to judge alone.
	const judging = rule.concern === undefined ? {...pack, rules: [rule]} : pack;
	const judge = ({draft}: Example, at: string) => {
		const key = JSON.stringify(draft);
		if (seen.has(key))
			faults.push({
				path: at,
				message: {
					en: 'This example stands twice; write another.',
					fr: 'Cet exemple figure deux fois; écrivez-en un autre.',
				},
			});
		seen.add(key);
		const account = {...exampleAccount, mode: rule.modes[0]!};
		const {findings} = check(v.parse(draftSchema, {account, ...draft}), [judging]);
		return findings.filter((finding) => finding.rule === `${pack.id}/${rule.id}`);
	};
	rule.examples.flags.forEach((example, index) => {
		const at = `${path}.examples.flags[${index}]`;
		const findings = judge(example, at);
		if (findings.length === 0)
			faults.push({
				path: at,
				message: {
					en: 'The rule should flag this example and does not.',
					fr: 'La règle devrait signaler cet exemple et ne le fait pas.',
				},
			});
		else if (example.quote !== undefined && !findings.some(({quote}) => quote === example.quote))
			faults.push({
				path: at,
				message: {
					en: `The rule should point at “${example.quote}” and points at “${findings[0]!.quote}”.`,
					fr: `La règle devrait désigner «\u00A0${example.quote}\u00A0» et désigne «\u00A0${findings[0]!.quote}\u00A0».`,
				},
			});
	});
	rule.examples.passes.forEach((example, index) => {
		const at = `${path}.examples.passes[${index}]`;
		const findings = judge(example, at);
		for (const {quote} of findings)
			faults.push({
				path: at,
				message: {
					en: `The rule should pass this example and flags “${quote}”.`,
					fr: `La règle devrait laisser passer cet exemple et signale «\u00A0${quote}\u00A0».`,
				},
			});
	});
	return faults;
};

/** Everything wrong with a pack of good form: an id that stands twice, an example that does not hold. */
export const faultsOf = (pack: Pack): readonly Fault[] => {
	const ids = new Set<string>();
	return pack.rules.flatMap((rule, index) => {
		const path = `rules[${index}]`;
		const twice = ids.has(rule.id);
		ids.add(rule.id);
		return [
			...(twice
				? [
						{
							path: `${path}.id`,
							message: {
								en: `Another rule is called “${rule.id}” too; rename one.`,
								fr: `Une autre règle s’appelle aussi «\u00A0${rule.id}\u00A0»; renommez l’une d’elles.`,
							},
						},
					]
				: []),
			...faultsOfExamples(pack, rule, path),
		];
	});
};

/** Reads a pack from foreign JSON. A pack with any fault, an example that does not hold included, is refused whole. */
export const parsePack = (
	json: unknown,
):
	| {readonly pack: Pack; readonly faults?: never}
	| {readonly pack?: never; readonly faults: readonly Fault[]} => {
	const parsed = v.safeParse(packSchema, json);
	if (!parsed.success) return {faults: parsed.issues.map((issue) => faultOf(issue))};
	const pack = parsed.output as unknown as Pack;
	const faults = faultsOf(pack);
	return faults.length > 0 ? {faults} : {pack};
};
