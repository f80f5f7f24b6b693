import { type WordSet, wordSet } from '../words';

/**
 * Verbs with which English resolutions open a paragraph: base forms, Oxford spelling (-ize, -our).
 * Sources: adopted UN resolutions (openings counted by `tools/lead-data.mjs`), the phrase tables of the UN guide for Model UN, usage.
 */
export const VERBS = wordSet(`
  abhor abide accede accept acclaim accord acknowledge acquiesce act address adhere adjourn admit adopt advise advocate affirm agree aim alert
  amend announce anticipate apologize appeal applaud apply appoint apportion appreciate approve ascertain ask aspire assert assess assign
  associate assume assure attach authorize await bear become beg believe bemoan bestow bind bless bring build call caution celebrate cease
  censure challenge charge cherish choose circulate cite claim clarify close commemorate commend commission commit compliment concede conclude
  concur condemn confer confide confirm congratulate consent consider constitute continue contribute convene convey convoke counsel create credit
  criticize decide declare decline decry dedicate deem defer define delegate delete demand denounce deny deplore deprecate desire designate
  determine direct disapprove disassociate discharge discontinue discourage dismiss dispatch dissolve dissociate doubt draw echo elect elevate
  emphasize empower enact encourage endeavour endorse enjoin ensure entrust envisage envision espouse establish evaluate exempt exhort expect
  express extend favour fear feel find fix forbid foresee form formulate fulfil fulfill furnish give go grant greet grieve guarantee hail
  hear highlight hold honour hope implore impose include incorporate indicate inform insist instruct intend introduce invite invoke
  join judge keep lament laud launch lay learn lend lift look maintain make mandate mark modify mourn move name nominate note notify
  object observe offer open oppose order organize overrule pay perceive permit pledge point postpone praise pray prefer prescribe present preserve
  press proceed proclaim prohibit prolong promise promote promulgate pronounce propose protest provide publish put raise ratify reaccept reaffirm
  realize reappoint rebuke recall receive recognize recommend recommit reconfirm reconsider reconstitute record re-elect re-emphasize re-establish
  reemphasize reestablish refer refrain refuse regard register regret reinforce reinstate reiterate reject rejoice relieve rely remain remark
  remember remind renew renounce repeal repeat reply repose reprove repudiate request require rescind reserve resolve respect respond restate
  restore resume retain return reverse review revise revoke rule salute sanction seek select send set share show signify solicit specify
  state stipulate stress strongly submit subscribe suggest summon support suspend sustain sympathize take tender terminate thank
  transfer transform transmit trust undertake understand underline underscore uphold urge validate value view voice vote voice vow warn
  welcome wish withdraw withhold witness yearn dispute disagree dare strive attend aspire esteem recollect repent realign reopen reaccord
  reconvene reassert reassure re-authorize reauthorize reinvite restress pinpoint spotlight lodge bemoan consecrate cognize rededicate
  reenforce re-endorse reendorse recapitulate reckon deliberate discuss examine explore study note approach appropriate
  assemble desist depute dispense entreat enumerate exclude exercise extol facilitate forward fund guide host identify implement
  incite initiate institute issue mobilize monitor neglect negotiate nominate obligate occupy orient participate perform persist place
  plead pursue question reach recite reduce release remit replace report represent reproach resort satisfy secure stand start
  supersede tolerate treat update use verify wait waive`);

/** Words in -ing that open something else: prepositions, conjunctions, adjectives, names, nouns of action that head titles and lists. */
export const NOT_PARTICIPLES = wordSet(`
  according accounting ageing aging amazing banking beginning beijing binding blessing boeing boring briefing broadcasting budgeting building
  capacity-building ceiling clearing clothing coaching coming computing concerning corresponding counselling counterbalancing counting counselling cutting
  darling decision-making developing drawing dressing drilling during dwelling earning earring emerging engineering everything evening existing
  farming feeling filing financing finding fishing following forthcoming foregoing funding gathering growing handling headings heading hearing herring housing
  including increasing incoming interesting involving judging king landing landmining learning leading lending lightning listing living logging
  longstanding long-standing lobbying logging manufacturing marketing meaning meeting mining missing monitoring morning mapping naming neighbouring networking nothing
  notwithstanding offering offspring ongoing opening operating outgoing outstanding overarching owing packaging parking partnering peacebuilding peacekeeping peacemaking peace-building
  pending percentage-sharing planning policymaking policy-making preceding pricing printing processing programming prevailing provisioning publishing purchasing quoting ranking rating reading recruiting recycling regarding
  remaining reporting respecting ring rising running saving scaling scheduling screening sewing sharing shipping sibling sing singing smuggling something spelling spending
  spring staffing standing starting sterling string sting strengthening surrounding surviving swing swimming teaching testing text-processing thing timing touching tracking trading trafficking training
  transshipping travelling trending underlying upcoming upbringing updating using vetting viking voting warning wedding weighing wing winning wing-ding
  wording working writing yielding guiding mainstreaming counter-financing networking webcasting streaming sourcing outsourcing procuring subcontracting tendering
  touring tunnelling turning walking wetting`);

/** Of those, the ones that are leads before these words: "Building on", "Finding that", "Learning with regret". */
export const PARTICIPLE_BEFORE: ReadonlyMap<string, WordSet> = new Map([
  ['building', wordSet('on upon further also')], ['drawing', wordSet('attention the on upon inspiration also')], ['feeling', wordSet('that deeply strongly')],
  ['finding', wordSet('that it')], ['hearing', wordSet('the with')], ['learning', wordSet('with of that')], ['opening', wordSet('for the')],
  ['remaining', wordSet('concerned deeply gravely seriously convinced committed seized determined resolved firmly fully strongly alarmed particularly extremely very mindful conscious aware steadfast vigilant faithful attached willing ready available')],
  ['respecting', wordSet('the and also fully')], ['sharing', wordSet('the its also further fully this')], ['standing', wordSet('ready by')],
  ['strengthening', wordSet('its the')], ['voting', wordSet('to')], ['warning', wordSet('that of against')], ['offering', wordSet('its the')],
  ['meeting', wordSet('in at for')], ['judging', wordSet('that it')], ['lending', wordSet('its')], ['reading', wordSet('with')], ['using', wordSet('the')],
]);

/**
 * Verbs whose participle heads lists of tasks and titles ("Ensuring access", "Promoting investment") more often than paragraphs: leads by their
 * form, but not marks of one.
 */
export const UNDERTAKINGS = wordSet(`
  act address aim amend apply approach assign assemble assess assume associate avoid build celebrate close commission conclude conduct consult continue contribute convene create define deliberate
  delete depute designate discuss dispense draw empower enact ensure evaluate examine exchange exclude exercise explore extend facilitate find fix forbid form formulate forward fulfil fund furnish give grant guide hold host
  identify implement impose include incorporate indicate inform initiate institute introduce issue join keep launch lead lend lift maintain make mobilize modify monitor name negotiate obligate offer open order organize orient
  participate perform pinpoint point postpone present preserve prohibit promote provide publish pursue put question raise reach realign reduce reinforce release remove replace report represent reserve resort restore
  retain return review revise rule secure select send set share show solicit specify start submit suspend sustain take tender terminate transfer transform transmit treat update use validate verify vote wait withdraw`);

/** Forms in -s that are also plurals or other words: leads only where no noun phrase can be read ("Requests for", "Notes by" are none). */
export const ALSO_NOUNS = wordSet(`
  acts addresses aims amends appeals approaches appoints builds calls cares challenges charges claims closes commissions conditions counsels credits
  demands desires directs doubts echoes exercises fears feels finds forms funds gives grants guides holds honours hopes hosts issues joins
  judges keeps looks makes mandates marks moves names needs notes objects offers opens orders pays places pledges points presents promises protests provides
  questions records reaches regards registers regrets releases replies reports requests reserves resolves respects results returns reviews
  rules sanctions sends sets shares shows signs stands starts states stresses studies supports takes thanks transfers treats trusts updates uses values
  views voices votes vows waits warns welcomes wishes witnesses abides forwards urges`);

/** Never leads, though a verb of the table has that form. */
export const NEVER_PRESENT = wordSet('states acts reports issues forms studies votes guides hosts funds uses rules questions results includes addresses approaches replies signs sanctions challenges commissions');

/** Adjectives and past participles that say in what mind the organ acts. */
export const ADJECTIVES = wordSet(`
  aghast alarmed anguished anxious appalled appreciative apprehensive ashamed assured astonished attached attentive aware bewildered bound
  cautious cognisant cognizant committed concerned confident conscious content convinced dedicated delighted desirous determined devoted disappointed
  discouraged dismayed displeased dissatisfied distressed disturbed eager embarrassed encouraged enraged faithful fearful frustrated grateful gratified
  grieved guided heartened hopeful horrified impressed indebted indignant inspired intent keen mindful moved motivated obliged outraged pained
  perplexed persuaded perturbed pleased positive preoccupied prompted proud puzzled reassured recognizant regretful relieved repelled resolute resolved respectful revolted
  sad saddened satisfied seized sensible sensitive shaken shocked sickened solicitous steadfast stirred struck supportive sure surprised sympathetic thankful touched
  troubled uncomfortable undaunted uneasy unhappy united unsettled unwavering unconvinced unsatisfied upset vigilant wary watchful wishful worried`);

/** After "remains", "is": also these. */
export const STATES_OF_MIND = wordSet('ready willing prepared available actively engaged open opposed free certain of convinced');

/** Words that may follow an adjective at an opening: what follows "Concerned" in "Concerned States" may not. */
export const AFTER_ADJECTIVE = wordSet(`
  about above actively after against also always among and as at because before beyond both by deeply equally especially even ever for from further
  furthermore gravely greatly how however if in inter into lest likewise moreover nevertheless nonetheless not of on once only over particularly profoundly seriously since
  still strongly that therefore though through throughout to too under upon when whether why with within yet once-again again`);

/** Irregular past participles after "having" and "has". */
export const PAST_PARTICIPLES = wordSet(`
  been become begun born borne bound brought built caught chosen come dealt done drawn driven fallen felt fought found foreseen forgotten given gone got
  grown had heard held kept known laid learnt led left lent lost made meant met overseen paid proven put read reconvened remade said sat seen sent
  set shown sought spoken spent stood striven struck sworn taken taught thought told undergone understood undertaken withdrawn won written`);

/** Nouns of attitude: what an organ expresses, reiterates, reaffirms, or does something with. */
export const ATTITUDES = wordSet(`
  abhorrence acceptance adherence admiration affection agreement alarm amazement anger anguish anxiety appeal appeals appreciation apprehension approval assurance assurances astonishment
  attachment belief bewilderment call calls caution commendation commendations commitment commitments compassion concern concerns condemnation condolence condolences confidence congratulations
  consternation conviction dedication deference delight demand demands dedication desire determination devotion disagreement disappointment disapproval disbelief discontent discomfort dismay displeasure
  disquiet dissatisfaction distress doubt doubts encouragement endorsement enthusiasm esteem expectation expectations faith fear fears frustration gladness gratification gratitude grief happiness
  hope hopes horror impatience indignation intent intention intentions interest invitation invitations joy misgivings objection objections opposition optimism outrage pain pleasure praise preoccupation
  preference pride readiness reassurance recognition refusal regard regret regrets rejection relief remorse repugnance repudiation request requests reservation reservations resolution resolve
  respect revulsion sadness satisfaction shame shock solicitude solidarity sorrow support surprise sympathies sympathy thankfulness thanks trust
  understanding unease uneasiness vigilance warning welcome willingness wish wishes worry adhesion tribute gravity exasperation condemnations allegiance`);

/** Further things that are expressed. */
export const EXPRESSED = wordSet('need view views opinion sentiment sentiments feeling feelings judgement position aspiration aspirations importance');

/** Nouns after "its" that are the subject of the sentence rather than an attitude, though in ATTITUDES: "Reaffirms its resolution 70/1". */
export const NOT_RESTATED = wordSet('resolution desire preference gravity tribute regard regards objection');

/** Words that end a noun phrase: no adjective before a noun of attitude. */
export const FUNCTION_WORDS = wordSet(`
  a about after against all also among an and any as at be because been before being between both but by can during each every for from further had has have
  he her his how however if in inter into is it its may more must no nor not of on once or our over per shall she should since so some such than that
  the their them there these they this those through to too towards under until up upon was we were what when where whether which while who will with
  within without would your resolution resolutions decision decisions report reports paragraph article secretary-general states council assembly`);

/** Adverbs that may stand before any form at an opening; others in -ly only before a verb or adjective of the tables. */
export const MANNERS = wordSet(`
  absolutely actively acutely adamantly again also always anew appreciatively bitterly categorically clearly collectively consistently cordially correctly deeply deliberately dearly duly earnestly
  emphatically energetically enthusiastically entirely equally ever expressly extremely explicitly favourably fervently firmly forcefully formally fully further furthermore generally
  gratefully gravely greatly heartily highly humbly immediately intensely jointly keenly likewise more most once particularly perfectly positively
  profoundly promptly proudly publicly resolutely respectfully sadly seriously severely sharply sincerely singularly solemnly still strenuously strongly
  totally truly unambiguously unanimously unconditionally unequivocally unhesitatingly unreservedly urgently utterly vehemently very vigorously warmly wholeheartedly whole-heartedly wholly widely
  especially specifically strictly similarly additionally moreover too therefore however nevertheless nonetheless accordingly finally lastly yet once-more hereby thus`);

/** Adverbs that stay in the run after the verb. */
export const AFTER_VERB = wordSet(`
  absolutely categorically clearly deeply duly emphatically energetically equivocally explicitly expressly favourably firmly forcefully fully gravely greatly highly profoundly
  resolutely seriously sincerely solemnly strongly unambiguously unanimously unconditionally unequivocally unreservedly urgently utterly vehemently vigorously warmly wholeheartedly
  likewise too anew moreover however nevertheless nonetheless furthermore again additionally still`);

/** After a postposed "further" that is an adverb; before a noun it is an adjective ("Requests further information"). */
export const AFTER_FURTHER = wordSet(`
  a about against all also an and any as at both by each every for from how in inter it its lest no of on once one or our over such that the their them these this those to two under upon
  whether which why with within`);
