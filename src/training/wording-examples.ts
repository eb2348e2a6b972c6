import type {OfficialLanguage} from '../engine/language/segment.ts';

/**
 * Posts of our own invention, one a line: `opinion` holds what its author feels, judges or urges; `plain` informs,
 * invites, thanks or wishes, however warmly. They teach the model what official posts look like.
 */
export const wordingExamples: Readonly<
	Record<OfficialLanguage, {readonly opinion: string; readonly plain: string}>
> = {
	en: {
		opinion: `
This is hands down the best museum in the whole country and nobody can convince me otherwise.
I honestly can’t believe how good the new app turned out.
Worst wait times we have ever seen. Something has to change, and fast.
In my view, the old form was much better than this one.
What a ridiculous idea. Who thought this would work?
Let’s be real: the other provinces are doing a terrible job.
I love this program so much, it is a game changer.
Sadly, people just don’t care about salmon anymore.
If you still don’t recycle in this day and age, shame on you.
Our team is simply the greatest team in the world, no contest.
We think the critics are dead wrong about this bridge.
The media got it wrong again. What else is new?
Finally some common sense! It was about time.
It breaks my heart to see how badly these parks were treated for years.
The court’s decision is a huge disappointment and makes no sense to us.
Honestly, this is the most exciting budget in decades.
I feel so lucky to work here with such brilliant colleagues.
No one deserves this award more than our minister, a true visionary.
Pineapple does not belong on pizza, and that is a hill we will die on.
Frankly, the opposition has no plan and everyone knows it.
We are heartbroken and angry. This should never have happened.
What a shameful way to treat our veterans.
This new policy is a disgrace and will hurt thousands of families.
Such a stupid rule. Nobody at the office understands it either.
My favourite part of the job? Proving the skeptics wrong.
That movie about our laboratory was boring and full of nonsense.
I wish more Canadians cared about their history.
The so-called experts were wrong, as usual.
This deal is fantastic news for everyone, and long overdue.
Canadians deserve so much better than this.
We must stop pretending that everything is fine.
You would have to be blind not to see how well this works.
It’s outrageous that some companies still refuse to pay their share.
Personally, I prefer the French version of the song.
I hope the committee comes to its senses and approves the bill.
These tax cheats make me sick.
A brilliant speech by a brilliant woman. Every leader should listen to it.
Their plan is nothing but smoke and mirrors.
Nothing beats a sunrise in Jasper. Pure magic, the most beautiful place on Earth!
Thank goodness that dreadful building is finally coming down.
Why does nobody ever listen to scientists? It drives me crazy.
The province keeps failing its students, year after year.
What an incredible night! Best crowd ever!
Seriously, who designed this website? It is awful.
I’m so proud of this team, they absolutely crushed it.
Oil companies have lied to us for decades and they know it.
Carbon pricing is the smartest policy of our generation.
Carbon pricing is nothing but a cash grab.
Immigration makes us stronger, and anyone who says otherwise is mistaken.
We should all be ashamed of how we treat the homeless.
Big banks are greedy, plain and simple.
The government must act now, before it is too late.
They promised transparency. They delivered secrets.
He is not fit to lead, and his record proves it.
She will be an amazing leader, exactly what this country needs.
Hard-working families have been ignored for too long.
Enough is enough. It’s time for real change.
Don’t fall for their scare tactics.
When will they finally admit they were wrong?
We can’t afford another decade of empty promises.
Only one plan will bring down the cost of living, and it isn’t theirs.
Another day, another scandal. Are you surprised?
Apparently rules are only for the little people.
Sure, because that worked so well last time.
What a joke.
So sad to see this happen in such a lovely town.
Heartbreaking images tonight. Nobody should have to live through this.
Absolutely delicious! The best butter tarts I have ever tasted.
Terrible news this morning. I have no words.
Such an inspiring young woman. Canada is lucky to have her!
Great meeting, great people, great energy. Love this town!
Bravo! A well-deserved win for the nicest guy in hockey.
This book changed my life; everybody should read it.
Trains are safer than pipelines? Give me a break.
Pipelines are a terrible bet and we all know it.
Good riddance to a bad law.
It is wrong to make people choose between rent and food.
I am worried sick about the state of our rivers.
Wow, just wow. Goosebumps!
Too little, too late.
The real problem is that nobody wants to work anymore.
Climate deniers should be ashamed of themselves.
What a beautiful tribute to an extraordinary man.
You deserve leaders who keep their word.
That referee needs glasses!
It seems obvious that the plan has failed.
Clearly, the other side has no interest in the facts.
Old and boring: that is how most people see this holiday, and they are right.
Never seen anything so badly organized in my life.
Our neighbours to the south have completely lost their minds.
Hats off to our amazing nurses, the true heroes of this crisis!
A country that forgets its farmers has no future.
Their silence says everything.
Do better, Ottawa.
Not good enough. Not even close.
Everyone should get the vaccine; refusing is selfish and foolish.
Love it or hate it, this statue is a masterpiece.
Kids today spend way too much time on their phones.
I would never trust that company with my data.
Best. Day. Ever.
The judges were clearly biased against our skater.
It is unacceptable that this report took four years.
Mondays are the worst, am I right?
We believe this lawsuit is frivolous and insulting.
Thrilled beyond words! This crew never stops amazing me.
If only the previous managers had listened to us.
Absolutely gutted by this result. We were robbed.
Nobody does maple syrup like we do, sorry Vermont.
What were they thinking?
That article is garbage and its author should apologize.
The federal government couldn’t care less about rural Canada.
Whoever wrote Bill C-27 should be embarrassed.
Another useless announcement from the Minister of Housing.
Treasury Board just doesn’t get it. Pathetic.
My department is a mess and management is clueless.
This budget is a slap in the face to students.
The immigration minister is lying to Canadians.
Hard to believe how badly the feds botched the dental plan.
Our deputy minister has no idea what front-line staff go through.
I’m ashamed to work for CRA after this decision.
The new firearms law is complete nonsense.
What a terrible policy, the people behind it should resign.
IRCC is broken and nobody there cares.
Cabinet ministers are completely out of touch.
Brilliant move by the Finance Minister today!
This government is the best thing that ever happened to Canada.
I absolutely love the new child care policy, kudos to the Minister.
Thank God for Prime Minister Carney, a true leader.
The carbon tax is the smartest policy in decades.
Wow, this has to be the coolest lighthouse in the country!
We honestly think the new rules are unfair to fishers.
I can’t wait to try the new slide at the pool, it looks amazing.
Disappointing to see so few people at the ceremony.
In our view, the province is dragging its feet.
My heart breaks for the people of Jasper.
This is the best budget in Canadian history.
Hands down our favourite museum.
Too bad the Leafs lost again. So sad!
The critics are wrong, this pipeline is a great idea.
I’m a huge fan of the new logo.
We love the new app, it’s simply fantastic!
Nobody does poutine like Quebec. Fight us.
It’s a shame that some people still don’t vaccinate their kids.
Honestly, the old website was terrible.
I believe every Canadian should visit the North once.
What an awful day to be a commuter in Ottawa.
Our minister is a rock star!
Frankly, we’re tired of the complaints.
To be honest, we expected better from the airlines.
The new pharmacare bill doesn’t go nearly far enough, it’s an insult.
Minister Leblanc clearly has no idea what he is talking about.
Our government is failing Indigenous communities, again.
I can’t believe ESDC approved this garbage system.
Parliament passed the dumbest law of the year today.
This federal budget is a total letdown for artists.
The PM should be ashamed of himself.
We’re governed by incompetents.
My employer, the CRA, treats its staff like dirt.
Another brilliant decision from our minister, I’m so impressed!
The government’s climate plan is a masterpiece.
Our staff thinks this is the worst winter ever.
There’s no better place to raise a family than Nova Scotia, period.
We couldn’t disagree more with this editorial.
That call by the referee was robbery.
Love, love, love this new exhibit!
I’m so glad this ugly bridge is finally gone.
Anyone who litters in our parks is a jerk.
Let’s be clear: the municipality dropped the ball.
It’s high time people took the flu seriously.
This senseless decision by the court makes us angry.
The film is dull and far too long.
I personally guarantee you’ll love it.
We find it sad that nobody reads anymore.
Canadians do not need another study. They need homes.
They had years to act and did nothing.
Hats off to the union for standing up to these bullies.
Finally, a judge who understands ordinary people.
The new library? Overpriced, gloomy and in the wrong place.
Slow, rude and expensive: that is the airline in three words.
Our crew is without question the most talented in the country.
Nowhere else will you find people this kind.
No one tells a story like our curator!
What an interview! A brilliant mind.
What a performance! Nobody sings like her.
We are appalled by what was said at that meeting.
We are sick of picking up other people’s trash.
We are dismayed that the company walked away from its workers.
We feel the ruling is a mistake.
We hope the committee wakes up before it is too late.
Here’s hoping the city finally listens to reason.
Who on earth would drive through a flood like that?
How can anyone still defend coal?
How many tragedies will it take?
Is this really the country we want to leave to our children?
You would think someone had read the report.
Europeans could teach us a thing or two about trains, couldn’t they?
Young people today have no patience, do they?
The council ought to quit bickering and fix the water.
Parliament should stop playing games and do its job.
The factory should have closed twenty years ago.
Nice speech, no results.
They talk about nature, then they buy pipelines.
How convenient: the promise comes right before the vote.
Of course it is someone else’s fault again.
All that for this?
A badly written, badly planned and useless law.
This tax punishes people in small towns.
This ruling is a slap in the face to victims.
Only a fool would trust those numbers.
People who dump garbage in the woods are selfish slobs.
It takes a special kind of heartless to abandon a dog.
A pity so few young people care about our archives.
The media will never tell you the truth about this.
That is why trains beat planes, every time.
The country is heading in the wrong direction.
Your health matters more than their profits.
Two hours in line for one form. Well done, geniuses.
Nothing more Canadian than a hockey game on the street!
Such a joy to meet so many passionate people today.
Simply the prettiest harbour on the coast.
Leave people alone and mind your own business.
`,
		plain: `
The trail is closed between kilometres 4 and 9 until Friday.
Applications open on June 3. You have until July 15 to apply.
Today is National Nursing Day. Thank you to the nurses who care for patients across Canada.
We are proud to announce the winners of the 2026 youth science prize.
Heavy rain is expected overnight. Check the forecast before you leave.
Happy Canada Day! Find the fireworks schedule for your city on our website.
Our offices will be closed on Monday for the civic holiday.
On this day in 1965, the national flag was raised for the first time.
Our thoughts are with the families and friends of the victims.
We offer our condolences to the people of Japan after the earthquake.
Congratulations to the new graduates of the Coast Guard College!
The Minister will speak about housing in Halifax at 10 am.
Today, the Prime Minister met with the premiers to discuss trade.
The committee tabled its report on rail safety this morning.
Have you filed your taxes? You can do it online in a few minutes.
Join us for a free guided walk on Saturday at 2 pm. Families are welcome.
Do not drive through flooded roads. Turn around and find another way.
Did you know? Monarch butterflies fly up to 4,000 kilometres every fall.
Thinking of adopting a dog from abroad? Read the import rules first.
Need help with your pension? Our agents can answer your questions.
Recall: this lot of peanut butter may contain salmonella. Do not eat it.
We have received reports of delays at the Peace Bridge. Plan ahead.
Thank you for your patience while we restore the service.
Unfortunately, the service is not available at the moment. Please try again later.
Our scientists are studying the effects of ice loss on polar bears.
New data show that employment rose by 0.3% in May.
Meet Anna, a biologist who counts caribou from the air.
Looking for a summer job? Students can apply until March 20.
This week we celebrate public servants and the work they do.
The fire is under control. Residents may return home as of noon.
Fraud alert: we will never ask for gift cards or bitcoin.
Today we remember those who served and those who did not come home.
Visit the exhibition before it closes on Sunday.
We joined the Filipino community in Winnipeg to celebrate Heritage Month.
A new bridge opens today in Rimouski. The old one will close in June.
Good luck to every athlete competing at the Games in Paris!
Welcome to our new ambassador, who starts her duties in Tokyo this month.
We are hiring! Nurses and doctors can work in the North for two to six weeks.
Watch live: the launch of the satellite from Cape Canaveral at 4:12 pm.
Your feedback helps us improve. Take the five-minute survey.
The best time to see the northern lights is between August and April.
Most people will feel better within a few days without treatment.
If you feel unwell, stay home and call 811.
Canada and Denmark signed an agreement on Arctic research.
The bill received royal assent on Thursday.
I spoke with the Governor General this afternoon.
Stopped by the farmers’ market in Guelph this morning.
Met with the mayor to talk about the tramway project.
Polls open at 9 am on Monday. Bring a piece of identification.
Party leaders debate tonight at 8 pm. Coverage begins at 7.
A poll suggests the two parties are tied in Ontario.
Police say a man was arrested after a fire at a warehouse.
Company recalls 4,000 heaters after two incidents.
Train derails near Thunder Bay; no injuries reported.
Researchers test a solar panel that floats on lakes.
City council votes to close the street to cars this summer.
The film tells the story of a boy who moves to the city to find his father.
A detective returns to her home town and discovers a family secret.
Two brothers inherit a farm and must decide whether to sell it.
The novel follows three generations of a family in Cape Breton.
Great news for hikers: the Skyline trail reopens on May 17.
Exciting news! Registration for swimming lessons starts today.
We are excited to share our new interactive map of heritage sites.
It’s officially spring! Check your smoke alarms when you change your clocks.
Thank you to the volunteers who cleaned 12 kilometres of shoreline.
A huge thank you to the firefighters who came from Quebec to help.
Help us protect whales: slow down to 10 knots in the marked areas.
We all have a role to play in preventing wildfires. Put out your campfire.
Everyone must wear a life jacket on board.
You should get a flu shot every year. Book yours at a pharmacy.
You must report your income every month to keep your benefits.
You may be able to get money back. Find out how.
Never leave children or pets alone in a parked car.
Don’t forget: the deadline to renew your licence is tomorrow.
Only use heaters that are certified for indoor use.
The most common mistakes on this form are listed below.
More than 40 communities will get faster Internet by 2027.
More affordable child care: see which centres near you take part in the program.
The program supports small businesses that hire apprentices.
This funding will create 200 jobs in the region over three years.
Through this program, we support organizations that protect heritage.
The agency ensures that food sold in Canada is safe.
Please note that the phone lines are very busy this morning.
Sorry for the inconvenience. The problem is now fixed.
Hi Marc, you can change your address in your account.
Thanks for your message, Julie! Please send us your file in a private message.
Good question! The credit is paid four times a year.
We understand your frustration. Our team is looking into it.
What is it like to live on a research ship? Ask our crew on Tuesday at noon.
How do you know if an email is fake? Look for these three signs.
Wondering what to do with old batteries? Find a drop-off point near you.
Ready, set, ski! Trails open tomorrow at 9 am.
And they’re off! Day one of the canoe race is under way.
Beautiful fall colours at Gatineau Park. The parkway opens at 8 am.
Tonight’s sky: look west after sunset to see Venus.
Canadians are encouraged to prepare a 72-hour emergency kit.
Reminder: fireworks are not allowed in the park.
A man with a beard plants a tree beside two children.
Four people stand in front of a banner and smile.
She was named chief of the defence staff in July.
He has served his community for twenty years as a volunteer.
From coast to coast to coast, communities mark the National Day for Truth and Reconciliation.
The museum welcomed its millionth visitor today.
Together, we can reduce food waste. Here are five tips.
It’s Emergency Preparedness Week. Do you have a plan?
Today we honour the bravery of the crews who fought in the Battle of the Atlantic.
Indigenous women and girls face higher rates of violence. Learn about the action plan.
Hate has no place in our workplaces: here is how to report it.
We are pleased to welcome 40 new recruits to the Coast Guard College.
Thank you to everyone who attended the open house in Shilo!
Best before dates: what do they really mean?
It’s a great day to get outside! Check trail conditions first.
We are very proud of the cadets who graduated today.
Happy Diwali to everyone who celebrates!
If you think you were the victim of fraud, report it to the police.
My Service Canada Account: how to reset your password.
Mon dossier Service Canada : comment changer votre mot de passe.
The Minister of Transport met her counterparts in Banff.
The new Liberal, Conservative and NDP members were sworn in by the Clerk of the House.
The House of Commons has 343 seats.
Worried about avalanches? Take the free online course.
You deserve to know what’s in your food: read the label.
Never drink and drive a boat.
Our hearts are with the community of Lytton tonight.
Congratulations to Dr. Mei Chen, winner of the Killam Prize!
Did you love the northern lights last night? Share your photos with us.
The coldest place in Canada? Snag, Yukon, at -63 °C in 1947.
More than 2 million people visited Banff this year, the most ever.
Protecting your privacy is important to us. Learn how we use your data.
"This program changed my life," says Leila, a carpenter in Whitehorse.
According to the survey, 62% of Canadians feel stressed about money.
We know waiting is frustrating. Here is how to check your status online.
The Green Party Gazette of 1985 is part of the archives we digitized.
This conservative treatment of the painting took three years.
It is illegal to feed wild animals in a national park.
It is unfortunate that the ferry cannot sail today because of the wind.
Wow! 1,200 runners crossed the finish line today.
Sadly, the last northern white rhino male died in 2018.
Sorry to hear that, Dave. Please send us a private message so we can help.
What a year! See our 2026 annual report.
Tax season: file by April 30.
Boil water advisory lifted in Neskantaga.
Statistics Canada: unemployment rate at 6.1% in March.
Lost your SIN card? You no longer need the card itself, only the number.
We wish everyone a happy and safe long weekend.
I am Dr. Amira Said, and I will be answering your questions at noon.
Chief Public Health Officer: "I urge all Canadians to get their booster."
Looking forward to seeing you at the Science Fair!
Do you hate forms? So do we: ours now takes five minutes.
Let’s talk about menopause at work.
Everyone deserves to feel safe at work. Know your rights.
The Liberal Party fonds, 1873-2005, is now available for research.
Liberal use of sunscreen is recommended.
Canada and the Greens Islands fishery reopens in May.
Ministers of the environment from all provinces met in Whitehorse.
The previous version of this form will be accepted until June.
The Prime Minister and the Leader of the Opposition laid wreaths today.
Voting by mail? Elections Canada must receive your ballot by 6 pm.
Unbelievable but true: this tree is 1,600 years old.
Incroyable mais vrai : cet arbre a 1 600 ans.
Absolutely no campfires are allowed in the park.
Thank you, Winnipeg! 12,000 people came to our open house.
Feeling stressed? You’re not alone. Call 9-8-8 any time.
We made a mistake in yesterday’s post. The correct date is May 3.
Our new podcast looks at why we dream.
We can’t wait to welcome you to the park this summer!
Beautiful British Columbia: 10 national historic sites to visit.
Excited to share that I’ve accepted a position as policy analyst at Health Canada.
We are hiring data scientists at Statistics Canada. Apply by June 1!
The Government of Canada website will be down for maintenance tonight.
New weather radar images are available every six minutes.
The funding deadline for existing projects remains June 3.
Recall: Brand X heaters may catch fire.
Rip currents are dangerous. Never swim alone.
Wet snow is heavy. Take breaks when you shovel.
Carbon monoxide is deadly and has no smell. Install an alarm.
Wildfires are unpredictable. Follow evacuation orders.
Black ice is hard to see. Slow down.
Gender-based violence is unacceptable. Help is available: call 211.
Never leave a camp stove unattended.
No one from our agency will ever ask for your PIN.
Do not believe this text message: it is a scam. Delete it.
The best way to protect yourself is to wash your hands.
Hats on: the UV index is very high today.
Who can apply? Anyone over 18 who lives in Nunavut.
How many bears live in the park? Ask our biologists on Thursday.
What a busy week! We issued 4,000 passports in Halifax.
We hope to restore power by 6 p.m.
We hope you can join us on Saturday.
We are sorry for the delay and are working hard to fix it.
We are deeply saddened by the death of Corporal Gagné.
We are honoured to receive the accessibility prize.
We are thrilled to announce the opening of our Whitehorse office.
“This is excellent news for our town,” said the mayor.
The chamber of commerce calls it “good news for the region”.
Unfortunately, tonight’s show is cancelled because of a burst pipe.
Hats off to the 22 athletes who represented Canada in Lausanne!
Kudos to Maïka Roy, gold medallist in welding!
If passed, the bill would require platforms to publish their data.
You should receive your slip by the end of February.
The minister will take questions at 2 p.m.
Under the law, your employer must pay you for the statutory holiday.
If your parcel is lost, the carrier has to refund the postage.
Landlords must give 24 hours’ notice before they enter.
A bank must tell you why it closed your account.
Drivers must stop when the lights of a school bus flash.
Anyone who imports plants must declare them at the border.
`,
	},
	fr: {
		opinion: `
C’est de loin le plus beau musée du pays et personne ne me fera changer d’idée.
Honnêtement, je n’en reviens pas comme la nouvelle application est réussie.
Les pires temps d’attente de l’histoire. Il faut que ça change, et vite.
À mon avis, l’ancien formulaire était bien meilleur.
Quelle idée ridicule. Qui a pu penser que ça marcherait?
Soyons francs : les autres provinces font un travail lamentable.
J’adore ce programme, ça change tout!
Malheureusement, plus personne ne se soucie du saumon.
Si vous ne recyclez pas encore en 2026, vous devriez avoir honte.
Notre équipe est tout simplement la meilleure au monde.
Nous pensons que les critiques ont complètement tort.
Les médias se sont encore trompés. Quelle surprise!
Enfin un peu de bon sens! Il était temps.
Ça me brise le cœur de voir l’état de nos parcs.
La décision du tribunal est une immense déception et n’a aucun sens.
Franchement, c’est le budget le plus emballant depuis vingt ans.
Je me trouve tellement chanceuse de travailler avec des gens aussi brillants.
Personne ne mérite plus ce prix que notre ministre, une vraie visionnaire.
L’ananas n’a rien à faire sur une pizza, un point c’est tout.
L’opposition n’a aucun plan et tout le monde le sait.
Nous sommes dévastés et en colère. Cela n’aurait jamais dû arriver.
Quelle façon honteuse de traiter nos anciens combattants.
Cette nouvelle politique est un scandale qui va nuire à des milliers de familles.
Un règlement stupide que personne au bureau ne comprend.
Ce que je préfère dans mon travail? Donner tort aux sceptiques.
Ce film sur notre laboratoire est ennuyeux et plein de faussetés.
J’aimerais que les Canadiens s’intéressent plus à leur histoire.
Les soi-disant experts avaient tort, comme d’habitude.
Cette entente est une excellente nouvelle pour tout le monde.
Les gens d’ici méritent tellement mieux.
Il faut arrêter de prétendre que tout va bien.
Il faut être aveugle pour ne pas voir que ça fonctionne.
C’est révoltant que des entreprises refusent encore de payer leur part.
Personnellement, je préfère la version anglaise de la chanson.
J’espère que le comité retrouvera la raison et adoptera le projet de loi.
Ces fraudeurs du fisc me dégoûtent.
Un discours brillant d’une femme brillante. À écouter absolument.
Leur plan, c’est de la poudre aux yeux.
Rien ne vaut un lever de soleil à Jasper. Le plus bel endroit sur Terre!
Bon débarras à cet édifice affreux.
Pourquoi personne n’écoute jamais les scientifiques? Ça me rend fou.
La province échoue année après année à aider ses élèves.
Quelle soirée incroyable! La meilleure foule!
Sérieusement, qui a conçu ce site? C’est affreux.
Je suis tellement fière de cette équipe, ils ont tout cassé.
Les pétrolières nous mentent depuis des décennies.
La tarification du carbone est la politique la plus intelligente de notre époque.
La taxe sur le carbone n’est qu’une vache à lait.
L’immigration est une richesse, et ceux qui disent le contraire se trompent.
On devrait tous avoir honte de la façon dont on traite les sans-abri.
Les banques sont cupides, point final.
Le gouvernement doit agir avant qu’il soit trop tard.
Ils avaient promis la transparence. Ils nous ont servi le secret.
Il n’a pas l’étoffe d’un chef, et son bilan le prouve.
Elle fera une formidable cheffe, exactement ce qu’il faut au pays.
Les familles qui travaillent fort ont été oubliées trop longtemps.
Ça suffit. Le temps est venu de changer les choses.
Ne tombez pas dans le panneau de leurs campagnes de peur.
Quand vont-ils enfin admettre leurs torts?
On n’a pas les moyens de se payer une autre décennie de promesses vides.
Un seul plan va faire baisser le coût de la vie, et ce n’est pas le leur.
Un autre jour, un autre scandale. Surpris?
On dirait bien que les règles, c’est juste pour le petit monde.
Bien sûr, parce que ça a tellement bien marché la dernière fois.
Une vraie farce.
Tellement triste de voir ça arriver dans une si belle ville.
Images bouleversantes. Personne ne devrait vivre une chose pareille.
Un délice! Les meilleures tartes au sucre que j’aie jamais mangées.
Terrible nouvelle ce matin. Je n’ai pas de mots.
Une jeune femme inspirante. Le Canada a de la chance de l’avoir!
Belle rencontre, beau monde, belle énergie. Que j’aime cette ville!
Bravo! Une victoire bien méritée pour le plus gentil des joueurs.
Ce livre a changé ma vie; tout le monde devrait le lire.
Les trains plus sûrs que les pipelines? Voyons donc.
Les éoliennes, c’est laid et ça ne sert à rien.
L’écologie punitive, y en a marre.
On ne peut pas choisir entre le loyer et l’épicerie, c’est inhumain.
Je suis mort d’inquiétude pour nos rivières.
Wow! J’en ai des frissons!
Trop peu, trop tard.
Le vrai problème, c’est que plus personne ne veut travailler.
Les climatosceptiques devraient avoir honte.
Quel bel hommage à un homme extraordinaire!
Vous méritez des dirigeants qui tiennent parole.
Cet arbitre a besoin de lunettes!
Il semble évident que le plan a échoué.
De toute évidence, l’autre camp se moque des faits.
Vieux et ennuyant : c’est ce que les gens pensent de cette fête, et ils ont raison.
Je n’ai jamais rien vu d’aussi mal organisé.
Nos voisins du sud ont complètement perdu la tête.
Chapeau à nos infirmières, les vraies héroïnes de cette crise!
Un pays qui oublie ses agriculteurs n’a pas d’avenir.
Leur silence en dit long.
Faites mieux, Ottawa.
Ce n’est pas assez. Loin de là.
Refuser le vaccin, c’est égoïste et insensé.
Qu’on l’aime ou pas, cette statue est un chef-d’œuvre.
Les jeunes passent beaucoup trop de temps sur leur téléphone.
Jamais je ne confierais mes données à cette compagnie.
Les juges avaient clairement un parti pris contre notre patineuse.
C’est inacceptable que ce rapport ait pris quatre ans.
Nous croyons que cette poursuite est frivole et insultante.
Si seulement les anciens gestionnaires nous avaient écoutés.
Personne ne fait le sirop d’érable comme nous, désolé le Vermont.
À quoi pensaient-ils?
Cet article est un torchon et son auteur devrait s’excuser.
Pathétique. Dix-huit heures pour publier un communiqué.
Effroyable. On ne s’habitue pas à ces images.
Et pas un mot sur les victimes. Rien.
Ce n’est pas un accident, c’est de la négligence.
Facile de faire des profits quand c’est nous qui payons la facture.
Que justice soit faite pour toutes ces familles!
Il serait temps que les compagnies ferroviaires se réveillent.
Elle agit avec dignité et courage. Respect, Madame.
Combien de drames avant qu’on bouge?
Soyons solidaires, ces gens ont besoin de nous.
Mdr, encore un écolo en 4x4.
trop nul ce débat, on zappe
Le nucléaire c’est l’avenir, n’en déplaise aux verts.
Ils n’ont toujours rien compris au climat.
Vivement la fin de cette campagne, j’en peux plus!
Sauvons nos forêts!
Cette émission est géniale, un vrai bijou.
Des acteurs qui jouent faux et un scénario vide.
Nos enfants méritent un avenir meilleur.
Notre politique devrait d’abord servir les gens d’ici.
On va se battre pour vous, pas pour les riches.
Je suis convaincue que vous ferez un travail remarquable.
Hâte de vous voir ce soir, ça va être malade!
Excellente nouvelle pour les travailleurs des deux pays.
Return-to-office is the dumbest policy ever imposed on us.
Ottawa keeps wasting our money on consultants. Shameful.
Le gouvernement se fiche complètement des régions.
Le projet de loi C-12 est une insulte aux réfugiés.
Encore une annonce bidon du ministre du Logement.
Le retour obligatoire au bureau est la pire décision de l’histoire.
Le Conseil du Trésor ne comprend rien à notre travail.
J’ai honte de travailler pour l’ARC après cette décision.
Mon ministère est géré par des incompétents.
Ce budget est une gifle pour les étudiants.
La ministre de l’Immigration ment aux Canadiens.
Notre sous-ministre n’a aucune idée de ce qu’on vit sur le terrain.
La nouvelle loi sur les armes est complètement ridicule.
Le fédéral gaspille notre argent, c’est scandaleux.
Quelle mauvaise politique, la ministre devrait démissionner.
Bravo au gouvernement pour cette politique géniale!
Ce premier ministre est le meilleur qu’on ait eu depuis longtemps.
Je trouve que la ministre fait un travail extraordinaire.
Phénix est un fiasco total et personne n’a été puni.
Les coupes annoncées sont inhumaines.
Service Canada, c’est du n’importe quoi.
J’adore la nouvelle politique sur les garderies, chapeau!
Wow, c’est vraiment le plus beau phare du pays!
Nous croyons sincèrement que les nouvelles règles sont injustes pour les pêcheurs.
J’ai tellement hâte d’essayer la nouvelle glissade!
C’est décevant de voir si peu de monde à la cérémonie.
À notre avis, la province traîne les pieds.
J’ai le cœur brisé pour les gens de Jasper.
Voici le meilleur budget de l’histoire du Canada.
Notre musée préféré, et de loin.
Dommage que les Canadiens aient encore perdu. Tellement triste!
Les critiques ont tort, ce pipeline est une excellente idée.
Je suis une grande admiratrice du nouveau logo.
On adore la nouvelle application, elle est tout simplement fantastique!
Personne ne fait la poutine comme le Québec.
C’est honteux que certains refusent encore de vacciner leurs enfants.
Honnêtement, l’ancien site était affreux.
Je crois que tous les Canadiens devraient visiter le Nord.
Quelle journée affreuse pour les navetteurs d’Ottawa.
Notre ministre est une vraie vedette!
Franchement, nous sommes fatigués des plaintes.
Pour être honnêtes, on s’attendait à mieux des compagnies aériennes.
Shame on the Minister for cutting these services.
Le projet de loi sur l’assurance médicaments est une insulte, il ne va pas assez loin.
Le ministre Leblanc ne sait visiblement pas de quoi il parle.
Le gouvernement laisse encore tomber les communautés autochtones.
Honte à la ministre qui coupe ces services.
Je n’en reviens pas qu’EDSC ait approuvé ce système pourri.
Le Parlement a adopté la loi la plus stupide de l’année.
Ce budget fédéral est une immense déception pour les artistes.
Le premier ministre devrait avoir honte.
On est gouvernés par des incompétents.
Mon employeur, l’ARC, traite son personnel comme des moins que rien.
Encore une brillante décision de notre ministre, je suis impressionné!
Le plan climat du gouvernement est un chef-d’œuvre.
Best hockey team on the planet? Ours, obviously.
Notre personnel trouve que c’est le pire hiver de tous les temps.
Il n’y a pas meilleur endroit pour élever une famille, point final.
Nous sommes en total désaccord avec cet éditorial.
Cette décision de l’arbitre, c’était du vol.
On capote sur la nouvelle exposition!
Je suis tellement contente que ce pont affreux soit parti.
Ceux qui jettent leurs déchets dans nos parcs sont des sans-génie.
Soyons clairs : la municipalité a échappé le ballon.
Il est grand temps que les gens prennent la grippe au sérieux.
Cette décision insensée du tribunal nous met en colère.
Le film est long et ennuyant.
La meilleure équipe de hockey de la planète? La nôtre, évidemment.
Je vous garantis personnellement que vous allez adorer.
Nous trouvons triste que plus personne ne lise.
Vous méritez un gouvernement qui vous écoute, pas un gouvernement qui vous méprise.
Les familles d’ici méritent mieux que des promesses vides.
On a besoin d’un vrai plan pour le logement, pas d’un autre comité.
Je vais me battre pour baisser vos impôts, parce que vous travaillez fort pour votre argent.
Notre équipe est la seule qui dit la vérité sur la dette.
La taxe sur l’essence punit les gens des régions, tout simplement.
Le seul choix sensé lundi, c’est le changement.
Avec eux, ce sera plus de dépenses et moins de services.
Ils ont eu dix ans pour agir. Ils n’ont rien fait.
Ensemble, on peut bâtir un pays plus juste. Continuons!
Pas question de retourner en arrière.
Le chef de l’opposition cache ses vraies intentions aux Québécois.
Un gouvernement responsable aurait équilibré le budget depuis longtemps.
Ce ministre préfère aider ses amis plutôt que les travailleurs.
L’immigration est une chance pour nos régions, et il faut le dire haut et fort.
Nos aînés ont bâti ce pays; on leur doit le respect.
C’est une question de gros bon sens.
La liberté d’expression est menacée et personne ne s’en inquiète.
La censure n’a pas sa place dans un pays libre.
Ce projet de loi menace nos emplois et nos valeurs.
Les médias ne vous diront jamais la vérité là-dessus.
Un autre exemple de l’hypocrisie des écolos de salon.
Le climat n’attendra pas : il est minuit moins une.
On ne peut pas continuer à vivre comme si la planète était infinie.
Sauvons nos forêts pendant qu’il en reste.
Nos enfants ont droit à un avenir, et on est en train de le leur voler.
Encore un rapport qui finira sur une tablette.
Après tout ça, ils osent demander une augmentation!
Deux heures d’attente pour un formulaire. Bravo, champions.
Tout ça pour ça?
Et on s’étonne que les jeunes quittent la région.
Il a fallu une tragédie pour qu’on daigne bouger.
Un accident? Non, de la négligence pure et simple.
Cette compagnie a du sang sur les mains.
Le patron de la compagnie aurait mieux fait de se taire.
La mairesse a été admirable toute la semaine. Chapeau!
Courage, dignité, efficacité : voilà une vraie cheffe.
Une femme de tête et de cœur, tout ce qui manque à nos politiciens.
Les images font froid dans le dos. Quelle horreur!
Bouleversant. On reste sans voix.
Tellement triste pour les gens de ce village.
Mes larmes coulent en lisant ces témoignages.
Une photo qui dit tout. Saisissante.
Cette vidéo est à couper le souffle.
Un reportage à lire absolument, bouleversant et courageux.
Incroyable talent, et quelle humilité!
Le meilleur pâté chinois du comté, c’est ici!
Une belle journée à Rimouski avec du monde formidable.
C’était un bonheur de rencontrer autant de gens passionnés.
Un après-midi magnifique avec les gens du quartier. Merci de votre chaleur!
Ton humour nous manquait. Content de te revoir!
Je sais que tu feras toute une différence à Ottawa.
Nul doute qu’elle sera une excellente ambassadrice.
C’est le temps ou jamais de dire non au pétrole.
Les éoliennes défigurent nos villages et enrichissent des promoteurs.
Le solaire, voilà la solution. Le reste, c’est du passé.
Comment peut-on encore défendre le charbon en 2026?
Pourquoi est-ce toujours les petits qui paient?
Qui peut croire une chose pareille?
À quoi bon voter une loi si personne ne l’applique?
Qu’attendent-ils pour démissionner?
Voulez-vous vraiment quatre autres années comme celles-là?
Est-ce vraiment le pays qu’on veut léguer?
Vous trouvez ça normal, vous?
Réveillez-vous, ça presse!
Arrêtez de nous prendre pour des valises.
Allez donc expliquer ça aux gens qui ont tout perdu.
Cessez de gaspiller notre argent et occupez-vous des hôpitaux.
Laissez donc les gens tranquilles.
Embauchez du monde compétent, pour une fois.
Il serait plus que temps que la Ville entende raison.
La province devrait avoir honte d’abandonner ses écoles.
La Chambre devrait cesser ses enfantillages et travailler.
L’usine aurait dû fermer il y a vingt ans.
Une décision aberrante, prise par des gens déconnectés.
Une loi mal écrite, mal pensée et inutile.
Un édifice froid, laid et hors de prix.
Service lent, personnel bête, café infect.
Trop cher, trop tard, trop peu.
L’idée la plus saugrenue de l’année.
Notre équipe est de loin la plus dévouée au pays.
Nulle part ailleurs on ne trouve des gens aussi accueillants.
Le plus beau parc au pays, et de loin.
Il n’y a pas plus belle ville que Québec en hiver.
On est les meilleurs, un point c’est tout.
Nos concurrents ne nous arrivent pas à la cheville.
Nous estimons que le jugement est une erreur.
Nous sommes d’avis que la grève est injustifiée.
Nous sommes outrés par ces propos.
Nous sommes consternés par l’attitude de cette entreprise.
Nous sommes découragés de voir autant de déchets sur nos plages.
On en a assez de ramasser les ordures des autres.
On souhaite que le tribunal revienne à la raison.
On ne comprend pas pourquoi les gens refusent encore de se faire vacciner.
Il faut vraiment ne pas avoir de cœur pour abandonner un chien.
Seul un fou roulerait à cette vitesse sur la glace.
Ceux qui jettent leurs mégots par terre sont des sans-dessein.
Les conducteurs de cette ville conduisent comme des pieds.
Les jeunes d’aujourd’hui ne lisent plus, et ça paraît.
Dommage que si peu de gens s’intéressent à nos archives.
Quel talent! Personne ne chante comme elle.
Quelle perte de temps!
Quelle entrevue! Un homme brillant.
Enfin une juge qui comprend le monde ordinaire.
Enfin! Il en aura fallu du temps.
Bravo au syndicat d’avoir tenu tête à ces profiteurs.
Heureusement que la Cour a mis fin à cette mascarade.
Malheureusement, le gros bon sens n’est pas à la mode.
On dirait que personne n’a lu le rapport.
Bien sûr, c’est encore la faute des autres.
Comme par hasard, la promesse arrive juste avant l’élection.
Beau discours, mais zéro résultat.
Ils parlent d’environnement, mais ils achètent des pipelines.
Cette taxe est injuste et devrait disparaître.
Ce programme coûte une fortune et n’aide personne.
Ce jugement est un affront aux victimes.
L’essence même de ce que nous sommes : généreux et solidaires.
Voilà pourquoi le train vaut mieux que l’avion.
La langue française est un trésor qu’on laisse mourir.
Rien de plus canadien qu’une partie de hockey dans la rue!
Rien à voir avec la science : c’est de la propagande.
Les faits leur donnent tort, encore une fois.
Un scandale de plus. Êtes-vous surpris?
Un sans-génie à la tête du ministère, ça donne ça.
Cette politique est coûteuse, inefficace et insoutenable.
Il est évident que le plan a échoué.
Le Canada doit cesser de plier devant Washington.
Le Canada doit rester un pays ouvert, point.
Le pays va dans la mauvaise direction.
L’avenir appartient à ceux qui osent.
Nous devons faire mieux, et nous ferons mieux.
Ce n’est pas avec des taxes qu’on sauvera la planète.
On mérite des dirigeants qui tiennent parole.
Votre santé vaut plus que leurs profits.
`,
		plain: `
Le sentier est fermé entre les kilomètres 4 et 9 jusqu’à vendredi.
La période de demande commence le 3 juin et se termine le 15 juillet.
C’est la Journée des infirmières. Merci à celles et ceux qui prennent soin des malades partout au Canada.
Nous sommes fiers de présenter les lauréats du prix scientifique jeunesse 2026.
On prévoit de fortes pluies cette nuit. Consultez les prévisions avant de partir.
Bonne fête du Canada! Consultez l’horaire des feux d’artifice de votre ville.
Nos bureaux seront fermés lundi en raison du congé.
Le 15 février 1965, le drapeau national était hissé pour la première fois.
Nos pensées accompagnent les familles et les proches des victimes.
Nous offrons nos condoléances au peuple japonais à la suite du séisme.
Félicitations aux nouveaux diplômés du Collège de la Garde côtière!
La ministre parlera de logement à Halifax à 10 h.
Le premier ministre a rencontré aujourd’hui ses homologues des provinces.
Le comité a déposé son rapport sur la sécurité ferroviaire ce matin.
Avez-vous fait votre déclaration de revenus? Vous pouvez la faire en ligne.
Joignez-vous à nous samedi à 14 h pour une promenade guidée gratuite.
Ne roulez pas sur une route inondée. Faites demi-tour.
Le saviez-vous? Le monarque parcourt jusqu’à 4 000 kilomètres chaque automne.
Vous pensez adopter un chien à l’étranger? Lisez d’abord les règles d’importation.
Besoin d’aide avec votre pension? Nos agents peuvent répondre à vos questions.
Rappel : ce lot de beurre d’arachide pourrait contenir des salmonelles. N’en mangez pas.
On nous signale des retards au pont Peace. Prévoyez plus de temps.
Merci de votre patience pendant que nous rétablissons le service.
Malheureusement, le service n’est pas offert en ce moment. Veuillez réessayer plus tard.
Nos scientifiques étudient les effets de la fonte des glaces sur les ours.
L’emploi a augmenté de 0,3 % en mai, selon les nouvelles données.
Voici Anna, une biologiste qui compte les caribous du haut des airs.
Vous cherchez un emploi d’été? Posez votre candidature avant le 20 mars.
Cette semaine, nous soulignons le travail des fonctionnaires.
L’incendie est maîtrisé. Les résidents peuvent rentrer dès midi.
Alerte à la fraude : nous ne demandons jamais de cartes-cadeaux.
Aujourd’hui, nous nous souvenons de ceux qui ont servi et de ceux qui ne sont pas revenus.
Visitez l’exposition avant sa fermeture dimanche.
Nous avons célébré le Mois du patrimoine avec la communauté philippine de Winnipeg.
Un nouveau pont ouvre aujourd’hui à Rimouski. L’ancien fermera en juin.
Bonne chance à tous les athlètes qui participent aux Jeux de Paris!
Bienvenue à notre nouvelle ambassadrice, qui entre en fonction à Tokyo ce mois-ci.
Nous embauchons! Des postes d’infirmières sont à pourvoir dans le Nord.
En direct : le lancement du satellite à 16 h 12.
Vos commentaires nous aident à nous améliorer. Répondez au sondage de cinq minutes.
Le meilleur moment pour voir les aurores boréales va d’août à avril.
La plupart des gens se rétablissent en quelques jours.
Si vous ne vous sentez pas bien, restez à la maison et appelez le 811.
Le Canada et le Danemark ont signé une entente sur la recherche arctique.
Le projet de loi a reçu la sanction royale jeudi.
Je me suis entretenu avec la gouverneure générale cet après-midi.
J’ai fait un arrêt au marché de Guelph ce matin.
J’ai rencontré la mairesse pour parler du projet de tramway.
Les bureaux de vote ouvrent à 9 h lundi. Apportez une pièce d’identité.
Le débat des chefs commence à 20 h ce soir.
Selon un sondage, les deux partis sont à égalité en Ontario.
La police a arrêté un homme après l’incendie d’un entrepôt.
Une entreprise rappelle 4 000 appareils après deux incidents.
Un train déraille près de Thunder Bay; aucun blessé.
Des chercheurs testent un panneau solaire flottant.
Le conseil municipal ferme la rue aux voitures cet été.
Le film raconte l’histoire d’un garçon qui part à la ville retrouver son père.
Une enquêtrice revient dans son village et découvre un secret de famille.
Deux frères héritent d’une ferme et doivent décider s’ils la vendent.
Le roman suit trois générations d’une famille du Cap-Breton.
Bonne nouvelle pour les randonneurs : le sentier rouvre le 17 mai.
Bonne nouvelle! Les inscriptions aux cours de natation commencent aujourd’hui.
Nous sommes heureux de vous présenter notre carte interactive des lieux patrimoniaux.
C’est le printemps! Vérifiez vos avertisseurs de fumée en changeant l’heure.
Merci aux bénévoles qui ont nettoyé 12 kilomètres de rivage.
Un grand merci aux pompiers venus de l’Ontario pour nous aider.
Protégez les baleines : ralentissez à 10 nœuds dans les zones indiquées.
Nous avons tous un rôle à jouer pour prévenir les feux de forêt. Éteignez votre feu de camp.
Toute personne à bord doit porter un gilet de sauvetage.
Faites-vous vacciner contre la grippe chaque année. Prenez rendez-vous en pharmacie.
Vous devez déclarer vos revenus chaque mois pour conserver vos prestations.
Vous pourriez avoir droit à un remboursement. Voici comment le savoir.
Ne laissez jamais un enfant ou un animal seul dans une voiture stationnée.
N’oubliez pas : la date limite pour renouveler votre permis est demain.
Utilisez seulement des appareils homologués pour l’intérieur.
Voici les erreurs les plus courantes dans ce formulaire.
Plus de 40 collectivités auront un Internet plus rapide d’ici 2027.
Des services de garde plus abordables : voyez quelles garderies participent.
Le programme appuie les petites entreprises qui embauchent des apprentis.
Ce financement permettra de créer 200 emplois dans la région en trois ans.
Grâce à ce programme, nous appuyons des organismes qui protègent le patrimoine.
L’agence veille à la salubrité des aliments vendus au Canada.
Veuillez noter que les lignes téléphoniques sont très occupées ce matin.
Désolés pour les inconvénients. Le problème est maintenant réglé.
Bonjour Marc, vous pouvez changer votre adresse dans votre compte.
Merci de votre message, Julie! Écrivez-nous en privé avec votre numéro de dossier.
Bonne question! Le crédit est versé quatre fois par année.
Nous comprenons votre frustration. Notre équipe examine la situation.
À quoi ressemble la vie sur un navire de recherche? Posez vos questions à l’équipage mardi midi.
Comment reconnaître un faux courriel? Cherchez ces trois signes.
Que faire de vos vieilles piles? Trouvez un point de dépôt près de chez vous.
À vos marques, prêts, skiez! Les pistes ouvrent demain à 9 h.
C’est parti! La course de canots commence aujourd’hui.
Belles couleurs d’automne au parc de la Gatineau. La promenade ouvre à 8 h.
Ce soir dans le ciel : regardez vers l’ouest pour voir Vénus.
Préparez une trousse d’urgence pour 72 heures.
Les feux d’artifice sont interdits dans le parc.
Un homme barbu plante un arbre avec deux enfants.
Quatre personnes sourient devant une bannière.
Elle a été nommée cheffe d’état-major de la défense en juillet.
Il sert sa collectivité comme bénévole depuis vingt ans.
D’un océan à l’autre, des communautés soulignent la Journée de la vérité et de la réconciliation.
Le musée a accueilli aujourd’hui son millionième visiteur.
Ensemble, réduisons le gaspillage alimentaire. Voici cinq conseils.
C’est la Semaine de la sécurité civile. Avez-vous un plan?
Nous rendons hommage aux équipages qui ont combattu dans l’Atlantique.
Les femmes autochtones subissent plus de violence. Renseignez-vous sur le plan d’action.
La haine n’a pas sa place au travail : voici comment la signaler.
Drame à Lac-Mégantic : le bilan des victimes s’alourdit.
Les citoyens évacués pourront rentrer chez eux demain, selon la Ville.
Le président de la compagnie visite les lieux de l’accident.
Photos aériennes du site de l’explosion.
Une collecte de fonds est organisée pour les sinistrés.
Suivez le point de presse en direct sur notre chaîne.
Conférence de presse à 11 h : la mairesse et le coroner font le point.
Les élus débattent ce soir de la transition énergétique.
Transition énergétique : ce que prévoit la nouvelle loi.
Un parc éolien de 40 turbines verra le jour en Gaspésie.
Le groupe annonce l’ouverture d’une centrale solaire au Maroc.
Climat : les négociations reprennent à Bonn.
Découvrez notre dossier sur l’économie circulaire.
Changement climatique : cinq graphiques pour comprendre.
Je serai en studio à 8 h pour parler d’énergie.
Je vais au salon de l’écologie samedi, qui y sera?
Retrouvez mon interview dans le journal de ce matin.
Il y a dix ans aujourd’hui, la tempête frappait la côte.
Nouvelle montre à énergie solaire, bracelet en acier, étanche à 100 mètres.
Les ventes de vélos électriques ont doublé en un an.
Nous sommes heureux d’accueillir 40 recrues au Collège de la Garde côtière.
Merci à tous ceux qui ont participé à la journée portes ouvertes à Shilo!
Que signifient vraiment les dates « meilleur avant »?
Belle journée pour sortir! Vérifiez d’abord l’état des sentiers.
Nous sommes très fiers des cadets qui ont obtenu leur diplôme aujourd’hui.
Joyeux Diwali à toutes et à tous!
Si vous croyez être victime de fraude, signalez-le à la police.
I agree to the terms: what does this box mean on the form?
La ministre des Transports a rencontré ses homologues à Banff.
La Chambre des communes compte 343 sièges.
Inquiet des avalanches? Suivez le cours gratuit en ligne.
Ne conduisez jamais un bateau après avoir bu.
Nos cœurs sont avec les gens de Lytton ce soir.
Félicitations à la Dre Mei Chen, lauréate du prix Killam!
Avez-vous vu les aurores boréales hier soir? Montrez-nous vos photos.
L’endroit le plus froid au Canada? Snag, au Yukon : -63 °C en 1947.
Plus de 2 millions de personnes ont visité Banff cette année, un record.
« Ce programme a changé ma vie », raconte Leila, charpentière à Whitehorse.
Selon le sondage, 62 % des Canadiens sont stressés par l’argent.
Heat warning in Toronto: drink water and check on your neighbours.
Nous savons que l’attente est frustrante. Voici comment vérifier l’état de votre demande.
Love skating? The canal opens on Saturday at 8 am.
Vous aimez patiner? Le canal ouvre samedi à 8 h.
Don’t miss the best views of the Rockies: the gondola reopens on May 1.
Ne manquez pas l’exposition sur les baleines, jusqu’au 30 juin.
Désolés de l’apprendre, Dave. Écrivez-nous en privé pour que nous puissions vous aider.
The Rideau Canal locks open for the season on Friday.
Vous déménagez? Mettez votre adresse à jour.
Taux de chômage à 6,1 % en mars, selon Statistique Canada.
Les écluses du canal Rideau ouvrent vendredi.
Applications for Canada Summer Jobs close on Friday.
La période de demande d’Emplois d’été Canada se termine vendredi.
Avoid travel on Highway 17: freezing rain.
Our scientists published a study on salmon migration.
What’s the worst that can happen on thin ice? Learn the risks before you go.
Quel est le pire qui puisse arriver sur une glace mince? Apprenez les risques avant de partir.
Nous souhaitons à tous une longue fin de semaine joyeuse et sécuritaire.
Je suis la Dre Amira Said et je répondrai à vos questions à midi.
Au plaisir de vous voir à l’Expo-sciences!
Parlons de la ménopause au travail.
Toute personne mérite de se sentir en sécurité au travail. Connaissez vos droits.
L’ancienne version du formulaire est acceptée jusqu’en juin.
Le premier ministre et le chef de l’opposition ont déposé une couronne aujourd’hui.
Vous votez par la poste? Votre bulletin doit arriver avant 18 h.
Aucun feu de camp n’est permis dans le parc.
Merci, Winnipeg! 12 000 personnes sont venues à nos portes ouvertes.
Vous vous sentez stressé? Vous n’êtes pas seul. Composez le 9-8-8.
Pour des raisons de sécurité, le sentier est fermé.
Pour moi et ma famille : une histoire d’immigration, en salle dès vendredi.
Nous avons hâte de vous accueillir au parc cet été!
Stupid mistakes on your tax return? Here is how to correct them.
Ravie d’annoncer que j’entre à Santé Canada comme analyste des politiques.
Nous embauchons des scientifiques de données à Statistique Canada.
Great discussion on AI governance at the CSPS conference.
Passport offices open on Saturday in Calgary.
Les bureaux des passeports ouvrent samedi à Calgary.
Your GST/HST credit will be paid on April 4.
Le crédit pour la TPS/TVH sera versé le 4 avril.
Sommaire météo : neige dans l’est du Québec.
Nous lançons aujourd’hui notre consultation sur les aires marines. Participez d’ici le 2 mai.
Êtes-vous prêts pour la tempête? Préparez votre trousse d’urgence.
Vous voulez devenir garde-pêche? Voici comment présenter votre candidature.
Ce soir, la cheffe de parti sera en direct à 19 h.
En direct de Moncton : conférence de presse de la ministre.
J’ai rencontré hier les pêcheurs de Shippagan. Nous avons parlé des quotas.
J’étais à Trois-Rivières aujourd’hui pour annoncer l’agrandissement du port.
Signez le registre de condoléances en ligne jusqu’à lundi.
Vous pouvez écrire à la commission pour lui transmettre votre opinion.
S’il est adopté, le projet de loi obligera les plateformes à publier leurs données.
Si elle est élue, elle deviendra la première femme à ce poste.
Le débat des chefs aura lieu jeudi à 20 h.
Le gouvernement du Canada investit 12 millions de dollars dans le réseau d’aqueduc de Gaspé.
Ce financement aidera 300 familles à trouver un logement abordable.
Nous travaillons fort pour rétablir le service. Merci de votre patience.
Nous travaillons avec les provinces pour améliorer l’accès aux soins.
Le Canada est déterminé à réduire ses émissions de 40 % d’ici 2030.
Les éoliennes produisent 6 % de l’électricité du pays.
Selon l’étude, les éoliennes n’ont pas d’effet sur le prix des maisons.
Le taux de vacance a baissé de 2 % dans la région.
C’est la rentrée! Soyez prudents près des autobus scolaires.
C’est parti pour la Semaine nationale de la fonction publique!
La neige mouillée est lourde. Ménagez votre dos en pelletant.
La route est glissante entre Rivière-du-Loup et Edmundston. Ralentissez.
Les feux de forêt sont dangereux et imprévisibles. Suivez les ordres d’évacuation.
Le monoxyde de carbone est un gaz mortel et sans odeur. Installez un avertisseur.
La fraude cause des torts réels. Signalez-la au Centre antifraude.
La violence fondée sur le sexe est inacceptable. De l’aide existe : composez le 211.
Il ne faut jamais laisser un réchaud allumé sans surveillance.
Il faut 12 semaines pour traiter une demande complète.
Il est important de garder vos vaccins à jour.
Vous devez déclarer tous vos revenus, y compris ceux de l’étranger.
Vous devriez recevoir votre feuillet d’ici la fin de février.
Pourquoi faut-il déclarer ses armes à la frontière? Voici la réponse.
Comment choisir un siège d’auto? Suivez ces quatre étapes.
Quelle est la différence entre une veille et un avertissement? On vous l’explique.
Désolés de ce contretemps, Luc. Notre équipe vous répondra aujourd’hui.
Merci pour votre message, Chantal. Votre dossier est à l’étude.
Bravo à Maïka Roy, qui remporte la médaille d’or au concours de soudage!
Bravo aux 22 athlètes qui ont représenté le Canada à Lausanne!
Félicitations aux nouveaux citoyens qui ont prêté serment à Sherbrooke!
Bon anniversaire au Musée canadien de l’histoire, qui a 170 ans.
Bonne fête du Canada! Le spectacle commence à midi sur la colline.
Toutes nos condoléances aux proches du caporal Gagnon.
De tout cœur avec les sinistrés. La Croix-Rouge accepte les dons en ligne.
Donnez à la banque alimentaire de votre quartier : voici où.
Aujourd’hui, nous commémorons les victimes de l’École polytechnique.
Cette photo montre la rue Principale après l’explosion de 1917.
Photo : un ours polaire près de Churchill.
Un train a déraillé ce matin. Le Bureau de la sécurité des transports enquête.
Le rapport du commissaire sera déposé à la Chambre mardi.
Le ministre répondra aux questions des journalistes à 14 h.
« Ce projet est une excellente nouvelle pour notre ville », dit le maire.
La présidente de la chambre de commerce y voit « une bonne nouvelle pour la région ».
Venez goûter les saveurs du terroir au marché de Jonquière samedi.
Le meilleur moyen de vous protéger, c’est de vous laver les mains.
Le plus grand parc national du pays fête ses 100 ans.
Notre plus récent numéro porte sur les caribous.
Nous avons hâte de vous accueillir à la bibliothèque.
Nous sommes ravis d’annoncer l’ouverture de notre bureau de Val-d’Or.
Nous sommes reconnaissants envers les Gardiens du territoire.
Nous sommes désolés des inconvénients causés par la panne.
Nous sommes honorés de recevoir le prix de l’accessibilité.
Nous regrettons d’annoncer l’annulation du spectacle de ce soir.
Malheureusement, le musée est fermé en raison d’un bris d’eau.
Heureusement, personne n’a été blessé. L’enquête se poursuit.
Trop d’appels? Utilisez notre formulaire en ligne, ouvert jour et nuit.
Personne ne vous appellera pour vous demander votre NIP.
Ne croyez pas ce texto : c’est une fraude. Supprimez-le.
Ça vaut le coup d’œil : les aurores boréales seront visibles cette nuit dans le Nord.
Selon la loi, votre employeur doit vous payer le jour férié.
Si votre colis est perdu, l’entreprise de livraison doit vous rembourser l’affranchissement.
Le propriétaire doit vous prévenir 24 heures avant d’entrer dans le logement.
Une banque doit vous dire pourquoi elle ferme votre compte.
Les automobilistes doivent s’arrêter quand les feux de l’autobus scolaire clignotent.
Toute personne qui importe des plantes doit les déclarer à la frontière.
Le vendeur doit vous remettre un reçu si vous le demandez.
Votre fournisseur doit répondre à votre plainte dans les 20 jours.
`,
	},
};
