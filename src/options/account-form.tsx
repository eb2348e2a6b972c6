import {useEffect, useRef, useState} from 'preact/hooks';
import {type Level, levels, type Mode, modes, type Order, orders, phraseLimit} from '../engine/draft.ts';
import {t} from '../platform/i18n.ts';
import {handleLimit, type KnownAccount, sameAccount} from '../platform/settings.ts';
import {sites} from '../sites/index.ts';
import {
	type Duty,
	duties,
	dutyOf,
	dutyWords,
	handleFrom,
	isPair,
	twinWords,
	withDuty,
	withMode,
} from '../ui/duty.ts';
import {levelWords, modeHints, modeWords, nameOf, orderWords} from '../ui/words.ts';

/** What the form holds, right or wrong. */
interface Entry {
	readonly site: string;
	readonly handle: string;
	readonly mode: Mode;
	readonly duty: Duty;
	readonly twin: string;
	readonly order: Order | '';
	readonly named: boolean;
	readonly level: Level | '';
	readonly employer: string;
	readonly area: string;
	/** First and last day of the election period, as a date field holds them. */
	readonly from: string;
	readonly to: string;
}

interface Faults {
	readonly handle?: string;
	readonly twin?: string;
	readonly election?: string;
}

interface Props {
	/** Absent: a new account. */
	readonly account?: KnownAccount;
	readonly others: readonly KnownAccount[];
	readonly onSave: (account: KnownAccount) => void;
	readonly onCancel: () => void;
}

const entryOf = (account: KnownAccount | undefined): Entry => ({
	site: account?.site ?? sites[0]!.id,
	handle: account?.handle ?? '',
	mode: account?.mode ?? 'official',
	duty: account ? dutyOf(account) : 'both',
	twin: account?.twin ?? '',
	order: account?.order ?? '',
	named: account?.named ?? false,
	level: account?.level ?? '',
	employer: account?.employer ?? '',
	area: account?.area ?? '',
	from: account?.election?.from ?? '',
	to: account?.election?.to ?? '',
});

/** The account the form describes; what the form does not show of `before` stays. */
const accountFrom = (entry: Entry, before: KnownAccount | undefined): KnownAccount => {
	const {
		twin: _twin,
		order: _order,
		named: _named,
		level: _level,
		employer: _employer,
		area: _area,
		election: _election,
		...kept
	} = before ?? {};
	const {site, mode, duty, order, named, level, from, to} = entry;
	const twin = handleFrom(entry.twin);
	const employer = entry.employer.trim();
	const area = entry.area.trim();
	const told: KnownAccount = {
		...kept,
		site,
		handle: handleFrom(entry.handle),
		mode,
		...(twin && {twin}),
		...(order && {order}),
		...(named && {named}),
		...(level && {level}),
		...(employer && {employer}),
		...(area && {area}),
		...((from || to) && {election: {from, to}}),
	};
	return mode === 'official' ? withDuty(told, duty) : withMode(told, mode);
};

const faultsOf = (account: KnownAccount, others: readonly KnownAccount[]): Faults => {
	const {handle, twin, site, election} = account;
	const long = t('optionsErrorLong', {limit: handleLimit});
	const handleFault = !handle
		? t('optionsErrorHandle')
		: handle.length > handleLimit
			? long
			: others.some((other) => sameAccount(other, account))
				? t('optionsErrorTaken', {account: nameOf(handle)})
				: undefined;
	const twinFault =
		twin === undefined
			? undefined
			: twin.length > handleLimit
				? long
				: handle && sameAccount(account, {site, handle: twin})
					? t('optionsErrorTwin')
					: undefined;
	const electionFault =
		election && !(election.from && election.from <= election.to) ? t('optionsErrorElection') : undefined;
	return {
		...(handleFault && {handle: handleFault}),
		...(twinFault && {twin: twinFault}),
		...(electionFault && {election: electionFault}),
	};
};

interface PhraseProps {
	readonly id: string;
	readonly label: string;
	readonly hint: string;
	readonly value: string;
	readonly onText: (text: string) => void;
}

/** A field for a few words. */
const Phrase = ({id, label, hint, value, onText}: PhraseProps) => (
	<div class="field narrow">
		<label for={id}>{label}</label>
		<input
			id={id}
			type="text"
			value={value}
			maxLength={phraseLimit}
			autocomplete="off"
			aria-describedby={`${id}-hint`}
			onInput={({currentTarget}) => onText(currentTarget.value)}
		/>
		<p id={`${id}-hint`} class="soft">
			{hint}
		</p>
	</div>
);

/** The form of one account. Nothing written in it is lost to a fault: each is said beside its field, with what to do. */
export const AccountForm = ({account, others, onSave, onCancel}: Props) => {
	const [entry, setEntry] = useState(() => entryOf(account));
	const [faults, setFaults] = useState<Faults>({});
	const handle = useRef<HTMLInputElement>(null);
	const twin = useRef<HTMLInputElement>(null);
	const from = useRef<HTMLInputElement>(null);
	const {site, mode, duty, order, named, level} = entry;
	useEffect(() => handle.current?.focus(), []);
	useEffect(() => {
		const field = faults.handle ? handle : faults.twin ? twin : faults.election ? from : undefined;
		field?.current?.focus();
	}, [faults]);

	const set = (part: Partial<Entry>): void => setEntry((current) => ({...current, ...part}));
	const save = (event: Event): void => {
		event.preventDefault();
		const told = accountFrom(entry, account);
		const found = faultsOf(told, others);
		setFaults(found);
		if (Object.keys(found).length === 0) onSave(told);
	};

	return (
		<form class="card form" noValidate onSubmit={save} aria-labelledby="form-title">
			<h3 id="form-title">
				{account ? t('optionsEditNamed', {account: nameOf(account.handle)}) : t('optionsAddTitle')}
			</h3>
			<div class="columns">
				<label class="field">
					{t('optionsSite')}
					<select value={site} onChange={({currentTarget}) => set({site: currentTarget.value})}>
						{sites.map(({id, name}) => (
							<option key={id} value={id}>
								{name}
							</option>
						))}
					</select>
				</label>
				<div class="field">
					<label for="handle">{t('optionsHandle')}</label>
					<input
						id="handle"
						ref={handle}
						type="text"
						value={entry.handle}
						autocomplete="off"
						spellcheck={false}
						aria-invalid={faults.handle !== undefined}
						aria-describedby="handle-hint handle-fault"
						onInput={({currentTarget}) => set({handle: currentTarget.value})}
					/>
					<p id="handle-hint" class="soft">
						{t('optionsHandleHint')}
					</p>
					<p id="handle-fault" class="fault">
						{faults.handle}
					</p>
				</div>
			</div>
			<fieldset>
				<legend>{t('optionsMode')}</legend>
				{modes.map((choice) => (
					<label class="radio" key={choice}>
						<input type="radio" name="mode" checked={choice === mode} onChange={() => set({mode: choice})} />
						<span>
							<b>{t(modeWords[choice])}</b> <span class="soft">{t(modeHints[choice])}</span>
						</span>
					</label>
				))}
			</fieldset>
			{mode === 'official' ? (
				<>
					<fieldset>
						<legend>{t('optionsDuty')}</legend>
						{duties.map((choice) => (
							<label class="radio" key={choice}>
								<input
									type="radio"
									name="duty"
									checked={choice === duty}
									onChange={() => set({duty: choice})}
								/>
								{t(dutyWords[choice])}
							</label>
						))}
					</fieldset>
					{isPair(duty) && (
						<div class="field narrow">
							<label for="twin">{t(twinWords[duty])}</label>
							<input
								id="twin"
								ref={twin}
								type="text"
								value={entry.twin}
								autocomplete="off"
								spellcheck={false}
								aria-invalid={faults.twin !== undefined}
								aria-describedby="twin-fault"
								onInput={({currentTarget}) => set({twin: currentTarget.value})}
							/>
							<p id="twin-fault" class="fault">
								{faults.twin}
							</p>
						</div>
					)}
					{duty === 'both' && (
						<label class="field narrow">
							{t('optionsOrder')}
							<select
								value={order}
								onChange={({currentTarget}) => set({order: currentTarget.value as Order | ''})}
							>
								<option value="">{t('orderAny')}</option>
								{orders.map((choice) => (
									<option key={choice} value={choice}>
										{t(orderWords[choice])}
									</option>
								))}
							</select>
						</label>
					)}
					<label class="check">
						<input
							type="checkbox"
							checked={named}
							onChange={({currentTarget}) => set({named: currentTarget.checked})}
						/>
						{t('optionsNamed')}
					</label>
					<fieldset aria-describedby="election-hint election-fault">
						<legend>{t('optionsElection')}</legend>
						<p id="election-hint" class="soft">
							{t('optionsElectionHint')}
						</p>
						<div class="row">
							<label class="field">
								{t('optionsElectionFrom')}
								<input
									id="election-from"
									ref={from}
									type="date"
									value={entry.from}
									aria-invalid={faults.election !== undefined}
									onInput={({currentTarget}) => set({from: currentTarget.value})}
								/>
							</label>
							<label class="field">
								{t('optionsElectionTo')}
								<input
									id="election-to"
									type="date"
									value={entry.to}
									aria-invalid={faults.election !== undefined}
									onInput={({currentTarget}) => set({to: currentTarget.value})}
								/>
							</label>
						</div>
						<p id="election-fault" class="fault">
							{faults.election}
						</p>
					</fieldset>
				</>
			) : (
				<>
					<div class="field narrow">
						<label for="level">{t('optionsLevel')}</label>
						<select
							id="level"
							value={level}
							aria-describedby="level-hint"
							onChange={({currentTarget}) => set({level: currentTarget.value as Level | ''})}
						>
							<option value="">{t('levelAny')}</option>
							{levels.map((choice) => (
								<option key={choice} value={choice}>
									{t(levelWords[choice])}
								</option>
							))}
						</select>
						<p id="level-hint" class="soft">
							{t('optionsLevelHint')}
						</p>
					</div>
					<Phrase
						id="employer"
						label={t('optionsEmployer')}
						hint={t('optionsEmployerHint')}
						value={entry.employer}
						onText={(employer) => set({employer})}
					/>
					<Phrase
						id="area"
						label={t('optionsArea')}
						hint={t('optionsAreaHint')}
						value={entry.area}
						onText={(area) => set({area})}
					/>
				</>
			)}
			<div class="row">
				<button type="submit" class="primary">
					{t('save')}
				</button>
				<button type="button" class="quiet" onClick={onCancel}>
					{t('cancel')}
				</button>
			</div>
		</form>
	);
};
