import type {Reading} from '../engine/draft.ts';
import {topOf} from '../sites/page.ts';
import type {Session} from './session.ts';

/** How long a site may take to clear a box it has published. */
const patienceMilliseconds = 10_000;

/** How long a site's own question before it publishes may stand unanswered. */
const questionMilliseconds = 30 * 60_000;

const stepMilliseconds = 200;

/** Whether something of the site's lies over what publishes: it asks once more, and whoever answers takes their time. */
const isAsked = ({composer: {controls}}: Session): boolean =>
	controls.some((control) => {
		const top = topOf(control);
		return top !== null && !control.contains(top);
	});

/** Notices that a press led to publication: the composer is emptied or closed soon after it. */
export class Publications {
	readonly #published: (reading: Reading) => void;
	readonly #expected = new Map<
		Session,
		{readonly reading: Reading; readonly timer: ReturnType<typeof setInterval>}
	>();

	/** `published` is given what the composer held when it was pressed. */
	constructor(published: (reading: Reading) => void) {
		this.#published = published;
	}

	/** A press on `session` goes through to the site. */
	expect(session: Session): void {
		this.#forget(session);
		const reading = session.reading();
		const pressed = performance.now();
		let end = pressed + patienceMilliseconds;
		const timer = setInterval(() => {
			const now = performance.now();
			if (now < pressed + questionMilliseconds && isAsked(session)) end = now + patienceMilliseconds;
			if (session.signal.aborted || now > end) this.#forget(session);
			else if (session.look().isEmpty) this.closed(session);
		}, stepMilliseconds);
		this.#expected.set(session, {reading, timer});
	}

	/** The composer of `session` is gone or empty. */
	closed(session: Session): void {
		const expected = this.#expected.get(session);
		this.#forget(session);
		if (expected) this.#published(expected.reading);
	}

	#forget(session: Session): void {
		clearInterval(this.#expected.get(session)?.timer);
		this.#expected.delete(session);
	}
}
