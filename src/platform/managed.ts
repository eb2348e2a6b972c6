import {browser} from './browser.ts';

type Items = Readonly<Record<string, unknown>>;

let items: Promise<Items> | undefined;
let isWatched = false;

const watch = (): void => {
	if (isWatched) return;
	isWatched = true;
	browser.storage.managed.onChanged?.addListener(() => {
		items = undefined;
	});
};

/** What an administrator has set for the extension, as it is written there; nothing where nobody has. Asked again only after a change. */
export const managed = (): Promise<Items> => {
	watch();
	// Firefox refuses the question where no administrator has written anything.
	items ??= browser.storage.managed.get(null).catch(() => ({}));
	return items;
};

/** Calls `listener` whenever an administrator changes something, until `signal` aborts. */
export const onManaged = (listener: () => void, signal?: AbortSignal): void => {
	// What was known is forgotten first.
	watch();
	const {onChanged} = browser.storage.managed;
	onChanged?.addListener(listener);
	signal?.addEventListener('abort', () => onChanged?.removeListener(listener));
};
