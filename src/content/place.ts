/** A place for something small beside a composer, in viewport pixels. */
export interface Place {
	readonly left: number;
	readonly top: number;
}

interface Size {
	readonly width: number;
	readonly height: number;
}

const controls =
	'a, button, input, select, textarea, summary, label, [contenteditable="true"], [tabindex]:not([tabindex="-1"]), ' +
	'[role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="checkbox"], [role="option"], [role="progressbar"], img, video';

const gap = 4;
const step = 8;

const apart = (place: Place, size: Size, rect: DOMRect): boolean =>
	place.left >= rect.right + gap ||
	place.left + size.width <= rect.left - gap ||
	place.top >= rect.bottom + gap ||
	place.top + size.height <= rect.top - gap;

/** Whether a control of the site, or a picture, lies under any of nine points of the place. */
const coversControl = (page: Document, {left, top}: Place, {width, height}: Size, own: Element): boolean => {
	for (const x of [1, width / 2, width - 1])
		for (const y of [1, height / 2, height - 1]) {
			const under = page.elementsFromPoint(left + x, top + y).find((element) => element !== own);
			if (!under || under.closest(controls)) return true;
		}
	return false;
};

/** Candidates from the most natural: the composer's own rows from below, each from the right; then just beside it. */
function* candidates(root: DOMRect, editor: DOMRect, {width, height}: Size): Generator<Place> {
	const rows = new Set<number>();
	for (let top = root.bottom - height - gap; top >= editor.bottom; top -= step) rows.add(top);
	rows.add(editor.bottom + gap);
	for (let top = editor.bottom - height; top >= root.top; top -= step) rows.add(top);
	for (const top of rows)
		for (let left = root.right - width - gap; left >= root.left; left -= step) yield {left, top};
	for (const top of [editor.top, editor.bottom - height])
		for (const left of [root.right + gap, root.left - width - gap]) yield {left, top};
	yield {left: root.right - width - gap, top: root.bottom + gap};
	yield {left: root.right - width - gap, top: root.top - height - gap};
}

/**
 * A place of `size` beside `editor` that is in sight and covers no control of the site, no text and no picture;
 * `null` when there is none. `own` is our host, which does not count as covered. The place last taken, relative to
 * the composer, is kept while it is free, so that what stands there does not wander as one types.
 */
export const placeBeside = (
	root: Element,
	editor: Element,
	size: Size,
	own: Element,
	last: Place | undefined,
): Place | null => {
	const page = root.ownerDocument;
	const {clientWidth, clientHeight} = page.documentElement;
	const around = root.getBoundingClientRect();
	const box = editor.getBoundingClientRect();
	const rects = [...root.querySelectorAll(controls)].map((control) => control.getBoundingClientRect());
	const isFree = (place: Place): boolean => {
		const inSight =
			place.left >= 0 &&
			place.top >= 0 &&
			place.left + size.width <= clientWidth &&
			place.top + size.height <= clientHeight;
		return (
			inSight && rects.every((rect) => apart(place, size, rect)) && !coversControl(page, place, size, own)
		);
	};
	const absolute = last && {left: around.left + last.left, top: around.top + last.top};
	if (absolute && isFree(absolute)) return absolute;
	for (const place of candidates(around, box, size)) if (isFree(place)) return place;
	return null;
};

/** Whether `editor` is in sight, not scrolled away and not under something else of the page's. */
export const isInSight = (editor: Element, own: Element): boolean => {
	if (!editor.isConnected) return false;
	const {left, top, width, height} = editor.getBoundingClientRect();
	const page = editor.ownerDocument;
	const x = Math.min(Math.max(left + width / 2, 0), page.documentElement.clientWidth - 1);
	const y = top + Math.min(height / 2, 12);
	const root = editor.getRootNode() as Document | ShadowRoot;
	const under = root.elementsFromPoint(x, y).find((element) => element !== own);
	return under !== undefined && (editor.contains(under) || under.contains(editor));
};

/** Least height a panel is given, in pixels. */
const leastHeight = 160;

/**
 * A place for a panel of `size` that covers nothing of the composer: beside it where there is room, else below or
 * above it, whichever is larger; with the height that fits there.
 */
export const placeApart = (root: Element, {width}: Size): Place & {readonly height: number} => {
	const {clientWidth, clientHeight} = root.ownerDocument.documentElement;
	const around = root.getBoundingClientRect();
	const margin = 2 * gap;
	const tall = clientHeight - 2 * margin;
	const top = Math.max(margin, Math.min(around.top, clientHeight - leastHeight - margin));
	if (around.right + margin + width <= clientWidth)
		return {left: around.right + margin, top, height: clientHeight - top - margin};
	if (around.left - margin - width >= 0)
		return {left: around.left - margin - width, top, height: clientHeight - top - margin};
	const left = Math.max(margin, Math.min(around.right - width, clientWidth - width - margin));
	const below = clientHeight - around.bottom - 2 * margin;
	const above = around.top - 2 * margin;
	if (below >= leastHeight || below >= above)
		return {left, top: around.bottom + margin, height: Math.max(below, leastHeight)};
	return {left, top: margin, height: Math.min(above, tall)};
};
