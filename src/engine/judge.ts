import type {Check, Hit} from './check.ts';
import {checks} from './checks/index.ts';
import type {Draft, Mode} from './draft.ts';
import {byGravity, type Finding, type Localized} from './finding.ts';
import type {Pack} from './pack.ts';
import {Phrases} from './phrases.ts';
import type {Rule, Spared, Variant, Words} from './rule.ts';
import {quote} from './span.ts';
import {type Listener, type Models, Part, Subject} from './subject.ts';
import type {Abstention, Judgement} from './verdict.ts';

const checkOf = (rule: Rule): Check<unknown> => checks[rule.check] as Check<unknown>;

/** What speaks to accounts of one mode: the rules of a pack, and all their phrases as one automaton. */
interface Spoken {
	readonly rules: readonly Rule[];
	readonly phrases: Phrases<Listener>;
}

const byPack = new WeakMap<Pack, Map<Mode, Spoken>>();

/** What `pack` says to accounts of `mode`, built at its first use. */
const spokenTo = (mode: Mode, pack: Pack): Spoken => {
	const byMode = byPack.get(pack) ?? new Map<Mode, Spoken>();
	byPack.set(pack, byMode);
	let spoken = byMode.get(mode);
	if (!spoken) {
		const rules = pack.rules.filter(({modes}) => modes.includes(mode));
		const phrases = new Phrases<Listener>();
		for (const rule of rules)
			for (const {list, language, phrases: patterns} of checkOf(rule).phrases?.(rule.params) ?? []) {
				const listener = {rule: rule.id, list, language};
				for (const pattern of patterns) phrases.add(pattern, listener);
			}
		spoken = {rules, phrases};
		byMode.set(mode, spoken);
	}
	return spoken;
};

/** A text as rules that speak to accounts of `mode` read it. */
export const partFor = (text: string, mode: Mode, pack: Pack): Part =>
	new Part(text, 0, spokenTo(mode, pack).phrases);

const variantOf = (rule: Rule, {variant}: Pick<Hit, 'variant'>): Variant =>
	(variant !== undefined && rule.variants?.[variant]) || {};

/** French with the spaces that no line may end at: inside guillemets and before a colon. */
export const unbroken = (french: string): string =>
	french.replace(/« /g, '«\u00A0').replace(/ (?=[»:])/g, '\u00A0');

/** Words with the data of a hit filled in. */
const filled = ({message, reason, remedy}: Words, data: Hit['data']): Words => {
	const fill = (text: string): string =>
		text.includes('{') ? text.replace(/\{(\w+)\}/g, (whole, name: string) => data?.[name] ?? whole) : text;
	const localized = ({en, fr}: Localized): Localized => ({en: fill(en), fr: fill(unbroken(fr))});
	return {message: localized(message), reason: localized(reason), remedy: localized(remedy)};
};

/**
 * What a rule says of a hit, how much it weighs and the clause it rests on: as its variant has it; else, for the ranks
 * that raise it, as the raise does.
 */
const spokenOf = (rule: Rule, {account}: Subject, hit: Hit): Words & Pick<Finding, 'severity' | 'source'> => {
	const variant = variantOf(rule, hit);
	const {raised} = rule;
	const isRaised =
		variant.severity === undefined &&
		account.level !== undefined &&
		raised?.levels.includes(account.level) === true;
	return {...rule, ...variant, ...(isRaised && raised)};
};

const nameOf = (pack: Pack, rule: Rule): string => `${pack.id}/${rule.id}`;

const findingOf = (pack: Pack, rule: Rule, subject: Subject, hit: Hit): Finding => {
	const part = hit.part ?? 0;
	const words = hit.span ? quote(subject.parts[part]!.text, hit.span) : '';
	const data = {...hit.data, ...(hit.variant !== undefined && {variant: hit.variant})};
	const {severity, source, ...said} = spokenOf(rule, subject, hit);
	return {
		rule: nameOf(pack, rule),
		severity,
		source,
		part,
		span: hit.span ?? null,
		quote: words,
		...(hit.also && {also: hit.also}),
		...filled(said, {...hit.data, quote: words}),
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
	(rule.during === undefined || subject.account[rule.during] === true) &&
	!rule.spares?.some((spared) => isSpared[spared](subject));

/** What the words touch of the concern of `rule`, where no turn of phrase says so. */
const toneOf = ({concern}: Rule, subject: Subject): Hit | undefined => {
	if (concern === undefined) return undefined;
	const touched = subject.touching.touched.get(concern);
	if (!touched) return undefined;
	const {part, span, words} = touched;
	return {part: part.index, span, variant: 'tone', data: {words: words.join(', ')}};
};

/**
 * Whether the rest of a person's words deny what a turn of phrase seems to say. What stops a post is told all the same,
 * and so is what may be said of words that are answered or shown, which no model has read.
 */
const isDenied = ({concern}: Rule, {severity, span}: Finding, subject: Subject): boolean =>
	concern !== undefined &&
	subject.account.mode !== 'official' &&
	severity !== 'error' &&
	span !== null &&
	!subject.replied &&
	!subject.shown &&
	subject.touching.denied.has(concern);

/**
 * Judges `draft` by every rule of `packs` that speaks to its account. Pure and linear in the text. A rule that
 * cannot tell abstains and says why; one that throws abstains as `broken`, and the others speak. What is learnt is judged
 * by `models`; without them, by those that ship.
 */
export const check = (draft: Draft, packs: readonly Pack[], models?: Models): Judgement => {
	const findings: Finding[] = [];
	const abstained: Abstention[] = [];
	for (const pack of packs) {
		const {rules, phrases} = spokenTo(draft.account.mode, pack);
		const subject = new Subject(draft, phrases, models);
		for (const rule of rules) {
			if (!applies(rule, subject)) continue;
			try {
				let isSaid = false;
				for (const said of checkOf(rule).run(subject, rule.params, rule.id)) {
					if ('doubt' in said) abstained.push({rule: nameOf(pack, rule), because: said.doubt});
					else {
						const finding = findingOf(pack, rule, subject, said);
						if (isDenied(rule, finding, subject)) continue;
						findings.push(finding);
					}
					isSaid = true;
				}
				const tone = isSaid ? undefined : toneOf(rule, subject);
				if (tone) findings.push(findingOf(pack, rule, subject, tone));
			} catch {
				abstained.push({rule: nameOf(pack, rule), because: 'broken'});
			}
		}
	}
	return {findings: findings.sort(byGravity), abstained};
};
