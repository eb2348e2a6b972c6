import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';

interface Message {
	readonly message: string;
	readonly placeholders?: Readonly<Record<string, {readonly content: string}>>;
}
type Messages = Readonly<Record<string, Message>>;

const folder = 'assets/_locales';
const messagesOf = (locale: string): Messages =>
	JSON.parse(readFileSync(`${folder}/${locale}/messages.json`, 'utf8'));

const locales = readdirSync(folder);
const english = messagesOf('en');
const keys = Object.keys(english);

const sources = readdirSync('src', {recursive: true, encoding: 'utf8'})
	.filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
	.map((file) => readFileSync(`src/${file}`, 'utf8'));
const written = new Set(
	[...sources.join('\n').matchAll(/'(?<word>[A-Za-z]+)'/g)].map(({groups}) => groups!.word),
);
const manifest = readFileSync('manifest.json', 'utf8');

/** A key is used where it is written whole; one of a counted pair, where its base is; one of the manifest, there. */
const isUsed = (key: string): boolean =>
	written.has(key) ||
	manifest.includes(`__MSG_${key}__`) ||
	(/(?:One|Other)$/.test(key) && written.has(key.replace(/(?:One|Other)$/, '')));

const placeholdersIn = (message: string): readonly string[] =>
	[
		...new Set([...message.matchAll(/\$(?<name>\w+)\$/g)].map(({groups}) => groups!.name!.toLowerCase())),
	].sort();

test('English and French are there', () => {
	expect(locales).toEqual(expect.arrayContaining(['en', 'fr']));
});

test('no key is unused', () => {
	expect(keys.filter((key) => !isUsed(key))).toEqual([]);
});

test('a counted message has both its forms', () => {
	const bases = keys.filter((key) => key.endsWith('One')).map((key) => key.slice(0, -'One'.length));
	expect(bases.length).toBeGreaterThan(0);
	for (const base of bases) {
		expect(keys).toContain(`${base}Other`);
		for (const form of ['One', 'Other'])
			expect(placeholdersIn(english[base + form]!.message)).toEqual(['count']);
	}
});

test('the browser’s stores take the description', () => {
	for (const locale of locales)
		expect(messagesOf(locale).extensionDescription!.message.length, locale).toBeLessThanOrEqual(132);
});

describe.each(locales)('%s', (locale) => {
	const messages = messagesOf(locale);

	test('has the keys of English, in the order of the alphabet', () => {
		expect(Object.keys(messages)).toEqual([...keys].sort());
	});

	test.each(keys)('%s says something, with the placeholders of English', (key) => {
		const {message, placeholders = {}} = messages[key]!;
		expect(message.trim()).toBe(message);
		expect(message).not.toBe('');
		expect(placeholdersIn(message)).toEqual(placeholdersIn(english[key]!.message));
		expect(Object.keys(placeholders).sort()).toEqual(placeholdersIn(message));
		expect(placeholders).toEqual(english[key]!.placeholders ?? {});
	});

	test.each(keys)('%s is set with care', (key) => {
		const {message} = messages[key]!;
		expect(message).not.toMatch(/ {2}|\t|\n|\.\.\.|['"]/);
	});
});

describe('French is set as Canada.ca sets it', () => {
	const french = messagesOf('fr');
	test.each(keys)('%s', (key) => {
		const message = french[key]!.message.replace(/\$\w+\$/g, 'x');
		expect(message, 'no space before ; ! ?').not.toMatch(/\s[;!?]/);
		expect(message, 'a no-break space before : % and $').not.toMatch(/[^\u00a0][:%$]/);
		expect(message, 'no-break spaces inside « »').not.toMatch(/«[^\u00a0]|[^\u00a0]»/);
		expect(message, 'accents on capitals').not.toMatch(
			/\b(?:A (?:la|partir|propos)|E(?:crivez|tat|bauche|cole|tes))\b/,
		);
		expect(message, 'vous, never tu').not.toMatch(/(?<![\p{L}’-])(?:tu|toi|ton|tes)(?![\p{L}])/iu);
	});

	test('differs from English, but for names', () => {
		const same = keys.filter((key) => french[key]!.message === english[key]!.message);
		expect(same).toEqual(['attachmentImage', 'extensionName', 'findingSource', 'optionsSite', 'packVersion']);
	});
});
