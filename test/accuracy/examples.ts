/** The labelled drafts of the policy research: does each rule flag what it should, and stay silent where it should. */
import {existsSync, readFileSync} from 'node:fs';
import * as v from 'valibot';
import {type DraftInput, draftSchema} from '../../src/engine/draft.ts';
import {check} from '../../src/engine/judge.ts';
import {packs} from '../../src/packs/index.ts';

const file = '../shared/data/policy/checks_examples.jsonl';

/** One labelled draft, with the circumstances as its author wrote them. */
interface Row {
	readonly mode: 'official' | 'personal' | 'both';
	readonly lang: 'en' | 'fr';
	readonly should_fire: boolean;
	readonly text: string;
	readonly rule: string;
	readonly context: Readonly<Record<string, string | boolean | null>>;
}

type Input = {-readonly [Key in keyof DraftInput]: DraftInput[Key]};

const accountOf = ({mode, lang, context, rule}: Row): DraftInput['account'] => {
	if (mode === 'personal')
		return {mode: 'personal', ...(context.level && {level: context.level as 'executive'})};
	const language = /^(?:EN|FR) of a pair$/.test(String(context.account))
		? (String(context.account).slice(0, 2).toLowerCase() as 'en' | 'fr')
		: (context.account_lang as 'en' | 'fr' | undefined);
	const order = {QC: 'fr-en', MB: 'en-fr'}[String(context.office)] as 'fr-en' | 'en-fr' | undefined;
	// A row about something else says nothing of the other version: its account owes the one language of its text.
	const pairSaid =
		'pair' in context ||
		'account' in context ||
		language ||
		order ||
		['unilingual-hazard', 'reply-language'].includes(rule);
	return {
		mode: 'official',
		owes: pairSaid ? ['en', 'fr'] : [lang],
		...(language && {language}),
		...(order && {order}),
		...(context.caretaker === true && {caretaker: true}),
	};
};

const attachmentsOf = ({context}: Row): DraftInput['attachments'] => {
	const {alt, image_alt, file: fileName, image, video, captions} = context;
	const described = image_alt ?? alt;
	if (image || image_alt !== undefined)
		return [
			{
				kind: 'image',
				...(described !== undefined && {description: String(described) || null}),
				...(fileName && {fileName: String(fileName)}),
			},
		];
	if (video) return [{kind: video === 'live' ? 'live' : 'video', captions: captions === true}];
	return [];
};

const draftOf = (row: Row): DraftInput => {
	const {context} = row;
	const draft: Input = {text: row.text, account: accountOf(row), attachments: attachmentsOf(row)};
	if (context.reply || context.reply_to_text !== undefined || context.reply_to_lang !== undefined) {
		draft.surface = 'reply';
		draft.inReplyTo = {
			...(context.reply_to_text && {text: String(context.reply_to_text)}),
			...(context.reply_to_lang && {language: String(context.reply_to_lang).slice(0, 2)}),
		};
	}
	if (context.repost_lang !== undefined) {
		draft.surface = 'quote';
		draft.inReplyTo = {
			...(context.repost_text && {text: String(context.repost_text)}),
			language: String(context.repost_lang),
		};
	}
	if (typeof context.pair === 'string') draft.counterpart = context.pair;
	if (typeof context.profile === 'string') draft.profile = context.profile;
	return draft;
};

/** Prints, per rule, how many drafts are flagged and silent as written, and each that is not. */
export const examples = (): void => {
	if (!existsSync(file)) {
		console.log('Labelled drafts: skipped, ../shared/data is not here.');
		return;
	}
	const rows = readFileSync(file, 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as Row);
	const right = {flagged: 0, silent: 0};
	const total = {flagged: 0, silent: 0};
	const wrong: string[] = [];
	let others = 0;
	for (const row of rows) {
		const {findings} = check(v.parse(draftSchema, draftOf(row)), packs);
		const fires = findings.some(({rule}) => rule.endsWith(`/${row.rule}`));
		const kind = row.should_fire ? 'flagged' : 'silent';
		total[kind]++;
		if (fires === row.should_fire) right[kind]++;
		else wrong.push(`  ${row.rule} (${row.lang}) should be ${kind}`);
		if (!row.should_fire) others += findings.filter(({rule}) => !rule.endsWith(`/${row.rule}`)).length;
	}
	console.log(
		`Labelled drafts: flagged ${right.flagged} of ${total.flagged}, silent ${right.silent} of ${total.silent}.`,
	);
	console.log(`Findings of other rules on the drafts that should be silent: ${others}.`);
	for (const line of wrong) console.log(line);
};
