import {styleText} from 'node:util';
import type {Span} from '../engine/index.ts';
import {
	Comparison as Compared,
	type Difference,
	type DifferenceKind,
	type Equivalence,
	type Saying,
} from '../engine/versions/index.ts';
import type {Words} from './words.ts';

/** Words of one version, and where they stand. */
interface Place {
	readonly start: number;
	readonly end: number;
	readonly quote: string;
}

/** One thing the English and the French say: alike, or as `differs` tells. A side is `null` where it does not say it. */
interface Row {
	readonly en: Place | null;
	readonly fr: Place | null;
	readonly differs?: {readonly kind: DifferenceKind; readonly cause: Difference['cause']};
}

/** What two versions say, side by side in the order of the English. */
export interface Comparison {
	/** Whether the two are versions of one text at all; where they are not, no row is told. */
	readonly versions: Equivalence['verdict'];
	readonly rows: readonly Row[];
}

const placeAt = (text: string, {start, end}: Span): Place => ({start, end, quote: text.slice(start, end)});

/** Lays the facts of an English and a French version side by side, and with them all that differs. */
export const compare = (en: string, fr: string): Comparison => {
	const versions = new Compared(en, fr);
	const {verdict} = versions.equivalence;
	if (verdict === 'unrelated') return {versions: verdict, rows: []};
	const found = versions.differences;
	const said = (text: string, saying: Saying | null): Place | null => saying && placeAt(text, saying.span);
	const told = new Set(
		found.flatMap((one) => [one.en && `en${one.en.span.start}`, one.fr && `fr${one.fr.span.start}`]),
	);
	const rows: Row[] = [
		...versions.pairing.pairs
			.filter(([first, second]) => !told.has(`en${first.span.start}`) && !told.has(`fr${second.span.start}`))
			.map(([first, second]) => ({en: placeAt(en, first.span), fr: placeAt(fr, second.span)})),
		...found.map((one) => ({
			en: said(en, one.en),
			fr: said(fr, one.fr),
			differs: {kind: one.kind, cause: one.cause},
		})),
	];
	// What only the French says stands where it stands there, by its share of the text.
	const rank = (row: Row): number =>
		row.en ? row.en.start / (en.length + 1) : row.fr!.start / (fr.length + 1);
	return {versions: verdict, rows: rows.toSorted((a, b) => rank(a) - rank(b))};
};

/** Widest column, in characters; longer words end in an ellipsis. */
const widest = 36;

const cellOf = (place: Place | null): string => {
	const words = place ? place.quote.replace(/\s+/g, ' ').trim() : '—';
	return words.length > widest ? `${words.slice(0, widest - 1)}…` : words;
};

/** A comparison for people: two columns, `≠` before what differs, and a sentence that sums it up. */
export const comparisonText = ({versions, rows}: Comparison, words: Words, coloured: boolean): string => {
	if (versions === 'unrelated') return `${words.notVersions}\n`;
	const cells = rows.map(({en, fr, differs}) => ({
		en: cellOf(en),
		fr: cellOf(fr),
		note: differs ? words.difference[differs.cause](words.kinds[differs.kind]) : '',
		differs: differs !== undefined,
	}));
	const [titleEn, titleFr] = [words.languages.en, words.languages.fr];
	const width = (column: 'en' | 'fr', title: string): number =>
		Math.max(title.length, ...cells.map((cell) => cell[column].length));
	const [en, fr] = [width('en', titleEn), width('fr', titleFr)];
	const lines = cells.map((cell) => {
		const line =
			`${cell.differs ? '≠' : '='} ${cell.en.padEnd(en)}  ${cell.fr.padEnd(fr)}  ${cell.note}`.trimEnd();
		return coloured && cell.differs ? styleText('yellow', line) : line;
	});
	const count = cells.filter(({differs}) => differs).length;
	return [
		...(rows.length > 0 ? [`  ${titleEn.padEnd(en)}  ${titleFr}`, ...lines, ''] : []),
		...(versions === 'unsure' ? [words.perhapsNotVersions] : []),
		count > 0 ? words.differences(count) : words.noDifference,
		'',
	].join('\n');
};
