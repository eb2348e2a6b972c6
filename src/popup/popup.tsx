import type {ComponentChildren} from 'preact';
import {useEffect, useRef, useState} from 'preact/hooks';
import type {Mode} from '../engine/draft.ts';
import {counted, list, t} from '../platform/i18n.ts';
import type {CounterpartAnswer, Due, Watched} from '../platform/messages.ts';
import {
	accountOf,
	type KnownAccount,
	type Settings,
	withAccount,
	withoutAccount,
} from '../platform/settings.ts';
import {sites} from '../sites/index.ts';
import {CounterpartQuestion} from '../ui/counterpart-question.tsx';
import {DueList} from '../ui/due-list.tsx';
import {withMode} from '../ui/duty.ts';
import {Mark} from '../ui/mark.tsx';
import {Switch} from '../ui/switch.tsx';
import {VerdictView} from '../ui/verdict-view.tsx';
import {modeWords, nameOf, surfaceWords, unwatchedWords} from '../ui/words.ts';
import type {Doing, Page} from './page.ts';
import {Question, Told} from './question.tsx';

interface Props {
	readonly page: Page;
	/** Tells the background what the writer says of the other version of a composer's draft. */
	readonly tellCounterpart: (id: string, answer: CounterpartAnswer) => void;
	readonly settle: (due: Due, settled: boolean) => void;
	readonly settings: Settings;
	readonly isPauseLocked: boolean;
	readonly change: (change: (settings: Settings) => Settings) => Promise<Settings>;
	readonly reload: () => void;
	readonly openSettings: () => void;
	readonly openWorkbench: () => void;
}

/** The account being told of: what was known of it before, and whether an answer was given. */
interface Telling {
	readonly site: string;
	readonly handle: string;
	readonly before: KnownAccount | undefined;
	readonly answered: boolean;
}

const siteName = (id: string): string => sites.find((site) => site.id === id)?.name ?? id;

const State = ({title, hint, children}: {title: string; hint: string; children?: ComponentChildren}) => (
	<div class="state">
		<h2>{title}</h2>
		<p class="soft">{hint}</p>
		{children}
	</div>
);

/** Where one publishes on the page there is a box that is not known any more. */
const Lost = ({site, openWorkbench}: {readonly site: string; readonly openWorkbench: () => void}) => (
	<State title={t('popupLostTitle', {site: siteName(site)})} hint={t('popupLostHint')}>
		<button type="button" class="primary" onClick={openWorkbench}>
			{t('popupWorkbenchOpen')}
		</button>
	</State>
);

const Empty = ({doing, reload}: {readonly doing: Doing; readonly reload: () => void}) => {
	switch (doing) {
		case 'elsewhere':
			return (
				<State
					title={t('popupElsewhereTitle')}
					hint={t('popupElsewhereHint', {sites: list(sites.map(({name}) => name))})}
				/>
			);
		case 'stale':
			return (
				<State title={t('popupReloadTitle')} hint={t('popupReloadHint')}>
					<button type="button" class="primary" onClick={reload}>
						{t('popupReload')}
					</button>
				</State>
			);
		case 'barred':
			return <State title={t('popupBarredTitle')} hint={t('popupBarredHint')} />;
		case 'private':
			return <State title={t('popupPrivateTitle')} hint={t('popupPrivateHint')} />;
		case 'watched':
			return <State title={t('popupNoDraftTitle')} hint={t('popupNoDraftHint')} />;
		default:
			return <State title={t('popupUnwatchedTitle')} hint={t(unwatchedWords[doing])} />;
	}
};

const countOf = ({verdict, omitted = 0}: Watched): number =>
	verdict.kind === 'checked' ? verdict.findings.length + omitted : 0;

/** What is said aloud when it changes. */
const tally = (watched: readonly Watched[]): string => {
	const count = watched.reduce((sum, each) => sum + countOf(each), 0);
	if (count > 0) return counted('findings', count);
	return watched.some(({verdict}) => verdict.kind === 'checked') ? t('nothingFound') : '';
};

/** The popup: the drafts of a tab, what was found in each, and who is posting. */
export const Popup = ({
	page,
	settings,
	isPauseLocked,
	change,
	reload,
	openSettings,
	openWorkbench,
	tellCounterpart,
	settle,
}: Props) => {
	const [telling, setTelling] = useState<Telling>();
	const [said, setSaid] = useState('');
	const {doing, lost, watched, dues} = page;
	/** The heading that gets the focus when what it held goes away. */
	const left = useRef<string>(undefined);
	useEffect(() => {
		if (!telling && left.current !== undefined) document.getElementById(left.current)?.focus();
	}, [telling]);

	const close = (id: string): void => {
		left.current = `draft-${id}`;
		setTelling(undefined);
	};
	const tell = (site: string, handle: string, mode: Mode): void => {
		const before = telling ? telling.before : accountOf(settings, site, handle);
		setTelling({site, handle, before, answered: true});
		setSaid('');
		void change((current) =>
			withAccount(current, withMode({...accountOf(current, site, handle), site, handle, mode}, mode)),
		);
	};
	const undo = ({site, handle, before}: Telling, id: string): void => {
		void change((current) =>
			before ? withAccount(current, before) : withoutAccount(current, {site, handle}),
		);
		setSaid(t('undone'));
		close(id);
	};

	const asked = new Set<string>();
	const groupOf = (each: Watched) => {
		const {id, site, surface, author, verdict, omitted} = each;
		const known = accountOf(settings, site, author);
		const concerned =
			telling && author !== undefined && telling.site === site && telling.handle === author
				? telling
				: undefined;
		const unknown = author !== undefined && !known && verdict.kind === 'unchecked';
		const first = !asked.has(`${site} ${author}`);
		const asks = first && (concerned ? !concerned.answered : unknown && !settings.paused);
		if (asks || concerned) asked.add(`${site} ${author}`);
		const name = author === undefined ? siteName(site) : nameOf(author);
		const count = countOf(each);
		return (
			<article class="draft" key={id} aria-labelledby={`draft-${id}`}>
				<header>
					<h2 id={`draft-${id}`} tabIndex={-1}>
						{author === undefined ? name : t('accountPosts', {account: name, site: siteName(site)})}
					</h2>
					{count > 0 && <p class="count">{counted('findings', count)}</p>}
					<p class="soft who">
						<span>{t(surfaceWords[surface])}</span>
						{known && <span>{t(modeWords[known.mode])}</span>}
						{known && !known.managed && author !== undefined && !concerned && (
							<span>
								<button
									type="button"
									class="link"
									aria-label={t('popupChangeNamed', {account: name})}
									onClick={() => setTelling({site, handle: author, before: known, answered: false})}
								>
									{t('popupChange')}
								</button>
							</span>
						)}
					</p>
				</header>
				{first && concerned?.answered && known && (
					<Told
						account={known}
						onChange={(account) => void change((current) => withAccount(current, account))}
						onUndo={() => undo(concerned, id)}
						onDone={() => close(id)}
					/>
				)}
				{asks && author !== undefined && (
					<Question
						site={site}
						handle={author}
						known={known?.mode}
						onTell={(mode) => tell(site, author, mode)}
						onCancel={() => close(id)}
					/>
				)}
				{!asks && (
					<VerdictView
						verdict={verdict}
						isNamed={author !== undefined}
						{...(omitted !== undefined && {omitted})}
						question={
							known && (
								<CounterpartQuestion account={known} onTell={(answer) => tellCounterpart(id, answer)} />
							)
						}
					/>
				)}
			</article>
		);
	};

	return (
		<>
			<header class="bar">
				<Mark />
				<h1>{t('extensionName')}</h1>
				<Switch
					label={t('pauseLabel')}
					isLocked={isPauseLocked}
					on={settings.paused}
					onChange={(paused) => void change((current) => ({...current, paused}))}
				/>
			</header>
			<main aria-label={t('popupDrafts')}>
				{settings.paused ? (
					<State title={t('popupPausedTitle')} hint={t('popupPausedHint')} />
				) : (
					<>
						{lost !== undefined && <Lost site={lost} openWorkbench={openWorkbench} />}
						{watched.map(groupOf)}
						{watched.length === 0 && lost === undefined && <Empty doing={doing} reload={reload} />}
					</>
				)}
				<DueList dues={dues} now={Date.now()} onSettle={settle} />
			</main>
			<p class="hidden" role="status">
				{said || tally(watched)}
			</p>
			<footer>
				<p class="soft">{t('privacyLine')}</p>
				<div class="row">
					<button type="button" class="plain" onClick={openWorkbench}>
						{t('popupWorkbench')}
					</button>
					<button type="button" class="plain" onClick={openSettings}>
						{t('popupSettings')}
					</button>
				</div>
			</footer>
		</>
	);
};
