import * as v from 'valibot';
import type {Reading} from '../engine/draft.ts';
import {type OfficialLanguage, otherOf} from '../engine/language/segment.ts';
import {equivalence} from '../engine/versions/index.ts';
import type {Due} from '../platform/messages.ts';
import {foldedHandle, type KnownAccount} from '../platform/settings.ts';
import {Store} from '../platform/store.ts';

/** How long the text of a version is kept, at most. */
const lifeMilliseconds = 24 * 60 * 60 * 1_000;

/** Most versions kept; the oldest give way. */
const most = 60;

/** A version that one account of a pair is writing or has published. In session storage: closing the browser forgets it. */
const versionSchema = v.object({
	/** Names the composer among all tabs, or the version the writer told of. */
	id: v.string(),
	site: v.string(),
	/** Folded handle of the account. */
	handle: v.string(),
	/** Folded handle of its twin. */
	twin: v.string(),
	/** The twin's handle as it is shown. */
	shownTwin: v.string(),
	language: v.picklist(['en', 'fr']),
	text: v.string(),
	/** When it was last written, in milliseconds since 1970. */
	at: v.number(),
	/** `left`: its composer is gone, perhaps because it was published: the two are told in no certain order. */
	state: v.picklist(['writing', 'left', 'told', 'published']),
	/** The writer says that the other version is seen to. */
	settled: v.boolean(),
});
type Version = v.InferOutput<typeof versionSchema>;

const versionsSchema = v.fallback(v.array(versionSchema), []);

const store = new Store<readonly Version[]>('session', 'versions', (stored) =>
	v.parse(versionsSchema, stored),
);

const isAlive = ({at}: Version): boolean => at > Date.now() - lifeMilliseconds;

const change = async (work: (versions: readonly Version[]) => readonly Version[]): Promise<void> => {
	await store.change((versions) => work(versions.filter(isAlive)).slice(-most));
};

/** The versions that are kept; what has had its day is forgotten first. */
const read = async (): Promise<readonly Version[]> => {
	const versions = await store.read();
	if (versions.every(isAlive)) return versions;
	await change((alive) => alive);
	return versions.filter(isAlive);
};

const textOf = ({text, thread}: Pick<Reading, 'text' | 'thread'>): string => [text, ...thread].join('\n\n');

const areVersions = (text: string, language: OfficialLanguage, other: string): boolean =>
	(language === 'en' ? equivalence(text, other) : equivalence(other, text)).verdict === 'same';

const isTwinOf = (
	version: Pick<Version, 'site' | 'handle' | 'twin'>,
	other: Pick<Version, 'site' | 'handle'>,
): boolean => version.site === other.site && version.twin === other.handle;

/** A paired account: it writes in one language and names the account that writes in the other. */
export type Paired = KnownAccount & {readonly language: OfficialLanguage; readonly twin: string};

/** Whether `account` is one of a pair. */
export const isPaired = (account: KnownAccount | undefined): account is Paired =>
	account?.mode === 'official' && account.language !== undefined && account.twin !== undefined;

const versionOf = (id: string, reading: Reading, account: Paired, state: Version['state']): Version => ({
	id,
	site: account.site,
	handle: foldedHandle(account.handle),
	twin: foldedHandle(account.twin),
	shownTwin: account.twin.replace(/^@/, ''),
	language: account.language,
	text: textOf(reading),
	at: Date.now(),
	state,
	settled: false,
});

/** Surfaces whose text is owed in both languages: an answer to one person is not. */
const isOwed = ({surface}: Reading): boolean => surface !== 'reply' && surface !== 'comment';

/** What is known of a draft's other version. */
export interface Known {
	/** Its words, when they are known. */
	readonly text?: string;
	/** The writer says that it is seen to elsewhere. */
	readonly settled: boolean;
}

/**
 * Remembers what a paired account is writing in the composer `id`, and answers what is known of its other version:
 * the words the writer told, else what its twin has written in this browser and reads as the same.
 */
export const meet = async (id: string, reading: Reading, account: Paired): Promise<Known> => {
	if (!isOwed(reading)) return {settled: false};
	const written = versionOf(id, reading, account, 'writing');
	let settled = false;
	let others: readonly Version[] = [];
	await change((versions) => {
		settled = versions.find((version) => version.id === id)?.settled ?? false;
		others = versions.filter((version) => version.id !== id);
		return [...others, {...written, settled}];
	});
	const told = others.find((version) => version.id === toldId(id));
	const found =
		told ??
		others.findLast(
			(version) =>
				(version.state === 'writing' || version.state === 'published') &&
				isTwinOf(written, version) &&
				areVersions(written.text, account.language, version.text),
		);
	return {settled, ...(found && {text: found.text})};
};

const toldId = (id: string): string => `told:${id}`;

/** Takes the writer's answer about the other version of what the composer `id` holds. An empty text takes it back. */
export const tell = async (
	id: string,
	answer: {readonly text?: string; readonly settled?: boolean},
): Promise<void> =>
	change((versions) => {
		const version = versions.find((each) => each.id === id);
		if (!version) return versions;
		const {text, settled = version.settled} = answer;
		const kept = versions.filter((each) => text === undefined || each.id !== toldId(id));
		const told: readonly Version[] = text?.trim()
			? [
					{
						...version,
						id: toldId(id),
						text,
						handle: version.twin,
						twin: version.handle,
						language: otherOf(version.language),
						state: 'told',
						at: Date.now(),
					},
				]
			: [];
		return [...kept.map((each) => (each.id === id ? {...each, settled} : each)), ...told];
	});

/** The composer `id` was published: its version is no draft any more. The same composer may write another. */
export const published = (id: string, reading: Reading, account: Paired): Promise<void> =>
	change((versions) => {
		if (!isOwed(reading)) return versions;
		const settled = versions.find((version) => version.id === id)?.settled ?? false;
		const version = {
			...versionOf(`published:${crypto.randomUUID()}`, reading, account, 'published'),
			settled,
		};
		return [...versions.filter((each) => each.id !== id && each.id !== toldId(id)), version];
	});

/** The composer `id` is gone: what was being written there is no version to compare with, and its words are forgotten. */
export const abandoned = (id: string): Promise<void> =>
	change((versions) =>
		versions
			.filter((version) => version.id !== toldId(id))
			.map((version) => (version.id === id ? {...version, state: 'left' as const, text: ''} : version)),
	);

/** Published versions whose equivalent the twin has not published, oldest first. */
export const dues = async (): Promise<readonly Due[]> => {
	const versions = await read();
	return versions
		.filter(({state, settled}) => state === 'published' && !settled)
		.filter(
			(version) =>
				!versions.some(
					(other) =>
						other.state === 'published' &&
						isTwinOf(version, other) &&
						areVersions(version.text, version.language, other.text),
				),
		)
		.map(({id, site, handle, shownTwin, language, at, text}) => ({
			id,
			site,
			author: handle,
			twin: shownTwin,
			language: otherOf(language),
			at,
			excerpt: text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text,
		}));
};

/** The writer says that a due version is seen to, or that it is due after all. */
export const settle = (id: string, settled: boolean): Promise<void> =>
	change((versions) => versions.map((version) => (version.id === id ? {...version, settled} : version)));
