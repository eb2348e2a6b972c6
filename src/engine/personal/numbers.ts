import {type Particular, particularsOf} from './particular.ts';

/** Whether the digits of `number` pass the Luhn check, as social insurance and payment card numbers do. */
const passesLuhn = (number: string): boolean => {
	const digits = [...number.replace(/\D/g, '')].reverse().map(Number);
	const sum = digits.reduce((total, digit, index) => {
		const doubled = index % 2 === 1 ? digit * 2 : digit;
		return total + (doubled > 9 ? doubled - 9 : doubled);
	}, 0);
	return digits.length > 0 && sum % 10 === 0;
};

const nineDigits =
	/(?<![\d$€£.,-])(?<!\d )\d{3}([ .\u00A0\u202F–-]?)\d{3}\1\d{3}(?![\d%$€£])(?![.,]\d)(?![ -]\d)/gu;

/** "SIN" and its other names, as they are written. */
const sinWords =
	/\bSIN\b|\bNAS\b|\bS\.I\.N\.|\bN\.A\.S\.|\bsin (?:number|#|no)|social insurance|assurance[ -]sociale/iu;
const strictSin =
	/\bSIN\b|\bNAS\b|\bS\.I\.N\.|\bN\.A\.S\.|social insurance|assurance[ -]sociale|\b(?:sin|nas) (?:number|#|no|is|est|:)/u;

/** A quantity: what follows the number counts or measures. */
const counts =
	/^[ \u00A0\u202F]+(?!(?:que|qui|is|est|was|and|et|that|which|you|doesn|isn|does|ne|belongs|appartient|please|svp|ou|or|pour|for|in|dans|on)(?!\p{L}))(?:\p{Ll}{2,}|[$€£%]|km|m2|M\$|\$)/u;

const zeros = /000\b/u;

/**
 * Social insurance numbers in a sentence: nine digits in any spacing beside the word, or nine that pass the check and
 * are written as no quantity is.
 */
export const sinsIn = (sentence: string): readonly Particular[] => {
	const named = strictSin.test(sentence) || sinWords.test(sentence);
	return particularsOf(sentence, nineDigits, 'sin', (match) => {
		const after = sentence.slice(match.index + match[0].length);
		const separator = match[1] ?? '';
		if (zeros.test(match[0])) return false;
		if (named) return true;
		if (counts.test(after)) return false;
		return (
			passesLuhn(match[0]) &&
			(separator !== '' ||
				!/(?:no|number|ref|reference|order|file|dossier|numéro|décret)\W*$/iu.test(
					sentence.slice(0, match.index),
				))
		);
	});
};

const cardNumber = /(?<![\d-])(?:\d[ -]?){12,18}\d(?![\d-])/gu;

const bankNumber = /(?<![\d-])\d{5}-\d{3}-\d{7,12}(?![\d-])/gu;
const bankAccount =
	/(?:(?:bank |bank|chequing |savings )account|deposit to(?: my)? account|compte (?:bancaire|de chèques|d’épargne|en banque))(?: (?:number|no|numéro|n°|#))?[ :.#]{0,3}(\d[\d -]{5,20}\d)/giu;

/** An account beside the branch that keeps it. */
const branch = /\btransit (?:number |no |numéro |n° |# ?)?\d{5}\b/iu;
const branchAccount = /\b(?:account|compte)(?: (?:number|no|numéro|n°|#))? ?[:#]? ?(\d{6,12})\b/giu;

/** Payment cards and bank accounts. */
export const accountsIn = (sentence: string): readonly Particular[] => [
	...particularsOf(
		sentence,
		cardNumber,
		'card',
		([number]) => passesLuhn(number) && new Set(number.replace(/\D/g, '')).size > 1,
	),
	...particularsOf(sentence, bankNumber, 'bank'),
	...particularsOf(sentence, bankAccount, 'bank'),
	...(branch.test(sentence) ? particularsOf(sentence, branchAccount, 'bank') : []),
];

const healthWords =
	/health (?:card|insurance|number)|\bOHIP\b|\bRAMQ\b|\bMSP\b|\bAHCIP\b|\bPHN\b|carte (?:d’assurance[ -]maladie|soleil|santé)|numéro d’assurance[ -]maladie|\bNAM\b/iu;
const healthNumber =
	/(?<![\w-])(?:\d{4}[ -]?\d{3}[ -]?\d{3}(?:[ -]?[A-Z]{2})?|[A-Z]{4}[ -]?\d{4}[ -]?\d{4}|\d{3}[ -]?\d{3}[ -]?\d{3,4}|\d{5}[ -]?\d{4})(?![\w-])/gu;
const healthShape = /(?<![\w-])(?:\d{4}-\d{3}-\d{3}-?[A-Z]{2}|[A-Z]{4} ?\d{4} ?\d{4})(?![\w-])/gu;

const passportWords = /passe?port/iu;
const passportNumber = /(?<![\w-])(?:[A-Z]{2} ?\d{6}|[A-Z]\d{6}[A-Z]{2})(?![\w-])/gu;

const employeeNumber =
	/\b(?:PRI|CIDP|P\.R\.I\.|employee (?:number|no|id)|personal record identifier|matricule|numéro d’employé)(?: (?:is|est|no|number|numéro|n°|#))?(?: le)?[ :.#]{0,3}(\d[\d -]{3,9}\d)/giu;

/** Numbers that identify a person to an institution; the words that name them stand in the sentence or just `before` it. */
export const identifiersIn = (sentence: string, before: string): readonly Particular[] => [
	...(healthWords.test(before + sentence)
		? particularsOf(sentence, healthNumber, 'health-card')
		: particularsOf(sentence, healthShape, 'health-card')),
	...(passportWords.test(before + sentence) ? particularsOf(sentence, passportNumber, 'passport') : []),
	...particularsOf(sentence, employeeNumber, 'employee-number'),
];

const fileNumber =
	/\b(?:your|my|his|her|their|the client’s|votre|vos|mon|ma|son|sa)(?: [\p{L}’'-]+){0,3}? (?:claim|file|case|application|client|account|reference|appeal|request|UCI|ID|dossier|demande|réclamation|cas|compte|référence|appel|IUC|n°|numéro)(?: (?:de|d’|d'|pour) ?[\p{L}-]+(?: [\p{L}-]+)?)?(?: (?:number|no|#|numéro|n°|de client|de dossier|is|est|le))*(?![ :.#]*(?:19|20)\d\d(?:\D|$))[ :.#]{0,3}([A-Z]{0,3}[ -]?\d[\d -]{3,14}\d)\b/giu;
/** A file whose owner the sentence speaks to. */
const namedFile =
	/\b(?:file|claim|case|application|dossier|demande|réclamation)(?: number| no\.?| n°| numéro)?(?![ :#]*(?:19|20)\d\d(?:\D|$)) ?[:#]? ?(\d[\d -]{4,14}\d)\b/giu;
const reader = /\b(?:your|votre|vos)\b/iu;

/** A benefit's own claim needs no owner named: there is one claimant to a claim. */
const claimNumber =
	/\b(?:EI|CPP|OAS|GIS) (?:claim|file)(?: (?:number|no|#))?[ :.#]{0,3}(\d[\d -]{4,14}\d)\b|\b(?:demande|dossier) d[’'] ?(?:AE|assurance-emploi)(?: n°| numéro)?[ :.#]{0,3}(\d[\d -]{4,14}\d)\b/giu;
/** The name of an account, of letters and figures mixed. */
const userName =
	/\b(?:[Uu]ser|[Cc]lient|[Uu]tilisateur|[Uu]tilisatrice)(?: ID)?[ :#]{1,2}(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z\d]{6,14}\b/gu;
const clientNumber =
	/\b(?:UCI|IUC|client (?:ID|number|no)|numéro (?:de client|d’identification|de dossier d’immigration))(?: (?:is|est|no|#|n°))?[ :.#]{0,3}(\d{2,4}[ -]?\d{3,4}(?:[ -]?\d{2,4})?)\b/giu;

/** File, claim and client numbers that belong to somebody: a file number of nobody's is an Order in Council's. */
export const filesIn = (sentence: string): readonly Particular[] => [
	...particularsOf(sentence, fileNumber, 'file-number'),
	...particularsOf(sentence, clientNumber, 'file-number'),
	...(reader.test(sentence) ? particularsOf(sentence, namedFile, 'file-number') : []),
	...particularsOf(sentence, claimNumber, 'file-number'),
	...particularsOf(sentence, userName, 'file-number'),
];
