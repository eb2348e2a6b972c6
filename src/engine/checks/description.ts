import * as v from 'valibot';
import type {Check} from '../check.ts';

const schema = v.strictObject({
	/** Kinds of attachment that are seen, and so must be described. */
	kinds: v.pipe(v.array(v.picklist(['image', 'gif'])), v.readonly()),
});

/** Flags attachments that the site shows to have no description; says so when it cannot tell. */
export const description: Check<v.InferOutput<typeof schema>> = {
	params: schema,
	*run({draft}, {kinds}) {
		const pictures = draft.attachments.filter(({kind}) => (kinds as readonly string[]).includes(kind));
		const bare = pictures.filter(({description}) => description !== undefined && !description?.trim());
		if (bare.length > 0)
			yield {
				variant: pictures.length > 1 ? 'several' : 'one',
				data: {missing: String(bare.length), pictures: String(pictures.length)},
			};
		else if (pictures.some(({description}) => description === undefined))
			yield {doubt: 'description-unknown'};
	},
};
