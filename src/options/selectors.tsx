import {useState} from 'preact/hooks';
import {t} from '../platform/i18n.ts';
import type {Selectors, Settings} from '../platform/settings.ts';
import {sites} from '../sites/index.ts';
import {isSelector} from '../sites/selectors.ts';
import type {Site} from '../sites/site.ts';

/** `selectors` with `text` for `name` of `site`; the built-in one when it is empty. */
const withSelector = (selectors: Selectors, site: string, name: string, text: string): Selectors => {
	const {[name]: _replaced, ...others} = selectors[site] ?? {};
	const {[site]: _site, ...rest} = selectors;
	const given = text.trim() ? {...others, [name]: text.trim()} : others;
	return Object.keys(given).length > 0 ? {...rest, [site]: given} : rest;
};

interface Props {
	readonly selectors: Selectors;
	readonly isLocked: boolean;
	readonly change: (change: (settings: Settings) => Settings) => Promise<Settings>;
}

/** What each site is known by, and what the user puts in its place; what is no selector is said, and the built-in one stays. */
export const SelectorTables = ({selectors, isLocked, change}: Props) => {
	const put = (site: string, name: string, text: string): Promise<unknown> =>
		change((settings) => {
			const {selectors: before = {}, ...rest} = settings;
			const after = withSelector(before, site, name, text);
			return Object.keys(after).length > 0 ? {...rest, selectors: after} : rest;
		});
	return (
		<>
			<Strange selectors={selectors} />
			{sites.map((site) => (
				<SelectorTable
					key={site.id}
					site={site}
					given={selectors[site.id] ?? {}}
					isLocked={isLocked}
					put={(name, text) => put(site.id, name, text)}
				/>
			))}
		</>
	);
};

/** What is given for a site or a name that there is not: as a settings file or an administrator may. */
const Strange = ({selectors}: Pick<Props, 'selectors'>) => {
	const faults = Object.entries(selectors).flatMap(([id, given]) => {
		const site = sites.find((known) => known.id === id);
		if (!site) return [{place: `selectors.${id}`, sentence: t('faultUnknownSite')}];
		return Object.keys(given)
			.filter((name) => !Object.hasOwn(site.selectors.builtIn, name))
			.map((name) => ({place: `selectors.${id}.${name}`, sentence: t('faultUnknownName')}));
	});
	return faults.length === 0 ? null : (
		<ul class="faults">
			{faults.map(({place, sentence}) => (
				<li key={place}>
					<code>{place}</code> {sentence}
				</li>
			))}
		</ul>
	);
};

interface TableProps {
	readonly site: Site;
	readonly given: Readonly<Record<string, string>>;
	readonly isLocked: boolean;
	readonly put: (name: string, text: string) => Promise<unknown>;
}

const SelectorTable = ({site: {id, name: siteName, selectors}, given, isLocked, put}: TableProps) => (
	<details class="selectors">
		<summary>{t('optionsSelectorsOf', {site: siteName})}</summary>
		{Object.entries(selectors.builtIn).map(([name, builtIn]) => (
			<SelectorField
				key={name}
				id={`selector-${id}-${name}`}
				name={name}
				builtIn={builtIn}
				kept={given[name] ?? ''}
				isLocked={isLocked}
				put={(text) => put(name, text)}
			/>
		))}
	</details>
);

interface FieldProps {
	readonly id: string;
	readonly name: string;
	readonly builtIn: string;
	readonly kept: string;
	readonly isLocked: boolean;
	readonly put: (text: string) => Promise<unknown>;
}

const SelectorField = ({id, name, builtIn, kept, isLocked, put}: FieldProps) => {
	/** What is being written: it stays while what was written in another field is kept, and the page drawn anew. */
	const [written, write] = useState<string>();
	const isFaulty = kept !== '' && !isSelector(kept);
	return (
		<div class="field">
			<label for={id}>
				<code>{name}</code>
			</label>
			<input
				id={id}
				type="text"
				value={written ?? kept}
				placeholder={builtIn}
				disabled={isLocked}
				spellcheck={false}
				autocomplete="off"
				aria-invalid={isFaulty}
				aria-describedby={`${id}-fault`}
				onInput={({currentTarget}) => write(currentTarget.value)}
				onChange={({currentTarget: {value}}) =>
					void put(value).then(() => write((now) => (now === value ? undefined : now)))
				}
			/>
			<p id={`${id}-fault`} class="fault">
				{isFaulty && t('faultNotSelector')}
			</p>
		</div>
	);
};
