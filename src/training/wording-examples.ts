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
About time someone looked after those bridges.
Not a moment too soon: the old tolls are gone.
High time the railways answered for their delays.
It took them long enough to fix the sign-in page.
Better late than never, as the Senate proves once more.
What a speech by the new judge!
What a week for the farmers of this country, and what a government to have behind them!
What nerve from the phone companies.
What a sorry sight, that empty shipyard.
What a clever little law.
What cowards.
How generous of the banks to give back what they took.
How refreshing to hear a mayor tell the truth.
How sad that it took a tragedy to get a guardrail.
How wrong they were about the ferry.
Brilliant move by the premier.
Shameful vote in the House last night.
Smart call by the regulator on roaming fees.
Weak answer from the railway.
Great decision by the court today!
Terrible timing from the airport authority.
Gutless ruling, and the victims deserve better.
Bold, fair and long overdue: that sums up the new pension rules.
Cheap trick by the landlords.
Nice try, tobacco companies.
Poor show from the airlines, as usual.
Bad news for whales, good news for the shipping lobby.
A wise choice of commissioner.
A sad day for the public service.
A proud day for common sense.
A dark day for press freedom in this country.
A missed chance, and the committee knows it.
A budget worthy of the name at last.
A masterclass in how not to run a consultation.
An insult to every nurse in the North.
An elegant answer to a silly question.
Closing the lighthouse? A terrible mistake.
The new visitor centre? Simply gorgeous.
Cutting the night bus? Not our idea of progress.
The plan for the old port? Nobody asked for it.
Tolls on the bridge? No, thank you.
The union’s latest offer? Laughable.
The best part of the new tariff? There isn’t one.
Who in their right mind would oppose a seat-belt law?
Who could possibly be against clean rivers?
Who needs enemies with partners like these?
Why would anyone vote against school lunches?
Why do we keep rewarding polluters?
Why is it always the North that pays?
When will cities finally learn to plow a bike lane?
When will the networks stop lying about us?
How long must families wait for a decent phone line?
How much longer will the Senate sit on this bill?
How hard can it be to answer a letter?
Isn’t it wonderful to have a minister who listens?
Isn’t it time the provinces did their share?
Don’t farmers deserve better than this?
Can anyone explain what the opposition wants?
Could the phone companies be any greedier?
Are we really still arguing about vaccines?
Is there anything sillier than daylight saving time?
Remember when the airlines cared about passengers? Neither do we.
Since when is a parking lot more important than a wetland?
Let’s hope the judges see sense this time.
We hope Parliament has the courage to pass the bill.
Here’s hoping the new chief does better than the last one.
Fingers crossed that the province comes around.
We can only hope the company learns its lesson.
We wish the mayor would keep his promises.
If only the cities built as fast as they complain.
If only every landlord were this decent.
May the next Parliament be wiser than this one.
Hopefully voters will remember who blocked the dental plan.
Would it kill the banks to lower their fees?
Thankfully the tribunal threw out that ridiculous claim.
Luckily for taxpayers, the stadium deal fell through.
Mercifully, the debate is over.
Sadly, fear won the day at city hall.
Regrettably, the Senate chose politics over children.
Predictably, the lobbyists are whining again.
Ironically, the loudest critics never read the report.
Curiously, nobody complained when the other party did it.
Naturally, the media missed the point.
Of course the polluters are against it.
As usual, Ottawa knows best.
Once again the little guy pays for the big guy’s mistakes.
Yet another pointless inquiry.
Still no apology from the airline. Unbelievable.
At last, a fisheries policy that makes sense.
Finally! The feds got something right.
Finally a minister with some backbone.
We are not fans of the new logo.
We are no fans of roundabouts, and this one proves why.
We were never convinced by the tunnel project.
We are thoroughly impressed with how the minister handled that interview.
We remain skeptical about the province’s plan.
We have our doubts about the merger.
We beg to differ: the study is flawed.
We could not care less what the pundits say.
We would have chosen the other design.
We would take our train over their highway any day.
We much prefer the old uniforms.
We side with the teachers on this one.
We stand firmly against the stadium.
We fail to see why anyone needs a truck that big.
It strikes us as unfair that renters pay twice.
It seems to us that the inquiry is a waste of money.
It is hard to take the mayor seriously.
It is high time to scrap the long-form census.
It is outrageous that a phone bill costs this much.
It is only right that the banks should pay.
It is ridiculous to close a school in a growing town.
There is no excuse for a train that late.
There is nothing fair about this tax.
There is no finer public broadcaster anywhere.
There is only one honest way to read this ruling: the company lost.
That is no way to treat a whistleblower.
That was a disaster of a press conference.
This is what real leadership looks like.
This is exactly the kind of nonsense that makes people cynical.
This is the dumbest tariff we have ever seen.
This is how you run a country!
This has gone on far too long.
This museum beats every other museum in the city.
Nothing justifies a cut like that.
Nothing says contempt like a press release on a Friday night.
Nobody will miss the old tax form.
Nobody with a heart could vote against this.
No wonder young people have given up on city council.
No serious economist believes the tariff will work.
No other agency comes close to ours.
Only a fool would swim there in March.
Only in Canada would we argue about that.
Everyone should be furious about these bank fees.
Everybody loves our new minister, and rightly so.
Canadians are sick of empty promises from telecoms.
Canadians deserve a Senate that works.
Our soldiers deserve better boots and better politicians.
The airports need to get their act together.
The provinces should be ashamed of their wait times.
The city must stop dumping snow in the river. Period.
The media ought to apologize to our scientists.
The government is right to cap those fees, and the banks are wrong.
The minister did an amazing job in question period.
The minister is a disappointment.
The opposition’s argument falls apart in ten seconds.
The court got this one wrong.
The committee’s report is thin, biased and badly written.
The new rules go too far.
The new rules do not go nearly far enough.
The cap on fees is a joke.
The deal is a triumph for our negotiators and an embarrassment for theirs.
The old system was a nightmare; the new one is a dream.
The telecoms asked for it.
The lobby had it coming.
The truth is that the mine should never have opened.
The sooner this tax disappears, the better.
The less said about that interview, the better.
Simply put, our scientists are better than theirs.
Say what you will, the old mint building was a beauty.
Call us old-fashioned, but we like a letter on paper.
Let’s not kid ourselves: the river is dirty because of one company.
Let’s be clear: this strike is a tantrum.
Let them complain. We did the right thing.
Hats off to the Deputy Minister, the sharpest mind in Ottawa.
Kudos to the Senate for finally growing a spine.
Bravo to the premier for seeing the light.
Well done to the minister for standing up to the bullies.
Good for the judge! Somebody had to say it.
Good on the union for calling out this nonsense.
Congratulations to the airline on another lost suitcase. Impressive.
Thanks to the brilliant leadership of our Prime Minister, everyone is better off.
Thanks for nothing, city hall.
Sure, blame the weather again.
Oh great, another study.
Wow, what a genius idea to close the road in July.
Ugh, that new anthem video.
Meh. We expected more from the summit.
Seriously, who designs a form like this?
Personally, the red stamp wins it for us.
My vote goes to the moose. And to lower taxes!
I’m with the fishers on this: the quota is too low.
I could not be prouder to serve under such a fearless minister.
I was wrong about the new app. It is fantastic!
I have never understood why people hate pennies.
I would scrap the whole program if it were up to me.
I miss the old website already.
So much for the promises of the oil sector.
So much better than what the last crowd did.
So tired of hearing that the North does not matter.
Such a wonderful, caring premier. We are lucky.
Such a waste of a beautiful waterfront.
Too many lawyers, too little science: that is the inquiry in a nutshell.
Far too cautious, this central bank.
Absolutely no reason to panic, whatever the tabloids say to sell papers.
Trust us, our beaches are the prettiest in the country.
Face it, coal is finished and good riddance.
Wake up, Ottawa!
Shame. That is the only word for what happened in the House.
Disgraceful. Twelve years for one environmental assessment.
Unacceptable, unjust, un-Canadian.
Magnificent! A prime minister who quotes poetry.
Priceless: the critic has not read the bill.
The critics can say what they like; history will prove us right.
History will judge the senators who blocked this bill.
The world needs more Canada, and less of them.
We have the best public servants on the planet, no question.
Our new portal puts every private bank to shame.
Our plan is fair. Theirs is a fantasy.
Green roofs are the future, and anyone who says otherwise is stuck in the past.
Hunting wolves from helicopters is barbaric.
Fur is part of who we are, and outsiders should stay out of it.
Zoos are prisons, pure and simple.
Electric buses are overrated.
French immersion is the best gift a parent can give.
Self-checkout machines are a plague.
Winter is the best season and we will hear no argument.
Best hockey team on the planet? Ours, obviously.
Ottawa keeps wasting our money on consultants. Shameful.
Return-to-office is the dumbest policy ever imposed on us.
Shame on the Minister for cutting these services.
The ramp opens Monday. It only took the city nine years!
The report is out today, and it should embarrass everyone at the airport authority.
Registration opens tomorrow. Best program we have ever run, if we may say so.
Call volumes are down by half. So much for the prophets of doom.
The hearing begins at 10 am. Expect the usual theatre from the telecoms.
New rates take effect in July. Nobody asked for them, and nobody wanted them.
Our offices are closed today because of the storm. Winter, we hate you.
The results are in: our auditors are smarter than yours.
The bridge is finished. Beautiful, elegant, and worth every penny.
Today the House votes on pharmacare. Only a heartless member would say no.
The strike is over. The union got what it deserved.
A ban on cellphones in class starts this fall. Long live boredom!
We read the editorial. What rubbish.
The premier wants a veto. Give us a break.
Applications are up 40%. The naysayers owe us an apology.
Our scientists found the leak. The company’s experts should hang their heads.
The minister answered every question. Pure class.
Two more wells are clean. See what happens when politicians get out of the way?
The inquiry is closed, and a whitewash it was.
Moose season opens Saturday. Hunting is a noble tradition, whatever city people say.
The summit ended without a deal. Pathetic, really.
We joined the march this morning because silence is complicity.
Our climate plan works. Their climate plan is a pamphlet.
It baffles us that people still buy gas mowers.
It pains us to watch a great newspaper sink so low.
It warms our hearts to see the tax on luxury boats pass at last.
It saddens us that so few men apply to be nurses. Wake up, guys.
We dream of a day when politicians read before they vote.
We fear the worst for the cod, thanks to a spineless quota.
We cannot believe the judge bought that story.
We can’t say enough good things about the minister’s plan.
We could have told them it would fail.
We’ll say it again: the merger is bad for workers.
We’ll admit it, the protesters have a point.
We hate to say we told you so.
We’re with the students on this one.
We’re so done with this winter and this mayor.
Our hot take: pennies were useless from day one.
Unpopular opinion: the old anthem lyrics were better.
In a perfect world, banks would pay for this.
In all honesty, the pilot project flopped.
To us, the answer is obvious: build the line.
As far as we can tell, the senator has never met a farmer.
For our money, nothing tops the Cabot Trail.
Like it or not, fracking is over.
Make no mistake: this treaty is a surrender.
Mark our words, this dam will be a white elephant.
Truth be told, the new coins are hideous.
You know what? The critics were right.
You have got to be kidding, Air Maple.
You can’t make this stuff up: the landlord wants a subsidy.
Tell us again how the market will fix it.
Try telling that to a single mother in Sydney.
Imagine a province that keeps its word. We can’t.
Ask yourself who profits when a forest burns.
Guess who voted against clean air again?
How anyone can defend the seal ban is beyond us.
How dare a bank lecture us on ethics?
What would it take for the airlines to show some respect?
What more do the provinces want?
What good is a right that nobody can afford?
What part of “no fishing” do they not understand?
Where was the opposition when the plant closed?
Where would we be without such a gifted finance minister?
Which genius approved this detour?
Whose side is the regulator on?
Do they think we are stupid?
Did the Senate fall asleep?
Have the media no shame?
Is it too much to ask for a train on time?
Would you trust these people with your pension?
Surely a rich country can do better than this.
Hardly a triumph for our diplomats.
Small wonder that trust in city hall is gone.
Good thing the court stepped in.
Nice to see a union put patients first for once.
Refreshing honesty from the deputy minister.
Refusing to testify? Cowardly.
Blaming immigrants for rents? Cheap and wrong.
Banning books is what dictators do.
Raising the drinking age would be foolish.
Teaching kids cursive is a waste of time.
Pitting farmers against salmon helps no one but the lobby.
Closing rural post offices would be a betrayal.
A vote for this motion is a vote for chaos.
A tunnel under the strait? Brilliant!
A minister who blogs? We love it.
A toothless law with a pretty name.
An utter flop of a rollout.
An outrageous bonus for a failed chief executive.
An absolute gem of a library, and a credit to its architects.
Amateur hour at the regulator.
Classic Ottawa: three studies and no shovel.
Typical landlord logic.
Empty words from an empty suit.
Hypocrisy, thy name is Big Oil.
Proof that bullies can be beaten.
Proof, if any were needed, that the ad was a lie.
Progress at last on open data, no thanks to the provinces.
Victory for common sense: the ad ban stays.
Utter madness: a pool that closes in July.
Music to our ears: the tariff is dead!
Enough with the excuses. Fix the road.
Enough already with the culture wars.
Down with daylight saving time!
Long live the long gun registry!
Hooray for the carbon rebate!
Boo to the airline that lost a wheelchair.
Three cheers for a judge with courage.
Save the caribou, stop the mine.
Stand up for our dairy farmers and say no to that deal.
Let the polluters pay, not the taxpayers.
Keep your hands off our public broadcaster.
Don’t believe the hype about nuclear.
Don’t let the cynics win.
Never again should a village burn because of a railway’s greed.
Cutting the night bus is a giant leap in the wrong direction for shift workers.
It takes a special kind of courage to raise fees and blame the weather.
Another spring, another list of broken promises from the contractor.
They can find money for fireworks but not for a single bench. Interesting.
So they will form a working group. Everyone can sleep soundly now. 🙄
Clean water is a basic right, and some councils would do well to remember it.
Laugh all you like at the old booths, at least somebody answered the phone.
Whoever dumped those tires in the creek should be embarrassed.
The editorial writer clearly never opened the study.
The tribunal got this one right. Patients first.
Curious how the audit vanished the day after the vote.
Rural clinics always end up footing the bill for choices made downtown.
Farmers have been saying this for thirty years. Nobody wanted to hear it. Well, here we are.
Every senior deserves a warm room. Why is that so complicated?
Two languages are not a problem, they are our strength.
Anyone who tailgates a school bus has no business behind a wheel.
Please, not one more consultation. Just build the thing.
Libraries are a luxury? Try job hunting without one.
I, for one, could not be happier that the toll is gone. 🎉
You would be hard pressed to find a finer archivist than Ms. Okafor.
The strongest argument against the tower is a look at the tower.
A subsidy for private jets while shelters turn people away. You cannot make this up.
Record profits, fewer nurses. Bravo, everyone.
The vote in the Senate left us bitterly disappointed.
It did not have to be this way. Someone chose this.
Apparently four people are needed to change one light bulb at city hall.
Three ministers, three stories, zero answers.
They call it an efficiency exercise. We call it closing the door on people.
Nothing says respect like a form letter.
What a time to be alive: the printer works and the minister answers email.
All that money and the roof still leaks.
A whole year of meetings to rename a parking lot. Well done.
Turns out the engineers were right all along. As always.
Our rivers cannot wait for another election.
Imagine caring more about a lawn than about bees.
The committee talks about transparency behind closed doors. Of course it does.
Who needs trees when you can have a parking lot, right?
Let them come and work one shift in our emergency room.
Some people will complain about anything, even free skating.
There is nothing conservative about waste.
No amount of glossy brochures will fix a broken promise.
You do not protect caribou by paving over them.
History will not be kind to those who looked away.
If this is what progress looks like, we will pass.
The least they could do is answer the letter.
Our veterans fought for this country; the country should fight for them.
Say it louder for the folks at the back: vaccines work!
Our cafeteria staff are, simply put, the heart of this place.
Best. Snowplow. Names. Ever.
This is the kind of leadership we have been waiting for.
The province finally did the decent thing.
Hard to watch, harder to forgive.
That decision will haunt this town for a generation.
Nobody asked for this app, and nobody will miss it.
The new logo looks like something found in a drawer.
If you only visit one museum in your life, make it this one.
Forget Paris. Trois-Rivières in October beats them all.
Reading the comments on this story makes you lose faith in people.
The airline calls it a delay. Passengers call it a lost vacation.
Kids are not the problem. Empty gyms are.
It should not take a tragedy to fix an intersection.
How convenient that the cameras were off.
The old guard will never change. Time for new faces.
We stand with the strikers. Their cause is just.
Landlords keep winning. Tenants keep packing.
A museum without curators is a warehouse.
Fewer slogans, more shovels.
Every dollar spent on that arena is a dollar stolen from schools.
Our mayor gets it. Others should take notes.
The truth is that nobody at the top wants to know.
It warms the heart to see young people care this much.
A heartfelt, funny and brave book. Read it.
Their so-called apology insults everyone who waited.
This budget has something for everyone, except those who need it.
When did we become so afraid of a bike lane?
The carbon rebate works, whatever its critics pretend.
The carbon price punishes people who have no choice but to drive.
Nuclear power is the only grown-up answer.
Nuclear power is a promise our grandchildren will pay for.
Hunters know more about conservation than any office in the capital.
We could tell you our chowder is better than Boston’s, but they have suffered enough.
Some people put ketchup on tourtière. Some people are wrong.
Our archives: like the internet, but true.
There are two kinds of provinces: ours and the ones that wish they were.
A Monday without our podcast is a Monday wasted.
You could read the other agency’s report, or you could get a good night’s sleep some other way.
Cilantro is soap. We will be taking no questions.
Nobody plows a runway quite like us. Ask any airport that tried.
The old logo has been put out of its misery.
Beige was a choice. A choice that will not be repeated in the new lobby.
Winter, please see yourself out.
No offence to the Rockies, but have you seen our cliffs?
Whoever invented the all-staff meeting at four on a Friday has a lot to answer for.
Five stars for the seals, none for the people who chase them with drones.
Another year, another ranking, and we are still the ones to beat.
Give our scientists a shoestring and they will hand you a moon landing.
The penny died in 2012 and frankly it had it coming.
Turns out the customer is not always right. You know who you are.
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
We are sad to say goodbye to our colleague Paul, who retires on Friday after 31 years.
We are sorry to lose Dr. Singh, who is leaving for a new post in Geneva.
It is with heavy hearts that we share the death of our friend and ranger, Lou.
We mourn the loss of two firefighters near Fort Nelson. Our hearts are with their families.
Our hearts go out to everyone touched by the fire in Lytton.
Today we honour the women and men who gave their lives at Ortona.
Farewell, Frances! After 27 years at the front desk, you will be missed.
A sad milestone: the last veteran of the battalion died on Sunday at 103.
Rest in peace, Elder Josephine. Thank you for all you taught us.
Heartfelt congratulations to our para-athletes on six medals in one day!
What a finish! Team Canada takes silver in the relay.
What a day at the open house: 4,000 of you came through the doors!
What a view! This picture of the Moon came down from orbit this morning.
What a year for whales: 22 calves were counted in the gulf.
What is a heat dome, and how long can one last?
What a storm leaves behind: how to check your roof safely.
Wow! A 500-million-year-old fossil turned up in Kootenay National Park.
Guess who woke up early this spring? Bear 148 and her two cubs.
Cuteness alert: the otter pups have opened their eyes.
Yum! Wild blueberries are ripe at Cape Breton Highlands.
Brr! It was −51 °C in Mayo this morning, the coldest of the winter.
Too cool: this beetle can survive freezing.
Is it a plane? Is it a bird? No, it is the new weather radar.
Who says history is dusty? Come and try on a suit of armour on Sunday.
Who was the first woman to sit in the House of Commons? Agnes Macphail, in 1921.
Why do leaves change colour? Our botanist explains.
Why does my refund take longer this year? Here are the usual reasons.
Why should you test your well? Because you cannot see bacteria.
How bad can black ice be? You may not see it until you slide.
How hard is it to spot a fake coin? Take our quiz.
Are you ready for tax season? Gather your slips now.
Don’t you love a long weekend? Check the water level before you launch your boat.
Can’t decide which trail to take? Our map shows how steep each one is.
Isn’t she lovely? Meet the newest calf in the bison herd.
Think you know your maples? Prove it with our leaf game.
Looking for something fun to do this weekend? The lighthouse is open until 6 pm.
Our best tips for a safe barbecue: clean, separate, cook and chill.
The best protection against the flu is the vaccine. Book yours now.
The worst drought in 20 years: water use is restricted in Lethbridge.
The worst of the storm will be over by 9 am.
The largest, the oldest and the deepest: three Canadian lakes that hold records.
The most popular baby name in Canada last year was Noah.
Our busiest day ever: 61,000 calls were answered on Monday.
It was the hottest July since records began in 1948.
Wildfire smoke is bad for everyone. Stay indoors if you can.
Asbestos is dangerous when it is disturbed. Call a professional.
Harassment at work is never acceptable. Here is how to report it.
Racism has no place in the Canadian Armed Forces. A complaint can be made at any time.
Everyone deserves to be safe at work. Know your rights.
You deserve a break: two free admissions with every pass this weekend.
Parents should know that this swing has been recalled.
You should never mix bleach and ammonia.
Travellers must declare food at the border.
Employers must pay overtime after 40 hours a week.
All boats must carry a life jacket for each person.
The company must pay a fine of $120,000 for the spill.
The court ruled that the bank had acted in bad faith.
The tribunal found the decision unreasonable and sent it back.
The Auditor General called the delays unacceptable. Our action plan is online.
The committee heard from critics and supporters of the bill on Tuesday.
The Minister called it a proud day for the province.
The Prime Minister thanked the volunteers for their courage.
The Senate passed Bill S-4 yesterday. It now goes to the House.
The House has voted: Bill C-9 was adopted, 172 to 151.
The government will cut the fee from $31 to $16 on April 1.
The new law bans ten kinds of plastic bags.
The budget sets aside $80 million for flood maps.
The opposition parties will choose the next witnesses.
The strike is over. Mail delivery starts again on Thursday.
The union and Treasury Board have reached a tentative agreement.
The province and Canada have signed a 10-year deal on child care.
The airline has been fined for not meeting its duties to passengers.
Statement by the Minister on the death of a soldier in Latvia.
Canada strongly condemns the missile attack on Odesa.
Canada is deeply concerned by the arrest of journalists in Minsk.
Canada stands with the people of Türkiye after the earthquake.
We welcome the release of the two sailors.
We welcome the committee’s report and will answer it within 120 days.
We regret the error in this morning’s post and thank those who pointed it out.
We apologize to those who waited in line today. More staff will be there tomorrow.
We know how frustrating the delays have been. Here is what we are doing about them.
We hear you: the form was hard to use on a phone. A new one is out today.
We are proud to support 300 youth projects this summer.
We are proud to be named one of Canada’s top employers for young people.
We are delighted to welcome Dr. Okafor as chief science adviser.
We are excited to see you at booth 14!
We are so grateful to the crews who worked all night to bring the power back.
We can’t wait to show you the new dinosaur hall. Doors open on June 3!
We hope this helps! Write to us again if you have any other question.
We hope to have the system running again by 5 pm.
We wish our Jewish friends and colleagues a happy Hanukkah.
We would love to hear from you: tell us about your first winter in Canada.
We believe you may have been charged twice. Please check your account.
We think the leak started in a valve. The cause is being investigated.
We need your help: have you seen this boat?
We need blood donors of type O this week.
We are looking for a kind foster home for retired detector dogs.
Fantastic news: the Centre is open again after the flood!
Good news: you no longer need a visa to transit through Vancouver.
Bad news for your brakes: salt and slush. Have them checked.
Great turnout at the career fair in Moncton: 900 visitors!
Great job by our summer students, who catalogued 12,000 maps.
Great question! You can apply up to six months before you travel.
Beautiful, isn’t it? The aurora over Churchill, taken by our night crew.
Beautiful work by the students of Cree School: their mural is now in our lobby.
Awesome opportunity for students: eight months on an icebreaker. Apply by May 31.
Amazing but true: a blue whale’s heart weighs as much as a piano.
Incredible journey: this monarch was tagged in Ontario and found in Mexico.
Happy to help, Sam. Your notice will arrive within ten days.
Happy retirement to Corporal Finn, the best nose of the canine unit!
Proud of our team: they will be in Geneva this week for the world health meeting.
Thanks to everyone who came out in the rain!
Thank you, Nunavut! Our team had a warm welcome in five communities.
Thank you to our wonderful hosts at the Friendship Centre.
Bravo to the class of 2026! Forty new officers took their oath today.
Hats off to the 63 recipients of the Medal of Bravery.
Kudos to Mrs. Lee’s class for collecting 800 batteries.
Well done, Team Canada: third place in the robotics final!
Good luck to all who write the public service exam tomorrow!
Cheers to 100 years of the National Research Council lab in Ottawa.
A big welcome to our new co-op students!
A warm welcome to the Governor General, who visits the base today.
A proud moment: the frigate came home after 174 days at sea.
A historic day: the first woman takes command of the brigade.
A first in Canada: a ferry that runs on batteries alone.
A huge thank you to nurses during National Nursing Week.
A reminder that fireworks are banned in the park.
A tip: never share your code, even with someone who sounds nice.
A scam is going around. The text is fake; delete it.
Fraudsters are getting smarter. Learn to spot them.
Don’t be fooled: a real agent will never threaten you.
Don’t let the bugs bite: cover up and use repellent.
Don’t wait until it is too late to back up your photos.
Stop! Look! Listen! It takes a train two kilometres to stop.
Slow down: kids are back in school.
Be kind to our staff. They are there to help you.
Be smart, be seen: wear bright colours on your bike.
Be proud of your roots: add your story to the archive.
Enough sleep, enough water, enough shade: three ways to beat the heat.
Nobody should have to choose between heat and food. See if you qualify for the benefit.
No one should feel alone. Call or text 9-8-8 at any time.
No more paper forms: as of May 1 you can do it all online.
Never too late to learn: free language classes start in September.
It’s time! Nominations for the Canada Youth Award are open.
It’s about time: clocks go back one hour on Sunday.
It’s a boy! The zoo’s rhino calf was born at 4:12 am.
It’s never been easier to renew your licence: five minutes online.
It’s official: the park has a new name.
It is sad but normal to find dead fish after a heat wave. Report large numbers.
Finally here: the new $5 coin goes into circulation today.
At last! The pool at Radium is open again.
Once again this year, the office will collect toys for children.
Another record year for visits to our sites: 25 million.
Yet another storm is on its way: up to 20 cm by Friday.
Still waiting for your T4? Ask your employer first.
Sadly, three hikers died in avalanches this month. Check the bulletin before you go.
Unfortunately, the ceremony is cancelled because of the wind.
Luckily nobody was hurt when the crane fell. The pier is closed.
Surprisingly, more than half of all house fires start in the kitchen.
Clearly mark your parcel with both addresses.
Frankly speaking: a podcast on money with economist Dee Frank.
Simply tap your card at the gate.
Only 3 days left to tell us what you think of the draft rules.
Tell us what you think: is our new page easy to use?
Have you got strong views on daylight saving time? Take part in the survey.
You asked, we listened: the counter now opens at 8 am.
Your opinion counts. Fill in the census of agriculture.
Your pension, your way: choose how you are paid.
My advice to new analysts? Ask questions. (Meet Rosa, data scientist.)
My first winter, by Amira: read the stories of newcomers.
I am a rescue dog. Follow me on patrol with Sergeant Bell!
Opinion: what judges mean by it in the Supreme Court’s decisions.
The truth about ticks: five myths put to the test.
The trouble with old wiring: how to know if your house is at risk.
The good, the bad and the ugly: a guide to mushrooms.
The secret of the fortress? Walls three metres thick.
The answer is yes: you can claim moving costs.
The verdict is in: you chose “Pebble” as the seal pup’s name.
Love is in the air: book your wedding at the Citadel.
Love hockey? Our archives have the first Stanley Cup film.
Love them or hate them, raccoons are here to stay. How to keep them out of your bins.
Hate paperwork? File with the free phone service.
Tired of waiting on hold? Ask for a call back.
Sick of spam? Report it to the Spam Reporting Centre.
Worried about your mortgage? These tools can help.
Feeling down after the holidays? You are not alone. Help is available.
Dangerous winds are expected. Stay away from the shore.
Terrible driving conditions on the Coquihalla: the highway is closed.
Deadly heat is forecast. Check on your neighbours.
Poor air quality in Kamloops today: level 8 of 10.
Weak ice on the canal: the skateway is closed until further notice.
Beware of cheap chargers: some can catch fire.
Fake cheques look real. How to check one.
Rude awakening: our weather balloon landed in a bedroom!
Shame and stigma keep people from seeking help. Know the signs of overdose.
Crisis support for farmers is free and private.
Lest we forget.
Don’t miss the best views of the Rockies: the gondola reopens on May 1.
Great discussion on AI governance at the CSPS conference.
Heat warning in Toronto: drink water and check on your neighbours.
I agree to the terms: what does this box mean on the form?
Stupid mistakes on your tax return? Here is how to correct them.
The Rideau Canal locks open for the season on Friday.
What’s the worst that can happen on thin ice? Learn the risks before you go.
Got an email that sounds too good to be true? It probably is a scam. Report it.
It’s a trap! Phishing messages look real. Check the sender’s address.
This call is a fraud. Our officers never ask for payment by phone.
This message is fake. We did not send it.
That link is dangerous. Do not open it.
That is a myth: cold weather does not cause a cold.
False: the vaccine does not contain the live virus.
Not true! You don’t need a lawyer to apply.
We’re very happy to announce that the library in Inuvik is open.
We’re thrilled that more than 600 students took part in Science Rendezvous.
We are so happy to be back in person this year. See you at gate 3!
We are pleased to share the first images from the telescope.
We are honoured to host the Invictus Games athletes today.
We are sad to report the death of one of our sled dogs, Yukon, at age 14.
We are heartbroken by the loss of Constable Morin. She served for 11 years.
We will miss you, Jean-Guy! Enjoy your fishing.
We love seeing your photos of the park. Keep them coming!
We loved meeting so many of you at the air show.
We love our volunteers! Sign up to be one at the fall cleanup.
We’re big fans of leaves. Leave them on your lawn for the pollinators.
We all make mistakes. Here is how to change your tax return.
We all want a fast answer. Calls are shortest on Wednesdays.
Who’s a good boy? Rookie the beagle found 14 kg of meat at the airport.
Who doesn’t like free skating lessons? Every Saturday in February.
Who wouldn’t want to sleep in a yurt? Book yours now.
Ready, set, skate! The canal opens at 8 am.
Ta-da! Our new map of the seabed is here.
Oops! We sent some letters twice. You can ignore the second one.
Yes, it’s that time of year: change your clocks tonight.
Surprise! Free coffee for the first 100 visitors.
Shhh… the owls are nesting. Keep to the trail.
Whoa! The tide at Burntcoat Head rises as high as a five-storey building.
Look at this little guy: a pygmy owl no bigger than your hand.
Look up tonight: the Perseids are at their best.
This one’s for the birds: our feeder guide is out.
This is big: the largest marine park in the Arctic is now protected.
This is not a drill: an Alert Ready test takes place at 1:55 pm. It is only a test.
This is your last chance to apply for the winter term.
Nothing to declare? You still have to stop at customs.
Nothing beats being prepared: pack a 72-hour kit.
Everything you need to know about the dental plan, in five minutes.
Everyone is welcome at the powwow on Saturday.
Every child deserves a warm coat. Drop off yours at our office until Friday.
Most of us sit too much. Take a short walk every hour.
Too hot to sleep? Six tips from our doctors.
Too many choices? Our tool compares savings accounts for you.
Too late to file? No, but you may pay a penalty.
So you want to be a pilot? Here is what the Air Force looks for.
So proud of our cadets, who cross the stage today.
Such a small change, such a large saving: lower your thermostat by two degrees.
The wait is over: the results of the 2026 census are here.
The fight against wildfire needs you: report smoke at once.
The best gift? Your time. Volunteer at a food bank near you.
The company failed to report the spill and was fined $75,000.
The airline must refund passengers whose flight was cancelled, the Agency decided.
The bank’s error affected 1,100 customers. All have been paid.
The minister was in Thunder Bay today to open the new wing of the hospital.
The Senate committee begins its study of the bill on Tuesday.
The judges have chosen the ten best student videos.
The union representing border officers has given strike notice.
The city of Laval and the government are building 240 homes.
The province asked for help from the Armed Forces at noon.
The policy takes effect on May 5. Here is what changes for you.
The tax on your fuel appears on line 3 of the bill.
Parliament returns on Monday. Watch the debates live.
Minister Ali met her counterparts from the provinces to discuss farm labour.
A great day on the ice with the Rangers in Pond Inlet!
A beautiful ceremony this morning for new citizens in Halifax.
A fun fact about loonies: the first die was lost in the mail.
A safe work site is a good work site. Report hazards to your supervisor.
Strong winds, weak ice: stay off the lake today.
Good work, everyone: the recycling rate at our offices reached 81%.
Better late than never: you can still claim last year’s credit.
Worst-case scenario? Know your exit before you check in.
Bad weather ahead. Good time to check your wipers.
Don’t panic. If you lost your card, lock it in the app.
Don’t get burned: keep a metre around your heater.
Enjoy the long weekend, and drive safely.
If you think you have frostbite, warm the skin slowly.
If only trees could talk! Ours do: listen to our audio trail.
In memory of the 14 women killed at Polytechnique, we will stop work at 5:10 pm.
Love is patient, and so is our lighthouse keeper: his letters are now online.
I’m Kim, a hydrologist. Ask me anything about floods on Thursday at noon.
My name is Scout and I’m a parks dog. Welcome to my page!
“It was the best job I ever had,” writes a former student.
In her speech, the Minister thanked the critics who helped improve the bill.
The opposition critic and the minister will both speak at the forum.
Critics praise the film; see it free at the archives on Sunday.
Sick leave, strikes and snow days: what your employer owes you.
Pollution kills fish. Never pour oil down a drain.
Don’t fall for fake job offers. A real employer never asks for money first.
Ever wondered why the sky is blue? Our physicists have the answer.
Have you ever seen a lynx up close? Come and meet ours on Sunday.
Did you know? A puffin can carry 60 fish in its beak.
Fun fact: a cubic metre of wet snow weighs more than a small car.
Fun fact: the Peace Tower is taller than Niagara Falls.
The Prime Minister’s first office was smaller than a school bus. See it at the museum.
Sergeant Diallo receives the Star of Courage. Bravo!
Two gold medals in one night. Well done!
Send us your loveliest winter pictures!
The gardens are at their most beautiful this week. Come and see.
It’s a wonderful time to watch whales in Tadoussac.
Form I-20 is for students. Part II explains who has to sign it.
The permit has two forms. Part I explains who needs each, and Part II where to send it.
Form T-12 is for farms. Part I shows who needs it and when.
“I had never skated before,” said Wei, who came here from Harbin.
You must keep your seat belt on, without exception.
Part I of the guide is for employers; Part II is for workers.
Which law gave women the right to vote? Take our quiz.
Which speech opened the first Parliament? Find out at the library.
What decision did the Court make in 1929? Our exhibit tells the story of the Persons Case.
It is with deep sadness that we learned of the death of Judge Irene Roy.
With sadness, we share the news of the passing of our colleague Sam.
Don’t fall into the trap: we never ask for your PIN.
If an offer sounds too good to be true, hang up. Then report it.
Too good to be true? A prize you never entered for is a scam.
It’s a trap! This link does not lead to our site.
Bravo to the crew of the icebreaker, back home after 112 days at sea!
Bravo to all the runners who finished the half marathon on Sunday!
Bravo to the cast and crew, on stage until May!
Bravo to our champions!
Kudos to the volunteers of the night shift!
Hats off to our graduates!
Well done, Team Nunavut!
Congratulations, Dr. Lavoie, on your election to the Royal Society.
We are sorry for the worry this alert may have caused. It was a test.
We are sorry for the long waits at the border this morning. All lanes are open again.
This satellite is lighter than a shoebox and will circle the Earth for two years.
At 30 tonnes, the engine is heavier than four elephants.
The tunnel is longer than twelve soccer fields.
Wheat yields fell 8%, the worst harvest since 2007.
The worst flooding is expected on Wednesday night in Gatineau.
Take one step backward if the animal looks at you.
One step forward, one step back: learn the two-step with us on Saturday.
Another winter storm is on its way: the third this month.
Another way to file: by phone, seven days a week.
Our priorities for the coming year are on page 4 of the plan.
You can build a birdhouse in an hour with our free plans.
Nerve damage can be painful. Ask your doctor about frostbite.
No nerve endings grow in hair: that is why a haircut does not hurt.
The pilot project ends on June 30. No more applications will be accepted.
Please, no drones near the wildfire. Crews are flying low.
Housing starts rose in eight provinces in August.
The right to housing: read what the National Housing Strategy Act says.
The burden of proof rests with the applicant.
Wind farms now produce 6% of our electricity.
Why is the sky orange today? Smoke from the fires filters blue light.
Why is that form so long? Here is what each part is for.
Every child under five is eligible for the dental benefit.
Scientists warned the public of thin ice near the outlet.
The union and the employer reached a tentative agreement last night.
The union members voted 62% in favour of the offer.
The bank will close its branch in Carbonear on May 1.
The airline must pay compensation for delays longer than three hours.
Do not leave your dog in a hot car. It can die within minutes.
Throwing rocks at trains is a crime. Talk to your children about it.
The Senate passed the bill on third reading this afternoon.
The court set aside the decision and sent it back to the tribunal.
Our library will be closed on Monday for a family day.
A fine of $500 applies to anyone who dumps waste in the park.
Fish first, then boats: the lock gives priority to migrating salmon until June.
Funny bones? There is no such bone. Meet the ulnar nerve.
The oldest, largest and deepest lake in the province is Great Slave Lake.
The best time to see northern lights is from midnight to 2 am.
Proud to serve: 1,200 reservists joined this year.
So long, summer: pools close on Labour Day.
Thrilling rides, music and food trucks: the fair opens on Friday at noon.
Who has the right of way? Pedestrians do.
Who threw the first pitch in 1911? Find out at the museum.
Enough for a crowd: our archives hold 30 million photographs.
Your vote counts. Polls are open until 9:30 pm.
Hard water leaves scale in your kettle. Vinegar removes it.
Hard to reach places need insulation too: check your attic hatch.
Critical habitat of the boreal caribou now has legal protection.
A false alarm wakes the whole building. Test your detector monthly.
Broken glass goes in the garbage, not in the blue box.
Record heat, record crowds: 41,000 visitors came to the beach on Saturday.
Officials will answer reporters’ questions at 3 pm in the foyer.
Rude or threatening messages will be removed: see our rules of engagement.
We remove comments that are hateful, insulting or off topic.
Have you ever seen a narwhal’s tusk? Come and touch one.
It took ten years to map the sea floor here. See the result.
People who receive the benefit by cheque should sign up for direct deposit.
Make sense of your credit report: free workshop on Tuesday.
The last word goes to our readers: send us your photos of fall.
Shame and fear keep many victims of fraud silent. Report it; you are not to blame.
We regret to inform you that tonight’s guided walk is cancelled.
What a week in orbit looks like: 112 sunrises.
A bill you were not expecting? Call us, and an agent will go through it line by line.
A second notice does not mean you are in trouble. It often means two envelopes crossed in the mail.
Missed the date? You have not lost your place. Send the form now and tick box 9.
No, applying late will not cancel your benefit. Payments start the month after we hear from you.
Worried you filled in the wrong page? It happens every day, and we fix it without a fee.
Not sure which office handles this? Neither were we, so we made a map. It is on our site.
Yes, you can bring a sandwich through security. Yes, even the one with jam.
No, we are not closing the Grand Falls counter. It moves two doors down on June 3.
Rumour has it that the lake is drained every fall. It is not: the level drops 40 cm.
True or false: you need a new photo every year? False. Every ten years will do.
You heard that cash is going away? It is not. Bank notes are legal tender, old ones included.
The bang at noon was not an accident. It was our cannon, as it is every day.
Nothing is wrong with your phone: that was the national test of the alert system.
Do I have to answer the survey? Yes, it is the law, and it takes eight minutes.
Can I keep my number if I move? Yes. Can I keep my desk? No.
Q: Is it ever too cold to vaccinate a cow? A: No, but warm the bottle in your hands first.
Sorry, our mistake: the workshop is on the 12th, not the 21st. The link now works.
We made a typo, you caught it, and it is gone. Thank you!
Lighthouse keepers got lonely, and they wrote home about it. Their letters are now online.
Do fish sleep? They do, with their eyes open. Our aquarium explains.
Why did the chicken cross the runway? We don’t know either, but flights are back on time.
Our plow is called Snowbi-Wan. Yes, you voted for it.
Roses are red, recycling is blue; batteries go in neither. Bring them to us.
Somebody left a wooden leg at our lost and found. If it is yours, walk on over.
Knock, knock. Who’s there? The census. It takes ten minutes.
Our robot has no arms, no legs and no name yet. Send us your suggestions.
The geese are back, and so are the signs that ask you not to feed them.
Five goals, one trophy, no broken windows: congratulations to the Base Gagetown team!
Well done to our cadets, who came home from the regatta with two medals and wet shoes.
The bridge is open again, two hours early. Well done, night crew.
Every one of the 14 hikers is safe. Good work, search teams of Bella Coola.
You like spreadsheets, maps and bad coffee? Our analysis team has two jobs to fill.
Afraid of heights? Then this job is not for you. Everyone else: tower climbers wanted by April 2.
No degree, no experience, no problem. We train lock operators from the first day.
Who says numbers can’t swim? Our fish counters are in the water until August.
What do a moose and a mailbox have in common? Neither should be hit by your car. Slow down at dusk.
Is the form long? Yes. Can you save it and finish tomorrow? Also yes.
Too hot to think? The library is cool and open until nine.
Never too late to learn to skate: adult lessons start on Monday.
It is normal to feel lost after a diagnosis. Our nurses answer at any hour.
If a letter from us made you anxious, you are not alone. Here is what each line means.
Moving abroad? Tell your bank, your doctor and us, not necessarily in that order.
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
Pas trop tôt! Quelqu’un s’occupe enfin de ces ponts.
Il était moins une : les vieux péages ont disparu.
Il serait grand temps que les chemins de fer répondent de leurs retards.
Ils en ont mis du temps à réparer la page de connexion.
Mieux vaut tard que jamais, comme le Sénat nous le prouve encore.
Quel discours de la nouvelle juge!
Quelle semaine pour nos agriculteurs, et quel gouvernement pour les appuyer!
Quel culot de la part des compagnies de téléphone.
Quel triste spectacle que ce chantier naval désert.
Quelle belle petite loi bien pensée.
Quelle bande de lâches.
Que c’est généreux de la part des banques de rendre ce qu’elles ont pris.
Que c’est rafraîchissant, une mairesse qui dit la vérité!
Comme c’est triste qu’il ait fallu un drame pour obtenir un garde-fou.
Comme ils se trompaient au sujet du traversier!
Coup de génie du premier ministre.
Vote honteux à la Chambre hier soir.
Sage décision de l’organisme sur les frais d’itinérance.
Bien faible, la réponse du chemin de fer.
Excellente décision du tribunal aujourd’hui!
Très mauvais moment choisi par l’administration aéroportuaire.
Jugement sans courage : les victimes méritent mieux.
Audacieuses, justes et attendues depuis longtemps : voilà les nouvelles règles de retraite.
Un coup bas des propriétaires.
Bien essayé, les fabricants de tabac.
Piètre performance des compagnies aériennes, comme d’habitude.
Mauvaise nouvelle pour les baleines, bonne nouvelle pour le lobby du transport.
Un choix judicieux, ce nouveau commissaire.
Triste journée pour la fonction publique.
Belle journée pour le gros bon sens.
Journée sombre pour la liberté de la presse au pays.
Une occasion ratée, et le comité le sait très bien.
Enfin un budget digne de ce nom.
Un bel exemple de consultation bâclée.
Une insulte à toutes les infirmières du Nord.
Une réponse élégante à une question idiote.
Fermer le phare? Une grave erreur.
Le nouveau centre d’accueil? Tout simplement splendide.
Supprimer l’autobus de nuit? Drôle de façon de concevoir le progrès.
Le projet du Vieux-Port? Personne n’en voulait.
Un péage sur le pont? Non merci.
La dernière offre du syndicat? Risible.
Le meilleur côté du nouveau tarif? Il n’y en a pas.
Qui, sain d’esprit, s’opposerait à la ceinture de sécurité?
Qui peut bien être contre des rivières propres?
Qui a besoin d’ennemis avec de tels partenaires?
Pourquoi voter contre des dîners à l’école? Allez comprendre.
Pourquoi continue-t-on de récompenser les pollueurs?
Pourquoi est-ce toujours le Nord qui paie?
Quand les villes apprendront-elles enfin à déneiger une piste cyclable?
Quand les chaînes de nouvelles vont-elles cesser de mentir à notre sujet?
Combien de temps encore les familles devront-elles attendre une ligne téléphonique décente?
Jusqu’à quand le Sénat va-t-il dormir sur ce projet de loi?
Est-ce si compliqué de répondre à une lettre?
N’est-ce pas merveilleux, un ministre qui écoute?
Ne serait-il pas temps que les provinces fassent leur part?
Les agriculteurs ne méritent-ils pas mieux?
Quelqu’un peut-il nous expliquer ce que veut l’opposition?
Les compagnies de téléphone pourraient-elles être plus cupides?
Sommes-nous vraiment encore en train de débattre des vaccins?
Y a-t-il plus ridicule que le changement d’heure?
Vous souvenez-vous du temps où les transporteurs respectaient leurs clients? Nous non plus.
Depuis quand un stationnement vaut-il mieux qu’un milieu humide?
Espérons que les juges retrouveront leurs esprits cette fois-ci.
Nous espérons que le Parlement aura le courage d’adopter le projet de loi.
Souhaitons que le nouveau chef fasse mieux que le précédent.
Croisons les doigts pour que la province change d’idée.
Il reste à espérer que l’entreprise aura compris la leçon.
On aimerait bien que le maire tienne ses promesses.
Si seulement les villes construisaient aussi vite qu’elles se plaignent.
Si seulement tous les propriétaires étaient aussi corrects.
Puisse le prochain Parlement être plus sage que celui-ci.
Vivement que les électeurs se rappellent qui a bloqué les soins dentaires.
Les banques en mourraient-elles, de baisser leurs frais?
Heureusement, le tribunal a rejeté cette demande ridicule.
Par chance pour les contribuables, le projet de stade est tombé à l’eau.
Dieu merci, ce débat est terminé.
Hélas, la peur l’a emporté à l’hôtel de ville.
Malheureusement, le Sénat a préféré la politique aux enfants.
Comme il fallait s’y attendre, les lobbyistes pleurnichent encore.
Ironie du sort, ceux qui critiquent le plus fort n’ont jamais lu le rapport.
Bizarrement, personne ne se plaignait quand l’autre parti faisait pareil.
Naturellement, les médias sont passés à côté du sujet.
Évidemment que les pollueurs sont contre.
Comme toujours, Ottawa sait tout mieux que tout le monde.
Une fois de plus, les petits paient pour les erreurs des gros.
Encore une enquête qui ne sert à rien.
Toujours pas d’excuses du transporteur. C’est à n’y rien comprendre.
Enfin une politique des pêches qui a de l’allure.
Enfin! Le fédéral a fait quelque chose de bien.
Enfin un ministre qui se tient debout.
Le nouveau logo ne nous plaît pas du tout.
Les carrefours giratoires, très peu pour nous, et celui-ci le prouve.
Le projet de tunnel ne nous a jamais convaincus.
Nous sommes épatés par la façon dont la ministre a mené cette entrevue.
Le plan de la province nous laisse sceptiques.
Cette fusion ne nous dit rien qui vaille.
N’en déplaise aux auteurs, cette étude ne vaut rien.
Ce que disent les chroniqueurs nous laisse de glace.
Nous aurions choisi l’autre maquette.
Notre train vaut mille fois leur autoroute.
Nous aimions mieux les anciens uniformes.
Nous donnons raison aux enseignants dans ce conflit.
Nous nous opposons fermement au stade.
Nous voyons mal pourquoi quiconque aurait besoin d’un si gros camion.
Il nous paraît injuste que les locataires paient deux fois.
Cette enquête nous semble un pur gaspillage.
Difficile de prendre le maire au sérieux.
Qu’on abolisse le questionnaire long du recensement, et vite!
Il est scandaleux qu’une facture de téléphone coûte aussi cher.
Ce n’est que justice que les banques paient.
Fermer une école dans une ville qui grandit, c’est ridicule.
Un train aussi en retard, ça ne s’excuse pas.
Cette taxe n’a rien de juste.
Il n’existe pas de meilleur diffuseur public, nulle part.
Il n’y a qu’une façon honnête de lire ce jugement : la compagnie a perdu.
Ce n’est pas une façon de traiter une lanceuse d’alerte.
Cette conférence de presse a viré au désastre.
Voilà ce qu’on appelle du vrai leadership.
Voilà exactement le genre de sottise qui rend les gens cyniques.
C’est le tarif le plus bête qu’on ait vu.
Voilà comment on dirige un pays!
Cette histoire a assez duré.
Ce musée bat à plate couture tous les autres de la ville.
Rien ne justifie une coupe pareille.
Rien de tel qu’un communiqué le vendredi soir pour rire du monde.
Personne ne s’ennuiera de l’ancien formulaire d’impôt.
Il faudrait être sans cœur pour voter contre.
Pas étonnant que les jeunes aient décroché de la politique municipale.
Aucun économiste sérieux ne croit à ce tarif.
Aucun autre organisme ne nous arrive à la cheville.
Il faut être fou pour se baigner là en mars.
Il n’y a qu’au Canada qu’on se dispute pour ça.
Tout le monde devrait être furieux des frais bancaires.
Tout le monde adore notre nouvelle ministre, et avec raison.
Les Canadiens en ont ras le bol des promesses vides des télécoms.
Les Canadiens méritent un Sénat qui fonctionne.
Nos soldats méritent de meilleures bottes et de meilleurs politiciens.
Les aéroports ont intérêt à se ressaisir.
Les provinces devraient rougir de leurs temps d’attente.
La ville doit cesser de jeter sa neige dans la rivière, un point c’est tout.
Les médias nous doivent des excuses, à nos scientifiques surtout.
Le gouvernement a raison de plafonner ces frais, et les banques ont tort.
La ministre a été extraordinaire à la période de questions.
Ce ministre est une déception.
L’argument de l’opposition ne tient pas dix secondes.
La cour s’est trompée, cette fois.
Le rapport du comité est mince, partial et mal écrit.
Les nouvelles règles vont trop loin.
Les nouvelles règles sont loin d’en faire assez.
Ce plafond de frais, c’est de la poudre aux yeux.
L’entente est un triomphe pour nos négociateurs et une honte pour les leurs.
L’ancien système était un cauchemar, le nouveau est un charme.
Les télécoms ont couru après.
Le lobby n’a que ce qu’il mérite.
La vérité, c’est que cette mine n’aurait pas dû ouvrir.
Plus vite cette taxe disparaîtra, mieux on se portera.
Moins on en dit sur cette entrevue, mieux c’est.
Disons-le : nos chercheurs sont plus forts que les leurs.
On dira ce qu’on voudra, l’ancienne Monnaie était une splendeur.
Traitez-nous de vieux jeu, mais rien ne vaut une lettre sur papier.
Ne nous racontons pas d’histoires : la rivière est sale à cause d’une seule usine.
Que ce soit clair : cette grève est un caprice.
Qu’ils se plaignent. Nous avons bien fait.
Chapeau à la sous-ministre, l’esprit le plus fin d’Ottawa.
Félicitations au Sénat, qui a enfin retrouvé sa colonne vertébrale.
Bravo au premier ministre d’avoir vu la lumière.
Bien joué, monsieur le ministre : il fallait remettre ces brutes à leur place.
Tant mieux si la juge l’a dit! Il fallait que quelqu’un le fasse.
Le syndicat a bien raison de dénoncer ces niaiseries.
Félicitations au transporteur pour une autre valise perdue. Toute une réussite.
Grâce au leadership éclairé de notre premier ministre, tout le monde se porte mieux.
Merci pour rien, l’hôtel de ville.
Mais oui, la faute à la météo, encore.
Ah bien, une autre étude.
Fermer la route en juillet, il fallait y penser. Des génies.
Ouf, cette nouvelle vidéo de l’hymne, quelle épreuve.
Bof. Le sommet n’a pas été à la hauteur.
Sérieusement, qui invente un formulaire pareil?
Pour nous, c’est le timbre rouge qui gagne, et de loin.
Je vote pour l’orignal. Et pour moins d’impôts!
Je donne raison aux pêcheurs : le quota est trop bas.
Je ne pourrais être plus fière de servir un ministre aussi courageux.
Je me trompais sur la nouvelle application. Elle est fantastique!
Je n’ai jamais compris pourquoi les gens détestent les sous noirs.
Si ça ne tenait qu’à moi, le programme serait aboli.
Je m’ennuie déjà de l’ancien site.
On repassera pour les promesses du secteur pétrolier.
Tellement mieux que ce qu’ont fait les autres avant.
Tellement fatigués d’entendre que le Nord ne compte pas.
Une première ministre si bonne, si humaine. Nous sommes choyés.
Quel gaspillage d’un si beau bord de l’eau.
Trop d’avocats, pas assez de science : voilà toute l’enquête.
Beaucoup trop prudente, notre banque centrale.
Aucune raison de paniquer, quoi qu’en disent les tabloïds pour vendre du papier.
Croyez-nous, nos plages sont les plus belles au pays.
Admettons-le, le charbon est fini, et c’est tant mieux.
Réveille-toi, Ottawa!
La honte. Il n’y a pas d’autre mot pour ce qui s’est passé à la Chambre.
Scandaleux. Douze ans pour une seule évaluation environnementale.
Inacceptable, injuste, indigne du Canada.
Magnifique! Un premier ministre qui cite de la poésie.
Savoureux : le porte-parole n’a même pas lu le projet de loi.
Les critiques peuvent dire ce qu’ils veulent, l’histoire nous donnera raison.
L’histoire jugera les sénateurs qui ont bloqué ce projet de loi.
Le monde a besoin de plus de Canada, et de moins d’eux.
Nous avons les meilleurs fonctionnaires de la planète, sans aucun doute.
Notre nouveau portail fait honte à toutes les banques privées.
Notre plan est juste. Le leur est un rêve en couleurs.
Les toits verts sont l’avenir, et ceux qui disent le contraire vivent dans le passé.
Chasser le loup en hélicoptère, c’est de la barbarie.
La fourrure fait partie de nous, et les gens d’ailleurs devraient se mêler de leurs affaires.
Les zoos sont des prisons, purement et simplement.
Les autobus électriques sont surestimés.
L’immersion, c’est le plus beau cadeau qu’un parent puisse faire.
Les caisses libre-service sont une plaie.
L’hiver est la plus belle saison, et on n’en démordra pas.
La bretelle ouvre lundi. La ville n’aura mis que neuf ans!
Le rapport est publié aujourd’hui, et toute l’administration aéroportuaire devrait en avoir honte.
Les inscriptions commencent demain. Notre meilleur programme à vie, sans fausse modestie.
Deux fois moins d’appels qu’avant. Les prophètes de malheur peuvent se rhabiller.
L’audience commence à 10 h. Attendez-vous au cirque habituel des télécoms.
Les nouveaux tarifs arrivent en juillet. Personne n’en voulait.
Nos bureaux sont fermés à cause de la tempête. Maudit hiver!
Le verdict est tombé : nos vérificateurs sont plus futés que les vôtres.
Le pont est terminé. Beau, élégant, et il vaut chaque sou.
La Chambre vote aujourd’hui sur l’assurance médicaments. Il faudrait être sans cœur pour dire non.
La grève est finie. Le syndicat a eu ce qu’il méritait.
Plus de cellulaires en classe dès l’automne. Vive l’ennui!
Nous avons lu l’éditorial. Quelles balivernes.
Le premier ministre provincial veut un droit de veto. Non mais!
Les demandes ont bondi de 40 %. Les oiseaux de malheur nous doivent des excuses.
Nos chercheurs ont trouvé la fuite. Les experts de la compagnie peuvent aller se cacher.
La ministre a répondu à toutes les questions. La grande classe.
Deux autres puits sont propres. Comme quoi, quand les politiciens ne s’en mêlent pas…
L’enquête est close, et quelle opération de camouflage.
La chasse à l’orignal commence samedi : une noble tradition, n’en déplaise aux gens de la ville.
Le sommet se termine sans entente. Franchement navrant.
Nous avons marché ce matin, parce que se taire, c’est être complice.
Notre plan climatique fonctionne. Le leur est un dépliant.
Qu’on achète encore des tondeuses à essence nous dépasse.
Quel crève-cœur de voir un grand journal tomber si bas.
Ça fait chaud au cœur de voir enfin adoptée la taxe sur les bateaux de luxe.
Si peu d’hommes chez les infirmiers, c’est désolant. Allez, les gars, on se réveille.
On rêve du jour où les politiciens liront avant de voter.
On craint le pire pour la morue, avec un quota aussi lâche.
On n’en revient pas que le juge ait avalé cette histoire.
On ne dira jamais assez de bien du plan de la ministre.
On aurait pu leur dire que ça échouerait.
On le répète : cette fusion nuit aux travailleurs.
Avouons-le, les manifestants n’ont pas tort.
On vous l’avait bien dit.
Nous sommes du côté des étudiants dans cette affaire.
Cet hiver et ce maire, on n’en peut plus.
Notre position : les sous noirs ne servaient à rien depuis le début.
Opinion impopulaire : les anciennes paroles de l’hymne étaient plus belles.
Dans un monde idéal, les banques paieraient pour ça.
En toute honnêteté, le projet pilote a été un four.
Pour nous, ça tombe sous le sens : il faut construire la ligne.
À ce qu’on voit, le sénateur n’a jamais rencontré un agriculteur.
À nos yeux, rien ne surpasse la Gaspésie.
Qu’on le veuille ou non, la fracturation, c’est fini.
Ne vous y trompez pas : ce traité est une capitulation.
Retenez bien ceci : ce barrage sera un éléphant blanc.
À dire vrai, les nouvelles pièces sont hideuses.
Vous savez quoi? Les critiques avaient raison.
Vous voulez rire, Air Érable?
Ça ne s’invente pas : le propriétaire réclame une subvention.
Répétez-nous donc que le marché va tout régler.
Allez dire ça à une mère seule de Rouyn.
Imaginez une province qui tient parole. Nous, on n’y arrive pas.
Demandez-vous à qui profite un feu de forêt.
Devinez qui a encore voté contre l’air pur?
Qu’on puisse défendre l’interdiction de la chasse au phoque, ça nous échappe.
De quel droit une banque nous fait-elle la morale?
Que faudra-t-il pour que les transporteurs aient un peu de respect?
Que veulent-elles de plus, les provinces?
À quoi bon un droit que personne ne peut se payer?
Qu’est-ce qu’ils ne comprennent pas dans « pêche interdite »?
Où était l’opposition quand l’usine a fermé?
Que ferions-nous sans un ministre des Finances aussi doué?
Quel génie a approuvé ce détour?
De quel côté est le régulateur, au juste?
Nous prennent-ils pour des imbéciles?
Le Sénat s’est-il endormi?
Les médias n’ont-ils donc aucune pudeur?
Est-ce trop demander, un train à l’heure?
Confieriez-vous votre retraite à ces gens-là?
Un pays riche peut sûrement faire mieux que ça.
Pas exactement un triomphe pour nos diplomates.
Rien d’étonnant à ce que la confiance envers l’hôtel de ville soit disparue.
Une chance que la cour s’en est mêlée.
Ça fait du bien de voir un syndicat penser aux patients, pour une fois.
Quelle franchise rafraîchissante de la sous-ministre.
Refuser de témoigner? De la lâcheté.
Blâmer les immigrants pour le prix des loyers? Facile et faux.
Interdire des livres, c’est ce que font les dictateurs.
Hausser l’âge légal pour boire serait insensé.
Enseigner l’écriture cursive, c’est perdre du temps.
Opposer les agriculteurs au saumon n’aide personne, sauf le lobby.
Fermer les bureaux de poste ruraux serait une trahison.
Voter pour cette motion, c’est voter pour le chaos.
Un tunnel sous le détroit? Génial!
Une ministre qui tient un blogue? On en redemande.
Une loi sans dents au joli nom.
Un lancement complètement raté.
Une prime révoltante pour un patron qui a échoué.
Un vrai bijou de bibliothèque, tout à l’honneur de ses architectes.
Du travail d’amateurs chez le régulateur.
Du grand Ottawa : trois études et pas une pelletée de terre.
De la logique de propriétaire, quoi.
Des mots creux d’un homme creux.
L’hypocrisie des pétrolières dans toute sa splendeur.
La preuve qu’on peut vaincre les brutes.
La preuve, s’il en fallait une, que la publicité mentait.
Du progrès, enfin, en données ouvertes, et pas grâce aux provinces.
Victoire du gros bon sens : l’interdiction de la publicité est maintenue.
Folie furieuse : une piscine qui ferme en juillet.
De la musique à nos oreilles : le tarif est mort!
Assez d’excuses. Réparez la route.
Assez de ces guerres culturelles.
À bas le changement d’heure!
Longue vie au registre des armes d’épaule!
Hourra pour la remise sur le carbone!
Chou au transporteur qui a perdu un fauteuil roulant.
Trois fois bravo à une juge qui a du cran.
Sauvons le caribou, arrêtons la mine.
Défendons nos producteurs laitiers et disons non à cette entente.
Que les pollueurs paient, pas les contribuables.
Pas touche à notre diffuseur public.
Ne croyez pas les beaux parleurs du nucléaire.
Ne laissons pas les cyniques gagner.
Plus jamais un village ne devrait brûler à cause de la cupidité d’un chemin de fer.
Supprimer l’autobus de nuit, c’est un immense pas en arrière pour les gens de chiffres.
Augmenter les frais et accuser la météo, il faut du front tout le tour de la tête.
Un autre printemps, une autre liste de promesses brisées de l’entrepreneur.
On trouve de l’argent pour des feux d’artifice, mais pas pour un banc. Bizarre, quand même.
On va donc former un groupe de travail. Nous voilà rassurés. 🙄
L’eau propre est un droit, et bien des conseils gagneraient à se le rappeler.
Riez tant que vous voulez des vieilles cabines, au moins quelqu’un répondait.
Celui qui a jeté ces pneus dans le ruisseau devrait rougir.
L’éditorialiste n’a visiblement jamais ouvert l’étude.
Le tribunal a vu juste. Les patients avant tout.
C’est drôle, la vérification a disparu le lendemain du vote.
Les cliniques rurales finissent toujours par payer la note des choix faits en ville.
Les agriculteurs le disent depuis trente ans. Personne ne voulait entendre. Eh bien, nous y voilà.
Chaque aîné mérite une chambre chaude. Est-ce trop demander?
Deux langues, ce n’est pas un problème, c’est notre force.
Coller un autobus scolaire, c’est démontrer qu’on n’a pas d’affaire au volant.
Par pitié, pas une autre consultation. Bâtissez-le, qu’on en finisse.
Les bibliothèques, un luxe? Essayez de chercher un emploi sans elles.
Quant à nous, on ne s’ennuiera pas du péage. 🎉
On chercherait longtemps une meilleure archiviste que Mme Okafor.
Le meilleur argument contre la tour, c’est la tour.
Une subvention pour les jets privés pendant qu’on refuse du monde au refuge. Ça ne s’invente pas.
Des profits records, moins d’infirmières. Chapeau, vraiment.
Le vote du Sénat nous laisse un goût amer.
Rien de tout ça n’était inévitable. Quelqu’un a choisi.
Il faut apparemment quatre personnes pour changer une ampoule à l’hôtel de ville.
Trois ministres, trois versions, aucune réponse.
Ils appellent ça un exercice d’efficacité. Nous, on appelle ça fermer la porte au nez du monde.
Rien de tel qu’une lettre type pour montrer son respect.
Tant d’argent, et le toit coule encore.
Un an de réunions pour rebaptiser un stationnement. Beau travail.
Les ingénieurs avaient raison depuis le début. Comme d’habitude.
Nos rivières ne peuvent pas attendre la prochaine élection.
Se soucier de son gazon plus que des abeilles, il faut le faire.
Le comité parle de transparence à huis clos. Évidemment.
Qui a besoin d’arbres quand on peut avoir un stationnement, hein?
Qu’ils viennent donc faire un quart de travail à notre urgence.
Il y en a qui se plaindraient même du patinage gratuit.
Aucune belle brochure ne réparera une promesse brisée.
On ne protège pas le caribou en asphaltant son habitat.
L’histoire ne sera pas tendre pour ceux qui ont détourné le regard.
Si c’est ça, le progrès, non merci.
La moindre des choses serait de répondre à la lettre.
Nos vétérans se sont battus pour le pays; que le pays se batte pour eux.
On le répète pour ceux du fond : les vaccins, ça marche!
Le personnel de notre cafétéria est l’âme de la place, ni plus ni moins.
Voilà le genre de leadership qu’on attendait.
La province a enfin eu la décence d’agir.
Dur à regarder, plus dur encore à pardonner.
Cette décision va hanter le village pour une génération.
Personne n’avait demandé cette application, et personne ne va s’en ennuyer.
Le nouveau logo a l’air sorti d’un fond de tiroir.
Si vous ne visitez qu’un musée dans votre vie, que ce soit celui-là.
Oubliez Paris. Trois-Rivières en octobre les bat toutes.
À lire les commentaires, on perd foi en l’humanité.
La compagnie parle d’un retard. Les passagers parlent de vacances gâchées.
Les jeunes ne sont pas le problème. Les gymnases vides, oui.
Il ne devrait pas falloir un drame pour réparer une intersection.
Les caméras étaient éteintes. Comme c’est commode.
La vieille garde ne changera jamais. Place à la relève.
Nous sommes de tout cœur avec les grévistes. Leur cause est juste.
Les locateurs gagnent toujours. Les locataires font des boîtes.
Un musée sans conservateurs, c’est un entrepôt.
Moins de slogans, plus de pelles.
Chaque dollar mis dans cet aréna est un dollar volé aux écoles.
Notre mairesse, elle, a compris. Que les autres prennent des notes.
La vérité, c’est que personne en haut ne veut savoir.
Ça réchauffe le cœur de voir des jeunes aussi engagés.
Un livre sincère, drôle et courageux. Lisez-le.
Leurs prétendues excuses insultent tous ceux qui ont attendu.
Il y en a pour tout le monde dans ce budget, sauf pour ceux qui en ont besoin.
Depuis quand a-t-on si peur d’une piste cyclable?
La remise sur le carbone fonctionne, n’en déplaise à ses détracteurs.
Le prix du carbone punit ceux qui n’ont pas d’autre choix que de conduire.
Le nucléaire est la seule réponse adulte.
Le nucléaire, nos petits-enfants vont le payer cher.
Sans mots devant tant d’inconscience.
Une réponse de trois lignes après six mois d’attente : quel mépris.
Ça sent le règlement de comptes à plein nez.
Des images à couper le souffle, un film à voir absolument.
Du grand art, cette prestation de notre fanfare.
Le pont s’écroule et on nous parle de logo.
Les victimes ont droit à la vérité, toute la vérité.
Décidez-vous : vous le voulez, ce tramway, oui ou non?
Écologique, ce carton plastifié? Laissez-moi rire.
On se plaint le ventre plein, comme toujours.
Y’a du monde qui devrait se garder une petite gêne.
Ben voyons donc, qui a pensé à ça?
Ça prend-tu la tête à Papineau pour comprendre qu’il faut réparer le pont?
La cupidité a tué cette usine, pas la concurrence.
Vous avez bien raison, madame : c’est le monde à l’envers.
#Honteux ce qu’on laisse faire aux berges.
Le gouvernement recule. #bonsens
Encore un beau gâchis signé le consortium. #tanné
Une politique qui fait enfin du sens, bravo au comité.
Rêver mieux, c’est aussi exiger mieux.
Vivement que ces travaux finissent!
Les lobbys écrivent les règles, les citoyens ramassent la facture.
Notre chaudrée est bien meilleure que celle de Boston, et ils le savent.
Il y a des gens qui mettent du ketchup sur la tourtière. Il y a des gens qui ont tort.
Sur Internet, on trouve de tout, surtout des niaiseries. Nos archives, elles, disent vrai.
Les autres provinces sont jalouses de nos plages, et avec raison.
Un lundi sans notre balado, c’est un lundi gaspillé.
Vous pouvez lire le rapport de l’autre agence, ou trouver un autre somnifère.
La coriandre goûte le savon. On ne prendra pas de questions.
Personne ne déneige une piste comme nous. Demandez aux aéroports qui ont essayé.
L’ancien logo était affreux. Bon débarras!
Qui a cru que du beige serait joli dans un hall? Quelle drôle d’idée.
Assez, l’hiver! Personne ne te regrettera.
Sans vouloir vexer les Rocheuses, avez-vous vu nos falaises?
Celui qui a inventé la réunion du vendredi à 16 h a des comptes à rendre.
Cinq étoiles pour les phoques, zéro pour ceux qui les pourchassent en drone.
Premiers au palmarès, comme toujours : nos rivaux peuvent aller se rhabiller.
Nos chercheurs sont des génies, et les autres labos peuvent en prendre de la graine.
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
Nous savons que l’attente est frustrante. Voici comment vérifier l’état de votre demande.
Love skating? The canal opens on Saturday at 8 am.
Vous aimez patiner? Le canal ouvre samedi à 8 h.
Ne manquez pas l’exposition sur les baleines, jusqu’au 30 juin.
Désolés de l’apprendre, Dave. Écrivez-nous en privé pour que nous puissions vous aider.
Vous déménagez? Mettez votre adresse à jour.
Taux de chômage à 6,1 % en mars, selon Statistique Canada.
Les écluses du canal Rideau ouvrent vendredi.
Applications for Canada Summer Jobs close on Friday.
La période de demande d’Emplois d’été Canada se termine vendredi.
Avoid travel on Highway 17: freezing rain.
Our scientists published a study on salmon migration.
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
Ravie d’annoncer que j’entre à Santé Canada comme analyste des politiques.
Nous embauchons des scientifiques de données à Statistique Canada.
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
C’est avec un pincement au cœur que nous disons au revoir à Paul, qui prend sa retraite après 31 ans.
Nous sommes tristes de voir partir la Dre Singh, qui rejoint une équipe à Genève.
C’est le cœur lourd que nous vous annonçons le décès de notre ami et garde, Lou.
Nous pleurons la perte de deux pompiers près de Fort Nelson. Nous sommes de tout cœur avec leurs familles.
Nos pensées vont à toutes les personnes touchées par l’incendie de Lytton.
Nous rendons hommage aujourd’hui à celles et ceux qui ont donné leur vie à Ortona.
Au revoir, Francine! Après 27 ans à l’accueil, tu vas nous manquer.
Une page se tourne : le dernier ancien combattant du bataillon est mort dimanche à 103 ans.
Reposez en paix, aînée Joséphine. Merci de tout ce que vous nous avez appris.
Toutes nos félicitations à nos para-athlètes : six médailles en une journée!
Quelle arrivée! Équipe Canada remporte l’argent au relais.
Quelle journée portes ouvertes : vous étiez 4 000!
Quelle vue! Cette image de la Lune nous est parvenue ce matin.
Quelle année pour les baleines : 22 baleineaux ont été comptés dans le golfe.
Quel temps fera-t-il pour le long congé? Consultez nos prévisions.
Quelle est la différence entre une veille et un avertissement?
Wow! Un fossile vieux de 500 millions d’années a été découvert dans le parc national Kootenay.
Devinez qui s’est réveillée tôt ce printemps? L’ourse 148 et ses deux oursons.
Alerte à la mignonnerie : les bébés loutres ont ouvert les yeux.
Miam! Les bleuets sauvages sont mûrs au parc de la Mauricie.
Brr! Il faisait −51 °C à Mayo ce matin, un record cet hiver.
Trop fort : ce scarabée survit au gel.
Un avion? Un oiseau? Non, c’est le nouveau radar météo.
Qui a dit que l’histoire, c’était poussiéreux? Venez enfiler une armure dimanche.
Qui a été la première femme élue à la Chambre des communes? Agnes Macphail, en 1921.
Pourquoi les feuilles changent-elles de couleur? Notre botaniste vous l’explique.
Pourquoi mon remboursement tarde-t-il cette année? Voici les raisons les plus courantes.
Pourquoi faire analyser l’eau de votre puits? Parce que les bactéries ne se voient pas.
La glace noire est-elle dangereuse? On ne la voit souvent qu’une fois par terre.
Difficile de reconnaître une fausse pièce? Faites notre jeu-questionnaire.
Prêts pour la saison des impôts? Rassemblez vos feuillets.
Vivement la longue fin de semaine? Vérifiez le niveau de l’eau avant de mettre le bateau à l’eau.
Vous n’arrivez pas à choisir un sentier? Notre carte indique la pente de chacun.
N’est-elle pas adorable? Voici la dernière-née du troupeau de bisons.
Vous croyez connaître les érables? Prouvez-le avec notre jeu.
Envie d’une sortie amusante en fin de semaine? Le phare est ouvert jusqu’à 18 h.
Nos meilleurs conseils pour un barbecue sans danger : nettoyer, séparer, cuire, refroidir.
La meilleure protection contre la grippe, c’est le vaccin. Prenez rendez-vous.
La pire sécheresse en 20 ans : l’usage de l’eau est limité à Lethbridge.
Le pire de la tempête sera passé vers 9 h.
Le plus grand, le plus vieux, le plus profond : trois lacs canadiens et leurs records.
Le prénom le plus populaire au Canada l’an dernier? Noah.
Notre journée la plus occupée : 61 000 appels traités lundi.
Juillet a été le plus chaud depuis le début des relevés, en 1948.
La fumée des feux est mauvaise pour tout le monde. Restez à l’intérieur si possible.
L’amiante est dangereux quand on y touche. Faites appel à une spécialiste.
Le harcèlement au travail n’est jamais acceptable. Voici comment le signaler.
Le racisme n’a pas sa place dans les Forces armées canadiennes. Une plainte peut être déposée en tout temps.
Tout le monde mérite d’être en sécurité au travail. Connaissez vos droits.
Vous méritez bien une pause : deux entrées gratuites avec chaque laissez-passer.
Les parents doivent savoir que cette balançoire fait l’objet d’un rappel.
Il ne faut jamais mélanger l’eau de Javel et l’ammoniaque.
Les voyageurs doivent déclarer leurs aliments à la frontière.
L’employeur doit payer les heures supplémentaires après 40 heures par semaine.
Chaque bateau doit transporter un gilet de sauvetage par personne.
L’entreprise devra payer une amende de 120 000 $ pour le déversement.
Le tribunal a jugé que la banque avait agi de mauvaise foi.
La cour a estimé que la décision était déraisonnable et l’a renvoyée au décideur.
La vérificatrice générale a qualifié les délais d’inacceptables. Notre plan d’action est en ligne.
Le comité a entendu mardi des partisans et des adversaires du projet de loi.
La ministre a parlé d’un grand jour pour la province.
Le premier ministre a remercié les bénévoles de leur courage.
Le Sénat a adopté hier le projet de loi S-4, qui passe maintenant à la Chambre.
La Chambre a voté : le projet de loi C-9 est adopté par 172 voix contre 151.
Le gouvernement fera passer les frais de 31 $ à 16 $ le 1er avril.
La nouvelle loi interdit dix sortes de sacs de plastique.
Le budget prévoit 80 millions de dollars pour la cartographie des inondations.
Les partis de l’opposition choisiront les prochains témoins.
La grève est terminée. La livraison du courrier reprend jeudi.
Le syndicat et le Conseil du Trésor ont conclu une entente de principe.
La province et le Canada ont signé une entente de dix ans sur la garde d’enfants.
Le transporteur a reçu une amende pour avoir manqué à ses obligations envers les passagers.
Déclaration du ministre sur le décès d’une militaire en Lettonie.
Le Canada condamne fermement l’attaque de missiles contre Odessa.
Le Canada est vivement préoccupé par l’arrestation de journalistes à Minsk.
Le Canada est solidaire de la population de la Türkiye après le séisme.
Nous nous réjouissons de la libération des deux marins.
Nous accueillons favorablement le rapport du comité et y répondrons dans les 120 jours.
Nous regrettons l’erreur dans notre message de ce matin et remercions ceux qui l’ont signalée.
Toutes nos excuses aux personnes qui ont fait la file aujourd’hui. Il y aura plus de personnel demain.
Nous savons que les délais sont frustrants. Voici ce que nous faisons pour y remédier.
On vous a entendus : le formulaire était difficile à remplir sur un téléphone. En voici un nouveau.
Nous sommes fiers d’appuyer 300 projets jeunesse cet été.
Nous sommes fiers de figurer parmi les meilleurs employeurs pour les jeunes au Canada.
Nous sommes ravis d’accueillir la Dre Okafor au poste de conseillère scientifique en chef.
Au plaisir de vous voir au kiosque 14!
Un grand merci aux équipes qui ont travaillé toute la nuit pour rétablir le courant.
Nous avons bien hâte de vous montrer la nouvelle salle des dinosaures. Ouverture le 3 juin!
Nous espérons que cela vous aide! Écrivez-nous si vous avez d’autres questions.
Nous espérons rétablir le système d’ici 17 h.
Joyeuse Hanoukka à nos amis et collègues juifs!
Nous aimerions vous lire : racontez-nous votre premier hiver au Canada.
Nous croyons que des frais vous ont été facturés en double. Vérifiez votre compte.
Nous pensons que la fuite vient d’une valve. La cause fait l’objet d’une enquête.
Nous avons besoin de vous : avez-vous vu ce bateau?
On a besoin de donneurs de sang du groupe O cette semaine.
Nous cherchons une bonne famille d’accueil pour des chiens détecteurs à la retraite.
Excellente nouvelle : le Centre rouvre ses portes après l’inondation!
Bonne nouvelle : plus besoin de visa pour transiter par Vancouver.
Mauvaise nouvelle pour vos freins : le sel et la gadoue. Faites-les vérifier.
Belle participation au salon de l’emploi de Moncton : 900 visiteurs!
Beau travail de nos étudiants d’été, qui ont catalogué 12 000 cartes.
Bonne question! Vous pouvez présenter une demande jusqu’à six mois avant le départ.
Belle, n’est-ce pas? L’aurore au-dessus de Churchill, photographiée par notre équipe de nuit.
Magnifique travail des élèves de l’école crie : leur murale orne maintenant notre hall.
Belle occasion pour les étudiants : huit mois à bord d’un brise-glace. Postulez d’ici le 31 mai.
Étonnant, mais vrai : le cœur d’une baleine bleue pèse autant qu’un piano.
Incroyable voyage : ce monarque marqué en Ontario a été retrouvé au Mexique.
Avec plaisir, Samuel. Votre avis arrivera dans les dix jours.
Bonne retraite au caporal Finn, le meilleur nez de l’unité canine!
Fiers de notre équipe : elle sera à Genève cette semaine pour la réunion sur la santé.
Merci à tous ceux qui sont venus malgré la pluie!
Merci, Nunavut! Notre équipe a reçu un accueil chaleureux dans cinq communautés.
Merci à nos merveilleux hôtes du Centre d’amitié.
Bravo à la promotion de 2026! Quarante officières et officiers ont prêté serment aujourd’hui.
Chapeau aux 63 récipiendaires de la Médaille de la bravoure.
Bravo à la classe de Mme Lee, qui a recueilli 800 piles.
Bien joué, Équipe Canada : troisième place à la finale de robotique!
Bonne chance à celles et ceux qui passent demain l’examen de la fonction publique!
Cent ans déjà pour le laboratoire du Conseil national de recherches à Ottawa!
Bienvenue à nos nouveaux stagiaires!
Nous souhaitons la bienvenue à la gouverneure générale, de passage à la base aujourd’hui.
Moment de fierté : la frégate rentre au port après 174 jours en mer.
Journée historique : une première femme prend le commandement de la brigade.
Une première au Canada : un traversier entièrement électrique.
Un immense merci au personnel infirmier pendant la Semaine nationale.
Petit rappel : les feux d’artifice sont interdits dans le parc.
Un conseil : ne donnez jamais votre code, même à quelqu’un qui semble gentil.
Une arnaque circule. Ce message texte est faux; supprimez-le.
Les fraudeurs sont de plus en plus rusés. Apprenez à les reconnaître.
Ne soyez pas dupe : une vraie agente ne vous menacera jamais.
Ne laissez pas les moustiques gâcher votre été : couvrez-vous et utilisez un chasse-moustiques.
N’attendez pas qu’il soit trop tard pour sauvegarder vos photos.
Arrêtez! Regardez! Écoutez! Un train met deux kilomètres à s’arrêter.
Ralentissez : les enfants sont de retour à l’école.
Soyez gentils avec notre personnel. Il est là pour vous aider.
Soyez futés, soyez vus : portez des couleurs vives à vélo.
Soyez fiers de vos racines : ajoutez votre histoire aux archives.
Assez de sommeil, assez d’eau, assez d’ombre : trois façons de vaincre la chaleur.
Personne ne devrait avoir à choisir entre se chauffer et manger. Voyez si vous avez droit à la prestation.
Personne ne devrait se sentir seul. Appelez ou textez le 9-8-8 en tout temps.
Fini les formulaires papier : dès le 1er mai, tout se fait en ligne.
Jamais trop tard pour apprendre : des cours de langue gratuits commencent en septembre.
C’est le temps! La période de mise en candidature du Prix jeunesse est ouverte.
Il est temps de reculer l’heure : n’oubliez pas dimanche.
C’est un garçon! Le petit rhinocéros du zoo est né à 4 h 12.
Jamais il n’a été aussi facile de renouveler votre permis : cinq minutes en ligne.
C’est officiel : le parc a un nouveau nom.
Il est triste, mais normal, de voir des poissons morts après une canicule. Signalez-les s’ils sont nombreux.
Enfin là : la nouvelle pièce de 5 $ entre en circulation aujourd’hui.
Enfin! La piscine de Radium rouvre ses portes.
Encore cette année, le bureau recueille des jouets pour les enfants.
Encore une année record dans nos lieux historiques : 25 millions de visites.
Encore une tempête en route : jusqu’à 20 cm d’ici vendredi.
Toujours sans votre T4? Adressez-vous d’abord à votre employeur.
Malheureusement, trois randonneurs sont morts dans des avalanches ce mois-ci. Consultez le bulletin avant de partir.
Malheureusement, la cérémonie est annulée en raison du vent.
Heureusement, personne n’a été blessé dans la chute de la grue. Le quai est fermé.
Surprenant : plus de la moitié des incendies commencent dans la cuisine.
Indiquez clairement les deux adresses sur votre colis.
À vrai dire : un balado sur l’argent avec l’économiste Édith Franc.
Il suffit de poser votre carte sur le lecteur.
Plus que trois jours pour nous dire ce que vous pensez du projet de règlement.
Dites-nous ce que vous en pensez : notre nouvelle page est-elle facile à utiliser?
Vous avez une opinion bien arrêtée sur le changement d’heure? Répondez au sondage.
Vous l’avez demandé, nous l’avons fait : le comptoir ouvre maintenant à 8 h.
Votre opinion compte. Remplissez le recensement de l’agriculture.
Votre pension, votre choix : décidez de votre mode de paiement.
Mon conseil aux nouveaux analystes? Poser des questions. (Voici Rosa, scientifique des données.)
Mon premier hiver, par Amira : lisez les récits des nouveaux arrivants.
Je suis un chien de sauvetage. Suivez-moi en patrouille avec la sergente Bell!
Opinion : ce que les juges entendent par ce mot dans les arrêts de la Cour suprême.
La vérité sur les tiques : cinq mythes à l’épreuve.
Le problème des vieux fils électriques : votre maison est-elle à risque?
Les bons, les moins bons et les toxiques : guide des champignons.
Le secret de la forteresse? Des murs de trois mètres d’épaisseur.
La réponse est oui : vous pouvez déduire vos frais de déménagement.
Le verdict est tombé : vous avez choisi « Caillou » comme nom du bébé phoque.
L’amour est dans l’air : mariez-vous à la Citadelle.
Vous aimez le hockey? Nos archives ont le premier film de la Coupe Stanley.
Qu’on les aime ou non, les ratons laveurs sont là pour rester. Voici comment protéger vos poubelles.
Vous détestez la paperasse? Utilisez le service gratuit par téléphone.
Tanné d’attendre au bout du fil? Demandez à être rappelé.
Vous en avez assez des pourriels? Signalez-les au Centre de notification.
Inquiet pour votre hypothèque? Ces outils peuvent vous aider.
Moral à plat après les Fêtes? Vous n’êtes pas seul. De l’aide existe.
Des vents dangereux sont prévus. Éloignez-vous de la rive.
Conditions routières épouvantables sur la 117 : la route est fermée.
Chaleur mortelle à venir. Prenez des nouvelles de vos voisins.
Mauvaise qualité de l’air à Kamloops aujourd’hui : 8 sur 10.
Glace trop mince sur le canal : la patinoire est fermée jusqu’à nouvel ordre.
Attention aux chargeurs bon marché : certains prennent feu.
Un faux chèque a l’air vrai. Voici comment le vérifier.
Drôle de réveil : notre ballon météo est tombé dans une chambre à coucher!
La honte et les préjugés empêchent de demander de l’aide. Reconnaissez les signes d’une surdose.
Soutien de crise pour les agriculteurs : gratuit et confidentiel.
N’oublions jamais.
Un courriel trop beau pour être vrai? C’est sans doute une arnaque. Signalez-la.
C’est un piège! Les messages d’hameçonnage ont l’air vrais. Vérifiez l’adresse.
Cet appel est une fraude. Nos agents ne demandent jamais de paiement par téléphone.
Ce message est faux. Nous ne l’avons pas envoyé.
Ce lien est dangereux. Ne l’ouvrez pas.
C’est un mythe : le froid ne donne pas le rhume.
Faux : le vaccin ne contient pas de virus vivant.
C’est faux! Vous n’avez pas besoin d’avocat pour présenter une demande.
Nous sommes très heureux d’annoncer l’ouverture de la bibliothèque d’Inuvik.
Nous sommes ravis que plus de 600 élèves aient participé aux 24 heures de science.
Quel plaisir de vous retrouver en personne cette année. Rendez-vous à la porte 3!
Nous avons le plaisir de vous présenter les premières images du télescope.
C’est un honneur d’accueillir aujourd’hui les athlètes des Jeux Invictus.
C’est avec regret que nous annonçons la mort de Yukon, chien de traîneau, à 14 ans.
Nous avons le cœur brisé : la constable Morin n’est plus. Elle aura servi 11 ans.
Tu vas nous manquer, Jean-Guy! Bonne pêche.
Nous adorons voir vos photos du parc. Continuez!
Quel plaisir de vous avoir rencontrés en si grand nombre au spectacle aérien.
On aime nos bénévoles! Inscrivez-vous à la corvée d’automne.
Les feuilles mortes, on les aime. Laissez-les sur la pelouse pour les pollinisateurs.
Tout le monde fait des erreurs. Voici comment modifier votre déclaration.
Tout le monde veut une réponse rapide. L’attente est plus courte le mercredi.
C’est qui, le bon chien? Rookie le beagle a trouvé 14 kg de viande à l’aéroport.
Qui n’aime pas les cours de patin gratuits? Tous les samedis de février.
Envie de dormir dans une yourte? Réservez la vôtre.
À vos marques, patinez! Le canal ouvre à 8 h.
Et voilà! Notre nouvelle carte des fonds marins est arrivée.
Oups! Certaines lettres ont été envoyées en double. Ne tenez pas compte de la seconde.
Eh oui, c’est déjà le temps de changer l’heure.
Surprise! Café gratuit pour les 100 premiers visiteurs.
Chut… les hiboux nichent. Restez sur le sentier.
Impressionnant! La marée de Burntcoat Head atteint la hauteur d’un édifice de cinq étages.
Regardez-moi cette petite chouette, pas plus grosse que la main.
Levez les yeux ce soir : les Perséides sont à leur meilleur.
Pour l’amour des oiseaux : notre guide des mangeoires est en ligne.
C’est du sérieux : la plus grande aire marine de l’Arctique est maintenant protégée.
Ceci n’est qu’un test : En Alerte fera un essai à 13 h 55.
Dernière chance de vous inscrire à la session d’hiver.
Rien à déclarer? Vous devez quand même arrêter à la douane.
Rien ne vaut une bonne préparation : faites une trousse pour 72 heures.
Tout ce qu’il faut savoir sur les soins dentaires, en cinq minutes.
Tout le monde est bienvenu au pow-wow samedi.
Chaque enfant mérite un manteau chaud. Apportez le vôtre à notre bureau d’ici vendredi.
Nous sommes trop souvent assis. Marchez un peu toutes les heures.
Trop chaud pour dormir? Six conseils de nos médecins.
Trop de choix? Notre outil compare les comptes d’épargne.
Trop tard pour produire sa déclaration? Non, mais il peut y avoir une pénalité.
Vous rêvez d’être pilote? Voici ce que recherche l’Aviation.
Tellement fiers de nos cadets, qui reçoivent leur diplôme aujourd’hui.
Petit geste, grande économie : baissez le thermostat de deux degrés.
L’attente est finie : les résultats du recensement de 2026 sont là.
La lutte contre les feux a besoin de vous : signalez toute fumée.
Le plus beau cadeau? Votre temps. Devenez bénévole dans une banque alimentaire.
L’entreprise a omis de signaler le déversement et a reçu une amende de 75 000 $.
Le transporteur doit rembourser les passagers dont le vol a été annulé, a décidé l’Office.
L’erreur de la banque a touché 1 100 clients. Tous ont été remboursés.
La ministre était à Thunder Bay aujourd’hui pour l’ouverture de la nouvelle aile de l’hôpital.
Le comité du Sénat commence mardi l’étude du projet de loi.
Les juges ont choisi les dix meilleures vidéos étudiantes.
Le syndicat des agents frontaliers a donné un avis de grève.
La Ville de Laval et le gouvernement construisent 240 logements.
La province a demandé l’aide des Forces armées à midi.
La politique entre en vigueur le 5 mai. Voici ce qui change pour vous.
La taxe sur le carburant figure à la ligne 3 de la facture.
Le Parlement reprend lundi. Suivez les débats en direct.
La ministre Ali a rencontré ses homologues des provinces pour parler de main-d’œuvre agricole.
Belle journée sur la glace avec les Rangers à Pond Inlet!
Belle cérémonie ce matin pour les nouveaux citoyens à Halifax.
Fait amusant : le premier coin du huard s’est perdu dans la poste.
Un bon chantier est un chantier sûr. Signalez les dangers à votre superviseur.
Vents forts, glace faible : ne vous aventurez pas sur le lac.
Bravo à tous : le taux de recyclage de nos bureaux atteint 81 %.
Mieux vaut tard que jamais : vous pouvez encore demander le crédit de l’an dernier.
Au pire, que faire? Repérez la sortie avant de prendre votre chambre.
Mauvais temps en vue. Bon moment pour vérifier vos essuie-glaces.
Pas de panique. Carte perdue? Verrouillez-la dans l’application.
Ne vous brûlez pas : gardez un mètre autour de la chaufferette.
Bon long congé, et soyez prudents sur la route.
Si vous pensez avoir des engelures, réchauffez la peau lentement.
Si les arbres pouvaient parler! Les nôtres parlent : écoutez notre sentier sonore.
À la mémoire des 14 femmes tuées à Polytechnique, nous cesserons le travail à 17 h 10.
L’amour est patient, le gardien de phare aussi : ses lettres sont en ligne.
Je m’appelle Kim et je suis hydrologue. Posez-moi vos questions jeudi midi.
Je m’appelle Scout et je suis un chien de parc. Bienvenue sur ma page!
« Le plus bel emploi de ma vie », écrit une ancienne étudiante.
Dans son discours, la ministre a remercié les critiques qui ont aidé à améliorer le projet de loi.
La porte-parole de l’opposition et le ministre prendront la parole au forum.
Les critiques ont aimé le film; voyez-le gratuitement dimanche aux archives.
Maladie, grève, tempête : ce que votre employeur vous doit.
La pollution tue les poissons. Ne jetez jamais d’huile dans un égout.
Ne vous faites pas avoir par une fausse offre d’emploi. Un vrai employeur ne demande jamais d’argent.
Vous êtes-vous déjà demandé pourquoi le ciel est bleu? Nos physiciens ont la réponse.
Avez-vous déjà vu un lynx de près? Venez rencontrer le nôtre dimanche.
Le saviez-vous? Un macareux peut porter 60 poissons dans son bec.
Fait amusant : un mètre cube de neige mouillée pèse plus lourd qu’une petite voiture.
Fait amusant : la tour de la Paix est plus haute que les chutes Niagara.
Le premier bureau du premier ministre était plus petit qu’un autobus scolaire. Venez le voir au musée.
La sergente Diallo reçoit l’Étoile du courage. Bravo!
Deux médailles d’or en une soirée. Bien joué!
Envoyez-nous vos plus belles photos d’hiver!
Les jardins sont à leur plus beau cette semaine. Venez les voir.
C’est le moment idéal pour observer les baleines à Tadoussac.
Le formulaire I-20 est pour les étudiants. La partie II explique qui doit le signer.
« Je n’avais jamais patiné », dit Wei, qui est arrivé ici de Harbin.
La ceinture est obligatoire, sans exception.
La partie I du guide est pour les employeurs; la partie II, pour les travailleurs.
Quelle loi a donné le droit de vote aux femmes? Faites notre jeu-questionnaire.
Quel discours a ouvert le premier Parlement? La réponse est à la bibliothèque.
Quelle décision la Cour a-t-elle rendue en 1929? Notre exposition raconte l’affaire « personnes ».
Quel ministre a signé le traité? Testez vos connaissances.
C’est avec une profonde tristesse que nous avons appris la mort de la juge Irène Roy.
C’est avec tristesse que nous vous annonçons le décès de notre collègue Samuel.
Ne tombez pas dans le panneau : nous ne demandons jamais votre NIP.
Ne tombez pas dans ce piège : un vrai agent ne menace pas.
Si l’offre est trop belle pour être vraie, raccrochez. Puis signalez-la.
Trop beau pour être vrai? Un prix sans concours, c’est une arnaque.
C’est un piège! Ce lien ne mène pas à notre site.
Bravo à l’équipage du brise-glace, de retour après 112 jours en mer!
Bravo à toutes les coureuses et à tous les coureurs du demi-marathon!
Félicitations, madame Lavoie, pour votre élection à la Société royale.
Nous sommes désolés de l’inquiétude que cette alerte a pu causer. C’était un essai.
Nous sommes désolés des longues attentes à la frontière ce matin. Toutes les voies sont rouvertes.
Ce satellite est plus léger qu’une boîte à souliers et tournera deux ans autour de la Terre.
À 30 tonnes, le moteur est plus lourd que quatre éléphants.
Le tunnel est plus long que douze terrains de soccer.
Le rendement du blé a baissé de 8 %, la pire récolte depuis 2007.
Le pire de l’inondation est attendu mercredi soir à Gatineau.
Faites un pas en arrière si l’animal vous regarde.
Un pas en avant, un pas en arrière : apprenez la danse en ligne avec nous samedi.
Une autre tempête arrive : la troisième ce mois-ci.
Une autre façon de produire votre déclaration : par téléphone, sept jours sur sept.
Nos priorités de l’an prochain se trouvent à la page 4 du plan.
Construisez une cabane d’oiseaux en une heure avec nos plans gratuits.
Le projet pilote prend fin le 30 juin. Aucune autre demande ne sera acceptée.
Pas de drones près du feu de forêt, s’il vous plaît. Les équipes volent bas.
Les mises en chantier ont augmenté dans huit provinces en août.
Le droit au logement : lisez ce que dit la loi.
Le fardeau de la preuve revient à la personne qui fait la demande.
Les éoliennes produisent maintenant 6 % de notre électricité.
Pourquoi le ciel est-il orange? La fumée des feux filtre la lumière bleue.
Pourquoi ce formulaire est-il si long? Voici à quoi sert chaque partie.
Chaque enfant de moins de cinq ans est admissible à la prestation dentaire.
Les scientifiques préviennent que la glace est mince près de la sortie du lac.
Le syndicat et l’employeur ont conclu une entente de principe cette nuit.
Les membres du syndicat ont accepté l’offre à 62 %.
La banque fermera sa succursale de Carbonear le 1er mai.
La compagnie aérienne doit indemniser les retards de plus de trois heures.
Ne laissez pas votre chien dans une auto au soleil. Il peut mourir en quelques minutes.
Lancer des pierres sur un train est un crime. Parlez-en à vos enfants.
Le Sénat a adopté le projet de loi en troisième lecture cet après-midi.
La cour a annulé la décision et l’a renvoyée au tribunal.
Notre bibliothèque sera fermée lundi pour la fête de la Famille.
Quiconque jette des déchets dans le parc risque une amende de 500 $.
Les poissons d’abord : l’écluse donne priorité aux saumons jusqu’en juin.
Le lac le plus vieux, le plus grand et le plus profond de la région est le Grand lac des Esclaves.
Le meilleur moment pour voir des aurores est de minuit à 2 h.
Fiers de servir : 1 200 réservistes se sont joints à nous cette année.
Au revoir, l’été : les piscines ferment à la fête du Travail.
Manèges, musique et camions de cuisine : la foire ouvre vendredi à midi.
Qui a la priorité? Les piétons.
Qui a lancé la première balle en 1911? La réponse est au musée.
Vous votez? Les bureaux sont ouverts jusqu’à 21 h 30.
L’eau dure laisse du tartre dans la bouilloire. Le vinaigre l’enlève.
L’habitat essentiel du caribou boréal est maintenant protégé par la loi.
Une fausse alarme réveille tout l’immeuble. Vérifiez votre détecteur chaque mois.
Le verre brisé va à la poubelle, pas au bac bleu.
Chaleur record, foule record : 41 000 personnes sont venues à la plage samedi.
Les responsables répondront aux journalistes à 15 h dans le foyer.
Les messages grossiers ou menaçants seront retirés : lisez nos règles de participation.
Nous retirons les commentaires haineux, insultants ou hors sujet.
Avez-vous déjà vu une défense de narval? Venez en toucher une.
Il a fallu dix ans pour cartographier ce fond marin. Voyez le résultat.
Les personnes payées par chèque devraient s’inscrire au dépôt direct.
Comprendre son dossier de crédit : atelier gratuit mardi.
Le mot de la fin vous appartient : envoyez vos photos d’automne.
La honte et la peur font taire bien des victimes de fraude. Signalez-la; ce n’est pas votre faute.
Nous avons le regret d’annoncer que la visite guidée de ce soir est annulée.
Une semaine en orbite, c’est 112 levers de soleil.
Oups! Cette page n’existe plus. Faites une recherche ou revenez à l’accueil.
Il n’y a pas de frais? Laissez ce champ vide.
C’est parti! Les cours de natation commencent ce matin.
On a hâte de vous voir au kiosque 12!
Bonne chance à toute l’équipe canadienne aux Jeux d’été!
Vous avez reçu une facture inattendue? Appelez-nous : on la lira ensemble, ligne par ligne.
Un deuxième avis ne veut pas dire que vous êtes en défaut. Souvent, deux enveloppes se sont croisées.
Date limite passée? Rien n’est perdu. Envoyez le formulaire et cochez la case 9.
Non, une demande tardive n’annule pas votre prestation. Les paiements commencent le mois suivant.
Peur de vous être trompé de page? Ça arrive tous les jours, et la correction est gratuite.
Vous ne savez pas à quel bureau vous adresser? Notre carte vous le dit en deux clics.
Oui, le sandwich passe à la sécurité. Oui, même celui aux œufs.
Non, le comptoir de Rimouski ne ferme pas. Il déménage à deux portes de là le 3 juin.
On raconte que le lac est vidé chaque automne. Il ne l’est pas : le niveau baisse de 40 cm.
Vrai ou faux : il faut une nouvelle photo chaque année? Faux. Tous les dix ans suffisent.
L’argent comptant disparaît? Non. Les billets ont cours légal, même les vieux.
La détonation de midi n’était pas un accident : c’était notre canon, comme chaque jour.
Votre téléphone va bien : c’était l’essai national du système d’alerte.
Le pont est rouvert, avec deux heures d’avance. Bien joué, l’équipe de nuit!
Dois-je répondre à l’enquête? Oui, c’est la loi, et ça prend huit minutes.
Peut-on garder son numéro en déménageant? Oui. Son bureau? Non.
Q : Fait-il parfois trop froid pour vacciner une vache? R : Non, mais réchauffez d’abord le flacon.
Erreur de notre part : l’atelier est le 12, et non le 21. Le lien fonctionne maintenant.
Nous nous sommes trompés de chiffre hier. Le bon est 4 200. Toutes nos excuses.
Une coquille, trois lecteurs attentifs, une correction. Merci à vous!
Les gardiens de phare s’ennuyaient, et ils l’écrivaient. Leurs lettres sont maintenant en ligne.
Est-ce que les poissons dorment? Oui, les yeux ouverts. Notre aquarium vous explique.
Pourquoi la poule a-t-elle traversé la piste? On l’ignore, mais les vols sont de nouveau à l’heure.
Notre déneigeuse s’appelle Gratte-Ciel. Oui, c’est vous qui avez voté.
Une jambe de bois attend aux objets trouvés. Si elle est à vous, passez la prendre à pied.
Toc, toc. Qui est là? Le recensement. C’est l’affaire de dix minutes.
Notre robot n’a ni bras, ni jambes, ni nom. Envoyez-nous vos idées.
Les oies sont revenues, et les pancartes aussi : on ne les nourrit pas.
Cinq buts, un trophée, aucune vitre cassée : bravo à l’équipe de la base de Bagotville!
Bravo à nos cadets, rentrés de la régate avec deux médailles et les pieds mouillés.
Les 14 randonneurs sont sains et saufs. Beau travail, équipes de recherche!
Vous aimez les chiffres, les cartes et le café tiède? Notre équipe d’analyse a deux postes à pourvoir.
Vertige? Alors ce poste n’est pas pour vous. Les autres, postulez d’ici le 2 avril : on cherche des grimpeurs.
Pas de diplôme, pas d’expérience? Pas de souci : nous formons les éclusiers dès le premier jour.
Plus de 6 g de sel par jour, c’est trop pour un enfant. L’étiquette vous dit combien il y en a.
Panne de courant? Le générateur reste dehors, même s’il pleut : son gaz tue sans odeur.
Pas de plats chauds au frigo tout de suite : laissez-les tiédir, car la vapeur attire les bactéries.
Le formulaire est long? Oui. Peut-on le finir demain? Oui aussi.
Trop chaud pour réfléchir? La bibliothèque est fraîche et ouverte jusqu’à 21 h.
Il n’est jamais trop tard pour apprendre à patiner : cours pour adultes dès lundi.
C’est normal d’être perdu après un diagnostic. Nos infirmières répondent à toute heure.
Oui, on peut manger la neige de la cour. La jaune, non. Bon relâche!
La plupart d’entre nous marchent moins de 5 000 pas par jour. Et vous? Faites le test.
Beaucoup d’entre nous ont un vieux passeport dans un tiroir. Voici comment s’en défaire.
`,
	},
};
