import type {Check, Hit} from './check.ts';
import {checks} from './checks/index.ts';
import type {Draft, Mode} from './draft.ts';
import {byGravity, type Finding, type Localized} from './finding.ts';
import type {Pack} from './pack.ts';
import {Phrases} from './phrases.ts';
import type {Rule, Spared, Variant, Words} from './rule.ts';
import {quote} from './span.ts';
import {type Listener, Subject} from './subject.ts';
import type {Abstention, Judgement} from './verdict.ts';
import type {Model} from './versions/model.ts';

const checkOf = (rule: Rule): Check<unknown> => checks[rule.check] as Check<unknown>;

const automata = new WeakMap<Pack, Map<Mode, Phrases<Listener>>>();

/** The phrases of the pack's rules for one mode as one automaton, built at its first use. */
const phrasesOf = (pack: Pack, mode: Mode): Phrases<Listener> => {
	const byMode = automata.get(pack) ?? new Map<Mode, Phrases<Listener>>();
	automata.set(pack, byMode);
	let phrases = byMode.get(mode);
	if (!phrases) {
		phrases = new Phrases();
		for (const rule of pack.rules.filter(({modes}) => modes.includes(mode)))
			for (const {list, language, phrases: patterns} of checkOf(rule).phrases?.(rule.params) ?? []) {
				const listener = {rule: rule.id, list, language};
				for (const pattern of patterns) phrases.add(pattern, listener);
			}
		byMode.set(mode, phrases);
	}
	return phrases;
};

const variantOf = (rule: Rule, {variant}: Pick<Hit, 'variant'>): Variant =>
	(variant !== undefined && rule.variants?.[variant]) || {};

/** French with the spaces that no line may end at: inside guillemets and before a colon. */
const unbroken = (french: string): string => french.replace(/« /g, '«\u00A0').replace(/ (?=[»:])/g, '\u00A0');

/** The rule's words for a hit, its data filled in. */
export const wordsOf = (rule: Rule, hit: Pick<Hit, 'variant' | 'data'>): Words => {
	const chosen = {...rule, ...variantOf(rule, hit)};
	const fill = (text: string): string =>
		text.replace(/\{(\w+)\}/g, (whole, name: string) => hit.data?.[name] ?? whole);
	const localized = ({en, fr}: Localized): Localized => ({en: fill(en), fr: fill(unbroken(fr))});
	return {
		message: localized(chosen.message),
		reason: localized(chosen.reason),
		remedy: localized(chosen.remedy),
	};
};

/** How much a hit weighs, and the clause it rests on: as its variant says; else more for the ranks that raise it. */
const weightOf = (rule: Rule, {account}: Subject, hit: Hit): Pick<Finding, 'severity' | 'source'> => {
	const {severity, source = rule.source} = variantOf(rule, hit);
	const {raised} = rule;
	if (severity === undefined && raised && account.level && raised.levels.includes(account.level))
		return {severity: raised.severity, source: raised.source ?? source};
	return {severity: severity ?? rule.severity, source};
};

const findingOf = (pack: Pack, rule: Rule, subject: Subject, hit: Hit): Finding => {
	const part = hit.part ?? 0;
	const words = hit.span ? quote(subject.parts[part]!.text, hit.span) : '';
	const data = {...hit.data, ...(hit.variant !== undefined && {variant: hit.variant})};
	return {
		rule: `${pack.id}/${rule.id}`,
		...weightOf(rule, subject, hit),
		part,
		span: hit.span ?? null,
		quote: words,
		...(hit.also && {also: hit.also}),
		...wordsOf(rule, {...hit, data: {...hit.data, quote: words}}),
		...(rule.protects && {protects: rule.protects}),
		data,
		fixes: hit.fixes ?? [],
	};
};

const isSpared: Readonly<Record<Spared, (subject: Subject) => boolean>> = {
	'named-official': ({account}) => account.named === true,
	'hazard-notice': (subject) => subject.isHazardNotice,
};

const applies = (rule: Rule, subject: Subject): boolean =>
	rule.modes.includes(subject.account.mode) &&
	(rule.during === undefined || subject.account[rule.during] === true) &&
	!rule.spares?.some((spared) => isSpared[spared](subject));

/**
 * Judges `draft` by every rule of `packs` that speaks to its account. Pure and linear in the text. A rule that
 * cannot tell abstains and says why; one that throws abstains as `broken`, and the others speak. Versions are compared
 * by `model`; without one, by that which ships.
 */
export const check = (draft: Draft, packs: readonly Pack[], model?: Model): Judgement => {
	const findings: Finding[] = [];
	const abstained: Abstention[] = [];
	for (const pack of packs) {
		const subject = new Subject(draft, phrasesOf(pack, draft.account.mode), model);
		for (const rule of pack.rules) {
			if (!applies(rule, subject)) continue;
			const name = `${pack.id}/${rule.id}`;
			try {
				for (const said of checkOf(rule).run(subject, rule.params, rule.id)) {
					if ('doubt' in said) abstained.push({rule: name, because: said.doubt});
					else findings.push(findingOf(pack, rule, subject, said));
				}
			} catch {
				abstained.push({rule: name, because: 'broken'});
			}
		}
	}
	return {findings: findings.sort(byGravity), abstained};
};
