import {emailsOf} from './facts/contacts.ts';
import {linksOf} from './facts/links.ts';
import {overlaps, type Span} from './span.ts';
import type {Part} from './subject.ts';

/** Handles and hashtags, the sign included. */
const tag = /[@#＠＃][\p{L}\p{N}\p{M}_][\p{L}\p{N}\p{M}_.]*/gu;

/** Signs without which a text holds no link, address, handle or hashtag. */
const sign = /[@#＠＃./]/u;

/** The links of a text with their addresses, in order. */
export interface Link extends Span {
	readonly url: string;
}

const links = new WeakMap<Part, readonly Link[]>();

/** The links of `part`, in order. */
export const linksIn = (part: Part): readonly Link[] => {
	let found = links.get(part);
	if (!found) {
		found = part.text.includes('.')
			? linksOf(part.text).map(({span, spelling}) => ({...span, url: spelling.en}))
			: [];
		links.set(part, found);
	}
	return found;
};

const fixed = new WeakMap<Part, readonly Span[]>();

/** What of `part` is no prose, and so is spelled as it is: links, e-mail addresses, handles and hashtags, in order. */
export const fixedIn = (part: Part): readonly Span[] => {
	let found = fixed.get(part);
	if (!found) {
		found = sign.test(part.text)
			? [
					...linksIn(part),
					...emailsOf(part.text).map(({span}) => span),
					...[...part.text.matchAll(tag)].map(({0: {length}, index}) => ({
						start: index,
						end: index + length,
					})),
				].sort((a, b) => a.start - b.start)
			: [];
		fixed.set(part, found);
	}
	return found;
};

/** Whether `span` touches what `fixedIn` names. */
export const isFixed = (part: Part, span: Span): boolean =>
	fixedIn(part).some((other) => overlaps(span, other));
