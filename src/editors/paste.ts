import type {Span} from '../engine/span.ts';
import {readBlocks} from './blocks.ts';

/** Time an editor takes to notice that the selection has moved. */
const noticeMilliseconds = 30;

const pause = (milliseconds: number): Promise<void> =>
	new Promise((resolve) => {
		setTimeout(resolve, milliseconds);
	});

/** What a range or a selection holds, without the breaks that only one of them has between blocks. */
const wordsOf = (held: Range | Selection): string => String(held).replace(/\s+/g, '');

/** Whether just what `range` shows is selected: the editor may have made its nodes anew. */
const isSelected = (range: Range): boolean => {
	const selection = getSelection();
	return selection !== null && wordsOf(selection) === wordsOf(range);
};

/**
 * Puts `words` in the place of `span` by a paste. Of all ways to write into Draft.js and Lexical it is the one that
 * leaves model and page in agreement in both browsers: `execCommand` breaks across decorated leaves, and a made
 * `beforeinput` deletes the selection in Firefox. Chromium reads `clipboardData`, Firefox its own `data` and `dataType`.
 */
export const paste = async (element: HTMLElement, span: Span, words: string): Promise<void> => {
	const before = readBlocks(element);
	const range = before.rangeOf(span);
	if (!range) return;
	element.focus({preventScroll: true});
	const selection = getSelection();
	selection?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
	await pause(noticeMilliseconds);
	// Posted, typed or rewritten meanwhile: what is selected now is not what was to be replaced.
	if (readBlocks(element).text !== before.text || !isSelected(range)) return;
	const clipboardData = new DataTransfer();
	clipboardData.setData('text/plain', words);
	const init = {
		clipboardData,
		data: words,
		dataType: 'text/plain',
		bubbles: true,
		cancelable: true,
		composed: true,
	};
	element.dispatchEvent(new ClipboardEvent('paste', init));
};
