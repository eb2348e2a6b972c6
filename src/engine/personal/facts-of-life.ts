import type {Circumstances} from './circumstances.ts';
import {type Particular, particularsOf} from './particular.ts';
import {callsByName, type Person, personIn} from './persons.ts';

const months =
	'(?:January|February|March|April|May|June|July|August|September|October|November|December|janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre)';
const date = `(?:${months} \\d{1,2},? (\\d{4})|\\d{1,2}(?:er)? ${months} (\\d{4})|(\\d{4})-\\d{2}-\\d{2}|\\d{1,2}[/-]\\d{1,2}[/-](\\d{4}))`;
const born = new RegExp(
	`\\b(?:born(?: on)?|date of birth(?: is)?|DOB|birth date|née? le|(?:my|his|her|their|your) birthday is|(?:mon|son|leur|votre) anniversaire est|date de naissance(?: est)?(?: le)?|DDN)[ :]{1,3}(?:on |le )?${date}`,
	'giu',
);

/** Born earlier than this, a person is of history. */
const livingSince = 1925;

/** Dates of birth of living people. */
export const birthsIn = (sentence: string): readonly Particular[] =>
	particularsOf(sentence, born, 'birth-date', (match) => {
		const year = Number(match.slice(1).find((group) => group && /^\d{4}$/.test(group)));
		return year >= livingSince;
	});

const name = "\\p{Lu}\\p{Ll}+(?:[-’' ]\\p{Lu}\\p{Ll}+)?";
const title = '(?:Mr|Mrs|Ms|Miss|Mister|M|Mme|Mlle|Monsieur|Madame|Mademoiselle)\\.?';

/** What happens to a person at work or in health that is nobody else's to tell. */
const privateFact =
	'(?:(?:is|was|has been|went|are) (?:still |again |now |back )?(?:(?:out |off |away )?on (?:stress|sick|medical|maternity|parental|disability|mental health) leave|fired|let go|laid off|suspended|disciplined|demoted|hospitalized|in rehab)|(?:has|had|is fighting|suffers from) (?:\\p{Ll}+ ){0,2}(?:cancer|depression|anxiety|diabetes|HIV|burnout|a disability|a mental illness)|failed (?:his|her|their) (?:probation|security|medical|drug test|exam)|(?:est|était|a été) (?:encore |toujours |de nouveau )?(?:en (?:congé de (?:maladie|maternité|stress)|arrêt de travail|dépression|épuisement|burn-?out)|congédiée?|mise? à pied|suspendue?|renvoyée?|licenciée?|hospitalisée?|rétrogradée?)|(?:a|avait|souffre de|fait) (?:un cancer|une dépression|le cancer|d’anxiété|un burnout|un épuisement))';
/** What every such fact holds one of. */
const trouble =
	/leave|fired|let go|laid off|suspend|disciplined|demoted|hospital|rehab|cancer|d[eé]pression|anxi|diabetes|HIV|burn-?out|disability|illness|failed|congé|arrêt|épuisement|à pied|renvoyé|licencié|rétrogradé/;
const colleague =
	'(?:(?:[Mm]y|[Oo]ur|[Aa]) (?:colleague|coworker|co-worker|boss|manager|employee|supervisor|client|neighbour|teammate)|(?:[Mm]on|[Mm]a|[Nn]otre|[Uu]ne?) (?:collègue|patron|patronne|gestionnaire|employée?|superviseure?|cliente?|voisine?|coéquipier|coéquipière))';
/** A part of an organization, by its trade. */
const section =
	'(?:accounting|payroll|HR|IT|finance|procurement|communications|the mailroom|reception|paye|comptabilité|RH|TI|finances|approvisionnements?|réception)';
const thirdParty = new RegExp(
	`(?:${colleague}(?:,? ${name})?|${name} (?:from|in|on) (?:my|our) (?:team|office|branch|unit)|${name} de (?:mon|notre) (?:équipe|bureau|direction|unité)|${name} (?:in|from|de la|des|du|aux?) ${section}),? ${privateFact}`,
	'gu',
);

/** A person's file with an institution, and what became of it. */
const affair =
	'(?:claim|cheque|chèque|application|file|passport|study permit|work permit|card|Old Age Security|Sécurité de la vieillesse|Supplement|Supplément|passeport|permis d’études|permis de travail|carte|benefits?|refund|debt|payments?|visa|permit|appeal|case|status|pension|EI|CPP|OAS|GIS|CCB|EI claim|demande|dossier|prestations?|remboursement|dette|paiements?|permis|appel|statut|rente|assurance-emploi|demande d’asile|asile)';
const outcome =
	'(?:approved|refused|denied|rejected|accepted|cancelled|suspended|overdue|owing|pending|under review|received|processed|reinstated|restored|returned|stopped|closed|incomplete|missing|on hold|transferred|expired|on (?:the|its) way|ready|incomplète?s?|incomplets?|manquante?s?|transférée?s?|en suspens|expirée?s?|rétablie?s?|revenue?s?|retournée?s?|interrompue?s?|fermée?s?|en route|prête?s?|approuvée?s?|refusée?s?|rejetée?s?|acceptée?s?|annulée?s?|suspendue?s?|en retard|à l’étude|reçue?s?|traitée?s?)';
/** A person named with a title at the beginning of a sentence. */
const titledFirst = `^[^.!?:]{0,25}?(?<!\\p{L})${title} ${name}`;
/** How a person is addressed by name. Capitals tell a name from « Hello dear clients », so the pattern minds them. */
const greeting = `(?:(?:[Hh]i|[Hh]ello|[Dd]ear|[Bb]onjour|[Bb]onsoir|[Ss]alut|[Cc]her|[Cc]hère) (?:${title} ${name}|\\p{Lu}\\p{Ll}+ \\p{Lu}[\\p{L}’'-]+)|@[\\p{L}\\p{N}_]+ ?,? ?(?:${title} ${name})|${titledFirst} ?[,:])`;
const told = `\\b(?:[Yy]our|[Vv]otre|[Vv]os)\\b[^.!?]{0,30}\\b${affair}\\b[^.!?]{0,80}\\b${outcome}(?!\\p{L})`;
const addressed = new RegExp(`${greeting}[^.!?]{0,60}${told}`, 'gu');
/** With the title: « Bonjour Prince Edward Island » greets no one. */
const greeted = new RegExp(titledFirst, 'u');
const toldToGreeted = new RegExp(told, 'gu');
/** What every sentence that names a person with a title, or speaks of what is the reader's, holds one of. */
const titled = new RegExp(`${title} \\p{Lu}\\p{Ll}`, 'u');
const yours = /\b(?:[Yy]our|[Vv]otre|[Vv]os)\b/;
const spokenOf = new RegExp(
	`(?<![\\p{L}])${title} \\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)? [^.!?\\n]{0,24}\\b(?:his|her|their|son|sa|ses) (?:${affair}|reservation|appointment|booking|diagnosis|results?|address|account|réservation|rendez-vous|diagnostic|résultats?|adresse|compte)(?!\\p{L})`,
	'gu',
);

/** Somebody's own affair, told of them by name. */
const owned =
	/(?<![\p{L}])(?:Mr|Mrs|Ms|Miss)\.? \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?[’']s (?:\p{Ll}+ ){0,2}(?:diagnosis|illness|benefits|pension|claim|refund|debt|disability|health)(?!\p{L})|(?:[Dd]iagnostic|[Mm]aladie|[Pp]restations|[Pp]ension|[Rr]éclamation|[Dd]ette|[Ii]nvalidité)(?: (?:de|d’)\p{Ll}* ?\p{Ll}*){0,2}? de (?:M\.|Mme|Mlle|Monsieur|Madame) \p{Lu}\p{Ll}+/gu;

const doing = new RegExp(
	`(?<![\\p{L}])${title} \\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)? (?:called|arrived|applied|paid|complained|moved|cancelled|est arrivée?|a appelé|a payé|a déménagé|s’est plainte?|a annulé)(?!\\p{L})`,
	'gu',
);
/** A statement of a name and nothing else: a client's words, not a greeting. */
const stated =
	/^\s*(?:My (?:full )?name is|Mon nom (?:complet )?est|Je m[’']appelle) \p{Lu}\p{Ll}+[ -]\p{Lu}\p{Ll}+[.\s]*$/gu;

/** Whether a sentence opens by greeting a person by name: what the next one says of "your file" is that person's. */
export const greetsByName = (sentence: string): boolean => titled.test(sentence) && greeted.test(sentence);

/** What is told of the affairs of a person greeted by name in the sentence before. */
export const affairsToldIn = (sentence: string): readonly Particular[] =>
	particularsOf(sentence, toldToGreeted, 'private-fact');

/** What is told of a named person, or of one the reader can name, that is personal. A person may give their own name. */
export const privateFactsIn = (sentence: string, isPersonal: boolean): readonly Particular[] => [
	...(trouble.test(sentence) ? particularsOf(sentence, thirdParty, 'private-fact') : []),
	...(yours.test(sentence) ? particularsOf(sentence, addressed, 'private-fact') : []),
	...(titled.test(sentence)
		? [spokenOf, owned, doing].flatMap((pattern) => particularsOf(sentence, pattern, 'private-fact'))
		: []),
	...(isPersonal ? [] : particularsOf(sentence, stated, 'private-fact')),
];

/** Whom the sentences before named, and whom they spoke to. */
export interface Acquaintance {
	readonly person?: Person | undefined;
	readonly isCalled: boolean;
}

/** Who speaks: a person on an account of their own; in answer to one whom all can see. */
export interface Speaking {
	readonly isPersonal: boolean;
	readonly isAnswer: boolean;
}

/** What may be anybody's: "If your claim was refused…". */
const supposed =
	/(?<!\p{L})(?:if|when|whether|once|unless|until|s[i’']|quand|lorsque?|une fois|advenant)(?!\p{L})/iu;

/** A question that the next sentence answers with a name. */
const guess = /(?<!\p{L})(?:[Gg]uess who|[Dd]evine[zr]? (?:donc )?qui)(?!\p{L})/u;

/** Somebody whose file the author handled is as one whom the author met. */
const metIf = (isMet: boolean, person: Person | undefined): Person | undefined =>
	person && isMet ? {...person, naming: 'met'} : person;

/** What a sentence adds to what is known of whom a text speaks of. */
export const acquaintanceOf = ({words}: Circumstances): Acquaintance => ({
	person: personIn(words),
	isCalled: callsByName(words),
});

/**
 * What is told of the affairs of a person named in the sentence, or in the one before: benefits, debts, health. What the
 * well known are known for needs a person whom the author met. `after`: the next sentence, which may answer a question;
 * `isHandled`: the text says that the author handled the matter.
 */
export const affairsIn = (
	sentence: Circumstances,
	before: Acquaintance,
	after: Circumstances | undefined,
	isHandled: boolean,
	{isPersonal, isAnswer}: Speaking,
): readonly Particular[] => {
	const {cues, told, words} = sentence;
	if (!told) return [];
	const {person: named, isCalled} = acquaintanceOf(sentence);
	const person = metIf(isHandled, named);
	const tells = (who: Person | undefined): boolean =>
		who !== undefined &&
		(cues.has('benefit') ||
			(cues.has('matter') && who.naming !== 'bare') ||
			(cues.has('trouble') && who.naming === 'met'));
	if (tells(person)) {
		const start = Math.min(person!.start, told.start);
		return [{kind: 'private-fact', span: {start, end: told.end}}];
	}
	const isOfOther =
		(cues.has('other') && tells(metIf(isHandled, before.person))) ||
		(after !== undefined && guess.test(words) && tells(metIf(true, personIn(after.words))));
	const isOfReader =
		cues.has('reader') &&
		(isCalled || before.isCalled || (isAnswer && !supposed.test(words))) &&
		(cues.has('benefit') ||
			cues.has('matter') ||
			(cues.has('due') && /\d ?\$|\$ ?\d/u.test(words)) ||
			(cues.has('trouble') && !isPersonal));
	return isOfOther || isOfReader ? [{kind: 'private-fact', span: told}] : [];
};
