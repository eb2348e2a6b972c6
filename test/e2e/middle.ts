/** Where to press to hit an element: sent into a page as text, so it stands alone. */

/**
 * Looks once where the middle of the first visible match of `selector` is, in open shadow roots if nowhere else, and
 * what would be hit there; null while it is not to be hit.
 */
export const middleOf = async (
	root: Document | ShadowRoot,
	selector: string,
): Promise<{x: number; y: number} | null> => {
	const frame = () => new Promise((done) => requestAnimationFrame(done));
	let matches = [...root.querySelectorAll(selector)];
	if (matches.length === 0)
		matches = [...root.querySelectorAll('*')].flatMap(({shadowRoot}) => [
			...(shadowRoot?.querySelectorAll(selector) ?? []),
		]);
	for (const element of matches) {
		if (!element.checkVisibility({visibilityProperty: true})) continue;
		element.scrollIntoView({block: 'nearest'});
		const {left, top, width, height} = element.getBoundingClientRect();
		if (width === 0 || height === 0) continue;
		await frame();
		await frame();
		const now = element.getBoundingClientRect();
		if (now.left !== left || now.top !== top || !element.isConnected) return null;
		const middle = {x: left + width / 2, y: top + height / 2};
		const hit = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(middle.x, middle.y);
		const label = hit?.closest('label');
		return element.contains(hit) || (label && label.control === element) ? middle : null;
	}
	return null;
};
