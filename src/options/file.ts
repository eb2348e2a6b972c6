import * as v from 'valibot';
import {migrated, type Settings, settingsSchema} from '../platform/settings.ts';

/** What a settings file holds, or what is wrong with it: it is no settings file, or which places do not parse. */
export type Loaded =
	| {readonly kind: 'settings'; readonly settings: Settings}
	| {readonly kind: 'foreign'}
	| {readonly kind: 'faulty'; readonly places: readonly string[]};

/** Places named at once; with more wrong than this, the first are enough to start with. */
const namedPlaces = 5;

/** `settings` as the user's own: what an administrator sets is set anew on each computer. */
const unmanaged = (settings: Settings): Settings => ({
	...settings,
	accounts: settings.accounts.map(({managed: _managed, ...account}) => account),
});

/** Reads a settings file. Unlike what the browser stored, a file with a fault is refused whole: its author can mend it. */
export const settingsFrom = (text: string): Loaded => {
	let stored: unknown;
	try {
		stored = JSON.parse(text);
	} catch {
		return {kind: 'foreign'};
	}
	if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return {kind: 'foreign'};
	const parsed = v.safeParse(settingsSchema, migrated(stored as Readonly<Record<string, unknown>>));
	if (parsed.success) return {kind: 'settings', settings: unmanaged(parsed.output)};
	const places = new Set(parsed.issues.map((issue) => v.getDotPath(issue) ?? ''));
	return {kind: 'faulty', places: [...places].slice(0, namedPlaces)};
};

/** Has the browser save `settings` as a file. */
export const saveAsFile = (settings: Settings): void => {
	const url = URL.createObjectURL(
		new Blob([`${JSON.stringify(unmanaged(settings), null, '\t')}\n`], {type: 'application/json'}),
	);
	const link = document.createElement('a');
	link.href = url;
	link.download = 'aplomb.json';
	link.click();
	URL.revokeObjectURL(url);
};
