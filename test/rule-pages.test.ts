import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {rulePage, rulePages} from '../src/tooling/rule-pages.ts';

test.each(['en', 'fr'] as const)('the page of the rules in %s says what the packs say', (language) => {
	expect(readFileSync(rulePages[language], 'utf8'), 'Run npm run docs.').toBe(rulePage(language));
});
