import type {Attachment, Mode, Surface} from '../engine/draft.ts';
import type {BenchDraft} from '../platform/messages.ts';
import type {KnownAccount, Settings} from '../platform/settings.ts';
import {sites} from '../sites/index.ts';
import {type Duty, withDuty, withMode} from '../ui/duty.ts';

/** What can be said to be attached. */
export const attachable = ['image', 'gif', 'video', 'live'] as const;
type Attachable = (typeof attachable)[number];

/** Whether a kind of attachment is described in words, or speaks and so has captions. */
export const isSpoken = (kind: Attachable): boolean => kind === 'video' || kind === 'live';

export interface AttachmentEntry {
	readonly id: string;
	readonly kind: Attachable;
	readonly description: string;
	readonly captions: boolean;
}

/** A picture of which nothing is said yet. */
export const newAttachment = (): AttachmentEntry => ({
	id: crypto.randomUUID(),
	kind: 'image',
	description: '',
	captions: false,
});

/** Everything the writer put on the workbench. It lives in the page alone. */
export interface Entry {
	/** The known account that publishes, by its place among those known; absent for another. */
	readonly account: number | undefined;
	/** Of another account. */
	readonly mode: Mode;
	readonly duty: Duty;
	readonly surface: Surface;
	/** The text, then the rest of a thread. */
	readonly parts: readonly string[];
	readonly replied: string;
	readonly counterpart: string;
	readonly attachments: readonly AttachmentEntry[];
}

/** An empty workbench, for the first account that is known. */
export const emptyEntry = ({accounts}: Settings): Entry => ({
	account: accounts.length > 0 ? 0 : undefined,
	mode: 'official',
	duty: 'both',
	surface: 'post',
	parts: [''],
	replied: '',
	counterpart: '',
	attachments: [],
});

/** Whether another post is answered, or shown. */
export const isAbout = ({surface}: Entry): boolean => surface !== 'post' && surface !== 'thread';

/** The parts that are published: those of a thread, else the text alone. */
export const partsOf = ({surface, parts}: Entry): readonly string[] =>
	surface === 'thread' ? parts : parts.slice(0, 1);

/** Whether there is nothing to judge. */
export const isEmpty = (entry: Entry): boolean =>
	partsOf(entry).every((part) => !part.trim()) && entry.attachments.length === 0;

const attachmentOf = ({kind, description, captions}: AttachmentEntry): Attachment =>
	isSpoken(kind) ? {kind, captions} : {kind, description: description.trim() || null};

/** What the background is asked of `entry`. */
export const draftFrom = (entry: Entry, {accounts}: Settings, revision: number): BenchDraft => {
	const known = entry.account === undefined ? undefined : accounts[entry.account];
	const {mode, duty, surface, replied, counterpart, attachments} = entry;
	const [text = '', ...thread] = partsOf(entry);
	const stranger: KnownAccount = {site: sites[0]!.id, handle: 'workbench', mode};
	const told = mode === 'official' ? withDuty(stranger, duty) : withMode(stranger, mode);
	return {
		reading: {
			id: 'workbench',
			revision,
			site: (known ?? stranger).site,
			...(known && {author: known.handle}),
			text,
			surface,
			thread: [...thread],
			attachments: attachments.map(attachmentOf),
			...(isAbout(entry) && replied.trim() && {inReplyTo: {text: replied}}),
		},
		...(!known && {account: told}),
		...(counterpart.trim() && {counterpart}),
	};
};
