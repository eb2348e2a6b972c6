import * as v from 'valibot';
import type {Check} from '../check.ts';
import type {Link} from '../facts/links.ts';
import {linksIn} from '../fixed.ts';
import type {Span} from '../span.ts';
import type {Part} from '../subject.ts';
import {phrasesSchema} from './phrases-schema.ts';

const schema = v.strictObject({
	/** Words that say nothing of where a link leads, wherever they stand beside one. */
	vague: phrasesSchema,
	/** Words that say nothing when nothing stands between them and the link. */
	bare: phrasesSchema,
	/** Hosts of short links that hide where they lead. */
	shorteners: v.pipe(v.array(v.string()), v.maxLength(200), v.readonly()),
});
type Params = v.InferOutput<typeof schema>;

/** What may stand between words and their link: marks, spaces, pointing hands. */
const onlyMarks = /^[\s\p{P}\p{S}\p{M}\u200D]*$/u;

/** How far from a link its words may stand, in code units. */
const reach = 60;

const host = /^(?:https?:\/\/)?(?:www\.)?([^/?#:]+)/iu;
const document = /\.pdf(?:[?#]|$)/iu;
const announced = /\bPDF\b/u;

/** What is said of where `link` leads: the sentence before it, and the brackets after it. */
const aroundOf = ({text}: Part, {start, end}: Span): string =>
	text.slice(Math.max(0, start - 200), start) + text.slice(end, end + reach);

/**
 * Flags links whose words do not say where they lead: "click here" beside a link, or "read more" with nothing between
 * them and it; a PDF that is not announced (`document`); a short link that hides its target (`opaque`). One hit a link.
 */
export const vagueLink: Check<Params> = {
	params: schema,
	phrases: ({vague, bare}) =>
		(['en', 'fr'] as const).flatMap((language) => [
			{list: 'vague', language, phrases: vague[language]},
			{list: 'bare', language, phrases: bare[language]},
		]),
	*run({parts}, {shorteners}, rule) {
		for (const part of parts) {
			const links = linksIn(part);
			if (links.length === 0) continue;
			const hits = new Map<Link, {readonly span: Span; readonly variant?: string}>();
			for (const match of part.matchesOf(rule)) {
				const span = part.spanOf(match);
				if (part.isQuoted(span)) continue;
				const beside = links.find((link) => {
					const isAfter = link.start >= span.end;
					const [from, to] = isAfter ? [span.end, link.start] : [link.end, span.start];
					if (to - from > reach || (match.payload.list === 'bare' && !isAfter)) return false;
					const between = part.text.slice(from, to);
					return match.payload.list === 'bare' ? onlyMarks.test(between) : !/\n\s*\n/.test(between);
				});
				if (beside && !hits.has(beside)) hits.set(beside, {span});
			}
			for (const link of links) {
				const {start, end, url} = link;
				const said = hits.get(link);
				if (said) yield {part: part.index, ...said};
				else if (document.test(url) && !announced.test(aroundOf(part, link)))
					yield {part: part.index, span: {start, end}, variant: 'document'};
				else if (shorteners.includes(host.exec(url)?.[1]?.toLowerCase() ?? ''))
					yield {part: part.index, span: {start, end}, variant: 'opaque'};
			}
		}
	},
};
