import {type Match, outside, Phrases} from './phrases.ts';
import type {Part} from './subject.ts';

/** What endangers people, by language. One of these alone is a subject, not a notice: firefighters are thanked too. */
const dangers = [
	'(wildfire|wildfires|wild fire|forest fire|forest fires|bushfire|grass fire|out of control fire)',
	'(flood|floods|flooding|flash flood|storm surge|tsunami|tornado|tornadoes|hurricane|cyclone|blizzard|ice storm|avalanche|landslide|mudslide|earthquake|thunderstorm|snow squall)',
	'(extreme heat|heat wave|extreme cold|freezing rain|high winds|air quality|smoke|wildfire smoke)',
	'(spill|oil spill|chemical spill|gas leak|explosion|radiation|radioactive|toxic fumes|hazardous materials|carbon monoxide)',
	'(e coli|salmonella|listeria|botulism|contaminated|contamination|undeclared allergen|poisoning|choking hazard|fire hazard)',
	'(drinking water|tap water|thin ice|rip current|rip currents|bear|active shooter|dangerous person|armed person|missing child)',
	'(incendie|incendies|feu|feux|feu de forêt|feux de forêt|incendie de forêt|incendies de forêt)',
	'(inondation|inondations|crue|crues|onde de tempête|tsunami|tornade|tornades|ouragan|cyclone|blizzard|tempête|verglas|avalanche|avalanches|glissement de terrain|séisme|tremblement de terre|orage|orages)',
	'(chaleur extrême|vague de chaleur|froid extrême|pluie verglaçante|vents violents|qualité de l’air|fumée)',
	'(déversement|fuite de gaz|explosion|radiation|radioactif|radioactive|vapeurs toxiques|matières dangereuses|monoxyde de carbone)',
	'(e coli|salmonelle|salmonelles|listeria|botulisme|contaminé|contaminée|contaminés|contaminées|contamination|allergène non déclaré|intoxication)',
	'(eau potable|eau du robinet|glace mince|courant d’arrachement|ours|tireur actif|personne dangereuse|personne armée|enfant disparu)',
];

/** What makes a danger a notice to the public: a warning by its name… */
const warnings = [
	'(alert|warning|advisory|watch|recall|emergency|evacuation|evacuate|evacuated|evacuating)',
	'(alerte|avertissement|avis|rappel|urgence|évacuation|évacuer|veille)',
];

/** …or an instruction to act. */
const instructions = [
	'évacuez',
	'(do not|don’t|never) (eat|drink|use|consume|serve|sell|approach|enter|cross|drive|touch|swim|go)',
	'(stay|keep) (away|inside|indoors|clear|off)',
	'(leave|get out|go) (the *|now|immediately|at once)',
	'(take|seek) (shelter|cover)',
	'(shelter in place|limit time outdoors|call 911|move to higher ground|boil)',
	'ne (mangez|buvez|utilisez|consommez|servez|vendez|vous approchez|traversez|touchez|sortez) pas',
	'(n’utilisez|n’entrez|n’approchez|n’empruntez) pas',
	'(restez|demeurez) (à l’intérieur|à l’écart|loin|chez vous|à l’abri)',
	'(quittez|éloignez-vous|abritez-vous|mettez-vous à l’abri|évitez|composez le 911|faites bouillir|limitez)',
];

/** Both at once: these name a notice by themselves. */
const notices = [
	'(evacuation|evacuation alert) (order|alert)',
	'(boil|boil water|drink water|do not use water) (water|advisory|order)',
	'(food|product|vehicle|safety|toy) recall',
	'(tornado|tsunami|hurricane|wildfire|storm|heat|flood|blizzard|air quality|snowfall|rainfall|wind) (alert|warning|advisory|watch)',
	'(amber|emergency) alert',
	'ordre d’évacuation',
	'avis d’ébullition',
	'avis de (rappel|tornade|tsunami|tempête|chaleur|inondation)',
	'(alerte|avertissement|veille) (d’incendie|d’inondation|de tornade|de tsunami|d’ouragan|de chaleur|de tempête|de blizzard|de neige|de pluie|de vent|sur la qualité de l’air|amber|d’urgence)',
	'rappel (d’aliments|de produits|d’un produit|d’un aliment|de véhicules|de jouets)',
];

/** What tells that a danger has passed. */
const endings = [
	'(has|have|is|are|was|were) (now|) (been|) (lifted|cancelled|canceled|rescinded|ended|over)',
	'(no longer|not) in effect',
	'(est|sont|a été|ont été) (maintenant|) (levé|levée|levés|levées|annulé|annulée|annulés|annulées|terminé|terminée|terminés|terminées)',
	'(n’est|ne sont) plus en vigueur',
];

/** Words of danger and of warning inside the names of harmless things. */
const harmless = [
	'(smoke|carbon monoxide|gas) (alarm|alarms|detector|detectors)',
	'(avertisseur|avertisseurs|détecteur|détecteurs) de (fumée|monoxyde de carbone|gaz)',
	'(petit|simple|dernier) rappel',
	'rappel (de la semaine|du jour|du mois|amical)',
	'emergency (kit|kits|preparedness|management|services|supplies)',
	'(trousse|trousses|préparation|services|gestion) d’urgence',
];

type Cue = 'danger' | 'warning' | 'instruction' | 'notice' | 'ending' | 'harmless';

const phrases = new Phrases<Cue>();
for (const [cue, patterns] of Object.entries({
	danger: dangers,
	warning: warnings,
	instruction: instructions,
	notice: notices,
	ending: endings,
	harmless,
}) as [Cue, readonly string[]][])
	for (const pattern of patterns) phrases.add(pattern, cue);

/**
 * Whether `part` alerts the public to a danger now, as SOR/92-48, s. 8(c) means it: a notice by its name, or a danger
 * with a warning or an instruction. Praise of those who fight dangers, a report about them, and word that one has
 * passed are none.
 */
export const isHazardNotice = (part: Part): boolean => {
	const matches = phrases.find(part.tokens);
	const of = (cue: Cue): readonly Match<Cue>[] => matches.filter(({payload}) => payload === cue);
	const told = outside(matches, of('harmless'));
	const has = (cue: Cue): boolean => told.some(({payload}) => payload === cue);
	// The name of a notice is no instruction: a boil-water advisory may be lifted.
	const instructs = outside(told, of('notice')).some(({payload}) => payload === 'instruction');
	if (has('ending') && !instructs) return false;
	return has('notice') || (has('danger') && (has('warning') || instructs));
};
