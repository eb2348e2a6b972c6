import {editables} from '../editors/index.ts';

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
	// In line with the end of the text first, as the site's own rows are.
	for (const right of new Set([Math.min(editor.right, root.right - gap), root.right - gap]))
		for (const top of rows) for (let left = right - width; left >= root.left; left -= step) yield {left, top};
	for (const top of [editor.top, editor.bottom - height])
		for (const left of [root.right + gap, root.left - width - gap]) yield {left, top};
	yield {left: root.right - width - gap, top: root.bottom + gap};
	yield {left: root.right - width - gap, top: root.top - height - gap};
}

/**
 * A place of `size` beside `editor` that is in sight and covers no control of the site, no text and no picture;
 * `null` when there is none. `own` is our host, which does not count as covered. `usual` is taken while it is free, so
 * that what stands there does not wander as one types.
 */
export const placeBeside = (
	root: Element,
	editor: Element,
	size: Size,
	own: Element,
	usual: Place | undefined,
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
	if (usual && isFree(usual)) return usual;
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

/** Least height a panel is given, and the one below which it is better placed elsewhere; in pixels. */
const leastHeight = 160;
const goodHeight = 320;

/** Widest and narrowest that a panel is, in pixels. */
const mostWidth = 340;
const leastWidth = 300;

/** What a covered box to write in, or another dialog's control, counts for beside any other control. */
const dialogWeight = 100;

const dialogs = '[role="dialog"], [aria-modal="true"]';

/** Room for a panel: where it begins, how wide it is, and how high it may be. */
export interface Room extends Place, Size {}

interface Obstacle {
	readonly rect: DOMRect;
	readonly weight: number;
}

/** What of the page a person could press or write in now, outside `root`; what lies under a site's own dialog is not. */
const obstaclesTo = (root: Element, own: Element): readonly Obstacle[] => {
	const page = root.ownerDocument;
	const {clientWidth, clientHeight} = page.documentElement;
	const obstacles: Obstacle[] = [];
	for (const control of page.querySelectorAll(controls)) {
		if (control.contains(root) || root.contains(control)) continue;
		const rect = control.getBoundingClientRect();
		const x = rect.left + rect.width / 2;
		const y = rect.top + rect.height / 2;
		if (rect.width === 0 || x < 0 || y < 0 || x >= clientWidth || y >= clientHeight) continue;
		const top = page.elementsFromPoint(x, y).find((element) => element !== own);
		if (!top || !(control.contains(top) || top.contains(control))) continue;
		const isApart = control.matches(editables) || control.closest(dialogs) !== null;
		obstacles.push({rect, weight: isApart ? dialogWeight : 1});
	}
	return obstacles;
};

/** The stretches of `room` in which no obstacle stands. */
const freeIn = ({left, top: from, width, height}: Room, obstacles: readonly Obstacle[]): readonly Room[] => {
	const margin = 2 * gap;
	const free: Room[] = [];
	let top = from;
	const stretch = (bottom: number): void => {
		if (bottom - top >= leastHeight) free.push({left, top, width, height: bottom - top});
	};
	const inTheWay = obstacles
		.map(({rect}) => rect)
		.filter((rect) => rect.left < left + width && rect.right > left)
		.sort((a, b) => a.top - b.top);
	for (const rect of inTheWay) {
		stretch(Math.min(rect.top - margin, from + height));
		top = Math.max(top, rect.bottom + margin);
	}
	stretch(from + height);
	return free;
};

/** What a panel must leave alone: the composer, with the dialog that holds it where that leaves room beside it. */
const aroundOf = (root: Element): DOMRect => {
	const around = root.getBoundingClientRect();
	const dialog = root.closest(dialogs)?.getBoundingClientRect();
	const {clientWidth} = root.ownerDocument.documentElement;
	return dialog && clientWidth - dialog.width >= mostWidth ? dialog : around;
};

/**
 * Room for a panel that covers nothing of the composer, and of the rest of the page as little as can be that a person
 * could press: beside the composer, else below or above it. `own` is our host, which does not count as covered. The
 * column it stood in `last` is kept while it covers no dialog, so that it does not wander as one scrolls.
 */
export const placeApart = (root: Element, own: Element, last: Place | undefined): Room => {
	const {clientWidth, clientHeight} = root.ownerDocument.documentElement;
	const around = aroundOf(root);
	const margin = 2 * gap;
	const bottom = clientHeight - margin;
	const most = Math.min(mostWidth, clientWidth - 2 * margin);
	const beside = Math.max(margin, Math.min(around.top, bottom - leastHeight));
	const before = around.left - 2 * margin;
	const after = clientWidth - around.right - 2 * margin;
	const widthIn = (room: number): number => Math.max(Math.min(most, room), Math.min(leastWidth, most));
	// Close to the composer, or at the edge of the window, where a site's own columns may leave more room.
	const columns = [
		{left: around.right + margin, width: widthIn(after)},
		{left: clientWidth - margin - widthIn(after), width: widthIn(after)},
		{left: around.left - margin - widthIn(before), width: widthIn(before)},
		{left: margin, width: widthIn(before)},
	].filter(
		({left, width}) =>
			(left >= around.right + margin || left + width <= around.left - margin) &&
			left >= margin &&
			left + width <= clientWidth - margin,
	);
	const level = {
		left: Math.max(margin, Math.min(around.right - most, clientWidth - most - margin)),
		width: most,
	};
	const below = {...level, top: around.bottom + margin, height: bottom - around.bottom - margin};
	const above = {...level, top: margin, height: around.top - 2 * margin};
	const rooms = [
		...columns.map((column) => ({...column, top: beside, height: bottom - beside})),
		...[below, above].filter(({height}) => height >= leastHeight),
	];
	// Where there is no room at all, as on a phone, the larger of the two is made to do.
	if (rooms.length === 0)
		rooms.push({...(below.height >= above.height ? below : above), height: leastHeight});
	const obstacles = obstaclesTo(root, own);
	const weigh = (room: Room): number => {
		let weight = 0;
		for (const {rect, weight: counted} of obstacles) if (!apart(room, room, rect)) weight += counted;
		return weight;
	};
	const whole = columns.map((column) => ({...column, top: margin, height: bottom - margin}));
	const free = [...rooms, ...whole].flatMap((room) => freeIn(room, obstacles));
	const ranked = [...rooms, ...free].map((room) => {
		const isLow = room.height < Math.min(goodHeight, bottom - margin);
		const away = Math.abs(room.top - beside) + Math.abs(room.left - around.right) / 10;
		return {room, weight: weigh(room) + (isLow ? 0.5 : 0) + away / 10_000};
	});
	const kept = ranked.filter(({room, weight}) => room.left === last?.left && weight < dialogWeight);
	return (kept.length > 0 ? kept : ranked).reduce((best, other) =>
		other.weight < best.weight ? other : best,
	).room;
};
