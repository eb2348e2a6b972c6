import type {OfficialLanguage} from './language/segment.ts';
import {Phrases} from './phrases.ts';
import type {Span} from './span.ts';
import type {Token} from './tokens.ts';

const soonEnglish =
	'(to follow|to come|will follow|follows soon|coming soon|coming|is coming|available soon|in a moment|shortly|soon|later|later today|in minutes|in a few minutes|in the next few minutes|will be posted|will be available|will be published)';
const soonFrench =
	'(suivra|suivront|suit|à venir|à suivre|bientôt|sous peu|plus tard|d’ici peu|dans quelques minutes|dans les prochaines minutes|dans un instant|arrive|arrivent|sera publié|sera publiée|seront publiés|disponible bientôt|bientôt disponible)';

/** Ways to say that the other version will come, by its name in English and in French, masculine and feminine. */
const promisesOf = (
	english: string,
	masculine: string,
	feminine: string,
	short: string,
): readonly string[] => [
	`(the|a|full|) ${english} (version|text|post|tweet|translation|message|) ${soonEnglish}`,
	`(the|more|full|) (version|text|details|information|info|rest|post) in ${english} ${soonEnglish}`,
	`(la|) (version|traduction) (complète|intégrale|) ${feminine} (complète|intégrale|) ${soonFrench}`,
	`(le|) (texte|message|gazouillis) (complet|intégral|) ${masculine} (complet|intégral|) ${soonFrench}`,
	`(le|la|les|) (texte|version|traduction|détails|suite|message) (complet|complète|) en ${masculine} ${soonFrench}`,
	`(${short}|${english}|${masculine}) (details|détails|) (TBD|TBC|à venir|à suivre|to come|to follow)`,
];

const patterns: Readonly<Record<OfficialLanguage, readonly string[]>> = {
	fr: promisesOf('French', 'français', 'française', 'FR'),
	en: promisesOf('English', 'anglais', 'anglaise', 'EN'),
};

const phrases = new Phrases<OfficialLanguage>();
for (const language of ['en', 'fr'] as const)
	for (const pattern of patterns[language]) phrases.add(pattern, language);

/** Marks left by whoever prepared the post: a place kept for a version, with nothing in it. */
const kept =
	/[[(<{]\s*(?:insert |insérer |add |ajouter )?(?:(fr|fra|french|français|version française|texte français|french version|french text)|(en|eng|english|anglais|version anglaise|texte anglais|english version|english text)|translate|translation|traduire|traduction)(?: here| ici| tbd| tbc| pending| à (?:insérer|ajouter|venir|compléter|traduire|suivre))?\s*[\])>}](?=\s*(?:$|[[(<{]))/giu;

/** A promise of a version in place of the version. */
export interface Promised {
	readonly span: Span;
	/** Absent where only a translation is promised. */
	readonly language?: OfficialLanguage;
}

/** The promises of a version in `text`, whose words are `tokens`, in reading order. */
export const promisesIn = (text: string, tokens: readonly Token[]): readonly Promised[] => {
	const worded = phrases.find(tokens).map(
		({from, to, payload}): Promised => ({
			span: {start: tokens[from]!.start, end: tokens[to - 1]!.end},
			language: payload,
		}),
	);
	const bracketed = [...text.matchAll(kept)].map((match): Promised => {
		const span = {start: match.index, end: match.index + match[0].length};
		const language = match[1] ? 'fr' : match[2] ? 'en' : undefined;
		return {span, ...(language && {language})};
	});
	return [...worded, ...bracketed].sort((a, b) => a.span.start - b.span.start);
};
