import * as v from 'valibot';
import type {Check} from '../check.ts';
import {handlePair, mentionsOf, pairLanguage} from '../facts/social.ts';
import type {OfficialLanguage} from '../language/segment.ts';
import type {Span} from '../span.ts';
import type {Part} from '../subject.ts';
import {announcementLists, isAnnounced} from './announcements.ts';
import {phrasesSchema} from './phrases-schema.ts';

const schema = v.strictObject({
	/** Ways to say that the account named is there for readers of the other language. */
	announcements: phrasesSchema,
});

/** Letters of prose that make the language of a mention's surroundings certain. */
const leastLetters = 8;

interface Mention {
	readonly span: Span;
	readonly quote: string;
	readonly language: OfficialLanguage;
	readonly twin: string;
}

/** The mentions that name one account of a known pair. An unknown handle says nothing: no rule makes one of the other. */
const pairedMentions = ({text}: Part): readonly Mention[] =>
	mentionsOf(text).flatMap(({span, spelling}) => {
		const quote = text.slice(span.start, span.end);
		const handle = quote.slice(1);
		const language = pairLanguage(handle, handlePair(handle));
		return language ? [{span, quote, language, twin: spelling[language === 'en' ? 'fr' : 'en']}] : [];
	});

/** The language a mention stands in: its segment's, in a text of one language the text's. */
const languageAround = (part: Part, {start}: Span): OfficialLanguage | undefined => {
	const {en, fr} = part.letters;
	if (en + fr < leastLetters) return undefined;
	if (fr === 0) return 'en';
	if (en === 0) return 'fr';
	const language = part.languageAt(start);
	return language === 'en' || language === 'fr' ? language : undefined;
};

/** Flags a mention of the other-language account of a pair, and offers the one in the language of the text. */
export const twinHandle: Check<v.InferOutput<typeof schema>> = {
	params: schema,
	phrases: ({announcements}) => announcementLists(announcements),
	*run({parts}, _params, rule) {
		for (const part of parts) {
			// "Looking for us in French?" is the active offer of service in the other language.
			if (isAnnounced(part, rule)) continue;
			const mentions = pairedMentions(part);
			const named = new Set(mentions.map(({quote}) => quote.toLowerCase()));
			for (const {span, quote, language, twin} of mentions) {
				const around = languageAround(part, span);
				// A text that names both accounts has seen to both readers.
				if (!around || around === language || named.has(twin.toLowerCase())) continue;
				yield {
					part: part.index,
					span,
					variant: around,
					data: {twin},
					fixes: [{span, text: twin, quote}],
				};
			}
		}
	},
};
