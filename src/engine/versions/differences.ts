import {
	type Fact,
	type FactKind,
	factsOf,
	linkLanguage,
	type Spelling,
	sameFact,
	sentencesOf,
} from '../facts/index.ts';
import {type OfficialLanguage, otherOf} from '../language/segment.ts';
import {quotationsOf} from '../quotations.ts';
import {overlaps, quote, type Span} from '../span.ts';
import {type AlignedTexts, align} from './alignment.ts';
import {loneMembersOf} from './enumerations.ts';
import type {Lexicon} from './lexicon.ts';
import {otherMeasuresOf} from './measures.ts';
import type {Model} from './model.ts';
import {type LoneName, type NamedFacts, namesLackingOf} from './names.ts';
import {omissionsOf, repeatedIn, type Shortened} from './omissions.ts';
import {oppositesOf} from './opposites.ts';
import {fold, wordsOf} from './words.ts';

/** What two versions may differ in. */
export type DifferenceKind =
	| 'number'
	| 'money'
	| 'percent'
	| 'date'
	| 'time'
	| 'scale'
	| 'phone'
	| 'email'
	| 'link'
	| 'mention'
	| 'hashtag'
	| 'name'
	| 'negation'
	| 'opposite'
	| 'sentence'
	| 'item';

/** Where one version says its part, and how each language writes what it says. */
export interface Saying {
	readonly span: Span;
	readonly spelling: Spelling;
}

/** One thing two versions do not say alike. */
export interface Difference {
	readonly kind: DifferenceKind;
	/**
	 * `differs`: both versions say it, each another way. `missing`: one version does not say it.
	 * `unpaired`: both write the same handle or hashtag although it has a form for each language.
	 * `wrong-language`: a link to a page in the other language.
	 */
	readonly cause: 'differs' | 'missing' | 'unpaired' | 'wrong-language';
	readonly en: Saying | null;
	readonly fr: Saying | null;
	/** Of a sentence or a denial that one version has alone: it may as well be put in other words. */
	readonly isDoubtful?: boolean;
}

const kindOf: Readonly<Record<FactKind, DifferenceKind>> = {
	number: 'number',
	ordinal: 'number',
	duration: 'number',
	code: 'number',
	money: 'money',
	percent: 'percent',
	scale: 'scale',
	date: 'date',
	weekday: 'date',
	'relative-day': 'date',
	time: 'time',
	zone: 'time',
	phone: 'phone',
	email: 'email',
	link: 'link',
	mention: 'mention',
	hashtag: 'hashtag',
	place: 'name',
	body: 'name',
	name: 'name',
	negation: 'negation',
};

const sayingOf = (fact: Fact): Saying => ({span: fact.span, spelling: fact.spelling});
const quoted = (text: string, span: Span): Saying => {
	const words = text.slice(span.start, span.end);
	return {span, spelling: {en: words, fr: words}};
};

/** What the facts of both versions say of their names. What is only known to be capitalized is still open. */
export function namedFactsOf(
	facts: Readonly<Record<OfficialLanguage, readonly Fact[]>>,
	pairs: readonly (readonly [Fact, Fact])[],
): NamedFacts {
	const claimed = (language: OfficialLanguage): readonly Span[] =>
		facts[language].filter(({kind}) => kind !== 'name').map(({span}) => span);
	const answered = new Set(pairs.flat().map(({kind, value}) => `${kind} ${value}`));
	const places = (language: OfficialLanguage): readonly Span[] =>
		facts[language]
			.filter(({kind, value}) => kind === 'place' && !answered.has(`${kind} ${value}`))
			.map(({span}) => span);
	return {claimed: {en: claimed('en'), fr: claimed('fr')}, places: {en: places('en'), fr: places('fr')}};
}

/** How many left-over facts of the other version one is compared with, so that no text makes the work grow with its square. */
const looks = 64;
const figures = new Set<DifferenceKind>(['number', 'money', 'percent', 'scale']);

/** Whether two left-over facts may be two sayings of one thing. */
const comparable = (a: Fact, b: Fact): boolean => {
	const [first, second] = [kindOf[a.kind], kindOf[b.kind]];
	return first === second || (figures.has(first) && figures.has(second));
};

/** Whether two amounts differ only as a thousand, a million and a billion do. */
function differInScale(a: Fact, b: Fact): boolean {
	const [x, y] = [a, b].map(({value}) => Number.parseFloat(value));
	if (!x || !y) return false;
	const steps = Math.log10(x / y) / 3;
	return steps !== 0 && Math.abs(steps - Math.round(steps)) < 1e-9;
}

/** A sentence of which less than this is answered is put freely: there, a denial may well be said without one. */
const leastAnswered = 0.5;
/** What French denies, English often says without a denial: there the whole must be answered closer, and what is denied. */
const leastAnsweredInAll = 0.55;
/** How many words that carry meaning after a denial may be what it denies. */
const deniedWords = 3;
const sentenceEnd = /[.!?\n…]/u;
/** The most words of a sentence looked at on either side of a denial, so that no text makes the work grow with its square. */
const mostAround = 40;
const denials = new Set(
	'not cannot never no none nor neither without pas jamais rien aucun aucune sans plus non personne'.split(
		' ',
	),
);

/** The share of `bits` that is answered at all, 0 to 1. */
const shareOf = (bits: Float64Array): number =>
	bits.length === 0 ? 0 : bits.reduce((sum, each) => sum + (each > 0 ? 1 : 0), 0) / bits.length;

/** The shortest name of a place whose people may be called by it. */
const shortestPlace = 5;

/** Whether the other version names the people of a place: "from Lethbridge", « une Lethbridgeoise ». */
function namesItsPeople({span}: Fact, language: OfficialLanguage, aligned: AlignedTexts): boolean {
	const name = fold(quote(aligned[language].text, span));
	return (
		name.length >= shortestPlace &&
		aligned[otherOf(language)].words.some(
			({folded}) => folded.length > name.length && folded.startsWith(name),
		)
	);
}

/** What does not change stays the same. */
const change = /(?<!\p{L})chang/iu;
/** How far after a denial its verb may begin, in code units. */
const verbReach = 8;

/** What says without a denial that something is never so: "never closes", « reste ouvert »; "never waits", « toujours à l’heure ». */
const contraries =
	/(?<!\p{L})(?:toujours|rest(?:e|ent|ez)|demeur(?:e|ent|ez)|gardez|en tout temps|always|stays?|remains?|keeps?|around the clock)(?!\p{L})/iu;
/** What may put a denial otherwise: "leave bats alone", « restez loin », "don’t drink before testing it", « avant de boire », « en sus ». */
const turns =
	/(?<!\p{L})(?:alone|before \p{L}+ing|except|exceptions?|avant d(?:e |['’])|sauf|hors|loin|en sus)(?!\p{L})/iu;

/** A denial that the other version can hardly put by a contrary or, as « pas » alone, by a noun. */
function isPlain({value, span}: Fact, language: OfficialLanguage, aligned: AlignedTexts): boolean {
	const {text} = aligned[language];
	if (change.test(text.slice(span.start, span.end + verbReach))) return false;
	if (value === 'never') return !contraries.test(aligned[otherOf(language)].text);
	return (
		value === 'not' &&
		text.slice(span.start, span.end).toLowerCase() !== 'pas' &&
		!turns.test(aligned[otherOf(language)].text)
	);
}

/** How near the words around a denial are said in the other version. */
interface Likeness {
	/** Whether a denial stands where both versions say the same words: not "spots are not endless", « les places sont comptées ». */
	readonly isAlike: boolean;
	/** Whether the other version names what is denied. */
	readonly isNamed: boolean;
}

function likenessAround(
	{span}: Fact,
	language: OfficialLanguage,
	aligned: AlignedTexts,
	answeredInAll: number,
): Likeness {
	const {text, words} = aligned[language];
	const answered = aligned.alignment.free[language];
	let from = 0;
	let to = words.length;
	while (from < to) {
		const middle = (from + to) >> 1;
		if (words[middle]!.span.end <= span.start) from = middle + 1;
		else to = middle;
	}
	/** Whether the words of the sentence, from the denial on or back from it, are answered each. */
	const look = (start: number, step: 1 | -1): readonly boolean[] => {
		const said: boolean[] = [];
		let edge = span.start;
		for (let at = start; words[at] && said.length < mostAround; at += step) {
			const word = words[at]!;
			const between = step === 1 ? text.slice(edge, word.span.start) : text.slice(word.span.end, edge);
			if (sentenceEnd.test(between)) break;
			edge = step === 1 ? word.span.end : word.span.start;
			if (!denials.has(word.folded)) said.push(answered[at]! > 0);
		}
		return said;
	};
	const after = look(from, 1);
	const all = [...look(from - 1, -1), ...after];
	const isNamed = after.slice(0, deniedWords).some(Boolean);
	return {
		isAlike:
			all.filter(Boolean).length >= leastAnswered * all.length &&
			(language === 'en' || (isNamed && answeredInAll >= leastAnsweredInAll)),
		isNamed,
	};
}

/** Puts the facts each version has alone beside one another, nearest in the order of the text first. */
function fromFacts(
	en: readonly Fact[],
	fr: readonly Fact[],
	size: {en: number; fr: number},
	doubtful: ReadonlySet<Fact>,
): readonly Difference[] {
	const differences: Difference[] = [];
	const free = new Set(fr);
	for (const fact of en) {
		const place = fact.span.start / size.en;
		let nearest: Fact | null = null;
		let distance = Number.POSITIVE_INFINITY;
		let left = looks;
		for (const other of free) {
			if (left-- === 0) break;
			const apart = Math.abs(other.span.start / size.fr - place) + (other.kind === fact.kind ? 0 : 0.5);
			if (comparable(fact, other) && apart < distance) [nearest, distance] = [other, apart];
		}
		if (nearest) free.delete(nearest);
		const kind = nearest && differInScale(fact, nearest) ? 'scale' : kindOf[fact.kind];
		differences.push({
			kind,
			cause: nearest ? 'differs' : 'missing',
			en: sayingOf(fact),
			fr: nearest && sayingOf(nearest),
			...(doubtful.has(fact) && {isDoubtful: true}),
		});
	}
	for (const fact of free)
		differences.push({
			kind: kindOf[fact.kind],
			cause: 'missing',
			en: null,
			fr: sayingOf(fact),
			...(doubtful.has(fact) && {isDoubtful: true}),
		});
	return differences;
}

const known = ({spelling}: Fact): boolean => fold(spelling.en) !== fold(spelling.fr);

/** The hashtags, of those given in order, whose words the other version says without the sign. */
function saidInWords(
	tags: readonly Fact[],
	language: OfficialLanguage,
	aligned: AlignedTexts,
): ReadonlySet<Fact> {
	const {words} = aligned[language];
	const free = aligned.alignment.free[language];
	let index = 0;
	return new Set(
		tags.filter(({span}) => {
			let inside = 0;
			let said = 0;
			while (index < words.length && words[index]!.span.end <= span.start) index++;
			for (; index < words.length && words[index]!.span.start < span.end; index++) {
				inside++;
				if (free[index]! > 0) said++;
			}
			return said * 2 > inside;
		}),
	);
}

/** What may stand behind the last hashtags of a draft. */
const afterTags = /^[\s\p{P}\p{S}]*$/u;

/** Whether the hashtags of one version stand at its end for both, since the other has none: "#RougePark #ParcRouge". */
function serveBoth(tags: readonly Fact[], language: OfficialLanguage, aligned: AlignedTexts): boolean {
	const [first, ...others] = tags;
	if (!first || others.length === 0 || aligned[otherOf(language)].facts.some(({kind}) => kind === 'hashtag'))
		return false;
	const {text} = aligned[language];
	let at = first.span.start;
	for (const {span} of tags) {
		if (!afterTags.test(text.slice(at, span.start))) return false;
		at = span.end;
	}
	return afterTags.test(text.slice(at));
}

/** The hashtags one version lacks. Two may well be one campaign's two names, unless each has another known pair: they cancel out. */
function loneHashtags(
	lone: Readonly<Record<OfficialLanguage, readonly Fact[]>>,
	aligned: AlignedTexts,
): Readonly<Record<OfficialLanguage, readonly Fact[]>> {
	const open = (language: OfficialLanguage): readonly Fact[] => {
		const said = saidInWords(lone[language], language, aligned);
		return lone[language].filter((fact) => known(fact) || !said.has(fact));
	};
	const remaining = (language: OfficialLanguage): readonly Fact[] => {
		if (serveBoth(lone[language], language, aligned)) return [];
		const rivals = lone[otherOf(language)];
		let [left, leftUnknown] = [rivals.length, rivals.filter((fact) => !known(fact)).length];
		return open(language).filter((fact) => (known(fact) ? leftUnknown-- : left--) <= 0);
	};
	return {en: remaining('en'), fr: remaining('fr')};
}

/** Handles and hashtags of which both versions write the same form, although each language has its own. */
function unpaired(pairs: readonly (readonly [Fact, Fact])[], en: string, fr: string): readonly Difference[] {
	return pairs.flatMap(([english, french]): Difference[] => {
		if ((english.kind !== 'mention' && english.kind !== 'hashtag') || !known(english)) return [];
		const written = (text: string, {span}: Fact): string => fold(text.slice(span.start, span.end));
		if (written(en, english) !== written(fr, french)) return [];
		return [{kind: english.kind, cause: 'unpaired', en: sayingOf(english), fr: sayingOf(french)}];
	});
}

/** Words that may stand before the handle of whoever a post answers. */
const beforeAnswered =
	/^[\s.:]*(?:(?:reply|replying|réponse|answer)?(?: ?to| ?à)?[\s:]*|(?:hi|hello|hey|dear|thanks|thank you|bonjour|bonsoir|salut|merci|allô)[\s,]*)?(?:[@＠][\w.]+[\s,:]*)*$/iu;
const farthestAnswered = 120;

/** Whether a handle opens a version as that of whoever is answered, which is said once for both. */
const isAnswered = ({kind, span}: Fact, text: string): boolean =>
	kind === 'mention' && span.start <= farthestAnswered && beforeAnswered.test(text.slice(0, span.start));

const wordsInAddress = (url: string): string =>
	url
		.replace(/[?#].*$/, '')
		.replace(/\.\w{2,5}$/, '')
		.replace(/^.*\//, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ');

/** Fewer words than this in an address name no page. */
const tellingWords = 4;
/** The share of an address's words that its other version's must answer. */
const answeredShare = 0.25;

/** The known places that an address's last words name: "travel.gc.ca/portugal". */
const placesIn = (url: string, language: OfficialLanguage): readonly Fact[] =>
	factsOf(
		wordsInAddress(url).replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()),
		language,
	).filter(({kind}) => kind === 'place');

/** Whether two addresses name two pages by their last words: "…/wildfire-season-begins", « …/nouveau-musee-a-regina ». */
function nameOtherPages(en: string, fr: string, lexicon: Lexicon): boolean {
	const english = wordsOf(wordsInAddress(en), 'en').filter((word) => !word.stop);
	const french = wordsOf(wordsInAddress(fr), 'fr').filter((word) => !word.stop);
	if (english.length < tellingWords || french.length < tellingWords) {
		const place = placesIn(en, 'en')[0];
		const lieu = placesIn(fr, 'fr')[0];
		return place !== undefined && lieu !== undefined && !sameFact(place, lieu);
	}
	const {links} = align(english, french, lexicon);
	return links.length < answeredShare * Math.min(english.length, french.length);
}

/** Links that lead to the page of the other language, and pairs of links that name two pages. */
function wrongLinks(
	facts: Readonly<Record<OfficialLanguage, readonly Fact[]>>,
	pairs: readonly (readonly [Fact, Fact])[],
	aligned: AlignedTexts,
): readonly Difference[] {
	const differences: Difference[] = [];
	for (const language of ['en', 'fr'] as const) {
		for (const fact of facts[language]) {
			if (fact.kind !== 'link') continue;
			const url = aligned[language].text.slice(fact.span.start, fact.span.end);
			if (linkLanguage(url) !== otherOf(language)) continue;
			const saying = quoted(aligned[language].text, fact.span);
			differences.push({kind: 'link', cause: 'wrong-language', en: null, fr: null, [language]: saying});
		}
	}
	for (const [english, french] of pairs) {
		if (english.kind !== 'link' || french.kind !== 'link') continue;
		const en = quoted(aligned.en.text, english.span);
		const fr = quoted(aligned.fr.text, french.span);
		if (nameOtherPages(en.spelling.en, fr.spelling.fr, aligned.lexicon))
			differences.push({kind: 'link', cause: 'differs', en, fr});
	}
	return differences;
}

/** Words of one name stand this close. */
const withinName = 3;

/** A name of one word or more; `known` when each is a word of the lexicon, `person` when one is of a person. */
interface Name {
	span: Span;
	readonly place: number;
	known: boolean;
	person: boolean;
}

/** The words of each name as one. */
function runsOf(names: readonly LoneName[], text: string): readonly Name[] {
	const runs: Name[] = [];
	for (const {span, place, known, person} of names) {
		const last = runs.at(-1);
		const isNear = last !== undefined && span.start - last.span.end <= withinName;
		if (isNear && !/[!?…;:]/u.test(text.slice(last.span.end, span.start))) {
			last.span = {start: last.span.start, end: span.end};
			last.known &&= known;
			last.person ||= person;
		} else runs.push({span, place, known, person});
	}
	return runs;
}

/** A place beside a name that is lacking is a part of it: in "Sarah Thompson", Thompson is not the town. */
function withFamilyNames(
	names: readonly LoneName[],
	facts: Readonly<Record<OfficialLanguage, readonly Fact[]>>,
): {
	readonly names: readonly LoneName[];
	readonly facts: Readonly<Record<OfficialLanguage, readonly Fact[]>>;
} {
	const edges = {en: new Map<number, LoneName>(), fr: new Map<number, LoneName>()};
	for (const name of names) edges[name.language].set(name.span.end, name);
	const families: LoneName[] = [];
	const isFamily = (fact: Fact, language: OfficialLanguage): boolean => {
		const given = fact.kind === 'place' ? edges[language].get(fact.span.start - 1) : undefined;
		if (given) families.push({...given, span: fact.span});
		return given !== undefined;
	};
	const rest = {
		en: facts.en.filter((fact) => !isFamily(fact, 'en')),
		fr: facts.fr.filter((fact) => !isFamily(fact, 'fr')),
	};
	const all = [...names, ...families].sort((a, b) => a.span.start - b.span.start);
	return {names: all, facts: rest};
}

/** Names stand at about the same place of both versions when one was put for the other. */
const sameStretch = 0.4;

/** Sets the names each version has alone beside one another. Common words in capitals by themselves are no name, but two persons are two. */
function fromNames(names: readonly LoneName[], en: string, fr: string): readonly Difference[] {
	const english = runsOf(
		names.filter(({language}) => language === 'en'),
		en,
	);
	const free = new Set(
		runsOf(
			names.filter(({language}) => language === 'fr'),
			fr,
		),
	);
	const found = english.flatMap(({span, place, known, person}): Difference[] => {
		let left = looks;
		for (const other of free) {
			if (left-- === 0) break;
			if (Math.abs(other.place - place) > sameStretch) continue;
			if (known && other.known && !(person && other.person)) continue;
			free.delete(other);
			return [{kind: 'name', cause: 'differs', en: quoted(en, span), fr: quoted(fr, other.span)}];
		}
		return known ? [] : [{kind: 'name', cause: 'missing', en: quoted(en, span), fr: null}];
	});
	const rest = [...free].filter((name) => !name.known);
	return [
		...found,
		...rest.map(({span}): Difference => ({kind: 'name', cause: 'missing', en: null, fr: quoted(fr, span)})),
	];
}

const bullet = /(?:^|\n)[^\S\n]*(?:[-–—•*·▪◦‣]|\d{1,2}[.)]|\p{Extended_Pictographic}\p{M}*)[^\S\n]*$/u;

/** The quotations of one version that the other has in the same words, whatever their language. */
const sharedQuotationsOf = (aligned: AlignedTexts, language: OfficialLanguage): readonly Span[] => {
	const {text} = aligned[language];
	const other = aligned[otherOf(language)].text;
	return quotationsOf(text)
		.slice(0, looks)
		.filter(({start, end}) => other.includes(quote(text, {start: start + 1, end: end - 1}).trim()));
};

/** Whether the sentence at `span` opens a line after a bullet, a number or a pictograph. */
function isItem(text: string, span: Span): boolean {
	const head = text.slice(Math.max(0, span.start - 8), span.start);
	const opening = /^(?:[-–—•*·▪◦‣]|\d{1,2}[.)]|\p{Extended_Pictographic})/u.test(
		text.slice(span.start, span.start + 4),
	);
	return bullet.test(head) || (opening && /(?:^|\n)[^\S\n]*$/u.test(head));
}

/**
 * What differs between two texts already judged to be versions of one another, in the order of the English, then of the
 * French. `leftOut`: the sentences without which alone they are.
 */
export function differencesOf(
	aligned: AlignedTexts,
	model: Model,
	leftOut?: Shortened,
): readonly Difference[] {
	const {
		en: {text: en},
		fr: {text: fr},
		pairing: {pairs, onlyFirst, onlySecond},
	} = aligned;
	const facts = {en: aligned.en.facts, fr: aligned.fr.facts};
	const omissions = omissionsOf(aligned, model.omission, leftOut);
	const omittedIn = (language: OfficialLanguage): readonly Span[] =>
		omissions.filter((omission) => omission.isSure && omission.language === language).map(({span}) => span);
	const omitted = {en: omittedIn('en'), fr: omittedIn('fr')};
	const repeated = {
		en: repeatedIn(en, sentencesOf(en)),
		fr: repeatedIn(fr, sentencesOf(fr)),
	};
	// Most versions deny nothing that the other lacks, and need not be read for quotations.
	const shared: Partial<Record<OfficialLanguage, readonly Span[]>> = {};
	const isShared = (language: OfficialLanguage, span: Span): boolean => {
		shared[language] ??= sharedQuotationsOf(aligned, language);
		return shared[language].some((quotation) => overlaps(quotation, span));
	};
	const within = (language: OfficialLanguage, span: Span): boolean =>
		[...omitted[language].slice(0, looks), ...repeated[language].slice(0, looks)].some((sentence) =>
			overlaps(sentence, span),
		);
	// What a left-out sentence says is left out with it: the sentence is the one difference.
	const {free} = aligned.alignment;
	const answeredInAll = Math.min(shareOf(free.en), shareOf(free.fr));
	const isMention = ({kind}: Fact): boolean => kind === 'mention';
	const namesOthers = {en: onlySecond.some(isMention), fr: onlyFirst.some(isMention)};
	/** Denials that the other version may well put in other words. */
	const doubtful = new Set<Fact>();
	const deniesAlone = (fact: Fact, language: OfficialLanguage): boolean => {
		const {isAlike, isNamed} = likenessAround(fact, language, aligned, answeredInAll);
		if (!isNamed || !isPlain(fact, language, aligned)) doubtful.add(fact);
		return isAlike && !isShared(language, fact.span);
	};
	const due =
		(language: OfficialLanguage) =>
		(fact: Fact): boolean =>
			fact.kind !== 'name' &&
			!(fact.kind === 'place' && namesItsPeople(fact, language, aligned)) &&
			!(isAnswered(fact, aligned[language].text) && !namesOthers[language]) &&
			!within(language, fact.span) &&
			(fact.kind !== 'negation' || deniesAlone(fact, language));
	const lone = {en: onlyFirst.filter(due('en')), fr: onlySecond.filter(due('fr'))};
	const isTag = (fact: Fact): boolean => fact.kind === 'hashtag';
	const tags = loneHashtags({en: lone.en.filter(isTag), fr: lone.fr.filter(isTag)}, aligned);
	const open = {
		en: [...lone.en.filter((fact) => !isTag(fact)), ...tags.en],
		fr: [...lone.fr.filter((fact) => !isTag(fact)), ...tags.fr],
	};
	// "Not open" says « fermé »: a denial of a state is told as the state.
	const {opposites, denials} = oppositesOf(aligned);
	const told = {
		en: open.en.filter((fact) => !denials.has(fact)),
		fr: open.fr.filter((fact) => !denials.has(fact)),
	};
	const lacking = namesLackingOf(aligned, namedFactsOf(facts, pairs), model.name).filter(
		({language, span}) => !within(language, span),
	);
	const {names, facts: rest} = withFamilyNames(lacking, told);
	const found: Difference[] = [
		...omissions.map(({language, span, isSure}): Difference => {
			const {text} = aligned[language];
			const kind = isItem(text, span) ? 'item' : 'sentence';
			const missing = {kind, cause: 'missing', en: null, fr: null, [language]: quoted(text, span)} as const;
			return isSure ? missing : {...missing, isDoubtful: true};
		}),
		...fromFacts(rest.en, rest.fr, {en: en.length, fr: fr.length}, doubtful),
		...loneMembersOf(aligned)
			.filter(({language, span}) => !within(language, span))
			.map(({language, span}): Difference => {
				const saying = quoted(aligned[language].text, span);
				return {kind: 'item', cause: 'missing', en: null, fr: null, [language]: saying};
			}),
		...otherMeasuresOf(aligned).map(
			(spans): Difference => ({
				kind: 'number',
				cause: 'differs',
				en: quoted(en, spans.en),
				fr: quoted(fr, spans.fr),
			}),
		),
		...unpaired(pairs, en, fr),
		...wrongLinks(facts, pairs, aligned),
		...fromNames(names, en, fr),
		...opposites.map(
			({isDenied, ...spans}): Difference => ({
				kind: isDenied ? 'negation' : 'opposite',
				cause: 'differs',
				en: quoted(en, spans.en),
				fr: quoted(fr, spans.fr),
			}),
		),
	];
	const rank = ({en: english, fr: french}: Difference): number =>
		english?.span.start ?? en.length + (french?.span.start ?? 0);
	return found.sort((a, b) => rank(a) - rank(b));
}
