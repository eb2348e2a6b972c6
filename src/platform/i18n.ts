import type {Localized} from '../engine/finding.ts';

type Messages = typeof import('../../assets/_locales/en/messages.json');

/** Name of a message. */
export type Key = keyof Messages & string;

type Names<K extends Key> = Messages[K] extends {readonly placeholders: infer P} ? keyof P & string : never;

/** What fills a message's placeholders; owed exactly when it has some. */
export type Values<K extends Key> = [Names<K>] extends [never]
	? []
	: [values: Readonly<Record<Names<K>, string | number>>];

/** A message with a form for one and a form for several: `chipFindings` stands for `chipFindingsOne` and `…Other`. */
export type Counted = {[K in Key]: K extends `${infer Base}Other` ? Base : never}[Key];

type Dictionary = Readonly<Record<string, {readonly message: string}>>;

/** Found by folder, so that adding a language is adding its folder. */
const files = import.meta.glob<Dictionary>('../../assets/_locales/*/messages.json', {
	eager: true,
	import: 'default',
});

const dictionaries: Readonly<Record<string, Dictionary>> = Object.fromEntries(
	Object.entries(files).map(([path, dictionary]) => [path.split('/').at(-2)!, dictionary]),
);

/** The languages the interface has, as BCP 47 tags. */
export const locales: readonly string[] = Object.keys(dictionaries).map((name) => name.replace('_', '-'));

/** The interface's language for a choice made in the settings and the browser's own language: English when neither is had. */
export const localeOf = (choice: string, preferred: string): string => {
	const wanted = choice === 'auto' ? preferred : choice;
	return (
		locales.find((locale) => locale.toLowerCase() === wanted.toLowerCase()) ??
		locales.find((locale) => locale === wanted.split('-')[0]) ??
		'en'
	);
};

/** The name of a language of the interface in that language. */
export const ownName = (locale: string): string => {
	const name = new Intl.DisplayNames([locale], {type: 'language'}).of(locale) ?? locale;
	return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
};

let spoken = 'en';

/** Makes `locale` the language in which everything from now on is said. */
export const speak = (locale: string): void => {
	spoken = locale;
};

/** The language of the interface, for `lang` attributes. */
export const locale = (): string => spoken;

const messageOf = (key: string): string =>
	(dictionaries[spoken.replace('-', '_')]?.[key] ?? dictionaries.en![key])!.message;

const filled = (message: string, values: Readonly<Record<string, string | number>> = {}): string =>
	message.replace(/\$(\w+)\$/g, (whole, name: string) => {
		const value = values[name.toLowerCase()];
		return typeof value === 'number' ? numeralsOf(canadian()).format.format(value) : (value ?? whole);
	});

interface Numerals {
	readonly format: Intl.NumberFormat;
	readonly plural: Intl.PluralRules;
}

const numerals = new Map<string, Numerals>();

/** How a locale writes numbers and what it takes for one: made once, since making costs far more than use. */
const numeralsOf = (locale: string): Numerals => {
	const known = numerals.get(locale);
	if (known) return known;
	const made = {format: new Intl.NumberFormat(locale), plural: new Intl.PluralRules(locale)};
	numerals.set(locale, made);
	return made;
};

/** Languages that are written from the right. */
const fromRight = /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

/** The direction in which the interface is written, whatever the page's own. */
export const direction = (): 'ltr' | 'rtl' => (fromRight.test(spoken) ? 'rtl' : 'ltr');

/** Numbers and dates are written as in Canada. */
const canadian = (): string => (spoken.includes('-') ? spoken : `${spoken}-CA`);

/** The message called `key`, a whole sentence in the interface's language. */
export const t = <K extends Key>(key: K, ...[values]: Values<K>): string => filled(messageOf(key), values);

/** The message called `key` in the form that `count` asks for; `count` fills its placeholder. */
export const counted = <K extends Counted>(key: K, count: number): string => {
	const form = numeralsOf(canadian()).plural.select(count) === 'one' ? 'One' : 'Other';
	return filled(messageOf(`${key}${form}`), {count});
};

/** The words of a rule in the interface's language; English where they have no other. */
export const localized = (words: Localized): string =>
	(({...words}) as Readonly<Record<string, string>>)[spoken.split('-')[0]!] ?? words.en;

/** A day written ISO 8601, in words; the first of the month is "1er" in French. */
export const day = (iso: string): string => {
	const words = new Intl.DateTimeFormat(canadian(), {dateStyle: 'long', timeZone: 'UTC'}).format(
		new Date(iso),
	);
	return spoken.startsWith('fr') ? words.replace(/^1 /, '1er ') : words;
};

/** Names in a row, as in "X and Facebook". */
export const list = (names: readonly string[]): string => new Intl.ListFormat(canadian()).format(names);

/** How long ago a moment was, in words and at least a minute; both in milliseconds since 1970. */
export const ago = (moment: number, now: number): string => {
	const minutes = Math.max(1, Math.round((now - moment) / 60_000));
	const format = new Intl.RelativeTimeFormat(canadian());
	return minutes < 60 ? format.format(-minutes, 'minute') : format.format(-Math.round(minutes / 60), 'hour');
};
