/** How right the whole pack is on drafts that advisers wrote and labelled without having seen it. */
import {readdirSync, readFileSync} from 'node:fs';
import * as v from 'valibot';
import {draftSchema} from '../../src/engine/draft.ts';
import {check} from '../../src/engine/judge.ts';
import {shippedConcerns} from '../../src/engine/wording/concerns.ts';
import {models} from '../../src/engine/wording/strength.ts';
import {packs} from '../../src/packs/index.ts';
import {concernLessons} from '../../src/training/concern-drafts.ts';
import {foldsOf, modelsWithout} from '../../src/training/concern-regression.ts';
import {hasWordingCorpus} from '../../src/training/wording-corpus.ts';
import {opinionWithout} from '../../src/training/wording-folds.ts';
import {percentInterval} from './interval.ts';

const folder = 'test/drafts';

/** A draft with the rules that must tell of it, and those that may: what else tells of it is false. */
const lineSchema = v.object({
	id: v.string(),
	must: v.array(v.string()),
	may: v.array(v.string()),
	draft: draftSchema,
});

/** How often something was as it should be. */
interface Tally {
	right: number;
	all: number;
}

const shareOf = ({right, all}: Tally): string =>
	all === 0
		? 'none'
		: `${right} of ${all}, ${((100 * right) / all).toFixed(1)} % (${percentInterval(right, all)})`;

/**
 * Prints, for each set, what was heard of what must be, by rule, and on how many drafts something was told falsely. What
 * is learnt is judged by models that have not met the set.
 */
export const reportDrafts = (print: (line: string) => void): void => {
	const lessons = concernLessons();
	const shipped = shippedConcerns();
	const folds = foldsOf(lessons).map((sets) => ({
		sets,
		models: {
			concerns: modelsWithout(sets, lessons, shipped),
			...(hasWordingCorpus() && {opinion: opinionWithout(sets, models)}),
		},
	}));
	for (const file of readdirSync(folder).sort()) {
		const set = file.replace('.jsonl', '');
		const judging = folds.find(({sets}) => sets.has(set))?.models;
		const heard = new Map<string, Tally>();
		const whole: Tally = {right: 0, all: 0};
		const clean: Tally = {right: 0, all: 0};
		for (const line of readFileSync(`${folder}/${file}`, 'utf8').trimEnd().split('\n')) {
			const {must, may, draft} = v.parse(lineSchema, JSON.parse(line));
			const told = check(draft, packs, judging).findings.map(({rule, severity}) => ({
				rule: rule.replace(/^.*\//, ''),
				severity,
			}));
			for (const rule of must) {
				const tally = heard.get(rule) ?? {right: 0, all: 0};
				const isHeard = told.some((finding) => finding.rule === rule);
				for (const each of [tally, whole]) {
					each.all++;
					if (isHeard) each.right++;
				}
				heard.set(rule, tally);
			}
			if (must.length > 0) continue;
			clean.all++;
			// A note on style is nobody's alarm.
			if (told.some(({rule, severity}) => severity !== 'info' && !may.includes(rule))) clean.right++;
		}
		print(`Drafts by advisers, ${set}`);
		print(`  heard of what must be     ${shareOf(whole)}`);
		print(`  clean, told of falsely    ${shareOf(clean)}`);
		for (const [rule, tally] of [...heard].sort(([a], [b]) => (a < b ? -1 : 1)))
			print(`    ${rule.padEnd(24)}${shareOf(tally)}`);
	}
};
