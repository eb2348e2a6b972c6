/** The pages that document the rules of every pack, in both languages: `npm run docs` writes them. */
import {writeFileSync} from 'node:fs';
import type {Level, Mode} from '../engine/draft.ts';
import type {Localized, Severity} from '../engine/finding.ts';
import {unbroken} from '../engine/judge.ts';
import type {Pack} from '../engine/pack.ts';
import type {Example, Rule, Source} from '../engine/rule.ts';
import {packs} from '../packs/index.ts';

type Language = 'en' | 'fr';

/** What the pages say around the rules' own words. */
const words = {
	en: {
		title: 'The rules',
		made: 'Made from `src/packs/` by `npm run docs`; a test keeps it true. En français : [regles.md](regles.md).',
		intro:
			'What Aplomb looks for, rule by rule: what it says, why, what to do, the clause it rests on, and examples of what it flags and passes. A rule that cannot tell says nothing.',
		version: (version: string) => `Version ${version}.`,
		columns: ['Rule', 'What it says', 'Weight', 'For'],
		severity: {error: 'Requirement', warning: 'Recommendation', info: 'Good practice'},
		mode: {official: 'official', professional: 'professional', personal: 'personal'},
		why: 'Why',
		remedy: 'What to do',
		source: 'Source',
		read: (day: string) => `read on ${day}`,
		secondary: (day: string) => `read through another publication on ${day}; to be verified at its address`,
		memory: () => 'source to be verified',
		flags: 'Flags',
		passes: 'Passes',
		also: 'It may also say:',
		noText: '(no text)',
		spares: {'named-official': 'the accounts of people in office', 'hazard-notice': 'hazard notices'},
		sparesLabel: 'Leaves alone:',
		level: {
			employee: ['employees'],
			manager: ['managers'],
			executive: ['executives'],
			'deputy-head': ['deputy heads'],
		} satisfies Record<Level, readonly string[]>,
		raised: (levels: string) => `For ${levels}`,
		quoted: (text: string) => `“${text}”`,
	},
	fr: {
		title: 'Les règles',
		made: 'Page faite à partir de `src/packs/` par `npm run docs`; un test en garantit l’exactitude. In English: [rules.md](rules.md).',
		intro:
			'Ce qu’Aplomb cherche, règle par règle : ce qu’elle dit, pourquoi, que faire, la disposition sur laquelle elle repose, et des exemples de ce qu’elle signale et de ce qu’elle laisse passer. Une règle qui ne peut pas trancher se tait.',
		version: (version: string) => `Version ${version}.`,
		columns: ['Règle', 'Ce qu’elle dit', 'Poids', 'Comptes'],
		severity: {error: 'Exigence', warning: 'Recommandation', info: 'Bonne pratique'},
		mode: {official: 'officiel', professional: 'professionnel', personal: 'personnel'},
		why: 'Pourquoi',
		remedy: 'Que faire',
		source: 'Source',
		read: (day: string) => `lue le ${day}`,
		secondary: (day: string) => `lue dans une autre publication le ${day}; à vérifier à son adresse`,
		memory: () => 'source à vérifier',
		flags: 'Signale',
		passes: 'Laisse passer',
		also: 'Elle peut aussi dire :',
		noText: '(aucun texte)',
		spares: {
			'named-official': 'les comptes de personnes en poste',
			'hazard-notice': 'les avis de danger',
		},
		sparesLabel: 'Laisse de côté :',
		level: {
			employee: ['les membres du personnel'],
			manager: ['les gestionnaires'],
			executive: ['les cadres de direction'],
			'deputy-head': ['les administratrices générales', 'les administrateurs généraux'],
		} satisfies Record<Level, readonly string[]>,
		raised: (levels: string) => `Pour ${levels}`,
		quoted: (text: string) => `« ${text} »`,
	},
} as const satisfies Record<Language, unknown>;

/** Text as Markdown shows it on one line, its own marks harmless. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>|#]/g, '\\$&').replace(/\s*\n\s*/g, ' ⏎ ');

/** Words of a pack as the page shows them: French with its no-break spaces. */
const worded = (words: Localized, language: Language): string =>
	plain(language === 'fr' ? unbroken(words.fr) : words.en);

const exampleLine = ({draft, quote}: Example, language: Language): string => {
	const {text, thread = [], ...circumstances} = draft;
	const written = [text, ...thread].filter(Boolean).join(' ⏎ ');
	const shown = written ? words[language].quoted(plain(written)) : words[language].noText;
	const given = Object.keys(circumstances).length > 0 ? ` \`${JSON.stringify(circumstances)}\`` : '';
	return `- ${shown}${quote ? ` → **${plain(quote)}**` : ''}${given}`;
};

const sourceLine = ({title, clause, url, read, basis, quote}: Source, language: Language): string => {
	const how = words[language][basis](read);
	const line = `[${worded(title, language)}](${url[language]}), ${worded(clause, language)} (${how})`;
	return quote ? `${line}\n\n> ${worded(quote, language)}` : line;
};

const modesOf = (modes: readonly Mode[], language: Language): string =>
	modes.map((mode) => words[language].mode[mode]).join(', ');

/** What a rule says to the ranks of whom more is asked: its weight for them, and what of its words and its source is then others. */
const raiseParts = ({raised}: Rule, language: Language): readonly string[] => {
	if (!raised) return [];
	const said = words[language];
	const {levels, severity, message, reason, remedy, source} = raised;
	const ranks = new Intl.ListFormat(language).format(levels.flatMap((level) => said.level[level]));
	return [
		`**${said.raised(ranks)}** — ${said.severity[severity]}`,
		message ? `**${worded(message, language)}**` : '',
		reason ? `**${said.why}.** ${worded(reason, language)}` : '',
		remedy ? `**${said.remedy}.** ${worded(remedy, language)}` : '',
		source ? `**${said.source}.** ${sourceLine(source, language)}` : '',
	];
};

const ruleSection = (rule: Rule, language: Language): string => {
	const said = words[language];
	const severity: Severity = rule.severity;
	const variants = Object.values(rule.variants ?? {}).flatMap(({message}) => message ?? []);
	const parts = [
		`### \`${rule.id}\``,
		`**${worded(rule.message, language)}** — ${said.severity[severity]} · ${modesOf(rule.modes, language)}`,
		variants.length > 0
			? `${said.also}\n\n${variants.map((line) => `- ${worded(line, language)}`).join('\n')}`
			: '',
		`**${said.why}.** ${worded(rule.reason, language)}`,
		`**${said.remedy}.** ${worded(rule.remedy, language)}`,
		rule.spares ? `**${said.sparesLabel}** ${rule.spares.map((each) => said.spares[each]).join(', ')}` : '',
		`**${said.source}.** ${sourceLine(rule.source, language)}`,
		...raiseParts(rule, language),
		`**${said.flags}**\n\n${rule.examples.flags.map((example) => exampleLine(example, language)).join('\n')}`,
		`**${said.passes}**\n\n${rule.examples.passes.map((example) => exampleLine(example, language)).join('\n')}`,
	];
	return parts.filter(Boolean).join('\n\n');
};

const packSection = (pack: Pack, language: Language): string => {
	const said = words[language];
	const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
	const table = [
		row(said.columns),
		row(said.columns.map(() => '---')),
		...pack.rules.map((rule) =>
			row([
				`[\`${rule.id}\`](#${rule.id})`,
				worded(rule.message, language),
				said.severity[rule.severity],
				modesOf(rule.modes, language),
			]),
		),
	].join('\n');
	return [
		`## ${plain(pack.title[language])} (\`${pack.id}\`)`,
		said.version(pack.version),
		table,
		...pack.rules.map((rule) => ruleSection(rule, language)),
	].join('\n\n');
};

/** The page of every rule in `language`, as Markdown. */
export const rulePage = (language: Language): string => {
	const {title, made, intro} = words[language];
	return `${[`# ${title}`, made, intro, ...packs.map((pack) => packSection(pack, language))].join('\n\n')}\n`;
};

/** Where the page of each language is kept. */
export const rulePages = {en: 'docs/rules.md', fr: 'docs/regles.md'} as const;

/** Writes both pages. */
export const writeRulePages = (): void => {
	for (const language of ['en', 'fr'] as const) writeFileSync(rulePages[language], rulePage(language));
};
