/** What every site adapter asks of a page. */

/** The address last read: it is asked for at every key, and parsed when it changes. */
let place: URL | undefined;

/** The address that `page` belongs to: a frame whose content its parent wrote belongs to its parent's. */
export const placeOf = (page: Document): URL => {
	const {location} = page;
	const address = location.protocol === 'about:' ? page.baseURI : location.href;
	if (place?.href !== address) place = new URL(address);
	return place;
};

/** Whether a person can see and reach `element`. */
export const isReachable = (element: Element): boolean =>
	element.checkVisibility({visibilityProperty: true}) && !element.closest('[inert], [aria-hidden="true"]');

/** What lies on top in the middle of `element`; `null` where that is out of sight or gone. */
export const topOf = (element: Element): Element | null => {
	if (!element.isConnected) return null;
	const {left, top, width, height} = element.getBoundingClientRect();
	const root = element.getRootNode() as Document | ShadowRoot;
	return root.elementFromPoint(left + width / 2, top + height / 2);
};

/** Words as a site means them: spaces of every kind made plain, invisible characters dropped, lower case. */
export const meaning = (words: string | null | undefined): string =>
	(words ?? '')
		.normalize('NFKC')
		.replace(/[\u200B-\u200F\u2060\uFEFF]/g, '')
		.replace(/\s+/g, ' ')
		.trim()
		.toLowerCase();

/** The nearest ancestor of `element`, no further than `boundary`, below which `find` finds something, with what it found. */
export const climb = <Found>(
	element: Element,
	boundary: Element | null,
	find: (ancestor: HTMLElement) => Found | undefined,
): {readonly ancestor: HTMLElement; readonly found: Found} | undefined => {
	for (let ancestor = element.parentElement; ancestor; ancestor = ancestor.parentElement) {
		const found = find(ancestor);
		if (found !== undefined) return {ancestor, found};
		if (ancestor === boundary) return undefined;
	}
	return undefined;
};

/** The last of `elements` that stands before `place` in the page. */
export const lastBefore = <E extends Element>(elements: Iterable<E>, place: Element): E | undefined => {
	let last: E | undefined;
	for (const element of elements)
		if (element.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING) last = element;
	return last;
};

/** What a person reads in `element`, emoji pictures included. */
export const wordsOf = (element: Element): string => {
	let words = '';
	for (const node of element.childNodes) {
		if (node instanceof Text) words += node.data;
		else if (node instanceof HTMLImageElement) words += node.alt;
		else if (node instanceof HTMLBRElement) words += '\n';
		else if (node instanceof Element) words += wordsOf(node);
	}
	return words;
};
