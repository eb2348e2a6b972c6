import {factAt, isGlued, type Reader} from './reading.ts';
import type {Token} from './token.ts';

const APOSTROPHES = new Set(["'", '’']);
const ENGLISH: Readonly<Record<string, string>> = {
	not: 'not',
	cannot: 'not',
	never: 'never',
	no: 'no',
	none: 'no',
	nobody: 'no',
	nothing: 'no',
	nowhere: 'no',
	neither: 'no',
	nor: 'no',
	without: 'without',
};
const FRENCH: Readonly<Record<string, string>> = {
	pas: 'not',
	jamais: 'never',
	rien: 'no',
	aucun: 'no',
	aucune: 'no',
	ni: 'no',
	nul: 'no',
	nulle: 'no',
	personne: 'no',
	plus: 'not',
	point: 'not',
	guere: 'not',
};
/** What negates in French without « ne » before it; the others say something else alone. */
const ALONE = new Set(['pas', 'aucun', 'aucune', 'ni', 'jamais', 'rien']);
/** Before « pas », a noun's: un pas, premiers pas. */
const BEFORE_STEP = new Set(
	'un le les ce chaque premier premiers grand grands petit petits prochain de des au aux nos vos leurs'.split(
		' ',
	),
);
const REACH = 9;

const SPELLINGS: Readonly<Record<string, {readonly en: string; readonly fr: string}>> = {
	not: {en: 'not', fr: 'ne… pas'},
	never: {en: 'never', fr: 'ne… jamais'},
	no: {en: 'no', fr: 'aucun'},
	without: {en: 'without', fr: 'sans'},
};

const negationAt = (
	tokens: readonly Token[],
	at: number,
	next: number,
	value: string,
	optional: boolean,
) => ({
	facts: [factAt(tokens, at, next, 'negation', value, SPELLINGS[value] ?? {en: value, fr: value}, optional)],
	next,
});

/** not, cannot, don't, never; "no" and "without", which French often words otherwise, are optional. */
const readEnglish: Reader = (tokens, at) => {
	const token = tokens[at];
	if (token === undefined) return null;
	const contracted =
		token.folded.endsWith('n') &&
		APOSTROPHES.has(tokens[at + 1]?.text ?? '') &&
		isGlued(tokens, at + 1) &&
		tokens[at + 2]?.folded === 't' &&
		isGlued(tokens, at + 2);
	if (contracted) return negationAt(tokens, at, at + 3, 'not', false);
	const value = ENGLISH[token.folded];
	if (value === undefined) return null;
	const after = tokens[at + 1];
	// "No. 5" is a number, "not only" says yes.
	if (token.folded === 'no' && after?.text === '.' && tokens[at + 2]?.kind === 'digits') return null;
	const only = after?.folded === 'only' || after?.folded === 'just';
	return negationAt(tokens, at, at + 1, value, (value !== 'not' && value !== 'never') || only);
};

/** ne… pas and its kin as one; « ne… que » says only, « ne » alone nothing. */
const readFrench: Reader = (tokens, at) => {
	const token = tokens[at];
	if (token === undefined) return null;
	if (
		token.folded === 'ne' ||
		(token.folded === 'n' && APOSTROPHES.has(tokens[at + 1]?.text ?? '') && isGlued(tokens, at + 1))
	) {
		for (let next = at + 1; next < at + REACH; next += 1) {
			const word = tokens[next];
			if (word === undefined || word.before === 'line' || word.text === '.') return null;
			if (word.folded === 'que' || (word.folded === 'qu' && isGlued(tokens, next + 1))) return null;
			const value = word.kind === 'word' ? FRENCH[word.folded] : undefined;
			if (value !== undefined) return negationAt(tokens, at, next + 1, value, false);
		}
		return null;
	}
	if (token.folded === 'sans') return negationAt(tokens, at, at + 1, 'without', true);
	if (token.folded === 'non') return negationAt(tokens, at, at + 1, 'not', true);
	const value = ALONE.has(token.folded) ? FRENCH[token.folded] : undefined;
	if (value === undefined || BEFORE_STEP.has(tokens[at - 1]?.folded ?? '')) return null;
	return negationAt(tokens, at, at + 1, value, token.folded !== 'pas');
};

/** Words that turn a statement into its contrary. */
export const readNegation: Reader = (tokens, at, vocabulary) => {
	if (tokens[at]?.kind !== 'word') return null;
	return vocabulary.language === 'en'
		? readEnglish(tokens, at, vocabulary)
		: readFrench(tokens, at, vocabulary);
};
