import type {Draft} from './draft.ts';
import type {Place} from './finding.ts';
import {heldVersions} from './held-versions.ts';
import type {OfficialLanguage} from './language/segment.ts';
import type {Span} from './span.ts';
import type {Part, Subject} from './subject.ts';
import {Comparison, type Equivalence} from './versions/index.ts';

/** A stretch of a version's text and where in the draft it stands; nowhere, when it is of the counterpart. */
interface Piece extends Span {
	readonly part: number | null;
	/** Where in its part the stretch begins. */
	readonly offset: number;
}

/** A text that a publication says its versions in: a part of the draft, or its counterpart. */
interface Source {
	readonly part: Part;
	readonly own: boolean;
	/** The language it is a version in as a whole, titles of the other language included. */
	readonly whole?: OfficialLanguage | undefined;
}

/** The stretches of `part` that are the version in `language`. */
const piecesOf = (
	{text, versions}: Part,
	language: OfficialLanguage,
	whole: OfficialLanguage | undefined,
): readonly Span[] => {
	if (whole) return whole === language ? [{start: 0, end: text.length}] : [];
	return versions[language]?.pieces ?? [];
};

/** The share of a text's letters from which it is one language's, whatever titles it names. */
const wholeShare = 2 / 3;

const mainLanguage = ({en, fr}: Readonly<Record<OfficialLanguage, number>>): OfficialLanguage | undefined => {
	if (en > wholeShare * (en + fr)) return 'en';
	return fr > wholeShare * (en + fr) ? 'fr' : undefined;
};

/** What a publication says in one language, gathered from its parts and its counterpart. */
export class Version {
	readonly text: string;
	readonly #pieces: readonly Piece[];

	constructor(parts: readonly Source[], language: OfficialLanguage) {
		const pieces: Piece[] = [];
		let text = '';
		for (const {part, own, whole} of parts)
			for (const {start, end} of piecesOf(part, language, whole)) {
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
/** The same for so few words in one publication, where a free translation may share none: « ayez un coup d’œil à la carte ». */
const freelyRelated = -5;

/**
 * Both languages in `one` publication are seldom two subjects: there the words must deny more to say so than where the
 * other version came from elsewhere.
 */
function kinshipOf({verdict, score, words}: Equivalence, one: boolean): Kinship {
	const isShort = Math.min(words.en, words.fr) < fewWords;
	const least = one && isShort ? freelyRelated : nearlyRelated;
	return verdict === 'unrelated' && score > least && (one || isShort) ? 'unsure' : verdict;
}

/** What a publication says in each language, whether both say the same thing, and what they say otherwise. */
export class Publication {
	readonly en: Version;
	readonly fr: Version;
	/** The languages in which there is a version, and not just some words. */
	readonly held: ReadonlySet<OfficialLanguage>;
	readonly #subject: Subject;
	readonly #one: boolean;
	#comparison?: Comparison;

	constructor(subject: Subject) {
		const {parts, counterpart} = subject;
		this.held = heldVersions(subject);
		this.#subject = subject;
		this.#one = !counterpart;
		const other = counterpart && mainLanguage(counterpart.letters);
		const own = mainLanguage(subject.letters);
		// A draft in one language and its counterpart in the other are the two versions, each whole.
		const apart = other && own && other !== own;
		const all: readonly Source[] = [
			...parts.map((part) => ({part, own: true, whole: apart ? own : undefined})),
			...(counterpart ? [{part: counterpart, own: false, whole: apart ? other : undefined}] : []),
		];
		this.en = new Version(all, 'en');
		this.fr = new Version(all, 'fr');
	}

	get comparison(): Comparison {
		this.#comparison ??= new Comparison(this.en.text, this.fr.text, this.#subject.model);
		return this.#comparison;
	}

	/** Whether the version in `language` leaves out a part of what the other says, or all of it. */
	lacks(language: OfficialLanguage): boolean {
		return (
			this.comparison.equivalence.verdict === 'unrelated' ||
			this.comparison.differences.some(
				(difference) => difference.cause === 'missing' && !difference[language],
			)
		);
	}

	/** The language owed of which some words stand in the place of the version, and the rest is promised. */
	get promised(): OfficialLanguage | undefined {
		return this.#subject.owes.find((owed) => this.#subject.promiseOf(owed) && this.lacks(owed));
	}

	/** Whether both versions are there, and may be versions of one another: what differs between them then tells. */
	get isComparable(): boolean {
		return this.held.size === 2 && this.kinship !== 'unrelated';
	}

	get kinship(): Kinship {
		return kinshipOf(this.comparison.equivalence, this.#one);
	}
}

const publications = new WeakMap<Draft, Publication>();

/** The publication that the draft of `subject` is, gathered once for all rules, and for whoever shows what it says. */
export const publicationOf = (subject: Subject): Publication => {
	const publication = publications.get(subject.draft) ?? new Publication(subject);
	publications.set(subject.draft, publication);
	return publication;
};
