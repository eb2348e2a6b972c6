import type {FactRow} from '../engine/verdict.ts';
import {t} from '../platform/i18n.ts';

/** The facts of two versions side by side: what one of them does not state stands out by a word, not by colour alone. */
export const FactTable = ({rows}: {readonly rows: readonly FactRow[]}) => (
	<details class="facts">
		<summary>{t('factsTitle')}</summary>
		<table>
			<thead>
				<tr>
					<th scope="col">{t('factsEnglish')}</th>
					<th scope="col">{t('factsFrench')}</th>
				</tr>
			</thead>
			<tbody>
				{rows.map(({kind, en, fr}) => (
					<tr key={`${kind} ${en} ${fr}`} class={en !== undefined && fr !== undefined ? 'alike' : 'unlike'}>
						<td lang="en-CA">{en ?? <em>{t('factsMissing')}</em>}</td>
						<td lang="fr-CA">{fr ?? <em>{t('factsMissing')}</em>}</td>
					</tr>
				))}
			</tbody>
		</table>
	</details>
);
