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
`;
