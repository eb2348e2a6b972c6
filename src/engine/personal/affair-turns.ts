/** What institutions deal with for a person, and what is said of it: phrases by how much they need beside a name. */
const benefit = {
	en: '(EI|EI claim|EI benefits|employment insurance|unemployment|disability|disability claim|disability benefits|disability pension|disability application|CPP|CPP disability|OAS|GIS|pension|pension claim|benefits|child benefit|CCB|CERB|welfare|social assistance|refugee claim|refugee application|asylum claim|immigration application|citizenship application|PR application|permanent residence|study permit|work permit|visa|visa application|sponsorship|student loan|student loans|loan|old age security|survivor benefit|veterans pension|passport application|tax refund|maternity benefits|parental benefits|sick benefits|sickness benefits|widow’s pension|old age pension|veteran’s pension)',
	fr: '(assurance-emploi|chômage|prestations|prestation|invalidité|pension|rente|RPC|SV|SRG|PCU|aide sociale|BS|allocations|allocation|demande d’asile|demande de statut|statut de réfugié|statut de réfugiée|demande de réfugié|pension de vieillesse|pension de veuve|pension d’invalidité|rente d’invalidité|sécurité de la vieillesse|prestations de maladie|prestations parentales|congé parental|bourse|allocation familiale|demande de résidence|demande d’immigration|demande de citoyenneté|demande de pension|demande d’invalidité|demande de prestations|demande d’assurance-emploi|demande de passeport|résidence permanente|permis d’études|permis de travail|visa|parrainage|prêt|prêts|prêt étudiant|prêts étudiants|supplément|crédit d’impôt|remboursement d’impôt)',
} as const;
const was =
	'(was|were|is|are|got|gets|has been|have been|had been|just got|has just been|was just|finally got|keeps getting|being)';
const refused =
	'(refused|denied|rejected|cut|cut off|stopped|suspended|cancelled|turned down|revoked|approved|accepted|granted|garnished|clawed back|reduced|reinstated|erased|forgiven|waived|paused|frozen|ended|reassessed|stripped|closed)';
const a_ete =
	'(a été|ont été|est|sont|était|étaient|vient d’être|viennent d’être|a encore été|a enfin été|est encore|est enfin|est toujours)';
const refuse =
	'(refusé|refusée|refusés|refusées|rejeté|rejetée|rejetés|rejetées|coupé|coupée|coupés|coupées|suspendu|suspendue|suspendus|suspendues|annulé|annulée|annulées|accepté|acceptée|acceptés|acceptées|approuvé|approuvée|approuvées|accordé|accordée|révoqué|révoquée|arrêté|arrêtée|saisi|saisie|réduit|réduite|réduites|effacé|effacée|effacées|interrompu|interrompue|interrompues|gelé|gelée|gelées|cessé|terminé|terminée|terminées)';
const conditions =
	'(depression|cancer|HIV|schizophrenia|addiction|bipolar|PTSD|mental health|dementia|multiple sclerosis|sclérose en plaques|dépression|schizophrénie|toxicomanie|bipolarité|démence|santé mentale)';

/**
 * Phrases that tell of a person's affairs: `benefit`, what an institution did with them; `matter`, what may be told of
 * the well known too; `trouble`, health and justice; `due`, a debt said to the person's face; `handled`, that the author dealt with it.
 */
export const affairs = {
	benefit: [
		`${benefit.en} ${was} ${refused}`,
		`${benefit.en} (* |)(* |)(it|which) (was|is|got|has been) ${refused}`,
		`(turned down|refused|denied|rejected|approved|cut off) * (* |)(for|from) ${benefit.en}`,
		`(losing|lost|loses) (his|her|their) ${benefit.en}`,
		`(garnished|seized|froze|stopped|cut|cut off|denied|suspended|refused|approved|cancelled|revoked|clawed back) (his|her|their) ${benefit.en}`,
		`${benefit.en} (stopped|lapsed|ran out|never came|got stopped)`,
		`(denied|refused|cut off|kicked off|turned down for|rejected for|approved for) (his|her|their|of |) ${benefit.en}`,
		`${benefit.fr} ${a_ete} ${refuse}`,
		`(fait|faire) (refuser|couper|suspendre|enlever|annuler|accorder) (sa|son|ses|leur|leurs|le|la|les|l’|ton|ta|tes|votre|vos) ${benefit.fr}`,
		`(refusé|coupé|suspendu|enlevé|annulé|accordé|saisi|bloqué|retenu|gelé|réduit|arrêté|approuvé|révoqué) (sa|son|ses|leur|leurs|ton|ta|tes|votre|vos) ${benefit.fr}`,
	],
	matter: [
		`(claim|application|appeal|file|cheque|payments) ${was} ${refused}`,
		'(owes|owed|owing) (us|the CRA|CRA|the taxman|Revenue Canada|the government)',
		'(owes|owed|owing) (* |)(* |)(* |)(in|of|) (back taxes|taxes|tax|overpayments|student loans|penalties)',
		'(was|got|being|been|is|were) audited',
		'(* |)(years|returns) (he|she|they) never filed',
		'(behind|in arrears) on (his|her|their) (student loan|loan|loans|taxes|child support|rent|mortgage|pension contributions)',
		'(got|took|given|serving) * days without pay',
		'(got|was|been|being|is) (suspended|let go|fired|disciplined|demoted|written up|reprimanded|terminated) (for|from|last|without|over|because|* days|* weeks)',
		'(failed|flunked|bombed) (his|her|their|the) (* |)(test|exam|exams|orals|oral|interview|drug test|language test|second-language test|probation|medical)',
		'(makes|earns|is paid|pulls down) * (* |)(plus|a year|before taxes|k)',
		'(took|used|burned through) * sick days',
		'(en retard|arrière) (sur|dans) (son|sa|ses) (prêt|prêts|impôts|paiements|pension|hypothèque)',
		'(suspendu|suspendue|congédié|congédiée|rétrogradé|rétrogradée|mis à pied|mise à pied) (* jours|* semaines|pour|sans|hier|la semaine)',
		'(coulé|raté|échoué|manqué) (son|sa|ses|à son|l’) (oral|test|examen|entrevue|stage|probation)',
		'gagne * (* |)(* |)(plus|par année|k|$)',
		'doit * (* |)(* |)(à l’impôt|aux impôts|au fisc|à l’ARC)',
		`(cheating|cheats|cheated|scamming|scams|milking|defrauding|frauding) (on|) (the|his|her|their|) ${benefit.en}`,
		`(fraude|fraudait|fraudent|triche|abuse) (sur|de|) (le|la|les|l’|son|sa|ses) ${benefit.fr}`,
		'audited (for|by us|by the CRA|twice|last|again)',
		'(filed for|filing for|declared|declaring|went through) bankruptcy',
		'(went|gone|is|was|declared) bankrupt',
		'(on|collecting|living on) (EI|welfare|pogey|social assistance)',
		'(is|was|being|got|getting|been|were) deported',
		'(removal|deportation) order',
		`(demande|dossier|appel|chèque|réclamation) ${a_ete} ${refuse}`,
		'(doit|devait|doivent) * (* |)(* |)(d’|en|de|à l’|au|) (impôt|impôts|ARC|taxes|fisc|trop-payé)',
		'(vérifié|vérifiée|cotisé|cotisée) par (l’ARC|l’Agence|nous|Revenu Québec)',
		'(fait|faire|déclaré|déclare|en) faillite',
		'sur (le|l’) (BS|chômage|aide sociale)',
		'(expulsé|expulsée|expulsés) du (Canada|pays)',
		'(mesure de renvoi|avis d’expulsion)',
	],
	trouble: [
		'(in|into|back in) (rehab|psychiatry|detox|the psych ward)',
		'diagnosed with *',
		`${conditions} diagnosis`,
		`(has|had|have|suffers from|battling|souffre de|souffre d’) (* |)${conditions}`,
		'(overdosed|relapsed|suicidal)',
		'(biopsy|chemo|chemotherapy|miscarriage|tumour|tumor|nervous breakdown|heart attack)',
		'stage (three|four|3|4)',
		'(starts|started|starting|back from|on|after) (* |)(* |)(* |)(chemo|rehab|detox|burnout leave|stress leave|sick leave|mental health leave|disability leave)',
		'(off|back on) (his|her|their) meds',
		'(for|with) (hearing loss|ptsd|hearing and ptsd)',
		'(biopsie|chimio|chimiothérapie|fausse couche|tumeur|crise cardiaque|cure de désintox|désintox)',
		'(en congé|congé|arrêt) (pour|de) (épuisement|maladie|dépression|stress|invalidité)',
		'(stress post-traumatique|choc post-traumatique)',
		'(suicide attempt|attempted suicide|tried to kill himself|tried to kill herself)',
		'(tentative|tentatives) de suicide',
		'(parole|bail) (was|got|is|has been|hearing) (just|) (denied|refused|revoked|granted)',
		'(denied|refused|granted|up for) parole',
		'(criminal record|casier judiciaire)',
		'en (psychiatrie|désintox|cure de désintoxication)',
		`diagnostic de ${conditions}`,
		'(diagnostiqué|diagnostiquée) *',
		'(suicidaire|fait une rechute|fait une surdose)',
		'(libération conditionnelle|probation) (a été|est|encore) (refusée|révoquée|accordée)',
		'(refuser|refusé|accorder|accordé|révoquer|révoqué) (sa|son|la|une) (libération|libération conditionnelle|probation)',
	],
	handled: [
		'(I|we|I’m|I’ve|we’ve) (see|keep|did|do|have|had|handle|handled|handling|saw|seen|opened|reviewed|processed|worked on|work on|closed|manage|managed|reading|read) (his|her|their) (file|case|claim|application|paperwork|return)',
		'(his|her|their) (file|case|claim|application|return) (is|was|landed|sits|came|crossed) *',
		'(j’ai|je gère|je traite|j’ai vu|j’ai ouvert|j’ai traité|j’ai fait|qui a|qui ai|qui gère|qui traite|on a) (son|leur|sa|leurs) (dossier|demande|déclaration|réclamation|cas)',
		'(j’ai|on a|nous avons) (traité|vu|fait|ouvert|lu|fermé) le dossier (de|d’) *',
	],
	due: [
		'you (still|) (owe|owed|owing)',
		'que (tu nous|vous nous|tu|vous) (dois|devez|deviez)',
		'your (refund|cheque|payment|deposit|grant|benefit) (of |)(* |)(* |)(was|has been|went) (mailed|sent|deposited|issued|paid|returned) *',
		'votre (remboursement|chèque|paiement|versement|dépôt) (de |)(* |)(* |)(a été|est) (posté|envoyé|déposé|émis|versé|payé) *',
		'(votre|ton|ta) (trop-payé|dette)',
		'your (EI|CERB|CPP|benefit|tax|loan|) (overpayment|debt|arrears)',
	],
} as const;
