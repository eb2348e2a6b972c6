import type {UnreadEntry} from '../input.ts';
import type {SegmentsRecord} from '../result.ts';
import type {Format} from './format.ts';

const unreadRecord = ({error, line, file}: UnreadEntry) =>
	line === undefined ? {error, file} : {error, line};

/** One JSON record a line. */
export const jsonLines = (): Format<SegmentsRecord> => ({
	head: () => '',
	result: ({record}) => `${JSON.stringify(record)}\n`,
	unread: (entry) => `${JSON.stringify(unreadRecord(entry))}\n`,
	tail: () => '',
});

/** One JSON array of records. */
export const json = (): Format<SegmentsRecord> => {
	let separator = '[\n';
	const element = (record: object): string => {
		const text = separator + JSON.stringify(record);
		separator = ',\n';
		return text;
	};
	return {
		head: () => '',
		result: ({record}) => element(record),
		unread: (entry) => element(unreadRecord(entry)),
		tail: () => (separator === ',\n' ? '\n]\n' : '[]\n'),
	};
};
