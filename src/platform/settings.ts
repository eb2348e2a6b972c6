import * as v from 'valibot';
import {accountSchema} from '../engine/draft.ts';

/** What the user has told us of one account on one site. */
export const knownAccountSchema = v.object({
	...accountSchema.entries,
	site: v.pipe(v.string(), v.maxLength(40)),
	/** Without its @, in the site's own spelling; compared without regard to case. */
	handle: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100)),
});
export type KnownAccount = Readonly<v.InferOutput<typeof knownAccountSchema>>;

/** What stands before Post when an error is found: nothing, a reminder, or a hold until the writer chooses. */
export const guards = ['off', 'remind', 'hold'] as const;

/** All that is kept of the user's choices, in `storage.local` under `settings`. */
export const settingsSchema = v.object({
	version: v.literal(1),
	accounts: v.array(knownAccountSchema),
	guard: v.picklist(guards),
	/** Language of the interface; `auto` follows the browser. */
	locale: v.picklist(['auto', 'en', 'fr']),
	paused: v.boolean(),
});
export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>;

export const defaultSettings: Settings = {version: 1, accounts: [], guard: 'hold', locale: 'auto', paused: false};
