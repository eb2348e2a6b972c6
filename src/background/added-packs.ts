import {type Pack, parsePack} from '../engine/pack.ts';
import {packs as shipped} from '../packs/index.ts';
import {managed, onManaged} from '../platform/managed.ts';
import type {AddedPack, PackFault} from '../platform/messages.ts';
import {Store} from '../platform/store.ts';

/** Packs that the user has added, as their authors wrote them. */
const added = new Store<readonly unknown[]>('local', 'packs', (stored) =>
	Array.isArray(stored) ? stored : [],
);

type Read =
	| {readonly pack: Pack; readonly faults?: never}
	| {readonly pack?: never; readonly faults: readonly PackFault[]};

/** Reads a pack; an administrator may write it as text, which is all that some policies hold. */
const packFrom = (written: unknown): Read => {
	let json = written;
	if (typeof written === 'string')
		try {
			json = JSON.parse(written);
		} catch {
			return {faults: [{path: '', kind: 'not-json'}]};
		}
	const read = parsePack(json);
	if (!read.pack) return {faults: read.faults.map((fault) => ({...fault, kind: 'form'}))};
	return shipped.some(({id}) => id === read.pack.id) ? {faults: [{path: 'id', kind: 'taken'}]} : read;
};

interface Loaded {
	readonly mine: readonly Read[];
	readonly set: readonly Read[];
}

let loaded: Promise<Loaded> | undefined;
const forget = (): void => {
	loaded = undefined;
};

/** Read once in a worker's life and after each change; a pack with a fault is left out whole, and the others stay. */
const load = (): Promise<Loaded> => {
	loaded ??= Promise.all([added.read(), managed()]).then(([mine, {packs: given}]) => ({
		mine: mine.map(packFrom),
		set: Array.isArray(given) ? given.map(packFrom) : [],
	}));
	return loaded;
};

/** Forgets what was read whenever a pack is added, removed or set by an administrator. Call it at the top level. */
export const watchPacks = (): void => {
	added.onChange(forget);
	onManaged(forget);
};

/** Every pack that judges: ours, the administrator's, and the user's own where nobody has set one of that name. */
export const packsNow = async (): Promise<readonly Pack[]> => {
	const {mine, set} = await load();
	const named = new Map<string, Pack>();
	for (const {pack} of [...set, ...mine]) if (pack && !named.has(pack.id)) named.set(pack.id, pack);
	return [...shipped, ...named.values()];
};

const told = ({pack, faults}: Read, isManaged: boolean): AddedPack => ({
	managed: isManaged,
	...(pack
		? {id: pack.id, title: pack.title, version: pack.version, rules: pack.rules.length}
		: {faults: faults.slice(0, 50)}),
});

/** The packs beside ours, for the page that shows them. */
export const addedPacks = async (): Promise<readonly AddedPack[]> => {
	const {mine, set} = await load();
	return [...set.map((read) => told(read, true)), ...mine.map((read) => told(read, false))];
};

const idOf = (stored: unknown): unknown =>
	typeof stored === 'object' && stored !== null && 'id' in stored ? stored.id : undefined;

/** Adds a pack, in the place of one of its name; one with a fault is refused whole. Answers what is wrong with it. */
export const addPack = async (text: string): Promise<readonly PackFault[]> => {
	const {pack, faults} = packFrom(text);
	if (!pack) return faults.slice(0, 50);
	await added.change((known) => [...known.filter((other) => idOf(other) !== pack.id), pack]);
	forget();
	return [];
};

/** Takes a pack that the user added away. */
export const removePack = async (id: string): Promise<void> => {
	await added.change((known) => known.filter((other) => idOf(other) !== id));
	forget();
};
