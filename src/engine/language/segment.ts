import type {Span} from '../span.ts';

/** The two official languages of Canada. */
export type OfficialLanguage = 'en' | 'fr';

/** What a stretch is written in: an official language, any third one, or nothing that can be told. */
export type Language = OfficialLanguage | 'other' | 'und';

/** A run of draft text in one language. The segments of a text tile it: no gap, no overlap. */
export interface Segment {
	readonly span: Span;
	readonly language: Language;
}

/** The other official language. */
export const otherOf = (language: OfficialLanguage): OfficialLanguage => (language === 'en' ? 'fr' : 'en');
