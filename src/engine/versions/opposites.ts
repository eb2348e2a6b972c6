import type {Fact} from '../facts/index.ts';
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
			'increase increases increased increasing rising rose growing grew climbing climbed',
			'decrease decreases decreased decreasing decline declines declined declining fell falling dropped dropping',
		],
		fr: [
			'augmentation augmentations augmente augmentent augmenté hausse hausses progressé grimpé',
			'baisse baisses baissé diminution diminutions diminue diminuent diminué recul reculé chuté',
		],
	},
	{
		en: ['maintained extended', 'cancelled canceled lifted'],
		fr: [
			'maintenu maintenue maintenus maintenues prolongé prolongée prolongés prolongées',
			'annulé annulée annulés annulées levé levée levés levées',
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
		en: ['mandatory required compulsory needed necessary', 'optional voluntary'],
		fr: [
			'obligatoire obligatoires requis requise requises nécessaire nécessaires',
			'facultatif facultative facultatifs facultatives',
		],
	},
	{
		en: ['original originals', 'copy copies photocopy photocopies'],
		fr: ['original originaux originale originales', 'copie copies photocopie photocopies'],
	},
	{
		en: ['export exports exporting exporters', 'import imports importing importers'],
		fr: [
			'exportation exportations exportateurs exporter exportez',
			'importation importations importateurs importer importez',
		],
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

/** A denial in so many words: "free" and "until" are none. */
const denies = /^(?:(?:not|no|never|cannot|ne|pas|aucune?|jamais)(?!\p{L})|n['’])|n['’]t$/iu;
/** How far before a word of state its denial may end: "not yet open", « n’est pas autorisé », "no appointment needed". */
const reach = 24;
/** What ends the clause that a denial denies. */
const clauseEnd = /[.!?,;:\n]/u;

/** The first word of each side of a pair of opposites, with the denial that turned it there. */
interface Said {
	readonly span: Span;
	readonly denial?: Fact;
}
type Sides = [Said | undefined, Said | undefined];

/** For each pair of opposites the first word of each side that a version says: a denied state is its opposite. */
function saidIn(aligned: AlignedTexts, language: OfficialLanguage): ReadonlyMap<number, Sides> {
	const said = new Map<number, Sides>();
	const {text, words, facts} = aligned[language];
	const say = (pair: number, side: 0 | 1, one: Said): void => {
		const sides: Sides = said.get(pair) ?? [undefined, undefined];
		sides[side] ??= one;
		said.set(pair, sides);
	};
	const denials = facts.filter(
		({kind, span}) => kind === 'negation' && denies.test(text.slice(span.start, span.end)),
	);
	/** Gathered only where something is denied. */
	let answered: ReadonlySet<Fact> | undefined;
	let next = 0;
	for (const {span} of words) {
		const sense = senses[language].get(text.slice(span.start, span.end).toLowerCase());
		if (!sense) continue;
		while (next < denials.length && denials[next]!.span.start <= span.start) next++;
		const last = denials[next - 1];
		// « Ne changent pas » holds what it denies.
		const between = last && text.slice(last.span.end, span.start);
		const isDenied = between !== undefined && between.length <= reach && !clauseEnd.test(between);
		// What both versions deny they may well call each by its own word.
		if (isDenied) answered ??= new Set(aligned.pairing.pairs.flat());
		if (isDenied && answered!.has(last!)) continue;
		if (isDenied) say(sense.pair, sense.side === 0 ? 1 : 0, {span, denial: last!});
		else say(sense.pair, sense.side, {span});
	}
	for (const {kind, span} of facts) {
		if (kind !== 'percent') continue;
		const turned = turn.exec(text.slice(Math.max(0, span.start - farthest), span.start));
		if (!turned) continue;
		const side = turned[1]!.toLowerCase() === 'up' ? 0 : 1;
		say(changes, side, {span: {start: span.start - turned[0].length, end: span.end}});
	}
	return said;
}

/** Where one version says a state and the other its opposite only: "closed", « ouvert ». */
export interface Opposition {
	readonly en: Span;
	readonly fr: Span;
	/** Whether one of them says it by a denial: "not open". */
	readonly isDenied: boolean;
}

/** What two versions say of states, and the denials that are told with them or answered by an opposite. */
export interface Opposed {
	readonly opposites: readonly Opposition[];
	readonly denials: ReadonlySet<Fact>;
}

/** The states that one version says and the other only the opposites of, a denied one being its opposite. */
export function oppositesOf(aligned: AlignedTexts): Opposed {
	const french = saidIn(aligned, 'fr');
	const denials = new Set<Fact>();
	const opposites: Opposition[] = [];
	const oppose = (en: Said, fr: Said): void => {
		const isDenied = en.denial !== undefined || fr.denial !== undefined;
		opposites.push({en: en.span, fr: fr.span, isDenied});
	};
	for (const [pair, english] of saidIn(aligned, 'en')) {
		const sides = french.get(pair);
		if (!sides) continue;
		for (const said of [...english, ...sides]) if (said?.denial) denials.add(said.denial);
		const [one, other] = english;
		const [un, autre] = sides;
		if (one && !other && !un && autre) oppose(one, autre);
		else if (other && !one && un && !autre) oppose(other, un);
	}
	return {opposites, denials};
}
