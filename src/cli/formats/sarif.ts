import {pathToFileURL} from 'node:url';
import {version} from '../../../package.json';
import type {Finding, Localized, Severity} from '../../engine/index.ts';
import {packs} from '../../packs/index.ts';
import {type Place, standardInput} from '../input.ts';
import {lineAndColumn} from '../position.ts';
import type {CheckRecord, Result} from '../result.ts';
import type {Locale} from '../words.ts';
import type {Format} from './format.ts';

const levels = {error: 'error', warning: 'warning', info: 'note'} as const satisfies Readonly<
	Record<Severity, string>
>;

/** A file's name as a URI: relative as it was given, with every character a URI forbids escaped. */
const uriOf = (file: string): string =>
	/^(?:\/|[a-z]:)/i.test(file)
		? pathToFileURL(file).href
		: file.split(/[\\/]/).map(encodeURIComponent).join('/');

const artifact = ({file}: Place) => (file === standardInput ? undefined : {uri: uriOf(file)});

/** The region of the file: the finding's own in a file that is one draft, the draft's line in a JSONL file. */
const regionOf = ({line, draft}: Result, {span, quote}: Finding): object | undefined => {
	if (line !== undefined) return {startLine: line};
	if (!span) return undefined;
	const start = lineAndColumn(draft.text, span.start);
	const end = lineAndColumn(draft.text, span.end);
	return {
		startLine: start.line,
		startColumn: start.column,
		endLine: end.line,
		endColumn: end.column,
		charOffset: span.start,
		charLength: span.end - span.start,
		snippet: {text: quote},
	};
};

/** How many unread drafts are told; they are written last, so each one told is kept until then. */
const mostUnread = 1000;

/**
 * SARIF 2.1.0, for code scanning: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html. Written as a stream:
 * the rules first, then each result as it comes.
 */
export const sarif = (locale: Locale): Format<CheckRecord> => {
	const said = (words: Localized) => ({text: words[locale]});
	const rules = packs.flatMap(({id, rules}) => rules.map((rule) => ({...rule, id: `${id}/${rule.id}`})));
	const indices = new Map(rules.map(({id}, index) => [id, index]));
	const driver = {
		name: 'Aplomb',
		version,
		semanticVersion: version,
		language: locale,
		rules: rules.map(({id, severity, reason, remedy, source}) => ({
			id,
			shortDescription: said(reason),
			help: said(remedy),
			helpUri: source.url[locale],
			defaultConfiguration: {level: levels[severity]},
		})),
	};
	const unread: object[] = [];
	let allRead = true;
	let separator = '\n';

	const resultOf = (result: Result, finding: Finding) => {
		const artifactLocation = artifact(result);
		const region = regionOf(result, finding);
		const {rule, severity, part, span, quote, message, data} = finding;
		return {
			ruleId: rule,
			ruleIndex: indices.get(rule),
			level: levels[severity],
			message: said(message),
			locations: [
				{
					...(artifactLocation && {physicalLocation: {artifactLocation, ...(region && {region})}}),
					logicalLocations: [{name: String(result.record.id), kind: 'draft'}],
				},
			],
			properties: {quote, start: span?.start ?? null, end: span?.end ?? null, part, ...data},
		};
	};

	return {
		head: () =>
			`{"version":"2.1.0","$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json","runs":[{"tool":${JSON.stringify({driver})},"language":"${locale}","columnKind":"utf16CodeUnits","results":[`,
		result: (result) =>
			result.findings
				.map((finding) => {
					const text = separator + JSON.stringify(resultOf(result, finding));
					separator = ',\n';
					return text;
				})
				.join(''),
		unread: ({error, line, ...place}) => {
			allRead = false;
			const artifactLocation = artifact(place);
			if (unread.length < mostUnread)
				unread.push({
					level: 'error',
					message: {text: error},
					...(artifactLocation && {
						locations: [
							{physicalLocation: {artifactLocation, ...(line !== undefined && {region: {startLine: line}})}},
						],
					}),
				});
			return '';
		},
		tail: () =>
			`\n],"invocations":[${JSON.stringify({executionSuccessful: allRead, toolExecutionNotifications: unread})}]}]}\n`,
	};
};
