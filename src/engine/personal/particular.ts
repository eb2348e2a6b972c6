import type {Span} from '../span.ts';

/** What personal information may be, after the list in section 3 of the Privacy Act. */
export const particulars = [
	'sin',
	'card',
	'bank',
	'health-card',
	'passport',
	'employee-number',
	'file-number',
	'birth-date',
	'phone',
	'email',
	'address',
	'postal-code',
	'private-fact',
] as const;
export type ParticularKind = (typeof particulars)[number];

/** One piece of personal information, where it stands. */
export interface Particular {
	readonly kind: ParticularKind;
	readonly span: Span;
}

/** The matches of `pattern` (global) in `text` as particulars of `kind`, where `isMeant` says so. */
export const particularsOf = (
	text: string,
	pattern: RegExp,
	kind: ParticularKind,
	isMeant: (match: RegExpExecArray) => boolean = () => true,
): readonly Particular[] => {
	const particulars: Particular[] = [];
	// Not `matchAll`, which makes a copy of the pattern each time it is called.
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match; match = pattern.exec(text))
		if (isMeant(match))
			particulars.push({kind, span: {start: match.index, end: match.index + match[0].length}});
	return particulars;
};
