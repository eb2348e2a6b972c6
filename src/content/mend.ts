import type {Finding, Fix} from '../engine/finding.ts';
import {quote} from '../engine/span.ts';
import type {Session} from './session.ts';

/** How long an editor may take to show what was written. */
const patienceMilliseconds = 300;

const stepMilliseconds = 20;

/** What came of a fix: it stands in the text; the words it replaces have changed; the editor did not take it. */
export type Mended = 'applied' | 'stale' | 'refused';

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
	if (!shown || session.isComposing) return 'refused';
	const {element, editor} = shown;
	const {text} = editor.read(element);
	if (quote(text, fix.span) !== fix.quote) return 'stale';
	const wanted = text.slice(0, fix.span.start) + fix.text + text.slice(fix.span.end);
	await editor.write(element, fix.span, fix.text);
	for (let waited = 0; waited <= patienceMilliseconds; waited += stepMilliseconds) {
		if (editor.read(element).text === wanted) return 'applied';
		await pause(stepMilliseconds);
	}
	return 'refused';
};
