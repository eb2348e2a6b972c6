import * as v from 'valibot';
import {browser} from '../platform/browser.ts';
import {foldedHandle, type KnownAccount} from '../platform/settings.ts';

/** A profile text seen longer ago than this may have changed. */
const lifeMilliseconds = 90 * 24 * 60 * 60 * 1_000;

const key = 'profiles';

/** Profile texts of the user's own accounts, seen as the user visited them. */
const schema = v.record(v.string(), v.object({text: v.string(), at: v.number()}));

const nameOf = ({site, handle}: Pick<KnownAccount, 'site' | 'handle'>): string =>
	`${site} ${foldedHandle(handle)}`;

const read = async (): Promise<v.InferOutput<typeof schema>> => {
	const parsed = v.safeParse(schema, (await browser.storage.local.get(key))[key]);
	return parsed.success ? parsed.output : {};
};

/** Remembers what the profile of a known account says today. */
export const rememberProfile = async (account: KnownAccount, text: string): Promise<void> => {
	const profiles = await read();
	await browser.storage.local.set({[key]: {...profiles, [nameOf(account)]: {text, at: Date.now()}}});
};

/** What the profile of `account` says, where it was seen not long ago. */
export const profileOf = async (account: KnownAccount): Promise<string | undefined> => {
	const seen = (await read())[nameOf(account)];
	return seen && Date.now() - seen.at < lifeMilliseconds ? seen.text : undefined;
};
