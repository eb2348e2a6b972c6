import * as v from 'valibot';
import {accountSchema} from '../engine/draft.ts';
import {saying} from '../engine/faults.ts';
import {managed, onManaged} from './managed.ts';
import {Store} from './store.ts';

/** Longest handle, or name where a site has no handles, in UTF-16 code units. */
export const handleLimit = 100;

const dayForm = saying('Write a day as 2026-01-31.', 'Écrivez un jour sous la forme 2026-01-31.');
const day = v.pipe(v.string(dayForm), v.isoDate(dayForm));

/** What the user, or an administrator, has told us of one account on one site. */
export const knownAccountSchema = v.object({
	...accountSchema.entries,
	site: v.pipe(v.string(), v.maxLength(40)),
	/** Without its @, in the site's own spelling; compared without regard to case. */
	handle: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(handleLimit)),
	/** Rules the user does not want to hear of here, as `pack/rule`. */
	quiet: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(120))), v.maxLength(200))),
	/** First and last day of the election period, during which the caretaker convention holds. */
	election: v.optional(
		v.pipe(
			v.object({from: day, to: day}),
			v.check(
				({from, to}) => from <= to,
				saying(
					'Write a last day that does not come before the first.',
					'Écrivez un dernier jour qui ne précède pas le premier.',
				),
			),
		),
	),
	/** An administrator tells it: the user can neither change nor remove it. Never stored. */
	managed: v.optional(v.literal(true)),
});
export type KnownAccount = Readonly<v.InferOutput<typeof knownAccountSchema>>;

/** What stands before Post when an error is found: nothing, a reminder, or a hold until the writer chooses. */
export const guards = ['off', 'remind', 'hold'] as const;
export type Guard = (typeof guards)[number];

/** Other selectors for what a site's file looks for, by site and by name there. Whether they are any is for a page to tell. */
const selectorsSchema = v.record(
	v.pipe(v.string(), v.maxLength(40)),
	v.record(
		v.pipe(v.string(), v.maxLength(40)),
		v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500)),
	),
);
export type Selectors = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** All that is kept of the user's choices, in `storage.local` under `settings`. */
export const settingsSchema = v.object({
	version: v.literal(1),
	accounts: v.array(knownAccountSchema),
	guard: v.picklist(guards),
	/** Language of the interface as a BCP 47 tag, English when it has none of that tag; `auto` follows the browser. */
	locale: v.pipe(
		v.string(),
		v.regex(
			/^(?:auto|[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*)$/,
			saying(
				'Write a language as fr or fr-CA, or write auto.',
				'Écrivez une langue sous la forme fr ou fr-CA, ou bien auto.',
			),
		),
	),
	paused: v.boolean(),
	/** Absent: the built-in ones. */
	selectors: v.optional(selectorsSchema),
});
export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>;

export const defaultSettings: Settings = {
	version: 1,
	accounts: [],
	guard: 'hold',
	locale: 'auto',
	paused: false,
};

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

const store = new Store('local', 'settings', parseSettings);

const {version: _version, ...settable} = settingsSchema.entries;

/** What is wrong with a part of what an administrator sets: that part counts for nothing, and the rest stands. */
export interface ManagedFault {
	/** As in `accounts.2.mode`. */
	readonly path: string;
	/** What the schema says of it, for `faultOf` to put into words. */
	readonly issue: v.BaseIssue<unknown>;
}

/** What an administrator sets: each part stands in the place of the user's own, who cannot change it. */
export interface Managed {
	readonly parts: Partial<Settings>;
	readonly accounts: readonly KnownAccount[];
	readonly faults: readonly ManagedFault[];
}

/** Reads what an administrator has written, part by part. */
export const parseManaged = (given: Plain): Managed => {
	const faults: ManagedFault[] = [];
	const read = <Value>(schema: v.GenericSchema<unknown, Value>, value: unknown, place: string): Value[] => {
		const parsed = v.safeParse(schema, value);
		if (parsed.success) return [parsed.output];
		for (const issue of parsed.issues)
			faults.push({path: [place, v.getDotPath(issue)].filter(Boolean).join('.'), issue});
		return [];
	};
	const {accounts: list, ...others} = settable;
	const parts = Object.fromEntries(
		Object.entries(others).flatMap(([name, schema]) =>
			Object.hasOwn(given, name)
				? read<unknown>(schema, given[name], name).map((value) => [name, value])
				: [],
		),
	);
	const told = Object.hasOwn(given, 'accounts') ? read(v.array(v.unknown()), given.accounts, 'accounts') : [];
	const accounts = told
		.flat()
		.flatMap((entry, index) => read(list.item, entry, `accounts.${index}`))
		.map((account) => ({...account, managed: true as const}));
	return {parts, accounts, faults};
};

/** What an administrator sets now. */
export const readManaged = async (): Promise<Managed> => parseManaged(await managed());

/** The user's settings with what an administrator sets in their place. Of a managed account the user may still ignore rules. */
const merged = (own: Settings, {parts, accounts}: Managed): Settings => {
	const known = accounts.map((account) => {
		const quiet = account.quiet ?? accountOf(own, account.site, account.handle)?.quiet;
		return quiet ? {...account, quiet} : account;
	});
	const others = own.accounts.filter((mine) => !accounts.some((account) => sameAccount(account, mine)));
	return {...own, ...parts, accounts: [...known, ...others]};
};

/** What of `settings` is the user's own: of a managed account the rules ignored, of a part that is set nothing but what was. */
const ownOf = (settings: Settings, before: Settings, {parts}: Managed): Settings => {
	const isSet = ([name]: readonly [string, unknown]): boolean => Object.hasOwn(parts, name);
	const entries = [
		...Object.entries(settings).filter((entry) => !isSet(entry)),
		...Object.entries(before).filter(isSet),
	];
	return {
		...(Object.fromEntries(entries) as unknown as Settings),
		accounts: settings.accounts
			.filter((account) => !account.managed || account.quiet?.length)
			.map(({managed: _managed, ...account}) => account),
	};
};

/** The settings as they stand now. */
export const readSettings = async (): Promise<Settings> => {
	const [own, set] = await Promise.all([store.read(), readManaged()]);
	return merged(own, set);
};

/** Changes the settings and returns them as they then stand: what an administrator sets stays. */
export const changeSettings = async (change: (settings: Settings) => Settings): Promise<Settings> => {
	const set = await readManaged();
	const own = await store.change((before) =>
		v.parse(settingsSchema, ownOf(change(merged(before, set)), before, set)),
	);
	return merged(own, set);
};

/** Calls `listener` with the settings after each change, wherever it was made, until `signal` aborts. */
export const onSettings = (
	listener: (settings: Settings) => void,
	{signal}: {readonly signal?: AbortSignal} = {},
): void => {
	const tell = (): void => {
		readSettings().then(
			(settings) => {
				if (!signal?.aborted) listener(settings);
			},
			// The extension is gone.
			() => undefined,
		);
	};
	store.onChange(tell, signal);
	onManaged(tell, signal);
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

/** `account` as it speaks on `today`, a day written ISO 8601: in its election period the caretaker convention holds. */
export const speaking = (account: KnownAccount, today: string): KnownAccount => {
	const {election} = account;
	return election && election.from <= today && today <= election.to ? {...account, caretaker: true} : account;
};
