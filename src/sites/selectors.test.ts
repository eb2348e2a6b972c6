// @vitest-environment happy-dom
import {expect, test} from 'vitest';
import {recognisedBy, replacedIn, selectorTable} from './selectors.ts';

const table = () => selectorTable({editor: '[data-id="editor"]', publish: 'button'});

test('a selector is replaced, and the built-in one comes back when nothing is given', () => {
	const {current, replace, ...rest} = table();
	expect(replace({publish: '.send'})).toBe(true);
	expect(current).toEqual({editor: '[data-id="editor"]', publish: '.send'});
	expect(replacedIn({current, replace, ...rest})).toEqual(['publish']);
	expect(replace({publish: '.send'})).toBe(false);
	expect(replace({})).toBe(true);
	expect(current.publish).toBe('button');
});

test('what is no selector, and what nothing looks for, changes nothing', () => {
	const {current, builtIn, replace} = table();
	expect(replace({editor: '[data-id=', other: '.x', constructor: '.y'})).toBe(false);
	expect(current).toEqual(builtIn);
});

test('an element is recognised by what it meets, and by what it stands in', () => {
	document.body.innerHTML = '<div data-id="editor"><p></p></div>';
	expect(recognisedBy(table(), document.querySelector('p')!)).toEqual(['editor']);
	expect(recognisedBy(table(), document.body)).toEqual([]);
});
