import type {EditorText} from '../editors/editor.ts';
import {type Finding, type Severity, severities} from '../engine/finding.ts';
import {quote} from '../engine/span.ts';
import type {Verdict} from '../engine/verdict.ts';
import type {Session} from './session.ts';

/** Names in the page's highlight registry, which content scripts share with the page. */
const nameOf = (severity: string): string => `aplomb-${severity}`;

const types = {error: 'spelling-error', warning: 'grammar-error', info: 'highlight'} as const;

/** One range that is marked, and what it held when it was. */
interface Marked {
	readonly range: Range;
	readonly words: string;
}

/** How long a mark that only grows or shrinks at its end waits for the next key, in milliseconds. */
const calmMilliseconds = 300;

const beginsAlike = (one: Range, other: Range): boolean =>
	one.startContainer === other.startContainer && one.startOffset === other.startOffset;

const isSame = (one: Range, other: Range): boolean =>
	beginsAlike(one, other) && one.endContainer === other.endContainer && one.endOffset === other.endOffset;

/**
 * The marks of the findings in their editors, whose DOM is not touched. The browser moves a range with the words it
 * lies on, and draws the editor anew when a mark is set: one that still lies on its words is left alone.
 */
export class Marks {
	/** By severity; what the registry holds of ours. */
	readonly #standing = new Map<
		Severity,
		{readonly highlight: Highlight; readonly marked: readonly Marked[]}
	>();
	/** The verdicts that the marks are of. */
	#verdicts: readonly (Verdict | null)[] = [];
	/** Whether every range that was asked for could be made. */
	#isWhole = false;
	/** Draws what waits: a sentence that is being written is marked as it grows, with the page's own drawing of the next key. */
	#later: ReturnType<typeof setTimeout> | undefined;

	constructor() {
		// What an older copy of this script left behind.
		for (const severity of severities) CSS.highlights.delete(nameOf(severity));
	}

	/** Marks what was found in `sessions`. Words that have changed since are not marked. */
	show(sessions: readonly Session[]): void {
		const verdicts = sessions.map(({shown}) => shown);
		const isSaid =
			verdicts.length === this.#verdicts.length &&
			verdicts.every((verdict, index) => verdict === this.#verdicts[index]);
		if (isSaid && this.#isWhole && this.#stands()) return;
		this.#verdicts = verdicts;
		this.#draw(sessions, true);
	}

	/** The words of some of `sessions` were changed: no mark may lie on others until they are judged. */
	keep(sessions: readonly Session[]): void {
		if (this.#later !== undefined || !this.#stands()) this.#draw(sessions);
	}

	/** Takes every mark away. */
	clear(): void {
		point(undefined, undefined);
		this.#verdicts = [];
		this.#draw([]);
	}

	/** Whether every mark is still in the page's registry, and lies on the words it was set on. */
	#stands(): boolean {
		for (const [severity, {highlight, marked}] of this.#standing) {
			if (CSS.highlights.get(nameOf(severity)) !== highlight) return false;
			if (!marked.every(({range, words}) => String(range) === words)) return false;
		}
		return true;
	}

	/** `mayWait`: nothing else of the page is drawn now. */
	#draw(sessions: readonly Session[], mayWait = false): void {
		clearTimeout(this.#later);
		this.#later = undefined;
		const ranges = {error: [] as Range[], warning: [] as Range[], info: [] as Range[]};
		this.#isWhole = true;
		for (const {composer, shown: verdict} of sessions) {
			if (verdict?.kind !== 'checked') continue;
			const read = new Map<number, EditorText>();
			const textOf = (part: number): EditorText | undefined => {
				const shown = composer.parts[part];
				const text = read.get(part) ?? shown?.editor.read(shown.element);
				if (text) read.set(part, text);
				return text;
			};
			for (const {part, severity, span, quote: words, also = []} of verdict.findings) {
				if (!span) continue;
				const text = textOf(part)?.text ?? '';
				const isThere = quote(text, span) === words;
				this.#isWhole &&= isThere;
				// The end of the text was taken back: what is left of the words stays marked until it is judged.
				const isCut = !isThere && text.length > span.start && words.startsWith(text.slice(span.start));
				if (!isThere && !isCut) continue;
				for (const place of [{part, span}, ...also]) {
					const range = textOf(place.part)?.rangeOf(place.span);
					if (range) ranges[severity].push(range);
				}
			}
		}
		if (mayWait && this.#isWhole && severities.every((severity) => this.#grows(severity, ranges[severity])))
			this.#later = setTimeout(() => this.#draw(sessions), calmMilliseconds);
		else for (const severity of severities) this.#set(severity, ranges[severity]);
	}

	/** Whether `ranges` are those that stand, but for where some of them end. */
	#grows(severity: Severity, ranges: readonly Range[]): boolean {
		const marked = this.#standing.get(severity)?.marked ?? [];
		return (
			marked.length === ranges.length &&
			ranges.every((range, index) => beginsAlike(range, marked[index]!.range))
		);
	}

	#set(severity: Severity, ranges: readonly Range[]): void {
		const name = nameOf(severity);
		const standing = this.#standing.get(severity);
		if (ranges.length === 0) {
			if (standing) CSS.highlights.delete(name);
			this.#standing.delete(severity);
			return;
		}
		const isSet =
			standing?.marked.length === ranges.length &&
			CSS.highlights.get(name) === standing.highlight &&
			ranges.every((range, index) => {
				const {range: before, words} = standing.marked[index]!;
				return isSame(range, before) && String(range) === words;
			});
		if (isSet) return;
		const highlight = new Highlight(...ranges);
		highlight.type = types[severity];
		CSS.highlights.set(name, highlight);
		this.#standing.set(severity, {
			highlight,
			marked: ranges.map((range) => ({range, words: String(range)})),
		});
	}
}

const pointer = 'aplomb-pointer';

/** Shows where in the text of `session` the words of `finding` are, without moving the page more than it must. */
export const point = (session: Session | undefined, finding: Finding | undefined): void => {
	const shown = finding && session?.composer.parts[finding.part];
	const text = shown?.editor.read(shown.element);
	const isThere = finding?.span && text && quote(text.text, finding.span) === finding.quote;
	const range = isThere ? text.rangeOf(finding.span) : null;
	if (!range) {
		CSS.highlights.delete(pointer);
		return;
	}
	CSS.highlights.set(pointer, new Highlight(range));
	range.startContainer.parentElement?.scrollIntoView({block: 'nearest', inline: 'nearest'});
};
