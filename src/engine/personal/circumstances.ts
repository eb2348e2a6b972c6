import {Phrases} from '../phrases.ts';
import type {Span} from '../span.ts';
import type {Part} from '../subject.ts';
import {affairs} from './affair-turns.ts';

/** Of whom, or of what, a sentence speaks. */
export type Cue =
	| 'own'
	| 'reader'
	| 'other'
	| 'premises'
	| 'institution'
	| 'line'
	| 'home'
	| keyof typeof affairs;

/** Words that tell whose number or address stands in a sentence. */
const patterns: Readonly<Record<Cue, readonly string[]>> = {
	...affairs,
	own: ['(my|mine|me|myself|I)', '(mon|ma|mes|moi|je|j’)'],
	reader: ['(your|you|yours)', '(votre|vos|vous|ton|ta|tes|toi)'],
	other: [
		'(his|her|their|him|them|he|she)',
		'(son|sa|ses|leur|leurs|lui|il|elle)',
		'(Mr|Mrs|Ms|Miss|Mme|Monsieur|Madame|Mlle)',
		'(colleague|coworker|co-worker|neighbour|neighbor|client|patient|collègue|voisin|voisine|cliente)',
	],
	premises: [
		'(office|offices|centre|center|museum|building|park|hall|library|station|clinic|school|exhibit|exhibition|ceremony|market|church|college|university|hospital|arena|campus|headquarters|counter|department|ministry|embassy|consulate|court|gallery|theatre|branch|detachment|site|Hill|Parliament|tower|monument)',
		'(bureau|bureaux|centre|musée|édifice|immeuble|parc|salle|bibliothèque|gare|clinique|école|exposition|cérémonie|marché|église|collège|université|hôpital|aréna|campus|siège|comptoir|ministère|ambassade|consulat|tribunal|galerie|théâtre|succursale|détachement|site|colline|Parlement|tour|monument)',
	],
	institution: [
		'(our|us|we|nous|notre|nos)',
		'(event|open|opens|doors|hours|join|tour|tours|festival|concert|meeting|session|conference|workshop|fair|parade|launch|community|public)',
		'(événement|ouvert|ouverte|ouvre|portes|heures|venez|visite|festival|concert|réunion|séance|conférence|atelier|foire|défilé|lancement|communautaire|publique)',
		'(takes place|take place|taking place|will be held|being held|is held|was held)',
		'(se tient|se tiendra|aura lieu|a lieu|ont lieu|auront lieu|se déroule|se déroulera)',
		'(Service Canada|Services publics|Passport Canada|Canada)',
	],
	line: [
		'(information|info|help|crisis|tip|toll-free|toll free|hotline|helpline|tty|media|reservations|reservation|bookings|questions|inquiries|enquiries|emergency|service)',
		'(renseignements|ligne|sans frais|ats|médias|réservations|urgence|demandes|aide|assistance)',
		'(call|dial|phone|contact|composez|appelez|téléphonez|communiquez)',
	],
	home: [
		'(live|lives|living|home|house|apartment|moved|address|mail it|deliver|delivered|ship)',
		'(habite|habites|habitez|habitons|demeure|demeurez|domicile|maison|appartement|déménagé|adresse|livrer|livrez)',
	],
};

const phrases = new Phrases<Cue>();
for (const [cue, list] of Object.entries(patterns) as [Cue, readonly string[]][])
	for (const pattern of list) phrases.add(pattern, cue);

/** A sentence with the cues it holds. */
export interface Circumstances extends Span {
	readonly cues: ReadonlySet<Cue>;
	readonly words: string;
	/** Where, within it, what is told of somebody's affairs stands, first to last; absent where nothing is. */
	readonly told?: Span;
}

/** The sentences of `part` in order, each with its cues. Linear in the text. */
export const circumstancesOf = (part: Part): readonly Circumstances[] => {
	const matches = phrases.find(part.tokens);
	let at = 0;
	return part.sentences.map(({start, end}) => {
		const cues = new Set<Cue>();
		let told: Span | undefined;
		for (; at < matches.length && part.tokens[matches[at]!.from]!.start < end; at++) {
			const {from, to, payload} = matches[at]!;
			if (part.tokens[from]!.start < start) continue;
			cues.add(payload);
			if (payload in affairs && payload !== 'handled')
				told = {
					start: told?.start ?? part.tokens[from]!.start - start,
					end: Math.min(Math.max(told?.end ?? 0, part.tokens[to - 1]!.end - start), end - start),
				};
		}
		return {start, end, cues, words: part.text.slice(start, end), ...(told && {told})};
	});
};
