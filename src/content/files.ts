import type {Attachment} from '../engine/draft.ts';
import type {Session} from './session.ts';

/** Characters kept of a file's name: of a longer one the end, which tells of language. */
const longestName = 200;

/** The files that `event` brings into the page, by choice, by drop or by paste. */
const filesOf = (event: Event): readonly File[] => {
	const [target] = event.composedPath();
	if (event.type === 'change')
		return target instanceof HTMLInputElement && target.type === 'file' ? [...(target.files ?? [])] : [];
	const carried = event instanceof DragEvent ? event.dataTransfer : (event as ClipboardEvent).clipboardData;
	return [...(carried?.files ?? [])];
};

/**
 * The names of the pictures that were put into one composer, as they were put there: no site shows them again. A name
 * is told only while there are as many pictures as names, so that none is given another's.
 */
export class FileNames {
	#names: readonly string[] = [];
	#wereShown = false;

	add(files: readonly File[]): void {
		this.#names = [...this.#names, ...files.map(({name}) => name.slice(-longestName))];
	}

	/** `attachments`, with the names of their files where these are known. */
	tell(attachments: readonly Attachment[]): readonly Attachment[] {
		// What was put there and is gone again may be followed by something else.
		if (attachments.length === 0 && this.#wereShown) this.#names = [];
		this.#wereShown = attachments.length > 0;
		const isCertain =
			attachments.length === this.#names.length && attachments.every(({kind}) => kind === 'image');
		return isCertain
			? attachments.map((attachment, index) => ({...attachment, fileName: this.#names[index]!}))
			: attachments;
	}
}

/** Has each of the page's composers told of the files that are put into it. */
export const watchFiles = (sessions: () => readonly Session[], signal: AbortSignal): void => {
	const put = (event: Event): void => {
		const files = filesOf(event);
		if (files.length === 0) return;
		const path = event.composedPath();
		sessions()
			.find(({composer: {root}}) => path.includes(root))
			?.files.add(files);
	};
	for (const type of ['change', 'drop', 'paste'])
		window.addEventListener(type, put, {capture: true, passive: true, signal});
};
