import type {Severity} from '../engine/finding.ts';

/** The drawing of what is to be kept private, a lock, in the same box: unlike any severity's. */
export const privacyIcon =
	'M8 .5a4 4 0 0 1 4 4V6.5h1a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1h1V4.5a4 4 0 0 1 4-4zM8 2.25A2.25 2.25 0 0 0 5.75 4.5V6.5h4.5V4.5A2.25 2.25 0 0 0 8 2.25zM7.1 9.25v3.5h1.8v-3.5z';

/**
 * The drawing of each severity as the `d` of one path in a 16 × 16 box, to be filled with `evenodd`: an octagon, a
 * triangle and a circle, so that the shape alone tells them apart. The sign inside is a hole.
 */
export const severityIcon: Readonly<Record<Severity, string>> = {
	error: 'M5 .75h6L15.25 5v6L11 15.25H5L.75 11V5zM7 4v5h2V4zM7 10.5v2h2v-2z',
	warning:
		'M8 1a1.2 1.2 0 0 1 1.05.62l6.3 11.3A1.2 1.2 0 0 1 14.3 14.7H1.7A1.2 1.2 0 0 1 .65 12.92l6.3-11.3A1.2 1.2 0 0 1 8 1zM7.1 5.5v4.25h1.8V5.5zM7.1 11v1.8h1.8V11z',
	info: 'M8 .75a7.25 7.25 0 1 0 0 14.5A7.25 7.25 0 0 0 8 .75zM7 3.5v2h2v-2zM7 7v5.5h2V7z',
};
