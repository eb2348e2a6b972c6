import {dangers, endings, harmless, instructions, notices, warnings} from './hazard-turns.ts';
import {type Match, outside, Phrases} from './phrases.ts';
import type {Part} from './subject.ts';

type Cue = 'danger' | 'warning' | 'instruction' | 'notice' | 'ending' | 'harmless';

const phrases = new Phrases<Cue>();
for (const [cue, patterns] of Object.entries({
	danger: dangers,
	warning: warnings,
	instruction: instructions,
	notice: notices,
	ending: endings,
	harmless,
}) as [Cue, readonly string[]][])
	for (const pattern of patterns) phrases.add(pattern, cue);

/**
 * Whether `part` alerts the public to a danger now, as SOR/92-48, s. 8(c) means it: a notice by its name, or a danger
 * with a warning or an instruction. Praise of those who fight dangers, a report about them, and word that one has
 * passed are none.
 */
export const isHazardNotice = (part: Part): boolean => {
	const matches = phrases.find(part.tokens);
	const of = (cue: Cue): readonly Match<Cue>[] => matches.filter(({payload}) => payload === cue);
	const told = outside(matches, of('harmless'));
	const has = (cue: Cue): boolean => told.some(({payload}) => payload === cue);
	// The name of a notice is no instruction: a boil-water advisory may be lifted.
	const instructs = outside(told, of('notice')).some(({payload}) => payload === 'instruction');
	if (has('ending') && !instructs) return false;
	return has('notice') || (has('danger') && (has('warning') || instructs));
};
