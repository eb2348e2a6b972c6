import type {Finding} from '../engine/finding.ts';
import type {Verdict} from '../engine/verdict.ts';
import {countFailure} from '../platform/failures.ts';
import type {Guard} from '../platform/settings.ts';
import {topOf} from '../sites/page.ts';
import {identityOf, type Session} from './session.ts';

/** How long a press waits for a verdict before it is let through with a note. */
const patienceMilliseconds = 800;

/** How long after a press was held the rest of it may still come: a key's repeats, a double click's second half. */
const restMilliseconds = 700;

/** How long a released press may take to show in the page. */
const effectMilliseconds = 2_000;

/** What the guard asks of those around it. */
export interface GuardHost {
	/** The page's composers as they are at this moment. */
	readonly sessions: () => readonly Session[];
	/** Whether the extension is still there; saying no ends everything, and the press goes through. */
	readonly alive: () => boolean;
	readonly mode: () => Guard;
	/** Shows what stands against publishing; answers whether the writer publishes all the same. */
	readonly review: (session: Session, findings: readonly Finding[]) => Promise<'post' | 'back'>;
	readonly note: (what: GuardNote, session: Session) => void;
	/** A press goes through to the site: the draft is probably published. */
	readonly passed: (session: Session) => void;
	readonly signal: AbortSignal;
}

/** What the guard says without standing in the way. */
export type GuardNote =
	| {readonly kind: 'unchecked'; readonly verdict: Verdict}
	| {readonly kind: 'press-again'}
	| {readonly kind: 'reminder'; readonly findings: readonly Finding[]};

/** A press that would publish, and how to make it anew: in the composer as it stands then, which the site may have made anew. */
interface Intent {
	readonly session: Session;
	/** Answers whether there was something to press. */
	readonly repeat: (live: Session) => boolean;
}

const isEnabled = (control: HTMLElement): boolean =>
	control.getAttribute('aria-disabled') !== 'true' && !(control as HTMLButtonElement).disabled;

/** Whether a press on `control` would be heard, and nothing lies over it: a site that asks once more has heard the first. */
const isInReach = (control: HTMLElement): boolean => isEnabled(control) && control.contains(topOf(control));

/** Whether it is known what publishes the composer: a press is never held on a guess. */
export const canHold = ({composer}: Session): boolean =>
	composer.controls.length > 0 || composer.enterPublishes;

/** A type-ahead is open on `editor`: Enter chooses from it. */
const choosesFromList = (editor: HTMLElement): boolean => {
	if (editor.getAttribute('aria-activedescendant')) return true;
	const list = editor.getAttribute('aria-controls') ?? editor.getAttribute('aria-owns');
	if (editor.getAttribute('aria-expanded') === 'true') return true;
	return list !== null && document.getElementById(list)?.checkVisibility() === true;
};

/** Whether a key may press anything: Enter may anywhere, a space not where one writes. */
const mayPress = (event: KeyboardEvent): boolean => {
	if (event.key !== ' ') return event.key === 'Enter';
	const [target] = event.composedPath();
	return !(target instanceof HTMLElement && target.isContentEditable);
};

const pressed = (event: KeyboardEvent): KeyboardEvent => {
	const {key, code, location, ctrlKey, metaKey, shiftKey, altKey, keyCode, which} = event;
	const {bubbles, cancelable, composed} = event;
	const again = {
		key,
		code,
		location,
		ctrlKey,
		metaKey,
		shiftKey,
		altKey,
		keyCode,
		which,
		bubbles,
		cancelable,
		composed,
	};
	return new KeyboardEvent(event.type, again as KeyboardEventInit);
};

/** The control in `path` that publishes a composer, and the composer. */
const controlIn = (
	path: readonly EventTarget[],
	sessions: readonly Session[],
): {readonly session: Session; readonly control: HTMLElement} | undefined => {
	for (const session of sessions)
		for (const control of session.composer.controls) if (path.includes(control)) return {session, control};
	return undefined;
};

const editorIn = (
	path: readonly EventTarget[],
	sessions: readonly Session[],
): {readonly session: Session; readonly editor: HTMLElement} | undefined => {
	for (const session of sessions)
		for (const {element} of session.composer.parts)
			if (path.includes(element)) return {session, editor: element};
	return undefined;
};

/** Presses `control` as a pointer does, from its way down to the click: some sites act before the click. */
const press = (control: HTMLElement): void => {
	const shared = {bubbles: true, cancelable: true, composed: true, detail: 1};
	const pointer = {...shared, detail: 0, isPrimary: true, pointerType: 'mouse'};
	control.dispatchEvent(new PointerEvent('pointerdown', {...pointer, buttons: 1}));
	control.dispatchEvent(new MouseEvent('mousedown', {...shared, buttons: 1}));
	control.dispatchEvent(new PointerEvent('pointerup', pointer));
	control.dispatchEvent(new MouseEvent('mouseup', shared));
	control.dispatchEvent(new MouseEvent('click', shared));
};

const ofClick = (event: MouseEvent, sessions: readonly Session[]): Intent | undefined => {
	const found = controlIn(event.composedPath(), sessions);
	if (!found || !isEnabled(found.control)) return undefined;
	const {session, control} = found;
	const byPointer = event.detail > 0;
	return {
		session,
		repeat: ({composer}) => {
			const target = control.isConnected ? control : composer.controls.find(isEnabled);
			if (!target) return false;
			if (byPointer) press(target);
			// Not `click()`, which does nothing while a page's own program is at it.
			else target.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true, composed: true}));
			return true;
		},
	};
};

const ofKey = (event: KeyboardEvent, sessions: readonly Session[]): Intent | undefined => {
	const path = event.composedPath();
	const target = path[0];
	const repeatOn =
		(successor: (live: Session) => HTMLElement | undefined) =>
		(live: Session): boolean => {
			const isThere = target instanceof Node && target.isConnected;
			const now = isThere ? target : successor(live);
			now?.dispatchEvent(pressed(event));
			return now !== undefined;
		};
	const onControl = controlIn(path, sessions);
	if (onControl) {
		// A native button turns its keys into a click, which is guarded; others may act on the key itself.
		const acts = event.key === 'Enter' || event.key === ' ';
		const native = onControl.control instanceof HTMLButtonElement;
		const repeat = repeatOn(({composer}) => composer.controls.find(isEnabled));
		return acts && !native && isEnabled(onControl.control) ? {session: onControl.session, repeat} : undefined;
	}
	if (event.key !== 'Enter') return undefined;
	const inEditor = editorIn(path, sessions);
	if (!inEditor) return undefined;
	const {session, editor} = inEditor;
	const part = session.composer.parts.findIndex(({element}) => element === editor);
	const repeat = repeatOn(({composer}) => composer.parts[part]?.element);
	if (event.isComposing || event.keyCode === 229) return undefined;
	if (event.ctrlKey || event.metaKey) return canHold(session) ? {session, repeat} : undefined;
	const bare = !event.shiftKey && !event.altKey;
	return bare && session.composer.enterPublishes && !choosesFromList(editor) ? {session, repeat} : undefined;
};

const ofSubmit = (event: SubmitEvent, sessions: readonly Session[]): Intent | undefined => {
	const form = event.composedPath()[0];
	if (!(form instanceof HTMLFormElement)) return undefined;
	const session = sessions.find(({composer}) => composer.parts.some(({element}) => form.contains(element)));
	if (!session) return undefined;
	const {bubbles, cancelable, isTrusted, submitter} = event;
	return {
		session,
		repeat: ({composer}) => {
			const target = form.isConnected ? form : composer.parts[0].element.closest('form');
			// A page that made the event listens for another; the browser's own leads to the form's action.
			if (isTrusted) target?.requestSubmit(submitter?.isConnected ? submitter : null);
			else target?.dispatchEvent(new SubmitEvent('submit', {bubbles, cancelable, submitter}));
			return target !== null;
		},
	};
};

const errorsIn = (verdict: Verdict): readonly Finding[] =>
	verdict.kind === 'checked' ? verdict.findings.filter(({severity}) => severity === 'error') : [];

/**
 * Stands before every way to publish a composer. A press with a fresh verdict and no unseen error passes in the
 * same task; one with an error is held until the writer chooses; one without a verdict waits for it, briefly. When
 * anything of ours fails, the press goes through.
 */
export const guard = (host: GuardHost): void => {
	const {signal} = host;
	/** A press is on its way through: the events it makes are not held again. */
	let passing = false;
	/** Composers whose press is held, until it is decided. */
	const held = new Set<Session>();
	/** When a composer's press was last decided, in milliseconds of event time. */
	const decided = new WeakMap<Session, number>();
	/** The composer whose press was kept from the site from its way down. */
	let kept: Session | undefined;

	/** The composer that holds what `session` held as `digest`: itself, or the one that the site has put in its place. */
	const successorOf = (session: Session, digest: string | undefined): Session => {
		const all = host.sessions();
		if (!session.signal.aborted) return session;
		return all.find((each) => each.look().digest === digest) ?? session;
	};

	/** Makes a press anew that was held when its composer held `digest`. */
	const release = ({session, repeat}: Intent, digest?: string): void => {
		let live = session;
		let before: string | undefined;
		try {
			live = successorOf(session, digest);
			before = live.look().digest;
			host.passed(live);
		} catch {
			// Whatever of ours broke, the press is made anew.
			countFailure('guard release');
		}
		passing = true;
		try {
			if (!repeat(live)) host.note({kind: 'press-again'}, live);
		} finally {
			passing = false;
		}
		setTimeout(() => {
			if (before === undefined || signal.aborted || live.signal.aborted) return;
			if (live.look().digest === before && live.composer.controls.some(isInReach))
				host.note({kind: 'press-again'}, live);
		}, effectMilliseconds);
	};

	const unseen = (session: Session, verdict: Verdict): readonly Finding[] =>
		errorsIn(verdict).filter((finding) => !session.seen.has(identityOf(finding)));

	const review = (session: Session, findings: readonly Finding[]): Promise<'post' | 'back'> => {
		for (const finding of findings) session.seen.add(identityOf(finding));
		return host.review(session, findings);
	};

	const decide = async (session: Session): Promise<'post' | 'back'> => {
		const late = new Promise<Verdict>((resolve) => {
			setTimeout(() => resolve({kind: 'unchecked', because: 'unanswered'}), patienceMilliseconds);
		});
		const verdict = await Promise.race([session.judge(), late]);
		const findings = unseen(session, verdict);
		if (findings.length > 0) return review(session, findings);
		if (verdict.kind === 'unchecked' && verdict.because !== 'paused')
			host.note({kind: 'unchecked', verdict}, session);
		return 'post';
	};

	const stop = (event: Event): void => {
		event.preventDefault();
		event.stopImmediatePropagation();
	};

	const hold = (event: Event, intent: Intent, choose: () => Promise<'post' | 'back'>): void => {
		stop(event);
		const {session} = intent;
		const {digest} = session.look();
		held.add(session);
		choose()
			// Caught before the release, so that what breaks leads to one post, never to none or two.
			.catch(() => {
				countFailure('guard review');
				return 'post' as const;
			})
			.then((choice) => {
				if (choice === 'post') release(intent, digest);
			})
			.finally(() => {
				held.delete(session);
				decided.set(session, performance.now());
			});
	};

	/** Whether `event` is the rest of a press that was already held. */
	const isRest = (event: Event, session: Session): boolean => {
		if (held.has(session)) return true;
		const again = (event as KeyboardEvent).repeat || (event as MouseEvent).detail > 1;
		return again && performance.now() - (decided.get(session) ?? -Infinity) < restMilliseconds;
	};

	const meet = (event: Event, intent: Intent | undefined): void => {
		if (!intent) return;
		const {session} = intent;
		// The way down belongs to this click alone.
		const wasKept = event.type === 'click' && kept === session;
		if (event.type === 'click') kept = undefined;
		if (isRest(event, session)) {
			stop(event);
			return;
		}
		if (session.look().isEmpty) return;
		const mode = host.mode();
		const verdict = mode === 'off' ? undefined : session.fresh();
		const findings = verdict ? unseen(session, verdict) : [];
		if (mode === 'hold' && verdict === null) hold(event, intent, () => decide(session));
		else if (mode === 'hold' && findings.length > 0)
			hold(event, intent, async () => review(session, findings));
		else if (wasKept) {
			// The verdict came while the button was down: the site has missed the way down.
			stop(event);
			release(intent);
		} else {
			host.passed(session);
			if (findings.length > 0) host.note({kind: 'reminder', findings}, session);
			else if (verdict?.kind === 'unchecked' && verdict.because === 'unanswered')
				host.note({kind: 'unchecked', verdict}, session);
		}
	};

	/** Keeps the events before the click of a press that is going to be held: some sites act on them. */
	const meetEarly = (event: Event): void => {
		if (event.type === 'pointerdown') kept = undefined;
		if ((event as MouseEvent).button > 0) return;
		const found = controlIn(event.composedPath(), host.sessions());
		if (!found || !isEnabled(found.control)) return;
		const {session} = found;
		if (kept !== session && !held.has(session)) {
			if (host.mode() !== 'hold' || session.look().isEmpty) return;
			const verdict = session.fresh();
			if (verdict && unseen(session, verdict).length === 0) return;
		}
		kept = session;
		event.stopImmediatePropagation();
		// The caret stays in the text, where the writer may go back to.
		if (event.type === 'mousedown') event.preventDefault();
	};

	const listen = <Type extends 'click' | 'keydown' | 'submit'>(
		type: Type,
		intentOf: (event: WindowEventMap[Type], sessions: readonly Session[]) => Intent | undefined,
	): void => {
		const listener = (event: WindowEventMap[Type]): void => {
			if (passing || (event instanceof KeyboardEvent && !mayPress(event))) return;
			if (!host.alive()) return;
			try {
				meet(event, intentOf(event, host.sessions()));
			} catch {
				// Whatever of ours broke, the writer's press goes through.
				countFailure(`guard ${type}`);
			}
		};
		window.addEventListener(type, listener, {capture: true, signal});
	};
	for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchstart', 'touchend'])
		window.addEventListener(
			type,
			(event) => {
				if (passing || !host.alive()) return;
				try {
					meetEarly(event);
				} catch {
					// Whatever of ours broke, the writer's press goes through.
					countFailure(`guard ${type}`);
				}
			},
			// Passive, so that a finger that scrolls is not slowed; the others prevent what they keep.
			{capture: true, signal, ...(type.startsWith('touch') && {passive: true})},
		);
	listen('click', ofClick);
	listen('keydown', ofKey);
	listen('submit', ofSubmit);
};
