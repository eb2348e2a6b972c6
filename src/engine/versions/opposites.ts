import type {OfficialLanguage} from '../language/segment.ts';
import type {Span} from '../span.ts';
import type {AlignedTexts} from './alignment.ts';

/** Words of both languages for one state of affairs, then those for its opposite; in lower case, with their accents: « ferme » is a farm. */
type Opposites = Readonly<Record<OfficialLanguage, readonly [string, string]>>;

/**
 * States that two versions cannot both mean. Only words that say nothing else, so neither verbs of time ("closes at 5" may
 * well be « ouvert jusqu’à 17 h ») nor words with another sense.
 */
const opposites: readonly Opposites[] = [
	{
		en: ['open opened reopened reopens reopening', 'closed closure closures shut'],
		fr: [
			'ouvert ouverte ouverts ouvertes rouvre rouvrent réouverture',
			'fermé fermée fermés fermées fermeture fermetures',
		],
	},
	{
		en: [
			'increase increases increased increasing',
			'decrease decreases decreased decreasing decline declined',
		],
		fr: [
			'augmentation augmentations augmente augmentent hausse hausses',
			'baisse baisses diminution diminutions diminue diminuent recul',
		],
	},
	{en: ['before', 'after'], fr: ['avant', 'après']},
	{en: ['north northern', 'south southern'], fr: ['nord', 'sud']},
	{
		// « Est » is a verb as well, so that only what lies to the west gives another side away.
		en: ['east eastern eastbound', 'west western westbound northwest northwestern southwest southwestern'],
		fr: ['oriental orientale', 'ouest nord-ouest sud-ouest occidental occidentale'],
	},
	{
		en: ['mandatory required compulsory', 'optional voluntary'],
		fr: ['obligatoire obligatoires', 'facultatif facultative facultatifs facultatives'],
	},
	{en: ['minimum', 'maximum'], fr: ['minimum minimal minimale', 'maximum maximal maximale']},
	{en: ['indoors indoor', 'outdoors outdoor'], fr: ['intérieur', 'extérieur dehors']},
	{
		en: ['allowed permitted welcome', 'prohibited forbidden banned'],
		fr: [
			'permis permise permises autorisé autorisée autorisés autorisées admis admise admises bienvenus bienvenues',
			'interdit interdite interdits interdites',
		],
	},
	{en: ['morning', 'evening tonight'], fr: ['matin matinée', 'soir soirée']},
	{
		en: ['begins starts', 'ends'],
		fr: ['commence commencent débute débutent', 'termine terminent achève'],
	},
];

interface Sense {
	readonly pair: number;
	readonly side: 0 | 1;
}

const sensesIn = (language: OfficialLanguage): ReadonlyMap<string, Sense> =>
	new Map(
		opposites.flatMap((each, pair) =>
			([0, 1] as const).flatMap((side) =>
				each[language][side].split(' ').map((word): [string, Sense] => [word, {pair, side}]),
			),
		),
	);
const senses = {en: sensesIn('en'), fr: sensesIn('fr')};

/** The pair of what grows and what shrinks, which "up" and "down" mean before a share only: "down 4%". */
const changes = opposites.findIndex(({en: [grown]}) => grown.startsWith('increase'));
const turn = /\b(up|down) (?:by |about |nearly |almost |over |more than )?$/i;
const farthest = 20;

/** The first word of each side of a pair of opposites. */
type Said = [Span | undefined, Span | undefined];

/** For each pair of opposites the first word of each side that a version says. */
function saidIn(aligned: AlignedTexts, language: OfficialLanguage): ReadonlyMap<number, Said> {
	const said = new Map<number, Said>();
	const {text, words} = aligned[language];
	for (const {span} of words) {
		const sense = senses[language].get(text.slice(span.start, span.end).toLowerCase());
		if (!sense) continue;
		const sides: Said = said.get(sense.pair) ?? [undefined, undefined];
		sides[sense.side] ??= span;
		said.set(sense.pair, sides);
	}
	for (const {kind, span} of aligned[language].facts) {
		if (kind !== 'percent') continue;
		const turned = turn.exec(text.slice(Math.max(0, span.start - farthest), span.start));
		if (!turned) continue;
		const sides: Said = said.get(changes) ?? [undefined, undefined];
		sides[turned[1]!.toLowerCase() === 'up' ? 0 : 1] ??= {
			start: span.start - turned[0].length,
			end: span.end,
		};
		said.set(changes, sides);
	}
	return said;
}

/** Where one version says a state and the other its opposite only: "closed", « ouvert ». One of them may deny what it says. */
export function oppositesOf(aligned: AlignedTexts): readonly Readonly<Record<OfficialLanguage, Span>>[] {
	const french = saidIn(aligned, 'fr');
	return [...saidIn(aligned, 'en')].flatMap(([pair, [one, other]]) => {
		const [un, autre] = french.get(pair) ?? [];
		if (one && !other && !un && autre) return [{en: one, fr: autre}];
		if (other && !one && un && !autre) return [{en: other, fr: un}];
		return [];
	});
}
