// @vitest-environment happy-dom
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {Boxes} from './boxes.ts';

let ending: AbortController;
let changed: ReturnType<typeof vi.fn<() => void>>;

beforeEach(() => {
	document.body.innerHTML = '<textarea id="first"></textarea>';
	ending = new AbortController();
	changed = vi.fn();
});
afterEach(() => ending.abort());

const boxesOf = (page: Document): Boxes => new Boxes(page, changed, ending.signal);
const names = (boxes: Boxes): readonly string[] => boxes.all.map(({id}) => id);

const add = (html: string, parent: ParentNode = document.body): HTMLElement => {
	const holder = document.createElement('div');
	holder.innerHTML = html;
	parent.append(holder);
	return holder;
};

test('those that are there, those that come, in the order of the page; not those that went', () => {
	const boxes = boxesOf(document);
	expect(names(boxes)).toEqual(['first']);
	const added = add('<p><span id="second" contenteditable="true"></span></p>');
	document.body.prepend(add('<textarea id="before"></textarea>'));
	expect(names(boxes)).toEqual(['before', 'first', 'second']);
	added.remove();
	expect(names(boxes)).toEqual(['before', 'first']);
});

test('a change is told of', async () => {
	boxesOf(document);
	add('<p>Nothing to write in.</p>');
	await vi.waitFor(() => expect(changed).toHaveBeenCalled());
});

test('17: the page is searched once, after that only what is added to it', () => {
	const searched = vi.spyOn(document, 'querySelectorAll');
	try {
		const boxes = boxesOf(document);
		expect(searched).toHaveBeenCalledOnce();
		for (let round = 0; round < 100; round++) {
			add('<article><p>A post.</p></article>');
			void boxes.all;
		}
		expect(searched).toHaveBeenCalledOnce();
	} finally {
		searched.mockRestore();
	}
});

test('14: an open shadow root is entered with the focus, and watched from then on', () => {
	const boxes = boxesOf(document);
	const root = add('').attachShadow({mode: 'open'});
	const inner = add('<textarea id="inner"></textarea>', root);
	expect(names(boxes)).toEqual(['first']);
	inner.querySelector('textarea')?.dispatchEvent(new FocusEvent('focusin', {bubbles: true, composed: true}));
	expect(names(boxes)).toEqual(['first', 'inner']);
	add('<textarea id="later"></textarea>', root);
	expect(names(boxes)).toEqual(['first', 'inner', 'later']);
});

test('of very many, those that had the focus are among the first fifty', () => {
	add(Array.from({length: 200}, (_, index) => `<textarea id="t${index}"></textarea>`).join(''));
	const boxes = boxesOf(document);
	expect(boxes.all).toHaveLength(50);
	expect(names(boxes)).not.toContain('t150');
	document.querySelector('#t150')?.dispatchEvent(new FocusEvent('focusin', {bubbles: true, composed: true}));
	expect(boxes.all).toHaveLength(50);
	expect(names(boxes)).toContain('t150');
});
