import {useEffect, useRef, useState} from 'preact/hooks';
import {counted, day, t} from '../platform/i18n.ts';
import {
	type KnownAccount,
	type Settings,
	sameAccount,
	withAccount,
	withoutAccount,
} from '../platform/settings.ts';
import {dutyOf, dutyWords, isPair} from '../ui/duty.ts';
import {accountName, levelWords, modeWords, nameOf, orderWords} from '../ui/words.ts';
import {AccountForm} from './account-form.tsx';

interface Props {
	readonly accounts: readonly KnownAccount[];
	/** Applies a change, and says it with a way back. */
	readonly act: (change: (settings: Settings) => Settings, said: string) => void;
	/** Called when a form opens: what was said before has had its time. */
	readonly onOpen: () => void;
}

/** What is known of an account, as short phrases. */
const phrasesOf = (account: KnownAccount): readonly string[] => {
	const {mode, twin, order, named, level, employer, area, election, quiet = []} = account;
	const phrases = [t(modeWords[mode])];
	if (mode === 'official') {
		const duty = dutyOf(account);
		phrases.push(t(dutyWords[duty]));
		if (isPair(duty))
			phrases.push(twin ? t('optionsTwinKnown', {account: nameOf(twin)}) : t('optionsTwinMissing'));
		if (order) phrases.push(t(orderWords[order]));
		if (named) phrases.push(t('optionsNamedShort'));
		if (election) phrases.push(t('optionsElectionShort', {from: day(election.from), to: day(election.to)}));
	} else {
		if (level) phrases.push(t(levelWords[level]));
		if (employer) phrases.push(employer);
		if (area) phrases.push(area);
	}
	if (account.managed) phrases.push(t('managedAccount'));
	if (quiet.length > 0) phrases.push(counted('optionsQuiet', quiet.length));
	return phrases;
};

/** `account` with every rule checked again. */
const heeding = ({quiet: _quiet, ...account}: KnownAccount): KnownAccount => account;

/** The accounts the user has told of: to add, edit and remove. */
export const Accounts = ({accounts, act, onOpen}: Props) => {
	/** The account in the form; `new` for one to come. */
	const [edited, setEdited] = useState<KnownAccount | 'new'>();
	/** Where the focus goes when the form closes: to the button that opened it. */
	const opener = useRef<string>(undefined);
	useEffect(() => {
		if (edited === undefined && opener.current !== undefined)
			document.getElementById(opener.current)?.focus();
	}, [edited]);

	const open = (what: KnownAccount | 'new', from: string): void => {
		opener.current = from;
		onOpen();
		setEdited(what);
	};
	const close = () => setEdited(undefined);
	const save = (before: KnownAccount | undefined) => (account: KnownAccount) => {
		act(
			(settings) => {
				const at = before ? settings.accounts.findIndex((known) => sameAccount(known, before)) : -1;
				return at < 0
					? withAccount(settings, account)
					: {...settings, accounts: settings.accounts.with(at, account)};
			},
			t('optionsSaved', {account: nameOf(account.handle)}),
		);
		close();
	};

	return (
		<>
			{accounts.length === 0 && edited !== 'new' && <p class="card soft">{t('optionsNoAccount')}</p>}
			<ul class="accounts">
				{accounts.map((account, index) => {
					const {site, handle} = account;
					const name = nameOf(handle);
					const key = `${site} ${handle.toLowerCase()}`;
					if (edited !== undefined && edited !== 'new' && sameAccount(edited, account))
						return (
							<li key={key}>
								<AccountForm
									account={account}
									others={accounts.filter((other) => other !== account)}
									onSave={save(account)}
									onCancel={close}
								/>
							</li>
						);
					return (
						<li key={key} class="card account">
							<div>
								<h3>{accountName(account)}</h3>
								<ul class="phrases">
									{phrasesOf(account).map((phrase) => (
										<li key={phrase}>{phrase}</li>
									))}
								</ul>
							</div>
							<div class="row">
								{account.quiet && account.quiet.length > 0 && (
									<button
										type="button"
										class="quiet"
										aria-label={t('optionsHeedNamed', {account: name})}
										onClick={() =>
											act(
												(settings) => withAccount(settings, heeding(account)),
												t('optionsHeeded', {account: name}),
											)
										}
									>
										{t('optionsHeed')}
									</button>
								)}
								{!account.managed && (
									<>
										<button
											type="button"
											class="quiet"
											id={`edit-${index}`}
											aria-label={t('optionsEditNamed', {account: name})}
											onClick={() => open(account, `edit-${index}`)}
										>
											{t('optionsEdit')}
										</button>
										<button
											type="button"
											class="quiet"
											aria-label={t('optionsRemoveNamed', {account: name})}
											onClick={() =>
												act(
													(settings) => withoutAccount(settings, account),
													t('optionsRemoved', {account: name}),
												)
											}
										>
											{t('optionsRemove')}
										</button>
									</>
								)}
							</div>
						</li>
					);
				})}
			</ul>
			{edited === 'new' ? (
				<AccountForm others={accounts} onSave={save(undefined)} onCancel={close} />
			) : (
				<button type="button" class="primary" id="add" onClick={() => open('new', 'add')}>
					{t('optionsAdd')}
				</button>
			)}
		</>
	);
};
