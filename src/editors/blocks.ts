import type {Span} from '../engine/span.ts';
import type {EditorText} from './editor.ts';

/** Marks of a block that lies in the page for sight or for other tools, and is no part of the text. */
const foreign = '[aria-hidden="true"], [data-grammarly-shadow-root], grammarly-extension, script, style';

const blocks = '[data-block="true"], p, div, li, h1, h2, h3, blockquote, pre';

/** A stretch of text and the node that shows it: a text node, or an element that stands for words (an emoji's picture). */
interface Piece extends Span {
	readonly node: Text | HTMLElement;
	/** Where in a text node the stretch begins. */
	readonly offset: number;
}

// What editors put in the page to give a caret somewhere to stand.
const invisible = /[\u200B\uFEFF]/;

class Reader {
	text = '';
	readonly pieces: Piece[] = [];
	#breaks = 0;

	/** Ends a line. The last `<br>` of a block is filler when nothing follows it, so breaks are kept until something does. */
	break(): void {
		this.#breaks++;
	}

	endBlock(): void {
		this.text += '\n'.repeat(Math.max(0, this.#breaks - 1));
		this.#breaks = 0;
	}

	newline(): void {
		this.text += '\n';
	}

	#append(words: string, node: Piece['node'], offset: number): void {
		if (!words) return;
		this.text += '\n'.repeat(this.#breaks);
		this.#breaks = 0;
		this.pieces.push({start: this.text.length, end: this.text.length + words.length, node, offset});
		this.text += words;
	}

	readText(node: Text): void {
		const {data} = node;
		if (!invisible.test(data)) {
			this.#append(data, node, 0);
			return;
		}
		let from = 0;
		for (let at = 0; at <= data.length; at++) {
			if (at < data.length && !invisible.test(data[at]!)) continue;
			this.#append(data.slice(from, at), node, from);
			from = at + 1;
		}
	}

	readChildren(parent: Node): void {
		for (const node of parent.childNodes) {
			if (node instanceof Text) this.readText(node);
			else if (node instanceof HTMLBRElement) this.break();
			else if (node instanceof HTMLImageElement) this.#append(node.alt, node, 0);
			else if (node instanceof HTMLElement && !node.matches(foreign)) this.readChildren(node);
		}
	}

	/** The range of the page that shows `span`; `null` when no part of it is shown. */
	rangeOf({start, end}: Span): Range | null {
		const first = this.pieces.find((piece) => piece.end > start && piece.start < end);
		const last = this.pieces.findLast((piece) => piece.start < end && piece.end > start);
		if (!first?.node.isConnected || !last?.node.isConnected) return null;
		const range = document.createRange();
		try {
			if (first.node instanceof Text)
				range.setStart(first.node, first.offset + Math.max(0, start - first.start));
			else range.setStartBefore(first.node);
			if (last.node instanceof Text)
				range.setEnd(last.node, last.offset + Math.min(last.end, end) - last.start);
			else range.setEndAfter(last.node);
		} catch {
			// The editor has shortened the node since: there is nothing to show until the next reading.
			return null;
		}
		return range;
	}
}

/**
 * Reads a rich-text editor block by block, a newline between two blocks, as the editor's own model has it;
 * `innerText` and `textContent` are wrong in every one of them.
 */
export const readBlocks = (element: HTMLElement): EditorText => {
	const reader = new Reader();
	const leaves = [...element.querySelectorAll<HTMLElement>(blocks)].filter(
		(block) => !block.querySelector(blocks) && !block.closest(foreign),
	);
	if (leaves.length === 0) {
		reader.readChildren(element);
		reader.endBlock();
	}
	leaves.forEach((leaf, index) => {
		if (index > 0) reader.newline();
		reader.readChildren(leaf);
		reader.endBlock();
	});
	return {text: reader.text, rangeOf: (span) => reader.rangeOf(span)};
};
