import {useEffect, useState} from 'preact/hooks';
import {list, t} from '../platform/i18n.ts';
import {sites} from '../sites/index.ts';
import {copy} from '../ui/copy.ts';
import {Mark} from '../ui/mark.tsx';
import {report} from './report.ts';

/** A page for a bug report: what is recognised on the open pages, to be read and then copied. */
export const Diagnostics = () => {
	const [text, setText] = useState('');
	const [said, setSaid] = useState('');
	const look = (): void => {
		setSaid('');
		report().then(setText, () => setText(''));
	};
	useEffect(look, []);
	return (
		<>
			<header class="bar">
				<Mark />
				<h1>{t('diagnosticsTitle')}</h1>
			</header>
			<main>
				<p class="soft hint">{t('diagnosticsHint', {sites: list(sites.map(({name}) => name))})}</p>
				<textarea
					id="report"
					readOnly
					rows={text.split('\n').length + 2}
					aria-label={t('diagnosticsReport')}
					value={text}
				/>
				<div class="row">
					<button type="button" class="primary" id="copy" onClick={() => void copy(text).then(setSaid)}>
						{t('diagnosticsCopy')}
					</button>
					<button type="button" class="quiet" id="refresh" onClick={look}>
						{t('diagnosticsRefresh')}
					</button>
				</div>
				<p role="status">{said}</p>
			</main>
		</>
	);
};
