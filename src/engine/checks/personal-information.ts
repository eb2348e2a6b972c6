import * as v from 'valibot';
import type {Check, Hit} from '../check.ts';
import {type ParticularKind, personalInformationIn} from '../personal/index.ts';
import type {Part} from '../subject.ts';

const schema = v.strictObject({});

/** Kinds whose digits can be masked without changing what the sentence says. */
const masked: ReadonlySet<ParticularKind> = new Set<ParticularKind>([
	'sin',
	'card',
	'bank',
	'health-card',
	'passport',
	'employee-number',
	'file-number',
	'phone',
]);

const hitOf = (part: Part, {kind, span}: ReturnType<typeof personalInformationIn>[number]): Hit => {
	const quote = part.text.slice(span.start, span.end);
	return {
		part: part.index,
		span,
		variant: kind,
		...(masked.has(kind) && {fixes: [{span, quote, text: quote.replace(/\d/g, '•')}]}),
	};
};

/** Flags personal information, by what it is; a number can be masked. */
export const personalInformation: Check<v.InferOutput<typeof schema>> = {
	params: schema,
	*run({parts, account, answersOnePerson: isAnswer}) {
		const speaking = {isPersonal: account.mode !== 'official', isAnswer};
		for (const part of parts)
			for (const particular of personalInformationIn(part, speaking)) yield hitOf(part, particular);
	},
};
