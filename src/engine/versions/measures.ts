import type {Fact} from '../facts/index.ts';
import type {OfficialLanguage} from '../language/segment.ts';
import type {Span} from '../span.ts';
import type {AlignedTexts} from './alignment.ts';
import {fold} from './words.ts';

/** The units of measure that posts count in, each with its words in both languages, folded. */
const units: readonly string[] = [
	'kg kilogram kilograms kilogramme kilogrammes kilo kilos',
	'gram grams gramme grammes',
	'mg milligram milligrams milligramme milligrammes',
	// A ton and a tonne differ by a tenth, and are mostly meant alike.
	'tonne tonnes ton tons',
	'pound pounds lb lbs livre livres',
	'ounce ounces oz once onces',
	'km kilometre kilometres kilometer kilometers',
	'metre metres meter meters',
	'cm centimetre centimetres centimeter centimeters',
	'mm millimetre millimetres millimeter millimeters',
	'mile miles mille milles',
	'foot feet pied pieds',
	'inch inches pouce pouces',
	'yard yards verge verges',
	'hectare hectares ha',
	'acre acres',
	'litre litres liter liters',
	'ml millilitre millilitres milliliter milliliters',
	'gallon gallons',
	'watt watts',
	'kw kilowatt kilowatts',
	'mw megawatt megawatts',
];
const unitOf = new Map(
	units.flatMap((words, unit) => words.split(' ').map((word): [string, number] => [word, unit])),
);

/** The word after a count, « de » and the like left out. */
const nextWord = /^[\s\u00A0\u202F-]{1,2}(?:square |cubic )?(\p{L}+)/u;

/** A count with its unit, as one version writes it. */
interface Measure {
	readonly unit: number;
	readonly span: Span;
}

const measureOf = (text: string, {span}: Fact): Measure | undefined => {
	const match = nextWord.exec(text.slice(span.end, span.end + 32));
	const unit = unitOf.get(fold(match?.[1] ?? ''));
	return match && unit !== undefined
		? {unit, span: {start: span.start, end: span.end + match[0].length}}
		: undefined;
};

/** Where both versions give the same figure in two units: "48 tonnes", « 48 kilos ». */
export const otherMeasuresOf = ({
	en,
	fr,
	pairing,
}: AlignedTexts): readonly Readonly<Record<OfficialLanguage, Span>>[] =>
	pairing.pairs.flatMap(([english, french]) => {
		if (english.kind !== 'number' || french.kind !== 'number') return [];
		const [one, other] = [measureOf(en.text, english), measureOf(fr.text, french)];
		return one && other && one.unit !== other.unit ? [{en: one.span, fr: other.span}] : [];
	});
