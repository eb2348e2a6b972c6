/**
 * Words of everyday announcements and what French says for them, written for this project: each English word, then its
 * translations. They serve where the parallel texts, mostly of administration, are silent.
 */
export const seed = `
monday=lundi tuesday=mardi wednesday=mercredi thursday=jeudi friday=vendredi saturday=samedi sunday=dimanche
january=janvier february=février march=mars,marche,marcher april=avril may=mai june=juin july=juillet august=août
september=septembre october=octobre november=novembre december=décembre today=aujourd,hui tomorrow=demain
yesterday=hier tonight=soir,soirée morning=matin,matinée afternoon=après,midi evening=soir,soirée night=nuit noon=midi
midnight=minuit week=semaine weekend=fin,semaine,week day=jour,journée daily=quotidien,jour month=mois year=année,an
spring=printemps,source summer=été fall=automne,chute,tomber autumn=automne winter=hiver season=saison hour=heure
minute=minute second=seconde,deuxième moment=moment time=temps,heure,fois century=siècle decade=décennie
early=tôt,début late=tard,retard soon=bientôt,prochainement always=toujours never=jamais often=souvent sometimes=parfois
again=nouveau,encore already=déjà still=encore,toujours before=avant after=après during=pendant,durant since=depuis
until=jusque,jusqu ago=ans now=maintenant,désormais next=prochain,suivant last=dernier,passé first=premier
open=ouvrir,ouvre,ouvert,ouverture reopen=rouvrir,rouvre,réouverture close=fermer,ferme,fermé,fermeture,proche
start=commencer,débuter,début,démarrer begin=commencer,débuter end=fin,finir,terminer finish=terminer,finir
continue=continuer,poursuivre stop=arrêter,cesser,arrêt stay=rester,séjour leave=quitter,partir,congé,laisser
arrive=arriver,arrivée return=retour,revenir,retourner,déclaration come=venir,vient,viennent go=aller,va,vont
bring=apporter,amener take=prendre,prend,pris give=donner get=obtenir,recevoir,avoir receive=recevoir,reçoit,reçu
send=envoyer,envoi put=mettre,mis make=faire,rendre,fabriquer keep=garder,conserver,continuer hold=tenir,tient
find=trouver,découvrir lose=perdre,perte look=regarder,chercher watch=regarder,surveiller,visionner,montre
see=voir,voit,vu,consulter hear=entendre,entend,audition listen=écouter,écoute speak=parler talk=parler,discuter
say=dire,dit,déclarer tell=dire,raconter ask=demander,poser answer=réponse,répondre question=question call=appeler,appel
write=écrire,écrit,rédiger read=lire,lisez,lu,lecture learn=apprendre,savoir,appris,découvrir teach=enseigner
know=savoir,connaître,connaissance,sait think=penser,croire,réfléchir believe=croire,croit want=vouloir,veut,voulons
need=besoin,nécessaire,falloir help=aider,aide,contribuer try=essayer,tenter use=utiliser,utilisation,usage
work=travail,travailler,œuvrer,travaux play=jouer,jeu,rôle win=gagner,remporter,victoire fight=lutte,lutter,combattre
run=courir,course,exploiter walk=marcher,marche,promenade drive=conduire,conduite ride=trajet,monter travel=voyager,voyage
move=déménager,déplacer,bouger,mouvement change=changer,changement,modifier grow=croître,croissance,grandir,cultiver
build=bâtir,construire,construction buy=acheter,achat sell=vendre,vente pay=payer,paiement spend=dépenser,passer
save=économiser,sauver,épargner,enregistrer cost=coût,coûter earn=gagner share=partager,part,communiquer
join=joindre,participer,rejoindre,adhérer meet=rencontrer,réunir,répondre,rencontre visit=visiter,visite,consulter
welcome=bienvenue,accueillir,accueil invite=inviter,invitation celebrate=célébrer,souligner,fêter,célébration
thank=merci,remercier,remerciement congratulate=féliciter congratulation=félicitations wish=souhaiter,souhait
hope=espérer,espoir love=aimer,amour,adorer like=aimer,comme enjoy=profiter,apprécier happy=heureux,joyeux,bonne
proud=fier,fierté sad=triste sorry=désolé excited=hâte,enthousiaste,ravi,emballé pleased=heureux,ravi
honour=honorer,honneur,hommage,rendre remember=souvenir,rappeler,commémorer remembrance=souvenir commemorate=commémorer
recognize=reconnaître,souligner mark=marquer,souligner,marque announce=annoncer,annonce launch=lancer,lancement
introduce=présenter,déposer unveil=dévoiler reveal=révéler present=présenter,présent propose=proposer,proposition
offer=offrir,offre,offert provide=fournir,offrir,donner support=soutenir,appuyer,soutien,appui,aide,soutient
protect=protéger,protection prevent=prévenir,empêcher,prévention reduce=réduire,réduction,réduit increase=augmenter,augmentation,accroître,hausse
improve=améliorer,amélioration raise=augmenter,lever,soulever,hisser,amasser rise=augmenter,hausse,monter
decrease=diminuer,baisse,diminution drop=baisse,baisser,déposer,tomber cut=couper,réduire,baisse,coupe create=créer,création
develop=élaborer,développer,concevoir develops=élabore plan=plan,planifier,prévoir,projet expect=attendre,prévoir
require=exiger,nécessiter,requis,obligatoire allow=permettre,permet,autoriser let=laisser,permettre ensure=assurer,veiller,garantir
apply=demander,présenter,postuler,appliquer,demande application=demande,application register=inscrire,inscription,registre
sign=signer,signe,inscrire,panneau submit=soumettre,présenter,envoyer complete=remplir,terminer,compléter,achever
fill=remplir form=formulaire,forme book=réserver,livre,rendez choose=choisir,choix choice=choix pick=choisir,cueillir
check=vérifier,consulter,vérification verify=vérifier confirm=confirmer,confirmation contact=communiquer,contacter,joindre
follow=suivre,suivez,suivant,respecter update=mise,jour,actualiser,nouvelles report=rapport,signaler,déclarer,rapporter
publish=publier,publication post=publication,publier,poste release=publier,communiqué,libérer,diffuser issue=enjeu,délivrer,émettre,question,numéro
download=télécharger,téléchargement upload=téléverser click=cliquer tap=toucher,appuyer search=recherche,chercher,rechercher
discover=découvrir,découverte explore=explorer,découvrir show=montrer,spectacle,présenter,afficher view=voir,vue,consulter
stand=tenir,défendre,debout sit=asseoir,assis sleep=dormir,sommeil eat=manger drink=boire,boisson cook=cuisiner,cuire
swim=nager,baigner,natation fish=poisson,pêcher,pêche hunt=chasse,chasser camp=camping,camper,camp hike=randonnée
cycle=vélo,cycliste bike=vélo bicycle=vélo,bicyclette boat=bateau,embarcation ship=navire,bateau,expédier
train=train,former,entraîner training=formation,entraînement bus=autobus,bus car=voiture,auto,véhicule vehicle=véhicule
truck=camion plane=avion aircraft=avion,aéronef airport=aéroport flight=vol road=route,chemin street=rue highway=autoroute,route
bridge=pont traffic=circulation,trafic parking=stationnement transit=transport,transit station=station,gare
safe=sécuritaire,sûr,sécurité safety=sécurité secure=sûr,sécuriser,protéger security=sécurité danger=danger
dangerous=dangereux risk=risque hazard=danger,risque emergency=urgence warning=avertissement,alerte alert=alerte
advisory=avis notice=avis,remarquer recall=rappel,rappeler accident=accident crash=écrasement,collision,accident
injury=blessure injured=blessé death=décès,mort die=mourir,décéder,mort victim=victime survivor=survivant,survivante
rescue=sauvetage,secourir,secours evacuate=évacuer evacuation=évacuation shelter=refuge,abri fire=feu,incendie
wildfire=feu,forêt,incendie smoke=fumée flood=inondation storm=tempête,orage rain=pluie snow=neige ice=glace
wind=vent heat=chaleur cold=froid,rhume hot=chaud warm=chaud weather=météo,temps,conditions water=eau air=air
temperature=température climate=climat,climatique environment=environnement nature=nature river=rivière,fleuve lake=lac
ocean=océan sea=mer coast=côte coastal=côtier island=île mountain=montagne forest=forêt,forestier tree=arbre
plant=plante,planter,usine flower=fleur garden=jardin park=parc beach=plage trail=sentier land=terre,terrain wildlife=faune
animal=animal,animaux bird=oiseau,oiseaux bear=ours,supporter bee=abeille dog=chien cat=chat horse=cheval,chevaux
cow=vache salmon=saumon moose=orignal whale=baleine species=espèce pollution=pollution plastic=plastique waste=déchet
recycle=recycler energy=énergie electricity=électricité power=pouvoir,puissance,courant,alimenter oil=pétrole,huile
gas=gaz,essence carbon=carbone clean=propre,nettoyer green=vert,écologique
health=santé healthy=sain,santé hospital=hôpital clinic=clinique doctor=médecin,docteur nurse=infirmier,infirmière
patient=patient medicine=médicament,médecine drug=médicament,drogue vaccine=vaccin vaccination=vaccination
disease=maladie illness=maladie sick=malade care=soin,soigner treatment=traitement mental=mental cancer=cancer virus=virus
test=test,dépistage,tester mask=masque blood=sang heart=cœur brain=cerveau body=corps hand=main eye=œil,yeux head=tête
food=aliment,nourriture,alimentaire meal=repas breakfast=déjeuner lunch=dîner dinner=souper bread=pain milk=lait
meat=viande fruit=fruit vegetable=légume lettuce=laitue apple=pomme potato=pomme,terre egg=œuf cheese=fromage
coffee=café beer=bière wine=vin farm=ferme,agricole farmer=agriculteur,agricultrice agriculture=agriculture
crop=culture,récolte harvest=récolte
family=famille,familial child=enfant kid=enfant baby=bébé boy=garçon girl=fille woman=femme man=homme people=gens,personnes,peuple
person=personne parent=parent mother=mère father=père son=fils daughter=fille brother=frère sister=sœur husband=mari,époux
wife=femme,épouse friend=ami neighbour=voisin neighbourhood=quartier community=communauté,collectivité resident=résident,habitant
citizen=citoyen population=population youth=jeunesse,jeunes young=jeune old=vieux,ancien,ans senior=aîné elder=aîné,aînée
adult=adulte student=étudiant,élève teacher=enseignant,professeur worker=travailleur,employé employee=employé,fonctionnaire
employer=employeur volunteer=bénévole leader=chef,dirigeant,leader chief=chef,dirigeant member=membre,député team=équipe
group=groupe partner=partenaire partnership=partenariat expert=expert,spécialiste researcher=chercheur,chercheuse
scientist=scientifique artist=artiste athlete=athlète player=joueur coach=entraîneur winner=gagnant,lauréat
hero=héros veteran=vétéran,ancien,combattant soldier=soldat,militaire military=militaire army=armée navy=marine
force=force police=police,policier officer=agent,agente,officier firefighter=pompier judge=juge,juger lawyer=avocat
minister=ministre mayor=maire,mairesse premier=premier president=président king=roi queen=reine governor=gouverneur
government=gouvernement,gouvernemental federal=fédéral provincial=provincial territory=territoire province=province
city=ville,municipal town=ville,municipalité village=village municipality=municipalité region=région,régional
country=pays,campagne nation=nation,national world=monde,mondial international=international global=mondial
north=nord,northern northern=nord,nordique south=sud southern=sud east=est eastern=est west=ouest western=ouest
indigenous=autochtone inuit=inuit metis=métis reconciliation=réconciliation treaty=traité reserve=réserve residential=pensionnat,résidentiel
school=école,scolaire university=université college=collège education=éducation,enseignement class=classe,cours,catégorie
course=cours lesson=leçon study=étude,étudier research=recherche science=science,scientifique technology=technologie
data=données information=renseignement,information computer=ordinateur phone=téléphone telephone=téléphone
website=site,web online=ligne internet=internet email=courriel message=message letter=lettre page=page link=lien
account=compte password=passe password=mot app=application video=vidéo photo=photo image=image picture=photo,image
news=nouvelles,actualités newspaper=journal,journaux media=médias television=télévision radio=radio film=film movie=film
music=musique song=chanson concert=concert dance=danse,danser theatre=théâtre museum=musée art=art,œuvre gallery=galerie,musée
exhibit=exposition exhibition=exposition festival=festival event=événement,activité ceremony=cérémonie parade=défilé
party=parti,fête holiday=fête,congé,férié birthday=anniversaire anniversary=anniversaire culture=culture,culturel heritage=patrimoine
history=histoire,historique story=histoire,récit language=langue,linguistique english=anglais french=français bilingual=bilingue
translation=traduction word=mot name=nom list=liste number=nombre,numéro
sport=sport game=jeu,match,partie team=équipe hockey=hockey soccer=soccer football=football championship=championnat
medal=médaille gold=or,doré silver=argent bronze=bronze record=record,dossier,enregistrer goal=but,objectif
business=entreprise,affaires company=entreprise,compagnie,société industry=industrie,secteur economy=économie,économique
economic=économique market=marché trade=commerce,échange export=exportation,exporter import=importation,importer
job=emploi,travail employment=emploi hire=embaucher,recruter hiring=embauche,recruter salary=salaire wage=salaire
money=argent dollar=dollar price=prix tax=impôt,taxe,fiscal budget=budget bank=banque loan=prêt debt=dette fund=fonds,financer
funding=financement investment=investissement invest=investir,investissement grant=subvention benefit=prestation,avantage,profiter
pension=pension,retraite retirement=retraite insurance=assurance credit=crédit payment=paiement fee=frais,droits income=revenu
rent=loyer,louer house=maison,logement home=maison,domicile,foyer,logement housing=logement,habitation apartment=appartement,logement
affordable=abordable construction=construction,chantier repair=réparer,réparation maintenance=entretien building=bâtiment,édifice,immeuble
office=bureau counter=comptoir room=salle,chambre,pièce floor=plancher,étage door=porte window=fenêtre wall=mur roof=toit
table=table chair=chaise,président bed=lit kitchen=cuisine bathroom=toilettes,bain library=bibliothèque store=magasin,boutique
shop=magasin,boutique,magasiner restaurant=restaurant hotel=hôtel church=église court=cour,tribunal prison=prison
border=frontière,frontalier customs=douane,douanier passport=passeport visa=visa immigration=immigration immigrant=immigrant
newcomer=nouveau,arrivant refugee=réfugié citizenship=citoyenneté vote=vote,voter election=élection,électoral campaign=campagne
candidate=candidat poll=sondage,bureau debate=débat,débattre law=loi,droit legislation=législation,loi bill=projet,loi,facture
act=loi,agir,acte rule=règle regulation=règlement policy=politique program=programme project=projet strategy=stratégie
agreement=entente,accord contract=contrat,marché right=droit,bon freedom=liberté justice=justice crime=crime,criminalité criminal=criminel
violence=violence abuse=abus,agression,violence theft=vol fraud=fraude scam=arnaque,fraude arrest=arrêter,arrestation
gun=arme,feu weapon=arme firearm=arme,feu war=guerre peace=paix defence=défense attack=attaque,attentat
equality=égalité equity=équité diversity=diversité inclusion=inclusion inclusive=inclusif gender=genre,sexe racism=racisme
hate=haine discrimination=discrimination disability=handicap,invalidité accessible=accessible accessibility=accessibilité
barrier=obstacle,barrière
service=service customer=client client=client product=produit quality=qualité standard=norme system=système process=processus
step=étape,pas action=action,mesure measure=mesure,mesurer result=résultat progress=progrès success=succès,réussite
successful=réussi,retenu opportunity=possibilité,occasion challenge=défi problem=problème solution=solution reason=raison
idea=idée example=exemple way=façon,moyen,manière place=lieu,endroit,place area=zone,région,secteur site=site location=lieu,endroit,emplacement
space=espace map=carte center=centre centre=centre
new=nouveau,nouvelle,neuf old=vieux,ancien good=bon,bien great=excellent,formidable,grand,génial best=meilleur,mieux
better=meilleur,mieux bad=mauvais big=grand,gros large=grand,vaste,gros small=petit long=long,longtemps short=court high=élevé,haut
low=faible,bas strong=fort,solide weak=faible hard=dur,difficile,fort easy=facile,simple difficult=difficile simple=simple
important=important essential=essentiel key=clé,principal main=principal major=majeur,important free=gratuit,libre
full=plein,complet,entier empty=vide public=public,population private=privé official=officiel national=national local=local
special=spécial,particulier ready=prêt available=disponible,offert possible=possible real=vrai,réel true=vrai wrong=mauvais,faux
beautiful=beau,belle,magnifique amazing=incroyable,extraordinaire incredible=incroyable wonderful=merveilleux,magnifique
fun=plaisir,amusant,amuser different=différent same=même whole=entier,tout ensemble=ensemble together=ensemble
everyone=tous,monde,chacun everybody=monde,tous someone=quelqu anyone=quiconque,personne thousand=millier,mille hundred=centaine,cent
million=million billion=milliard half=moitié,demi double=doubler,double percent=pourcent,cent
one=un two=deux three=trois four=quatre five=cinq six=six seven=sept eight=huit nine=neuf ten=dix
red=rouge blue=bleu white=blanc black=noir yellow=jaune orange=orange pink=rose brown=brun purple=violet grey=gris
life=vie living=vivant,vie,vivre live=vivre,direct,habiter future=avenir,futur past=passé dream=rêve,rêver power=pouvoir
truth=vérité trust=confiance respect=respect,respecter value=valeur voice=voix spirit=esprit courage=courage effort=effort
kindness=gentillesse,bonté memory=mémoire,souvenir contribution=contribution achievement=réalisation,accomplissement
award=prix,décerner prize=prix gift=cadeau,don donate=donner,don donation=don tip=conseil advice=conseil guide=guide
tool=outil resource=ressource deadline=limite,échéance appointment=rendez,nomination meeting=réunion,rencontre
conference=conférence workshop=atelier webinar=webinaire survey=sondage,enquête interview=entrevue statement=déclaration
speech=discours comment=commentaire feedback=rétroaction,commentaires opinion=opinion,avis detail=détail,précision
decision=décision decide=décider agree=accord,accepter accept=accepter refuse=refuser approve=approuver reject=rejeter
cancel=annuler,annulation delay=retard,reporter,retarder postpone=reporter extend=prolonger renew=renouveler,renouvellement
replace=remplacer remove=enlever,retirer,supprimer delete=supprimer add=ajouter include=inclure,comprendre,comprend
exclude=exclure limit=limite,limiter avoid=éviter ignore=ignorer forget=oublier miss=manquer,rater wait=attendre,attente
wear=porter carry=porter,transporter lead=diriger,mener,plomb manage=gérer,gestion control=contrôle,contrôler monitor=surveiller,surveillance
inspect=inspecter investigate=enquêter investigation=enquête respond=répondre,intervenir react=réagir prepare=préparer,préparation
organize=organiser participate=participer,participation attend=assister,participer engage=mobiliser,participer connect=connecter,relier,communiquer
encourage=encourager inspire=inspirer celebrate=célébrer honour=honorer represent=représenter defend=défendre,défense promote=promouvoir,promotion
promise=promettre,promesse commit=engager,engagement commitment=engagement deliver=livrer,offrir,réaliser achieve=atteindre,réaliser
address=adresse,aborder,lutter,remédier tackle=lutter,attaquer face=affronter,visage,faire,face affect=toucher,nuire,affecter
impact=incidence,répercussion,effet,impact cause=cause,causer effect=effet damage=dommage,endommager destroy=détruire
light=lumière,léger,feu dark=sombre,noir loud=bruyant quiet=calme,tranquille fast=rapide,vite quick=rapide slow=lent
clear=clair fair=juste,équitable,foire rich=riche poor=pauvre busy=occupé
inside=intérieur outside=extérieur,dehors indoors=intérieur outdoors=plein,air upstairs=haut behind=derrière,arrière
near=près,proche far=loin around=autour across=partout,travers between=entre among=parmi without=sans against=contre
within=sein more=plus,davantage most=plupart less=moins many=nombreux,plusieurs,beaucoup few=peu,quelques several=plusieurs
also=aussi,également only=seulement,seul even=même just=juste,venir almost=presque,près nearly=près,presque about=environ,sujet,propos
maybe=peut please=veuillez,prière yes=oui no=non not=pas hello=bonjour hi=bonjour,salut goodbye=revoir

spot=place,endroit,repérer gone=pris,parti,épuisé,disparu signup=inscription quarter=quart third=tiers couple=couple
dozen=douzaine,dizaine pair=paire both=deux extra=supplémentaire total=total rate=taux ride=tour crowd=foule
line=ligne,file queue=file seat=place,siège space=place room=place hurry=vite,dépêcher,tarder rush=presser
quickly=rapidement,vite immediately=immédiatement,aussitôt forecast=prévision,prévoir,météo advise=conseiller,aviser
warn=avertir,prévenir threat=menace threaten=menacer stuck=coincé,enlisé,pris trapped=coincé,pris lost=perdu
missing=disparu,manquant broken=brisé,cassé fix=réparer,corriger mend=réparer crack=fissure leak=fuite,fuir
burn=brûler,brûlure burning=brûlage spill=déversement dump=jeter,dépotoir throw=jeter,lancer catch=attraper,prise
hang=accrocher,raccrocher hide=cacher steal=voler,vol kill=tuer hurt=blesser,mal bite=mordre,piqûre,morsure
sting=piqûre tick=tique mosquito=moustique bug=insecte,bogue insect=insecte spider=araignée skin=peau leg=jambe
foot=pied arm=bras bone=os tooth=dent teeth=dents ear=oreille nose=nez mouth=bouche throat=gorge lung=poumon
breath=souffle,respirer breathe=respirer cough=toux,tousser fever=fièvre pain=douleur stress=stress wash=laver
soap=savon dirty=sale dry=sec,sécher wet=mouillé,humide fresh=frais raw=cru frozen=surgelé,gelé,congelé
freeze=geler,gel frost=gel,givre thaw=dégel,fondre melt=fondre,fonte boil=bouillir,ébullition cool=frais,refroidir
pants=pantalon sock=chaussette,bas shoe=chaussure,soulier boot=botte coat=manteau jacket=manteau,veste
hat=chapeau,tuque glove=gant mitten=mitaine,moufle clothes=vêtement clothing=vêtement shirt=chemise,chandail
dress=robe,habiller uniform=uniforme helmet=casque belt=ceinture lifejacket=gilet,sauvetage bag=sac box=boîte,case
bottle=bouteille cup=tasse,coupe glass=verre plate=assiette,plaque knife=couteau fork=fourchette spoon=cuillère
oven=four stove=poêle,cuisinière fridge=réfrigérateur,frigo battery=pile,batterie batteries=piles lamp=lampe
bulb=ampoule wire=fil cable=câble switch=interrupteur,passer plug=brancher charge=recharger,charger,frais
charger=chargeur charging=recharge engine=moteur tire=pneu brake=frein wheel=roue gear=équipement,matériel
equipment=équipement,matériel machine=machine device=appareil,dispositif screen=écran camera=caméra,appareil
drone=drone robot=robot laptop=ordinateur,portable software=logiciel hardware=matériel cyber=cyber
hack=pirater,piratage hacker=pirate phishing=hameçonnage fake=faux,frauduleux spoof=usurper identity=identité
stranger=inconnu,étranger suspect=suspect,soupçonner carve=sculpter lane=voie sidewalk=trottoir
crossing=passage,traversée intersection=carrefour,intersection corner=coin,angle path=sentier,chemin,piste
trailhead=départ,sentier route=route,parcours,itinéraire ferry=traversier wharf=quai dock=quai,accoster
pier=jetée,quai port=port harbour=port,havre marina=marina canal=canal lock=écluse,verrouiller,serrure,cadenas
dam=barrage shore=rive,rivage,côte shoreline=rivage bay=baie gulf=golfe strait=détroit cape=cap point=pointe,point
falls=chutes waterfall=chute cliff=falaise cave=grotte,caverne hill=colline,butte valley=vallée
field=champ,domaine,terrain meadow=pré,prairie prairie=prairie wetland=milieu,humide swamp=marais marsh=marais
pond=étang creek=ruisseau stream=ruisseau,diffuser sand=sable rock=roche,rocher stone=pierre dust=poussière mud=boue
sky=ciel sun=soleil sunny=ensoleillé sunrise=lever,soleil sunset=coucher,soleil moon=lune star=étoile cloud=nuage
fog=brouillard rainfall=pluie,précipitation shower=averse,douche thunder=tonnerre thunderstorm=orage
lightning=éclair,foudre hail=grêle tornado=tornade hurricane=ouragan blizzard=blizzard,tempête avalanche=avalanche
landslide=glissement,terrain earthquake=séisme,tremblement tide=marée wave=vague,onde drought=sécheresse
surge=onde,tempête gust=rafale breeze=brise shade=ombre shadow=ombre seal=phoque,sceau wolf=loup fox=renard
deer=cerf,chevreuil caribou=caribou beaver=castor rabbit=lapin,lièvre squirrel=écureuil mouse=souris rat=rat
bat=chauve,souris owl=hibou,chouette eagle=aigle hawk=faucon,buse duck=canard goose=oie,bernache geese=oies,bernaches
loon=huart,plongeon puffin=macareux turtle=tortue snake=serpent,couleuvre frog=grenouille toad=crapaud
butterfly=papillon lobster=homard crab=crabe shrimp=crevette oyster=huître mussel=moule trout=truite cod=morue
herring=hareng sturgeon=esturgeon shark=requin dolphin=dauphin pig=porc,cochon sheep=mouton goat=chèvre
chicken=poulet,poule hen=poule turkey=dinde puppy=chiot kitten=chaton pet=animal,compagnie,caresser vet=vétérinaire
wood=bois firewood=bois,chauffage log=bûche,connecter,rondin stick=bâton leaf=feuille leaves=feuilles
branch=branche,direction root=racine seed=semence,graine grass=herbe,gazon weed=mauvaise,herbe berry=baie,petit,fruit
strawberry=fraise blueberry=bleuet pumpkin=citrouille corn=maïs wheat=blé bean=haricot,fève pea=pois carrot=carotte
onion=oignon tomato=tomate spinach=épinard cabbage=chou mushroom=champignon nut=noix walnut=noix,grenoble
peanut=arachide sugar=sucre salt=sel pepper=poivre,poivron honey=miel syrup=sirop maple=érable butter=beurre
cream=crème soup=soupe pie=tarte cake=gâteau cookie=biscuit candy=bonbon chocolate=chocolat juice=jus tea=thé
snack=collation grocery=épicerie groceries=épicerie recipe=recette bake=cuire,four taste=goût,goûter hungry=faim
thirsty=soif feed=nourrir dine=souper,dîner supper=souper cottage=chalet cabin=chalet,cabane tent=tente
campfire=feu,camp campground=camping campsite=emplacement,camping backpack=sac,dos lodge=auberge hostel=auberge
inn=auberge bedroom=chambre sofa=divan,canapé carpet=tapis basement=sous,sol attic=grenier stairs=escalier
elevator=ascenseur escalator=escalier,mécanique hall=salle,hôtel lobby=hall,entrée entrance=entrée exit=sortie
gate=barrière,porte fence=clôture yard=cour,jardin backyard=cour,arrière balcony=balcon ceiling=plafond
alarm=alarme,avertisseur detector=détecteur furnace=fournaise heating=chauffage fan=ventilateur,partisan pool=piscine
rink=patinoire arena=aréna gym=gymnase,gym track=piste,suivre court=terrain ball=balle,ballon puck=rondelle
net=filet,net score=marquer,pointage,note skate=patiner,patin skating=patinage ski=ski,skier skiing=ski
sled=traîneau,luge snowshoe=raquette snowmobile=motoneige canoe=canot,canoë kayak=kayak paddle=pagayer,pagaie
row=ramer,rangée sail=voile,naviguer surf=surf,surfer dive=plonger,plongée diver=plongeur climb=grimper,escalader
climber=grimpeur hiker=randonneur runner=coureur swimmer=nageur skater=patineur cyclist=cycliste
driver=conducteur,chauffeur passenger=passager pedestrian=piéton traveller=voyageur tourist=touriste visitor=visiteur
guest=invité host=animer,accueillir,hôte speaker=conférencier,orateur audience=public,auditoire finalist=finaliste
champion=champion rookie=recrue captain=capitaine crew=équipage,équipe pilot=pilote sailor=marin,matelot
fisher=pêcheur fisherman=pêcheur hunter=chasseur trapper=trappeur miner=mineur builder=constructeur,bâtisseur
carpenter=charpentier,menuisier plumber=plombier electrician=électricien mechanic=mécanicien welder=soudeur
baker=boulanger chef=chef,cuisinier butcher=boucher engineer=ingénieur pharmacist=pharmacien dentist=dentiste
surgeon=chirurgien paramedic=paramédic,ambulancier therapist=thérapeute caregiver=aidant,proche
librarian=bibliothécaire writer=écrivain,auteur author=auteur poet=poète poem=poème painter=peintre
paint=peinture,peindre painting=tableau,peinture sculptor=sculpteur sculpture=sculpture actor=acteur,comédien
actress=actrice,comédienne singer=chanteur,chanteuse musician=musicien dancer=danseur band=groupe,orchestre
choir=chœur,chorale drum=tambour guitar=guitare piano=piano fiddle=violon stage=scène,étape novel=roman
tale=conte,histoire chapter=chapitre verse=vers dictionary=dictionnaire archive=archives artifact=artefact,objet
ancient=ancien,antique fossil=fossile dinosaur=dinosaure shipwreck=épave wreck=épave castle=château fort=fort
lighthouse=phare tower=tour statue=statue monument=monument plaque=plaque cemetery=cimetière grave=tombe,grave
wreath=couronne poppy=coquelicot silence=silence sacrifice=sacrifice serve=servir served=servi battle=bataille,lutte
battlefield=champ,bataille troop=troupe regiment=régiment squadron=escadron,escadrille fleet=flotte
submarine=sous,marin frigate=frégate jet=avion,chasse helicopter=hélicoptère mission=mission enemy=ennemi ally=allié
alliance=alliance peacekeeper=casque,bleu flag=drapeau anthem=hymne ribbon=ruban candle=chandelle,bougie prayer=prière
faith=foi temple=temple mosque=mosquée synagogue=synagogue holy=saint,sacré sacred=sacré christmas=noël easter=pâques
halloween=halloween thanksgiving=action,grâce ramadan=ramadan diwali=diwali hanukkah=hanoukka passover=pâque eid=aïd
solstice=solstice equinox=équinoxe vacation=vacances honeymoon=lune,miel wedding=mariage marry=épouser,marier
marriage=mariage divorce=divorce pregnant=enceinte birth=naissance born=né newborn=nouveau,né childhood=enfance
teen=ado,adolescent teenager=adolescent toddler=tout,petit twin=jumeau,jumelle aunt=tante uncle=oncle cousin=cousin
niece=nièce nephew=neveu grandmother=grand,mère grandfather=grand,père grandparent=grand,parent
grandchild=petit,enfant widow=veuve orphan=orphelin loved=proche,cher beloved=bien,aimé dear=cher grief=deuil,chagrin
grieve=deuil mourn=deuil,pleurer sorrow=chagrin,douleur condolence=condoléances sympathy=sympathie loss=perte
tragedy=tragédie tragic=tragique joy=joie laugh=rire smile=sourire,souriant cry=pleurer angry=fâché,colère
anger=colère afraid=peur fear=peur,crainte brave=courageux,brave bravery=bravoure calm=calme tired=fatigué
bored=ennuyer surprise=surprise,surprendre curious=curieux wonder=demander,merveille guess=deviner imagine=imaginer
worry=inquiéter,inquiétude worried=inquiet lonely=seul alone=seul apart=part away=loin,absence nearby=proximité,proche
around=environ through=travers,grâce beneath=sous above=dessus,haut below=dessous,bas beside=côté left=gauche,resté
right=droite straight=droit forward=avant back=retour,arrière upward=haut downtown=centre,ville uptown=haut
suburb=banlieue rural=rural urban=urbain remote=éloigné,distance isolated=isolé inland=intérieur wide=large
narrow=étroit deep=profond shallow=profond,peu thick=épais thin=mince heavy=lourd,fort,abondant
bright=vif,brillant,lumineux soft=doux,mou smooth=lisse rough=rude sharp=pointu,vif flat=plat round=rond,tour
square=carré,place sold=vendu,complet busy=achalandé crowded=bondé,achalandé noisy=bruyant loud=fort silent=silencieux
cheap=bon,marché expensive=cher,coûteux worth=valoir,vaut sale=vente,solde discount=rabais,réduction
refund=remboursement,rembourser receipt=reçu coupon=coupon,rabais charity=bienfaisance,organisme
landlord=propriétaire,locateur tenant=locataire mortgage=hypothèque,hypothécaire lease=bail,louer owner=propriétaire
own=propre,posséder property=propriété,bien buyer=acheteur seller=vendeur pay=paye payday=paie bonus=prime
raise=augmentation,hausse savings=épargne,économies retire=retraite,retraiter pensioner=retraité
unemployed=chômeur,chômage layoff=mise,pied strike=grève union=syndicat shift=quart,travail skill=compétence,habileté
trade=métier apprentice=apprenti intern=stagiaire internship=stage mentor=mentor resume=curriculum,cv,reprendre
career=carrière recruit=recruter,recrue vacancy=poste,vacant deadline=date delayed=retardé cancelled=annulé
postponed=reporté rescheduled=reporté closed=fermé closure=fermeture opened=ouvert reopened=rouvert resumed=repris
pause=pause,suspendre last=durer remain=rester,demeurer enter=entrer,participer cross=traverser,croix
reach=atteindre,joindre pass=passer,laissez,réussir fail=échouer,échec succeed=réussir attempt=tentative,tenter
quit=cesser,quitter,arrêter pull=tirer push=pousser lift=lever,soulever drop=laisser fold=plier tie=attacher,lien
tuck=rentrer,glisser wrap=emballer,envelopper cover=couvrir,couverture uncover=découvrir dig=creuser bury=enterrer
pour=verser mix=mélanger stir=remuer rinse=rincer scrub=frotter sweep=balayer shovel=pelleter,pelle
rake=râteau,ratisser mow=tondre trim=tailler grow=pousser pick=ramasser collect=recueillir,ramasser,percevoir
gather=rassembler,réunir count=compter,dénombrement weigh=peser weight=poids height=hauteur,taille
length=longueur,durée width=largeur depth=profondeur size=taille,grandeur speed=vitesse distance=distance mile=mille
kilometre=kilomètre metre=mètre degree=degré,diplôme draw=dessiner,tirage drawing=dessin sketch=croquis colour=couleur
color=couleur shape=forme,façonner pattern=motif,tendance photograph=photographie,photo photographer=photographe
capture=saisir,capter scan=numériser,balayer print=imprimer copy=copie,copier paste=coller,pâte attach=joindre
file=fichier,dossier,produire folder=dossier scroll=défiler swipe=glisser type=type,taper spell=épeler,écrire
login=connexion logout=déconnexion subscribe=abonner subscriber=abonné follow=abonner follower=abonné
comment=commenter reply=répondre,réponse tag=étiqueter,identifier mention=mentionner hashtag=mot,clic
tweet=gazouillis,tweet newsletter=infolettre,bulletin podcast=balado broadcast=diffuser,diffusion
livestream=diffusion,direct recording=enregistrement episode=épisode series=série channel=chaîne,canal cinema=cinéma
ticket=billet admission=entrée,admission entry=entrée,inscription booth=kiosque desk=bureau,comptoir window=guichet
kiosk=borne,kiosque agent=agent clerk=commis staff=personnel helper=aide lineup=file waitlist=liste,attente
patience=patience apologize=excuser,excuses apology=excuses regret=regretter mistake=erreur error=erreur
correction=rectificatif,correction correct=corriger,exact wrong=erroné false=faux fact=fait myth=mythe rumour=rumeur
lie=mensonge,mentir outage=panne down=panne,bas blackout=panne restored=rétabli restore=rétablir,restaurer
upgrade=améliorer,mise,niveau crews=équipes worksite=chantier roadwork=travaux detour=détour pothole=nid,poule
plow=déneiger,charrue brochure=dépliant,brochure leaflet=dépliant poster=affiche sign=affiche banner=bannière
label=étiquette logo=logo stamp=timbre envelope=enveloppe mail=courrier,poste parcel=colis package=colis,forfait
delivery=livraison customs=douanes luggage=bagage baggage=bagage suitcase=valise boarding=embarquement
takeoff=décollage landing=atterrissage departure=départ arrival=arrivée terminal=aérogare,terminal runway=piste
abroad=étranger overseas=étranger,outre,mer foreign=étranger ambassador=ambassadeur embassy=ambassade
consulate=consulat asylum=asile newcomer=nouvel settle=établir,installer oath=serment ballot=bulletin,vote
poll=scrutin voter=électeur rule=règlement legal=juridique,légal illegal=illégal forbidden=interdit banned=interdit
ban=interdire,interdiction allowed=permis,autorisé permit=permis,permettre licence=permis,licence license=permis
fine=amende,beau penalty=pénalité,sanction jury=jury trial=procès,essai sentence=peine,phrase guilty=coupable
innocent=innocent jail=prison bail=caution robbery=vol murder=meurtre assault=agression,voies
bully=intimider,intimidateur bullying=intimidation harassment=harcèlement hate=haineux kindness=bienveillance
generous=généreux generosity=générosité honest=honnête equal=égal fairness=équité duty=devoir,obligation
responsibility=responsabilité awareness=sensibilisation initiative=initiative thought=pensée,réflexion
target=cible,viser outcome=résultat accomplish=accomplir,réaliser overcome=surmonter,vaincre
struggle=difficulté,lutter,peine strength=force,vigueur strengthen=renforcer weaken=affaiblir boost=stimuler,augmenter
spark=susciter,étincelle guide=guider motivate=motiver empower=outiller,autonomie involve=participer,impliquer
belong=appartenir belonging=appartenance embrace=adopter,accueillir trail=piste coin=pièce,monnaie
cash=argent,comptant cheque=chèque card=carte interest=intérêt taxes=impôts claim=demande,réclamation
eligible=admissible eligibility=admissibilité qualify=admissible expire=expirer,échoir valid=valide
expired=périmé,expiré musical=carrousel,musical ride=carrousel
flu=grippe shot=vaccin,piqûre,vacciner booster=rappel sneeze=éternuer headache=mal,tête stroke=AVC,accident
bug=bestiole rabies=rage measles=rougeole shingles=zona breastfeeding=allaitement toddlers=petits crib=lit,berceau
diaper=couche sunscreen=crème,solaire sunburn=coup,soleil heatstroke=coup,chaleur vape=vapoter quit=abandonner
overdose=surdose counselling=consultation counsellor=conseiller lonely=isolé loneliness=solitude cow=bovin calf=veau
lamb=agneau turkey=dindon elk=wapiti raccoon=raton,laveur skunk=moufette crow=corneille otter=loutre worm=ver
clam=palourde kelp=varech seaweed=algue nest=nid wing=aile tail=queue paw=patte boater=plaisancier
boaters=plaisanciers paddler=pagayeur vessel=bâtiment jacket=gilet lifeguard=sauveteur drown=noyer drowning=noyade
swim=baignade swimmer=baigneur campground=terrain shoreline=littoral icebreaker=brise,glace crosswalk=passage,piétons
seatbelt=ceinture traveler=voyageur airline=compagnie,aérienne rainy=pluvieux snowfall=neige,chute foggy=brumeux
sleet=grésil windy=venteux rocket=fusée chilly=frais,froid warm=chaleur warmer=chaud cool=fraîcheur cooler=frais
yogurt=yogourt beef=bœuf pork=porc sausage=saucisse ham=jambon garlic=ail squash=courge pear=poire peach=pêche
plum=prune grape=raisin raspberry=framboise cherry=cerise almond=amande flour=farine barley=orge oat=avoine
stew=ragoût freezer=congélateur leftovers=restes thaw=décongeler mould=moisissure tasty=savoureux farmer=fermier
barn=grange orchard=verger gardener=jardinier doll=poupée magnet=aimant ladder=échelle heater=chauffage,radiateur
plug=prise unplug=débrancher cord=fil defect=défaut warranty=garantie scam=escroquerie scammer=fraudeur
spam=pourriel,indésirable hacker=informatique username=nom login=ouvrir webpage=page,web caption=titre
quiz=jeu,questionnaire tip=astuce trick=truc,astuce wallet=portefeuille paycheque=paie,chèque owe=devoir
afford=permettre homeowner=propriétaire key=clef insulation=isolation memorial=monument heartbroken=cœur,brisé
birthday=fête merry=joyeux eve=veille fireworks=feux drummer=batteur,tambour song=chant powwow=pow,wow feather=plume
beadwork=perlage quilt=courtepointe carving=sculpture artwork=œuvre banknote=banque pupil=élève schoolyard=cour,école
homework=devoirs tuition=droits,scolarité warden=garde ranger=garde accountant=comptable chemist=chimiste
translator=traducteur cashier=caissier applicant=candidat coworker=collègue teamwork=travail,équipe retiree=retraité
inconvenience=désagrément sorry=excuses glitch=problème,pépin queue=attente lineup=attente achoo=atchoum
thankful=reconnaissant stunning=superbe,spectaculaire gorgeous=magnifique awesome=génial scary=effrayant
weird=étrange,bizarre tiny=minuscule quiet=silencieux tidy=ranger sharp=tranchant,coupant
frostbite=engelure keeper=gardien poster=affiche sign=signe,panneau fridge=frigo belongings=effets head=tête,sortir,partir
slick=nappe locks=écluses lock=écluse archives=archives unveil=dévoiler shovel=pelle puffin=macareux dig=fouille,creuser
`;
