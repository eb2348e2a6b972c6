import type {Fact} from '../facts/index.ts';
import type {OfficialLanguage} from '../language/segment.ts';
import type {Span} from '../span.ts';
import type {AlignedTexts} from './alignment.ts';
import {kinds} from './kinds.ts';

/** Words of both languages for one state of affairs, those for its opposite, and those that may say either; in lower case, with their accents: « ferme » is a farm. */
type Opposites = Readonly<Record<OfficialLanguage, readonly [string, string, ...either: string[]]>>;

/**
 * States that two versions cannot both mean. Only words that say nothing else, so neither verbs of time ("closes at 5" may
 * well be « ouvert jusqu’à 17 h ») nor words with another sense.
 */
const opposites: readonly Opposites[] = [
	{
		en: ['open opened reopened reopens reopening', 'closed closure closures shut', 'close closes closing'],
		fr: [
			'ouvert ouverte ouverts ouvertes rouvert rouverte rouverts rouvertes rouvre rouvrent réouverture',
			'fermé fermée fermés fermées fermeture fermetures',
			'ferme ferment fermera fermeront fermer',
		],
	},
	{
		en: [
			'increase increases increased increasing rising growing grew climbing climbed',
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
	{en: ['indoors indoor inside', 'outdoors outdoor outside'], fr: ['intérieur', 'extérieur dehors']},
	{
		en: ['allowed permitted welcome', 'prohibited forbidden banned'],
		fr: [
			'permis permise permises autorisé autorisée autorisés autorisées admis admise admises bienvenus bienvenues',
			'interdit interdite interdits interdites',
		],
	},
	{
		en: ['begins starts', 'ends'],
		fr: ['commence commencent débute débutent', 'termine terminent achève'],
	},
	{en: ['refundable', 'nonrefundable'], fr: ['remboursable remboursables', 'irremboursable']},
	{
		en: ['valid', 'expired'],
		fr: ['valide valides', 'expiré expirée expirés expirées périmé périmés'],
	},
	{
		en: ['permanent', 'temporary'],
		fr: ['permanent permanente permanents permanentes', 'temporaire temporaires'],
	},
	{
		en: ['approved accepted', 'rejected'],
		fr: [
			'approuvé approuvée approuvés approuvées accepté acceptée acceptés acceptées',
			'rejeté rejetée rejetés rejetées',
		],
	},
	{en: ['eligible', 'ineligible'], fr: ['admissible admissibles', 'inadmissible inadmissibles']},
];

interface Sense {
	readonly set: number;
	readonly side: number;
}

/** What excludes one another: first what has one opposite, then kinds. */
const sets: Readonly<Record<OfficialLanguage, readonly (readonly string[])[]>> = {
	en: [
		...opposites.map(({en}) => en),
		...kinds.map((set) => set.map((kind) => kind.slice(0, kind.indexOf('=')))),
	],
	fr: [
		...opposites.map(({fr}) => fr),
		...kinds.map((set) => set.map((kind) => kind.slice(kind.indexOf('=') + 1))),
	],
};

const sensesIn = (language: OfficialLanguage): ReadonlyMap<string, Sense> =>
	new Map(
		sets[language].flatMap((sides, set) =>
			sides.flatMap((words, side) => words.split(' ').map((word): [string, Sense] => [word, {set, side}])),
		),
	);
const senses = {en: sensesIn('en'), fr: sensesIn('fr')};

const times = opposites.findIndex(({en: [early]}) => early === 'before');
/** The pair of what one must and need not, of which "by appointment" and « sur rendez-vous » say the first. */
const duties = opposites.findIndex(({en: [due]}) => due.startsWith('mandatory'));
const appointments: Readonly<Record<OfficialLanguage, RegExp>> = {
	en: /\bby appointment\b/iu,
	fr: /(?<!\p{L})sur rendez-vous(?!\p{L})/iu,
};

/** The side of words that may say either of two opposites. */
const either = 2;

/** The pair of what grows and what shrinks, which "up" and "down" mean before a share only: "down 4%". */
const changes = opposites.findIndex(({en: [grown]}) => grown.startsWith('increase'));
const turn = /\b(up|down) (?:by |about |nearly |almost |over |more than )?$/i;
const farthest = 20;

/** Where a word says something else: "Good evening", « 1 h du matin », « un permis », « levée de fonds », "Welcome to the park". */
const idle: Readonly<Record<string, {readonly before?: RegExp; readonly after?: RegExp}>> = {
	morning: {before: /\bgood $/i},
	afternoon: {before: /\bgood $/i},
	evening: {before: /\bgood $/i},
	matin: {before: /\d\s?h(?:\s?\d\d)? du $/i},
	soir: {before: /\d\s?h(?:\s?\d\d)? du $/i},
	permis: {
		before: /(?<!\p{L})(?:une?|le|les|de|des|votre|vos|du|sans|son|leur|leurs|aux?|ce|chaque|tout) $/iu,
	},
	levée: {after: /^ de fonds/i},
	welcome: {after: /^(?: to\b| back\b| aboard\b|[!,.])/i},
};
const idleReach = 12;

/** Whether the word at `span` says something else there. */
function isIdle(word: string, text: string, span: Span): boolean {
	const turns = Object.hasOwn(idle, word) ? idle[word] : undefined;
	return (
		turns !== undefined &&
		(turns.before?.test(text.slice(Math.max(0, span.start - idleReach), span.start)) ||
			turns.after?.test(text.slice(span.end, span.end + idleReach))) === true
	);
}

/** A denial in so many words: "free" and "until" are none. */
const denies = /^(?:(?:not|no|never|cannot|non|ne|pas|aucune?|jamais)(?!\p{L})|n['’])|n['’]t$/iu;
/** How far before a word of state its denial may end: "not yet open", « n’est pas autorisé », "no appointment needed". */
const reach = 24;
/** What ends the clause that a denial denies. */
const clauseEnd = /[.!?,;:\n]/u;

/** A word that says a state or a kind, with the denial that turned it there. */
interface Said {
	readonly span: Span;
	readonly denial?: Fact;
	/** Its place among the words of its version; absent of what is no word of the tables. */
	readonly index?: number;
	/** Of a kind: whether the other version has a word for it. */
	readonly isAnswered?: boolean;
}
/** What a version says: of each set the first word for each side. */
type Sayings = ReadonlyMap<number, ReadonlyMap<number, Said>>;

/** For each set the first word of each side that a version says: a denied state is its opposite. */
function saidIn(aligned: AlignedTexts, language: OfficialLanguage): Sayings {
	const said = new Map<number, Map<number, Said>>();
	const {text, words, facts} = aligned[language];
	const say = (set: number, side: number, one: Said): void => {
		const sides = said.get(set) ?? new Map<number, Said>();
		if (!sides.has(side)) sides.set(side, one);
		said.set(set, sides);
	};
	const answers = aligned.alignment.free[language];
	const denials = facts.filter(
		({kind, span}) => kind === 'negation' && denies.test(text.slice(span.start, span.end)),
	);
	/** Gathered only where something is denied. */
	let answered: ReadonlySet<Fact> | undefined;
	let next = 0;
	for (const [index, {span}] of words.entries()) {
		const word = text.slice(span.start, span.end).toLowerCase();
		const sense = senses[language].get(word);
		if (!sense || isIdle(word, text, span)) continue;
		while (next < denials.length && denials[next]!.span.start <= span.start) next++;
		const last = denials[next - 1];
		// « Ne changent pas » holds what it denies.
		const between = last && text.slice(last.span.end, span.start);
		const isDenied = between !== undefined && between.length <= reach && !clauseEnd.test(between);
		if (sense.set >= opposites.length) {
			// A kind that the other version calls otherwise is no other kind, and one that is denied is none of the set.
			if (!isDenied) say(sense.set, sense.side, {span, isAnswered: answers[index]! > 0});
			continue;
		}
		// What both versions deny they may well call each by its own word.
		if (isDenied) answered ??= new Set(aligned.pairing.pairs.flat());
		if (isDenied && answered!.has(last!)) continue;
		const turned = sense.side === either ? either : 1 - sense.side;
		if (isDenied) say(sense.set, turned, {span, denial: last!});
		else say(sense.set, sense.side, {span, index});
	}
	for (const {kind, span} of facts) {
		if (kind !== 'percent') continue;
		const turned = turn.exec(text.slice(Math.max(0, span.start - farthest), span.start));
		if (!turned) continue;
		const side = turned[1]!.toLowerCase() === 'up' ? 0 : 1;
		say(changes, side, {span: {start: span.start - turned[0].length, end: span.end}});
	}
	const appointment = appointments[language].exec(text);
	if (appointment)
		say(duties, 0, {span: {start: appointment.index, end: appointment.index + appointment[0].length}});
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

/** The one side that a version alone says. */
function loneOf(own: ReadonlyMap<number, Said>, other: ReadonlyMap<number, Said>): Said | undefined {
	const lone = [...own].filter(([side]) => !other.has(side));
	return lone.length === 1 ? lone[0]![1] : undefined;
}

/** How many words after "before" or "after" what it is before or after may stand. */
const withinReach = 3;

/** Whether two words of time are followed by the same: "after June 30", « avant le 30 juin »; not "only after your review", « attendez la revue avant d’acheter ». */
const areOfOne = (en: Said, fr: Said, {alignment}: AlignedTexts): boolean =>
	en.index !== undefined &&
	fr.index !== undefined &&
	alignment.links.some(
		(link) =>
			link.en > en.index! &&
			link.en <= en.index! + withinReach &&
			link.fr > fr.index! &&
			link.fr <= fr.index! + withinReach,
	);

/** The states that one version says and the other only the opposites of, a denied one being its opposite. */
export function oppositesOf(aligned: AlignedTexts): Opposed {
	const french = saidIn(aligned, 'fr');
	const denials = new Set<Fact>();
	const opposed: Opposition[] = [];
	const oppose = (en: Said, fr: Said): void => {
		const isDenied = en.denial !== undefined || fr.denial !== undefined;
		opposed.push({en: en.span, fr: fr.span, isDenied});
	};
	for (const [set, english] of saidIn(aligned, 'en')) {
		const sides = french.get(set);
		if (!sides) continue;
		const isPair = set < opposites.length;
		// Where a version says either, nothing is opposed; "never closes" answers « toujours ouvert ».
		const eithers = [english.get(either), sides.get(either)];
		if (isPair && eithers.some(Boolean)) {
			if (!eithers.every(Boolean)) for (const said of eithers) if (said?.denial) denials.add(said.denial);
			continue;
		}
		for (const said of [...english.values(), ...sides.values()]) if (said.denial) denials.add(said.denial);
		const one = loneOf(english, sides);
		const other = loneOf(sides, english);
		if (!one || !other) continue;
		// What both sides of a pair say they may well say of two things.
		const isOpposed = isPair ? english.size === 1 && sides.size === 1 : !one.isAnswered && !other.isAnswered;
		if (isOpposed && (set !== times || areOfOne(one, other, aligned))) oppose(one, other);
	}
	return {opposites: opposed, denials};
}
