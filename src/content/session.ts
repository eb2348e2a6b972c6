import type {EditorText} from '../editors/editor.ts';
import type {Reading} from '../engine/draft.ts';
import type {Finding} from '../engine/finding.ts';
import type {Verdict} from '../engine/verdict.ts';
import type {Answer} from '../platform/messages.ts';
import {NoAnswer} from '../platform/rpc.ts';
import type {Composer, Site} from '../sites/site.ts';
import {FileNames} from './files.ts';

/** Quiet time after a change before the draft is read. */
const pauseMilliseconds = 50;

/** How long an answer may take before a person is told of the wait. */
const waitMilliseconds = 150;

/** How often a plain text box is read while it has the focus: a page may set its value without any event. */
const pollMilliseconds = 500;

/** What a composer shows at one moment. */
export interface Look {
	/** The same for two looks exactly when a check would be asked the same. */
	readonly digest: string;
	readonly reading: Omit<Reading, 'id' | 'revision'>;
	readonly isEmpty: boolean;
}

/** What a finding is, whatever the words around it: a warning once seen is not shown again for a typing mistake mended. */
export const identityOf = ({rule, part, quote, data}: Finding): string =>
	[rule, part, quote.toLowerCase(), data.variant].join('\u0000');

/** One composer, watched: it is read after each pause in typing, and holds the last verdict. */
export class Session {
	readonly id = crypto.randomUUID();
	readonly site: Site;
	composer: Composer;
	/** What was last said; `null` while nothing was, or while a new reading is being checked. */
	verdict: Verdict | null = null;
	/** What is shown: the last verdict, until a new one is slow to come. */
	shown: Verdict | null = null;
	/** Findings the writer has been shown and may publish with. */
	readonly seen = new Set<string>();
	/** The names of the files that were put into it. */
	readonly files = new FileNames();
	readonly #ask: (reading: Reading) => Promise<Answer>;
	readonly #changed: () => void;
	readonly #edited: () => void;
	readonly #ending = new AbortController();
	#watched: readonly HTMLElement[] = [];
	#watching = new AbortController();
	#revision = 0;
	#asked = '';
	#judged = '';
	#composing = false;
	#isEmpty = true;
	#last: {readonly said: string; readonly verdict: Verdict} | undefined;
	#author: string | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/**
	 * `changed` is called whenever what a person should see of this composer may have changed, and `edited` at once
	 * when its words did: marks must not lie on others, all else may wait for the verdict.
	 */
	constructor(
		site: Site,
		composer: Composer,
		ask: (reading: Reading) => Promise<Answer>,
		{
			changed,
			edited,
			signal,
		}: {readonly changed: () => void; readonly edited: () => void; readonly signal: AbortSignal},
	) {
		this.site = site;
		this.composer = composer;
		this.#ask = ask;
		this.#changed = changed;
		this.#edited = edited;
		signal.addEventListener('abort', () => this.end(), {signal: this.#ending.signal});
		this.update(composer);
	}

	/** Aborts when the composer is gone. */
	get signal(): AbortSignal {
		return this.#ending.signal;
	}

	/** Whether there is anything to say something of. */
	get hasWords(): boolean {
		return !this.#isEmpty;
	}

	/** Whether a character is being composed of several keys: what the page shows is not yet text. */
	get isComposing(): boolean {
		return this.#composing;
	}

	/** The account that is posting; absent when the page does not say. */
	get author(): string | undefined {
		return this.#author;
	}

	/** Whether the page says which account is posting. */
	get isNamed(): boolean {
		return this.#author !== undefined;
	}

	/** Takes over what was seen in `before`, when it held what this one holds. */
	succeed(before: Session): void {
		if (before.#asked !== this.look().digest) return;
		for (const finding of before.seen) this.seen.add(finding);
	}

	end(): void {
		clearTimeout(this.#timer);
		this.#watching.abort();
		this.#ending.abort();
	}

	/** Takes the composer as it is now: parts come and go, the publish control moves, the surroundings change. */
	update(composer: Composer): void {
		this.composer = composer;
		const elements = composer.parts.map(({element}) => element);
		if (
			elements.length !== this.#watched.length ||
			elements.some((element, at) => element !== this.#watched[at])
		)
			this.#watch(elements);
		this.#schedule();
	}

	/** Forgets what was said, so that the next look asks again: the settings have changed. */
	recheck(): void {
		this.#asked = '';
		this.#judged = '';
		this.#schedule();
	}

	/** The composer's reading as it is now, for the background. */
	reading(): Reading {
		return {...this.look().reading, id: this.id, revision: this.#revision};
	}

	look(): Look {
		const texts = this.composer.parts.map(({element, editor}) => editor.read(element));
		const reading = this.#readingOf(texts);
		this.#isEmpty = texts.every(({text}) => !text.trim()) && reading.attachments.length === 0;
		this.#author = reading.author;
		return {digest: JSON.stringify(reading), reading, isEmpty: this.#isEmpty};
	}

	/** The verdict on what the composer shows at this very moment, if it is known. */
	fresh(): Verdict | null {
		return this.verdict && this.#judged === this.look().digest ? this.verdict : null;
	}

	/** Asks for the verdict on what the composer shows now, which `look` is if it is given. Never rejects: no answer is a verdict, `unchecked`. */
	async judge({digest, reading}: Look = this.look()): Promise<Verdict> {
		clearTimeout(this.#timer);
		this.#asked = digest;
		this.verdict = null;
		const revision = ++this.#revision;
		const wait = setTimeout(() => {
			if (revision !== this.#revision) return;
			this.shown = null;
			this.#changed();
		}, waitMilliseconds);
		let verdict: Verdict;
		try {
			({verdict} = await this.#ask({...reading, id: this.id, revision}));
		} catch (error) {
			const because = error instanceof NoAnswer && error.because === 'orphaned' ? 'orphaned' : 'unanswered';
			verdict = {kind: 'unchecked', because};
			// Nothing was said of these words, so the next look asks again.
			if (revision === this.#revision) this.#asked = '';
		}
		clearTimeout(wait);
		// A slow answer must not overwrite a newer reading.
		if (revision !== this.#revision || this.signal.aborted) return verdict;
		this.verdict = this.#known(verdict);
		this.shown = this.verdict;
		this.#judged = digest;
		this.#changed();
		return verdict;
	}

	/** The verdict last given, if `verdict` says the same: who shows one need not show it again. */
	#known(verdict: Verdict): Verdict {
		const said = JSON.stringify(verdict);
		if (said !== this.#last?.said) this.#last = {said, verdict};
		return this.#last.verdict;
	}

	#readingOf(texts: readonly EditorText[]): Omit<Reading, 'id' | 'revision'> {
		const [text, ...thread] = texts.map((part) => part.text);
		const {attachments, ...surroundings} = this.site.surroundings(this.composer);
		return {
			site: this.site.id,
			surface: this.composer.surface,
			text: text ?? '',
			thread,
			attachments: [...this.files.tell(attachments)],
			...surroundings,
		};
	}

	#schedule(): void {
		clearTimeout(this.#timer);
		// What is gone is not asked of again: an answer still on its way must not bring it back.
		if (this.signal.aborted) return;
		this.#timer = setTimeout(() => {
			if (this.#composing) return;
			const look = this.look();
			if (look.isEmpty) {
				this.seen.clear();
				this.shown = null;
			}
			if (look.digest !== this.#asked) void this.judge(look);
			else this.#changed();
		}, pauseMilliseconds);
	}

	#watch(elements: readonly HTMLElement[]): void {
		this.#watching.abort();
		this.#watching = new AbortController();
		this.#watched = elements;
		// An editor that is gone ends no composition.
		this.#composing = false;
		const {signal} = this.#watching;
		const edited = (): void => {
			this.#edited();
			this.#schedule();
		};
		const observer = new MutationObserver(edited);
		const schedule = (): void => this.#schedule();
		signal.addEventListener('abort', () => observer.disconnect());
		for (const element of elements) {
			// Backspace, emoji pickers and a site's own rewriting change the page without an input event.
			observer.observe(element, {childList: true, subtree: true, characterData: true});
			const compose = ({type}: Event): void => {
				this.#composing = type === 'compositionstart';
				edited();
			};
			element.addEventListener('compositionstart', compose, {signal});
			element.addEventListener('compositionend', compose, {signal});
			if (!('value' in element)) continue;
			// What is written in a plain text box changes nothing of the page.
			element.addEventListener('input', schedule, {signal});
			this.#poll(element as HTMLElement & {readonly value: string}, edited, signal);
		}
	}

	#poll(box: HTMLElement & {readonly value: string}, edited: () => void, signal: AbortSignal): void {
		let known = box.value;
		let timer: ReturnType<typeof setInterval> | undefined;
		const stop = (): void => clearInterval(timer);
		const start = (): void => {
			stop();
			timer = setInterval(() => {
				if (box.value === known) return;
				known = box.value;
				edited();
			}, pollMilliseconds);
		};
		box.addEventListener('focus', start, {signal});
		box.addEventListener('blur', stop, {signal});
		signal.addEventListener('abort', stop);
		if (box === document.activeElement) start();
	}
}
