import type {Ref} from 'preact';
import {type Finding, type Severity, severities} from '../engine/finding.ts';
import {quote} from '../engine/span.ts';

/** A stretch of text, and the gravest severity of what was found there. */
interface Stretch {
	readonly start: number;
	readonly text: string;
	readonly severity: Severity | undefined;
}

/** `text` in stretches, cut where the findings of `part` begin and end; a finding whose words have changed marks nothing. */
const stretchesOf = (text: string, part: number, findings: readonly Finding[]): readonly Stretch[] => {
	const marks = findings.flatMap((finding) => {
		const {span, severity, also = []} = finding;
		if (!span) return [];
		const own = finding.part === part && quote(text, span) === finding.quote ? [{part, span}] : [];
		return [...own, ...also]
			.filter((place) => place.part === part && place.span.end <= text.length)
			.map((place) => ({...place.span, severity}));
	});
	const cuts = [...new Set([0, ...marks.flatMap(({start, end}) => [start, end]), text.length])].sort(
		(a, b) => a - b,
	);
	return cuts.slice(1).map((end, index) => {
		const start = cuts[index]!;
		const over = marks.filter((mark) => mark.start <= start && end <= mark.end);
		return {
			start,
			text: text.slice(start, end),
			severity: severities.find((severity) => over.some((mark) => mark.severity === severity)),
		};
	});
};

interface Props {
	readonly id: string;
	readonly text: string;
	readonly part: number;
	readonly findings: readonly Finding[];
	readonly box: Ref<HTMLTextAreaElement>;
	readonly describedBy: string;
	readonly onText: (text: string) => void;
}

/** A box to write in whose words are marked: it lies over its own text, which carries the marks and gives it its height. */
export const Sheet = ({id, text, part, findings, box, describedBy, onText}: Props) => (
	<div class="sheet">
		<div class="sheet-marks" aria-hidden="true">
			{stretchesOf(text, part, findings).map(({start, text: words, severity}) => (
				<span key={start} class={severity && `marked ${severity}`}>
					{words}
				</span>
			))}
			{/* A last line that is empty has its height too. */}
			{'\u200B'}
		</div>
		<textarea
			id={id}
			ref={box}
			value={text}
			rows={5}
			// Some browsers send what they check to their makers.
			spellcheck={false}
			aria-describedby={describedBy}
			onInput={({currentTarget}) => onText(currentTarget.value)}
		/>
	</div>
);
