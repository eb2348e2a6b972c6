import {BODIES} from './bodies.generated.ts';
import type {FactKind, Spelling} from './fact.ts';
import {fold} from './fold.ts';
import {HOLIDAYS} from './holidays.ts';
import {PLACES} from './places.ts';
import {factAt, isGlued, type Reader} from './reading.ts';
import {spellDate} from './spelling.ts';
import type {Token} from './token.ts';

/** One form of a known name: the words it is made of, and what it names. */
interface Form {
	/** Folded words, marks left out. */
	readonly words: readonly string[];
	/** For an abbreviation, its letters and full stops exactly; null for a form in words. */
	readonly exact: string | null;
	/** Whether it may be written without a capital: « canadien », « île de Vancouver ». */
	readonly small: boolean;
	readonly kind: FactKind;
	readonly value: string;
	readonly spelling: Spelling;
	readonly optional: boolean;
}

const WORDS = /[\p{L}\p{M}\d]+/gu;
const JOINS = new Set(['-', '‑', '–', "'", '’', '.', ',', ':']);
/** « St-Hyacinthe » is Saint-Hyacinthe. */
const SAINTS: Readonly<Record<string, string>> = {saint: 'st', sainte: 'ste'};
const wordOf = (word: string): string => SAINTS[word] ?? word;
const FORMS = new Map<string, Form[]>();

function learn(form: string, kind: FactKind, value: string, spelling: Spelling, optional: boolean): void {
	const words = (fold(form).match(WORDS) ?? []).map(wordOf);
	const first = words[0];
	if (first === undefined) return;
	const short = form.endsWith('.') || (form === form.toUpperCase() && words.length === 1);
	const entry: Form = {
		words,
		exact: short ? form : null,
		small: form[0] !== form[0]?.toUpperCase(),
		kind,
		value,
		spelling,
		optional,
	};
	const forms = FORMS.get(first);
	if (forms === undefined) FORMS.set(first, [entry]);
	else forms.push(entry);
}

/** The known forms by their first word, learned when a text is first read, so that starting costs nothing. */
function knownForms(): ReadonlyMap<string, readonly Form[]> {
	if (FORMS.size > 0) return FORMS;
	for (const line of PLACES) {
		const people = line.startsWith('~');
		const wide = !line.startsWith('!');
		const [english = '', french = english] = (people || !wide ? line.slice(1) : line).split('=');
		const [en = ''] = english.split('/');
		const [fr = en] = people ? [en] : french.split('/');
		const forms = people ? french.split('/') : [...english.split('/'), ...french.split('/')];
		for (const form of new Set(forms)) {
			learn(form, 'place', fold(en), {en, fr}, wide);
		}
	}
	for (const [en, fr, ...short] of BODIES) {
		for (const form of new Set([en, fr, ...short])) learn(form, 'body', fold(en), {en, fr}, true);
	}
	for (const line of HOLIDAYS) {
		const [day = '', ...names] = line.split('=');
		const date = `--${day}`;
		for (const form of new Set(names.flatMap((forms) => forms.split('/'))))
			learn(form, 'date', date, spellDate(date), true);
	}
	// The longest form that stands there is the name: Quebec City before Quebec.
	for (const forms of FORMS.values()) forms.sort((a, b) => b.words.length - a.words.length);
	return FORMS;
}

/** Every word that a known name may open with, folded. */
export const nameOpenings = (): readonly string[] => [...knownForms().keys(), ...Object.keys(SAINTS)];

const isCapital = (token: Token): boolean => token.text[0] !== token.text[0]?.toLowerCase();

const isShouted = (token: Token | undefined): boolean =>
	token?.kind === 'word' && token.text.length > 3 && token.text === token.text.toUpperCase();

/** The token after `form` when it stands at `at`, or null. */
function endOf(tokens: readonly Token[], at: number, form: Form): number | null {
	let next = at;
	let written = '';
	for (const word of form.words) {
		while (next > at && next < at + 40 && JOINS.has(tokens[next]?.text ?? '') && isGlued(tokens, next)) {
			written += tokens[next]?.text;
			next += 1;
		}
		const token = tokens[next];
		if (token === undefined || wordOf(token.folded) !== word || (next > at && token.before === 'line'))
			return null;
		written += token.text;
		next += 1;
	}
	if (form.exact === null) return next;
	// C.-B., C.-B and C-B are all written; but "Ont" without its full stop is a French verb.
	const stop = tokens[next]?.text === '.' && isGlued(tokens, next);
	if (/\p{Ll}/u.test(form.exact)) return stop && `${written}.` === form.exact ? next + 1 : null;
	if (written.replaceAll('.', '') !== form.exact.replaceAll('.', '')) return null;
	// In a shouted sentence « UN » and "US" are an article and a pronoun.
	if (isShouted(tokens[at - 1]) || isShouted(tokens[next])) return null;
	return stop && form.exact.endsWith('.') ? next + 1 : next;
}

/** The places, federal bodies and holidays whose names in both languages are known. */
export const readKnownName: Reader = (tokens, at) => {
	const token = tokens[at];
	if (token?.kind !== 'word') return null;
	const forms = knownForms().get(wordOf(token.folded));
	if (forms === undefined) return null;
	const capital = isCapital(token);
	for (const form of forms) {
		if (!capital && !form.small) continue;
		const next = endOf(tokens, at, form);
		if (next === null) continue;
		return {facts: [factAt(tokens, at, next, form.kind, form.value, form.spelling, form.optional)], next};
	}
	return null;
};

const SENTENCE_ENDS = new Set([
	'.',
	'!',
	'?',
	'…',
	':',
	'•',
	'«',
	'“',
	'"',
	'”',
	'»',
	'(',
	'[',
	'|',
	'/',
	'>',
	'*',
]);
const MAXIMUM = 8;

/** A run of capitalized words inside a sentence: a person, a product, a title. What it names is not known, so nothing is owed. */
export const readOtherName: Reader = (tokens, at, {months, weekdays}) => {
	const first = tokens[at];
	if (first?.kind !== 'word' || !isNameWord(first) || beginsSentence(tokens, at)) return null;
	let next = at + 1;
	while (next < at + MAXIMUM * 2) {
		const token = tokens[next];
		const joined =
			JOINS.has(token?.text ?? '') && token?.text !== '.' && token?.text !== ',' && token?.text !== ':';
		const part = tokens[next + 1];
		if (
			joined &&
			isGlued(tokens, next) &&
			isGlued(tokens, next + 1) &&
			part?.kind === 'word' &&
			!isKnown(part)
		) {
			next += 2;
			continue;
		}
		if (token?.kind !== 'word' || token.before === 'line' || !isNameWord(token) || isKnown(token)) break;
		// "In Kananaskis June 15" says the date, too.
		if (months.has(token.folded) && tokens[next + 1]?.kind === 'digits') break;
		// "Thanksgiving Monday" says the day, too.
		if (weekdays.has(token.folded)) break;
		next += 1;
	}
	const words = tokens.slice(at, next).filter((token) => token.kind === 'word');
	const written = words.map((token) => token.text).join(' ');
	const value = words.map((token) => token.folded).join(' ');
	return {facts: [factAt(tokens, at, next, 'name', value, {en: written, fr: written}, true)], next};
};

const isKnown = (token: Token): boolean => isCapital(token) && knownForms().has(wordOf(token.folded));

const isNameWord = (token: Token): boolean =>
	token.text.length > 1 && isCapital(token) && /\p{Ll}/u.test(token.text);

const beginsSentence = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.before === 'line' ||
	tokens[at - 1] === undefined ||
	SENTENCE_ENDS.has(tokens[at - 1]?.text ?? '');

/** Whether two values of `name` may name the same: one is the other, or its last words, as « Trudeau » is of "Justin Trudeau". */
export function sameName(a: string, b: string): boolean {
	return (
		a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`) || a.startsWith(`${b} `) || b.startsWith(`${a} `)
	);
}
