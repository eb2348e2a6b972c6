import {type OfficialLanguage, otherOf} from '../language/segment.ts';
import type {Span} from '../span.ts';
import type {AlignedTexts} from './alignment.ts';

/** A member of an enumeration that the other version leaves out: "seniors, students and veterans", « aînés et étudiants ». */
export interface LoneMember {
	readonly language: OfficialLanguage;
	readonly span: Span;
}

/** What stands between two words: nothing but grammar, a comma, an "and", or the end of the clause. */
type Gap = 'none' | 'comma' | 'and' | 'end';

const ands: Readonly<Record<OfficialLanguage, RegExp>> = {
	en: /(?<!\p{L})(?:and|or|nor|&)(?!\p{L})|&/iu,
	fr: /(?<!\p{L})(?:et|ou|ni)(?!\p{L})|&/iu,
};

const gapOf = (between: string, language: OfficialLanguage): Gap => {
	if (/[.!?:;()\n|/…–—"«»“”]/u.test(between)) return 'end';
	if (ands[language].test(between)) return 'and';
	return between.includes(',') ? 'comma' : 'none';
};

/** Whom a version may leave out of those it speaks to or of; folded. A thing is too often put in other words to be told so. */
const people: Readonly<Record<OfficialLanguage, ReadonlySet<string>>> = {
	en: new Set(
		'nations seniors elders students pupils veterans kids children babies infants toddlers teens teenagers youth adults parents mothers fathers caregivers grandparents families couples women men girls boys workers employees employers staff volunteers retirees pensioners apprentices interns graduates teachers nurses doctors physicians pharmacists paramedics firefighters police researchers scientists engineers artists musicians writers farmers growers producers ranchers fishers harvesters hunters trappers loggers miners truckers drivers pilots sailors boaters anglers paddlers swimmers hikers cyclists runners skiers campers tourists visitors travellers passengers pedestrians residents tenants renters landlords homeowners owners buyers sellers consumers taxpayers customers clients patients survivors victims newcomers immigrants refugees citizens inuit metis francophones anglophones acadians reservists soldiers cadets spouses dependants businesses charities municipalities pets dogs cats horses'.split(
			' ',
		),
	),
	fr: new Set(
		'nations aines ainees etudiants etudiantes eleves ecoliers veterans veteranes enfants bebes nourrissons tout-petits ados adolescents jeunes adultes parents meres peres aidants grands-parents familles couples femmes hommes filles garcons travailleurs travailleuses employes employeurs personnel benevoles retraites retraitees apprentis stagiaires diplomes enseignants enseignantes infirmiers infirmieres medecins pharmaciens ambulanciers pompiers policiers chercheurs scientifiques ingenieurs artistes musiciens ecrivains agriculteurs agricultrices producteurs eleveurs pecheurs chasseurs trappeurs bucherons mineurs camionneurs conducteurs chauffeurs pilotes marins plaisanciers nageurs baigneurs randonneurs cyclistes coureurs skieurs campeurs touristes visiteurs voyageurs passagers pietons residents residants locataires proprietaires acheteurs vendeurs consommateurs contribuables clients patients survivants victimes immigrants refugies citoyens inuit inuits metis francophones anglophones acadiens reservistes soldats cadets conjoints entreprises municipalites animaux chiens chats chevaux'.split(
			' ',
		),
	),
};

/** An enumeration has at least this many members, of which the other version names all but one. */
const leastMembers = 2;
/** A longer one is a table, which no post holds. */
const mostMembers = 12;
/** Content words of one member at most; of the first and the last, whose other end is open, the nearest one. */
const mostWords = 3;
/** How many words of the other version there may be for each member that it names. */
const wordsPerMember = 3;

/** First word and word after the last, by their places among the words that carry meaning. */
interface Member {
	readonly from: number;
	readonly to: number;
}

/** The enumerations of one version: members parted by commas, the last two by an "and". */
function* enumerationsIn(aligned: AlignedTexts, language: OfficialLanguage): Generator<readonly Member[]> {
	const {text, words} = aligned[language];
	const gaps = words.map((word, at): Gap => {
		const next = words[at + 1];
		return next ? gapOf(text.slice(word.span.end, next.span.start), language) : 'end';
	});
	let from = 0;
	while (from < words.length) {
		if (gaps[from] !== 'comma' && gaps[from] !== 'and') {
			from++;
			continue;
		}
		const members: Member[] = [{from, to: from + 1}];
		let at = from;
		let isClosed = gaps[from] === 'and';
		while (gaps[at] === 'comma' || gaps[at] === 'and') {
			isClosed = gaps[at] === 'and';
			const start = at + 1;
			at = start;
			while (gaps[at] === 'none' && at - start + 1 < mostWords) at++;
			if (gaps[at] === 'none' || gaps[at] === 'end' || isClosed) {
				members.push({from: start, to: isClosed || gaps[at] === 'none' ? start + 1 : at + 1});
				break;
			}
			members.push({from: start, to: at + 1});
		}
		if (isClosed && members.length >= leastMembers && members.length <= mostMembers) yield members;
		from = Math.max(at, from + 1);
	}
}

/** Where in the other version the words of each word's counterparts stand. */
const partnersOf = (
	aligned: AlignedTexts,
	language: OfficialLanguage,
): ReadonlyMap<number, readonly number[]> => {
	const partners = new Map<number, number[]>();
	for (const link of aligned.alignment.links) {
		const known = partners.get(link[language]);
		if (known) known.push(link[otherOf(language)]);
		else partners.set(link[language], [link[otherOf(language)]]);
	}
	return partners;
};

/** The one member of an enumeration that the other version, which names all others side by side, does not answer. */
function lackingOf(
	members: readonly Member[],
	aligned: AlignedTexts,
	language: OfficialLanguage,
	partners: ReadonlyMap<number, readonly number[]>,
): Member | undefined {
	const {words} = aligned[language];
	const other = otherOf(language);
	const own = aligned.alignment.free[language];
	const theirs = aligned.alignment.free[other];
	const indices = ({from, to}: Member): readonly number[] =>
		Array.from({length: to - from}, (_, index) => from + index);
	const isAnswered = (member: Member): boolean => indices(member).some((index) => own[index]! > 0);
	const namesPeople = (member: Member): boolean =>
		indices(member).some((index) => people[language].has(words[index]!.folded));
	const lacking = members.filter((member) => !isAnswered(member));
	const [lone] = lacking;
	if (!lone || lacking.length > 1) return undefined;
	if (!namesPeople(lone)) return undefined;
	const named = members.filter((member) => member !== lone);
	if (named.length < 2 && !named.every(namesPeople)) return undefined;
	const places = named.map((member) => indices(member).flatMap((index) => partners.get(index) ?? []));
	if (places.some((place) => place.length === 0)) return undefined;
	const all = places.flat();
	const [first, last] = [Math.min(...all), Math.max(...all)];
	if (last - first + 1 > wordsPerMember * named.length) return undefined;
	// A word there that answers nothing may well be the member, put freely.
	const side = aligned[other];
	const isJoined = (at: number, next: number): boolean => {
		const [one, two] = [side.words[at], side.words[next]];
		const gap = one && two ? gapOf(side.text.slice(one.span.end, two.span.start), other) : 'end';
		return gap === 'comma' || gap === 'and';
	};
	const from = isJoined(first - 1, first) ? first - 1 : first;
	const to = isJoined(last, last + 1) ? last + 1 : last;
	for (let at = from; at <= to; at++) if (theirs[at] === 0) return undefined;
	return lone;
}

/** The members of enumerations that one version alone names. */
export const loneMembersOf = (aligned: AlignedTexts): readonly LoneMember[] =>
	(['en', 'fr'] as const).flatMap((language) => {
		const {words} = aligned[language];
		let partners: ReturnType<typeof partnersOf> | undefined;
		return [...enumerationsIn(aligned, language)].flatMap((members): LoneMember[] => {
			partners ??= partnersOf(aligned, language);
			const lone = lackingOf(members, aligned, language, partners);
			return lone
				? [{language, span: {start: words[lone.from]!.span.start, end: words[lone.to - 1]!.span.end}}]
				: [];
		});
	});
