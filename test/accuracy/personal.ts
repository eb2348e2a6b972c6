/** How much personal information and how many markings are found, by kind, and how much that is none is flagged. */
import * as v from 'valibot';
import {type DraftInput, draftSchema} from '../../src/engine/draft.ts';
import {check} from '../../src/engine/judge.ts';
import {canadaFederal} from '../../src/packs/canada-federal/index.ts';
import {dataPresent, recordsOf} from '../../src/training/lexicon-corpus.ts';
import {percentInterval} from './interval.ts';

const rules = ['personal-information', 'protected-information'];
const only = {...canadaFederal, rules: canadaFederal.rules.filter(({id}) => rules.includes(id))};

const accounts = [
	['official', {mode: 'official', owes: []}],
	['personal', {mode: 'personal'}],
] as const satisfies readonly (readonly [string, DraftInput['account']])[];

const isFound = (text: string, account: DraftInput['account']): boolean =>
	check(v.parse(draftSchema, {text, account}), [only]).findings.length > 0;

/** Kinds of a row by the names two collections gave them. */
const kindOf = ({kind = ''}: Readonly<Record<string, string>>): string =>
	kind.replace(/ Number$/, '').toLowerCase();

/** Prints, for an official and a personal account, what is found of each kind, what is missed, and what is flagged wrongly. */
export const reportPersonal = (print: (line: string) => void): void => {
	if (!dataPresent()) {
		print('Personal information and markings: skipped, ../shared/data is not here.');
		return;
	}
	const rows = recordsOf('corpora/pii_markings_dev.tsv').filter(({sensitive}) => sensitive !== '?');
	const government = recordsOf('corpora/parallel_dev.tsv')
		.filter(({domain}) => domain?.startsWith('gov-'))
		.flatMap(({en, fr}) => [en!, fr!]);
	for (const [mode, account] of accounts) {
		const told = rows.map((row) => ({
			id: row.id!,
			kind: kindOf(row),
			language: row.lang!,
			should: row.sensitive === '1',
			found: isFound(row.text!, account),
		}));
		const line = (name: string, some: typeof told): void => {
			const found = some.filter((row) => row.found).length;
			if (some.length > 0)
				print(
					`  ${name.padEnd(28)}${`${found} of ${some.length}`.padStart(10)}  ${((100 * found) / some.length).toFixed(1)} % (${percentInterval(found, some.length)})`,
				);
		};
		print(`Personal information and markings, ${mode} account (95 % interval)`);
		const sensitive = told.filter(({should}) => should);
		for (const kind of [...new Set(sensitive.map(({kind}) => kind))].sort())
			line(
				kind,
				sensitive.filter((row) => row.kind === kind),
			);
		for (const language of ['en', 'fr'])
			line(
				`found, ${language}`,
				sensitive.filter((row) => row.language === language),
			);
		line('found', sensitive);
		line(
			'flagged of what is none',
			told.filter(({should}) => !should),
		);
		const flagged = government.filter((text) => isFound(text, account)).length;
		print(
			`  ${'flagged of government text'.padEnd(28)}${`${flagged} of ${government.length}`.padStart(10)}  ${((100 * flagged) / government.length).toFixed(2)} % (${percentInterval(flagged, government.length)})`,
		);
		const wrong = told.filter(({should, found}) => should !== found).map(({id}) => id);
		if (wrong.length > 0) print(`  not as it should be: ${wrong.join(', ')}`);
	}
};
