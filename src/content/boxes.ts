import {editables} from '../editors/index.ts';

/** More boxes than a person writes in: of a page that has more, those that had the focus come first. */
const most = 50;

/** Attributes by which sites tell who posts and what a button is: a change of account changes nothing else. */
const telling = ['data-testid', 'aria-label', 'aria-placeholder'];

/** Where the tree that `element` stands in is hung up. */
const hostOf = (element: Element): Element => {
	const root = element.getRootNode();
	return root instanceof ShadowRoot ? hostOf(root.host) : element;
};

const inOrder = (one: Element, other: Element): number => {
	const isApart = one.getRootNode() !== other.getRootNode();
	const [first, second] = isApart ? [hostOf(one), hostOf(other)] : [one, other];
	return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
};

/** What changes inside a box is its text: it brings no box, takes none away, and changes nothing around one. */
const isWriting = ({type, target}: MutationRecord): boolean =>
	type === 'childList' && (target as Element).closest?.(editables) != null;

/**
 * The boxes of a page in which one can write. The page is searched once; after that only what is added to it, so that
 * a feed of any length costs nothing. An open shadow root is entered when the focus or a pointer is in it: nothing
 * tells of one before.
 */
export class Boxes {
	readonly #boxes = new Set<HTMLElement>();
	readonly #used = new WeakSet<Element>();
	readonly #entered = new WeakSet<Node>();
	readonly #observer: MutationObserver;

	/** `changed` is called whenever a box may have come or gone, or anything around one may have changed. */
	constructor(page: Document, changed: () => void, signal: AbortSignal) {
		this.#observer = new MutationObserver((records) => {
			this.#take(records);
			if (!records.every(isWriting)) changed();
		});
		this.#enter(page);
		const met = (event: Event): void => {
			const [target] = event.composedPath();
			if (!(target instanceof Element)) return;
			const root = target.getRootNode();
			if (root instanceof ShadowRoot) this.#enter(root);
			const box = target.closest(editables);
			if (box) this.#used.add(box);
			changed();
		};
		const {defaultView} = page;
		for (const type of ['focusin', 'pointerdown'])
			defaultView?.addEventListener(type, met, {capture: true, passive: true, signal});
		signal.addEventListener('abort', () => this.#observer.disconnect());
	}

	/** The boxes that are in the page now, in its order. */
	get all(): readonly HTMLElement[] {
		// What has been added and not yet been told of.
		this.#take(this.#observer.takeRecords());
		for (const box of this.#boxes) if (!box.isConnected || !box.matches(editables)) this.#boxes.delete(box);
		let boxes = [...this.#boxes];
		if (boxes.length > most) {
			const used = boxes.filter((box) => this.#used.has(box));
			boxes = [...new Set([...used.slice(-most), ...boxes])].slice(0, most);
		}
		return boxes.sort(inOrder);
	}

	#take(records: readonly MutationRecord[]): void {
		for (const {type, target, addedNodes} of records)
			for (const node of type === 'attributes' ? [target] : addedNodes) this.#search(node);
	}

	#enter(root: Document | ShadowRoot): void {
		if (this.#entered.has(root)) return;
		this.#entered.add(root);
		this.#observer.observe(root, {
			childList: true,
			subtree: true,
			attributes: true,
			attributeFilter: ['contenteditable', ...telling],
		});
		this.#search(root);
	}

	#search(node: Node): void {
		if (node instanceof HTMLElement && node.matches(editables)) this.#boxes.add(node);
		if ('querySelectorAll' in node)
			for (const box of (node as ParentNode).querySelectorAll<HTMLElement>(editables)) this.#boxes.add(box);
	}
}
