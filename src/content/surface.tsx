import {render} from 'preact';
import type {Finding} from '../engine/finding.ts';
import {locale, t} from '../platform/i18n.ts';
import {severityIcon} from '../ui/severity-icon.ts';
import {Chip, sayingOf, stateOf} from './chip.tsx';
import {isInSight, type Place, placeBeside} from './place.ts';
import {type Review, ReviewDialog} from './review.tsx';
import type {Session} from './session.ts';
import css from './surface.css?inline';

/** How long a note stays that nobody closes. */
const noteMilliseconds = 12_000;

/** How long a state lasts before it is spoken: a reader is not told of every letter. */
const calmMilliseconds = 1_000;

const attribute = 'data-aplomb';

/** All that Aplomb draws in a page, below one element outside the site's own: chips, the review, notes. */
export class Surface {
	readonly #host = document.createElement('div');
	readonly #root: ShadowRoot;
	readonly #content = document.createElement('div');
	/** Where each chip stands, relative to its composer. */
	readonly #places = new WeakMap<Session, Place>();
	#sessions: readonly Session[] = [];
	#review: Review | null = null;
	#note = '';
	#announced = '';
	#frame = 0;
	#noteTimer: ReturnType<typeof setTimeout> | undefined;
	#calmTimer: ReturnType<typeof setTimeout> | undefined;
	/** Where in the text the caret was before the review took the focus. */
	#caret: Range | null = null;

	constructor(signal: AbortSignal) {
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
		for (const type of ['scroll', 'resize'])
			window.addEventListener(type, () => this.#soon(), {capture: true, passive: true, signal});
	}

	/** Draws the chips of `sessions` again, at the next frame. */
	show(sessions: readonly Session[]): void {
		this.#sessions = sessions;
		this.#soon();
	}

	/** Shows `findings` of a held press and answers what the writer chooses. */
	hold(session: Session, findings: readonly Finding[]): Promise<'post' | 'back'> {
		return new Promise((resolve) => {
			this.#open(session, {
				findings,
				said: '',
				held: true,
				choose: (choice) => {
					this.#close(session);
					resolve(choice);
				},
			});
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
		this.#sessions = [];
		this.#review?.choose('back');
		if (this.#note) this.#draw();
		else this.#host.remove();
	}

	#unnote(): void {
		this.#note = '';
		this.#draw();
		if (this.#sessions.length === 0 && !this.#review) this.#host.remove();
	}

	#look(session: Session): void {
		const {verdict} = session;
		if (!verdict) return;
		this.#open(session, {
			findings: verdict.kind === 'checked' ? verdict.findings : [],
			said: sayingOf(verdict, session.isNamed),
			held: false,
			choose: () => this.#close(session),
		});
	}

	#open({composer}: Session, review: Review): void {
		const selection = getSelection();
		const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
		const written = composer.parts.some(({element}) => range && element.contains(range.startContainer));
		this.#caret = written ? range!.cloneRange() : null;
		this.#review = review;
		this.#draw();
	}

	/** Gives the focus back to the text, not to the button that was pressed: the next key is a letter, not a press. */
	#close({composer: {parts}}: Session): void {
		const caret = this.#caret;
		this.#review = null;
		this.#draw();
		const part = parts.find(({element}) => caret && element.contains(caret.startContainer)) ?? parts[0];
		part.element.focus({preventScroll: true});
		if (caret?.startContainer.isConnected) {
			const {startContainer, startOffset, endContainer, endOffset} = caret;
			getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
		}
	}

	#soon(): void {
		cancelAnimationFrame(this.#frame);
		this.#frame = requestAnimationFrame(() => this.#draw());
	}

	#draw(): void {
		const shown = this.#sessions.filter((session) => session.hasWords);
		if (shown.length > 0 || this.#review || this.#note) {
			if (!this.#host.isConnected) document.documentElement.append(this.#host);
		} else if (!this.#host.isConnected) return;
		this.#content.lang = locale();
		const review = this.#review;
		render(
			<>
				{shown.map((session) => (
					<Chip
						key={session.id}
						verdict={session.verdict}
						named={session.isNamed}
						onOpen={() => this.#look(session)}
					/>
				))}
				<p class="announced" role="status">
					{this.#announced}
				</p>
				{review && <ReviewDialog review={review} />}
				<div class="notes" role="status">
					{this.#note && (
						<div class="note">
							<svg class="icon info" viewBox="0 0 16 16" aria-hidden="true">
								<path d={severityIcon.info} />
							</svg>
							<p>{this.#note}</p>
							<button type="button" aria-label={t('noteClose')} onClick={() => this.#unnote()}>
								×
							</button>
						</div>
					)}
				</div>
			</>,
			this.#content,
		);
		this.#place(shown);
		this.#announceSoon(shown);
	}

	#place(shown: readonly Session[]): void {
		const chips = this.#content.querySelectorAll<HTMLElement>('.chip');
		shown.forEach((session, index) => {
			const chip = chips[index];
			if (!chip) return;
			const {root, parts} = session.composer;
			const editor = parts.at(-1)!.element;
			let place: Place | null = null;
			if (isInSight(editor, this.#host)) {
				delete chip.dataset.compact;
				const preferred = this.#places.get(session);
				place = placeBeside(root, editor, chip.getBoundingClientRect(), this.#host, preferred);
				if (!place) {
					chip.dataset.compact = '';
					place = placeBeside(root, editor, chip.getBoundingClientRect(), this.#host, preferred);
				}
			}
			chip.dataset.placed = place ? 'yes' : 'no';
			if (!place) return;
			const around = root.getBoundingClientRect();
			this.#places.set(session, {left: place.left - around.left, top: place.top - around.top});
			chip.style.left = `${place.left}px`;
			chip.style.top = `${place.top}px`;
		});
	}

	#announceSoon(shown: readonly Session[]): void {
		clearTimeout(this.#calmTimer);
		const focused = shown.find(({composer}) =>
			composer.parts.some(({element}) => element.contains(document.activeElement)),
		);
		if (!focused || stateOf(focused.verdict) === 'checking') return;
		const saying = sayingOf(focused.verdict, focused.isNamed);
		if (saying === this.#announced) return;
		this.#calmTimer = setTimeout(() => {
			this.#announced = saying;
			this.#draw();
		}, calmMilliseconds);
	}
}
