import * as v from 'valibot';
import {accountSchema} from '../engine/draft.ts';
import {browser} from './browser.ts';

/** Longest handle, or name where a site has no handles, in UTF-16 code units. */
export const handleLimit = 100;

/** What the user has told us of one account on one site. */
const knownAccountSchema = v.object({
	...accountSchema.entries,
	site: v.pipe(v.string(), v.maxLength(40)),
	/** Without its @, in the site's own spelling; compared without regard to case. */
	handle: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(handleLimit)),
	/** Rules the user does not want to hear of here, as `pack/rule`. */
	quiet: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(120))), v.maxLength(200))),
});
export type KnownAccount = Readonly<v.InferOutput<typeof knownAccountSchema>>;

/** What stands before Post when an error is found: nothing, a reminder, or a hold until the writer chooses. */
export const guards = ['off', 'remind', 'hold'] as const;
export type Guard = (typeof guards)[number];

/** All that is kept of the user's choices, in `storage.local` under `settings`. */
export const settingsSchema = v.object({
	version: v.literal(1),
	accounts: v.array(knownAccountSchema),
	guard: v.picklist(guards),
	/** Language of the interface as a BCP 47 tag, English when it has none of that tag; `auto` follows the browser. */
	locale: v.pipe(v.string(), v.regex(/^(?:auto|[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*)$/)),
	paused: v.boolean(),
});
export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>;

export const defaultSettings: Settings = {
	version: 1,
	accounts: [],
	guard: 'hold',
	locale: 'auto',
	paused: false,
};

const key = 'settings';

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** A step to the next version of the stored settings; the first takes version 1 to 2. */
export type Migration = (stored: Plain) => Plain;

const migrations: readonly Migration[] = [];

/** Brings settings stored by an older version to today's form. */
export const migrated = (stored: Plain, steps: readonly Migration[] = migrations): Plain =>
	steps
		.slice(Math.max(0, (Number.isInteger(stored.version) ? Number(stored.version) : 1) - 1))
		.reduce((settings, step) => step(settings), stored);

/** The entries of `value` that their schemas accept; the others are left out, one by one. */
const sound = (entries: v.ObjectEntries, value: Plain): Plain =>
	Object.fromEntries(
		Object.entries(entries).flatMap(([name, schema]) => {
			const parsed = v.safeParse(schema, Object.hasOwn(value, name) ? value[name] : undefined);
			return parsed.success && parsed.output !== undefined ? [[name, parsed.output]] : [];
		}),
	);

/** How a handle is compared: sites do not distinguish case, and people write the @ or leave it. */
export const foldedHandle = (handle: string): string => handle.trim().replace(/^@/, '').toLowerCase();

/** Whether two accounts are one and the same on one site. */
export const sameAccount = (
	a: Pick<KnownAccount, 'site' | 'handle'>,
	b: Pick<KnownAccount, 'site' | 'handle'>,
): boolean => a.site === b.site && foldedHandle(a.handle) === foldedHandle(b.handle);

const soundAccounts = (stored: unknown): readonly KnownAccount[] => {
	const accounts: KnownAccount[] = [];
	for (const entry of Array.isArray(stored) ? stored : []) {
		const parsed = v.safeParse(
			knownAccountSchema,
			isPlain(entry) ? sound(knownAccountSchema.entries, entry) : entry,
		);
		if (parsed.success && !accounts.some((known) => sameAccount(known, parsed.output)))
			accounts.push(parsed.output);
	}
	return accounts;
};

/** Makes settings of whatever was stored: each part that cannot be read gives way to its default, the rest stands. */
export const parseSettings = (stored: unknown): Settings => {
	const {accounts, version, ...others} = settingsSchema.entries;
	const plain = isPlain(stored) ? migrated(stored) : {};
	return {...defaultSettings, ...sound(others, plain), accounts: [...soundAccounts(plain.accounts)]};
};

/** The settings as they stand now. */
export const readSettings = async (): Promise<Settings> =>
	parseSettings((await browser.storage.local.get(key))[key]);

/**
 * Changes the settings and returns them as kept. One change at a time, over all pages of the extension, so that
 * none undoes another.
 */
export const changeSettings = (change: (settings: Settings) => Settings): Promise<Settings> =>
	navigator.locks.request(`${key}-change`, async () => {
		const settings = v.parse(settingsSchema, change(await readSettings()));
		await browser.storage.local.set({[key]: settings});
		return settings;
	});

/** Calls `listener` with the settings after each change, wherever it was made, until `signal` aborts. */
export const onSettings = (
	listener: (settings: Settings) => void,
	{signal}: {readonly signal?: AbortSignal} = {},
): void => {
	const {onChanged} = browser.storage.local;
	const changed = (changes: Readonly<Record<string, {readonly newValue?: unknown}>>) => {
		const change = changes[key];
		if (change) listener(parseSettings(change.newValue));
	};
	onChanged.addListener(changed);
	signal?.addEventListener('abort', () => onChanged.removeListener(changed));
};

/** What is known of `handle` on `site`; nothing when the page names nobody or a stranger. */
export const accountOf = (
	{accounts}: Settings,
	site: string,
	handle: string | undefined,
): KnownAccount | undefined =>
	handle === undefined ? undefined : accounts.find((known) => sameAccount(known, {site, handle}));

/** The settings with `account` told, in the place of what was known of it. */
export const withAccount = (settings: Settings, account: KnownAccount): Settings => {
	const at = settings.accounts.findIndex((known) => sameAccount(known, account));
	return {
		...settings,
		accounts: at < 0 ? [...settings.accounts, account] : settings.accounts.with(at, account),
	};
};

/** The settings with nothing known of `account`. */
export const withoutAccount = (
	settings: Settings,
	account: Pick<KnownAccount, 'site' | 'handle'>,
): Settings => ({...settings, accounts: settings.accounts.filter((known) => !sameAccount(known, account))});
