import {describe, expect, test} from 'vitest';
import type {Taught} from './lesson.ts';
import {separationOf} from './margin.ts';

const taught = (places: readonly number[], answer: 0 | 1, trust = 1): Taught => ({
	lesson: {places: Int32Array.from(places), values: Float64Array.from(places, () => 1)},
	answer,
	trust,
});

/** The sum that a text of `places` is given by what `lessons` teach. */
const sumOf = (places: readonly number[], lessons: readonly Taught[]): number => {
	const {bias, weights} = separationOf(lessons, 4, 2);
	return places.reduce((sum, place) => sum + weights[place]!, bias);
};

describe('a separation', () => {
	const lessons = [taught([0, 2], 1), taught([0, 3], 1), taught([1, 2], 0), taught([1, 3], 0)];

	test('tells apart what one feature tells apart', () => {
		expect(sumOf([0], lessons)).toBeGreaterThan(0.5);
		expect(sumOf([1], lessons)).toBeLessThan(-0.5);
	});

	test('gives no weight to what tells nothing', () => {
		const {weights} = separationOf(lessons, 4, 2);
		expect(weights[2]).toBeCloseTo(0, 1);
		expect(weights[3]).toBeCloseTo(0, 1);
	});

	test('believes the lesson that counts more', () => {
		expect(sumOf([0], [...lessons, taught([0], 0, 100)])).toBeLessThan(0);
		expect(sumOf([0], [...lessons, taught([0], 0, 0.01)])).toBeGreaterThan(0);
	});

	test('is the same each time', () => {
		expect(separationOf(lessons, 4, 2)).toEqual(separationOf(lessons, 4, 2));
	});
});
