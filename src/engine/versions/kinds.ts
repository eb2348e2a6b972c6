/** A kind of thing in both languages, in lower case and with accents: `moose mooses=orignal orignaux`. */
type Kind = string;

/**
 * Sets of kinds of which two versions mean the same one: a red buoy is no green one. Only words that say nothing else,
 * and no two that a translator puts for one another (a boat may be a canoe, a kid a young person).
 */
export const kinds: readonly (readonly Kind[])[] = [
	`red=rouge rouges;orange=orange orangé orangée;yellow=jaune jaunes;green=vert verte verts vertes;blue=bleu bleue bleus bleues;purple=violet violette mauve;white=blanc blanche blancs blanches;brown=brun brune bruns brunes;grey gray=gris grise grises;pink=rose roses`,
	`low=faible faibles;moderate=modéré modérée modérés modérées;high=élevé élevée élevés élevées;extreme=extrême extrêmes`,
	`spring=printemps printanier printanière;autumn=automne automnal automnale;winter=hiver hivernal hivernale;summer=estival estivale`,
	`morning=matin matinée;afternoon=après-midi;evening tonight=soir soirée`,
	`daily=quotidien quotidienne quotidiens quotidiennes;weekly=hebdomadaire hebdomadaires;monthly=mensuel mensuelle mensuels mensuelles;quarterly=trimestriel trimestrielle trimestriels trimestrielles;annual annually yearly=annuel annuelle annuels annuelles`,
	`bus buses=autobus;ferry ferries=traversier traversiers;plane planes airplane airplanes aircraft=avion avions;helicopter helicopters=hélicoptère hélicoptères;bicycle bicycles bike bikes cycling=vélo vélos bicyclette;truck trucks=camion camions;snowmobile snowmobiles=motoneige motoneiges;subway=métro;tractor tractors=tracteur tracteurs`,
	`moose=orignal orignaux;caribou=caribou caribous;deer=cerf cerfs chevreuil chevreuils;bear bears=ours;wolf wolves=loup loups;coyote coyotes=coyote coyotes;fox foxes=renard renards;beaver beavers=castor castors;seal seals=phoque phoques;whale whales=baleine baleines;walrus walruses=morse morses;eagle eagles=aigle aigles;owl owls=hibou hiboux chouette chouettes;goose geese=oie oies bernache bernaches;duck ducks=canard canards;loon loons=huard huards;dog dogs=chien chiens;cat cats=chat chats;horse horses=cheval chevaux;cow cows=vache vaches;pig pigs=porc porcs;chicken chickens=poulet poulets poule poules;sheep=mouton moutons;goat goats=chèvre chèvres;bee bees=abeille abeilles;butterfly butterflies=papillon papillons;mosquito mosquitoes=moustique moustiques;tick ticks=tique tiques;bat bats=chauve-souris`,
	`salmon=saumon saumons;trout=truite truites;cod=morue morues;herring=hareng harengs;mackerel=maquereau maquereaux;halibut=flétan flétans;walleye=doré;pike=brochet brochets;lobster lobsters=homard homards;crab crabs=crabe crabes;shrimp=crevette crevettes;scallop scallops=pétoncle pétoncles;oyster oysters=huître huîtres;mussel mussels=moule moules;clam clams=palourde palourdes`,
	`strawberry strawberries=fraise fraises;blueberry blueberries=bleuet bleuets;raspberry raspberries=framboise framboises;cranberry cranberries=canneberge canneberges;wheat=blé;barley=orge;oats=avoine;corn=maïs;canola=canola;lentils=lentilles;lettuce=laitue;spinach=épinard épinards;tomato tomatoes=tomate tomates;onion onions=oignon oignons;carrot carrots=carotte carottes`,
	`flu influenza=grippe;measles=rougeole;mumps=oreillons;rubella=rubéole;rabies=rage;tuberculosis=tuberculose;malaria=paludisme malaria;shingles=zona;chickenpox=varicelle;tetanus=tétanos;hepatitis=hépatite;salmonella=salmonelle salmonella salmonelles;listeria=listeria;asthma=asthme;diabetes=diabète;cancer cancers=cancer cancers`,
	`rain rainfall=pluie pluies;snow snowfall=neige déneigement;hail=grêle;fog=brouillard;wind winds=vent vents;tornado tornadoes=tornade tornades;hurricane hurricanes=ouragan ouragans;lightning=foudre;thunderstorm thunderstorms=orage orages;frost=gel gelée`,
	`library libraries=bibliothèque bibliothèques;museum museums=musée musées;school schools=école écoles;church churches=église églises;hospital hospitals=hôpital hôpitaux;airport airports=aéroport aéroports;university universities=université universités;lighthouse lighthouses=phare phares;bridge bridges=pont ponts;beach beaches=plage plages;campground campgrounds=camping campings;arena=aréna`,
	`lake lakes=lac lacs;river rivers=rivière rivières fleuve;bay=baie;island islands=île îles;strait=détroit;glacier glaciers=glacier glaciers;desert=désert`,
	`nurse nurses=infirmière infirmières;doctor doctors physician physicians=médecin médecins;teacher teachers=enseignant enseignants enseignante enseignantes;firefighter firefighters=pompier pompiers;pilot pilots=pilote pilotes;mechanic mechanics=mécanicien mécaniciens mécanicienne;engineer engineers=ingénieur ingénieurs ingénieure ingénieures;electrician electricians=électricien électriciens;cook cooks=cuisinier cuisiniers cuisinière;carpenter carpenters=charpentier charpentiers menuisier menuisiers;lawyer lawyers=avocat avocats avocate avocates;translator translators=traducteur traducteurs traductrice traductrices;economist economists=économiste économistes;welder welders=soudeur soudeurs;plumber plumbers=plombier plombiers`,
	`hockey=hockey;soccer=soccer;curling=curling;basketball=basketball;volleyball=volleyball;baseball=baseball;tennis=tennis;swimming=natation;skating=patinage;skiing=ski`,
	`wood wooden=bois;steel=acier;plastic plastics=plastique plastiques;glass=verre;copper=cuivre;aluminum=aluminium`,
	`driver drivers=conducteur conducteurs conductrice chauffeur chauffeurs;passenger passengers=passager passagers passagère passagères;pedestrian pedestrians=piéton piétons;cyclist cyclists=cycliste cyclistes`,
	`raw uncooked=cru crue crus crues;cooked=cuit cuite cuits cuites;frozen=congelé congelée congelés congelées surgelé surgelée surgelés surgelées;smoked=fumé fumée fumés fumées;dried=séché séchée séchés séchées`,
	`birth=naissance;baptism=baptême;marriage=mariage;death=décès`,
	`shower showers=douche douches;laundry=lessive;dishes=vaisselle`,
	`student students=étudiant étudiants étudiante étudiantes;researcher researchers=chercheur chercheurs chercheuse chercheuses`,
	`passport passports=passeport passeports;visa visas=visa visas`,
	`cash=comptant;cheque cheques=chèque chèques;debit=débit`,
].map((set) => set.split(';'));
