import type {ComponentChildren} from 'preact';
import {useEffect, useRef, useState} from 'preact/hooks';
import {faultOf} from '../engine/faults.ts';
import {type Key, list, locales, localized, ownName, t} from '../platform/i18n.ts';
import type {Guard, Managed, Settings} from '../platform/settings.ts';
import {Mark} from '../ui/mark.tsx';
import {openPage} from '../ui/own-page.ts';
import {Switch} from '../ui/switch.tsx';
import {Accounts} from './accounts.tsx';
import {saveAsFile, settingsFrom} from './file.ts';
import {Packs} from './packs.tsx';
import {SelectorTables} from './selectors.tsx';

interface Props {
	readonly settings: Settings;
	/** What an administrator sets. */
	readonly managed: Managed;
	readonly change: (change: (settings: Settings) => Settings) => Promise<Settings>;
}

/** The sections whose acts are said. */
type Origin = 'accounts' | 'packs' | 'file';

/** What was just done, and how to take it back; a fault has nothing to take back. */
interface Notice {
	readonly text: string;
	readonly before?: Settings;
	/** The heading that gets the focus when the notice goes. */
	readonly from: Origin;
}

const guardWords = [
	['hold', 'guardHold', 'guardHoldHint'],
	['remind', 'guardRemind', 'guardRemindHint'],
	['off', 'guardOff', 'guardOffHint'],
] as const satisfies readonly (readonly [Guard, Key, Key])[];

interface SectionProps {
	readonly id: string;
	readonly title: string;
	readonly hint?: string;
	/** An administrator sets what it shows. */
	readonly isLocked?: boolean;
	readonly children: ComponentChildren;
}

const Section = ({id, title, hint, isLocked = false, children}: SectionProps) => (
	<section aria-labelledby={id}>
		<h2 id={id} tabIndex={-1}>
			{title}
		</h2>
		{hint && <p class="soft hint">{hint}</p>}
		{isLocked && <p class="locked">{t('managedPart')}</p>}
		{children}
	</section>
);

/** The settings page: accounts, what happens on posting, language, pause, and what is kept. */
export const Options = ({settings, managed, change}: Props) => {
	const [notice, setNotice] = useState<Notice>();
	const wayBack = useRef<HTMLButtonElement>(null);
	const file = useRef<HTMLInputElement>(null);
	useEffect(() => {
		if (notice?.before) wayBack.current?.focus();
	}, [notice]);

	const isLocked = (part: keyof Settings): boolean => Object.hasOwn(managed.parts, part);
	const actFrom =
		(from: Origin) =>
		(alter: (settings: Settings) => Settings, said: string): void => {
			void change(alter);
			setNotice({text: said, before: settings, from});
		};
	const undo = (before: Settings, from: Origin): void => {
		void change(() => before);
		setNotice({text: t('undone'), from});
		document.getElementById(from)?.focus();
	};
	const dismiss = (from: Origin): void => {
		setNotice(undefined);
		document.getElementById(from)?.focus();
	};
	const load = async (input: HTMLInputElement): Promise<void> => {
		const [chosen] = input.files ?? [];
		if (!chosen) return;
		const loaded = settingsFrom(await chosen.text());
		input.value = '';
		if (loaded.kind === 'settings') actFrom('file')(() => loaded.settings, t('optionsLoaded'));
		else {
			const {kind} = loaded;
			const text =
				kind === 'foreign' ? t('optionsErrorJson') : t('optionsErrorFile', {places: list(loaded.places)});
			setNotice({text, from: 'file'});
		}
	};

	return (
		<>
			<header class="bar">
				<Mark />
				<h1>{t('optionsTitle')}</h1>
			</header>
			<main>
				{managed.faults.length > 0 && (
					<div class="card refused">
						<p>{t('managedFaults')}</p>
						<ul class="faults">
							{managed.faults.map(({path, issue}) => (
								<li key={path}>
									<code>{path}</code> {localized(faultOf(issue).message)}
								</li>
							))}
						</ul>
					</div>
				)}
				<Section id="accounts" title={t('optionsAccounts')} hint={t('optionsAccountsHint')}>
					<Accounts
						accounts={settings.accounts}
						act={actFrom('accounts')}
						onOpen={() => setNotice(undefined)}
					/>
				</Section>
				<Section
					id="guard"
					title={t('optionsGuard')}
					hint={t('optionsGuardHint')}
					isLocked={isLocked('guard')}
				>
					<div role="radiogroup" aria-labelledby="guard">
						{guardWords.map(([guard, name, hint]) => (
							<label class="radio" key={guard}>
								<input
									type="radio"
									name="guard"
									disabled={isLocked('guard')}
									checked={settings.guard === guard}
									onChange={() => void change((current) => ({...current, guard}))}
								/>
								<span>
									<b>{t(name)}</b> <span class="soft">{t(hint)}</span>
								</span>
							</label>
						))}
					</div>
				</Section>
				<Section id="language" title={t('optionsLanguage')} isLocked={isLocked('locale')}>
					<div role="radiogroup" aria-labelledby="language">
						{['auto', ...locales].map((locale) => (
							<label class="radio" key={locale}>
								<input
									type="radio"
									name="locale"
									disabled={isLocked('locale')}
									checked={settings.locale === locale}
									onChange={() => void change((current) => ({...current, locale}))}
								/>
								{locale === 'auto' ? t('optionsLanguageAuto') : <span lang={locale}>{ownName(locale)}</span>}
							</label>
						))}
					</div>
				</Section>
				<Section
					id="pause"
					title={t('optionsPause')}
					hint={t('optionsPauseHint')}
					isLocked={isLocked('paused')}
				>
					<Switch
						isLocked={isLocked('paused')}
						label={t('pauseLabel')}
						on={settings.paused}
						onChange={(paused) => void change((current) => ({...current, paused}))}
					/>
				</Section>
				<Section id="packs" title={t('packs')} hint={t('packsHint')}>
					<Packs say={(text) => setNotice({text, from: 'packs'})} />
				</Section>
				<Section
					id="selectors"
					title={t('optionsSelectors')}
					hint={t('optionsSelectorsHint')}
					isLocked={isLocked('selectors')}
				>
					<SelectorTables
						selectors={settings.selectors ?? {}}
						isLocked={isLocked('selectors')}
						change={change}
					/>
				</Section>
				<Section id="file" title={t('optionsFile')} hint={t('optionsFileHint')}>
					<div class="row">
						<button type="button" class="quiet" onClick={() => saveAsFile(settings)}>
							{t('optionsExport')}
						</button>
						<button type="button" class="quiet" onClick={() => file.current?.click()}>
							{t('optionsImport')}
						</button>
						<input
							ref={file}
							type="file"
							accept=".json,application/json"
							aria-label={t('optionsImport')}
							hidden
							onChange={({currentTarget}) => void load(currentTarget)}
						/>
					</div>
				</Section>
				<Section id="kept" title={t('optionsKept')}>
					<ul class="kept">
						<li>{t('optionsKeptSettings')}</li>
						<li>{t('optionsKeptPacks')}</li>
						<li>{t('optionsKeptFindings')}</li>
						<li>{t('optionsKeptVersions')}</li>
						<li>{t('optionsKeptDrafts')}</li>
						<li>{t('optionsSent')}</li>
					</ul>
				</Section>
				<Section id="diagnostics" title={t('optionsDiagnostics')} hint={t('optionsDiagnosticsHint')}>
					<button type="button" class="quiet" onClick={() => openPage('diagnostics')}>
						{t('optionsDiagnosticsOpen')}
					</button>
				</Section>
			</main>
			<div class={notice ? 'notice' : 'hidden'}>
				<p role="status">{notice?.text}</p>
				{notice && (
					<div class="row">
						{notice.before && (
							<button
								type="button"
								class="quiet"
								ref={wayBack}
								onClick={() => notice.before && undo(notice.before, notice.from)}
							>
								{t('undo')}
							</button>
						)}
						<button type="button" class="quiet" onClick={() => dismiss(notice.from)}>
							{t('done')}
						</button>
					</div>
				)}
			</div>
		</>
	);
};
