import type {FactRow} from '../engine/verdict.ts';
import {t} from '../platform/i18n.ts';

/** Whether both versions state it, and alike. */
const isAlike = ({en, fr, differs}: FactRow): boolean => en !== undefined && fr !== undefined && !differs;

/** The facts of two versions side by side: what they do not state alike stands out by a sign and a word, not by colour alone. */
export const FactTable = ({rows}: {readonly rows: readonly FactRow[]}) => (
	<details class="facts">
		<summary>{t('factsTitle')}</summary>
		<table>
			<thead>
				<tr>
					<td />
					<th scope="col">{t('factsEnglish')}</th>
					<th scope="col">{t('factsFrench')}</th>
				</tr>
			</thead>
			<tbody>
				{rows.map((row) => (
					<tr key={`${row.kind} ${row.en} ${row.fr}`} class={isAlike(row) ? 'alike' : 'unlike'}>
						<td class="sign">
							{!isAlike(row) && (
								<>
									<span aria-hidden="true">≠</span>
									<span class="hidden">{t('factsDiffer')}</span>
								</>
							)}
						</td>
						<td lang="en-CA">{row.en ?? <em>{t('factsMissing')}</em>}</td>
						<td lang="fr-CA">{row.fr ?? <em>{t('factsMissing')}</em>}</td>
					</tr>
				))}
			</tbody>
		</table>
	</details>
);
