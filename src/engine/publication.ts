import type {Place} from './finding.ts';
import type {OfficialLanguage} from './language/segment.ts';
import type {Span} from './span.ts';
import type {Part, Subject} from './subject.ts';
import {equivalence} from './versions/index.ts';

/** A stretch of a version's text and where in the draft it stands; nowhere, when it is of the counterpart. */
interface Piece extends Span {
	readonly part: number | null;
	/** Where in its part the stretch begins. */
	readonly offset: number;
}

/** What a publication says in one language, gathered from its parts and its counterpart. */
export class Version {
	readonly text: string;
	readonly #pieces: readonly Piece[];

	constructor(parts: readonly {readonly part: Part; readonly own: boolean}[], language: OfficialLanguage) {
		const pieces: Piece[] = [];
		let text = '';
		for (const {part, own} of parts)
			for (const {span, language: written} of part.segments) {
				if (written !== language) continue;
				const words = part.text.slice(span.start, span.end);
				if (text) text += '\n';
				pieces.push({
					start: text.length,
					end: text.length + words.length,
					part: own ? part.index : null,
					offset: span.start,
				});
				text += words;
			}
		this.text = text;
		this.#pieces = pieces;
	}

	/** Where `span` of this version stands in the draft; nothing when it is of the counterpart. */
	placeOf(span: Span): Place | undefined {
		const piece = this.#pieces.find(({start, end}) => start <= span.start && span.start < end);
		if (!piece || piece.part === null) return undefined;
		const shift = piece.offset - piece.start;
		return {part: piece.part, span: {start: span.start + shift, end: Math.min(span.end, piece.end) + shift}};
	}
}

/** What `subject` says in `language`: its parts, and its counterpart where that is known. */
export const versionIn = (subject: Subject, language: OfficialLanguage): Version => {
	const own = subject.parts.map((part) => ({part, own: true}));
	const other = subject.counterpart ? [{part: subject.counterpart, own: false}] : [];
	return new Version([...own, ...other], language);
};

/** Fewer words than this that carry meaning say too little to be called unrelated. */
const leastWords = 8;

/**
 * Whether the two versions of a publication that holds both say the same thing: `unsure` when they say too little,
 * or when the words cannot tell.
 */
export const kinshipOf = (subject: Subject): 'same' | 'unrelated' | 'unsure' => {
	const {verdict, words} = equivalence(versionIn(subject, 'en').text, versionIn(subject, 'fr').text);
	return verdict === 'unrelated' && Math.min(words.en, words.fr) < leastWords ? 'unsure' : verdict;
};
