import type {OfficialLanguage} from './language/segment.ts';
import {Phrases} from './phrases.ts';
import type {Span} from './span.ts';
import type {Token} from './tokens.ts';

/** Ways to say that the other version will come, by the language it is promised in. */
const patterns: Readonly<Record<OfficialLanguage, readonly string[]>> = {
	fr: [
		'(the|) French (version|text|post|tweet|translation|message|) (to follow|to come|will follow|follows soon|coming soon|coming|is coming|available soon|in a moment|shortly)',
		'(la|) (version|traduction) française (suivra|suit|à venir|à suivre|bientôt|sous peu|arrive|sera publiée|disponible bientôt|bientôt disponible)',
		'(le|) (texte|message|gazouillis|) français (suivra|à venir|à suivre|bientôt|sous peu)',
		'(FR|French|français) (TBD|TBC|à venir|to come|to follow)',
	],
	en: [
		'(the|) English (version|text|post|tweet|translation|message|) (to follow|to come|will follow|follows soon|coming soon|coming|is coming|available soon|in a moment|shortly)',
		'(la|) (version|traduction) anglaise (suivra|suit|à venir|à suivre|bientôt|sous peu|arrive|sera publiée|disponible bientôt|bientôt disponible)',
		'(le|) (texte|message|gazouillis|) anglais (suivra|à venir|à suivre|bientôt|sous peu)',
		'(EN|English|anglais) (TBD|TBC|à venir|to come|to follow)',
	],
};

const phrases = new Phrases<OfficialLanguage>();
for (const language of ['en', 'fr'] as const)
	for (const pattern of patterns[language]) phrases.add(pattern, language);

/** Marks left by whoever prepared the post: a place kept for a version, with nothing in it. */
const kept =
	/[[(<{]\s*(?:(fr|fra|french|français|version française)|(en|eng|english|anglais|version anglaise)|translate|translation|traduire|traduction)\s*[\])>}](?=\s*(?:$|[[(<{]))/giu;

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
