import {emailsOf} from './facts/contacts.ts';
import {addressesIn, type Link} from './facts/links.ts';
import {indexFrom} from './order.ts';
import {overlaps, type Span} from './span.ts';
import type {Part} from './subject.ts';

/** Handles and hashtags, the sign included. */
const tag = /[@#＠＃][\p{L}\p{N}\p{M}_][\p{L}\p{N}\p{M}_.]*/gu;

/** Signs without which a text holds no link, address, handle or hashtag. */
const sign = /[@#＠＃./]/u;

const links = new WeakMap<Part, readonly Link[]>();

/** The links of `part`, in order. */
export const linksIn = (part: Part): readonly Link[] => {
	let found = links.get(part);
	if (!found) {
		found = addressesIn(part.text);
		links.set(part, found);
	}
	return found;
};

const fixed = new WeakMap<Part, readonly Span[]>();

/** `spans` in order, those that touch joined. */
const joined = (spans: readonly Span[]): readonly Span[] => {
	const apart: {start: number; end: number}[] = [];
	for (const {start, end} of spans.toSorted((a, b) => a.start - b.start)) {
		const last = apart.at(-1);
		if (last && start < last.end) last.end = Math.max(last.end, end);
		else apart.push({start, end});
	}
	return apart;
};

/** What of `part` is no prose, and so is spelled as it is: links, e-mail addresses, handles and hashtags; in order, apart. */
const fixedIn = (part: Part): readonly Span[] => {
	let found = fixed.get(part);
	if (!found) {
		found = sign.test(part.text)
			? joined([
					...linksIn(part),
					...emailsOf(part.text).map(({span}) => span),
					...[...part.text.matchAll(tag)].map(({0: {length}, index}) => ({
						start: index,
						end: index + length,
					})),
				])
			: [];
		fixed.set(part, found);
	}
	return found;
};

/** Whether `span` touches what `fixedIn` names. */
export const isFixed = (part: Part, span: Span): boolean => {
	const first = fixedIn(part)[indexFrom(fixedIn(part), span.start)];
	return first !== undefined && overlaps(first, span);
};
