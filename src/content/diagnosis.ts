import {failures} from '../platform/failures.ts';
import type {Diagnosis, RecognisedComposer} from '../platform/messages.ts';
import {recognisedBy, replacedIn} from '../sites/selectors.ts';
import type {Composer, Site} from '../sites/site.ts';

const recognised = (site: Site, composer: Composer): RecognisedComposer => {
	const {author, attachments} = site.surroundings(composer);
	return {
		surface: composer.surface,
		parts: composer.parts.map(({element, editor}) => ({
			editor: editor.id,
			by: recognisedBy(site.selectors, element),
		})),
		controls: composer.controls.map((control) => recognisedBy(site.selectors, control)),
		enterPublishes: composer.enterPublishes,
		isNamed: author !== undefined,
		attachments: attachments.length,
	};
};

/** What a bug report needs to know of a page: by which layers its composers were recognised, never what they hold. */
export const diagnosisOf = (
	site: Site,
	composers: readonly Composer[],
	seen: Pick<Diagnosis, 'strange' | 'unwatched' | 'isLost'>,
): Diagnosis => ({
	...seen,
	site: site.id,
	composers: composers.map((composer) => recognised(site, composer)),
	replaced: replacedIn(site.selectors),
	failures: failures(),
});
