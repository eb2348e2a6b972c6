import '../../test/memory-browser.ts';

import {expect, test} from 'vitest';
import {covers} from './trust.ts';

test.each([
	['https://x.com/*', 'https://x.com/home', true],
	['https://x.com/*', 'https://x.com:444/home', true],
	['https://x.com/*', 'https://www.x.com/home', false],
	['https://x.com/*', 'http://x.com/home', false],
	['https://*.facebook.com/*', 'https://www.facebook.com/', true],
	['https://*.facebook.com/*', 'https://facebook.com/', true],
	['https://*.facebook.com/*', 'https://notfacebook.com/', false],
	['https://x.com/*', 'x.com/home', false],
	['<all_urls>', 'https://x.com/home', false],
	['https://*/*', 'https://x.com/home', false],
])('%s and %s: %s', (pattern, url, covered) => {
	expect(covers(pattern, url)).toBe(covered);
});
