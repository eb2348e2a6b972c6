import * as turns from './hazard-turns.ts';
import {type Match, outside, Phrases} from './phrases.ts';
import type {Part} from './subject.ts';
import {fold, type Token} from './tokens.ts';

type Cue = keyof typeof turns;

const phrases = new Phrases<Cue>();
for (const [cue, patterns] of Object.entries(turns) as [Cue, readonly string[]][])
	for (const pattern of patterns) phrases.add(pattern, cue);

/** What joins a clause to the one before it, or only makes it polite. */
const joining = new Set(['and', 'or', 'then', 'but', 'please', 'et', 'ou', 'puis', 'mais', 'svp']);

/** Whether a clause opens at `at`: an order does, and a report of what somebody does not. */
const opens = ({text, tokens}: Part, at: number): boolean => {
	const before = tokens[at - 1];
	if (!before || before.form === '.' || joining.has(before.form)) return true;
	return /[,()"«»“”\p{Extended_Pictographic}]/u.test(text.slice(before.end, tokens[at]!.start));
};

/** Words that lead to the name of a place. */
const leading = new Set(
	'at in near on of from to above below along across between around outside north south east west lake river highway route à au aux de du des sur près dans en entre lac rivière rue'
		.split(' ')
		.map(fold),
);

/** Names of days and months, which English writes with a capital as well: "on Saturday" is no place. */
const times = new Set(
	'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
		' ',
	),
);

/** Whether the text names a place: advice for a season is given anywhere. */
const isPlaced = ({text, tokens}: Part): boolean =>
	tokens.some(
		({start, form}, at) =>
			/^\p{Lu}/u.test(text.slice(start, start + 2)) &&
			leading.has(tokens[at - 1]?.form ?? '') &&
			form.length > 3 &&
			!times.has(form),
	);

/** Whether the French verb at `at` has its "ne". */
const isDenied = (tokens: readonly Token[], at: number): boolean =>
	/^n(?:e|')$/.test(tokens[at - 1]?.form ?? '');

/** Whether the French verb at `at` is told to the reader: "fermez", "ne touchez", but not "si vous fermez". */
const commands = (tokens: readonly Token[], at: number): boolean => {
	if (!/^\p{L}{2,}ez$/u.test(tokens[at]!.form)) return false;
	const subject = tokens[at - (isDenied(tokens, at) ? 2 : 1)]?.form;
	// "Ne vous approchez pas" has its object where a statement has its subject.
	return subject !== 'vous' || isDenied(tokens, at - 1);
};

/**
 * Whether `part` alerts the public to a danger now, as SOR/92-48, s. 8(c) means it: a notice by its name, a danger with
 * a warning or an instruction, or harm that is here or coming and what to do about it. Praise of those who fight
 * dangers, a report, a lesson or a drill about them, and word that one has passed are none.
 */
export const isHazardNotice = (part: Part): boolean => {
	const {tokens} = part;
	const matches = phrases.find(tokens);
	const of = (cue: Cue): readonly Match<Cue>[] => matches.filter(({payload}) => payload === cue);
	const told = outside(matches, of('harmless'));
	const has = (...cues: readonly Cue[]): boolean => told.some(({payload}) => cues.includes(payload));
	if (!has('notices', 'dangers', 'perils', 'incidents') || (has('drills') && !has('earnest'))) return false;
	// The name of a notice is no instruction: a boil-water advisory may be lifted.
	const instructs = outside(told, of('notices')).some(({payload}) => payload === 'instructions');
	const happens = has('incidents', 'occurrences');
	if (has('endings') && !instructs) return false;
	if (has('settings') && !happens && !(has('notices') && instructs)) return false;
	if (has('notices') || (has('dangers', 'incidents') && (has('warnings') || instructs))) return true;
	if (has('endings', 'settings') || !(happens || isPlaced(part))) return false;
	const invited = new Set(of('invitations').map(({from}) => from));
	// "Essayez" invites, "n’essayez pas" does not; "n’hésitez pas" does.
	const invites = (at: number): boolean => invited.has(isDenied(tokens, at) ? at - 1 : at);
	return (
		has('instructions', 'orders') ||
		told.some(({payload, from}) => payload === 'acts' && opens(part, from)) ||
		tokens.some((_, at) => commands(tokens, at) && !invites(at))
	);
};
