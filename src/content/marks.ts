import type {EditorText} from '../editors/editor.ts';
import {type Finding, severities} from '../engine/finding.ts';
import {quote} from '../engine/span.ts';
import type {Session} from './session.ts';

/** Names in the page's highlight registry, which content scripts share with the page. */
const nameOf = (severity: string): string => `aplomb-${severity}`;

const types = {error: 'spelling-error', warning: 'grammar-error', info: 'highlight'} as const;

/**
 * Marks the findings of `sessions` in their editors, whose DOM is not touched. Editors replace their nodes as one
 * types, so ranges are made anew each time; a finding whose words have changed is not marked.
 */
export const mark = (sessions: readonly Session[]): void => {
	const ranges = {error: [] as Range[], warning: [] as Range[], info: [] as Range[]};
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
			const text = textOf(part);
			if (!span || !text || quote(text.text, span) !== words) continue;
			for (const place of [{part, span}, ...also]) {
				const range = textOf(place.part)?.rangeOf(place.span);
				if (range) ranges[severity].push(range);
			}
		}
	}
	for (const severity of severities) {
		if (ranges[severity].length === 0) CSS.highlights.delete(nameOf(severity));
		else {
			const highlight = new Highlight(...ranges[severity]);
			highlight.type = types[severity];
			CSS.highlights.set(nameOf(severity), highlight);
		}
	}
};

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

/** Takes every mark away. */
export const unmark = (): void => {
	CSS.highlights.delete(pointer);
	for (const severity of severities) CSS.highlights.delete(nameOf(severity));
};
