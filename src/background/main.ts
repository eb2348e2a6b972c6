import * as v from 'valibot';
import {comparedFacts} from '../engine/compared-facts.ts';
import {
	type Account,
	accountSchema,
	draftOf,
	type Reading,
	readingLimit,
	readingSchema,
} from '../engine/draft.ts';
import {check} from '../engine/judge.ts';
import {segment} from '../engine/language/index.ts';
import type {Pack} from '../engine/pack.ts';
import type {Verdict} from '../engine/verdict.ts';
import {browser} from '../platform/browser.ts';
import {failures} from '../platform/failures.ts';
import {
	type BenchAnswer,
	type BenchDraft,
	type FromContent,
	type FromPages,
	ignoreScopes,
	packLimit,
} from '../platform/messages.ts';
import {type Sender, serve} from '../platform/rpc.ts';
import {
	accountOf,
	handleLimit,
	type KnownAccount,
	onSettings,
	readSettings,
	type Settings,
	speaking,
} from '../platform/settings.ts';
import {callerIn} from '../platform/tab.ts';
import {barred, lost} from '../platform/tab-marks.ts';
import {isFromContent, isFromPages} from '../platform/trust.ts';
import {type Place, Verdicts} from '../platform/verdicts.ts';
import {addedPacks, addPack, packsNow, removePack, watchPacks} from './added-packs.ts';
import {showBadge} from './badge.ts';
import {abandoned, dues, isPaired, meet, published, settle, tell} from './counterparts.ts';
import {guess} from './guess.ts';
import {forgetDraft, ignore, withoutIgnored} from './ignored.ts';
import {keepProfilesOf, profileOf, rememberProfile} from './profiles.ts';
import {Turns} from './turns.ts';

const verdicts = new Verdicts();

/** A reading as a page may send it; a text of any length parses, so that its excess can be answered and shown. */
const sentSchema = v.object({
	...readingSchema.entries,
	text: v.string(),
	thread: v.pipe(v.array(v.string()), v.maxLength(100)),
});

const idSchema = readingSchema.entries.id;

const ignoredSchema = v.object({
	rule: v.pipe(v.string(), v.maxLength(120)),
	quote: v.pipe(v.string(), v.maxLength(readingLimit)),
	scope: v.picklist(ignoreScopes),
	ignored: v.boolean(),
});

const answerSchema = v.object({
	text: v.exactOptional(v.pipe(v.string(), v.maxLength(readingLimit))),
	settled: v.exactOptional(v.boolean()),
});

/** The abstentions without the one that the writer has answered. */
const withoutSettled = (verdict: Verdict): Verdict =>
	verdict.kind === 'checked'
		? {...verdict, abstained: verdict.abstained.filter(({because}) => because !== 'counterpart-unknown')}
		: verdict;

const judge = (
	reading: Reading,
	account: Account | undefined,
	{paused}: Settings,
	packs: readonly Pack[],
	counterpart: string | undefined,
): Verdict => {
	const parts = [reading.text, ...reading.thread];
	if (paused) return {kind: 'unchecked', because: 'paused'};
	if (parts.every((part) => part.trim() === '') && reading.attachments.length === 0)
		return {kind: 'unchecked', because: 'empty'};
	if (parts.reduce((sum, {length}) => sum + length, 0) > readingLimit)
		return {kind: 'unchecked', because: 'too-long'};
	if (!account) return {kind: 'unchecked', because: 'account-unknown'};
	const draft = draftOf(reading, account, counterpart);
	const judgement = check(draft, packs);
	const facts = comparedFacts(draft);
	return {kind: 'checked', ...judgement, ...(facts.length > 0 && {facts})};
};

/** The sender of a message that was trusted as a content script's has a tab and a frame. */
const placeOf = ({tab, frameId, ...sender}: Sender, id: string): Place => ({
	tab: tab!.id!,
	frame: frameId!,
	document: 'documentId' in sender ? String(sender.documentId) : undefined,
	id,
});

/** Names a composer among all tabs. */
const nameIn = ({tab, frame, id}: Place): string => `${tab}:${frame}:${id}`;

const refreshBadge = async (tab: number, settings?: Settings): Promise<void> => {
	const [watched, due, isLost, isBarred] = await Promise.all([
		verdicts.watchedIn(tab),
		dues(),
		lost.isOn(tab),
		barred.isOn(tab),
	]);
	const besides = {isDue: due.length > 0, isLost, isBarred};
	await showBadge(tab, watched, besides, settings ?? (await readSettings()));
};

/** What is kept and shown beside an answer may fail without it: the tab closed meanwhile, the store is full. */
const aside = (work: Promise<unknown>): void => {
	work.catch(() => undefined);
};

const turns = new Turns();

/** Today where the user is, written ISO 8601. */
const today = (): string => new Date().toLocaleDateString('en-CA');

/** What the user told of the account that `reading` names, as it speaks today. */
const authorIn = (settings: Settings, {site, author}: Pick<Reading, 'site' | 'author'>) => {
	const account = accountOf(settings, site, author);
	return account && speaking(account, today());
};

/** `reading` with what the profile of `account` says, where that is known. */
const withProfile = async (reading: Reading, account: KnownAccount | undefined): Promise<Reading> => {
	const profile = account && (reading.profile ?? (await profileOf(account)));
	return profile === undefined ? reading : {...reading, profile};
};

/** What is said of `reading`, which is remembered and shown as what the composer at `place` holds. */
const checked = async (reading: v.InferOutput<typeof sentSchema>, place: Place): Promise<Verdict> => {
	const [settings, packs] = await Promise.all([readSettings(), packsNow()]);
	const account = authorIn(settings, reading);
	const name = nameIn(place);
	const known = isPaired(account) ? await meet(name, reading, account) : undefined;
	const judged = judge(await withProfile(reading, account), account, settings, packs, known?.text);
	const told = known?.settled ? withoutSettled(judged) : judged;
	const verdict = account ? await withoutIgnored(told, reading, name, account) : told;
	const {site, surface, author} = reading;
	aside(
		verdicts
			.keep(place, {
				site,
				surface,
				verdict,
				...(author !== undefined && {author}),
				...(account && {mode: account.mode}),
			})
			.then(() => refreshBadge(place.tab, settings)),
	);
	return verdict;
};

const benchSchema = v.object({
	reading: sentSchema,
	account: v.exactOptional(accountSchema),
	counterpart: v.exactOptional(v.pipe(v.string(), v.maxLength(readingLimit))),
});

/** What is said of a draft of the workbench. Nothing of it is remembered. */
const judged = async ({reading, account: told, counterpart}: BenchDraft): Promise<BenchAnswer> => {
	const [settings, packs] = await Promise.all([readSettings(), packsNow()]);
	const known = told ? undefined : authorIn(settings, reading);
	const whole = await withProfile(reading, known);
	const verdict = judge(whole, told ?? known, settings, packs, counterpart);
	return {
		revision: reading.revision,
		verdict: known ? await withoutIgnored(verdict, reading, reading.id, known) : verdict,
		segments: verdict.kind === 'checked' ? [reading.text, ...reading.thread].map(segment) : [],
	};
};

serve<FromContent>(
	'from-content',
	{
		check: {
			args: v.tuple([sentSchema]),
			answer: async ([reading], sender) => {
				const place = placeOf(sender, reading.id);
				const verdict = await turns.take(nameIn(place), () => checked(reading, place));
				return {revision: reading.revision, verdict: verdict ?? {kind: 'unchecked', because: 'unanswered'}};
			},
		},
		ignore: {
			args: v.tuple([sentSchema, ignoredSchema]),
			answer: async ([reading, finding], sender) => {
				const account = accountOf(await readSettings(), reading.site, reading.author);
				if (account) await ignore(reading, finding, nameIn(placeOf(sender, reading.id)), account);
			},
		},
		profile: {
			args: v.tuple([
				v.pipe(v.string(), v.maxLength(40)),
				v.pipe(v.string(), v.maxLength(handleLimit)),
				v.pipe(v.string(), v.maxLength(2_000)),
			]),
			answer: async ([site, handle, text]) => {
				const account = accountOf(await readSettings(), site, handle);
				if (account) await rememberProfile(account, text);
			},
		},
		lost: {
			args: v.tuple([v.boolean()]),
			answer: async ([isLost], {tab}) => {
				await lost.put(tab!.id!, isLost);
				// Whoever asks is there, and so may read.
				await barred.put(tab!.id!, false);
				aside(refreshBadge(tab!.id!));
			},
		},
		tellCounterpart: {
			args: v.tuple([idSchema, answerSchema]),
			answer: ([id, answer], sender) => tell(nameIn(placeOf(sender, id)), answer),
		},
		published: {
			args: v.tuple([sentSchema]),
			answer: async ([reading], sender) => {
				const account = accountOf(await readSettings(), reading.site, reading.author);
				const place = placeOf(sender, reading.id);
				if (isPaired(account)) await published(nameIn(place), reading, account);
				aside(refreshBadge(place.tab));
			},
		},
		close: {
			args: v.tuple([idSchema]),
			answer: async ([id], sender) => {
				const place = placeOf(sender, id);
				const name = nameIn(place);
				await turns.end(name, async () => {
					aside(forgetDraft(name));
					aside(abandoned(name));
					await verdicts.close(place);
				});
				aside(refreshBadge(place.tab));
			},
		},
	},
	{trust: isFromContent},
);

serve<FromPages>(
	'from-pages',
	{
		watchedIn: {
			args: v.tuple([v.pipe(v.number(), v.integer())]),
			answer: ([tab]) => verdicts.watchedIn(tab),
		},
		tellCounterpart: {
			args: v.tuple([v.pipe(v.number(), v.integer()), v.pipe(v.string(), v.maxLength(200)), answerSchema]),
			answer: ([tab, id, answer]) => tell(`${tab}:${id}`, answer),
		},
		isLost: {args: v.tuple([v.pipe(v.number(), v.integer())]), answer: ([tab]) => lost.isOn(tab)},
		dues: {args: v.tuple([]), answer: () => dues()},
		settle: {
			args: v.tuple([v.pipe(v.string(), v.maxLength(200)), v.boolean()]),
			answer: ([id, settled]) => settle(id, settled),
		},
		guess: {
			args: v.tuple([v.pipe(v.string(), v.maxLength(40)), v.pipe(v.string(), v.maxLength(100))]),
			answer: ([, handle]) => guess(handle),
		},
		judge: {args: v.tuple([benchSchema]), answer: ([draft]) => judged(draft)},
		packs: {args: v.tuple([]), answer: () => addedPacks()},
		addPack: {
			args: v.tuple([v.pipe(v.string(), v.maxLength(packLimit))]),
			answer: ([json]) => addPack(json),
		},
		removePack: {args: v.tuple([v.pipe(v.string(), v.maxLength(60))]), answer: ([id]) => removePack(id)},
		failures: {args: v.tuple([]), answer: () => failures()},
	},
	{trust: isFromPages},
);

watchPacks();

onSettings(({accounts}) => aside(keepProfilesOf(accounts)));

browser.tabs.onRemoved.addListener((tab) => {
	aside(verdicts.closeTab(tab));
	aside(lost.put(tab, false));
	aside(barred.put(tab, false));
});

/** Sites were taken from the extension: what stands in their pages ends, and the badge says why. */
const leave = async (origins: readonly string[]): Promise<void> => {
	const tabs = await browser.tabs.query({});
	for (const {id} of tabs) {
		if (id === undefined) continue;
		const tell = (frameId?: number) => callerIn(id, frameId)('withdrawn', origins).catch(() => false);
		// The page first, which answers; then the frames in it.
		const isConcerned = await tell(0);
		await tell();
		if (!isConcerned) continue;
		await barred.put(id, true);
		await refreshBadge(id);
	}
};

browser.permissions.onRemoved.addListener(({origins}) => {
	if (origins?.length) aside(leave(origins));
});

browser.commands.onCommand.addListener((_command, tab) => {
	const id = tab?.id;
	if (id === undefined) return;
	// Every frame hears it; the one that is written in answers.
	aside(callerIn(id)('togglePanel'));
});
