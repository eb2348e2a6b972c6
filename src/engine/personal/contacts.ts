import type {Circumstances} from './circumstances.ts';
import {type Particular, particularsOf} from './particular.ts';

/** How far before a number the words that say whose it is may stand, in code units. */
const lookBack = 40;

/** Whether a sentence speaks of an institution, or of where the public meets one. */
const isInstitution = (cues: Circumstances['cues']): boolean =>
	cues.has('institution') || cues.has('premises');

const phone =
	/(?<![\d-])(?:\+?1[ .-]?)?\(?(\d{3})\)?[ .-]?\d{3}[ .-]?\d{4}(?:,? ?(?:ext\.?|x|poste|p\.) ?\d{1,6})?(?![\d-])/giu;
/** A number said to be somebody's, just before it: "your new number, 902-…". */
const numberOf =
	/\b(?:your|his|her|their|votre|vos|son|leur) (?:\p{L}+ ){0,2}(?:number|cell|phone|mobile|numéro|cellulaire|téléphone)\W{1,3}(?:(?:is|est)(?: now| maintenant)?(?: le)? ?)?$|\b(?:called|reached|texted|phoned|tried|rang|contacted|try|reach|call) (?:you|him|her|them) (?:at|on) $|\b(?:you|him|her|them) a (?:message|voicemail) (?:at|on) $|\b(?:vous|te|lui|le|la) (?:joindre|rejoindre|appeler|contacter|laisser un message) (?:au|à) $|\b(?:at home|chez (?:lui|elle|eux|moi)|à la maison|à (?:son|leur|mon) domicile)\W{1,3}(?:at |on |au )?$|\b(?:appelée?s?|jointe?s?|textée?s?|téléphoné) (?:\p{L}+ )?au $/iu;

const tollFree = new Set(['800', '833', '844', '855', '866', '877', '888', '822', '900']);
const ownPhone =
	/\b(?:my|mon|ma) (?:\p{L}+ )?(?:number|cell|phone|mobile|numéro|cellulaire|téléphone)|\b(?:call|text|reach|phone|contact) me\b|\b(?:appelez|textez|joignez|contactez|rejoignez|écrivez)[ -]moi\b/iu;

/** Phone numbers that are somebody's: a toll-free line, or one a sentence offers to the public, is not. */
const phonesIn = ({words, cues}: Circumstances, isPersonal: boolean): readonly Particular[] => {
	/** Sought once for all numbers of the sentence, and not at all where there is none. */
	let isOwn: boolean | undefined;
	return particularsOf(words, phone, 'phone', ({0: number, 1: area, index}) => {
		if (tollFree.has(area ?? '') || /^0+$|^(\d)\1+$/.test(number.replace(/\D/g, ''))) return false;
		isOwn ??= ownPhone.test(words);
		if (isOwn || numberOf.test(words.slice(Math.max(0, index - lookBack), index))) return true;
		// A public line is written in groups.
		if (/^\d{10}$/.test(number)) return !isInstitution(cues);
		if (cues.has('line') || isInstitution(cues)) return false;
		// Whoever an institution speaks to is told its own number, unless it speaks of their file.
		return isPersonal || cues.has('own') || cues.has('other') || (cues.has('reader') && onFile.test(words));
	});
};

const email = /(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}._%+-]+)@((?:[a-z0-9-]+\.)+[a-z]{2,})(?![\p{L}\p{N}@-])/giu;
const publicDomain =
	/(?:^|\.)(?:gc\.ca|canada\.ca|gov|gov\.[a-z.]+|gouv\.[a-z.]+|ontario\.ca|alberta\.ca|novascotia\.ca|gnb\.ca|quebec\.ca|yukon\.ca|forces\.ca|parl\.gc\.ca)$/iu;
const freeMail =
	/^(?:gmail|hotmail|outlook|yahoo|icloud|live|msn|videotron|sympatico|bell|rogers|shaw|telus|protonmail|proton|gmx|aol)\./iu;
const role =
	/^(?:info|contact|media|medias|presse|press|support|services?|help|aide|communications?|admin|reservations?|bookings?|no-?reply|hr|rh|renseignements|enquiries|inquiries|accueil|office|bureau|jobs|emplois|sales|ventes|news|nouvelles|web|webmaster|feedback|events?|evenements?|privacy|accessibility|accessibilite|team|equipe|hello|bonjour)\b/iu;
/** A surname, after a given name or its initial. */
const twoNames = /^\p{L}+[._-]\p{L}{2,}(?:\+.+)?$/u;

/** Addresses of a person: a public institution's, and a role's mailbox, are not. */
const emailsIn = ({words, cues}: Circumstances): readonly Particular[] =>
	particularsOf(words, email, 'email', ([, name, domain]) => {
		if (publicDomain.test(domain!) || role.test(name!)) return false;
		return freeMail.test(domain!) || twoNames.test(name!) || cues.has('own') || cues.has('other');
	});

const street =
	/(?<![\p{L}\p{N}-])\d{1,5}[A-Z]?,? (?:(?:\p{Lu}[\p{L}’'.-]+ ){1,3}(?:Street|St\.?|Avenue|Ave\.?|Road|Rd\.?|Drive|Dr\.?|Crescent|Cres\.?|Boulevard|Blvd\.?|Lane|Court|Place|Way|Terrace|Trail|Circle)(?! \p{Lu}\p{Ll}+ (?:is|was|are))\b|(?:rue|avenue|av\.|boulevard|boul\.|chemin|ch\.|place|allée|impasse|montée|rang|côte) (?:(?:de|des|du|la|le|les|Saint|Sainte|St|Ste)[ -]|l’|d’)*\p{Lu}[\p{L}’'-]+)/gu;
const postalCode =
	/(?<![\p{L}\p{N}])[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ -]?\d[ABCEGHJ-NPRSTV-Z]\d(?![\p{L}\p{N}])/gu;

/** A unit or a box without its street: somebody's when something is to be brought or sent there. */
const unit =
	/\b(?:(?:Unit|Apt\.?|Apartment|Suite|app\.|appartement|P\.? ?O\.? Box|C\.? ?P\.?|case postale) #?\d{1,6}[A-Z]?)(?![\p{L}\p{N}])/giu;
/** That somebody lives there. */
const dwells =
	/\b(?:lives?|lived|living|home|house|apartment|habite\p{L}*|demeure\p{L}*|domicile|maison|appartement)\b/iu;
/** That an address is one an office knows, of whom it speaks to. */
const onFile = /\b(?:address|adresse|on file|au dossier|dossier|moved|déménagé)\b/iu;
/** Where nobody lives. */
const officeUnit = /\b(?:Suite|bureau|étage) \d|\b\d{1,2}(?:st|nd|rd|th|e) (?:floor|étage)\b/iu;
/** Where only somebody lives. */
const dwelling =
	/\b(?:(?:Apt\.?|app\.|apartment|appartement|logement) (?:number |no |numéro )?(?:is |est le |#)?\d{1,5}[A-Z]?|(?:lives?|located|habite) (?:in |at |au )?#\d{1,5}[A-Z]?)(?![\p{L}\p{N}]|[ -](?:blocks?|minutes?|bedrooms?|chambres?|km|floors?|étages?|rues))/giu;
const sent =
	/\b(?:send|deliver|mail|ship|drop) (?:it|them|this|to|the (?:parcel|package|keys))\b|\b(?:envoyez|livrez|postez|déposez)(?:-l[ea]s?)?\b/iu;
const forms =
	/\b(?:form|application|cheque|payment|donation|letter|formulaire|demande|chèque|paiement|don|lettre)s?\b/iu;

/** Codes of the government's own buildings in Ottawa, and those that belong to nobody. */
const publicCode = /^(?:K1A|H0H|A1A ?1A1)/u;

/** Where somebody lives: an institution's address, and the place of an event, are not. */
const placesIn = ({words, cues}: Circumstances, isPersonal: boolean): readonly Particular[] => {
	// An institution tells where its doors are, and not where somebody's is, unless it speaks of somebody.
	const speaksOfSomebody =
		cues.has('own') || cues.has('other') || dwells.test(words) || (cues.has('reader') && onFile.test(words));
	if (!isPersonal && !speaksOfSomebody) return [];
	// An office that has moved has an address, and nobody's home.
	const isHome =
		cues.has('own') ||
		cues.has('other') ||
		(cues.has('home') && !cues.has('premises') && !officeUnit.test(words));
	if (isInstitution(cues) && !isHome) return [];
	return [
		...particularsOf(words, street, 'address'),
		...particularsOf(words, dwelling, 'address'),
		...(sent.test(words) && !forms.test(words) ? particularsOf(words, unit, 'address') : []),
		...particularsOf(words, postalCode, 'postal-code', ([code]) => !publicCode.test(code)),
	];
};

/** Ways to reach a person that stand in a sentence. `isPersonal`: the account is a person's own. */
export const contactsIn = (sentence: Circumstances, isPersonal: boolean): readonly Particular[] => {
	const hasDigits = /\d/.test(sentence.words);
	return [
		...(hasDigits ? phonesIn(sentence, isPersonal) : []),
		...(sentence.words.includes('@') ? emailsIn(sentence) : []),
		...(hasDigits ? placesIn(sentence, isPersonal) : []),
	];
};
