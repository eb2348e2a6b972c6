import type {OfficialLanguage} from '../language/segment.ts';
import {factAt, isGlued, type Reader} from './reading.ts';
import {MASKED, type Token} from './token.ts';

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
const ALONE = new Set(['pas', 'aucun', 'aucune', 'nul', 'nulle', 'ni', 'jamais', 'rien']);
/** Before « pas », a noun's: un pas, premiers pas. */
const BEFORE_STEP = new Set(
	'un le les ce chaque premier premiers grand grands petit petits prochain de des au aux nos vos leurs'.split(
		' ',
	),
);
/** What denies as the subject of a verb that then has its « ne » alone. */
const SUBJECTS = new Set(['aucun', 'aucune', 'nul', 'nulle', 'rien', 'personne']);
const REACH = 9;
/** Verbs that « ne » alone negates in a formal style: on ne peut, il ne saurait. */
const NEEDS_NO_STEP = new Set(
	'peut peuvent puis pouvait pouvaient pourra pourront pourrait pourraient saurait sauraient cesse cessent ose'.split(
		' ',
	),
);
/** What says no without a word of negation, and so may stand for one in the other version. */
const IMPLIED: Readonly<Record<'en' | 'fr', ReadonlySet<string>>> = {
	en: new Set(
		'unable unless until unclear invalid incorrect incomplete fail fails failed failing failure avoid avoiding prevent prevents preventing lack lacks lacking missing free away off refuse refuses refused deny denied unlikely impossible irreversible inactive blank exclude excludes excluding exclusive unlike beyond remember stop stopped ban banned unacceptable unaffordable unfair instead rather empty gone wrong hardly barely discouraged against unavailable inaccessible unsafe ineligible illegal prohibited forbidden doubt omit omitting'.split(
			' ',
		),
	),
	fr: new Set(
		'impossible invalide invalides incorrect incorrecte incomplet inactif inactive evitez eviter evite evitent evitant sinon irreversible improbable incapable incapables abstenir abstenez refuser refuse refusent refusez empecher empeche empechent manque manquent errone erronee erronees sauf exempt exempte interdit interdite interdits interdiction interdictions cesser cessez arreter arretez oubliez inacceptable inabordable injuste injustes plutot vide absence defaut deconseille deconseillee deconseilles deconseillees ignore ignorent ignorez interdits interdites indisponible indisponibles inaccessible inaccessibles inutile inutiles doutez doute omettre omet omettez illegal illegale'.split(
			' ',
		),
	),
};
/** Every word that denies, or may open what does, by language; contractions apart. */
export const DENIALS: Readonly<Record<OfficialLanguage, readonly string[]>> = {
	en: [...Object.keys(ENGLISH), ...IMPLIED.en, 'out'],
	fr: ['ne', 'n', 'sans', 'non', ...ALONE, ...IMPLIED.fr],
};
/** After a negation, what makes it an invitation or an addition: don't forget, not only, not limited to. */
const TURNS = new Set(
	'only just limited exceed forget hesitate merely simply seulement uniquement juste necessarily plus davantage surtout'.split(
		' ',
	),
);
/** French verbs whose negation invites: n’oubliez pas, n’hésitez pas, ne se limite pas. */
const INVITES = /^(?:oubli|hesit|limit|resum|manquez|depass|exced)/u;

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
	if (contracted) return negationAt(tokens, at, at + 3, 'not', TURNS.has(tokens[at + 3]?.folded ?? ''));
	const value = ENGLISH[token.folded];
	if (value === undefined) return impliedAt(tokens, at, 'en');
	const after = tokens[at + 1];
	// "No. 5" is a number.
	if (token.folded === 'no' && after?.text === '.' && tokens[at + 2]?.kind === 'digits') return null;
	// "Whether or not", "if not" and "not-for-profit" deny nothing.
	const idle = ['or', 'if', 'why'].includes(tokens[at - 1]?.folded ?? '') || after?.text === '-';
	const weak = value !== 'not' && value !== 'never';
	// "It's not too late" says that there is time yet.
	const inTime = after?.folded === 'too' && tokens[at + 2]?.folded === 'late';
	// "July 31, not April 30", "not as cold as": what it sets aside, the other version may put otherwise.
	const sets = token.folded === 'not' && (tokens[at - 1]?.text === ',' || after?.folded === 'as');
	const turned = TURNS.has(after?.folded ?? '') || inTime || sets || isLifted(tokens, at);
	return negationAt(tokens, at, at + 1, value, weak || idle || turned);
};

/** "Do not call unless…", « n’appelez que si… »: the sentence takes back what its negation denies. */
const isLifted = (tokens: readonly Token[], at: number): boolean => {
	for (let next = at + 1; next < at + REACH; next += 1) {
		const word = tokens[next];
		if (word === undefined || word.before === 'line' || word.text === '.') return false;
		if (word.folded === 'unless') return true;
	}
	return false;
};

/** What "out" after it says is no more: "power will be out", "the shuttle sells out". */
const GONE = new Set('be is are was were been sells sell sold run runs ran went goes'.split(' '));

function impliedAt(tokens: readonly Token[], at: number, language: 'en' | 'fr'): ReturnType<Reader> {
	const word = tokens[at]?.folded ?? '';
	const isGone = word === 'out' && GONE.has(tokens[at - 1]?.folded ?? '');
	return isGone || IMPLIED[language].has(word) ? negationAt(tokens, at, at + 1, 'not', true) : null;
}

/** The clause that the « ne » at `at` opens. */
function readFrenchClause(tokens: readonly Token[], at: number): ReturnType<Reader> {
	// « Aucun Canadien n’a fait » denies once.
	for (let before = at - 1; before > at - 5; before -= 1) {
		const subject = tokens[before]?.folded ?? '';
		// « Personne » alone is a person.
		if (subject === 'personne') return negationAt(tokens, at, at + 1, 'no', true);
		if (SUBJECTS.has(subject)) return null;
	}
	let invites = false;
	for (let next = at + 1; next < at + REACH; next += 1) {
		const word = tokens[next];
		if (word === undefined || word.before === 'line' || word.text === '.' || word.text[0] === MASKED) break;
		if (word.folded === 'que' || word.folded === 'qu') return null;
		invites ||= INVITES.test(word.folded);
		const value = word.kind === 'word' ? FRENCH[word.folded] : undefined;
		if (value === undefined) continue;
		const only = TURNS.has(tokens[next + 1]?.folded ?? '');
		return negationAt(tokens, at, next + 1, value, invites || only);
	}
	const verb = tokens[at + 1]?.folded === 'se' ? tokens[at + 2] : tokens[at + 1];
	return NEEDS_NO_STEP.has(verb?.folded ?? '') ? negationAt(tokens, at, at + 2, 'not', false) : null;
}

/** ne… pas and its kin as one; « ne… que » says only, « ne » alone nothing. */
const readFrench: Reader = (tokens, at) => {
	const token = tokens[at];
	if (token === undefined) return null;
	if (
		token.folded === 'ne' ||
		(token.folded === 'n' && APOSTROPHES.has(tokens[at + 1]?.text ?? '') && isGlued(tokens, at + 1))
	) {
		return readFrenchClause(tokens, at);
	}
	if (token.folded === 'sans') return negationAt(tokens, at, at + 1, 'without', true);
	if (token.folded === 'non') return negationAt(tokens, at, at + 1, 'not', true);
	const value = ALONE.has(token.folded) ? FRENCH[token.folded] : undefined;
	if (value === undefined) return impliedAt(tokens, at, 'fr');
	if (BEFORE_STEP.has(tokens[at - 1]?.folded ?? '')) return null;
	return negationAt(tokens, at, at + 1, value, token.folded !== 'pas');
};

/** Words that turn a statement into its contrary. */
export const readNegation: Reader = (tokens, at, vocabulary) => {
	if (tokens[at]?.kind !== 'word') return null;
	return vocabulary.language === 'en'
		? readEnglish(tokens, at, vocabulary)
		: readFrench(tokens, at, vocabulary);
};
