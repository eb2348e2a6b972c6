import {facebook} from './facebook.ts';
import type {Site} from './site.ts';
import {x} from './x.ts';

/** Every site the extension knows; the manifest's matches come from here. */
export const sites: readonly Site[] = [x, facebook];

/** The site that `url` belongs to, if any. */
export const siteOf = (url: URL): Site | undefined =>
	sites.find(({matches}) => matches.some((match) => match === `https://${url.hostname}/*`));
