import type {Because} from '../engine/verdict.ts';
import type {Difference, DifferenceKind} from '../engine/versions/index.ts';

/** Says how many, in the form the number asks for. */
const counted = (locale: string, one: string, other: string) => {
	const rules = new Intl.PluralRules(locale);
	const numbers = new Intl.NumberFormat(locale);
	return (count: number): string =>
		(rules.select(count) === 'one' ? one : other).replace('#', numbers.format(count));
};

const en = {
	help: `Aplomb reads drafts of social media posts and says, before they are published, what Canadian
government guidelines say of them. Nothing leaves this machine.

  aplomb check [FILE…]         what the guidelines say of each draft
  aplomb segment [FILE…]       which stretches of each draft are English, French or neither
  aplomb compare EN FR         the facts of an English and a French version, side by side
  aplomb pack check FILE       whether a pack of rules, written in JSON, is free of faults

A FILE is one draft; with --input jsonl it holds one draft a line. Without FILE, or where it is “-”,
the standard input is read.

  --account NAME     the account of drafts that name none: official-both (unless said otherwise),
                     official-en or official-fr (one of a pair of accounts), professional, personal
  --input KIND       text (unless said otherwise) or jsonl
  --format KIND      text, json, jsonl or sarif; unless said otherwise, as the input
  --lang LANGUAGE    language of the messages: en or fr; unless said otherwise, the system's
  --help, --version

It ends with 0 when nothing was found, with 1 when something was, and with 2 when it was misused or
when a draft could not be read; the other drafts are judged all the same.
`,
	unknownCommand: (name: string) => `There is no command “${name}”. See: aplomb --help`,
	unknownOption: (name: string) => `“${name}” is not an option here. See: aplomb --help`,
	optionNeedsValue: (name: string) => `The option “${name}” needs a value. See: aplomb --help`,
	optionTakesNoValue: (name: string) => `The option “${name}” takes no value. See: aplomb --help`,
	notOneOf: (name: string, value: string, choices: readonly string[]) =>
		`The option “${name}” cannot be “${value}”. Choose one of: ${choices.join(', ')}.`,
	twoFiles: 'Name two files: the English version, then the French one.',
	oneFile: 'Name one file: a pack of rules written in JSON.',
	typeNow: 'Type or paste a draft, then end it with Ctrl+D (Ctrl+Z and Enter on Windows).',
	unreadable: (file: string, code: string) => `“${file}” could not be read (${code}).`,
	notJson: 'This line is not JSON.',
	notObject: 'This line is not a draft: write an object with “id” and “text”.',
	lineTooLong: 'This line is longer than any draft, and was not read.',
	fieldMissing: (path: string) => `“${path}” is missing.`,
	types: {string: 'text', number: 'a number', boolean: 'true or false', Array: 'a list', Object: 'an object'},
	fieldWrong: (path: string, expected: string) => `“${path}” should be ${expected}.`,
	standardInput: 'standard input',
	line: (number: number) => `line ${number}`,
	part: (number: number) => `part ${number}`,
	quoted: (words: string) => `“${words}”`,
	severities: {error: 'Requirement', warning: 'Recommendation', info: 'Good practice'},
	source: (title: string, clause: string, url: string, rule: string) =>
		`${title}, ${clause}: ${url} (${rule})`,
	nothingFound: 'Nothing found by these checks.',
	found: (findings: number, drafts: number) =>
		`${counted('en-CA', '# finding', '# findings')(findings)} in ${counted('en-CA', '# draft', '# drafts')(drafts)}.`,
	notChecked: (rule: string, because: string) => `Not checked: ${rule} (${because}).`,
	because: {
		'language-unclear': 'the language could not be told',
		'counterpart-unknown': 'the version in the other language is not known',
		'profile-unknown': 'the profile is not known',
		'captions-unknown': 'whether the video has captions is not known',
		'description-unknown': 'the descriptions of the images are not known',
		'reply-unknown': 'the language of the person answered is not known',
		'versions-unclear': 'the two versions could not be told apart',
		broken: 'the check itself failed; please report it',
	} satisfies Record<Because, string>,
	languages: {en: 'English', fr: 'French', other: 'another language', und: 'cannot be told'},
	notVersions: 'These do not read as two versions of one text.',
	perhapsNotVersions: 'These may not be two versions of one text.',
	noDifference: 'Nothing was found that differs.',
	differences: counted('en-CA', '# thing differs.', '# things differ.'),
	difference: {
		differs: (kind: string) => `${kind}: they differ`,
		missing: (kind: string) => `${kind}: in one version only`,
		unpaired: (kind: string) => `${kind}: has a form for each language`,
		'wrong-language': (kind: string) => `${kind}: in the other language`,
	} satisfies Record<Difference['cause'], (kind: string) => string>,
	kinds: {
		number: 'number',
		money: 'amount of money',
		percent: 'percentage',
		date: 'date',
		time: 'time',
		scale: 'scale (thousand, million, billion)',
		phone: 'telephone number',
		email: 'email address',
		link: 'link',
		mention: 'handle',
		hashtag: 'hashtag',
		name: 'name',
		negation: 'negation',
		opposite: 'opposite',
		sentence: 'sentence',
		item: 'item of a list',
	} satisfies Record<DifferenceKind, string>,
	packNotJson: (file: string) => `“${file}” is not JSON.`,
	fault: (path: string, message: string) => (path ? `${path}: ${message}` : message),
	packHolds: (id: string, version: string) => `The pack ${id} ${version} is free of faults.`,
	rules: counted('en-CA', '# rule was tried on its examples.', '# rules were tried on their examples.'),
	faults: counted('en-CA', '# fault; the pack would be refused.', '# faults; the pack would be refused.'),
};

/** What the command line says, in one language. */
export type Words = typeof en;

const fr: Words = {
	help: `Aplomb lit les ébauches destinées aux médias sociaux et indique, avant leur publication, ce qu’en
disent les lignes directrices fédérales. Rien ne quitte cet ordinateur.

  aplomb check [FICHIER…]      ce que les lignes directrices disent de chaque ébauche
  aplomb segment [FICHIER…]    les passages de chaque ébauche en anglais, en français ou autres
  aplomb compare EN FR         les faits d’une version anglaise et d’une version française, côte à côte
  aplomb pack check FICHIER    si un ensemble de règles, écrit en JSON, est sans défaut

Un FICHIER est une ébauche; avec --input jsonl, il en contient une par ligne. Sans FICHIER, ou s’il est
« - », l’entrée standard est lue.

  --account NOM      le compte des ébauches qui n’en nomment pas : official-both (par défaut),
                     official-en ou official-fr (l’un des deux comptes d’une paire), professional, personal
  --input SORTE      text (par défaut) ou jsonl
  --format SORTE     text, json, jsonl ou sarif; par défaut, comme l’entrée
  --lang LANGUE      langue des messages : en ou fr; par défaut, celle du système
  --help, --version

La commande se termine par 0 si rien n’a été relevé, par 1 si quelque chose l’a été, et par 2 si elle a été
mal utilisée ou si une ébauche n’a pas pu être lue; les autres ébauches sont vérifiées quand même.
`,
	unknownCommand: (name) => `La commande « ${name} » n’existe pas. Voir : aplomb --help`,
	unknownOption: (name) => `« ${name} » n’est pas une option ici. Voir : aplomb --help`,
	optionNeedsValue: (name) => `L’option « ${name} » exige une valeur. Voir : aplomb --help`,
	optionTakesNoValue: (name) => `L’option « ${name} » n’accepte pas de valeur. Voir : aplomb --help`,
	notOneOf: (name, value, choices) =>
		`L’option « ${name} » ne peut pas être « ${value} ». Choisissez parmi : ${choices.join(', ')}.`,
	twoFiles: 'Nommez deux fichiers : la version anglaise, puis la version française.',
	oneFile: 'Nommez un fichier : un ensemble de règles écrit en JSON.',
	typeNow: 'Tapez ou collez une ébauche, puis terminez-la par Ctrl+D (Ctrl+Z et Entrée sous Windows).',
	unreadable: (file, code) => `« ${file} » n’a pas pu être lu (${code}).`,
	notJson: 'Cette ligne n’est pas en JSON.',
	notObject: 'Cette ligne n’est pas une ébauche : écrivez un objet qui comporte « id » et « text ».',
	lineTooLong: 'Cette ligne est plus longue que toute ébauche, et n’a pas été lue.',
	fieldMissing: (path) => `« ${path} » manque.`,
	types: {
		string: 'du texte',
		number: 'un nombre',
		boolean: 'true ou false',
		Array: 'une liste',
		Object: 'un objet',
	},
	fieldWrong: (path, expected) => `« ${path} » devrait être ${expected}.`,
	standardInput: 'entrée standard',
	line: (number) => `ligne ${number}`,
	part: (number) => `partie ${number}`,
	quoted: (words) => `« ${words} »`,
	severities: {error: 'Exigence', warning: 'Recommandation', info: 'Bonne pratique'},
	source: (title, clause, url, rule) => `${title}, ${clause} : ${url} (${rule})`,
	nothingFound: 'Ces vérifications n’ont rien relevé.',
	found: (findings, drafts) =>
		`${counted('fr-CA', '# constat', '# constats')(findings)} dans ${counted('fr-CA', '# ébauche', '# ébauches')(drafts)}.`,
	notChecked: (rule, because) => `Non vérifié : ${rule} (${because}).`,
	because: {
		'language-unclear': 'la langue n’a pas pu être déterminée',
		'counterpart-unknown': 'la version dans l’autre langue n’est pas connue',
		'profile-unknown': 'le profil n’est pas connu',
		'captions-unknown': 'on ne sait pas si la vidéo a des sous-titres',
		'description-unknown': 'les descriptions des images ne sont pas connues',
		'reply-unknown': 'la langue de la personne à qui l’on répond n’est pas connue',
		'versions-unclear': 'les deux versions n’ont pas pu être distinguées',
		broken: 'la vérification elle-même a échoué; veuillez le signaler',
	},
	languages: {en: 'anglais', fr: 'français', other: 'une autre langue', und: 'indéterminée'},
	notVersions: 'Ces textes ne semblent pas être deux versions d’un même texte.',
	perhapsNotVersions: 'Ces textes ne sont peut-être pas deux versions d’un même texte.',
	noDifference: 'Aucune différence n’a été relevée.',
	differences: counted('fr-CA', '# différence.', '# différences.'),
	difference: {
		differs: (kind) => `${kind} : les versions diffèrent`,
		missing: (kind) => `${kind} : dans une seule version`,
		unpaired: (kind) => `${kind} : a une forme dans chaque langue`,
		'wrong-language': (kind) => `${kind} : dans l’autre langue`,
	},
	kinds: {
		number: 'nombre',
		money: 'somme d’argent',
		percent: 'pourcentage',
		date: 'date',
		time: 'heure',
		scale: 'ordre de grandeur (mille, million, milliard)',
		phone: 'numéro de téléphone',
		email: 'adresse de courriel',
		link: 'lien',
		mention: 'identifiant',
		hashtag: 'mot-clic',
		name: 'nom',
		negation: 'négation',
		opposite: 'contraire',
		sentence: 'phrase',
		item: 'élément de liste',
	},
	packNotJson: (file) => `« ${file} » n’est pas en JSON.`,
	fault: (path, message) => (path ? `${path}\u00A0: ${message}` : message),
	packHolds: (id, version) => `L’ensemble de règles ${id} ${version} est sans défaut.`,
	rules: counted(
		'fr-CA',
		'# règle a été essayée sur ses exemples.',
		'# règles ont été essayées sur leurs exemples.',
	),
	faults: counted(
		'fr-CA',
		'# défaut; l’ensemble de règles serait refusé.',
		'# défauts; l’ensemble de règles serait refusé.',
	),
};

/** The words of each language of the command line. */
export const words = {en, fr};

/** A language of the command line. */
export type Locale = keyof typeof words;
