import * as v from 'valibot';
import type {Check} from '../check.ts';
import {heldVersions} from '../held-versions.ts';
import {type OfficialLanguage, otherOf} from '../language/segment.ts';
import type {Subject} from '../subject.ts';

const schema = v.strictObject({});

/** Whether another account may hold the version in `missing`: not one that is only promised, or that none owes. */
const mayBeElsewhere = (subject: Subject, missing: OfficialLanguage): boolean => {
	const {account, counterpart, owes} = subject;
	const paired = account.twin !== undefined || owes.includes(missing);
	return !counterpart && account.language === otherOf(missing) && paired && !subject.promiseOf(missing);
};

/** Flags a notice of danger to the public in one official language, whatever its office owes otherwise. */
export const hazard: Check<v.InferOutput<typeof schema>> = {
	params: schema,
	*run(subject) {
		if (subject.answersOnePerson || !subject.isHazardNotice) return;
		const [language, another] = heldVersions(subject);
		if (!language || another) return;
		const missing = otherOf(language);
		if (mayBeElsewhere(subject, missing)) yield {doubt: 'counterpart-unknown'};
		else yield {variant: missing, data: {missing}};
	},
};
