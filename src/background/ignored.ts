import * as v from 'valibot';
import type {Reading} from '../engine/draft.ts';
import type {Finding} from '../engine/finding.ts';
import type {Verdict} from '../engine/verdict.ts';
import type {IgnoredFinding} from '../platform/messages.ts';
import {changeSettings, type KnownAccount, withAccount} from '../platform/settings.ts';
import {Store} from '../platform/store.ts';

/** Most words remembered as ignored; the oldest give way. */
const most = 1_000;

const key = 'ignored';

const hashesSchema = v.fallback(v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))), []);

const hashes = new Store<readonly string[]>('local', key, (stored) => v.parse(hashesSchema, stored));

/** What a finding is of, as a hash: the words themselves are not kept. A finding of the draft as a whole is of all its words. */
const hashOf = async (
	reading: Pick<Reading, 'site' | 'author' | 'text' | 'thread'>,
	{rule, quote}: Pick<Finding, 'rule' | 'quote'>,
): Promise<string> => {
	const words = (quote || [reading.text, ...reading.thread].join('\n')).toLowerCase();
	const named = JSON.stringify([reading.site, reading.author?.toLowerCase(), rule, words]);
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(named));
	return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

const rulesSchema = v.fallback(v.array(v.string()), []);

/** Rules ignored in a draft live as long as its composer, in session storage. */
const rulesOf = (composer: string): Store<readonly string[]> =>
	new Store('session', `${key}:${composer}`, (stored) => v.parse(rulesSchema, stored));

const withOrWithout = (all: readonly string[], one: string, ignored: boolean): string[] => [
	...all.filter((each) => each !== one),
	...(ignored ? [one] : []),
];

/** Leaves a finding unsaid from now on, or says it again: for these words, in this draft, or of this rule for this account. */
export const ignore = async (
	reading: Reading,
	{rule, quote, scope, ignored}: IgnoredFinding,
	composer: string,
	account: KnownAccount,
): Promise<void> => {
	if (scope === 'words') {
		const hash = await hashOf(reading, {rule, quote});
		await hashes.change((known) => withOrWithout(known, hash, ignored).slice(-most));
	} else if (scope === 'draft')
		await rulesOf(composer).change((rules) => withOrWithout(rules, rule, ignored));
	else
		await changeSettings((settings) =>
			withAccount(settings, {...account, quiet: withOrWithout(account.quiet ?? [], rule, ignored)}),
		);
};

/** Forgets what was ignored in a draft whose composer is gone. */
export const forgetDraft = (composer: string): Promise<void> => rulesOf(composer).remove();

/** `verdict` without what the writer chose to ignore, and with the count of it. */
export const withoutIgnored = async (
	verdict: Verdict,
	reading: Reading,
	composer: string,
	account: KnownAccount,
): Promise<Verdict> => {
	if (verdict.kind !== 'checked' || verdict.findings.length === 0) return verdict;
	const [known, rules] = await Promise.all([hashes.read(), rulesOf(composer).read()]);
	const quiet = new Set([...rules, ...(account.quiet ?? [])]);
	if (known.length === 0 && quiet.size === 0) return verdict;
	const ignored = await Promise.all(
		verdict.findings.map(
			async (finding) => quiet.has(finding.rule) || known.includes(await hashOf(reading, finding)),
		),
	);
	const findings = verdict.findings.filter((_finding, index) => !ignored[index]);
	return {...verdict, findings, ignored: verdict.findings.length - findings.length};
};
