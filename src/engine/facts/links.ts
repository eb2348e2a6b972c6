import type {OfficialLanguage} from '../language/segment.ts';
import type {Span} from '../span.ts';
import type {Fact} from './fact.ts';
import {fold} from './fold.ts';
import {HOST_PAIRS, SLUG_PAIRS} from './pairs.generated.ts';

/** The value of an address that says nothing of where it leads: t.co, bit.ly, a video, a post. */
export const OPAQUE_LINK = 'opaque';

const ADDRESS =
	/(?<![\p{L}\p{N}@._-])(?:https?:\/\/[^\s<>"«»\uFFFC]{1,2000}|www\.[^\s<>"«»\uFFFC]{1,2000}|(?:[a-z0-9-]{1,63}\.){1,4}(?:ca|com|org|net|gov|info|quebec|co)(?![\p{L}\p{N}@-]|\.[a-z])(?:\/[^\s<>"«»\uFFFC]{0,2000})?|(?:bit\.ly|t\.co|ow\.ly|fb\.me|fb\.watch|youtu\.be|buff\.ly|dlvr\.it|lnkd\.in|goo\.gl|is\.gd)\/[^\s<>"«»\uFFFC]{1,200})/giu;
/** What every address holds: its scheme, or a full stop with letters behind it. */
const someAddress = /:\/\/|\.[a-z]{2}|www\./iu;
const TRAILING = /[.,;:!?'"’”»…)\]}*_]$/u;
const SHORTENERS = new Set(
	't.co bit.ly ow.ly fb.me fb.watch buff.ly dlvr.it lnkd.in goo.gl is.gd tinyurl.com youtu.be youtube.com m.youtube.com pic.twitter.com pic.x.com vimeo.com'.split(
		' ',
	),
);
const POSTS =
	/^(?:(?:mobile\.)?twitter|x|facebook|m\.facebook|instagram|linkedin)\.com\/.{0,80}\/(?:status|posts|videos|p|reel|photo|photos|watch)\b/u;
const TRACKING = /^(?:utm_\w{1,20}|fbclid|gclid|s|t|ref|cmp|wbdisable|_ga)$/iu;

const LANGUAGE_OF_PART: Readonly<Record<string, OfficialLanguage>> = {
	en: 'en',
	eng: 'en',
	english: 'en',
	anglais: 'en',
	'en-ca': 'en',
	fr: 'fr',
	fra: 'fr',
	fre: 'fr',
	french: 'fr',
	francais: 'fr',
	'fr-ca': 'fr',
};
const ENDING = /([-_.])(eng?|fra?|fre|e|f)(\.[a-z]{2,5})?$/iu;

interface Parts {
	readonly host: string;
	readonly path: readonly string[];
	readonly query: readonly (readonly [string, string])[];
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

function partsOf(url: string): Parts {
	const address = fold(decoded(url.replace(/^https?:\/\//iu, ''))).replace(/#.*$/u, '');
	const question = address.indexOf('?');
	const place = question < 0 ? address : address.slice(0, question);
	const [host = '', ...path] = place.split('/');
	const query = question < 0 ? [] : address.slice(question + 1).split('&');
	return {
		host: host.replace(/^www\./u, ''),
		path: path.filter((part) => part !== ''),
		query: query.map((pair): [string, string] => {
			const equal = pair.indexOf('=');
			return equal < 0 ? [pair, ''] : [pair.slice(0, equal), pair.slice(equal + 1)];
		}),
	};
}

const endingLanguage = (part: string): OfficialLanguage | null => {
	const letter = ENDING.exec(part)?.[2]?.[0];
	return letter === undefined ? null : letter === 'e' ? 'en' : 'fr';
};

const HOSTS = new Map<string, {readonly english: string; readonly language: OfficialLanguage}>();
for (const [en, fr] of HOST_PAIRS) {
	HOSTS.set(en, {english: en, language: 'en'});
	HOSTS.set(fr, {english: en, language: 'fr'});
}

const SLUGS = new Map<string, string>();
for (const [en, fr] of SLUG_PAIRS) SLUGS.set(en, en).set(fr, en);

/** The official language of the page `url` leads to, as far as the address says it; null when it does not. */
export function linkLanguage(url: string): OfficialLanguage | null {
	const {host, path, query} = partsOf(url);
	for (const [name, value] of query) {
		if (name === 'lang' || name === 'language' || name === 'l' || name === 'locale' || name === 'hl') {
			const language = LANGUAGE_OF_PART[value];
			if (language !== undefined) return language;
		}
	}
	for (const part of path) {
		const language = LANGUAGE_OF_PART[part];
		if (language !== undefined) return language;
	}
	const last = path.at(-1);
	const ending = last === undefined || last.length > 200 ? null : endingLanguage(last);
	return ending ?? HOSTS.get(host)?.language ?? LANGUAGE_OF_PART[host.split('.')[0] ?? ''] ?? null;
}

/** What is the same in the addresses of one page's two versions, as far as the address shows it. */
function canonicalLink(url: string): string {
	const {host, path, query} = partsOf(url);
	if (SHORTENERS.has(host) || POSTS.test(`${host}/${path.join('/')}`)) return OPAQUE_LINK;
	const kept = path
		.filter((part) => LANGUAGE_OF_PART[part] === undefined)
		.map((part) =>
			(part.length > 200 ? part : part.replace(ENDING, '')).replace(/\.(?:html?|aspx?|php)$/u, ''),
		)
		.filter((part) => part !== 'index' && part !== 'home' && part !== 'accueil');
	const slug = SLUGS.get(kept[0] ?? '');
	if (slug !== undefined && host === 'canada.ca') kept[0] = slug;
	const asked = query
		.filter(([name, value]) => !TRACKING.test(name) && LANGUAGE_OF_PART[value] === undefined)
		.map(([name, value]) => `${name}=${value}`)
		.sort();
	const place = HOSTS.get(host)?.english ?? host.replace(/^(?:en|fr|eng|fra)\./u, '');
	return [place, ...kept].join('/') + (asked.length === 0 ? '' : `?${asked.join('&')}`);
}

/**
 * Whether two canonical addresses may be one page's two versions. Words in an address are translated, so unlike words
 * tell nothing: only another host, another known body, another depth or another date makes another page.
 */
export function sameLink(a: string, b: string): boolean {
	const [hostA = '', ...pathA] = (a.split('?')[0] ?? '').split('/');
	const [hostB = '', ...pathB] = (b.split('?')[0] ?? '').split('/');
	// Each language may well point to its own newspaper, but not to another department.
	if (hostA !== hostB) return areServices(hostA, hostB) || !(isOfficial(hostA) && isOfficial(hostB));
	if (pathA.length !== pathB.length) return false;
	return pathA.every((part, index) => {
		const other = pathB[index] ?? '';
		if (part === other) return true;
		if (/^\d{1,8}$/.test(part) && /^\d{1,8}$/.test(other)) return false;
		return !(index === 0 && hostA === 'canada.ca' && SLUGS.has(part) && SLUGS.has(other));
	});
}

/** The words of a canonical address's last part, folded: what a lexicon may compare where `sameLink` cannot tell. */
export const linkWords = (value: string): readonly string[] =>
	(value.split('?')[0]?.split('/').at(-1) ?? '').split('-').filter((word) => word.length > 2);

/** A service may have a name in each language: canadabuys.canada.ca, achatscanada.canada.ca. */
const areServices = (a: string, b: string): boolean =>
	[a, b].every((host) => host.endsWith('.canada.ca') && !HOSTS.has(host));

const isOfficial = (host: string): boolean =>
	host === 'canada.ca' || host.endsWith('.canada.ca') || HOSTS.has(host);

/** A web address and where it stands. */
export interface Link extends Span {
	readonly url: string;
}

/** The web addresses of `text`, with or without `https://`; punctuation after an address is no part of it. */
export function addressesIn(text: string): readonly Link[] {
	const links: Link[] = [];
	if (!someAddress.test(text)) return links;
	for (const {0: match, index} of text.matchAll(ADDRESS)) {
		let url = match;
		while (TRAILING.test(url) && !(url.endsWith(')') && url.includes('('))) url = url.slice(0, -1);
		links.push({start: index, end: index + url.length, url});
	}
	return links;
}

/** The web addresses of `text` as facts: what each leads to, whatever the language. */
export const linksOf = (text: string): readonly Fact[] =>
	addressesIn(text).map(({start, end, url}) => ({
		kind: 'link',
		value: canonicalLink(url),
		span: {start, end},
		spelling: {en: url, fr: url},
		optional: false,
	}));
