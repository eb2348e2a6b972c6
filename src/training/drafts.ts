import {readdirSync, readFileSync} from 'node:fs';

const folder = 'test/drafts';

/** Sets that measure and teach nothing. */
const keptSets: ReadonlySet<string> = new Set([
	'personal-10',
	'personal-16',
	'personal-34',
	'personal-39',
	'personal-46',
	'official-9',
	'official-12',
]);

/** A draft with the rules that must tell of it and those that may, as its adviser labelled it. */
export interface AdvisedDraft<Draft> {
	/** The file it stands in: one adviser's. */
	readonly set: string;
	readonly id: string;
	readonly must: readonly string[];
	readonly may: readonly string[];
	readonly draft: Draft;
}

/** The advisers' drafts that teach, in the order of their files. */
export const advisedDrafts = <Draft>(): readonly AdvisedDraft<Draft>[] =>
	readdirSync(folder)
		.sort()
		.map((file) => file.replace('.jsonl', ''))
		.filter((set) => !keptSets.has(set))
		.flatMap((set) =>
			readFileSync(`${folder}/${set}.jsonl`, 'utf8')
				.trimEnd()
				.split('\n')
				.map((line) => ({set, ...(JSON.parse(line) as Omit<AdvisedDraft<Draft>, 'set'>)})),
		);
