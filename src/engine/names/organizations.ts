import type {OfficialLanguage} from '../language/segment.ts';
import {packedOrganizations} from './organizations.generated.ts';

/** A federal organization: the names it goes by and those it does not. Pairs are English, then French. */
export interface Organization {
	/** What it is called in public, in each language. */
	readonly title: Readonly<Record<OfficialLanguage, string>>;
	/** Absent when it has none, or one for both languages. */
	readonly abbreviation: Readonly<Record<OfficialLanguage, string>> | null;
	/** Whether the English, and the French, abbreviation stand for nothing else. */
	readonly told: readonly [boolean, boolean];
	/** Names it, or what it took the place of, bore before. */
	readonly former: readonly (readonly [string, string])[];
	/** Near misses that were never its name; empty where one language has none. */
	readonly mistaken: readonly (readonly [string, string])[];
}

const pairsOf = (packed: string | undefined): readonly (readonly [string, string])[] =>
	packed
		? packed.split('+').map((pair) => {
				const [en = '', fr = ''] = pair.split('=');
				return [en, fr] as const;
			})
		: [];

let read: readonly Organization[] | undefined;

/** The federal organizations, read at first use. */
export const organizations = (): readonly Organization[] => {
	read ??= packedOrganizations.split('\n').map((line): Organization => {
		const [en = '', fr = '', abbreviationEn = '', abbreviationFr = '', former, mistaken] = line.split('|');
		return {
			title: {en, fr},
			abbreviation: abbreviationEn
				? {en: abbreviationEn.replace('?', ''), fr: abbreviationFr.replace('?', '')}
				: null,
			told: [
				abbreviationEn !== '' && !abbreviationEn.startsWith('?'),
				abbreviationFr !== '' && !abbreviationFr.startsWith('?'),
			],
			former: pairsOf(former),
			mistaken: pairsOf(mistaken),
		};
	});
	return read;
};
