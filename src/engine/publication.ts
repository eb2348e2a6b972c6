import type {Place} from './finding.ts';
import type {OfficialLanguage} from './language/segment.ts';
import type {Span} from './span.ts';
import type {Part, Subject} from './subject.ts';
import {type Equivalence, equivalence} from './versions/index.ts';

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
			for (const {start, end} of part.versions[language]?.pieces ?? []) {
				const words = part.text.slice(start, end);
				if (text) text += '\n';
				pieces.push({
					start: text.length,
					end: text.length + words.length,
					part: own ? part.index : null,
					offset: start,
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

/** Whether two versions say the same thing: `unsure` when they say too little, or when the words cannot tell. */
export type Kinship = Equivalence['verdict'];

/** In so few words that carry meaning, one fact that differs weighs as much as all others: what differs is told instead. */
const fewWords = 8;
const nearlyRelated = -2.5;

const kinshipOf = ({verdict, score, words}: Equivalence): Kinship =>
	verdict === 'unrelated' && score > nearlyRelated && Math.min(words.en, words.fr) < fewWords
		? 'unsure'
		: verdict;

/** What a publication says in each language, and whether both say the same thing. */
export class Publication {
	readonly en: Version;
	readonly fr: Version;
	#kinship?: Kinship;

	constructor({parts, counterpart}: Subject) {
		const all = [
			...parts.map((part) => ({part, own: true})),
			...(counterpart ? [{part: counterpart, own: false}] : []),
		];
		this.en = new Version(all, 'en');
		this.fr = new Version(all, 'fr');
	}

	get kinship(): Kinship {
		this.#kinship ??= kinshipOf(equivalence(this.en.text, this.fr.text));
		return this.#kinship;
	}
}

const publications = new WeakMap<Subject, Publication>();

/** The publication that `subject` is, gathered once for all rules. */
export const publicationOf = (subject: Subject): Publication => {
	const publication = publications.get(subject) ?? new Publication(subject);
	publications.set(subject, publication);
	return publication;
};
