/** Watches the compose boxes of the page this script stands in, shows what the background says of them, guards publication. */
import * as v from 'valibot';
import type {Finding} from '../engine/finding.ts';
import {browser} from '../platform/browser.ts';
import {counted, localeOf, localized, speak, t} from '../platform/i18n.ts';
import {type Lifetime, live} from '../platform/lifetime.ts';
import {Line} from '../platform/line.ts';
import type {FromContent, ToContent} from '../platform/messages.ts';
import {caller, serve} from '../platform/rpc.ts';
import {accountOf, defaultSettings, onSettings, readSettings, type Settings} from '../platform/settings.ts';
import {covers, isFromPages} from '../platform/trust.ts';
import {siteOf} from '../sites/index.ts';
import {placeOf} from '../sites/page.ts';
import type {Site, Unwatched} from '../sites/site.ts';
import {uncheckedSentence, unwatchedWords} from '../ui/words.ts';
import {diagnosisOf} from './diagnosis.ts';
import {Drift} from './drift.ts';
import {watchFiles} from './files.ts';
import {type GuardNote, guard} from './guard.ts';
import {Marks} from './marks.ts';
import {Publications} from './publications.ts';
import {type Found, Sessions} from './sessions.ts';
import {Surface} from './surface.tsx';

const sentenceOf = (note: GuardNote, site: Site): string => {
	if (note.kind === 'press-again') return t('notePressAgain', {site: site.name});
	if (note.kind === 'reminder') return reminderOf(note.findings);
	return note.verdict.kind === 'unchecked' ? uncheckedSentence(note.verdict.because, true) : '';
};

const reminderOf = (findings: readonly Finding[]): string => {
	const [first, ...others] = findings;
	return others.length > 0 ? counted('findings', findings.length) : localized(first!.message);
};

const watch = (site: Site, {signal, alive, end, attend}: Lifetime): void => {
	const ask = caller<FromContent>('from-content');
	const line = new Line('from-content');
	const askOnLine = caller<FromContent>('from-content', line.send);
	const marks = new Marks();
	const surface = new Surface({
		signal,
		ignore: async (session, {rule, quote}, scope, ignored) => {
			await ask('ignore', session.reading(), {rule, quote, scope, ignored}).catch(() => undefined);
			session.recheck();
		},
		accountOf: (session) => accountOf(settings, site.id, session.author),
		tellCounterpart: async (session, answer) => {
			await ask('tellCounterpart', session.id, answer).catch(() => undefined);
			session.recheck();
		},
	});
	let settings: Settings = defaultSettings;
	let attending: AbortController | undefined;

	const drift = new Drift(site, (isLost) => void ask('lost', isLost).catch(() => undefined), signal);
	/** The profile last told, so that one visit is told once. */
	let told = '';
	const tellProfile = (): void => {
		const profile = site.profile(document, placeOf(document));
		if (!profile || told === JSON.stringify(profile)) return;
		told = JSON.stringify(profile);
		ask('profile', site.id, profile.handle, profile.text).catch(() => undefined);
	};

	let unwatched: Unwatched | undefined;
	/** Where and of what was last said that it is not watched, so that it is said once. */
	let said = '';
	const tellUnwatched = (boxes: readonly HTMLElement[]): void => {
		const place = placeOf(document);
		const kindOf = (box: HTMLElement | undefined) => box && site.unwatched(box, place);
		unwatched = kindOf(boxes[0]);
		const written = kindOf(boxes.find((box) => box.contains(document.activeElement)));
		if (!written || settings.paused || said === `${place.pathname} ${written}`) return;
		said = `${place.pathname} ${written}`;
		surface.note(t(unwatchedWords[written]));
	};

	const searched = (found: Found): void => {
		surface.moved();
		drift.look(found);
		tellUnwatched(found.unwatched);
		tellProfile();
	};

	const changed = (): void => {
		const {all} = sessions;
		marks.show(all);
		surface.show(all);
		if (all.length > 0 && !attending) {
			attending = new AbortController();
			attend(attending.signal);
		} else if (all.length === 0) {
			attending?.abort();
			attending = undefined;
			line.close();
		}
	};

	const publications = new Publications((reading) => void ask('published', reading).catch(() => undefined));

	const sessions: Sessions = new Sessions(site, {
		ask: (reading) => askOnLine('check', reading),
		closed: (session) => {
			publications.closed(session);
			ask('close', session.id).catch(() => undefined);
		},
		changed,
		edited: () => {
			marks.keep(sessions.all);
			surface.edited();
		},
		searched,
		signal,
	});

	guard({
		sessions: () => sessions.search(),
		alive,
		mode: () => (settings.paused ? 'off' : settings.guard),
		review: (session, findings) => surface.hold(session, findings),
		note: (note) => surface.note(sentenceOf(note, site)),
		passed: (session) => publications.expect(session),
		signal,
	});

	watchFiles(() => sessions.search(), signal);

	const recheck = (): void => {
		for (const session of sessions.all) session.recheck();
	};
	const adopt = (now: Settings): void => {
		settings = now;
		speak(localeOf(now.locale, browser.i18n.getUILanguage()));
		surface.moved();
		if (site.selectors.replace(now.selectors?.[site.id] ?? {})) sessions.search();
		recheck();
	};
	onSettings(adopt, {signal});
	readSettings().then(adopt, () => undefined);

	serve<ToContent>(
		'to-content',
		{
			watches: {
				args: v.tuple([]),
				answer: () => {
					if (!site.publishes(placeOf(document))) return 'private';
					return sessions.all.length === 0 ? (unwatched ?? 'watched') : 'watched';
				},
			},
			withdrawn: {
				args: v.tuple([v.array(v.string())]),
				answer: ([origins]) => {
					const isConcerned = origins.some((pattern) => covers(pattern, String(placeOf(document))));
					if (isConcerned) end('withdrawn');
					return isConcerned;
				},
			},
			diagnose: {
				args: v.tuple([]),
				answer: () =>
					diagnosisOf(
						site,
						sessions.all.map(({composer}) => composer),
						{...drift.seen, ...(unwatched && {unwatched})},
					),
			},
			togglePanel: {args: v.tuple([]), answer: () => surface.toggleAny()},
			recheck: {args: v.tuple([]), answer: recheck},
		},
		{trust: isFromPages, signal},
	);

	signal.addEventListener('abort', () => {
		line.close();
		marks.clear();
		if (signal.reason === 'orphaned') surface.note(uncheckedSentence('orphaned', true));
		surface.retire();
	});
};

const site = siteOf(placeOf(document));
if (site) live((lifetime) => watch(site, lifetime));
