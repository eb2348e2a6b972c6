import type {Reading} from '../engine/draft.ts';
import type {Session} from './session.ts';

/** How long a site may take to clear a box it has published. */
const patienceMilliseconds = 10_000;

const stepMilliseconds = 200;

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
		const end = performance.now() + patienceMilliseconds;
		const timer = setInterval(() => {
			if (session.signal.aborted || performance.now() > end) this.#forget(session);
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
