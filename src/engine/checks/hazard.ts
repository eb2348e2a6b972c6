import * as v from 'valibot';
import type {Check} from '../check.ts';
import {heldVersions} from '../held-versions.ts';
import {otherOf} from '../language/segment.ts';

const schema = v.strictObject({});

/** Flags a notice of danger to the public in one official language, whatever its office owes otherwise. */
export const hazard: Check<v.InferOutput<typeof schema>> = {
	params: schema,
	*run(subject) {
		const {account, counterpart} = subject;
		if (subject.answersOnePerson || !subject.isHazardNotice) return;
		const [language, another] = heldVersions(subject);
		if (!language || another) return;
		const missing = otherOf(language);
		if (account.language === language && !counterpart) yield {doubt: 'counterpart-unknown'};
		else yield {variant: missing, data: {missing}};
	},
};
