import type {Mode} from '../engine/draft.ts';

/** Words that Canadian institutions put in their handles, as whole parts of a handle. */
const institutional: ReadonlySet<string> = new Set([
	'agence',
	'agency',
	'agr',
	'armee',
	'army',
	'can',
	'canada',
	'cdn',
	'commission',
	'conseil',
	'council',
	'court',
	'cour',
	'dept',
	'defence',
	'defense',
	'environment',
	'environnement',
	'forces',
	'gc',
	'gouv',
	'gov',
	'govt',
	'gendarmerie',
	'health',
	'immigration',
	'justice',
	'min',
	'minister',
	'ministere',
	'ministre',
	'ministry',
	'museum',
	'musee',
	'parcs',
	'parks',
	'police',
	'rcmp',
	'grc',
	'sante',
	'senat',
	'senate',
	'service',
	'statistics',
	'statistique',
	'transport',
	'transports',
	'tribunal',
]);

/** The parts of a handle: `HealthCanada_GC` has three. */
const partsOf = (handle: string): readonly string[] =>
	handle
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.split(/[^\p{L}]+|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u)
		.map((part) => part.toLowerCase())
		.filter(Boolean);

/**
 * What an unknown handle looks like, from its words alone: an institution's, or nothing that tells. Only offered to
 * the user; nothing is judged by it.
 */
export const guess = (handle: string): Mode | undefined =>
	partsOf(handle).some((part) => institutional.has(part)) ? 'official' : undefined;
