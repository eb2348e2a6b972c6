/**
 * Short posts and their French as translators put it, freely, written for this project: what both versions say is the
 * same, though their words and sentences do not answer one another. The parallel texts, mostly of administration, hold few.
 */
export const freePairs: readonly (readonly [en: string, fr: string])[] = [
	[
		'Winter hours at our Whitehorse counter start Monday: half past eight to noon, then 1 to 4:30 pm. Closed weekends.',
		"Dès lundi, horaire d'hiver à notre comptoir de Whitehorse : de 8 h 30 à midi et de 13 h à 16 h 30, du lundi au vendredi.",
	],
	[
		'The boil-water advisory at Kejimkujik campground stays in place until the lab gives us two clear results in a row. Until then, bring tap water to a rolling boil for one minute before you drink it or brush your teeth.',
		'L’eau du camping de Kejimkujik doit encore être bouillie : une minute à gros bouillons avant de la boire ou de vous brosser les dents. L’avis sera levé dès que le laboratoire aura obtenu deux résultats satisfaisants de suite.',
	],
	[
		'Don’t wing it 🍗 Chicken pieces are done at 74 °C, not before. Grab a thermometer!',
		'Pas besoin d’y laisser des plumes 🍗 Sortez le thermomètre : les morceaux de poulet ne sont cuits qu’à 74 °C!',
	],
	[
		'It is with great sadness that we learned of the death of Sergeant Alain Petrov, who lost his life Sunday in a training exercise at CFB Gagetown, N.B. Our hearts go out to his family, friends and comrades.',
		"Le sergent Alain Petrov est décédé dimanche à la BFC Gagetown (N.-B.), au cours d'un exercice d'entraînement. Toutes nos condoléances à sa famille, à ses amis et à ses frères et sœurs d'armes.",
	],
	[
		'Snow crab in Area 12E: the season ends at one minute to midnight on July 3. Gear must be out of the water by then.',
		"Crabe des neiges, zone 12E : vous avez jusqu'au 3 juillet à 23 h 59 pour retirer vos engins de l'eau. La saison prend fin à ce moment-là.",
	],
	[
		'Look up tonight! The Perseids peak between midnight and dawn, and the moon will be out of the way. No telescope needed – your eyes are enough. 🌠',
		"Levez les yeux cette nuit! Entre minuit et l'aube, les Perséides atteindront leur maximum sous un ciel sans lune. À l'œil nu, c'est parfait : laissez le télescope à la maison. 🌠",
	],
	[
		'Recall: Fundy Gold sliced mushrooms, 227 g, best before JL 14. Possible Listeria. Do not eat them, serve them or give them away. Throw them out or take them back to the store.',
		'Rappel : champignons tranchés Fundy Gold, 227 g, meilleurs avant le 14 JL. Présence possible de Listeria. Ne pas consommer, servir ni donner. Jetez-les ou rapportez-les au magasin.',
	],
	[
		'Half of all homes tested in the Kootenays had a radon level above 100 Bq/m³. The guideline is 200. One in nine was over it.',
		'Kootenays : une maison sur deux, parmi celles où le radon a été mesuré, dépassait 100 Bq/m³. La limite recommandée est de 200; une sur neuf la dépassait.',
	],
	[
		'Hey, night owls: the archives reading room is staying open till 9 this Thursday. 🦉 Bring a pencil – pens stay in the locker.',
		'Avis aux couche-tard : jeudi, la salle de lecture des archives ne fermera qu’à 21 h. 🦉 Les stylos restent au vestiaire; apportez un crayon à mine.',
	],
	[
		'🔥 Fire ban just in at Sable Flats, Sask.: no campfires, no charcoal. Propane stoves are still fine.',
		'🔥 À Sable Flats (Sask.), les feux de camp et le charbon de bois sont interdits depuis quelques instants. Les réchauds au propane, eux, demeurent permis.',
	],
	[
		"Canada's population grew by 0.9% over the past year. Nearly all of that growth (97%) came from international migration. #StatsOfTheDay",
		'En un an, la population du Canada a crû de 0,9 %, et la quasi-totalité de cette hausse (97 %) tient à la migration internationale. #StatistiqueDuJour',
	],
	[
		'We’re hiring 12 deckhands for CCGS Anse-Bleue out of St. John’s, N.L. No experience? We train you. Apply by noon (NT) on Friday.',
		'On recrute! Le NGCC Anse-Bleue, dont le port d’attache est St. John’s (T.-N.-L.), cherche 12 matelots. La formation est offerte aux débutants. Postulez d’ici vendredi midi, heure de Terre-Neuve.',
	],
	[
		'A reminder that you’re sharing the highway with elk during the rut. Stay at least 30 metres back – three bus lengths – and never get between a bull and his cows.',
		'En période de rut, les wapitis sont partout sur la route. Ne vous placez jamais entre un mâle et ses femelles, et gardez au moins 30 mètres de distance, soit la longueur de trois autobus.',
	],
	[
		'[EN] Tax tip: no slip yet? File anyway by April 30 and estimate the amount from your pay stubs. A late return costs 5% of what you owe, plus 1% a month.',
		"[FR] Conseil fiscal : s'il vous manque un feuillet, produisez quand même votre déclaration d'ici le 30 avril, en estimant le montant d'après vos talons de paie. En retard, vous devrez payer 5 % de votre solde, et 1 % de plus par mois.",
	],
	[
		'New in the Great Hall: a birchbark canoe built by three generations of the Pellerin family. On view until the Sunday before Labour Day.',
		'Au Grand Hall, on peut maintenant admirer un canot d’écorce construit par trois générations de la famille Pellerin. Il y restera jusqu’au dimanche précédant la fête du Travail.',
	],
	[
		'Crossing at Lansdowne? Expect a two-hour wait this afternoon. Prescott and Cornwall: under 15 minutes.',
		'Poste frontalier de Lansdowne : prévoyez deux heures d’attente cet après-midi. À Prescott et à Cornwall, c’est moins d’un quart d’heure.',
	],
	[
		'No, Service Canada will never ask for your SIN by text. Got one of those? Delete it, and report it at 1-888-555-0142.',
		'Non, Service Canada ne demande jamais un NAS par texto. Vous avez reçu un tel message? Signalez-le au 1 888 555-0142, puis supprimez-le.',
	],
	[
		'Tuktoyaktuk–Inuvik road is passable again for light vehicles only. Trucks over 5 tonnes must wait for tomorrow’s inspection.',
		'Entre Tuktoyaktuk et Inuvik, la route est rouverte, mais uniquement aux véhicules légers. Les camions de plus de 5 tonnes devront attendre l’inspection de demain.',
	],
	[
		'Good morning from the Astronomy Gallery! ☕ Doors at 10, last entry at 4, kids 5 and under get in free.',
		'Bonjour de la Galerie de l’astronomie! ☕ On ouvre à 10 h, et les derniers visiteurs entrent à 16 h. C’est gratuit pour les 5 ans et moins.',
	],
	[
		'Have your say on tire labels. The consultation wraps up in a fortnight, on March 12. Comments welcome in the language of your choice:',
		'L’étiquetage des pneus vous intéresse? Il vous reste deux semaines pour donner votre avis, dans la langue de votre choix : la consultation prend fin le 12 mars.',
	],
	[
		'Rent’s due, tuition’s due, snacks are due. Your student loan payment can wait: nothing to repay for six months after you leave school.',
		'(FR) Le loyer, les frais de scolarité, la collation… tout ça ne peut pas attendre. Votre prêt étudiant, lui, oui : aucun remboursement dans les six mois suivant la fin de vos études.',
	],
	[
		'Travel advisory – Isle of Perrault: exercise a high degree of caution, because of petty crime. Avoid non-essential travel to the northern province, where flooding has cut off roads.',
		'Conseils aux voyageurs – Île de Perrault : faites preuve d’une grande prudence en raison de la petite criminalité. Des routes étant coupées par les inondations, évitez tout voyage non essentiel dans la province du Nord.',
	],
	[
		'Spot the whale? Slow down to 10 knots and keep 400 m away from killer whales, 100 m from all others. #BeWhaleWise',
		'Une baleine en vue? Ralentissez à 10 nœuds et restez à 400 m s’il s’agit d’un épaulard, à 100 m dans tous les autres cas. #PrudenceBaleines',
	],
	[
		'Lights out, laptops closed. Our phone lines are down for maintenance until 6 am ET tomorrow. The website still works.',
		'💡 Entretien en cours : nos lignes téléphoniques seront rétablies demain à 6 h (HE). Le site Web, lui, fonctionne toujours.',
	],
	[
		'Wear it, don’t stow it. A life jacket in the locker saves no one. #SafeBoatingWeek',
		'Au fond du coffre, un gilet de sauvetage ne sauve personne. Portez-le! #SemaineSécuritéNautique',
	],
	[
		'Thirty-two below with the wind chill in Churchill, Man. Skin can freeze in 10 minutes. Cover up, keep moving, check on neighbours.',
		'32 sous zéro avec le facteur vent à Churchill (Man.) : la peau exposée peut geler en 10 minutes. Couvrez-vous bien, bougez et prenez des nouvelles de vos voisins.',
	],
	[
		'🧪 Our chemists have found a way to detect maple syrup fraud in 90 seconds with a beam of light. Next step: trials at five sugar shacks this spring.',
		'🧪 Quatre-vingt-dix secondes et un faisceau de lumière : voilà tout ce qu’il faut à nos chimistes pour repérer un faux sirop d’érable. Ce printemps, la méthode sera mise à l’essai dans cinq cabanes à sucre.',
	],
	[
		'Today we remember the 14 women murdered at Polytechnique Montréal on December 6, 1989. Flags are at half-mast from sunrise to sunset.',
		'Le 6 décembre 1989, 14 femmes ont été assassinées à Polytechnique Montréal. En leur mémoire, les drapeaux sont en berne aujourd’hui, du lever au coucher du soleil.',
	],
	[
		'Small-business owners: the webinar you asked for is back. GST/HST basics, Wednesday, 12:30 pm Eastern, one hour, free.',
		'Propriétaires de petites entreprises, vous l’aviez demandé : le webinaire gratuit sur les rudiments de la TPS/TVH est de retour. Ça se passe mercredi à 12 h 30 (heure de l’Est) et ça dure une heure.',
	],
	[
		"What's heavier than four blue whales? The 640 tonnes of abandoned nets hauled out of B.C. waters since 2020. #GhostGear",
		"Qu'est-ce qui pèse plus lourd que quatre rorquals bleus? Les 640 tonnes de filets abandonnés qu'on a retirées des eaux de la C.-B. depuis 2020. #EnginsFantômes",
	],
	[
		'Did the ground shake? Tell us. An M4.3 quake struck 18 km south of Haida Gwaii at 6:12 this morning, PST. No damage reported, and no tsunami expected.',
		'Vous avez senti la terre trembler? Dites-le-nous. Un séisme de magnitude 4,3 s’est produit ce matin à 6 h 12 (HNP), à 18 km au sud de Haida Gwaii. On ne signale aucun dégât, et aucun tsunami n’est prévu.',
	],
	[
		'Welcome aboard, Dr. Leila Haddad! She becomes our Chief Veterinary Officer on Monday, after 16 years with the Canadian Food Inspection Agency.',
		'La Dre Leila Haddad prendra lundi ses fonctions de vétérinaire en chef, forte de 16 années passées à l’Agence canadienne d’inspection des aliments. Bienvenue!',
	],
	[
		"Got mice? So does half of Saskatchewan. Seal any gap wider than a pencil, store grain in metal bins, and don't use bait where pets can reach it.",
		"Des souris chez vous? La moitié de la Saskatchewan en a aussi. Bouchez toute fente plus large qu'un crayon, entreposez le grain dans des contenants de métal et ne laissez aucun appât à la portée de vos animaux.",
	],
	[
		'Old Age Security went up 0.7% on July 1. Nothing to do on your end: the new amount shows up in your July payment.',
		'La pension de la Sécurité de la vieillesse a augmenté de 0,7 % le 1er juillet. L’ajustement se fait tout seul dès le versement de juillet.',
	],
	[
		"Three out of ten Canadians have skipped a dentist visit because of cost. Among those aged 18 to 34, it's four out of ten.",
		"Au Canada, trois personnes sur dix se sont privées de soins dentaires en raison du coût. Chez les 18 à 34 ans, c'est quatre sur dix.",
	],
	[
		'HMCS Moncton is back! After 118 days at sea, the ship and her crew of 39 tie up in Halifax at 10:30 tomorrow morning. Families may board from 11.',
		'Après 118 jours en mer, le NCSM Moncton et ses 39 membres d’équipage rentrent au bercail. Demain, le navire accostera à Halifax à 10 h 30, et les familles pourront monter à bord dès 11 h.',
	],
	[
		'🐝 Bee a good neighbour: leave the dandelions until mid-May. They’re breakfast for bumblebee queens just out of hibernation.',
		'🐝 Ne butinez pas leur déjeuner! Au sortir de l’hibernation, les reines bourdons se nourrissent de pissenlits : gardez-les jusqu’à la mi-mai.',
	],
	[
		'To the 4,200 people who wrote to us about the draft noise rules: thank you. We read every comment. The summary comes out before the end of June.',
		"Vous avez été 4 200 à nous écrire au sujet du projet de règles sur le bruit. Merci! Chaque commentaire a été lu, et le résumé paraîtra d'ici la fin de juin.",
	],
	[
		'Flying with a lithium battery? Carry-on only, never in your checked bag, and tape over the terminals of spares.',
		'Les piles au lithium ne vont jamais en soute : gardez-les en cabine, et couvrez de ruban les bornes des piles de rechange.',
	],
	[
		'Smoke from northern Manitoba has reached Winnipeg. Air quality: 9 out of 10, high risk. If you have asthma or a heart condition, stay inside with the windows shut.',
		"La fumée du nord du Manitoba est arrivée à Winnipeg. La cote air santé est de 9 sur 10 : risque élevé. Les personnes asthmatiques ou cardiaques devraient rester à l'intérieur, fenêtres fermées.",
	],
	[
		'A baker’s dozen of new words joined TERMIUM this month, “hallucination” (AI sense) among them.',
		'Treize nouveaux termes ont fait leur entrée dans TERMIUM ce mois-ci, dont « hallucination », au sens où on l’entend en IA.',
	],
	[
		'Nobody’s too young for a library card: babies can get one the day they’re born at any of our 22 Yukon branches.',
		'Bébé vient de naître? Il peut avoir sa carte le jour même! Il n’y a pas d’âge minimal dans nos 22 succursales du Yukon.',
	],
	[
		"If you served in the Persian Gulf between August 1990 and June 1991, we'd like to hear from you. Tell your story at 1-866-555-0123, weekdays 8:30 to 4:30, your local time.",
		'Vous avez servi dans le golfe Persique entre août 1990 et juin 1991? Racontez-nous votre histoire au 1 866 555-0123, en semaine, de 8 h 30 à 16 h 30, heure locale.',
	],
	[
		'Out: microbeads. In: oatmeal, salt, coffee grounds. Toiletries with plastic microbeads have been banned here since July 1, 2018.',
		'Les microbilles de plastique sont interdites dans les produits de toilette depuis le 1er juillet 2018. Pour exfolier? Gruau, sel, marc de café!',
	],
	[
		'Beach closed at Cavendish East: rip current and high surf until tomorrow evening. Cavendish Main is open, with lifeguards on duty from 11 to 5:30.',
		"Plage de Cavendish-Est : fermée jusqu'à demain soir à cause de fortes vagues et d'un courant d'arrachement. On peut se baigner à la plage principale, où les sauveteurs veillent de 11 h à 17 h 30.",
	],
	[
		'Stock up, don’t panic. Water (two litres a day each), food that won’t spoil, a hand-crank radio: enough for 72 hours. #EmergencyPreparednessWeek',
		'Pas de panique, de la prévoyance! Deux litres d’eau par jour et par personne, des aliments non périssables et une radio à manivelle : de quoi tenir 72 heures. #SemaineDeLaSécuritéCivile',
	],
	[
		'Not a typo: the world’s oldest known rocks, over four billion years old, are in Canada. See a slice of the Acasta gneiss in our lobby.',
		'Non, il n’y a pas de zéro en trop : les plus vieilles roches connues du monde, âgées de plus de quatre milliards d’années, sont au Canada. Une tranche du gneiss d’Acasta est exposée dans notre hall.',
	],
	[
		'Blood drive, Tunney’s Pasture, Tuesday, quarter to nine to quarter past three. Walk-ins welcome. Bring photo ID and a full stomach.',
		'Collecte de sang au pré Tunney, mardi, de 8 h 45 à 15 h 15, avec ou sans rendez-vous. Mangez avant de venir, et apportez une pièce d’identité avec photo.',
	],
	[
		'Grain growers: moisture in this year’s canola averages 8.4%, down from 9.1% last year. Send us your sample by November 30 – it’s free.',
		'Producteurs de grain, la teneur en eau du canola s’établit en moyenne à 8,4 % cette année, contre 9,1 % l’an dernier. L’analyse est gratuite : envoyez votre échantillon d’ici le 30 novembre.',
	],
	[
		'The Rideau Canal Skateway is open from the Ottawa Locks to Fifth Avenue – 4.5 km of good ice. Beyond Fifth, keep off. ⛸️',
		'À vos patins! ⛸️ Sur la patinoire du canal Rideau, 4,5 km de bonne glace vous attendent, des écluses d’Ottawa à l’avenue Fifth. Au-delà, accès interdit.',
	],
	[
		'How’s the new site working for you? Five questions, two minutes:',
		'Que pensez-vous du nouveau site? Cinq questions, deux minutes :',
	],
	[
		'Congratulations to Team Canada’s Aya Benali, gold in the 1500 m in Turin last night in 3:58.11. 🥇',
		'Or au 1 500 m! 🥇 Bravo à Aya Benali, d’Équipe Canada, qui a franchi la distance en 3 min 58 s 11 hier soir à Turin.',
	],
	[
		"Ticks don't take the winter off: they're active above 4 °C. After a hike, check behind your knees and ears, and shower within two hours.",
		"Dès qu'il fait plus de 4 °C, même en hiver, les tiques sont actives. Au retour d'une randonnée, prenez une douche dans les deux heures et examinez l'arrière de vos genoux et de vos oreilles.",
	],
	[
		"Ferry notice, Saint John, N.B. to Digby, N.S.: today's 2:15 pm sailing is cancelled (high winds). The 11 pm goes ahead as planned.",
		"Traversier Saint John (N.-B.) – Digby (N.-É.) : en raison des vents violents, pas de départ à 14 h 15 aujourd'hui. Celui de 23 h est maintenu.",
	],
	[
		'Take a page from Anne: spring reading hour in Green Gables, Saturdays at two, rain or shine, in English one week and in French the next.',
		"Le printemps se lit à Green Gables : tous les samedis à 14 h, beau temps, mauvais temps, l'heure du conte est en anglais une semaine, en français la suivante.",
	],
	[
		'You read that right: sea lice counts on wild chum are down by two-thirds since 2021. Our full dataset is up today:',
		"Vous avez bien lu : depuis 2021, le nombre de poux a fondu des deux tiers chez les kétas sauvages. Toutes nos données sont en ligne dès aujourd'hui :",
	],
	[
		'The Skyline trail stays closed until the bear moves on. We’ll check again Thursday morning.',
		'Un ours est toujours dans les parages : le sentier Skyline ne rouvrira qu’après son départ. Prochaine vérification jeudi matin.',
	],
	[
		"Self-employed? You've got until June 15 to file, but any balance is still due on April 30. Mark both. 🗓️",
		'Travailleurs autonomes, deux dates à retenir : le 30 avril pour payer votre solde, le 15 juin pour produire votre déclaration. 🗓️',
	],
	[
		'Half past six, Hangar 4, this Thursday: hear how a bush pilot landed on 200 metres of ice with one ski missing.',
		'Comment atterrir sur 200 mètres de glace avec un ski en moins? Un pilote de brousse vous le raconte jeudi, à 18 h 30, au hangar 4.',
	],
	[
		'Whooping cough is up: 1,120 cases so far this year, against 96 by this time last year. Pregnant? Ask about the booster between weeks 27 and 32.',
		"On compte déjà 1 120 cas de coqueluche cette année. À pareille date l'an dernier, il y en avait 96. Vous êtes enceinte? Renseignez-vous sur la dose de rappel, entre la 27e et la 32e semaine.",
	],
	[
		'Heading to Valdoria? Overland border posts are shut to foreigners. Flights are running, and you’ll need an onward ticket.',
		'Au Valdoria, les étrangers ne peuvent plus entrer par voie terrestre. Il est encore possible d’y aller en avion, mais il faut avoir un billet de continuation.',
	],
	[
		'Lobster landings were worth $1.9 billion in 2025. P.E.I. and N.S. hauled in seven of every ten pounds.',
		"En 2025, la valeur des débarquements de homard s'est élevée à 1,9 milliard de dollars. Pour chaque tranche de dix livres, sept venaient de l'Î.-P.-É. et de la N.-É.",
	],
	[
		"Reservists: your employer can't fire you for going on exercise. Job protection kicks in after three months with that employer.",
		"Réservistes, on ne peut pas vous congédier parce que vous participez à un exercice. Il suffit d'avoir trois mois de service chez votre employeur pour que votre emploi soit protégé.",
	],
	[
		'Artemis training update: our astronaut spent last week in a lava tube in Iceland with no phone, no clock and 11 kg of rock samples on her back.',
		'Nouvelles de l’entraînement Artemis : la semaine dernière, en Islande, notre astronaute a séjourné dans un tunnel de lave, sans téléphone ni horloge, avec 11 kg d’échantillons de roche sur le dos.',
	],
	[
		'Check your freezer 🧊 Maritime Harvest frozen blueberries (600 g and 1.5 kg) are being recalled over hepatitis A. All best-before dates are affected, up to and including November 2027.',
		"Un coup d'œil au congélateur 🧊 Des bleuets surgelés Maritime Harvest (600 g et 1,5 kg) font l'objet d'un rappel en raison de l'hépatite A. Toutes les dates « meilleur avant » sont visées, jusqu'à novembre 2027 inclusivement.",
	],
	[
		'No essay required! Tell us in a sentence or two what would make the ferry terminal easier to use. Comment cards at the ticket booth until Sunday night.',
		'Inutile de nous écrire un roman! Une phrase ou deux sur ce qui rendrait le terminal du traversier plus commode, et le tour est joué. Des cartes sont à votre disposition au guichet jusqu’à dimanche soir.',
	],
	[
		'Students, the Federal Student Work Experience Program never closes: apply once, stay in the pool for the whole year.',
		"Au Programme fédéral d'expérience de travail étudiant, on accepte les candidatures toute l'année. Une seule demande, et votre nom reste au répertoire un an.",
	],
	[
		'Storm surge warning, south coast of B.C.: water levels could top the highest tides by 40 cm around 5 am tomorrow. Stay off the shoreline.',
		'Avertissement d’onde de tempête pour la côte sud de la C.-B. : demain, vers 5 h, l’eau pourrait dépasser de 40 cm le niveau des plus hautes marées. Éloignez-vous du rivage.',
	],
	[
		"Know the people on this sled? We've put names to 212 faces in our Nunavut photo collection. There are 388 to go.",
		'Qui reconnaît les gens sur ce traîneau? Dans notre collection de photos du Nunavut, 212 visages ont retrouvé leur nom; il en reste 388.',
	],
	[
		'Loonie lovers: the new dollar coin with the loon facing right goes into circulation on June 30. Your old ones are still money.',
		'Le huard change de bord! Le nouveau dollar, sur lequel l’oiseau regarde à droite, entre en circulation le 30 juin. Vos anciennes pièces ont toujours cours.',
	],
	[
		"Notice to mariners: buoy HD7, Halifax approaches, is off station by 300 m to the northeast. Steer wide until it's back in place.",
		"Avis aux navigateurs : aux approches de Halifax, la bouée HD7 s'est déplacée de 300 m vers le nord-est. Passez au large tant qu'elle n'est pas remise en place.",
	],
	[
		'Polar bear sighted at the Resolute airstrip. Walk in groups, keep doors unlocked so neighbours can duck in, and call the bear line: 867-555-0111.',
		"Un ours polaire a été aperçu à la piste d'atterrissage de Resolute. Déplacez-vous en groupe, laissez les portes déverrouillées pour que les voisins puissent s'y réfugier et appelez la ligne des ours : 867 555-0111.",
	],
	[
		'Veterans: the new peer line has no menu and no hold music. A fellow Veteran picks up, day or night: 1-833-555-0160.',
		'Vétérans, c’est un vétéran ou une vétérane qui vous répondra, jour et nuit, sans menu ni musique d’attente. La nouvelle ligne d’entraide : 1 833 555-0160.',
	],
	[
		'Curtain up! The Small Stages fund opens Monday. Up to $15,000 for venues with fewer than 250 seats.',
		'Place au théâtre! Le fonds Petites scènes offre, dès lundi, jusqu’à 15 000 $ aux salles de moins de 250 places.',
	],
	[
		'🚧 Hog’s Back lock is out of service from noon Tuesday to noon Friday. Paddlers can portage on the east side.',
		'🚧 De mardi midi à vendredi midi, impossible d’éclusuer à Hog’s Back. En canot ou en kayak? Faites le portage par la rive est.',
	],
	[
		'Spruce budworm doesn’t eat spruce first. It likes balsam fir better, and then white spruce, red and black, in that order.',
		'Malgré son nom, la tordeuse des bourgeons de l’épinette préfère d’abord le sapin baumier. Viennent ensuite l’épinette blanche, la rouge et la noire, dans l’ordre.',
	],
	[
		'Retail sales slipped 0.3% in May to $69.1 billion. Take out gas stations and they were flat.',
		"Les ventes au détail ont fléchi de 0,3 % en mai, pour s'établir à 69,1 milliards de dollars. Si l'on exclut les stations-service, elles n'ont pas bougé.",
	],
	[
		'Newcomers to Moncton: free bus pass for your first 90 days. Show your confirmation of permanent residence at the Main Street office.',
		"Vous venez d'arriver à Moncton? L'autobus est gratuit pendant vos 90 premiers jours, sur présentation de votre confirmation de résidence permanente au bureau de la rue Main.",
	],
	[
		"Baby on board? Rear-facing till at least two, longer if the seat's limits allow.",
		"Bébé à bord? Il voyage dos à la route jusqu'à deux ans au minimum, et même plus tard si les limites du siège le permettent.",
	],
	[
		"Jury summons in the mail? It's real if it came from your province's court office. It's a scam if someone's asking you to pay.",
		"Une convocation pour faire partie d'un jury? Si elle provient du greffe de votre province, c'est du sérieux. Si on vous demande de l'argent, c'est une arnaque.",
	],
	[
		'Icebergs off Fogo today: 14. Icebergs off Fogo this day last year: one. 🧊',
		'Aujourd’hui, 14 icebergs croisent au large de Fogo. L’an dernier, même jour? Un seul. 🧊',
	],
	[
		'A drone over a wildfire grounds the water bombers. Keep yours in the truck: fines run up to $3,000 for individuals.',
		'Un drone au-dessus d’un feu de forêt, et ce sont les avions-citernes qui restent au sol. Laissez le vôtre dans le camion : un particulier s’expose à une amende pouvant atteindre 3 000 $.',
	],
	[
		"The Great Lakes rose 11 cm in April. That's still 6 cm below the long-term average for the season.",
		'En avril, le niveau des Grands Lacs a augmenté de 11 cm, mais il demeure 6 cm sous la moyenne à long terme pour la saison.',
	],
	[
		"We're closed Mondays. Except this one! Easter hours: 10 to 6, Friday through Monday.",
		'Pas de relâche ce lundi, pour une fois! Horaire de Pâques : de 10 h à 18 h, de vendredi à lundi inclusivement.',
	],
	[
		'Your GCKey password must now be 12 characters or longer. You’ll be asked to change it the next time you sign in.',
		'Désormais, un mot de passe CléGC compte au moins 12 caractères. On vous invitera à changer le vôtre à votre prochaine connexion.',
	],
	[
		'Working outdoors today? Rule of thumb at 40 Humidex: 15 minutes’ rest an hour, a cup of water every 20. #BeatTheHeat',
		'Vous travaillez dehors par un humidex de 40? À chaque heure, reposez-vous un quart d’heure; toutes les 20 minutes, buvez un verre d’eau. #DéjouezLaChaleur',
	],
	[
		'The $10 note featuring Viola Desmond is not being withdrawn. You can keep spending it, and so can your grandchildren. More:',
		"Le billet de 10 $ à l'effigie de Viola Desmond ne disparaît pas. Vous pourrez continuer de vous en servir, et vos petits-enfants aussi. Précisions :",
	],
	[
		"Before the flood: ✅ Move valuables upstairs ✅ Clear the eavestroughs ✅ Test the sump pump After the flood: ❌ Don't touch the breaker panel",
		"Avant l'inondation : ✅ Montez vos objets de valeur à l'étage ✅ Nettoyez les gouttières ✅ Vérifiez la pompe de puisard Après : ❌ Ne touchez pas au panneau électrique",
	],
	[
		'Our research station in Cambridge Bay, Nunavut, hit 100% renewable power for 31 hours last weekend. The previous best was nine.',
		"La fin de semaine dernière, notre station de Cambridge Bay, au Nunavut, a tourné 31 heures d'affilée à l'énergie renouvelable, et rien d'autre. L'ancien record? Neuf heures.",
	],
	[
		'Flight cancelled with less than 14 days’ notice, and it was the airline’s doing? You could be owed up to $1,000 by a large carrier, $500 by a small one. You have one year to claim.',
		'Votre vol a été annulé par la faute du transporteur, moins de 14 jours avant le départ? Une grande compagnie peut vous devoir jusqu’à 1 000 $; une petite, jusqu’à 500 $. Faites votre demande d’ici un an.',
	],
	[
		'Ever wanted to eat breakfast under a torpedo tube? HMCS Corner Brook hosts visitors at Esquimalt, B.C. this long weekend. Pre-registration only, ages 8 and over.',
		'Déjeuner sous un tube lance-torpilles, ça vous dit? Le NCSM Corner Brook reçoit des visiteurs de 8 ans et plus à Esquimalt (C.-B.) durant la longue fin de semaine. Il faut s’inscrire à l’avance.',
	],
	[
		'Our Swift Current office has moved two doors down, to 320 Cheadle. Same hours, more parking.',
		'À Swift Current, nous avons déménagé deux portes plus loin : nous voici au 320, rue Cheadle. Il y a plus de stationnement, et l’horaire n’a pas changé.',
	],
	[
		'Public hearing on the Bear Ridge gas pipeline, Fort St. John, B.C., Oct. 5 to 8. Want to speak? Register by Sept. 14. Want to listen? Just show up or tune in.',
		'Gazoduc Bear Ridge : les audiences publiques se tiendront à Fort St. John (C.-B.), du 5 au 8 octobre. Pour prendre la parole, inscrivez-vous d’ici le 14 septembre. Pour écouter, venez sur place ou suivez la webdiffusion : aucune inscription.',
	],
	[
		'Grandma’s rug looks lovely. It’s also why one in three people over 65 falls each year – rugs, cords and dim stairs. #StandTall',
		'Chaque année, une personne de plus de 65 ans sur trois fait une chute, souvent à cause d’un tapis, d’un fil ou d’un escalier mal éclairé. Même si celui de grand-maman est bien joli… #ToujoursDebout',
	],
	[
		'Prospectors: the Mackenzie claim map will be offline Saturday from 6 am to 6 pm MT. Claims staked that day may be recorded Monday without penalty.',
		'Prospecteurs, la carte des claims du Mackenzie ne sera pas accessible samedi, de 6 h à 18 h (HR). Vous pourrez enregistrer lundi, sans pénalité, les claims jalonnés ce jour-là.',
	],
	[
		'Dark-sky weekend, Aug. 13–15, Grasslands National Park, Sask.: bring red lights only. White headlamps will be politely confiscated till sunrise. 🔦',
		'Fin de semaine du ciel étoilé, du 13 au 15 août, au parc national des Prairies (Sask.) : lampes rouges seulement! Les frontales à lumière blanche seront gentiment confisquées jusqu’au lever du soleil. 🔦',
	],
	[
		'Wills, leases, birthday cards… We can’t help with those. But if you’re drowning in debt, a licensed insolvency trustee can. The first meeting costs nothing.',
		'Vous croulez sous les dettes? La première rencontre avec un syndic autorisé en insolvabilité est gratuite. (Pour les testaments, les baux et les cartes d’anniversaire, par contre, nous ne pouvons rien pour vous!)',
	],
	[
		'A first for Canadian science: researchers in Saskatoon have grown a working thyroid from stem cells. Mice only, for now. Human trials are at least five years off.',
		"Une première scientifique au Canada : une équipe de Saskatoon a cultivé, à partir de cellules souches, une thyroïde fonctionnelle. On n'en est qu'aux souris, et il faudra au moins cinq ans avant les essais chez l'humain.",
	],
	[
		'November is Financial Literacy Month. Today’s exercise: find your last three bank fees. Could you have avoided one? #FLM2026',
		'Novembre, c’est le Mois de la littératie financière. L’exercice du jour : retrouvez les trois derniers frais que votre banque vous a imputés. Auriez-vous pu vous en épargner un? #MLF2026',
	],
	[
		"Seventeen scientists, six weeks, zero Wi-Fi. CCGS Amundsen-Bell leaves Lunenburg on July 8 to map the Davis Strait. Read all about it here once they're back on August 19.",
		'Dix-sept scientifiques sans Wi-Fi pendant six semaines! Le NGCC Amundsen-Bell quitte Lunenburg le 8 juillet pour cartographier le détroit de Davis. Récit de voyage à lire ici après le retour, le 19 août.',
	],
	[
		'On this day in 1917, four Canadian divisions fought together for the first time, at Vimy Ridge. By April 12, 3,598 of their soldiers were dead.',
		'En 1917, à pareille date, les quatre divisions canadiennes combattaient ensemble pour la première fois, à la crête de Vimy. Le 12 avril, on comptait 3 598 morts dans leurs rangs.',
	],
	[
		'“Hi Mum, my phone broke, this is my new number.” Is it? Call the old one. #FraudPreventionMonth',
		'« Salut maman, mon cell est brisé, voici mon nouveau numéro. » Vraiment? Appelez à l’ancien. #MoisPréventionFraude',
	],
	[
		'Second-language testing is back at our Edmonton centre, by appointment, Tuesdays and Thursdays. Results from the reading test in five business days, down from 15.',
		"À Edmonton, notre centre d'évaluation de langue seconde reprend du service, sur rendez-vous, les mardis et les jeudis. Il fallait 15 jours ouvrables pour connaître le résultat de l'épreuve de lecture; il en faut maintenant cinq.",
	],
	[
		'Salmon fishers, Areas 13 to 17: chinook non-retention starts at 00:01 on May 15. Hook one? Leave it in the water while you free it. Coho rules don’t change.',
		'Saumon, secteurs 13 à 17 : à partir du 15 mai, à 0 h 01, impossible de garder un quinnat. Décrochez-le sans le sortir de l’eau. Pour le coho, les règles demeurent les mêmes.',
	],
	[
		'Stick with tradition: our new stamp set marks 150 years of the kite in Canada. Five designs, one booklet, $12.40.',
		'Du nouveau sous le vent : cinq timbres, réunis dans un carnet à 12,40 $, soulignent les 150 ans du cerf-volant au Canada.',
	],
	[
		'Happy National Indigenous Peoples Day! Sunrise ceremony at 5:15 am on Victoria Island, dancing and bannock until dusk. All are welcome. #NIPD',
		'Bonne Journée nationale des peuples autochtones! Cérémonie du lever du soleil à 5 h 15, à l’île Victoria. Ensuite, danse et bannique jusqu’à la tombée de la nuit. Tout le monde est bienvenu. #JNPA',
	],
	[
		'Flu shots: walk in, roll up, you’re done by lunch. Yellowknife clinic today only, 8 to noon, everyone six months and up.',
		'Vaccin contre la grippe : la manche retroussée, l’affaire est dans le sac avant le dîner! Clinique sans rendez-vous à Yellowknife, de 8 h à midi, aujourd’hui seulement, pour toute personne d’au moins six mois.',
	],
	[
		'Closed for repairs? Not quite. The roundhouse is off limits until spring, but the gift shop and café aren’t.',
		'Le café et la boutique vous accueillent toujours. Seule la rotonde est inaccessible, pour cause de travaux, et ce jusqu’au printemps.',
	],
	[
		'Are you 14 to 17? Twelve seats are opening on our Youth Council. No grades needed, no references – send a 90-second video by Feb. 12.',
		'Tu as de 14 à 17 ans? Notre conseil jeunesse a 12 sièges à pourvoir. On ne te demande ni notes ni références, seulement une vidéo de 90 secondes, d’ici le 12 février.',
	],
	[
		'Never trust grey ice. Clear blue, 15 cm thick? Safe on foot. Snowmobile: 20 cm or more.',
		'Glace grise : méfiance, toujours. Glace bleue et transparente : il faut 15 cm pour marcher, et au moins 20 cm pour passer en motoneige.',
	],
	[
		"Canadians in Lyon: the consulate won't take walk-ins on July 13 or 14. For emergencies, dial +33 4 55 55 01 20, round the clock.",
		"À l'intention des Canadiens de Lyon : pas de service sans rendez-vous au consulat les 13 et 14 juillet. En cas d'urgence, un numéro, 24 heures sur 24 : +33 4 55 55 01 20.",
	],
	[
		'We’ve plowed through the backlog: 9 of 10 work-permit extensions filed since June are now decided within 60 days.',
		'Arriéré rattrapé : parmi les demandes de prolongation de permis de travail reçues depuis juin, 90 % font maintenant l’objet d’une décision en 60 jours ou moins.',
	],
	[
		'Sunset’s at 3:47 pm in Whitehorse today, the shortest day of the year. From here, it only gets brighter. Hang in there, Yukon! ☀️',
		'C’est le jour le plus court de l’année : aujourd’hui, le soleil se couche à 15 h 47 à Whitehorse. À partir de maintenant, ça ne peut qu’aller en s’éclaircissant. On ne lâche pas, le Yukon! ☀️',
	],
	[
		'Moving? Leave the firewood. Emerald ash borer travels in logs, and taking them out of the regulated area without papers can cost you $50,000.',
		'L’agrile du frêne voyage dans les bûches. Si vous déménagez, n’emportez pas votre bois de chauffage : le sortir de la zone réglementée sans papiers peut entraîner une amende de 50 000 $.',
	],
	[
		'Sign-language users: our 9 am briefing will have ASL on screen and LSQ on the second channel. The captions are live in English and French.',
		'Vous utilisez une langue des signes? Au breffage de 9 h, l’ASL sera à l’écran et la LSQ, sur la deuxième chaîne. Le tout sera sous-titré en direct dans les deux langues officielles.',
	],
	[
		'Doors open at 7, music at 8, last bus at 11:45. See you at the Pier 21 ceilidh on Friday! 🎻',
		'On se voit vendredi au ceilidh du Quai 21? 🎻 Ouverture des portes à 19 h, premières notes à 20 h, dernier autobus à 23 h 45.',
	],
	[
		'Volunteers cleared 2.3 tonnes of litter from Sable Island this fall. Balloons: 412. Please hold on to yours.',
		'Cet automne, des bénévoles ont débarrassé l’île de Sable de 2,3 tonnes de déchets, dont 412 ballons. Tenez bien le vôtre!',
	],
	[
		'If your tap water tastes like swimming-pool water this week, relax. The base in Cold Lake, Alta. is flushing its lines with chlorine. It’s safe to drink.',
		'L’eau du robinet goûte la piscine cette semaine? Soyez sans crainte, elle est potable : la base de Cold Lake (Alb.) rince ses conduites au chlore.',
	],
	[
		'Baby beluga, mom, aunts: our drone counted 41 whales at the mouth of the Churchill River on Sunday. Tour boats must cut engines within 50 m.',
		"Un bébé, sa mère, des tantes : dimanche, notre drone a dénombré 41 bélugas à l'embouchure de la rivière Churchill. Les bateaux d'excursion doivent couper le moteur à moins de 50 m.",
	],
	[
		'Forecast for Calgary, Alta.: a high of 24 today, 5 and snow tomorrow. Yes, it’s September. Keep the scraper and the sunscreen handy.',
		'Météo à Calgary (Alb.) : maximum de 24 aujourd’hui, puis 5 et de la neige demain. En septembre, gardez grattoir et crème solaire à portée de main!',
	],
	[
		'Don’t get hooked! Real Canada Post texts never ask for a card number. #GotYourBack',
		'Ne mordez pas à l’hameçon! Postes Canada ne demande jamais un numéro de carte par texto. #OnVeilleAuGrain',
	],
	[
		"Salmon's not the only one going upstream: eel counts at the Moses-Saunders dam doubled to 34,000. 🐍🚫 (They're fish!)",
		"Il n'y a pas que le saumon qui remonte le courant! Au barrage Moses-Saunders, on a compté 34 000 anguilles, deux fois plus qu'avant. 🐍🚫 (Ce sont des poissons!)",
	],
	[
		"Please don't feed the gulls. They'll follow you home, and there's a $150 fine. Seriously.",
		"Sans blague : nourrir les goélands coûte 150 $ d'amende. Et ils vous suivront jusque chez vous!",
	],
	[
		"Tulips are back, three weeks early. Best picks: Commissioners Park, Dows Lake side, before 9 am (you'll beat the buses).",
		"Les tulipes ont trois semaines d'avance! Où les voir? Au parc des Commissaires, du côté du lac Dow, avant 9 h, c'est-à-dire avant les autocars.",
	],
	[
		"We're often asked what a conservator actually does all day. Today, Priya spent four hours removing 1970s tape from a 1763 map of Acadia. She used a scalpel, a damp swab and a great deal of patience. By quitting time she had cleared 11 centimetres. The strip is a metre and a half long. Come and say hello through the lab window, Wednesdays from 1 to 3.",
		"Que fait au juste une restauratrice de ses journées? Priya a passé quatre heures, aujourd'hui, à décoller du ruban adhésif posé dans les années 1970 sur une carte de l'Acadie de 1763. Ses armes : un scalpel, un tampon humide et beaucoup de patience. À la fin de la journée, elle en avait retiré 11 centimètres. La bande mesure un mètre et demi. Le mercredi, de 13 h à 15 h, venez la saluer à la fenêtre du laboratoire.",
	],
	[
		'Big change for small boats ⛵ From May 1, anyone who was born on or after January 1, 1990 needs the operator card on the water, whatever the engine size. Sailors without a motor are exempt.',
		'Petits bateaux, grand changement ⛵ À partir du 1er mai, la carte de conducteur sera obligatoire pour quiconque est né le 1er janvier 1990 ou après, peu importe la puissance du moteur. Les voiliers sans moteur ne sont pas visés.',
	],
	[
		'As of today, the crossing at Chief Mountain, Alta. is closed for the season. Coutts never closes.',
		'Le poste de Chief Mountain (Alb.) a fermé aujourd’hui pour la saison. Celui de Coutts est ouvert jour et nuit, toute l’année.',
	],
	[
		'Fair warning: the Dawson City, Yukon gold-panning finals start at 10 tomorrow, and the visitor centre parking lot will be full by 9:30. Walk if you can.',
		"Vous voilà prévenus : demain, les finales d'orpaillage de Dawson (Yukon) commencent à 10 h, et le stationnement du centre d'accueil sera plein dès 9 h 30. Venez à pied si vous le pouvez.",
	],
	[
		'Salary talk, out loud: our entry-level engineers make $74,200. Women and men, same scale, same step, day one. #EngineersAreUs',
		'Parlons salaire, sans gêne : femmes ou hommes, nos ingénieurs débutants touchent 74 200 $ dès le premier jour. Même échelle, même échelon. #NousSommesLeGénie',
	],
	[
		'Farmers: drought help is now paid per head ($200 a cow), not per acre. Goats count as a sixth of a cow.',
		"Producteurs agricoles, l'aide en cas de sécheresse est désormais versée par tête (200 $ la vache) plutôt qu'à l'acre. Une chèvre vaut un sixième de vache.",
	],
	[
		'The mic is yours. Nova Scotia fishers, tell us about seal damage in your own words: 902-555-0136, leave a message up to three minutes long.',
		'Les phoques abîment vos engins ou vos prises? Pêcheurs de la Nouvelle-Écosse, laissez-nous un message de trois minutes au plus au 902 555-0136. C’est vous qui parlez!',
	],
	[
		"You can vote for the People's Choice stamp until the clock strikes midnight on Sunday. The frog is in the lead, by 12 votes.",
		"La grenouille mène par 12 voix au concours du timbre coup de cœur! Vous pouvez voter jusqu'à dimanche, minuit.",
	],
	[
		'Sorry, no dogs on the piping plover beach till August 20. The nests are smaller than a loonie and the eggs look like sand.',
		'Jusqu’au 20 août, les chiens sont exclus de la plage au pluvier siffleur, malheureusement. Les œufs ont la couleur du sable, et les nids sont plus petits qu’un huard.',
	],
	[
		"Spring cleaning, tax edition 🧹 • Keep receipts six years • Shred anything with a SIN • Don't toss your 2020 slips before December 31 Audit letter? Don't bin it.",
		"Le grand ménage, version impôt 🧹 • Conservez vos reçus six ans • Déchiquetez tout ce qui porte un NAS • Gardez vos feuillets de 2020 jusqu'au 31 décembre • Une lettre de vérification n'est pas un imprimé publicitaire : ne la jetez pas!",
	],
	[
		'Thanks, Max. After 9 years and 214 finds, our best nose at Pearson airport hangs up his vest today. 🐶 He retires to the couch of his handler, Officer Dion.',
		"Neuf ans de service, 214 prises, et un flair sans pareil : Max, de l'aéroport Pearson, range sa veste aujourd'hui. 🐶 Le canapé de son maître, l'agent Dion, l'attend. Merci, Max!",
	],
	[
		"Ice has shut us down ❄️ Forillon's visitor centre is closed until 9 o'clock Tuesday morning.",
		"Fermé pour cause de verglas ❄️ Le centre d'accueil de Forillon rouvrira ses portes mardi matin, à 9 h.",
	],
	[
		'Recreational fishing for striped bass opens at 12:01 am on June 15. You may keep three a day, 50 to 65 cm long. Anything else goes back in the water!',
		'La saison de la pêche récréative au bar rayé débute le 15 juin à minuit et une. Trois prises par jour, entre 50 et 65 cm. Le reste retourne à l’eau!',
	],
	[
		'Wanted: a costume curator. The job is permanent, based in Gatineau, and pays $78,400 to $91,250 a year. You have until February 9 to apply.',
		"Nous cherchons une conservatrice ou un conservateur des costumes. Poste permanent à Gatineau, de 78 400 $ à 91 250 $ par an. Postulez d'ici le 9 février.",
	],
	[
		'It’s a scorcher! Val-d’Or hit 36.8 °C yesterday, breaking a record that had stood since 1975: 35.9 °C.',
		'Ça chauffe! Température record à Val-d’Or hier : 36,8 °C. L’ancien sommet, 35,9 °C, datait de 1975.',
	],
	[
		'Festivals, less than a month to go! Grant applications are accepted until 5 pm Pacific on January 31.',
		"Ne tardez pas : il reste moins d'un mois pour demander la subvention aux festivals. Le guichet se ferme le 31 janvier, à 17 h, heure du Pacifique.",
	],
	[
		'Glaciologist Madeleine Arcand gave 41 years to the study of Arctic ice. We honour her memory, and our thoughts are with her loved ones and colleagues.',
		'C’est avec émotion que nous saluons la mémoire de Madeleine Arcand, glaciologue, qui a consacré 41 ans à l’étude des glaces de l’Arctique. Nos pensées accompagnent ses proches et ses collègues.',
	],
	[
		'🚨 Avalanche danger is high at every elevation in Glacier National Park. Keep out of the backcountry until further notice.',
		'🚨 Avalanche : danger élevé à toutes les altitudes dans le parc national des Glaciers. Restez hors de l’arrière-pays jusqu’à nouvel ordre.',
	],
	[
		'Did you know that you and your common-law partner can share medical credits? Let us walk you through it in 2 minutes (captioned video).',
		'Saviez-vous que votre conjoint de fait et vous pouvez partager les crédits médicaux? On vous explique en 2 minutes (vidéo sous-titrée).',
	],
	[
		'Food recall: Petit Soleil powdered milk, 900 g tins, lot codes that start with 7K. It may contain pieces of metal. Return it for a refund.',
		'Rappel d’aliment : lait en poudre Petit Soleil, boîtes de 900 g, lots commençant par 7K. Des morceaux de métal pourraient s’y trouver. Rapportez le produit pour vous faire rembourser.',
	],
	[
		'Rain or shine, the Changing of the Guard starts at 10 am sharp every day. Only lightning can stop it! ⚡',
		'La relève de la garde, c’est à 10 h tapantes, tous les jours, beau temps mauvais temps… sauf s’il y a des éclairs! ⚡',
	],
	[
		'Half of the 8 million census pages Library and Archives Canada has put online so far, from 1851 to 1931, can be searched by surname.',
		'Bibliothèque et Archives Canada numérise les recensements de 1851 à 1931. Déjà 8 millions de pages en ligne, et la moitié peuvent être consultées par nom de famille.',
	],
	[
		"Pregnant or breastfeeding? Keep canned albacore tuna to 300 g a week, or roughly two cans. There's no such limit on light tuna.",
		"Enceinte ou en train d'allaiter? Limitez le thon blanc en conserve à 300 g par semaine (environ deux boîtes). Le thon pâle n'est pas visé.",
	],
	[
		'Suspicious call from someone claiming to be the Canada Revenue Agency? Hang up. Breathe. Then look in My Account to see whether you really owe anything.',
		"Un coup de fil suspect au nom de l'Agence du revenu du Canada? Raccrochez, prenez une grande respiration, puis vérifiez dans Mon dossier si vous devez vraiment de l'argent.",
	],
	[
		'Exercise BOREAL 27 is under way. Through Sunday, people around Bagotville will see 650 troops, 40 vehicles and ten or so aircraft, and hear noise after dark.',
		'L’exercice Boréal 27 bat son plein : 650 militaires, 40 véhicules et une dizaine d’aéronefs sillonnent la région de Bagotville jusqu’à dimanche. Attendez-vous à du bruit après la tombée de la nuit.',
	],
	[
		'Black History Month ✊🏿 Join us for a public reading of Viola Desmond’s letters, tomorrow from 7 pm at Halifax’s Museum of Rights and Freedoms. Admission is free.',
		'Mois de l’histoire des Noirs ✊🏿 Demain, dès 19 h : lecture publique des lettres de Viola Desmond, au Musée des droits et libertés de Halifax. Entrée libre.',
	],
	[
		'Stamps go up to $1.24 on January 12, but any you already have with the letter P on them are still good.',
		'Le prix du timbre passe à 1,24 $ le 12 janvier. Ceux que vous avez déjà, marqués de la lettre P, restent valides.',
	],
	[
		'Now taking names for the Young Oceanographers Camp! A fortnight in Rimouski in July, with lodging included, for 20 people aged 12 to 15 – and not one more.',
		'Les inscriptions au camp des jeunes océanographes (12 à 15 ans) sont ouvertes. Vingt places seulement. Deux semaines en juillet, à Rimouski, logement compris.',
	],
	[
		'The pump at the Pointe-Noire trail has broken down, so there’s no drinking water there this week. Carry two litres or more for each person.',
		'Pas d’eau potable au sentier de la Pointe-Noire cette semaine : la pompe est brisée. Apportez au moins deux litres par personne.',
	],
	[
		"Migratory bird hunters: your e-permit is on sale for $17, tax in. You don't have to print it – a screenshot will do.",
		"Chasseurs d'oiseaux migrateurs, le permis électronique est en vente pour 17 $ (taxes incluses). Pas d'imprimante? Une capture d'écran suffit.",
	],
	[
		'Happy Nowruz to everyone celebrating the first day of spring today! 🌷',
		'Joyeux Nowrouz à tous ceux et celles qui célèbrent aujourd’hui l’arrivée du printemps! 🌷',
	],
	[
		'One lane of the Champlain Bridge toward Montréal closes at half past six tonight and reopens at 5 tomorrow morning.',
		'Dès 18 h 30 ce soir, le pont Champlain perd une voie en direction de Montréal. Retour à la normale à 5 h demain matin.',
	],
	[
		"How do you photograph a galaxy from 32 kilometres up? If you're one of 14 students in Timmins, you hang a Canadian telescope from a balloon. 🎈",
		"Un télescope canadien à bord d'un ballon : voilà comment 14 étudiants de Timmins ont photographié une galaxie à 32 kilomètres d'altitude. 🎈",
	],
	[
		'Winter storm warning for the Acadian Peninsula, N.B.: 30 to 40 cm of snow before noon on Wednesday. If your trip can wait, let it.',
		"Avertissement de tempête hivernale pour la Péninsule acadienne (N.-B.) : de 30 à 40 cm de neige d'ici mercredi midi. Reportez vos déplacements si vous le pouvez.",
	],
	[
		'Have a child in Grade 8? An RESP still qualifies for the grant, provided you open it before the end of the year they turn 15.',
		"Votre enfant termine sa 2e année du secondaire? Un REEE ouvert avant la fin de l'année de ses 15 ans donne encore droit à la subvention.",
	],
	[
		"Help us count monarch butterflies at Point Pelee on September 11, 12 and 18. We've got the binoculars; sunscreen is up to you!",
		'Bénévoles demandés pour compter les papillons monarques à la Pointe-Pelée, les 11, 12 et 18 septembre. Jumelles fournies, crème solaire non!',
	],
	[
		'New bus pass, new routine, same old rule: flashing red lights mean stop, more than 5 metres back.',
		'Nouveau laissez-passer d’autobus, nouvelle routine, mais toujours la même règle : quand les feux rouges clignotent, on s’arrête, à plus de 5 mètres.',
	],
	[
		"We're all ears! Tell us where the canal's next bike paths should go, at the Sept-Îles pavilion or on the Web. You have until May 5.",
		"On vous écoute! Où devraient aller les prochaines pistes cyclables du canal? Dites-le-nous d'ici le 5 mai, en ligne ou en personne, au pavillon des Sept-Îles.",
	],
	[
		'Until 8 pm, only emergency crews may use the Batiscan boat ramp. Boaters, head 9 km downstream to Champlain instead.',
		"La rampe de mise à l'eau de Batiscan est réservée aux secours jusqu'à 20 h. Plaisanciers, dirigez-vous vers celle de Champlain, à 9 km en aval.",
	],
	[
		'3 days, 2 documents, 1 signature: it’s the home stretch for student housing. We need your form by Friday.',
		'Compte à rebours pour le logement étudiant : 3 jours, 2 documents, 1 signature. Le formulaire doit nous parvenir vendredi au plus tard.',
	],
	[
		'Brushing off the car? Clear the tailpipe as well, and only then start the engine: carbon monoxide has no colour and no smell.',
		"Vous déneigez votre voiture? Dégagez aussi le tuyau d'échappement AVANT de démarrer. Le monoxyde de carbone n'a ni odeur ni couleur.",
	],
	[
		'From November to March, the Canadian Museum of Lace is open from 9:30 to 4 every day but Monday.',
		'Le Musée canadien de la dentelle prend congé les lundis de novembre à mars. Rendez-vous tous les autres jours, de 9 h 30 à 16 h.',
	],
	[
		'Beluga stranded in Sainte-Luce: call 1-877-555-0177 right away. Please don’t touch it or try to push it back into the water.',
		'Un bélouga s’est échoué à Sainte-Luce. N’y touchez pas, n’essayez pas de le remettre à l’eau, et composez tout de suite le 1 877 555-0177.',
	],
	[
		'A broken conveyor is slowing the mail in Sherbrooke. Count on an extra two business days for everything except pension cheques, which are on time.',
		"Retard de la poste à Sherbrooke : à cause d'un bris de convoyeur, comptez deux jours ouvrables de plus. Les chèques de pension, eux, arriveront à temps.",
	],
	[
		"In Nunavik, 40% of homes are overcrowded. In the rest of Quebec, it's 4%.",
		"Quatre logements sur dix au Nunavik sont surpeuplés. Ailleurs au Québec, c'est un sur vingt-cinq.",
	],
	[
		'[EN] Josée Tanguay takes over as Deputy Minister on January 4. Congratulations to her, and to Robert Kwan, who is retiring after 33 years of service.',
		'[FR] Félicitations à la nouvelle sous-ministre, Josée Tanguay, qui entre en poste le 4 janvier. Elle succède à Robert Kwan, qui prend sa retraite après 33 ans de service.',
	],
	[
		'Product recall: stop using the Zigzag 2 stroller, sold from March to October 2026. It can fold up by itself. Ask the manufacturer for a repair kit, at no charge.',
		'Rappel de produit : la poussette Zigzag 2 (vendue de mars à octobre 2026) peut se replier toute seule. Cessez de vous en servir et demandez au fabricant une trousse de réparation gratuite.',
	],
	[
		'Wherever you are at 11 am on November 11, pause. No flowers, no speeches: just two minutes of silence. #RemembranceDay',
		'Ni fleurs ni discours, mais deux minutes de silence : le 11 novembre à 11 h, où que vous soyez, faites une pause. #JourDuSouvenir',
	],
	[
		'You can eat green crab 🦀 but report it first. Take a photo, note the place and date, leave it where it is, and write to',
		'Le crabe vert, ça se mange… mais ça se signale d’abord! 🦀 Une photo, le lieu, la date, et laissez-le sur place :',
	],
	[
		'Freezing rain: federal offices in Ottawa and Gatineau won’t open before noon today. Essential staff, please report as usual.',
		'Ottawa et Gatineau : les bureaux fédéraux ouvrent à midi aujourd’hui en raison de la pluie verglaçante. Le personnel essentiel travaille comme d’habitude.',
	],
	[
		'Simple return? You may not need an accountant. Our volunteers will do it free of charge if you earn $40,000 or less ($52,500 for two).',
		'Pas besoin d’un comptable pour une déclaration toute simple : nos bénévoles la remplissent sans frais si votre revenu est de 40 000 $ ou moins (52 500 $ à deux).',
	],
	[
		'(EN) Shorelines are no joke: the average fine was $3,150 in 2026.',
		'On ne badine pas avec les bandes riveraines. Amende moyenne en 2026 : 3 150 $.',
	],
	[
		'Hold on to your helmets! CFB Valcartier is open to the public Saturday, whatever the weather. See paratroopers at 1, military dogs at half past two, and eat all the pea soup you like.',
		'À vos casques! La base de Valcartier accueille le public samedi, beau temps mauvais temps. Parachutistes à 13 h, chiens militaires à 14 h 30, soupe aux pois à volonté.',
	],
	[
		"A bus-sized asteroid will zip by tonight, 210,000 km from Earth. That's closer than the Moon, and there's no danger. ☄️",
		"Un astéroïde de la taille d'un autobus frôlera la Terre cette nuit, à 210 000 km de nous. C'est plus près que la Lune, et c'est sans danger. ☄️",
	],
	[
		'Science Literacy Week runs September 20 to 26: 60 workshops, nine cities and not a single exam! #SciLit',
		'Semaine de la culture scientifique : 9 villes, 60 ateliers, aucun examen! Du 20 au 26 septembre. #SemCultSci',
	],
	[
		'O-negative donors are needed in Kuujjuaq. The health centre’s clinic is at the arena this Wednesday from 1 to 7.',
		'À Kuujjuaq, le centre de santé manque de donneurs O négatif. Clinique ce mercredi, de 13 h à 19 h, à l’aréna.',
	],
	[
		'Tracing Acadian ancestors? The 1671 Port Royal census is free to browse, with a transcription that was updated yesterday.',
		'Vous cherchez un ancêtre acadien? Le recensement de Port-Royal de 1671 se consulte gratuitement, et la transcription est à jour depuis hier.',
	],
	[
		'Starting April 1, boats 6 metres and up have to carry two anchors. This doesn’t apply if you paddle.',
		'Nouvelle obligation dès le 1er avril : tout bateau de 6 mètres ou plus doit avoir deux ancres. Les embarcations à pagaie en sont dispensées.',
	],
	[
		'Welcome back to class! 🎒 The Aurore Fund is sending 412 scholars to university this fall – 37 more than last year.',
		'Bonne rentrée! 🎒 Cette année, 412 boursières et boursiers du Fonds Aurore commencent l’université, soit 37 de plus que l’an dernier.',
	],
	[
		'A friendly manhunt, minus the men: who are the four women in this photo, all fliers, taken at Mont-Joli in 1943? Tips: 418-555-0190.',
		'Avis de recherche (amical) : qui reconnaît ces quatre aviatrices, photographiées à Mont-Joli en 1943? Vos pistes : 418 555-0190.',
	],
	[
		'The Laurier-Bourget Centre pool is drained for repairs until May 3, when you can dive back in at the usual time, 6:15 am.',
		'La piscine du centre Laurier-Bourget est à sec pour réparations. On replonge le 3 mai, à l’heure habituelle : 6 h 15.',
	],
	[
		'Not sure about that delivery text? Don’t click; forward it to 7726 and get cyber safe. #GetCyberSafe',
		'Un doute sur un texto de livraison? Pensez cybersécurité : ne cliquez pas, transférez-le au 7726. #PensezCybersécurité',
	],
	[
		'The Peace Tower flag flies at half-mast until sunset in memory of former governor general Édouard Vautrin, who has died at the age of 91.',
		"Le drapeau de la tour de la Paix est en berne jusqu'au coucher du soleil en mémoire de l'ancien gouverneur général Édouard Vautrin, mort à 91 ans.",
	],
	[
		'1,200 tulips, 3 greenhouses, 0 pesticides: that’s the National Botanical Garden. Guided tours are at 11 am in French, noon in English.',
		'Au menu du Jardin botanique national : 1 200 tulipes, 3 serres, 0 pesticide. Visites guidées à 11 h (en français) et à midi (en anglais).',
	],
	[
		"There's a coyote around Lac Philippe. Back away slowly, make noise, and keep dogs on a leash no longer than 1.8 m. Whatever you do, don't run.",
		'Un coyote rôde près du lac Philippe. Ne courez pas : reculez lentement, faites du bruit et gardez votre chien en laisse (1,8 m au plus).',
	],
	[
		'Good news for walkers: apart from the lookout, where repairs continue, all 37 km of the Caps trail are open again.',
		'Feu vert à la marche! Le sentier des Caps est de nouveau ouvert sur toute sa longueur (37 km), sauf le belvédère, encore en réparation.',
	],
	[
		'Hello, Moon? 🌕 On December 31, you’ll be in total eclipse for an hour and 11 minutes, starting at 10:26 pm Eastern.',
		'ALLO la Lune? 🌕 L’éclipse totale commencera à 22 h 26 (HE), le 31 décembre, et durera 71 minutes.',
	],
	[
		"Costa Verde travel advice: get your yellow fever shot 10 days or more before you leave, because the disease is circulating in three regions. Babies under 9 months can't have the vaccine.",
		'Conseils aux voyageurs, Costa Verde : la fièvre jaune circule dans trois régions. Faites-vous vacciner au moins 10 jours avant le départ. Les moins de 9 mois ne peuvent pas recevoir le vaccin.',
	],
	[
		'Going home to the regions for the holidays? In Quebec, the law says your winter tires must be on before December 1.',
		"Vous retournez en région pour les Fêtes? Posez vos pneus d'hiver avant le 1er décembre : au Québec, c'est la loi.",
	],
	[
		'The Grand Crossing is for walkers only until June 20. Two culverts washed out near Mont-Carmel, so no bikes before then.',
		'La Grande Traversée est praticable à pied, mais pas à vélo : deux ponceaux ont été emportés près de Mont-Carmel. Reprise des sorties cyclistes le 20 juin.',
	],
	[
		'Puzzled by your notice of assessment? Call 1-800-555-0133 and we’ll explain it. If you still disagree, you have 90 days to object.',
		'Votre avis de cotisation vous laisse perplexe? Demandez des explications au 1 800 555-0133, puis, si le désaccord persiste, faites opposition dans les 90 jours.',
	],
	[
		'The Chaudière will crest around midnight in Beauceville, and we expect 30 cm of water on rue Principale. If firefighters knock, leave.',
		'La crue de la Chaudière atteindra son sommet vers minuit à Beauceville. On attend 30 cm d’eau rue Principale. Si les pompiers frappent à votre porte, partez.',
	],
	[
		'Forget pumpkins – how about a mammoth for Halloween? Come in costume on Saturday the 31st and you’ll pay just $5, 9 to 5.',
		'Un mammouth à l’Halloween? Ouste, les citrouilles! Le samedi 31, entrée à 5 $ pour toute personne costumée, de 9 h à 17 h.',
	],
	[
		'A leek that shrugs off frost down to -14 °C? Our researchers in Saint-Jean-sur-Richelieu have bred one. Growers can get seed in 2029.',
		"Nos chercheurs de Saint-Jean-sur-Richelieu ont mis au point un poireau qui résiste au gel jusqu'à -14 °C. Les semences seront offertes aux producteurs en 2029.",
	],
	[
		'The 5th Service Battalion turns 50! Traffic on the Grande Allée will be rerouted for Sunday’s parade, which goes from 1 to quarter past two.',
		'Le 5e Bataillon des services célèbre ses 50 ans! Défilé sur la Grande Allée dimanche, de 13 h à 14 h 15. La circulation sera détournée.',
	],
	[
		'Carnival in San Telmo? Avoid all travel within 30 km of the border, where armed groups operate. Elsewhere, watch out for pickpockets.',
		"Vous allez au carnaval de San Telmo? Évitez tout voyage dans la zone frontalière (30 km), où agissent des groupes armés. Ailleurs, gardez l'œil ouvert : les pickpockets sont nombreux.",
	],
	[
		"Emma tops the list of girls' names for the sixth year running, while Noah has knocked Liam off first place for boys. That's 2025 in baby names!",
		'Le prénom le plus donné en 2025? Emma, chez les filles, pour la 6e année de suite. Chez les garçons, Noah a ravi la première place à Liam.',
	],
	[
		'Operation Plankton took 22 days and 180 samples. In the North Channel, not one held any microplastic, a first since 2015.',
		'Opération plancton : 22 jours en mer, 180 prélèvements et pas un seul microplastique dans le chenal du Nord. Du jamais vu depuis 2015.',
	],
	[
		'Screens off an hour before bed, big kids and little kids alike. From age 5 to 13, a good night is nine to 11 hours. 😴',
		'Petits et grands, éteignez vos écrans une heure avant le dodo. Les 5 à 13 ans ont besoin de 9 à 11 heures de sommeil. 😴',
	],
	[
		'Pedestrians and cyclists get the Alexandra Bridge back on Monday, March 8. Drivers will have to hold on until April 30.',
		"Le pont Alexandra rouvrira aux piétons et aux cyclistes le lundi 8 mars. Pour les voitures, il faudra patienter jusqu'au 30 avril.",
	],
	[
		'Drought in southern Alberta is a big reason why we expect just 4.1 million tonnes of durum, a drop of 29% from 2025.',
		"La récolte de blé dur s'annonce mince : 4,1 millions de tonnes, en baisse de 29 % par rapport à 2025. La sécheresse dans le sud de l'Alberta y est pour beaucoup.",
	],
	[
		'Ages 18 to 30: with Young Canada Works, a New Brunswick museum could be your summer job. You’d earn $19.50 an hour, with your flight and lodging covered.',
		'Jeunes de 18 à 30 ans, passez l’été dans un musée du Nouveau-Brunswick avec Jeunesse Canada au travail. Logement et billet d’avion payés, salaire de 19,50 $ l’heure.',
	],
	[
		'Santa reads every letter he gets, in braille and in 30 languages. Mail yours by December 7 – no stamp needed – to SANTA CLAUS, NORTH POLE H0H 0H0.',
		'Le Père Noël lit toutes les lettres, en 30 langues et en braille. Adresse : PÈRE NOËL, PÔLE NORD H0H 0H0. Postez la vôtre d’ici le 7 décembre. Aucun timbre requis!',
	],
	[
		"If you've lost your job, apply for Employment Insurance right away; don't wait for your record of employment. After four weeks, you could lose benefits.",
		"Vous perdez votre emploi? Demandez l'assurance-emploi tout de suite, même sans relevé d'emploi. Passé quatre semaines, vous pourriez y perdre.",
	],
	[
		'Three chicks for the bald eagles of Île aux Basques! Nobody may go within 200 m of the nest before they fledge, around mid-August.',
		"Les pygargues de l'île aux Basques ont trois petits! Accès interdit à moins de 200 m du nid jusqu'à l'envol, prévu à la mi-août.",
	],
	[
		"Our icebreaker will be clearing the channel to Port-Cartier this morning. Ice fishers, get your huts off; the ice won't be safe after 9.",
		'Le brise-glace ouvre la voie vers Port-Cartier ce matin. Pêcheurs blancs, sortez vos cabanes : la glace ne sera plus sûre à partir de 9 h.',
	],
	[
		'We talk about drinking and driving. We should talk about tiredness, too: being awake for 17 hours affects your driving as much as 50 mg of alcohol in 100 ml of blood.',
		"L'alcool, on en parle. La fatigue, moins. Pourtant, après 17 heures d'éveil, on conduit comme avec 50 mg d'alcool par 100 ml de sang.",
	],
	[
		"Gone in 48 hours: all 6,000 of our $20 snowy owl coins. We won't be minting more.",
		"Épuisée! La pièce de 20 $ à l'effigie du harfang des neiges a trouvé 6 000 preneurs en 48 heures. Il n'y aura pas de second tirage.",
	],
	[
		"How about a summer as keeper of the Île Verte lighthouse? It's $620 a week plus room and board. Not for the seasick. Apply by March 1.",
		"Devenez gardien ou gardienne du phare de l'île Verte l'espace d'un été! Chambre, pension et 620 $ par semaine. Mal de mer s'abstenir. Postulez d'ici le 1er mars.",
	],
	[
		"At our new Rouyn-Noranda office, you'll find a lowered counter, a hearing loop and, on Wednesdays, LSQ and ASL interpretation.",
		'Le nouveau guichet de Rouyn-Noranda a tout pour plaire : comptoir surbaissé, boucle magnétique, interprétation en LSQ et en ASL le mercredi.',
	],
	[
		'Processed foods account for three-quarters of the salt we eat. It hides in bread, cheese and deli meats.',
		"Du sel, il y en a surtout là où on ne le voit pas : pain, fromage, charcuteries. Les trois quarts de ce que nous en mangeons viennent d'aliments transformés.",
	],
	[
		'No slides on Thursday, just your questions: our public meeting about Sept-Îles airport starts at 7 pm in the basement of Saint-Joseph church.',
		'Réunion publique sur l’aéroport de Sept-Îles, jeudi à 19 h, au sous-sol de l’église Saint-Joseph. Pas de présentation, que des questions : les vôtres.',
	],
	[
		'She shoots, she scores! 🏒 See the jersey Hayley Côté wore in Nagano, at the museum until May 2. Half the proceeds go to minor girls’ hockey.',
		'Et le but! 🏒 Le chandail porté par Hayley Côté à Nagano est au musée jusqu’au 2 mai. La moitié des recettes ira au hockey féminin mineur.',
	],
	[
		"Tuesday's quake in La Malbaie measured 3.6. People as far away as Edmundston, N.B., felt it: over 2,400 of you told us so.",
		"Le séisme de mardi, à La Malbaie, avait une magnitude de 3,6. Plus de 2 400 personnes nous ont dit l'avoir ressenti, jusqu'à Edmundston (N.-B.).",
	],
	[
		'Bringing cheese back from France? Up to 20 kg each is fine, but declare it, right down to the smallest wedge. 🧀',
		'Fromages de France dans la valise? D’accord jusqu’à 20 kg par personne. Mais déclarez-les, même une toute petite pointe. 🧀',
	],
	[
		'First Thursday of the month, 9:30 am, Saint-Hubert: coffee with fellow Veterans. The coffee’s on us. You bring the stories.',
		'Le café des anciens combattants de Saint-Hubert vous attend tous les premiers jeudis du mois, à 9 h 30. Le café est offert; les histoires, c’est vous qui les apportez.',
	],
	[
		'Comments on night flights at Dorval? You now have a fortnight more: the deadline has moved to midnight on October 19.',
		'La consultation sur les vols de nuit à Dorval est prolongée de deux semaines. Nouvelle date limite : le 19 octobre, à minuit.',
	],
	[
		'Their Excellencies will be in Shawinigan on Friday. Come to the Cité de l’énergie from 10 am. No ticket needed, but bags will be searched.',
		'Leurs Excellences seront à Shawinigan vendredi. Rendez-vous à la Cité de l’énergie dès 10 h; l’accès est libre, mais les sacs seront fouillés.',
	],
	[
		'All aboard! 🚂 It took nine years and 12,000 volunteer hours, but engine 6015 is whistling again. She pulls out for the first time at 12 noon sharp on Saturday.',
		'Tchou-tchou! 🚂 La locomotive 6015 siffle de nouveau, après neuf ans de restauration et 12 000 heures de travail bénévole. Premier départ : samedi, midi pile.',
	],
	[
		'Sad-looking tomatoes? Blossom end rot isn’t a disease but a lack of calcium, and uneven watering is often to blame. Aim for an inch (2.5 cm) a week.',
		'Vos tomates ont la mine basse? La pourriture apicale n’est pas une maladie : il manque de calcium, souvent parce qu’on arrose par à-coups. Visez 2,5 cm d’eau par semaine.',
	],
	[
		"Truckers: until it's colder than -20 °C again, the limit on the Moose River ice bridge is 10 tonnes.",
		"Attention, camionneurs : pont de glace de la rivière Moose limité à 10 tonnes jusqu'à ce que le mercure repasse sous les -20 °C.",
	],
	[
		"Loons by the hundreds! Sunday's count on Lac Saint-Pierre: 340. Dogs on leash, please, and boats at least 150 m away.",
		'Des huards par centaines sur le lac Saint-Pierre! On en a dénombré 340 dimanche. Gardez vos chiens en laisse et votre bateau à plus de 150 m.',
	],
	[
		"Speak Inuktitut? We're looking for four service officers, two each in Kuujjuaq and Puvirnituq. There's a signing bonus of $2,500.",
		'Vous parlez inuktitut? Nos bureaux de Kuujjuaq et de Puvirnituq cherchent chacun deux agents de service. Prime de 2 500 $ à la signature.',
	],
	[
		'Perfume makers can use either the old or the new label until July 1, 2027. From that day on, the new rules are the only ones.',
		'Les règlements sur les étiquettes de parfum changent le 1er juillet 2027. D’ici là, deux choix : l’ancienne étiquette ou la nouvelle. Après, la nouvelle seulement.',
	],
	[
		'Apprentices can borrow up to $4,000, interest-free, for each period of technical training. As long as you’re still registered, you don’t owe a cent back.',
		'Apprenties, apprentis : jusqu’à 4 000 $ sans intérêts pour chaque période de formation technique. Vous n’avez rien à rembourser tant que vous restez inscrits.',
	],
	[
		'🔥 Fire SOP-214, Lebel-sur-Quévillon: now 60% contained, at 11,300 ha. Residents may go home, unless they live on chemin des Cèdres.',
		'🔥 Feu SOP-214, Lebel-sur-Quévillon : 11 300 hectares, contenu à 60 %. L’évacuation est levée, sauf pour le chemin des Cèdres.',
	],
	[
		'Night at the museum, May 22! Flashlights on at 8, trilobite tales at a quarter past nine, sleep under the mosasaur. For ages 7 to 12 and a parent.',
		"La nuit au musée, c'est le 22 mai! Lampes de poche à 20 h, histoires de trilobites à 21 h 15, dodo sous le mosasaure. De 7 à 12 ans, avec un parent.",
	],
	[
		"Name That Rover! Our next lunar rover needs a name of up to 12 letters, and that's the only rule. The contest closes on Saint-Jean-Baptiste Day, June 24.",
		"Concours Nomme-moi ça! Trouvez un nom pour notre futur rover lunaire. Une seule règle : 12 lettres ou moins. Vous avez jusqu'à la Saint-Jean, le 24 juin.",
	],
	[
		'Once upon a time, small claims were settled in two minutes, on one chair, down a long corridor. Kamouraska courthouse is yours to explore every day except Monday and Tuesday.',
		"Un long couloir, une chaise, deux minutes. Jadis, c'est ainsi qu'on jugeait les petites causes. Découvrez le palais de justice de Kamouraska, du mercredi au dimanche.",
	],
	[
		'Look up, Trois-Rivières! The Snowbirds fly over at ten to four tomorrow. Leave drones at home – airspace is closed from 3 to 5 within a radius of 9 km.',
		"Les Snowbirds survoleront Trois-Rivières demain à 15 h 50. Levez les yeux, mais rangez les drones : l'espace aérien est fermé dans un rayon de 9 km, de 15 h à 17 h.",
	],
	[
		'Smog tonight in Montréal, where wood stoves give off 39% of winter’s fine particles. Don’t light yours unless the power has been out for more than three hours.',
		'Les poêles à bois de Montréal produisent 39 % des particules fines en hiver. Ce soir, pour cause de smog, on ne chauffe pas au bois (sauf panne de courant de plus de 3 heures).',
	],
	[
		'The Vent du Large scholarship pays $35,000 a year for three years, and applications are open. You needn’t be Canadian, as long as you study here.',
		'On peut maintenant soumettre une demande de bourse Vent du Large. Valeur : 35 000 $ par année pendant trois ans. Les citoyens d’autres pays sont admissibles s’ils étudient ici.',
	],
	[
		"Recall: Toux-Doux children's syrup, DIN 02200001, lot A118. Because of wrong markings, the syringe could give twice the dose. Take it back to the pharmacy, and if a child feels unwell, call 911.",
		'Rappel : sirop Toux-Doux pour enfants, lot A118, DIN 02200001. La seringue est mal graduée et pourrait doubler la dose. Rapportez-le à la pharmacie. En cas de malaise, faites le 911.',
	],
	[
		"Grondines's old mill will be grinding flour again in fall 2028, after a $3.2 million restoration of its roof, sails and millstone.",
		"Le vieux moulin de Grondines fait peau neuve : 3,2 M$ pour la toiture, les ailes et la meule. La farine coulera de nouveau à l'automne 2028.",
	],
	[
		'The strike is over, and we start delivering Monday, parcels ahead of letters. It may be three weeks before everything’s back on schedule.',
		'Grève terminée! La livraison reprend lundi. Les colis d’abord, puis le courrier; prévoyez jusqu’à trois semaines avant un retour à la normale.',
	],
	[
		'No charge on Friday evenings! From this week until Christmas, walk into the museum free of charge between 5 and 8.',
		'Vendredi soir, c’est gratuit au musée de 17 h à 20 h. Et pourquoi pas chaque vendredi soir, jusqu’à Noël? C’est dit!',
	],
	[
		'Full circle for Aminata Roy: born in Dakar and raised in Longueuil, she presents her credentials today as our ambassador to Senegal.',
		"Notre ambassadrice au Sénégal, Aminata Roy, présente aujourd'hui ses lettres de créance. Née à Dakar, élevée à Longueuil, elle boucle la boucle.",
	],
	[
		'Full house for the Saint-Jean! The one campground with any room left is Petit-Lac-Noir, where 14 unserviced sites are still up for grabs.',
		'Nos campings ont fait le plein pour la Saint-Jean, à une exception près : il reste 14 emplacements sans services au Petit-Lac-Noir.',
	],
	[
		'The Bellefeuille road level crossing closes from 10 tonight to 5 tomorrow morning to everyone except ambulances and fire trucks.',
		'Passage à niveau du chemin Bellefeuille : fermé ce soir, 22 h, à demain, 5 h. Ambulances et camions de pompiers pourront traverser en tout temps.',
	],
	[
		'Turning 71 this year? You must convert or cash in your RRSP by December 31, so talk to your bank, credit union or other financial institution come October.',
		'Si vous avez 71 ans cette année, votre REER doit être converti ou encaissé d’ici le 31 décembre. Parlez-en à votre institution financière dès octobre.',
	],
	[
		'One million bulbs this year, in 300 varieties or more. In 1995, there were 2.1 million tulips.',
		'Il y avait 2,1 millions de tulipes en 1995. Cette année, pas moins de 300 variétés, mais un million de bulbes seulement.',
	],
	[
		"Five fishers are safe after the Cap-Percé crew pulled them out of the freezing Gulf last night. Only one had to be hospitalized, and he's doing well. Bravo!",
		"Bravo à l'équipage du Cap-Percé, qui a tiré cinq pêcheurs des eaux glacées du golfe la nuit dernière. Un seul a dû être hospitalisé; il va bien.",
	],
	[
		'Because of the strike, and for this one year, a gift made by February 28 – not December 31 – counts toward 2026. You read that right.',
		'Les dons faits jusqu’au 28 février comptent pour 2026. Oui, vous avez bien lu : pas le 31 décembre. Exception d’un an, à cause de la grève.',
	],
	[
		"Does “bienvenue” answer “merci”? Not in France; in Quebec, it does! You'll find 12 more traps in this week's language tip.",
		'Vrai ou faux : « bienvenue » répond à « merci »? Faux en France, vrai au Québec! Douze autres pièges dans notre capsule de la semaine.',
	],
	[
		'The bell of HMS Erebus will toll 129 times from noon on Friday, once for each of the sailors lost with the Franklin expedition.',
		"En mémoire des 129 marins de l'expédition Franklin, la cloche du HMS Erebus sonnera 129 fois, vendredi, à partir de midi.",
	],
	[
		"Calling women who weld! They're just 3% of the trade. Our Spark program pays for the gear and for all 8 weeks of classes. #Spark",
		"Soudeuses recherchées! 3 femmes sur 100 seulement exercent le métier. Notre programme Étincelle paie l'équipement et les 8 semaines de cours. #Étincelle",
	],
	[
		'No digging clams or picking mussels from Godbout to Baie-Trinité, for now. The toxins survive cooking, and we’ll only reopen after two clean tests in a row.',
		'Moules et palourdes : récolte interdite entre Godbout et Baie-Trinité jusqu’à ce que deux analyses consécutives montrent l’absence de toxines. La cuisson ne règle rien.',
	],
	[
		'The Festival des Voix du Nord turns 25! Catch French-language shows and bilingual tours in Hearst, Ont., July 16 to 18.',
		'25 ans de scène, ça se fête! Le Festival des Voix du Nord revient à Hearst (Ont.) du 16 au 18 juillet. Spectacles en français, visites guidées bilingues.',
	],
	[
		"Trouble with your bank? Complain to the bank first and give it 56 days to sort things out. If it doesn't, knock on the ombudsman's door.",
		"Une plainte contre une banque? Commencez par elle : elle a 56 jours pour la régler. Ensuite, frappez à la porte de l'ombudsman.",
	],
	[
		'A free day of snow at La Mauricie! Join us Sunday for snowshoeing from 9 am, bottomless hot chocolate and a bonfire at half past six.',
		'On vous attend dimanche à la Fête des neiges de La Mauricie : raquette dès 9 h, chocolat chaud à volonté, feu de joie à 18 h 30. Le tout est gratuit.',
	],
	[
		'It now takes about 20 minutes to apply for your pension online. No computer? Drop in, no appointment needed, and our staff will give you a hand.',
		"Nouveau : la demande de pension se fait maintenant en ligne, en une vingtaine de minutes. Pas d'ordinateur? Nos comptoirs vous aident, sans rendez-vous.",
	],
	[
		'Don’t believe the rumour: Saturday mail at Île-aux-Coudres isn’t ending. The post office is staying open six days a week, as always.',
		'Fin du service postal à l’Île-aux-Coudres le samedi? Non. La rumeur est fausse : le bureau reste ouvert six jours sur sept, comme avant.',
	],
	[
		'Help make our wharves safer: take two minutes to fill out the survey before it closes at 11:59 pm on Monday.',
		'Deux minutes de votre temps pour rendre les quais plus sûrs : le sondage se termine lundi, à 23 h 59.',
	],
	[
		'Got an old uniform in the attic? 4 Brigade would like to borrow or keep it for a centennial exhibition. Drop it off at the Belvédère Street armoury by October 31.',
		"La 4e brigade cherche de vieux uniformes pour son exposition du centenaire. Prêts ou dons : jusqu'au 31 octobre, au manège de la rue Belvédère.",
	],
	[
		'Storm’s here! Nothing is flying out of Bonaventure until noon tomorrow. Gaspé’s flights are leaving on time.',
		'C’est la tempête! Tous les vols de Bonaventure sont annulés jusqu’à midi demain. Ceux de Gaspé partent à l’heure.',
	],
	[
		"Put on an orange shirt and walk with us, 4 km, in Mashteuiatsh's Voyageurs park on September 30. We set out at 10 am. #EveryChildMatters",
		'Chandails orange, cœurs ouverts : le 30 septembre, rendez-vous au parc des Voyageurs, à Mashteuiatsh, pour une marche de 4 km. Départ à 10 h. #ChaqueEnfantCompte',
	],
	[
		'Forillon: no fires at all while the fire index is “extreme”, except in shelters with a wood stove.',
		'Interdiction totale des feux au parc Forillon, sauf dans les abris munis d’un poêle à bois. Elle dure tant que l’indice est à « extrême ».',
	],
	[
		'No need for a car: for $4, a shuttle runs from Rimouski station to Le Bic every hour on the hour, 8 am to 8 pm.',
		'Pas de voiture? Pas de souci! Une navette relie la gare de Rimouski au Bic chaque heure juste, de 8 h à 20 h, pour 4 $.',
	],
	[
		'People talk a lot about wildfires, but hardly ever about what comes next. Two years after the Chute-des-Passes fire, our biologists counted 61 bird species where there had been only 48. The black-backed woodpecker loves the insects that move into burnt trunks. There are three times as many of them as before. Look for the full report on April 14.',
		"On parle souvent des feux de forêt, mais rarement de l'après. Deux ans après l'incendie de Chute-des-Passes, nos biologistes ont recensé 61 espèces d'oiseaux là où l'on n'en comptait que 48 avant le feu. Le pic à dos noir, lui, a triplé ses effectifs : il raffole des insectes qui colonisent les troncs brûlés. Le rapport complet paraîtra le 14 avril.",
	],
	[
		'Everything must go at Roberval’s old post office: windows, chairs, bronze wickets. The auction is at 10 on June 8. Have a look on June 7, from noon to 4.',
		'Coup de balai à l’ancienne poste de Roberval : vitres, chaises, guichets de bronze, tout part à l’encan le 8 juin à 10 h. Visite la veille, de midi à 16 h.',
	],
	[
		'From November 3 to 9, only emergency vehicles can take the Tadoussac ferry between 11:40 pm and 5:20 am.',
		'La traverse de Tadoussac fait relâche la nuit : aucun départ de 23 h 40 à 5 h 20, du 3 au 9 novembre. Véhicules d’urgence exceptés.',
	],
	[
		'It’s a moment of pride for the people of Kahnawake. On Saturday, after 118 years in a museum, the wampum belt of 1781 comes home. Everyone is welcome at the ceremony, at half past one.',
		'Un moment de fierté pour les gens de Kahnawake : le wampum de 1781 rentre à la maison samedi, après 118 ans au musée. Cérémonie publique à 13 h 30.',
	],
	[
		'Ready, set, splash! Under 18? Raft down the Bonaventure for half price, $27.50, from July 5 to 11.',
		'Un, deux, trois… plongez! Du 5 au 11 juillet, la descente de la rivière Bonaventure en canot pneumatique est à moitié prix (27,50 $) pour les moins de 18 ans.',
	],
	[
		'Did the August 2 hail hit your farm? With a one-page form, you can ask to put off your payment for half a year.',
		'Agriculteurs touchés par la grêle du 2 août : vous pouvez demander un report de paiement de six mois. Le formulaire tient sur une page.',
	],
	[
		'Poaching, illegal nets, fish sold under the wharf? There may be up to $2,000 in it for you. Call 1-800-555-0151; you don’t have to give your name.',
		'Braconnage, filets illégaux, vente sous le quai : dites-le-nous sans vous nommer, au 1 800 555-0151. Une récompense pouvant atteindre 2 000 $ est offerte.',
	],
	[
		"Who's afraid of the dark? Not the National Planetarium! We're switching off the lights Saturday, quarter to eight till ten, so you can see the stars. Pay $8, or nothing if you're 12 or under.",
		'Avez-vous peur du noir? Le Planétarium national, non! Samedi, on éteint tout de 19 h 45 à 22 h pour montrer les étoiles. 8 $, gratuit pour les 12 ans et moins.',
	],
	[
		'Can you dig it? Not within 50 m of our bank swallows, you can’t! They nest in gravel pits, so hold off from April 15 to August 31.',
		'L’hirondelle de rivage niche dans nos gravières. Pelleteux de nuages ou de gravier, soyez gentils : aucun creusage à moins de 50 m, du 15 avril au 31 août.',
	],
	[
		'Your pre-filing checklist: • T4 slips • child care receipts • new address Filing before April 30 saves you the penalty. Print, tick, breathe!',
		"La liste pour ne rien oublier avant d'envoyer votre déclaration : • feuillets T4 • reçus de garde d'enfants • nouvelle adresse Produite avant le 30 avril, elle vous évitera la pénalité. Imprimez, cochez, soufflez!",
	],
	[
		'Brown water that smells like eggs? No cause for alarm: until noon Thursday, our La Tuque work site is flushing its pipes. Run the cold tap for 5 minutes before you drink any.',
		"L'eau brune, l'odeur d'œuf? Rien d'alarmant : notre chantier de La Tuque rince ses tuyaux jusqu'à jeudi midi. Laissez couler l'eau froide 5 minutes avant de la boire.",
	],
];
