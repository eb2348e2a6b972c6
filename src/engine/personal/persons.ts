/** Finds the people a sentence names, by how it names them. */
import {fold} from '../tokens.ts';
import {sharedGivenNames} from '../versions/given-names.ts';

/** How a person is named: as one whom the author met, with a title, by a given name and a surname. */
export type Naming = 'met' | 'titled' | 'bare';

/** A person named in a sentence, and where the name begins. */
export interface Person {
	readonly naming: Naming;
	readonly start: number;
}

const given = '\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?';
const full = `${given} \\p{Lu}(?:[\\p{L}’'-]+|\\.)`;
const title = '(?:Mr|Mrs|Ms|Miss|M|Mme|Mlle|Monsieur|Madame|[Mm]adame|[Mm]onsieur)\\.?';

/** A client of an institution, or somebody presented by a name: nobody speaks so of the well known. */
const met = new RegExp(
	`(?<!\\p{L})(?:(?:[Mm]y|[Oo]ur|[Aa]n?|[Tt]he|[Tt]his|[Mm]on|[Mm]a|[Nn]otre|[Uu]ne?|[Ll]e|[Ll]a|[Cc]ette?|[Cc]et|[Ll]’) ?(?:\\p{Ll}+ )?(?:client|patient|inmate|claimant|applicant|taxpayer|pensioner|recipient|asylum seeker|detainee|parolee|caller|colleague|coworker|co-worker|boss|manager|supervisor|employee|teammate|cliente|patiente|détenue?|prestataire|demandeur|demandeuse|demandeure|contribuable|pensionnée?|bénéficiaire|collègue|patronne?|gestionnaire|employée?|superviseure?)(?: (?:I|we|que je|qu’on|qu'on) \\p{Ll}+| du jour| de la semaine| of the (?:day|week|month)| today| préférée?)?,? (?:${title} )?(?:${full}|${given})|(?<!\\p{L})(?:guy|man|woman|lady|kid|fellow|dude|gentleman|client|senior|veteran|student|refugee|mother|father|mom|dad|gars|homme|femme|dame|monsieur|madame|fille|bonhomme|jeune|cliente|vétéran|étudiante?|réfugiée?)(?: \\p{Ll}+)? (?:named|called|nommée?|appelée?|du nom de|qui s’appelle|qui s'appelle) ${given}|(?<!\\p{L})(?:a|an|une?|[AU]ne?) ${title} (?:${full}|${given})|(?<!\\p{L})(?:[Tt]urned down|[Rr]efused|[Dd]enied|[Cc]ut off|[Aa]pproved|[Rr]ejected|[Pp]rocessed|[Aa]udited|[Hh]andled|[Rr]eviewed) ${full}(?:[’']s| for| from)|\\p{Lu}\\p{Ll}+ (?:was|came|showed up|called|est venue?|était|s’est présentée?) (?:in |back |at |to |à |au )?(?:at |to |à |au )?(?:my|our|mon|notre) (?:counter|desk|office|window|comptoir|guichet|bureau))`,
	'u',
);
const titled = new RegExp(`(?<!\\p{L})${title} ${given}`, 'u');
const honoured = new RegExp(
	`(?<!\\p{L})(?:[Cc]ongratulations|[Cc]ongrats|[Kk]udos|[Tt]hanks|[Ff]élicitations|[Bb]ravo|[Mm]erci) (?:to|à) ${full}`,
	'u',
);
const pair = /(?<!\p{L})(\p{Lu}\p{Ll}+)(?:-\p{Lu}\p{Ll}+)? \p{Lu}[\p{L}’'-]+/gu;

/** Those in public life, and those of the past, whose affairs are known. */
const known =
	/(?<!\p{L})(?:[Mm]inister|[Mm]inistre|[Pp]remier|[Ss]enator|[Ss]énateur|[Ss]énatrice|MP|député|députée|[Hh]onourable|[Hh]onorable|[Pp]resident|[Pp]résidente?|CEO|PDG|[Cc]ourt?|[Tt]ribunal|[Jj]udge|[Jj]uge|v\.|c\.|[Aa]ccording to|[Ss]elon|(?:1[0-8]\d|19[0-8])\d)(?!\p{L})/u;

/** The first person `sentence` names, the one named most closely before others; nobody, where it speaks of public life. */
export const personIn = (sentence: string): Person | undefined => {
	if (known.test(sentence)) return undefined;
	for (const [naming, pattern] of [
		['met', met],
		['titled', titled],
		['bare', honoured],
	] as const) {
		const match = pattern.exec(sentence);
		if (match) return {naming, start: match.index};
	}
	pair.lastIndex = 0;
	for (let match = pair.exec(sentence); match; match = pair.exec(sentence))
		if (sharedGivenNames.has(fold(match[1]!))) return {naming: 'bare', start: match.index};
	return undefined;
};

const greeting =
	/^[^\p{L}]*(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Gg]ood (?:morning|day|afternoon)|[Bb]onjour|[Bb]onsoir|[Ss]alut|[Aa]ll[oô]|[Cc]her|[Cc]hère|[Cc]oucou|[Mm]erci|[Tt]hanks|[Tt]hank you|[Ss]orry|[Dd]ésolée?s?),? (\p{Lu}\p{Ll}+)(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}[\p{L}’'-]+)? ?[,.!:–—-]/u;
const called = /(?:^|, |@[\p{L}\p{N}_]+ )(\p{Lu}\p{Ll}+)(?:-\p{Lu}\p{Ll}+)?[,.!?]/gu;
const everyone = new Set(
	'canada quebec ontario alberta manitoba ottawa montreal toronto calgary winnipeg halifax canadians canadiens everyone everybody all team folks friends neighbours veterans parents students tous toutes monde gang'.split(
		' ',
	),
);

/** Whether `sentence` speaks to somebody by a given name. */
export const callsByName = (sentence: string): boolean => {
	const greeted = greeting.exec(sentence);
	if (greeted) return !everyone.has(fold(greeted[1]!));
	called.lastIndex = 0;
	for (let match = called.exec(sentence); match; match = called.exec(sentence))
		if (sharedGivenNames.has(fold(match[1]!))) return true;
	return false;
};
