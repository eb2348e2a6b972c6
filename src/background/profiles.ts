import * as v from 'valibot';
import {foldedHandle, type KnownAccount} from '../platform/settings.ts';
import {Store} from '../platform/store.ts';

/** A profile text seen longer ago than this may have changed. */
const lifeMilliseconds = 90 * 24 * 60 * 60 * 1_000;

const schema = v.fallback(v.record(v.string(), v.object({text: v.string(), at: v.number()})), {});

/** Profile texts of the user's own accounts, seen as the user visited them. */
const profiles = new Store('local', 'profiles', (stored) => v.parse(schema, stored));

const nameOf = ({site, handle}: Pick<KnownAccount, 'site' | 'handle'>): string =>
	`${site} ${foldedHandle(handle)}`;

/** Remembers what the profile of a known account says today. */
export const rememberProfile = async (account: KnownAccount, text: string): Promise<void> => {
	await profiles.change((known) => ({...known, [nameOf(account)]: {text, at: Date.now()}}));
};

/** Forgets the profiles of all but `accounts`: what is removed leaves nothing behind. */
export const keepProfilesOf = async (accounts: readonly KnownAccount[]): Promise<void> => {
	const names = new Set(accounts.map(nameOf));
	await profiles.change((known) => {
		const kept = Object.entries(known).filter(([name]) => names.has(name));
		return kept.length === Object.keys(known).length ? known : Object.fromEntries(kept);
	});
};

/** What the profile of `account` says, where it was seen not long ago. */
export const profileOf = async (account: KnownAccount): Promise<string | undefined> => {
	const seen = (await profiles.read())[nameOf(account)];
	return seen && Date.now() - seen.at < lifeMilliseconds ? seen.text : undefined;
};
