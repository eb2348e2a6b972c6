/** What is wrong with data that others write, said to them in both languages. */
import type * as v from 'valibot';
import type {Localized} from './finding.ts';

/** One thing that is wrong: where, and what to do about it in a sentence. */
export interface Fault {
	/** As in `rules[3].params.phrases.fr[0]`; empty for the whole. */
	readonly path: string;
	readonly message: Localized;
}

const seam = '\u0000';

/** A sentence in both languages as one string, which is all that a schema's message can be. */
export const saying = (en: string, fr: string): string => `${en}${seam}${fr}`;

/** The place that `path` leads to, as in `rules[3].id`. */
export const pathOf = (path: v.BaseIssue<unknown>['path']): string =>
	(path ?? []).reduce(
		(text, {key}) =>
			typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key),
		'',
	);

const types: Readonly<Record<string, Localized>> = {
	string: {en: 'Write text here.', fr: 'Écrivez ici du texte.'},
	number: {en: 'Write a number here.', fr: 'Écrivez ici un nombre.'},
	boolean: {en: 'Write true or false here.', fr: 'Écrivez ici true ou false.'},
	Array: {en: 'Write a list here, in brackets.', fr: 'Écrivez ici une liste, entre crochets.'},
	Object: {en: 'Write an object here, in braces.', fr: 'Écrivez ici un objet, entre accolades.'},
	never: {
		en: 'No field has this name here: remove it, or correct its name.',
		fr: 'Aucun champ ne porte ce nom ici\u00A0: retirez-le, ou corrigez son nom.',
	},
};

const missing: Localized = {en: 'This field is missing.', fr: 'Il manque ce champ.'};
const empty: Localized = {en: 'Do not leave this empty.', fr: 'Ne laissez pas ceci vide.'};

/** What a bound asks for, by the name of its kind; `isText` tells the length of a text from that of a list. */
const bounds: Readonly<
	Record<string, (en: string, fr: string, isText: boolean, bound: unknown) => Localized>
> = {
	max_length: (en, fr, isText) =>
		isText
			? {en: `Write ${en} characters or fewer.`, fr: `Écrivez au plus ${fr} caractères.`}
			: {en: `List ${en} of these or fewer.`, fr: `N’en énumérez pas plus de ${fr}.`},
	min_length: (en, fr, isText, bound) => {
		if (bound === 1) return empty;
		return isText
			? {en: `Write ${en} characters or more.`, fr: `Écrivez au moins ${fr} caractères.`}
			: {en: `List ${en} of these or more.`, fr: `Énumérez-en au moins ${fr}.`};
	},
	max_value: (en, fr) => ({
		en: `Write a number that is ${en} or less.`,
		fr: `Écrivez un nombre qui ne dépasse pas ${fr}.`,
	}),
	min_value: (en, fr) => ({
		en: `Write a number that is ${en} or more.`,
		fr: `Écrivez un nombre qui n’est pas inférieur à ${fr}.`,
	}),
	integer: () => ({en: 'Write a whole number.', fr: 'Écrivez un nombre entier.'}),
	url: () => ({en: 'Write a web address.', fr: 'Écrivez une adresse Web.'}),
};

/** What a schema says of data that do not meet it: its own sentence, or one made of what it expects. */
export const faultOf = (issue: v.BaseIssue<unknown>): Fault => {
	const path = pathOf(issue.path);
	const [en, fr] = issue.message.split(seam);
	if (en && fr) return {path, message: {en, fr}};
	if (issue.received === 'undefined') return {path, message: missing};
	const {expected, input, requirement} = issue;
	const bound = bounds[issue.type];
	if (bound) {
		const number = Number(requirement);
		const written = ['en-CA', 'fr-CA'].map((locale) => number.toLocaleString(locale));
		return {path, message: bound(written[0]!, written[1]!, typeof input === 'string', requirement)};
	}
	const choices = (expected ?? '').replace(/^\(|\)$/g, '').replaceAll(' | ', ', ');
	return {
		path,
		message: types[expected ?? ''] ?? {
			en: `Write one of these: ${choices}.`,
			fr: `Écrivez l’une de ces valeurs\u00A0: ${choices}.`,
		},
	};
};
