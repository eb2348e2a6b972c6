import {render} from 'preact';
import type {Finding, Fix} from '../engine/finding.ts';
import type {Verdict} from '../engine/verdict.ts';
import {direction, locale, t} from '../platform/i18n.ts';
import type {CounterpartAnswer, IgnoreScope} from '../platform/messages.ts';
import type {KnownAccount} from '../platform/settings.ts';
import {severityIcon} from '../ui/severity-icon.ts';
import {becauseWords} from '../ui/words.ts';
import {Chip, sayingOf, signOf, stateOf} from './chip.tsx';
import {canHold} from './guard.ts';
import {point} from './marks.ts';
import {limitPassed, type Mended, mend} from './mend.ts';
import {Panel} from './panel.tsx';
import {isInSight, type Place, placeApart, placeBeside} from './place.ts';
import {type Review, ReviewDialog} from './review.tsx';
import type {Session} from './session.ts';
import css from './surface.css?inline';

/** How long a note stays that nobody closes. */
const noteMilliseconds = 12_000;

/** How long a state lasts before it is spoken: a reader is not told of every letter. */
const calmMilliseconds = 1_000;

const attribute = 'data-aplomb';

const mendedWords = {
	applied: 'fixApplied',
	stale: 'fixStale',
	composing: 'fixComposing',
	altered: 'fixAltered',
} as const;

/** Whether the focus is in the text of a composer. */
const isWrittenIn = ({composer}: Session): boolean =>
	composer.parts.some(({element}) => element.contains(document.activeElement));

/** What the surface asks of those around it. */
export interface SurfaceHost {
	readonly ignore: (
		session: Session,
		finding: Finding,
		scope: IgnoreScope,
		ignored: boolean,
	) => Promise<void>;
	readonly accountOf: (session: Session) => KnownAccount | undefined;
	readonly tellCounterpart: (session: Session, answer: CounterpartAnswer) => Promise<void>;
	readonly signal: AbortSignal;
}

/** What a chip was drawn of. */
interface Drawn {
	readonly session: Session;
	readonly verdict: Verdict | null;
	readonly named: boolean;
}

/** Where a chip of so much `width` was found free, and where its composer lay then. */
interface Standing extends Place {
	readonly width: number;
	readonly around: DOMRect;
	/** What of the text it lies clear of, so that it cannot be grown into: rows above stay where they are, rows below move. */
	readonly clear: 'above' | 'below' | 'no';
}

/** Where that chip stands now that its composer lies `around`, `width` wide: its end stays, its words grow and shrink. */
const followed = (last: Standing, around: DOMRect, width: number): Place => ({
	left: last.left + last.width - width + around.right - last.around.right,
	top:
		last.top + (last.clear === 'below' ? around.bottom - last.around.bottom : around.top - last.around.top),
});

/** The panel as it stands: whose it is, and what came of the last thing done in it. */
interface Opened {
	readonly session: Session;
	readonly outcome: string;
	readonly undo: (() => void) | undefined;
}

/** All that Aplomb draws in a page, below one element outside the site's own: chips, the panel, the review, notes. */
export class Surface {
	readonly #host = document.createElement('div');
	readonly #root: ShadowRoot;
	readonly #content = document.createElement('div');
	readonly #around: SurfaceHost;
	readonly #places = new WeakMap<Session, Standing>();
	/** Whether something of the page may stand where it did not when the chips were last placed. */
	#isMoved = false;
	/** Where the panel stands, and whose it is; nothing while none is open. */
	#panelPlace: (Place & {readonly session: Session}) | undefined;
	#sessions: readonly Session[] = [];
	#drawn: readonly Drawn[] = [];
	readonly #sizes = new ResizeObserver(() => this.#resized());
	#observed: ReadonlySet<HTMLElement> = new Set();
	#opened: Opened | null = null;
	#review: Review | null = null;
	#note = '';
	#announced = '';
	#frame = 0;
	#noteTimer: ReturnType<typeof setTimeout> | undefined;
	#calmTimer: ReturnType<typeof setTimeout> | undefined;
	/** When what is written or said last changed, as `performance.now()` tells it. */
	#editedAt = -Infinity;
	/** Where in the text the caret was before the panel or the review took the focus. */
	#caret: Range | null = null;

	constructor(around: SurfaceHost) {
		this.#around = around;
		const {signal} = around;
		// What an older copy of this script left behind cannot act any more.
		for (const leftover of document.querySelectorAll(`[${attribute}]`)) leftover.remove();
		this.#host.setAttribute(attribute, '');
		this.#host.className = 'notranslate';
		this.#root = this.#host.attachShadow({mode: 'closed'});
		const style = new CSSStyleSheet();
		style.replaceSync(css);
		this.#root.adoptedStyleSheets = [style];
		this.#content.className = 'surface';
		this.#root.append(this.#content);
		// Our keys and clicks are not the site's: Escape would close its dialog and lose the draft.
		for (const type of [
			'keydown',
			'keyup',
			'keypress',
			'click',
			'pointerdown',
			'mousedown',
			'focusin',
			'focusout',
		])
			this.#host.addEventListener(type, (event) => event.stopPropagation(), {signal});
		window.addEventListener('keydown', (event) => this.#escape(event), {capture: true, signal});
		for (const type of ['scroll', 'resize'])
			window.addEventListener(type, () => this.#soon(), {capture: true, passive: true, signal});
	}

	/** Shows what is known of `sessions`, at the next frame; nothing is done where it stands there already. */
	show(sessions: readonly Session[]): void {
		this.#sessions = sessions;
		if (this.#opened && !sessions.includes(this.#opened.session)) this.#dismiss();
		if (this.#stands()) return;
		this.#soon(false);
		this.edited();
	}

	/** Something of the page may stand where it did not: places are looked for again, at the next frame. */
	moved(): void {
		this.#soon();
		if (this.#sessions.length > 0) this.#awaitRest();
	}

	/** What is written or what is said of it was changed: nothing is spoken until both rest. */
	edited(): void {
		this.#editedAt = performance.now();
		this.#awaitRest();
	}

	/** What the chips stand beside has grown or shrunk: they follow, and have their place once all rests. */
	#resized(): void {
		this.#soon(false);
		this.#awaitRest();
	}

	/** Not set anew at every key: a timer that comes too early waits for the rest. */
	#awaitRest(): void {
		this.#calmTimer ??= setTimeout(() => this.#rest(), calmMilliseconds);
	}

	/** Opens the panel of `session`, or closes it. */
	toggle(session: Session): void {
		if (this.#opened?.session === session) {
			this.#leave(session);
			return;
		}
		this.#keepCaret(session);
		this.#opened = {session, outcome: '', undo: undefined};
		this.#draw();
	}

	/** Opens the panel of the composer that is written in, or of the first one; closes the one that is open. */
	toggleAny(): void {
		const shown = this.#shown;
		const session = this.#opened?.session ?? shown.find(isWrittenIn) ?? shown[0];
		if (session && !this.#review && document.hasFocus()) this.toggle(session);
	}

	/** Shows `findings` of a held press and answers what the writer chooses. */
	hold(session: Session, findings: readonly Finding[]): Promise<'post' | 'back'> {
		// A press held before is decided, or its composer would wait for ever.
		this.#review?.choose('back');
		this.#dismiss();
		this.#keepCaret(session);
		return new Promise((resolve) => {
			this.#review = {
				findings,
				choose: (choice) => {
					this.#review = null;
					this.#draw();
					this.#giveFocusBack(session);
					resolve(choice);
				},
			};
			this.#draw();
		});
	}

	/** Says one line that stands in nobody's way. */
	note(line: string): void {
		clearTimeout(this.#noteTimer);
		this.#note = line;
		this.#noteTimer = setTimeout(() => this.#unnote(), noteMilliseconds);
		this.#draw();
	}

	/** Takes everything away but the note, which takes itself away. */
	retire(): void {
		cancelAnimationFrame(this.#frame);
		clearTimeout(this.#calmTimer);
		this.#sizes.disconnect();
		this.#sessions = [];
		this.#dismiss();
		this.#review?.choose('back');
		if (this.#note) this.#draw();
		else this.#host.remove();
	}

	#unnote(): void {
		this.#note = '';
		this.#draw();
		if (this.#sessions.length === 0 && !this.#review) this.#host.remove();
	}

	#keepCaret({composer}: Session): void {
		const selection = getSelection();
		const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
		const written = composer.parts.some(({element}) => range && element.contains(range.startContainer));
		this.#caret = written ? range!.cloneRange() : null;
	}

	/** Gives the focus back to the text, not to the button that was pressed: the next key is a letter, not a press. */
	#giveFocusBack({composer: {parts}}: Session): void {
		const caret = this.#caret;
		const part = parts.find(({element}) => caret && element.contains(caret.startContainer)) ?? parts[0];
		part.element.focus({preventScroll: true});
		const selection = getSelection();
		if (caret?.startContainer.isConnected) {
			const {startContainer, startOffset, endContainer, endOffset} = caret;
			selection?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
		} else {
			// An editor that lost its caret with the focus would begin at the start; beside its leaves, Draft.js breaks.
			const {text, rangeOf} = part.editor.read(part.element);
			const last = rangeOf({start: text.length - 1, end: text.length});
			if (last) selection?.collapse(last.endContainer, last.endOffset);
		}
	}

	/** The first Escape in the text is the panel's, where one is open; the site would close its dialog. */
	#escape(event: KeyboardEvent): void {
		const parts = this.#opened?.session.composer.parts ?? [];
		if (event.key !== 'Escape' || event.isComposing) return;
		if (!parts.some(({element}) => event.composedPath().includes(element))) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		this.#dismiss();
	}

	/** Closes the panel and lets the focus be. */
	#dismiss(): void {
		if (!this.#opened) return;
		this.#opened = null;
		point(undefined, undefined);
		this.#soon();
	}

	#leave(session: Session): void {
		this.#opened = null;
		point(undefined, undefined);
		this.#draw();
		this.#giveFocusBack(session);
	}

	#say(session: Session, outcome: string, undo?: () => void): void {
		if (this.#opened?.session !== session) return;
		this.#opened = {session, outcome, undo};
		this.#draw();
	}

	async #mend(session: Session, finding: Finding, fix: Fix): Promise<void> {
		const mended: Mended = await mend(session, finding, fix);
		// The focus went into the text, and the caret is after what was written: one goes back to it there.
		if (mended !== 'stale' && mended !== 'composing') this.#keepCaret(session);
		if (mended === 'refused') {
			// What the editor does not take, the writer can paste.
			const copied = await navigator.clipboard.writeText(fix.text).then(
				() => true,
				() => false,
			);
			this.#say(session, t(copied ? 'fixRefused' : 'fixRefusedTell', {words: fix.text}));
		} else this.#say(session, t(mendedWords[mended]));
	}

	async #ignore(session: Session, finding: Finding, scope: IgnoreScope): Promise<void> {
		await this.#around.ignore(session, finding, scope, true);
		this.#say(session, t('ignored'), () => {
			void this.#around.ignore(session, finding, scope, false);
			this.#say(session, t('undone'));
		});
	}

	#soon(isMoved = true): void {
		this.#isMoved ||= isMoved;
		cancelAnimationFrame(this.#frame);
		this.#frame = requestAnimationFrame(() => this.#draw(this.#isMoved));
	}

	/** The composers there is something to say of. */
	get #shown(): readonly Session[] {
		return this.#sessions.filter((session) => session.hasWords);
	}

	/** Draws what is known; unless the page is said not to have moved, every chip's place is looked for again. */
	#draw(isMoved = true): void {
		this.#isMoved = false;
		const shown = this.#shown;
		if (shown.length > 0 || this.#review || this.#opened || this.#note) {
			if (!this.#host.isConnected) document.documentElement.append(this.#host);
		} else if (!this.#host.isConnected) return;
		this.#content.lang = locale();
		this.#content.dir = direction();
		render(
			<>
				{shown.map((session) => (
					<Chip
						key={session.id}
						verdict={session.shown}
						named={session.isNamed}
						expanded={this.#opened?.session === session}
						onOpen={() => this.toggle(session)}
					/>
				))}
				<p class="announced" role="status">
					{this.#announced}
				</p>
				{this.#opened && this.#panelOf(this.#opened)}
				{this.#review && <ReviewDialog review={this.#review} />}
				<div class="notes" role="status">
					{this.#note && (
						<div class="note">
							<svg class="icon info" viewBox="0 0 16 16" aria-hidden="true">
								<path d={severityIcon.info} />
							</svg>
							<p>{this.#note}</p>
							<button type="button" class="close" aria-label={t('noteClose')} onClick={() => this.#unnote()}>
								×
							</button>
						</div>
					)}
				</div>
			</>,
			this.#content,
		);
		this.#placeChips(shown, isMoved);
		this.#placePanel();
	}

	#panelOf({session, outcome, undo}: Opened) {
		const {shown: verdict} = session;
		const {findings, abstained} = verdict?.kind === 'checked' ? verdict : {findings: [], abstained: []};
		const because = new Set(abstained.map((abstention) => abstention.because));
		const asksOther = because.delete('counterpart-unknown');
		return (
			<Panel
				key={session.id}
				findings={findings}
				saying={sayingOf(verdict, session.isNamed)}
				doubts={[
					...(canHold(session) ? [] : [t('chipUnguarded')]),
					...[...because].map((doubt) => t(becauseWords[doubt])),
				]}
				paired={asksOther ? this.#around.accountOf(session) : undefined}
				onTell={(answer) => void this.#around.tellCounterpart(session, answer)}
				outcome={outcome}
				undo={undo}
				onPoint={(finding) => point(session, finding)}
				limitPassed={(finding, fix) => limitPassed(session, finding, fix)}
				onFix={(finding, fix) => void this.#mend(session, finding, fix)}
				onIgnore={(finding, scope) => void this.#ignore(session, finding, scope)}
				onClose={() => this.#leave(session)}
			/>
		);
	}

	/** Whether what is known of the composers is what is drawn. */
	#stands(): boolean {
		const shown = this.#shown;
		if (shown.length !== this.#drawn.length) return false;
		if (shown.length > 0 && !this.#host.isConnected) return false;
		return shown.every((session, index) => {
			const drawn = this.#drawn[index]!;
			if (drawn.session !== session || drawn.named !== session.isNamed) return false;
			return (
				drawn.verdict === session.shown ||
				(this.#opened?.session !== session && signOf(drawn.verdict) === signOf(session.shown))
			);
		});
	}

	#placeChips(shown: readonly Session[], isMoved: boolean): void {
		const chips = this.#content.querySelectorAll<HTMLElement>('.chip');
		shown.forEach((session, index) => {
			const chip = chips[index];
			if (chip && (isMoved || !this.#keepsPlace(session, chip))) this.#placeChip(session, chip);
		});
		this.#drawn = shown.map((session) => ({session, verdict: session.shown, named: session.isNamed}));
		this.#observe(shown);
	}

	/** Hears when what the chips stand beside grows or shrinks: asked for its size, a page must lay itself out at once. */
	#observe(shown: readonly Session[]): void {
		const beside = new Set<HTMLElement>(
			shown.flatMap(({composer: {root, parts}}) => [root, parts.at(-1)!.element]),
		);
		for (const element of this.#observed) if (!beside.has(element)) this.#sizes.unobserve(element);
		for (const element of beside) if (!this.#observed.has(element)) this.#sizes.observe(element);
		this.#observed = beside;
	}

	/**
	 * Whether `chip` has room where it stands, whatever it says now, or where its row has moved as the text grew: then
	 * nothing asks the page what lies there.
	 */
	#keepsPlace(session: Session, chip: HTMLElement): boolean {
		const last = this.#places.get(session);
		if (!last || chip.dataset.placed !== 'yes' || 'compact' in chip.dataset) return false;
		const {width} = chip.getBoundingClientRect();
		const around = session.composer.root.getBoundingClientRect();
		if (width > last.width || around.width !== last.around.width) return false;
		if (around.height !== last.around.height && last.clear === 'no') return false;
		const place = followed(last, around, width);
		if (place.top + chip.offsetHeight > document.documentElement.clientHeight) return false;
		this.#stand(chip, place);
		return true;
	}

	#stand(chip: HTMLElement, {left, top}: Place): void {
		chip.style.left = `${left}px`;
		chip.style.top = `${top}px`;
	}

	#placeChip(session: Session, chip: HTMLElement): void {
		const {root, parts} = session.composer;
		const around = root.getBoundingClientRect();
		const editor = parts.at(-1)!.element;
		const last = this.#places.get(session);
		let size = {width: 0, height: 0};
		const seek = (): Place | null => {
			size = chip.getBoundingClientRect();
			return placeBeside(root, editor, size, this.#host, last && followed(last, around, size.width));
		};
		let place: Place | null = null;
		if (isInSight(editor, this.#host)) {
			delete chip.dataset.compact;
			place = seek();
			if (!place) {
				chip.dataset.compact = '';
				place = seek();
			}
		}
		chip.dataset.placed = place ? 'yes' : 'no';
		if (!place) return;
		const text = editor.getBoundingClientRect();
		const isBelow = place.top >= text.bottom;
		const clear = isBelow ? 'below' : place.top + size.height <= text.top ? 'above' : 'no';
		this.#places.set(session, {...place, width: size.width, around, clear});
		this.#stand(chip, place);
	}

	#placePanel(): void {
		const panel = this.#content.querySelector<HTMLElement>('.panel');
		if (!panel || !this.#opened) {
			this.#panelPlace = undefined;
			return;
		}
		const {session} = this.#opened;
		const {root} = session.composer;
		const last = this.#panelPlace?.session === session ? this.#panelPlace : undefined;
		const {left, top, width, height} = placeApart(root, this.#host, last);
		this.#panelPlace = {session, left, top};
		panel.style.left = `${left}px`;
		panel.style.top = `${top}px`;
		panel.style.width = `${width}px`;
		panel.style.maxHeight = `${height}px`;
	}

	/** One has stopped writing: what is said of it is spoken, and has its place where all stands now. */
	#rest(): void {
		const left = this.#editedAt + calmMilliseconds - performance.now();
		this.#calmTimer = left > 0 ? setTimeout(() => this.#rest(), left) : undefined;
		if (left > 0) return;
		const focused = this.#shown.find(isWrittenIn);
		if (focused && stateOf(focused.shown) !== 'checking')
			this.#announced = sayingOf(focused.shown, focused.isNamed);
		// In a frame, where the page lays itself out in any case.
		this.#soon();
	}
}
