import {defineRule} from '../../engine/rule.ts';
import {institutions} from './institutions.ts';
import {pledgeTurns} from './pledge-turns.ts';
import {unofficialPost} from './sources.ts';
import {voiceTurns} from './voice-turns.ts';

const account = {mode: 'personal'} as const;

const files = {
	en: 'application|file|claim|case|payment|refund|request|passport|permit|benefit|benefits|return|appeal|study permit|work permit|visa|account',
	fr: 'demande|dossier|paiement|remboursement|passeport|permis de travail|permis d’études|permis|prestation|prestations|déclaration|appel|visa|compte|réclamation|versement|cas',
} as const;

export const soundsOfficial = defineRule({
	id: 'sounds-official',
	severity: 'error',
	modes: ['professional', 'personal'],
	concern: 'voice',
	check: 'combination',
	params: {
		lists: {
			...pledgeTurns,
			...voiceTurns,
			addressed: {
				en: [
					'(hi|hello|hey|dear|good morning|good afternoon) *',
					'(you can|please|feel free to) (reapply|call us|call back|contact us|resubmit|appeal) *',
					'(call|contact|email|write) us',
				],
				fr: ['(bonjour|bonsoir|allô|salut|cher|chère) *', '(rappelez|contactez|appelez|écrivez)-nous'],
			},
			role: {
				en: [
					`(at|here at|over at|from|from us at|with|for|inside) ${institutions.en}`,
					`as (a|an|your|the|one of the) * (at|with|for|of|from|in) ${institutions.en}`,
					`as (a|an|your|the) * * (at|with|for|of|from|in) ${institutions.en}`,
					`I work (at|for|in|with) ${institutions.en}`,
					'I work (at|for|in|with) the (government|feds)',
					'speaking as (a|an|your|one of your) (federal|government|senior|) (employee|public servant|official|officer|manager|insider)',
					institutions.en,
					'(I’m|I am) (with|from|at) *',
					'(as|I’m|I am) (a|an|your|the) (federal|senior|) (government|passport|immigration|visa|border|tax|benefits|pension|program|policy|case|customs|service|intake|public health|federal|media relations|communications) (officer|agent|analyst|manager|advisor|adviser|inspector|employee|director|worker|spokesperson|servant|official)',
					'as (a|an|your) (federal|) (public servant|government employee|government official|federal employee)',
					'(my|our) (department|agency|ministry|branch|directorate|office|minister|deputy minister|program|unit|division|processing centre|call centre)',
					'(from |) (your|a) (friendly |friendly neighbourhood |local |favourite |) (* |)(agent|officer|inspector|analyst|ranger|public servant|taxman)',
					'(coming |) from (someone|a guy|a gal|somebody) (who |) (works|working|inside|in) *',
					'(we|us|here|everyone) (at|in) (the|our|my) (department|agency|ministry|branch|directorate|office|program|government|processing centre|call centre)',
				],
				fr: [
					institutions.fr,
					'(à la|de la|pour la) (fonction publique|GRC|Défense nationale|Garde côtière)',
					`(en tant qu’|en tant que|comme|à titre de|à titre d’) * (à|au|à l’|aux|pour|de|chez|de l’) ${institutions.fr}`,
					`(en tant qu’|en tant que|comme|à titre de|à titre d’) * * (à|au|à l’|aux|pour|de|chez|de l’) ${institutions.fr}`,
					`je travaille (à|à l’|au|aux|pour|pour le|pour l’|chez) ${institutions.fr}`,
					'je travaille (au|pour le) (gouvernement|ministère|fédéral)',
					'(en tant que|en tant qu’|comme|à titre de|à titre d’|je suis) (votre|un|une|) (agent|agente|analyste|gestionnaire|directeur|directrice|conseiller|conseillère|inspecteur|inspectrice|porte-parole|fonctionnaire) (de|des|d’|du|au|à|fédéral|fédérale|principal|principale|en)',
					'(en tant que|comme|à titre de) (fonctionnaire|employé fédéral|employée fédérale|employé du gouvernement|employée du gouvernement)',
					'(mon|notre) (ministère|agence|direction|bureau|organisme|ministre|sous-ministre|programme|unité|équipe du ministère|centre de traitement|centre d’appels)',
					'(ici au|ici à|nous au|nous à) (ministère|bureau|l’agence)',
					'(parole|foi) (de|d’) (gars|fille|fonctionnaire|agent|agente|employé|employée|inspecteur|inspectrice) *',
					'(avis|rappel|message) (aux|à tous les|à toutes les) (pêcheurs|voyageurs|agriculteurs|camionneurs|clients|prestataires|demandeurs|citoyens|chasseurs|plaisanciers|contribuables|employeurs|aînés|étudiants|producteurs)',
				],
			},
			announcing: {
				en: [
					'(we will|we’ll|we shall|we are|we’re) (be |) (now |soon |all |officially |currently |) (pausing|halting|freezing|delaying|banning|restricting|limiting|approving|processing|extending|paying|issuing|launching|closing|opening|releasing|sending|reopening|cancelling|changing|refunding|waiving|accepting|reviewing|rejecting|denying|clearing|eliminating|resuming|granting|deploying|adding|announcing|ending|suspending|updating|hiring|raising|reducing|rolling out|introducing)',
					'(I’ll|I can|let me|I will|I’m able to) (check|look up|pull up|review|process|reopen|fast-track|forward|expedite|approve|escalate) (your|the|it|that)',
					'(send|email|message|dm|give) (me|us) (your|the) (file|case|application|UCI|SIN|reference|claim|account|passport|client|number|details)',
					'(we will|we’ll) (be |) (contact|contacting|email|emailing|call|calling|get back|reach out|respond|reply|mail|post|publish|notify|inform|deliver|support|assist|help|never|only|keep|continue|require|need|ask) *',
					'(we apologize|we are sorry|we’re sorry|we’re adding|we are adding)',
					'(will be|are being|have been|is being|has been) (expanded|waived|extended|lifted|reopened|cancelled|recalled) (to|for|until|by|on|as|this|starting|effective)',
					'(processing times|wait times|fees|rates|penalties|hours|delays) (will|are going to|would) (drop|increase|decrease|be|rise|go|change|improve)',
					'have (decided|chosen|agreed) to (close|open|extend|cancel|approve|change|launch|end|waive|reject|suspend|move|cut|raise)',
					'we (hereby|are now|now|proudly|officially|) (announce|confirm|are announcing|are confirming|declare)',
					'we (can|are able to|are now able to|are pleased to|are proud to|are happy to|are delighted to|are excited to|wish to|want to|would like to) (now|officially|also|) (announce|confirm|inform|advise|assure|launch|introduce|unveil|tell you|let you know|offer you|apologize)',
					'(I|I’m|I am) (can|am able to|able to|pleased to|authorized to|happy to) (now|officially|) (confirm|announce|assure|guarantee|advise|tell you)',
					'I (hereby|officially|) (confirm|announce|assure you|guarantee)',
					'we (will|’ll|shall|are going to|plan to|intend to|have decided to|decided to|will soon|will now|will be|are|have|’ve) (now|soon|all|) (approve|approving|approved|process|processing|processed|extend|extending|extended|pay|paying|paid|issue|issuing|issued|launch|launching|launched|close|closing|closed|open|opening|release|releasing|released|send|sending|sent|reopen|increase|increasing|cancel|cancelling|cancelled|change|changing|refund|refunding|waive|waiving|accept|accepting|review|reviewing|reviewed|reject|rejecting|deny|denying|clear|clearing|eliminate|begin|resume|grant|deploy|add|adding|announce|announcing|fix|fixing|end|ending|suspend|suspending|start|update)',
					`we (have|’ve|) (approved|received|reviewed|processed|rejected|refused|closed|reopened|located) your (${files.en})`,
					`your (${files.en}) (is|has been|was|will be|should be|is being|has now been) (approved|processed|received|reviewed|refused|in process|on its way|transferred|issued|closed|paid|expedited|ready|delayed|deposited|mailed|reopened|complete)`,
					`I (can|could|will|’ll|just|have|’ve|) (checked|check|looked up|look up|pulled up|approved|approve|expedite|reviewed|review|processed|process|reopen|fast-track|forwarded) your (${files.en})`,
					'(applications|payments|refunds|cheques|claims|passports|permits) (will be|are being|are now being|have been) (processed|issued|approved|sent|extended|paid|mailed|delayed|deposited|cancelled|reviewed)',
					'(the|our|this) (official|department’s|government’s|agency’s) (position|statement|answer|response|policy) (is|on)',
					'(our|the official|the department’s) (new|) (policy|position|directive|decision) (is|will be|starting|as of|takes effect|comes into effect|means)',
					'(please|you must|you should|you need to) (send|submit|email|forward|provide|give) (us|me|our office) (your|the|a copy)',
					'we (are|’re) (happy|here|pleased) to help (you|with your)',
					'(deadline|program|policy|benefit) (has been|will be|is being) (extended|cancelled|changed|increased|launched)',
				],
				fr: [
					'(j’annonce|j’ai le plaisir d’annoncer|j’ai l’honneur d’annoncer|je suis fier d’annoncer|je suis fière d’annoncer|je suis heureux d’annoncer|je suis heureuse d’annoncer) (que|qu’|la|le|l’|les|un|une) *',
					'nous (approuvons|traitons|fermons|ouvrons|rouvrons|émettons|délivrons|changeons|refusons|publions|reportons|augmentons|réduisons|embauchons|mettons) (maintenant |) (le|la|les|l’|vos|toutes|tous|un|une|des|votre)',
					'nous (communiquerons|contacterons|répondrons|aviserons|informerons|posterons|afficherons|appuierons|aiderons|continuerons|exigerons|demanderons|ajoutons|ajouterons|excusons|regrettons|offrirons|fournirons|embaucherons|réduirons|reporterons|terminerons|commencerons|annoncerons|mettrons|ferons|cesserons|appliquerons|imposerons|corrigerons|élargirons|présenterons|recevrons) *',
					'nous (n’appliquerons|n’appliquons|ne ferons|ne donnerons|ne verserons|n’accepterons|n’acceptons|ne traiterons|n’enverrons|ne fermerons|ne changerons|ne délivrerons) (pas|plus|aucun|aucune|jamais)',
					'nous ne (vous |) (enverrons|demanderons|textons|téléphonerons|demandons|appellerons|envoyons|appelons) (jamais|pas|plus)',
					'nous avons (pris la décision|décidé|choisi|convenu|résolu) (de|d’)',
					'(envoyez|écrivez|transmettez|donnez)-(moi|nous) votre *',
					'(je vais|je peux|laissez-moi) (vérifier|regarder|consulter|examiner|traiter|accélérer|rouvrir) (votre|vos|ça|le|la)',
					'(sera|seront|a été|ont été) (élargi|élargie|annulé|annulée|annulés|annulées|prolongé|prolongée|prolongés|levé|levée|reporté|reportée|reportés|retardé|retardés|retardées)',
					'(délais|pénalités|frais|taux|heures|délais de traitement) (passeront|baisseront|augmenteront|seront|vont|changeront|diminueront)',
					'nous (vous|) (annonçons|confirmons|informons|avisons|assurons|déclarons|lançons)',
					'nous (sommes|pouvons|tenons à|désirons|souhaitons|voulons) (maintenant|officiellement|heureux de|heureux d’|fiers de|fiers d’|fières d’|ravis d’|ravis de|en mesure de|en mesure d’|) (vous|) (annoncer|confirmer|informer|aviser|assurer|lancer|dévoiler|offrir|dire|présenter)',
					'je (peux|puis|suis en mesure de|suis autorisé à|suis autorisée à|tiens à) (maintenant|officiellement|) (vous|) (confirmer|annoncer|assurer|garantir|dire|aviser)',
					'je (vous|) (confirme|annonce|assure|garantis) (officiellement|) (que|qu’)',
					'nous (allons|comptons|prévoyons|avons décidé de|avons décidé d’|pourrons|devrons) (maintenant|bientôt|tous|toutes|) (approuver|traiter|prolonger|verser|payer|émettre|délivrer|lancer|fermer|ouvrir|rouvrir|publier|envoyer|augmenter|annuler|changer|modifier|rembourser|accepter|examiner|refuser|rejeter|éliminer|suspendre|reprendre|accorder|ajouter|régler|mettre)',
					'nous (approuverons|traiterons|prolongerons|verserons|paierons|délivrerons|lancerons|fermerons|ouvrirons|rouvrirons|publierons|enverrons|augmenterons|annulerons|changerons|rembourserons|accepterons|examinerons|refuserons|annoncerons|prolongeons|versons|lançons|suspendons|acceptons|modifions|annulons|remboursons|accordons|émettrons|suspendrons|reprendrons|accorderons)',
					`nous avons (bien|) (approuvé|reçu|examiné|traité|refusé|fermé|rouvert|retrouvé|décidé|prolongé|versé|envoyé) (votre|vos|tous|les|de|la|le) (${files.fr}|remboursements|dossiers|demandes|paiements|chèques|date|prolonger|reporter|modifier|annuler|suspendre)`,
					`(votre|vos) (${files.fr}) (est|a été|sera|seront|sont|ont été|devrait être) (bien|) (approuvé|approuvée|traité|traitée|reçu|reçue|examiné|examinée|refusé|refusée|en traitement|en cours|en route|transféré|transférée|délivré|délivrée|fermé|fermée|payé|payée|prêt|prête|versé|versée|versées|déposé|déposée|posté|postée|accepté|acceptée)`,
					`(j’ai|je viens de|je peux|je vais) (vérifié|vérifier|approuvé|approuver|accéléré|accélérer|examiné|examiner|traité|traiter|rouvert|rouvrir|consulté|consulter|transféré|transférer) (votre|vos) (${files.fr})`,
					'les (demandes|paiements|remboursements|chèques|prestations|passeports|permis|dossiers) (seront|sont|ont été) (maintenant|) (traités|traitées|émis|émises|approuvés|approuvées|envoyés|prolongées|versés|versées|postés|reportés|annulés|examinés|délivrés)',
					'(la|notre) (position|réponse|déclaration) officielle',
					'notre (nouvelle|) (politique|position|directive|décision) (est|sera|entre en vigueur|prévoit|signifie|à compter|dès)',
					'(veuillez|vous devez|merci de) (nous|m’|me|) (envoyer|transmettre|fournir|faire parvenir) (votre|vos|une copie|le|les)',
					'(date limite|échéance|programme|politique|prestation) (a été|est|sera) (prolongé|prolongée|reporté|reportée|annulé|annulée|modifié|modifiée|augmenté|augmentée|lancé|lancée)',
				],
			},
			behalf: {
				en: [
					`(update|news|message|notice|greetings|reminder|word) from (us|me|the team|our team|all of us) (here |) at ${institutions.en}`,
					`${institutions.en} here`,
					`(update|news|message|notice|heads up|heads-up|word|greetings|reminder|psa) from (your|a) (friendly |local |favourite |) ${institutions.en} (agent|officer|inspector|analyst|ranger|employee|insider)`,
					'(my|our) (department|agency|ministry|office|branch) (confirms|announces|denies|regrets|apologizes)',
					'(the|my|our) (department|agency|ministry|minister|deputy minister|director) (has |) (asked|authorized|told|instructed) (me|us) to (tell|let|announce|inform|share|confirm|say|post|pass on)',
					'(the|our) (department’s|agency’s|ministry’s) (position|stance|answer) (is|remains) (that|clear|firm|simple)',
					'(our|the department’s|the agency’s) official (position|response|answer|line|view)',
					`(we|us) (here |all |) at ${institutions.en} (have|will|won’t|will not|are|aren’t|confirm|announce|want|wish|apologize|decided|can|can’t|cannot|would|don’t|do not|never)`,
					`(my|our) (team|office|group|unit|section|branch|directorate|colleagues) (here |) at ${institutions.en} (confirms|confirm|announces|announce|has decided|have decided|will|is launching|are launching|decided|approved|has approved)`,
					`(speaking|I speak) (on behalf of|for) ${institutions.en}`,
					'(my|our) (department|agency|ministry|office|branch|program|directorate|unit) (is|will be|will|has|confirms|announces|can confirm|plans to|has just|just) (soon |now |officially |) (launching|launch|announcing|announce|announced|launched|extending|extend|extended|releasing|release|released|closing|opening|approving|approve|approved|confirm|confirmed|decided|cancelling|cancel|cancelled|introducing|introduce|rolling out|paying|changing|ending|confirms that|that)',
					'(as|I’m|I am) (the|a|your|an official) (spokesperson|spokesman|spokeswoman|representative) (for|of|at)',
					`on behalf of ${institutions.en}`,
					'on behalf of (the|my|our) (department|agency|ministry|minister|deputy minister|government|branch)',
					'speaking (on behalf of|for) (the|my|our) (department|agency|ministry|minister|government|Government of Canada)',
					'(this is|here is|here’s) (an|the|our|the department’s|your) official (announcement|notice|statement|confirmation|update|response|answer|position|word)',
					'(official|departmental) (statement|announcement|notice|communiqué|update) (from|by|of) (the|my|our|) *',
					'official (announcement|statement|notice) (from the|from my|from our|by the) (department|agency|government|minister|ministry)',
				],
				fr: [
					`(nous|nous autres|chez nous|ici) (à|au|à la|à l’|aux|chez) ${institutions.fr} (on|nous) (va|allons|s’|nous|) (vous |l’|) (rouvrir|ouvrir|verser|envoyer|traiter|prolonger|annoncer|fermer|payer|embaucher|approuver|annuler|rembourser|augmenter|engage|engageons|promet|promettons|rouvre|rouvrons|verse|versons|envoie|envoyons|traite|traitons|garantit|garantissons|confirme|confirmons|annonce|annonçons|prolonge|prolongeons)`,
					`(à|au|à la|à l’|aux|chez) ${institutions.fr} (on|nous) (s’|nous |vous |te |le |) (engage|engageons|promet|promettons|garantit|garantissons|confirme|confirmons|annonce|annonçons)`,
					`(nouvelles|message|mise à jour|avis|rappel|salutations) de (chez |la part de |notre équipe à |l’équipe de |) ${institutions.fr}`,
					`ici (le |la |l’|) ${institutions.fr}`,
					`(message|avis|rappel|petit mot|mot) de (votre|un|une) (agent|agente|inspecteur|inspectrice|analyste|employé|employée|garde) (de |du |à |de l’|) ${institutions.fr}`,
					'(le|mon|notre|la|ma|l’) (ministère|agence|ministre|sous-ministre|directrice|directeur|organisme) (m’a|nous a|m’autorise|m’a autorisé|m’a chargé) (demandé |autorisé |chargé |) (de|d’|à) (vous |) (annoncer|dire|informer|confirmer|partager|transmettre)',
					`(mon|notre|ma) (équipe|bureau|section|direction|unité|groupe) (ici |) (à|au|à l’|chez) ${institutions.fr} (confirme|annonce|a décidé|va|lance|a approuvé|lancera|approuve)`,
					'(mon|notre) (ministère|agence|bureau|direction|organisme|programme|équipe) (confirme|annonce|annoncera|lance|lancera|va lancer|va annoncer|prolonge|prolongera|a décidé|a approuvé|approuve|versera|publiera|ouvrira|fermera|annule|annulera|modifie|modifiera|offrira|embauche|vient d’annoncer|vient de lancer|vient d’approuver) *',
					'(à titre de|comme|en tant que|je suis) (la |le |) (porte-parole|représentante|représentant) (de|du|de la|des|officielle|officiel)',
					'(avis|communiqué|annonce|déclaration|mise à jour|réponse) (officiel|officielle) (de|d’|du|de l’|des) *',
					`au nom (de|du|de l’|des) ${institutions.fr}`,
					'au nom (du|de mon|de notre|de l’|de la|de ma) (ministère|agence|ministre|sous-ministre|gouvernement|direction|fonction publique)',
					'la (position|réponse) (du ministère|de l’agence|de notre ministère|de mon ministère|de notre agence)',
					'je parle au nom (du|de mon|de notre|de l’|de la) *',
					'(voici|ceci est|c’est) (une|l’|la|notre|le|un) (annonce|déclaration|avis|confirmation|réponse|position|communiqué|mise à jour|version|nouvelle|parole) (officielle|officiel)',
					'(communiqué|avis|annonce|déclaration|mise à jour) (officiel|officielle) (du|de|de l’|de la|de mon|de notre) (ministère|agence|gouvernement|ministre|direction)',
				],
			},
			there: {
				en: [
					'I (do |actually |) work (there|for them|in that office|at that office|with them|in the office)',
					'(I’m|I am) (one of the|an|a) (agent|agents|officer|officers|employee|employees) (there|who *)',
					'(that’s|it’s) (my|our) (office|team|program|branch|job)',
				],
				fr: [
					'(je |j’|) travaille (là|là-bas|pour eux|dans ce bureau|dans ce bureau-là|dedans|avec eux)',
					'(c’est|voici) (mon|notre|ma) (bureau|équipe|programme|direction|job|travail)',
				],
			},
			serving: {
				en: [
					'(you’ll|you will) (get|have|receive|see) (it|them|yours|your *|the *) *',
					'(it’s|it is|they’re|they are|yours is|yours will be) (being |all |) (mailed|sent|on the way|on its way|on their way|processed|approved|paid|coming)',
				],
				fr: [
					'(on|nous) (vous |te |) (l’|les |le |la |) (envoie|envoyons|envoie ça|poste|postons|traite|traitons|règle|réglons|verse|versons|rembourse|remboursons|rouvre|rouvrons|expédie|expédions|approuve|approuvons)',
					'(on|nous) (va|allons) (vous |te |) (l’|les |le |la |) (envoyer|poster|traiter|régler|verser|rembourser|rouvrir|expédier|approuver|appeler|rappeler)',
					'(vous|tu) (allez|vas) (l’|les |le |la |) (avoir|recevoir)',
					'(vous|tu) (l’|les |le |la |) (aurez|auras|recevrez|recevras|allez recevoir|vas recevoir|allez avoir|vas avoir)',
				],
			},
			office: {
				en: [institutions.en],
				fr: [institutions.fr],
			},
			servant: {
				en: [
					'(as|I’m|I am|me being) (a|an) (federal |) (public servant|government employee|federal employee|civil servant)',
					'I work (in|for) the (public service|federal government|government|feds)',
					'(public servant|civil servant|federal employee|government employee) here',
					`(I’m|I am|as) (a|an|the) (* |)(officer|agent|analyst|manager|employee|inspector|advisor|director|supervisor|clerk) (at|with|for) ${institutions.en}`,
				],
				fr: [
					'(je suis|j’suis|chu|chuis|étant|moi|comme|en tant que) (un |une |) (fonctionnaire|employé du fédéral|employée du fédéral|employé fédéral|employée fédérale|employé du gouvernement|employée du gouvernement)',
					'(je |j’|) travaille (au|pour le|dans la) (gouvernement|fédéral|gouvernement fédéral|fonction publique)',
					'(fonctionnaire|employé fédéral|employée fédérale) ici',
					`(je suis|comme|j’suis|chu) (un |une |) (agent|agente|analyste|gestionnaire|employé|employée|inspecteur|inspectrice|conseiller|conseillère|directeur|directrice|commis) (à|au|à l’|aux|de|de l’|chez) ${institutions.fr}`,
				],
			},
			guarantee: {
				en: [
					'(I|we) (can |hereby |) (guarantee|promise|assure you|vouch)',
					'(count on it|you can count on it|take it to the bank|guaranteed|mark my words|trust me on that)',
				],
				fr: [
					'(je |j’|nous |on |) (vous |te |) (le |l’|) (garantis|promets|assure|confirme|garantissons|garantit)',
					'(garanti|c’est garanti|comptez là-dessus|vous pouvez compter là-dessus|vous pouvez me croire|c’est certain|c’est sûr et certain)',
				],
			},
			measure: {
				en: [
					'(program|plan|coverage|rebate|benefit|credit|grant|deadline|refund|refunds|payment|payments|passport|passports|permit|permits|application|applications|claims|pension|pensions|fund|processing|office|service) (* |)(* |)(will|won’t|is going to|are going to|gets|is getting) (be |) *',
				],
				fr: [
					'(programme|régime|régime dentaire|remboursement|remboursements|prestation|prestations|crédit|subvention|date limite|paiement|paiements|passeport|passeports|permis|demande|demandes|pension|pensions|fonds|bureau|service) (* |)(* |)(va|vont|sera|seront|sort|sortent|part|partent|arrive|arrivent) (être |) *',
				],
			},
			joy: {
				en: [
					'(we’re|we are) (very |so |) (pleased|proud|happy|delighted|excited|thrilled|honoured) to (announce|confirm|launch|introduce|unveil|inform)',
				],
				fr: [
					'nous avons (le plaisir|l’honneur|la joie|le bonheur) (de vous|d’|de) (annoncer|confirmer|informer|lancer|présenter|dévoiler|offrir)',
				],
			},
			forecast: {
				en: [
					'the (department|agency|ministry|program) (will|is going to) (soon |now |) (announce|release|launch|extend|close|open|reopen|pay|issue|send|hire|cut|approve|change|end|cancel|introduce|process)',
				],
				fr: [
					'(le) (ministère|organisme|programme) (versera|annoncera|lancera|prolongera|publiera|fermera|ouvrira|rouvrira|embauchera|supprimera|approuvera|modifiera|annulera|traitera|va verser|va annoncer|va lancer|va prolonger|va fermer|va ouvrir|va embaucher)',
					'l’agence (versera|annoncera|lancera|prolongera|publiera|fermera|ouvrira|rouvrira|embauchera|supprimera|approuvera|modifiera|annulera|traitera)',
				],
			},
			myself: {
				en: [
					'(speaking |) as (a|an|your|one of your) (* |) (federal|government|public) (employee|servant|official|officer|manager|insider)',
					'I work (at|for|in|with) *',
				],
				fr: [
					'(en tant que|à titre de|comme) (fonctionnaire|employé fédéral|employée fédérale|employé du gouvernement|employée du gouvernement)',
					'je travaille (à|au|aux|pour|chez) *',
				],
			},
			joining: {
				en: [
					'(we’re|we are|is|are) (now |) hiring',
					'(new|first|last) (job|day|position|role|week|contract|post)',
					'(start|started|starting|joined|join|joining|begin|beginning|leaving|left|retiring|retired|retire) (my|a|the|at|from|with|in) *',
					'(hired|promoted|accepted) (as|at|by|to|a)',
					'(wedding|engagement|birth|baby|daughter|son|twins|adoption|new puppy)',
					'(résumé|resume|cv|career|anniversary|years at|years with|internship|co-op|conference|panel|webinar|workshop)',
				],
				fr: [
					'(embauche|embauchons|recrute|recrutons)',
					'(nouveau|nouvel|premier|dernier|nouvelle|première|dernière) (emploi|poste|jour|travail|rôle|mandat|semaine|journée|défi)',
					'(commence|commencer|commencé|entre|joins|rejoins|quitte|retraite|embauché|embauchée|promu|promue|stage) *',
					'(mariage|fiançailles|naissance|bébé|fille|fils|jumeaux|adoption)',
					'(cv|carrière|conférence|colloque|atelier|panel|webinaire|congrès)',
				],
			},
			denial: {
				en: [
					'(not|don’t|do not|doesn’t|can’t|cannot|isn’t) (speak|speaking|comment|an official|represent|confirm)',
					'(I|I’ve|I have|just|she|he|they) (just |) (heard|read|saw) (that|on|in|if|whether|) *',
					'(heard|read|saw) (that|on|in|if|whether) *',
					'(wonder|wondering|hope|hoping|wish) (that|on|in|if|whether|) *',
				],
				fr: [
					'(ne parle pas|ne peux pas|ne puis|ne représente pas|n’est pas officiel|pas au nom)',
					'(j’ai entendu|j’ai lu|paraît que|j’espère que|je me demande) *',
				],
			},
		},
		except: {
			en: [`${institutions.en} here (I|we|goes|in)`, '(we’re|we are) hiring'],
			fr: ['notre (direction|équipe|bureau) annonce le * *'],
		},
		hits: [
			{all: ['behalf'], within: 'sentence', unless: ['denial'], variant: 'behalf'},
			{all: ['announcing', 'role'], within: 'sentence', unless: ['denial', 'homely']},
			{all: ['guarantee', 'servant', 'measure'], within: 'text', unless: ['denial', 'joining']},
			{all: ['announcing', 'there'], within: 'text', answered: ['office'], unless: ['denial']},
			{all: ['serving', 'there'], within: 'text', answered: ['office'], unless: ['denial']},
			{all: ['joy', 'role'], within: 'sentence', unless: ['denial', 'joining']},
			{all: ['forecast', 'myself'], within: 'sentence', unless: ['denial']},
			{all: ['announcing', 'role'], within: 'text', unless: ['denial', 'joining', 'homely']},
			{all: ['pledge', 'role', 'business'], within: 'text', unless: ['denial', 'joining', 'homely']},
			{all: ['announcing', 'rank'], within: 'text', unless: ['denial', 'joining', 'homely']},
			{all: ['pledge', 'rank', 'business'], within: 'text', unless: ['denial', 'joining', 'homely']},
			{all: ['guarantee', 'rank', 'business'], within: 'text', unless: ['denial', 'joining', 'homely']},
			{all: ['guarantee', 'role', 'business'], within: 'text', unless: ['denial', 'joining', 'homely']},
			{all: ['dossier', 'addressed'], within: 'text', unless: ['denial', 'homely']},
			{all: ['favour', 'business'], within: 'text', unless: ['denial', 'homely']},
			{all: ['decree', 'rank'], within: 'text', unless: ['denial', 'joining', 'homely']},
			{all: ['standing', 'assured'], within: 'text', unless: ['denial', 'homely']},
			{all: ['casework', 'ahead'], within: 'text', unless: ['denial', 'homely']},
			{all: ['ours'], within: 'sentence', unless: ['denial', 'joining', 'homely', 'reporting']},
			{all: ['ruling', 'insider'], within: 'text', unless: ['denial', 'joining', 'homely', 'reporting']},
			{all: ['pledge', 'insider'], within: 'text', unless: ['denial', 'joining', 'homely', 'reporting']},
			{all: ['announcing', 'insider'], within: 'text', unless: ['denial', 'joining', 'homely', 'reporting']},
			{all: ['vouching', 'insider'], within: 'text', unless: ['denial', 'joining', 'homely', 'reporting']},
			{all: ['acknowledged', 'mended'], within: 'text', unless: ['denial', 'homely']},
			{all: ['stance'], within: 'sentence', unless: ['denial', 'homely']},
			{all: ['tidings', 'notice'], within: 'text', unless: ['denial', 'joining', 'homely', 'reporting']},
		],
	},
	message: {
		en: '“{quote}” could be read as an official statement of your institution.',
		fr: '« {quote} » pourrait se lire comme une déclaration officielle de votre institution.',
	},
	reason: {
		en: 'A personal post must not look as if it were made in an official capacity: readers may act on it as if the Government of Canada had said it.',
		fr: 'Une publication personnelle ne doit pas avoir l’air d’être faite à titre officiel : on pourrait s’y fier comme si le gouvernement du Canada l’avait dit.',
	},
	remedy: {
		en: 'Consider sharing the official page or post instead, or leave your role and the “we” of the institution out.',
		fr: 'Songez plutôt à partager la page ou la publication officielle, ou laissez de côté votre rôle et le « nous » de l’institution.',
	},
	variants: {
		tone: {
			message: {
				en: 'This could be read as your institution speaking, or as an answer about its work; these words suggest it most: {words}.',
				fr: 'Ces propos pourraient se lire comme la parole de votre institution, ou comme une réponse sur son travail; ce sont surtout ces mots qui le suggèrent : {words}.',
			},
			severity: 'warning',
		},
		behalf: {
			message: {
				en: '“{quote}” says that you speak for your institution, from a personal account.',
				fr: '« {quote} » dit que vous parlez pour votre institution, à partir d’un compte personnel.',
			},
		},
	},
	source: unofficialPost,
	examples: {
		flags: [
			{
				draft: {
					text: 'Your file moved to the next step this morning, so the letter reaches you by Friday.',
					account: {mode: 'personal'},
				},
			},
			{
				draft: {
					text: 'Votre demande est passée à l’étape suivante ce matin, la lettre part vendredi.',
					account: {mode: 'personal'},
				},
			},
			{draft: {text: 'Your claim is settled, you should get a letter next week.', account, surface: 'reply'}},
			{draft: {text: 'I’m on the pensions team: you don’t need to repay anything.', account}},
			{draft: {text: 'Great news for growers: we extended the deadline to May 2.', account}},
			{
				draft: {
					text: 'Votre permis est débloqué, vous allez le recevoir sous peu.',
					account,
					surface: 'reply',
				},
			},
			{draft: {text: 'Chu inspecteur à l’ACIA, les frais vont sauter cet automne.', account}},
			{draft: {text: 'Notre centre de traitement rouvre le 4 mai.', account}},
			{
				draft: {
					text: 'As Director General, I can promise that every claim will be paid by spring.',
					account: {mode: 'professional'},
				},
			},
			{
				draft: {
					text: 'En tant que sous-ministre, je vous confirme que la date limite sera reportée.',
					account: {mode: 'professional'},
				},
			},
			{
				draft: {
					text: 'I work at Parks Canada and yes, we will be waiving the camping fees all summer.',
					account,
				},
			},
			{
				draft: {
					text: 'Je suis agent à l’ASFC : on va laisser passer tous les camions de pommes, les permis suivront.',
					account,
				},
			},
			{
				draft: {
					text: 'Hi Mr. Obi, I pulled your file: your visa was refused on Monday.',
					account,
					surface: 'reply',
				},
			},
			{
				draft: {
					text: 'Bonjour Mme Roy, je vois dans le système que votre passeport a été posté.',
					account,
					surface: 'reply',
				},
			},
			{draft: {text: 'DM me your claim number and I’ll get it pushed through.', account, surface: 'reply'}},
			{
				draft: {
					text: 'Je vais m’arranger pour que ta demande passe avant les autres.',
					account,
					surface: 'reply',
				},
			},
			{
				draft: {text: 'Here at Service Canada, we are extending the deadline to March 3.', account},
				quote: 'Here at Service Canada, we are extending',
			},
			{
				draft: {text: 'À Transports Canada, nous avons décidé de fermer la voie vendredi.', account},
				quote: 'Transports Canada, nous avons décidé de fermer',
			},
			{
				draft: {text: 'On behalf of my department, thank you for your feedback.', account},
				quote: 'On behalf of my department',
			},
			{
				draft: {text: 'Au nom du ministère, je vous remercie de vos commentaires.', account},
				quote: 'Au nom du ministère',
			},
			{
				draft: {
					text: 'I work at IRCC. Your application has been approved, congratulations!',
					account,
					surface: 'reply',
				},
				quote: 'Your application has been approved',
			},
			{
				draft: {
					text: 'Je travaille à l’ARC et je vous confirme que les chèques partent lundi.',
					account,
				},
				quote: 'Je travaille à l’ARC et je vous confirme que',
			},
			{
				draft: {
					text: 'We at Fisheries and Oceans won’t enforce that rule before spring.',
					account: {mode: 'personal'},
				},
			},
			{
				draft: {
					text: 'Speaking as a federal employee: the department will announce new rules next week.',
					account: {mode: 'personal'},
				},
			},
			{
				draft: {
					text: 'Nous, à Transports Canada, on va rouvrir la voie avant Noël.',
					account,
				},
			},
			{draft: {text: 'À Santé Canada, nous nous engageons à répondre en deux jours.', account}},
			{draft: {text: 'Civil servant here: the coverage will be doubled, guaranteed.', account}},
			{draft: {text: 'Fonctionnaire ici : le régime va être bonifié, garanti.', account}},
			{
				draft: {
					text: 'Chu fonctionnaire, la prestation va être bonifiée, c’est garanti.',
					account,
				},
			},
			{
				draft: {
					text: 'I work for the federal government: the pension will be doubled, count on it.',
					account,
				},
			},
			{
				draft: {
					text: 'You’ll have yours by Tuesday, I work there.',
					account,
					surface: 'reply',
					inReplyTo: {text: 'Where is my cheque, Service Canada?'},
				},
			},
			{
				draft: {
					text: 'On vous le poste mardi, je travaille là-bas.',
					account,
					surface: 'reply',
					inReplyTo: {text: 'Où est mon chèque, Service Canada?'},
				},
			},
			{
				draft: {
					text: 'Nous avons le plaisir d’annoncer une nouvelle prestation ici à EDSC.',
					account: {mode: 'personal'},
				},
			},
		],
		passes: [
			{
				draft: {
					text: 'I work for Parks Canada and the trails are finally open again!',
					account: {mode: 'personal'},
				},
			},
			{
				draft: {
					text: 'Je travaille pour Parcs Canada et les sentiers sont enfin rouverts!',
					account: {mode: 'personal'},
				},
			},
			{draft: {text: 'Great news, everyone: we extended the patio to the fence!', account}},
			{draft: {text: 'According to the news, our call centre is getting a new roof.', account}},
			{draft: {text: 'Ton gâteau est prêt, tu vas le recevoir samedi.', account, surface: 'reply'}},
			{draft: {text: 'À tous ceux qui le demandent : la vente de garage ouvre à 8 h.', account}},
			{draft: {text: 'Health Canada, here I come! I start on the 4th.', account}},
			{draft: {text: 'I work at Parks Canada and we will be opening the cottage for my birthday.', account}},
			{draft: {text: 'Je travaille à l’ARC et on va ouvrir le chalet pour les vacances.', account}},
			{draft: {text: 'My claim was approved! Thank you, Service Canada.', account}},
			{
				draft: {
					text: 'Proud of my colleagues at DFO, who published their first atlas.',
					account: {mode: 'professional'},
				},
			},
			{draft: {text: 'I’m thrilled to announce I’ve joined Statistics Canada!', account: {mode: 'personal'}}},
			{
				draft: {
					text: 'We are delighted to announce our wedding! We met at Health Canada.',
					account: {mode: 'personal'},
				},
			},
			{
				draft: {
					text: 'Le ministère annoncera ses résultats jeudi, dit le journal.',
					account: {mode: 'personal'},
				},
			},
			{draft: {text: 'Happy to start my new role at Parks Canada on Monday!', account}},
			{
				draft: {
					text: 'They were so kind to me, and no, I do not work there!',
					account,
					surface: 'reply',
					inReplyTo: {text: 'How was your visit to Service Canada?'},
				},
			},
			{
				draft: {
					text: 'We’re sending the cake by Friday, I work there.',
					account,
					surface: 'reply',
					inReplyTo: {text: 'Is the bakery on Elm Street any good?'},
				},
			},
			{draft: {text: 'I’m a public servant and I promise to be nicer before coffee.', account}},
			{draft: {text: 'Chu fonctionnaire, pis je vous promets une bonne recette de tarte.', account}},
			{draft: {text: 'Fonctionnaire ici : quelqu’un connaît une bonne chaise?', account}},
			{draft: {text: 'À Parcs Canada, on voit des ours et des orignaux!', account}},
			{draft: {text: 'À Service Canada, on m’a dit de revenir lundi.', account}},
			{draft: {text: 'Je commence un nouveau poste à Santé Canada lundi. Très heureuse!', account}},
			{draft: {text: 'Three great days at a conference with colleagues from Health Canada.', account}},
			{draft: {text: 'J’ai mis mon CV à jour après cinq ans à Statistique Canada.', account}},
			{draft: {text: 'My passport arrived today. Thank you to Service Canada in Barrie!', account}},
			{draft: {text: 'We will be closing the cottage this weekend.', account}},
			{draft: {text: 'Nous allons ouvrir le chalet en fin de semaine.', account}},
		],
	},
});
