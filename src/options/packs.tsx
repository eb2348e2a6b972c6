import {useEffect, useRef, useState} from 'preact/hooks';
import {counted, localized, t} from '../platform/i18n.ts';
import {type AddedPack, type FromPages, type PackFault, packLimit} from '../platform/messages.ts';
import {caller} from '../platform/rpc.ts';

const ask = caller<FromPages>('from-pages');

/** What is wrong, as a sentence. */
const sentenceOf = ({kind, message}: PackFault): string =>
	message ? localized(message) : t(kind === 'taken' ? 'faultPackTaken' : 'faultNotJson');

const Faults = ({faults}: {readonly faults: readonly PackFault[]}) => (
	<ul class="faults">
		{faults.map((fault) => (
			<li key={`${fault.path} ${fault.message?.en}`}>
				{fault.path && <code>{fault.path}</code>} {sentenceOf(fault)}
			</li>
		))}
	</ul>
);

interface Props {
	/** Says what was done. */
	readonly say: (said: string) => void;
}

/** Packs of rules beside those that come with the extension: to add from a file, and remove. */
export const Packs = ({say}: Props) => {
	const [packs, setPacks] = useState<readonly AddedPack[]>([]);
	const [faults, setFaults] = useState<readonly PackFault[]>([]);
	const file = useRef<HTMLInputElement>(null);
	/** Grows whenever the packs may have changed. */
	const [turn, setTurn] = useState(0);
	// biome-ignore lint/correctness/useExhaustiveDependencies: a new turn is a new look.
	useEffect(() => {
		ask('packs').then(setPacks, () => undefined);
	}, [turn]);

	const load = async (input: HTMLInputElement): Promise<void> => {
		const [chosen] = input.files ?? [];
		if (!chosen) return;
		const text = await chosen.text();
		input.value = '';
		setFaults([]);
		if (text.length > packLimit) {
			say(t('packTooLong', {limit: packLimit}));
			return;
		}
		const found = await ask('addPack', text);
		setFaults(found);
		if (found.length === 0) say(t('packAdded'));
		setTurn((current) => current + 1);
	};
	const remove = async (id: string): Promise<void> => {
		await ask('removePack', id);
		say(t('packRemoved'));
		setTurn((current) => current + 1);
		document.getElementById('packs')?.focus();
	};

	return (
		<>
			{packs.length === 0 && <p class="card soft">{t('packsNone')}</p>}
			<ul class="accounts">
				{packs.map(({id, title, version = '', rules = 0, managed, faults: broken}, index) => {
					const name = title ? localized(title) : t('packBroken');
					const phrases = [
						...(id === undefined ? [] : [counted('packRules', rules), t('packVersion', {version})]),
						...(managed ? [t('managedAccount')] : []),
					];
					return (
						<li key={id ?? index} class="card account" data-pack={id}>
							<div>
								<h3>{name}</h3>
								<ul class="phrases">
									{phrases.map((phrase) => (
										<li key={phrase}>{phrase}</li>
									))}
								</ul>
								{broken && <Faults faults={broken} />}
							</div>
							{!managed && id !== undefined && (
								<button
									type="button"
									class="quiet"
									aria-label={t('packRemoveNamed', {pack: name})}
									onClick={() => void remove(id)}
								>
									{t('optionsRemove')}
								</button>
							)}
						</li>
					);
				})}
			</ul>
			<div role="alert">
				{faults.length > 0 && (
					<div class="card refused">
						<p>{t('packFaultsHint')}</p>
						<Faults faults={faults} />
					</div>
				)}
			</div>
			<div class="row">
				<button type="button" class="quiet" id="add-pack" onClick={() => file.current?.click()}>
					{t('packAdd')}
				</button>
				<input
					ref={file}
					id="pack-file"
					type="file"
					accept=".json,application/json"
					aria-label={t('packAdd')}
					hidden
					onChange={({currentTarget}) => void load(currentTarget)}
				/>
			</div>
		</>
	);
};
