import {expect, test} from 'vitest';
import * as turns from './hazard-turns.ts';
import {placesOf} from './phrases.ts';

// A phrase is read when a text first holds a word of it: without this, one that cannot be read fails in use.
test.each(Object.entries(turns))('every phrase of %s can be read', (_, patterns) => {
	for (const pattern of patterns) expect(() => placesOf(pattern)).not.toThrow();
});
