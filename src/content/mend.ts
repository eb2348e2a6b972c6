import type {Finding, Fix} from '../engine/finding.ts';
import {quote} from '../engine/span.ts';
import type {Session} from './session.ts';

/** How long an editor may take to show what was written. */
const patienceMilliseconds = 300;

const stepMilliseconds = 20;

/**
 * What came of a fix: it stands in the text; the words it replaces have changed; a character is being composed; the
 * editor did not take it; the editor made something else of it.
 */
export type Mended = 'applied' | 'stale' | 'composing' | 'refused' | 'altered';

const mendedText = (text: string, {span, text: words}: Fix): string =>
	text.slice(0, span.start) + words + text.slice(span.end);

/** The site's limit, when `fix` takes the part that `finding` is of beyond it. */
export const limitPassed = (session: Session, {part}: Finding, fix: Fix): number | undefined => {
	const {measure} = session.site;
	const shown = session.composer.parts[part];
	if (!measure || !shown) return undefined;
	const {limit, lengthOf} = measure;
	const {text} = shown.editor.read(shown.element);
	return lengthOf(text) <= limit && lengthOf(mendedText(text, fix)) > limit ? limit : undefined;
};

const pause = (milliseconds: number): Promise<void> =>
	new Promise((resolve) => {
		setTimeout(resolve, milliseconds);
	});

/**
 * Applies `fix` to the part of `session` that `finding` is of, as input, and reads back whether it stands. Refused
 * while the writer composes a character, and when the words it replaces have changed.
 */
export const mend = async (session: Session, {part}: Finding, fix: Fix): Promise<Mended> => {
	const shown = session.composer.parts[part];
	if (!shown) return 'stale';
	if (session.isComposing) return 'composing';
	const {element, editor} = shown;
	const {text} = editor.read(element);
	if (quote(text, fix.span) !== fix.quote) return 'stale';
	const wanted = mendedText(text, fix);
	await editor.write(element, fix.span, fix.text);
	for (let waited = 0; ; waited += stepMilliseconds) {
		const now = editor.read(element).text;
		if (now === wanted) return 'applied';
		if (waited >= patienceMilliseconds) return now === text ? 'refused' : 'altered';
		await pause(stepMilliseconds);
	}
};
