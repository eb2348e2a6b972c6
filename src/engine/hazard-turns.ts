/** What endangers people, by language. One of these alone is a subject, not a notice: firefighters are thanked too. */
export const dangers = [
	'(wildfire|wildfires|wild fire|forest fire|forest fires|bushfire|grass fire|brush fire|house fire|out of control fire)',
	'(flood|floods|flooding|flash flood|storm surge|tsunami|tornado|tornadoes|hurricane|cyclone|blizzard|ice storm|avalanche|landslide|mudslide|rockslide|sinkhole|earthquake|thunderstorm|snow squall)',
	'(extreme heat|heat wave|extreme cold|freezing rain|high winds|air quality|smoke|wildfire smoke)',
	'(spill|oil spill|chemical spill|oil slick|fuel slick|crude oil|explosion|radiation|radioactive|toxic fumes|hazardous materials|carbon monoxide|smell of gas)',
	'(gas|chlorine|ammonia|chemical|fuel|propane|acid|diesel|gasoline|sewage) (leak|leaks|release|spill|slick)',
	'(road|roads|bridge|bridges|dam|dike|levee|trail|bank) (is |are |has been |have been |) (washed out|washing out|collapsed|collapsing|giving way|undermined|under water)',
	'(rising|fast rising|high) (water|waters|river|creek)',
	'(aggressive|injured|charging) (bear|moose|elk|coyote|coyotes|wolf|bison)',
	'(downed|fallen|live) (wire|wires|line|lines|power line|power lines)',
	'(blue-green algae|cyanobacteria|toxic algae)',
	'(coli|salmonella|listeria|botulism|contaminated|contamination|undeclared milk|undeclared nuts|undeclared peanuts|undeclared allergen|undeclared allergens|poisoning)',
	'(choking|fire|burn|shock|fall|injury|strangulation|entrapment|laceration) (hazard|risk)',
	'(may|can|could|might) (choke|strangle|suffocate|electrocute|burn|poison|explode|catch fire) (*|)',
	'(risk|danger) of (fire|burns|choking|electric shock|injury|strangulation|suffocation|drowning|electrocution)',
	'(drinking water|tap water|rip current|rip currents|bear|cougar|active shooter|dangerous person|armed person|armed man|armed suspect|missing child|power line|power lines|rabies)',
	'(very|too|) (thin|unsafe|unstable|weak|cracking|shifting) ice',
	'ice (on|) (the|) (*|) (*|) (*|) (is|is not|isn’t|isnt|is no longer|may not be|looks) (safe|unsafe|thin|thick enough|stable|unstable|breaking|breaking up|cracking|melting|giving way|rotten)',
	'(ice jam|ice jams)',
	'(incendie|incendies|feux|feu de forêt|feux de forêt|incendie de forêt|incendies de forêt)',
	'(le|un|du|au|ce) feu',
	'feu (de broussailles|d’herbe|de bâtiment|majeur|hors contrôle|hors de contrôle)',
	'(inondation|inondations|crue|crues|onde de tempête|tsunami|tornade|tornades|ouragan|cyclone|blizzard|tempête|verglas|avalanche|avalanches|glissement de terrain|éboulement|séisme|tremblement de terre|orage|orages)',
	'(chaleur extrême|vague de chaleur|froid extrême|pluie verglaçante|vents violents|qualité de l’air|fumée)',
	'nappe (de|d’) (pétrole|mazout|carburant|hydrocarbures|diesel|essence|huile)',
	'(route|pont|barrage|digue|sentier|chaussée|berge|ponceau) (est |a été |s’est |) (emporté|emportée|effondré|effondrée|inondé|inondée|submergé|submergée)',
	'(ours|orignal|wapiti|coyote|loup|bison) (agressif|agressive|blessé|blessée)',
	'(fil|fils|câble|câbles|ligne|lignes) (électrique|électriques|) (tombé|tombés|tombée|tombées|au sol|sous tension)',
	'(algues bleu-vert|algues bleues|cyanobactéries)',
	'(déversement|explosion|radiation|radioactif|radioactive|vapeurs toxiques|matières dangereuses|monoxyde de carbone|odeur de gaz)',
	'(fuite|fuites|émanation|émanations) (de|d’) (gaz|chlore|ammoniac|produits chimiques|carburant|propane|mazout|acide)',
	'(coli|salmonelle|salmonelles|salmonella|listeria|botulisme|contaminé|contaminée|contaminés|contaminées|contamination|non déclaré|non déclarés|intoxication)',
	'(peut|peuvent|pourrait|pourraient) (étouffer|étrangler|électrocuter|exploser|empoisonner|brûler|prendre feu)',
	'(risque|risques|danger) (d’|de) (incendie|brûlure|brûlures|étouffement|choc électrique|blessure|blessures|étranglement|suffocation|noyade|électrocution)',
	'(eau potable|eau du robinet|courant d’arrachement|ours|couguar|tireur actif|personne dangereuse|personne armée|homme armé|suspect armé|enfant disparu|fil électrique|fils électriques|rage)',
	'(glace|glaces) (très|trop|) (mince|minces|fragile|fragiles|instable|instables|dangereuse|dangereuses)',
	'(glace|glaces) (du|de la|sur le|sur la|) (*|) (est|sont|n’est|ne sont|n’est plus|ne sont plus|pas|plus|cède|cèdent|lâche|lâchent|bouge|bougent|se brise|fond|qui lâche|qui lâchent|qui cède|qui cèdent) (pas|plus|) (sécuritaire|sécuritaires|solide|solides|sûre|sûres|assez|mince|fragile|instable|sur|à|*)',
	'(embâcle|embâcles|débâcle)',
];

/** What makes a danger a notice to the public: a warning by its name… */
export const warnings = [
	'(alert|warning|advisory|recall|recalled|recalling|emergency|evacuation|evacuate|evacuating)',
	'(alerte|avertissement|urgence|évacuation|évacuer|veille)',
	'avis (important|urgent|public|aux|à la|à tous|à toutes|de tempête|de sécurité|de danger|d’alerte|d’évacuation|d’ébullition|sur l’eau|concernant|de non-consommation|de ne pas)',
	'(rappel|rappels) (de|d’|des|du|volontaire|immédiat|urgent)',
	'(rappelé|rappelée|rappelés|rappelées|objet d’un rappel)',
];

/** …or an instruction to act. */
export const instructions = [
	'évacuez',
	'(do not|don’t|dont|never) (eat|drink|use|consume|serve|sell|approach|enter|cross|drive|touch|swim|go|walk|breathe|feed)',
	'(stay|keep|get|move|please stay|please keep) (away|inside|indoors|clear|off|back|out)',
	'(close|shut) (your|the|all) (windows|doors|vents|*)',
	'(toss|discard|return|destroy) (it|them|this|these|the *|any)',
	'throw (it|them|this|these|the *) (out|away)',
	'(stop using|stop eating|unplug)',
	'(parents|consumers|owners|caregivers|everyone|families) (should|must|to|are asked to|are advised to) (stop|discard|throw|toss|return|destroy|check)',
	'(leave|get out|go) (the *|now|immediately|at once)',
	'(get|head|move|go) (* |)(to|for) (higher ground|safety|the shelter|the muster point)',
	'(residents|campers|hikers|boaters|swimmers|drivers|everyone|people|visitors|passengers|anyone *) (must|should|need to|are asked to|are told to|have to) (leave|evacuate|stay|avoid|move|get|turn|seek|boil|keep|head)',
	'avoid (the *|all *|travel|contact|swimming|driving)',
	'turn (around|back)',
	'(take|seek|find) (shelter|cover)',
	'(shelter in place|limit time outdoors|call 911|call 9-1-1|move to higher ground|boil)',
	'ne (mangez|buvez|utilisez|consommez|servez|vendez|vous approchez|traversez|touchez|sortez|marchez|respirez|nourrissez) (pas|plus|jamais)',
	'(n’utilisez|n’entrez|n’approchez|n’empruntez|n’allez) (pas|plus|jamais)',
	'(n’y allez|n’y touchez|n’en mangez|n’en buvez|ne vous y aventurez) (pas|ni|plus)',
	'(restez|demeurez|tenez-vous) (à l’intérieur|à l’écart|loin|chez vous|à l’abri|à distance)',
	'fermez (les|vos|toutes les|portes et) (fenêtres|portes|*)',
	'(jetez|jetez-le|jetez-la|jetez-les|rapportez-le|rapportez-la|rapportez-les|débranchez|débranchez-le|débranchez-la)',
	'(cessez|arrêtez) (de|d’) (utiliser|consommer|manger|boire)',
	'ne (mangez|buvez|utilisez|consommez|servez|vendez) (aucun|aucune)',
	'(recommande|demande|conseille) (aux parents|aux consommateurs|aux propriétaires|à tous|aux familles) (de|d’) (jeter|cesser|arrêter|retourner|détruire|ne pas|ne plus)',
	'(quittez|éloignez-vous|abritez-vous|mettez-vous à l’abri|évitez|composez le 911|composez le 9-1-1|faites bouillir|limitez)',
];

/** Both at once: these name a notice by themselves. */
export const notices = [
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
export const endings = [
	'(lifted|levé|levés|levée|levées) (*|) (*|) (advisory|advisories|avis|ordre|ordres)',
	'(has|have|is|are|was|were) (now|) (been|) (lifted|cancelled|canceled|rescinded|ended|over)',
	'(no longer|not) in effect',
	'(est|sont|a été|ont été) (maintenant|) (levé|levée|levés|levées|annulé|annulée|annulés|annulées|terminé|terminée|terminés|terminées)',
	'(n’est|ne sont) plus en vigueur',
];

/** Words of danger and of warning inside the names of harmless things. */
export const harmless = [
	'(smoke|carbon monoxide|gas) (alarm|alarms|detector|detectors)',
	'(avertisseur|avertisseurs|détecteur|détecteurs) de (fumée|monoxyde de carbone|gaz)',
	'(petit|simple|dernier) rappel',
	'rappel (de la semaine|du jour|du mois|amical)',
	'emergency (kit|kits|preparedness|management|services|supplies|crews|responders|personnel|room|rooms|department|plan|plans|planning|contact|contacts|shelter|shelters|workers|measures)',
	'(trousse|trousses|préparation|services|gestion|équipe|équipes|salle|salles|mesures|plan|plans|situation|situations|intervenants|personnel) d’urgence',
	'(feu|feux) (d’artifice|de circulation|de signalisation|de camp|de joie|rouge|rouges|vert|verts|arrière|de détresse)',
	'(an|any|of|in|for|during|medical|public health|climate) (emergency|emergencies)',
	'(une|l’|cas d’|médicale|climatique) urgence',
	'(stay|staying|on|an) alert',
];
