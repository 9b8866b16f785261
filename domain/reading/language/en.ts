/** English. */
import type { Language } from '../language'
import { phrases, sayingVerbs, words } from './word-list'

export const en: Language = {
  code: 'en',
  abbreviations: words(`
    adm atty brig capt cllr cmdr col cpl ct dep det dr drs e.g fr ft gen gov hon i.e insp lieut lt maj messrs mr mrs ms mt mx pres prof pte pvt rep
    reps rev sen sens sgt sir st ste supt viz vs
  `),
  figureAbbreviations: words('apr art aug ch cf dec feb fig jan jul jun mar no nos nov oct p par pp sep sept tel vol'),
  endingAbbreviations: words('a.d a.m al approx ave b.c blvd bros co corp dept dist est etc inc jr llc ltd p.m plc sr'),
  openers: words(`
    the a an this that these those he she it they we i you his her its their our my there here then now in on at by for from with to of as
    after before since when while if but and or so yet not no all some most many what who where why how however although though
  `),
  elisions: words('s t em cause til tis twas twere n ve re ll d m cos bout'),
  grammar: {
    determiners: words(`
      the this a an that these those his her its their our my your one some any every each another several many most few all both two
      three four five six seven eight nine ten dozens hundreds thousands other
    `),
    definites: words('the this'),
    demonstratives: words('that this'),
    indefinites: words('a an one another'),
    prepositions: words(`
      of in at from for with on by to about against over under near behind beyond within outside between among into through since after
      before during without around across inside off per as
    `),
    named: words('called named'),
    modifiers: words('of from in for with'),
    connectives: words(`
      afterward afterwards allegedly also besides consequently earlier eventually finally formerly furthermore hence however
      indeed initially instead lately later likewise meantime meanwhile moreover nevertheless nonetheless nowadays often otherwise
      presently previously reportedly secondly similarly sometimes subsequently suddenly then thereafter therefore thereupon thus
      tomorrow ultimately usually yesterday
    `),
    placeWords: words('there here upstairs downstairs'),
    spots: words('behind on at beside near'),
    manners: words(`
      sigh smile grin laugh shrug voice wink nod chuckle tears eyes face frown snort sob groan emphasis pride irony sarcasm conviction relief
      bluntness contempt shudder grimace giggle
    `),
    tied: words('familiar close involved present aware'),
    negations: words('no never nowhere'),
    interrogatives: words('who what where why when how which'),
    freeRelatives: ['what'],
    relatives: words('who whom whose which that what where when how why'),
    joins: words(`
      and but or so yet because as while when after before since until although though whereas if unless once that
    `),
    fillers: words(`
      coolly warmly drily curtly sharply thoughtfully slowly sheepishly defiantly triumphantly gravely solemnly evenly patiently impatiently brightly
      gruffly tartly cautiously frequently usually openly outright both all
      how
      has have had is are was were be been being will would can could may might must should shall did does do also too still never ever
      always often sometimes once already just only even later earlier then now today yesterday again recently previously finally
      quietly simply repeatedly publicly privately reportedly himself herself themselves itself not quickly immediately initially
      eventually subsequently angrily cheerfully softly loudly flatly bluntly dryly sadly happily proudly firmly calmly briefly frankly
      gently politely nervously ruefully wryly famously monday tuesday wednesday thursday friday saturday sunday however instead
      meanwhile really actually probably clearly perhaps though yet
    `),
    passives: words('was were is are be been being am'),
    agent: 'by',
    inverts: false,
    adjectiveEnding: '',
    verbEnding: 's',
    nounEndings: words('s ion ment ing'),
    pluralEndings: [],
    compounds: false,
  },
  people: {
    titles: words(`
      entomologist ecologist geologist zoologist botanist hydrologist sociologist psychologist anthropologist archaeologist chemist geneticist
      neuroscientist foreman plumber locksmith beekeeper carpenter warehouseman alderwoman selectman trustee comptroller auditor assemblyman
      assemblywoman delegate magistrate coroner clerk bailiff firefighter paramedic trooper ranger warden superintendent undertaker
      minister president vice-president premier chancellor secretary senator sen rep congressman congresswoman representative gov
      governor mayor councillor councilor cllr alderman mp msp mep ambassador consul commissioner chairman chairwoman chairperson chair chief
      director ceo chief-executive executive professor prof dr doctor judge justice sheriff detective inspector superintendent sergeant
      sgt constable officer lieutenant lt captain capt colonel col general gen major maj admiral corporal private commander mr mrs ms
      miss mx sir dame lord lady baron baroness king queen prince princess pope cardinal archbishop bishop rev reverend father sister
      brother rabbi imam coach manager forward goalkeeper goalie striker defender defenseman midfielder winger quarterback pitcher
      catcher outfielder shortstop center guard linebacker receiver skipper referee umpire jockey trainer attorney lawyer solicitor
      barrister prosecutor economist analyst historian biologist scientist researcher physicist epidemiologist author writer novelist
      poet singer actor actress artist photographer critic columnist journalist reporter editor presenter spokesman spokeswoman
      spokesperson leader whip treasurer principal headteacher teacher nurse surgeon farmer shopkeeper resident neighbour neighbor
      activist campaigner councilwoman councilman pastor curator strategist pathologist founder owner president-elect speaker undersecretary taoiseach tánaiste attorney-general deputy det insp dci dc pc supt adm brig cmdr cpl cllr coun hon atty
    `),
    qualifiers: words('first prime deputy foreign vice former shadow acting home finance interim associate assistant senior junior'),
    ranks: words('vice deputy assistant associate finance financial commercial operating technical artistic medical shadow junior'),
    honorifics: {
      he: words('mr sir lord baron king prince pope father brother cardinal monsignor'),
      she: words('mrs ms miss dame lady baroness queen princess sister mother'),
    },
    styles: words('sir dame lord lady baroness prince princess king queen pope saint st'),
    particles: words(
      'vanden vander wa ní nic af av ap abu ould bint binti y dalla degli santa van de der den von zu al el bin ibn bint da di la le du des dos del della ter ten ap mac',
    ),
    weakParticles: [],
    pronouns: { he: ['he', 'him', 'his'], she: ['she', 'her', 'hers'], they: ['they', 'them', 'their'], it: ['it', 'its'] },
    subjects: words('one another others some many he she they i we you it who everyone everybody someone somebody nobody'),
    others: words('other others'),
    self: ['i'],
    addressed: ['you'],
    roles: words(`
      biographer biographers mentor mentors fiancee grandchild great-grandchildren descendant descendants
      operators inspectors relative relatives investigator investigators landlords shopper shoppers cofounder representatives delegates
      councilwoman councilman councilwomen councilmen paramedics pilots rescuer rescuers pastor fiance fiancé fiancée curator publican
      pathologist strategist consultant recruiter asylum-seeker demonstrators picketers rebel rebels militant militants gunman attacker
      attackers assailant eyewitnesses islander islanders hunter hunters beekeepers
      spokesman spokeswoman spokesperson spokespeople official officials source sources insider insiders witness witnesses bystander
      bystanders resident residents villager villagers neighbour neighbours neighbor neighbors local locals citizen citizens voter
      voters minister ministers secretary president chancellor premier senator senators congressman congresswoman lawmaker lawmakers mp
      mps councillor councillors councilor mayor governor ambassador diplomat diplomats politician politicians whip whips watchdog
      regulator commissioner aide aides adviser advisers advisor advisors ally allies backbencher lobbyist chairman chairwoman chair
      director executive executives boss bosses chief chiefs head leader leaders founder owner owners manager managers employer employers employee
      employees worker workers staffer staff colleague colleagues predecessor successor trader traders shopkeeper shopkeepers
      businessman businesswoman entrepreneur investor investors shareholder landlord landlady tenant tenants customer customers
      bookseller seller buyer researcher researchers scientist scientists professor lecturer academic academics expert experts
      specialist analyst analysts economist economists historian critic critics engineer engineers doctor doctors surgeon nurse nurses
      physician physicians patient patients biologist ecologist physicist psychologist teacher teachers headteacher pupil pupils student
      students lawyer lawyers barrister solicitor attorney prosecutor prosecutors judge judges magistrate juror jurors defendant victim
      victims suspect detective detectives officer officers policeman policewoman constable sheriff firefighter firefighters inspector
      coroner clerk coach captain player players teammate teammates goalkeeper goalie striker defender midfielder forward winger
      quarterback pitcher referee umpire linesman agent fan fans supporter supporters commentator man woman men women boy girl boys
      girls child children kid kids father mother dad mum mom parent parents brother sister son daughter grandfather grandmother
      grandson granddaughter uncle aunt cousin nephew niece husband wife widow widower partner friend friends boyfriend girlfriend
      family families couple farmer farmers fisherman fishermen baker butcher driver drivers pilot sailor passenger passengers commuter
      commuters traveller tourist visitor visitors guest guests postman priest vicar bishop rabbi imam monk nun author writer novelist
      poet singer actor actress artist musician conductor composer tuner reporter reporters journalist journalists editor presenter
      columnist publisher photographer activist activists protester protesters campaigner campaigners demonstrator volunteer volunteers
      member members user users reader readers viewer opponent opponents proponent soldier soldiers general commander colonel veteran
      veterans guard guards people person somebody someone anyone gentleman lady carpenter plumber mechanic builder architect gardener
      keeper beekeeper locksmith caretaker porter warden ranger chef cook waiter waitress barman landowner blacksmith rower rowers
      whistleblower assistant assistants receptionist intern apprentice trainee pharmacist dentist vet veterinarian physiotherapist
      midwife therapist counsellor counselor psychiatrist cardiologist oncologist paediatrician pediatrician carer caregiver paramedic
      optician undertaker mortician accountant bookkeeper banker broker realtor insurer adjuster auditor financier lender developer
      contractor electrician roofer painter welder smith clockmaker cabinetmaker trucker cabbie stewardess steward deckhand skipper
      harbourmaster harbormaster lighthouse-keeper ferryman miner miners steelworker foreman forewoman machinist operator technician
      surveyor planner grower shepherd rancher dairyman winemaker brewer distiller miller fishmonger grocer greengrocer cashier barmaid
      bartender barista host hostess maid cleaner janitor housekeeper concierge usher doorman bouncer bailiff registrar notary recorder
      stenographer probation prisoner inmate inmates convict plaintiff plaintiffs claimant complainant appellant accused thief burglar
      fraudster culprit foreperson litigant counsel barristers solicitors arbiter mediator negotiator supervisor superior deputy
      head-teacher dean provost graduate postgraduate undergraduate postdoc lab librarian archivist archaeologist geologist
      meteorologist forecaster climatologist entomologist zoologist botanist chemist mathematician astronomer linguist philosopher
      theologian anthropologist demographer statistician geographer inventor schoolteacher schoolmaster tutor instructor lifeguard
      babysitter nanny bassist guitarist drummer pianist violinist cellist organist producer songwriter dancer choreographer playwright
      filmmaker sculptor illustrator cartoonist designer model reviewer translator interpreter correspondent anchor broadcaster blogger
      alderman selectman trustee delegate legislator legislators assemblyman assemblywoman candidate candidates incumbent challenger
      counterpart envoy attaché consul speaker negotiators organiser organizer organisers organizers strikers picket unionist loyalist
      refugee refugees migrant migrants immigrant immigrants pensioner pensioners retiree retirees homeowner homeowners householder
      motorist motorists cyclist cyclists pedestrian walker hiker passer-by passers-by onlooker onlookers newcomer conscript private
      sergeant lieutenant major sentry teenager teenagers toddler baby twin twins grandparent grandparents grandchildren godfather
      stepfather stepmother father-in-law mother-in-law brother-in-law sister-in-law fiancé fiancée ex-husband ex-wife roommate
      housemate flatmate heir heirs benefactor survivor survivors namesake classmate schoolmate lodger athlete athletes swimmer runner
      sprinter boxer golfer cricketer batsman bowler footballer rider jockey skater gymnast wrestler fencer trainer assistant-coach
      portuguese dutchman dutchwoman frenchman frenchwoman englishman englishwoman irishman irishwoman scotsman scot welshman spaniard italian
      german argentine argentinian brazilian norwegian belgian dane swede pole croat australian american canadian briton republican democrat
      conservative midfield mycologist virologist geneticist neuroscientist hydrologist
      billionaire millionaire tycoon magnate democrats republicans conservatives tories directors governors bankers developers contractors auditors commissioners treasurers
      sons daughters brothers sisters fathers mothers uncles aunts cousins nephews nieces wives husbands grandsons granddaughters
      grader graders freshman freshmen sophomore sophomores schoolchild schoolchildren toddlers
      dealer dealers merchant merchants wholesaler creditor creditors verger sexton churchwarden
      scout physio champion champions rookie newcomers goaltender linebacker catcher infielder
    `),
    plurals: words('people men women children parents police staff family kin policemen fishermen spokespeople others many some'),
    rolesOf: {
      he: words(`
        son-in-law father-in-law brother-in-law stepbrother godson godfather granddad grandad grandpa ex-husband fiancé
        man lad father dad brother son grandfather grandson uncle nephew husband widower boyfriend boy king prince lord gentleman congressman
        spokesman policeman fisherman businessman chairman postman landlord actor waiter barman monk priest stepfather stepson
      `),
      she: words(`
        daughter-in-law mother-in-law sister-in-law stepsister goddaughter godmother grandma granny ex-wife fiancée
        woman mother mum mom sister daughter grandmother granddaughter aunt niece wife widow girlfriend girl queen princess lady
        congresswoman spokeswoman policewoman businesswoman chairwoman landlady actress waitress nun stepmother stepdaughter mayoress
      `),
    },
    generic: words('man woman boy girl lad'),
    anybody: words('person somebody someone anyone anybody'),
    naming: { verbs: [], nouns: ['name'] },
    unnamed: words('anonymous anonymity named identified name'),
    standIns: ['-year-old'],
    relations: words(`
      mother father mum mom dad parents brother sister son daughter grandfather grandmother uncle aunt cousin nephew niece grandson
      granddaughter stepmother stepfather stepson stepdaughter stepbrother stepsister mother-in-law father-in-law brother-in-law sister-in-law
      son-in-law daughter-in-law godmother godfather godson goddaughter fiance fiancé fiancee fiancée ex-husband ex-wife granddad grandad grandma
      flatmate housemate roommate classmate teammate teacher tutor mentor landlord landlady biographer manager doctor carer solicitor barrister agent
      widow widower husband wife partner friend boyfriend girlfriend neighbour neighbor colleague lawyer attorney
      spokesman spokeswoman spokesperson chairman chairwoman chair owner assistant successor predecessor boss opponent director head
      member leader chief
    `),
    lineage: [
      { is: words('mother father mum mom dad parents parent'), has: words('daughter son child children baby boy girl daughters sons') },
      { is: words('widow widower'), has: words('husband wife partner') },
    ],
    trials: {
      role: 'defendant',
      signs: phrases('on trial, stood trial, standing trial, charged with, in the dock, pleaded guilty, pleaded not guilty, pleads guilty'),
    },
    kindred: {
      bound: [
        words('lawyer attorney barrister solicitor counsel'),
        words('judge magistrate justice'),
        words('prosecutor'),
        words('victim survivor'),
        words('witness bystander eyewitness'),
        words('officer constable policeman policewoman detective det insp dci dc pc sgt inspector sergeant sheriff superintendent trooper'),
        words('referee umpire linesman'),
        words('patient'),
        words('pupil schoolboy schoolgirl'),
        words('spokesman spokeswoman spokesperson'),
      ],
      heads: [
        words('governor'),
        words('mayor mayoress'),
        words('chairman chairwoman chair chairperson'),
        words('president premier taoiseach chancellor minister secretary undersecretary'),
        words('senator congressman congresswoman representative legislator assemblyman assemblywoman'),
        words('councillor councilor coun cllr alderman alderwoman'),
        words('coach manager head-coach boss'),
        words('chief'),
      ],
      free: [
        words('defendant suspect accused convict'),
        words(`
          player striker defender defenseman midfielder forward winger goalkeeper goalie goaltender quarterback pitcher linebacker catcher
          captain skipper footballer cricketer batsman bowler
        `),
        words('doctor physician surgeon medic cardiologist oncologist paediatrician pediatrician'),
        words('teacher headteacher schoolteacher schoolmaster'),
        words(`
          professor researcher scientist academic scholar lecturer biologist historian economist sociologist psychologist epidemiologist
          physicist chemist ecologist geologist geneticist entomologist zoologist botanist anthropologist archaeologist astronomer
          mathematician linguist climatologist neuroscientist hydrologist mycologist virologist
        `),
        words('farmer grower rancher dairyman'),
        words('author writer novelist poet playwright'),
        words('singer musician guitarist drummer pianist'),
      ],
    },
    organisations: words(`
      kings rovers wanderers facebook instagram twitter tiktok whatsapp google street
      ministry department government cabinet council parliament senate house commons congress commission committee court tribunal agency
      unions authority board bureau office service treasury police constabulary army navy force guard fbi cia nhs bbc cnn nato un eu uk us nasa fifa uefa
      ioc nhl nba nfl mlb university college school academy institute institution centre center hospital clinic trust foundation charity
      association society union federation guild league club team party group company corporation corp firm inc ltd plc llc holdings bank fund
      airline airlines railway railways network times post guardian journal news press magazine newspaper museum theatre theater
      community chamber orchestra church parish diocese airport station watchdog regulator ombudsman inspectorate coalition alliance campaign united city
      town borough county state administration organisation organization observatory laboratory lab embassy report study survey paper
      statement document account delegation embassy mission consulate startup start-up lender insurer carrier automaker carmaker drugmaker chipmaker retailer supermarket manufacturer developer operator
      publisher brewery factory plant store chain
    `),
    seated: [],
    councils: phrases('mayor and council, mayor and aldermen'),
    pointed: words('u.s u.k u.n e.u u.s.a u.a.e'),
    kindredBodies: [
      words('charity trust foundation association society organisation organization'),
      words(
        'company firm corporation corp inc ltd plc llc holdings manufacturer developer operator lender insurer carrier automaker carmaker drugmaker chipmaker retailer startup start-up bank brewery airline airlines railway railways group chain publisher',
      ),
      words('union federation'),
      words('police force constabulary'),
      words('agency commission administration authority regulator watchdog inspectorate service bureau office'),
      words('university college institute institution'),
      words('newspaper magazine paper'),
    ],
    places: words(`
      britain england scotland wales ireland france germany spain portugal italy greece turkey russia ukraine poland hungary austria
      switzerland sweden norway denmark finland belgium netherlands holland luxembourg estonia latvia lithuania romania bulgaria serbia
      croatia america canada mexico brazil argentina chile china japan india pakistan israel iran iraq syria lebanon egypt morocco
      tunisia algeria indonesia australia nigeria kenya ethiopia congo afghanistan taiwan qatar europe asia africa california texas
      florida maine wisconsin ohio michigan illinois georgia virginia massachusetts pennsylvania oregon minnesota moscow washington
      brussels london paris berlin rome madrid vienna geneva beijing tokyo kyiv kiev warsaw budapest ankara istanbul athens lisbon
      copenhagen stockholm oslo helsinki dublin strasbourg jerusalem tehran baghdad damascus cairo delhi canberra ottawa pretoria
      caracas havana pyongyang seoul edinburgh cardiff belfast manchester liverpool birmingham leeds sheffield glasgow bristol york
      boston chicago portland seattle atlanta houston dallas denver philadelphia detroit albany kremlin downing westminster whitehall
      holyrood stormont pentagon vatican brexit
    `),
    placed: words('in near outside'),
    placing: words('of from at to into through across around towards toward'),
    offices: words(
      'state defence defense health education finance justice treasury energy trade transport labor commerce agriculture exchequer staff police',
    ),
    demonymEndings: ['ern', 'ish', 'ese', 'ian', 'ean'],
    notNames: words(`
      kc qc mp msp mep obe mbe cbe phd md esq dds cpa
      there here what how why which not no nothing everything only yes well oh sorry thanks tomorrow perhaps maybe others everyone later ask asked 
      feb mar apr aug sept oct nov dec mon tues wed thurs fri 
      i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
      november december christmas easter thanksgiving god ramadan hanukkah british english scottish welsh irish french german spanish
      maltese cypriot tunisian libyan algerian lebanese jordanian saudi yemeni omani emirati qatari kuwaiti albanian macedonian
      serbian croatian bosnian slovenian slovak czech romanian bulgarian moldovan belarusian latvian lithuanian estonian icelandic
      cuban haitian jamaican colombian venezuelan peruvian bolivian chilean uruguayan paraguayan ecuadorian korean taiwanese
      vietnamese thai cambodian burmese indonesian malaysian singaporean filipino philippine bangladeshi nepali afghan kazakh
      uzbek georgian armenian azerbaijani mongolian ghanaian kenyan ugandan tanzanian rwandan ethiopian somali sudanese congolese
      angolan zambian zimbabwean mozambican senegalese malian californian texan samoan fijian
      portuguese italian greek turkish russian ukrainian polish hungarian austrian swiss swedish norwegian danish finnish belgian dutch
      american canadian mexican brazilian chinese japanese indian pakistani israeli palestinian iranian iraqi syrian egyptian moroccan
      african asian european australian nigerian arab jewish christian muslim catholic protestant victorian americans russians germans
      britons europeans ukrainians republican republicans democrat democrats tory tories labour conservative conservatives
    `),
    suffixes: words('jr sr ii iii iv qc kc mp mep msp obe mbe cbe phd md esq'),
    givenNames: {
      he: words(`
        alasdair alastair alfie alistair amit andy archie arjun arlo austin babajide barack barney ben bertie bill billy bobby boris
        bradley brandon brendan brett brian bruce bryan bryce caleb callum calum cameron carl carter chad charles charlie chester chidi
        chris christopher cian clarence clayton clifford clint clive cody cole colin colm conor cooper cormac craig curtis dale dan
        daniel danny darren darryl david dean declan dennis derek dermot desmond devin dexter don donal donald doug douglas drew duane
        duncan dustin dwayne dwight dylan eamon earl ed eddie edmund edward elijah elliot elliott elon elton emeka emmett eoin ernest
        ethan euan eugene evan everett ewan ezra femi fergus finlay finn floyd francis frank frankie franklin fraser fred freddie gareth
        garrett garth gary gavin geoff geoffrey gerald gerard gerry gilbert glen glenn glyn gordon grady graeme graham grant greg
        gregory greville griffin gus hamish harley harold harrison harry harvey henry homer horace howard hudson hugh hunter huw iain
        ian irving ivor jack jacob jake james jamie jared jarvis jason jasper jay jean jed jeff jeffrey jeremy jerome jerry jesse jim
        jimmy jin joe joey john johnnie jon jonah jonathan jordan jose josh joshua jude julian justin keir keith ken kenneth kenny kent
        kevin kieran kirk kyle lance larry lawrence lee leo leonard leroy lester levi lewis lloyd logan lonnie luc luke lyle mack
        malcolm mark marshall marvin mason matt matthew mick mickey mike miles mitch mitchell monty morris moses murray nathan neil
        nelson niall nicholas nick nigel noah noel nolan norman obi oliver olumide orville otis owen padraig parker pat paul percy perry
        pete peter phil philip phillip quentin quincy ralph ramsay randall randy ray reg reginald reuben rex rhys richard rick rishi
        robin roderick rodney ron ronald ronan ronnie rory roscoe ross roy rudy rupert russell ryan sam scott scotty seamus sean segun
        seth shane shaun sheldon sherman sid sidney solomon spencer stan stanley stephen steve steven stewart stu stuart sylvester tad
        tanner ted terrence terry thaddeus tim timothy toby todd tom tony travis trent trevor troy tunde tyler tyrell tyrone vaughn
        vernon vikram vince virgil wade wallace walt warren wayne wei wesley wilbur wilfred will william willie willis winston woodrow
        wyatt zach zachary zack
      `),
      she: words(`
        abby abigail adaeze addison adele adeline agatha aileen alana alexandria alexis alison althea alyssa amara amber amelia ananya
        andrea angie anjali ann-marie annabel aoife april ariana arlene ashleigh ashley ava bailey becky belinda bernice bertha bess
        beth bethan bethany beulah beverly blessing bobbie bonnie brenda briana brianna bridget brittany bronwen bronwyn caitlin camille
        candice cara carly carmel carol carolyn carrie carys cathy ceri charlene chelsea cherie cheryl chioma chloe ciara cindy clare
        clarissa cleo colleen connie constance cora courtney crystal daisy daphne darlene dawn debbie debra deepa deirdre della desiree
        diana diane dolly donna doreen dorothy edie edna effie eileen eilidh elaine eleanor eliza elizabeth ellie eloise elsie elspeth
        emily erica erin ethel etta eunice eve evelyn evie faye felicity fern folake frances freda funmi funmilayo gail gayle gemma
        geneva georgia georgina germaine gertrude gillian ginny gladys glenda greer gretchen gwen gwendolyn gwyneth hattie hazel heather
        heidi henrietta hester hilary hillary holly hope imelda imogen inez isla isobel ivy jacinda jacinta jacqui jane janet janette
        janice jayne jean jeanette jeannie jemima jenna jennie jess jill jo joan jodie jolene josephine josie joy joyce juanita judy
        juliet kamala kara kate kathryn kathy katie katrina kay kaye kayla keiko keira kelly kendra kiera kim kimberly kirsty kristy
        lakshmi laurel lauren layla leah leanne lenora leona leonora lesley letitia lettie libby lillian lily lindsay lindsey ling liz
        liza lois loretta lori lorna lorraine lottie lucille lucinda lucy lula lynda lynette lynn lynne maddie madison mae maeve maggie
        mairi maisie mamie mandy marcia margaret margery margo marian marilyn marjorie marjory marla marsha maryann mattie maude maureen
        mavis maxine maya meera meg megan meghan mei melody mercy meredith mhairi michelle mildred millicent millie mindy minnie mitzi
        mollie molly morag myra myrtle nan nancy nanette naomi natalie nell nellie nettie ngozi nia niamh nicola nkechi noreen norma
        odette opal ophelia orla orlaith padma paige pam patience patsy patti patty pearl peg peggy penelope penny philippa philomena
        phoebe pippa polly poppy portia prudence queenie rachael ramona rani reba rena renee rhiannon rhoda rhona robyn rochelle roisin
        rosalind rosalyn rose rosemary rosie roxanne ruby sadie saffron sakura sally samantha saoirse selena selina serena shana shannon
        sharon sheena sheila shelby shelley sherri sherry shirley shona shreya sinead siobhan sonya sophia stacey stacy stephanie sue
        sunita susan susannah sybil tabitha tammy tamsin tasha tess tessa thelma tiffany tilly tracy trina trisha trudy una velma verity
        verna veronica vicki vicky violet vivian vivien wendy winifred winnie yetunde yuki zara zelda zoe
      `),
    },
  },
  speech: {
    verbs: [
      ...sayingVerbs(`
      say: say says said saying; tell: tell tells told telling; think: think thinks thought thinking; write: write writes wrote written
      writing; believe: believe believes believed believing; feel: feel feels felt; hold: hold holds held; find: find finds found; ask:
      ask asks asked asking; answer: answer answers answered answering; reply: reply replies replied replying; respond: respond responds
      responded responding; explain: explain explains explained explaining; add: add adds added adding; announce: announce announces
      announced announcing; argue: argue argues argued arguing; assert: assert asserts asserted asserting; claim: claim claims claimed
      claiming; maintain: maintain maintains maintained maintaining; note: note notes noted noting; observe: observe observes observed
      observing; remark: remark remarks remarked remarking; state: state states stated stating; suggest: suggest suggests suggested
      suggesting; report: report reports reported reporting; reveal: reveal reveals revealed revealing; recall: recall recalls recalled
      recalling; remember: remember remembers remembered remembering; reflect: reflect reflects reflected reflecting; reckon: reckon
      reckons reckoned reckoning; conclude: conclude concludes concluded concluding; confirm: confirm confirms confirmed confirming;
      concede: concede concedes conceded conceding; acknowledge: acknowledge acknowledges acknowledged acknowledging; admit: admit
      admits admitted admitting; allege: allege alleges alleged alleging; affirm: affirm affirms affirmed affirming; declare: declare
      declares declared declaring; disclose: disclose discloses disclosed disclosing; estimate: estimate estimates estimated estimating;
      predict: predict predicts predicted predicting; forecast: forecast forecasts forecasted forecasting; fear: fear fears feared
      fearing; hope: hope hopes hoped hoping; expect: expect expects expected expecting; guess: guess guesses guessed guessing; stress:
      stress stresses stressed stressing; emphasise: emphasise emphasises emphasised emphasising; emphasize: emphasize emphasizes
      emphasized emphasizing; underline: underline underlines underlined underlining; reiterate: reiterate reiterates reiterated
      reiterating; repeat: repeat repeats repeated repeating; warn: warn warns warned warning; caution: caution cautions cautioned
      cautioning; advise: advise advises advised advising; assure: assure assures assured assuring; reassure: reassure reassures
      reassured reassuring; promise: promise promises promised promising; pledge: pledge pledges pledged pledging; swear: swear swears
      swore sworn; tweet: tweet tweets tweeted tweeting; post: post posts posted posting; blog: blog blogs bloged bloging; email: email
      emails emailed emailing; text: text texts texted texting; message: message messages messaged messaging; comment: comment comments
      commented commenting; quip: quip quips quipped quipping quipped; joke: joke jokes joked joking; crack: crack cracks cracked
      cracking; boast: boast boasts boasted boasting; brag: brag brags bragged bragging; bemoan: bemoan bemoans bemoaned bemoaning;
      lament: lament laments lamented lamenting; complain: complain complains complained complaining; moan: moan moans moaned moaning;
      grumble: grumble grumbles grumbled grumbling; gripe: gripe gripes griped griping; mutter: mutter mutters muttered muttering;
      murmur: murmur murmurs murmured murmuring; mumble: mumble mumbles mumbled mumbling; whisper: whisper whispers whispered
      whispering; shout: shout shouts shouted shouting; yell: yell yells yelled yelling; scream: scream screams screamed screaming; cry:
      cry cries cried crying; call: call calls called calling; label: label labels labeled labelled labeling labelling; welcome: welcome welcomes welcomed welcoming; echo: echo echoes echoed echoing; describe: describe describes
      described describing; brand: brand brands branded branding; dub: dub dubs dubbed dubbing; rate: rated; deem: deem deems deemed; term: term terms termed terming;
      characterise: characterise characterises characterised characterising; characterize: characterize characterizes characterized
      characterizing; portray: portray portrays portrayed portraying; hail: hail hails hailed hailing; praise: praise praises praised
      praising; laud: laud lauds lauded lauding; blast: blast blasts blasted blasting; slam: slam slams slammed slamming; denounce:
      denounce denounces denounced denouncing; decry: decry decries decried; condemn: condemn condemns condemned condemning; criticise:
      criticise criticises criticised criticising; criticize: criticize criticizes criticized criticizing; deride: deride derides
      derided deriding; dismiss: dismiss dismisses dismissed dismissing; mock: mock mocks mocked mocking; rail: railed; retort: retort retorts retorted retorting; counter: counter counters countered countering; interject: interject
      interjects interjected interjecting; interrupt: interrupt interrupts interrupted interrupting; conjecture: conjecture conjectures conjectured conjecturing; speculate: speculate
      speculates speculated speculating; muse: muse muses mused musing; ponder: ponder ponders pondered pondering; wonder: wonder
      wonders wondered wondering; theorise: theorise theorises theorised theorising; theorize: theorize theorizes theorized theorizing;
      contend: contend contends contended contending; posit: posit posits posited positing; propose: propose proposes proposed
      proposing; testify: testify testifies testified testifying; attest: attest attests attested attesting; proclaim: proclaim
      proclaims proclaimed proclaiming; pronounce: pronounce pronounces pronounced pronouncing; profess: profess professes professed;
      imply: imply implies implied; hint: hints hinted hinting; signal: signal signals signaled signaling; indicate: indicate
      indicates indicated indicating; quote: quote quotes quoted quoting; cite: cite cites cited citing; paraphrase: paraphrase
      paraphrases paraphrased paraphrasing; recount: recount recounts recounted recounting; relate: relate relates related relating;
      narrate: narrate narrates narrated narrating; inform: inform informs informed informing; notify: notify notifies notified; remind:
      remind reminds reminded reminding; brief: brief briefs briefed briefing; exclaim: exclaim exclaims exclaimed exclaiming; holler:
      holler hollers hollered hollering; bellow: bellow bellows bellowed bellowing; bark: bark barks barked barking; snap: snap snaps
      snapped snapping; sneer: sneer sneers sneered sneering; scoff: scoff scoffs scoffed scoffing; fume: fume fumes fumed fuming; rage:
      rage rages raged raging; thunder: thunder thunders thundered thundering; chant: chant chants chanted chanting; sing: sing sings
      sang sung; congratulate: congratulate congratulates congratulated congratulating; thank: thank thanks thanked thanking; apologise:
      apologise apologises apologised apologising; apologize: apologize apologizes apologized apologizing; commiserate: commiserate
      commiserates commiserated commiserating; calculate: calculate calculates calculated calculating; deem: deem deems deemed deeming;
      judge: judge judges judged judging; consider: consider considers considered considering; regard: regard regards regarded
      regarding; rule: rule rules ruled ruling; verify: verify verifies verified; clarify: clarify clarifies clarified clarifying;
      specify: specify specifies specified; elaborate: elaborate elaborates elaborated elaborating; summarise: summarise summarises
      summarised summarising; summarize: summarize summarizes summarized summarizing; opine: opine opines opined opining; philosophise:
      philosophise philosophises philosophised philosophising; venture: venture ventures ventured venturing; volunteer: volunteer
      volunteers volunteered volunteering; advance: advance advances advanced advancing; accept: accept accepts accepted accepting;
      agree: agree agrees agreed agreeing; disagree: disagree disagrees disagreed disagreeing; object: object objects objected objecting;
      protest: protest protests protested protesting; credit: credit credits credited crediting; confess: confess confesses confessed
      confessing; want to know: want wants wanted + to know; confide: confide confides confided confiding; point out: point points pointed pointing + out; set out: set sets + out; spell out: spell spells spelled spelt + out; call out: call calls called + out; cry out: cries
      cried + out; blurt out: blurt blurts blurted + out; make clear: make makes made making + clear; make it clear: makes made + it
      clear; go on: go goes went + on; go with: go goes went + with; go on to say: go goes went + on to say; speak of: speak speaks
      spoke spoken speaking + of; talk of: talk talks talked talking + of; complain of: complain complains complained + of; warn of:
      warn warns warned warning + of; boast of: boast boasts boasted + of; sum up: sum sums summed + up; chime in: chime chimes chimed +
      in; weigh in: weigh weighs weighed + in; shoot back: shoots shot + back; fire back: fire fires fired + back; hit back: hit hits
      hitting + back; hit out: hit hits + out; lash out: lash lashes lashed + out; write back: wrote writes + back; let it be known: let
      lets + be known; take to: take takes took + to twitter; refer to: refer refers referred referring + to
      `),
      ...sayingVerbs(
        `
      recommend: recommend recommends recommended recommending; deny: deny denies denied denying; demand: demand demands demanded demanding; require: require requires required requiring; insist:
      insist insists insisted insisting; refuse: refuse refuses refused refusing; reject: reject rejects rejected rejecting; rebut:
      rebut rebuts rebutted rebutting; refute: refute refutes refuted refuting; dispute: dispute disputes disputed disputing; contest:
      contest contests contested contesting; challenge: challenge challenges challenged challenging; contradict: contradict contradicts
      contradicted contradicting; accuse: accuse accuses accused accusing; blame: blame blames blamed blaming; threaten: threaten
      threatens threatened threatening; order: order orders ordered ordering; instruct: instruct instructs instructed instructing;
      command: command commands commanded commanding; request: request requests requested requesting; beg: beg begs begged begging;
      beseech: beseech beseeches beseeched beseeching; appeal: appeal appeals appealed appealing; want: want wants wanted; urge: urge
      urges urged urging; plead: plead pleads pleaded pleading; exhort: exhort exhorts exhorted exhorting; implore: implore implores
      implored imploring; forbid: forbid forbids forbade; decline: decline declines declined declining; offer: offer offers offered
      offering; vow: vow vows vowed vowing; seek: seek seeks sought; charge: charge charges charged charging
        `,
        { isDemand: true },
      ),
      ...sayingVerbs('have it: has + it; put it: put puts putting + it', { isClose: true }),
      ...sayingVerbs(
        'call on: call calls called calling + on; call for: call calls called calling + for; appeal to: appeal appeals appealed appealing + to',
        {
          isDemand: true,
          isClose: true,
        },
      ),
      ...sayingVerbs(
        `
      read: read reads; inquire: inquire inquires inquired inquiring enquire enquires enquired enquiring; reminisce: reminisced reminiscing; enthuse: enthuse
      enthuses enthused enthusing; rant: ranted ranting; rave: raved; echo: echoed; concur: concurs concurred; assent: assented; chide: chides
      chided; scold: scolds scolded; admonish: admonishes admonished; rebuke: rebuked; comfort: comforted; soothe: soothed;
      laugh: laugh laughs laughed laughing; smile: smile smiles smiled smiling; grin: grin grins grinned; chuckle: chuckle chuckles
      chuckled chuckling; giggle: giggle giggles giggled giggling; snigger: snigger sniggers sniggered sniggering; sob: sob sobs sobbed;
      sigh: sigh sighs sighed sighing; groan: groan groans groaned groaning; gasp: gasp gasps gasped gasping; pant: pant pants panted
      panting; cough: cough coughs coughed coughing; nod: nod nods nodded; shrug: shrug shrugs shrugged; wink: wink winks winked
      winking; frown: frown frowns frowned frowning; snort: snort snorts snorted snorting; growl: growl growls growled growling; roar:
      roar roars roared roaring; hiss: hiss hisses hissed; croak: croak croaks croaked croaking; wail: wail wails wailed wailing; weep:
      weep weeps wept; stammer: stammer stammers stammered stammering; stutter: stutter stutters stuttered stuttering; cheer: cheer
      cheers cheered cheering; beam: beam beams beamed beaming; hesitate: hesitate hesitates hesitated hesitating; pause: pause pauses
      paused pausing; begin: begin begins began; continue: continue continues continued continuing; open: open opens opened opening; finish: finish finishes finished; tease: tease teases teased teasing; gush: gush
      gushes gushed; deadpan: deadpans deadpanned
        `,
        { isManner: true },
      ),
    ],
    answers: words('answer reply respond'),
    impersonal: [],
    readings: ['read'],
    asking: [...words('ask inquire enquire'), 'want to know'],
    sending: words('write email text message tweet post'),
    missives: words('message email e-mail text tweet post letter note memo'),
    soundsFrom: [],
    hearings: ['to hear', 'was told', 'were told', 'been told'],
    sources: [
      'according to',
      'in the words of',
      'in the opinion of',
      'in the view of',
      'in the eyes of',
      'in … view',
      'in … opinion',
      'in … words',
      'in … own words',
      'by … own account',
      'by … own admission',
      'by … own reckoning',
      'by … own estimate',
      'by … own estimation',
      'by … own description',
      'by … own confession',
      'by … own telling',
      'in … own telling',
      'in … own phrase',
      'in … own account',
      'in … own hand',
      'in … own handwriting',
      'in … eyes',
    ],
    findings: [],
    papers: words(`
      figures data statistics research documents records papers files filings emails messages minutes accounts estimates calculations projections
      surveys polls studies reports findings results analysis
    `),
    showings: { lemma: '', from: '', verbs: [] },
    ownSources: [],
    hearsay: [],
    undergone: phrases(`
      accused of, charged with, blamed for, praised for, criticised for, criticized for, condemned for, mocked for, urged to, told to, ordered to
      advised to
    `),
    nouns: words(`
      message reaction response statement announcement reply answer email e-mail tweet post letter note memo words verdict conclusion
      warning question text plea appeal slogan motto comment ruling judgment speech remark objection complaint excuse explanation advice
      cry call
    `),
    queries: words('question query'),
    nounLinks: words('of from by'),
    conjunctions: ['that', 'whether', 'if'],
  },
  reports: {
    bare: words(`
      say claim insist believe think reckon argue admit suggest hope fear guess feel swear add maintain acknowledge concede confirm reveal announce
      complain explain warn allege know understand expect hear predict estimate promise vow pledge boast joke assert contend note recall conclude
      declare imply stress assume suspect doubt agree realise realize deny
    `),
    told: words(
      'tell warn remind inform assure reassure advise promise ask notify persuade convince urge order instruct beg caution brief',
    ).concat('call on', 'appeal to'),
    naming: words('call label brand dub term rate deem hail slam denounce dismiss'),
    infinitives: words(
      'claim promise threaten vow pledge offer agree deny tell urge order instruct ask beg admit swear profess advise recall accuse admit warn demand',
    ).concat('call on', 'appeal to'),
    objects: words('demand deny').concat('call for'),
    rejections: words('deny reject dismiss refute rebut dispute'),
    infinitiveMarks: ['to'],
    doMarksOpen: true,
    gerunds: words('deny admit accuse suggest recommend advise propose'),
    gerundEnding: 'ing',
    modals: words('will would shall should can could may might must'),
    pastEnding: 'ed',
    questions: words('ask wonder doubt question know inquire enquire'),
    questionConjunctions: ['whether', 'if'],
    finites: words(`
      is are was were be has have had do does did will would can could may might must shall should isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t
      doesn’t don’t didn’t won’t wouldn’t can’t couldn’t shouldn’t isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't
      can't couldn't shouldn't it’s he’s she’s they’re that’s there’s it's he's she's they're that's there's goes went comes came gets got makes made takes
      took gives gave needs needed wants wanted knows knew sees saw runs ran keeps kept leaves left lets loses lost wins won becomes became begins began
      remains remained seems seemed looks looked works worked plans planned means meant costs cost lies lay stands stood pays paid brings brought holds
      held turns turned shows showed happens happened deserves deserved likes liked lives lived moves moved calls called blames depends depended
      faces faced falls fell rises rose grows grew helps helped hit hits includes included killed left led leads met meets offers offered opened
      poses posed raised received refused rejected resigned sold bought spent sent served set started stopped tried told voted used supports supported
        fled flees drove drives broke breaks hid hides flew flies swam ate drank slept wore threw stole struck blew chose drew fought forgot froze hung sank
        slid tore woke rode rang shook sprang stank swore dug lit bit crept
    `),
    pointers: [],
    breaks: words('but while although though whereas yet without'),
    refusals: words('decline declines declined declining refuse refuses refused refusing'),
    reasons: words('because since as'),
    denials: words("not won’t wouldn’t didn’t doesn’t couldn’t can’t won't wouldn't didn't doesn't couldn't can't"),
    links: words('and but'),
    copulas: words('is was came went remains'),
    closing: [],
    things: words(
      'plan plans schedule tradition custom law rule rules protocol need size age taste type circumstances instructions recipe method',
    ),
  },
  marks: {
    terms: words(`
      word words term terms phrase title name nickname headline label sign slogan motto book novel film movie series song single album
      programme program show play exhibition project podcast poem poster banner hashtag chapter column magazine painting sketch game
    `),
    works: words(`
      book novel film movie series single album programme program show play exhibition project podcast poem poster chapter column magazine painting sketch game report study survey
    `),
    called: words(`
      sang sung sings singing so-called known named titled entitled dubbed nicknamed termed styled aka christened branded labelled labeled
    `),
    boards: words(`
      sign signs banner banners placard placards poster posters plaque billboard billboards notice notices sticker stickers badge badges
      leaflet t-shirt t-shirts shirt shirts flag flags wall door window inscription graffiti tattoo flyer flyers
    `),
    shows: words('read reads reading said says saying declared declaring proclaimed proclaiming'),
  },
  facts: {
    months: words('january february april june july august september october november december'),
    monthsBesideFigures: words('may march jan feb mar apr jun jul aug sep sept oct nov dec'),
    areMonthsCapital: true,
    weekdays: words(
      'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays',
    ),
    dayParts: words('morning afternoon evening night lunchtime midday'),
    seasons: words(
      'spring summer autumn fall winter easter christmas thanksgiving whitsun michaelmas ramadan passover midsummer halloween hogmanay',
    ),
    periods: words(`
      second seconds minute minutes hour hours day days night nights morning afternoon evening week weeks weekend weekends fortnight fortnights month months
      quarter quarters year years season seasons decade decades century centuries term terms semester semesters half-hour
    `),
    dateModifiers: words('last this next past previous coming following that'),
    periodParts: words('early late mid start beginning middle end'),
    relativeDates: phrases(`
      yesterday, today, tomorrow, tonight, last night, the day before yesterday, the day after tomorrow, this morning, this afternoon, this evening
      the next day, the following day, the day before, a day later, a week later, a month later, a year later, a day earlier, a week earlier
      a month earlier, a year earlier, a year ago, a week ago, a month ago, a decade ago, a century ago, an hour ago, a few years ago, a few weeks ago
      several years ago, recent years, recent months, recent weeks, in may, since may, by may, until may, from may, last may, next may, this may, of may
      early may, late may, in march, since march, by march, until march, from march, last march, next march, this march, early march, late march
      the twenties, the thirties, the forties, the fifties, the sixties, the seventies, the eighties, the nineties, the noughties
      easter, christmas, thanksgiving, ramadan, before the summer, after the summer, since the summer, by the summer, in the spring, in the autumn
      new year’s eve, new year’s day, christmas day, christmas eve, boxing day, good friday, easter monday, easter sunday, independence day
      thanksgiving day, bank holiday monday, labor day, memorial day, may day, the turn of the century, earlier this year, later this year
    `),
    agos: words('ago earlier later before'),
    dateLinks: words('of in'),
    yearCues: words(
      'in since of from until till by before after around circa to and between during early late mid year summer winter spring autumn fall',
    ),
    decadeCues: [],
    hours: phrases('am, pm, a.m, p.m, a.m ., p.m ., o’clock, gmt, bst, est, cet, hours gmt, noon, o’clock sharp'),
    timeCues: words('at by around until before after'),
    clocks: phrases(`
      quarter to, quarter past, a quarter to, a quarter past, half past, half, five past, ten past, twenty past
    `),
    numbers: words(`
      two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty
      fifty sixty seventy eighty ninety
    `).concat(
      phrases(`
        zero, a third, a quarter, a fifth, a tenth, one third, one quarter, one fifth, one tenth, two thirds, two-thirds, three quarters, three-quarters
        one-third, one-quarter, one-fifth, one-tenth, two fifths, three fifths, four fifths, half of, a half, one half, a dozen, two dozen, half a dozen
        one in two, one in three, one in four, one in five, one in six, one in eight, one in ten, one in 10, one in 20, one in 100
        twice, thrice, one-off
      `),
    ),
    numberParts: words('one hundred thousand million billion'),
    vague: words('dozens tens hundreds thousands millions billions trillions'),
    vagueLinks: ['of'],
    numberJoins: ['-'],
    ordinals: words(`
      second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth
      nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth thousandth
    `),
    scales: words('hundred thousand million billion trillion m mn bn tn k dozen score crore lakh'),
    scaleArticles: phrases(
      'a, an, one, half a, half, a half, a quarter of a, quarter of a, a few, several, three-quarters of a, one and a half',
    ),
    halves: phrases('and a half, and a quarter, and three-quarters, and a third'),
    ranges: phrases('to, or, through'),
    units: phrases(`
      %, °, ° c, ° f, per cent, percent, pct, percentage point, percentage points, degree, degrees, degrees celsius, degrees fahrenheit, basis points
      euro, euros, cent, cents, dollar, dollars, pound, pounds, pence, penny, p, pounds sterling, yen, yuan, rouble, roubles, ruble, rubles, franc, francs
      krona, kronor, kroner, rupee, rupees, peso, pesos, rand, shekel, shekels, lira, zloty, bitcoin, bitcoins, us dollars, guineas, shillings
      mm, cm, m, km, millimetre, millimetres, millimeter, millimeters, centimetre, centimetres, centimeter, centimeters, metre, metres, meter, meters
      kilometre, kilometres, kilometer, kilometers, mile, miles, nautical mile, nautical miles, yard, yards, foot, feet, ft, inch, inches, furlongs
      square metre, square metres, square meter, square meters, square foot, square feet, square mile, square miles, square kilometre, square kilometres
      square kilometer, square kilometers, sq ft, sq m, cubic metre, cubic metres, cubic meter, cubic meters, cubic feet, hectare, hectares, acre, acres
      m2, m², m3, m³, km2, km², mph, km/h, kph, miles an hour, miles per hour, kilometres an hour, kilometres per hour, kilometers per hour, knots
      mg, g, kg, gram, grams, gramme, grammes, kilo, kilos, kilogram, kilograms, tonne, tonnes, ton, tons, stone, ounce, ounces, oz, lb, lbs, milligrams
      micrograms, carat, carats, ml, cl, l, litre, litres, liter, liters, gallon, gallons, pint, pints, barrel, barrels, bushels, millilitres
      w, kw, mw, gw, kwh, mwh, gwh, twh, watt, watts, kilowatt, kilowatts, megawatt, megawatts, gigawatt, gigawatts, kilowatt-hours, volts, amps, joules
      calories, kcal, horsepower, hz, khz, mhz, ghz, hertz, decibel, decibels, db, pascals, nanometres, nanometers, microns, light years, light-years
      kb, mb, gb, tb, bytes, kilobytes, megabytes, gigabytes, terabytes, pixels, megapixels, points, years old, times, time zones
    `),
    currencies: phrases('eur, usd, gbp, us$, chf, jpy, a$, c$, hk$, rs'),
  },
  claims: {
    quantities: words(`
      dozens scores hundreds thousands millions billions majority minority most half double doubled doubles doubling tripled trebled quadrupled tenfold
      halve halves halved halving twofold threefold average averaged averages annually yearly monthly weekly daily percentage proportion share total totalled totaled
      rise rose risen fell fallen drop dropped decline declined increase increased increases decrease decreased grew grown shrank shrunk shortage surplus
      deficit soar soars soared plunge plunges plunged surge surges surged slump slumps slumped tumble tumbles tumbled
      climb climbs climbed dip dips dipped revenue profit profits losses turnover debt debts budget upwards tally tallied
    `).concat(
      phrases(`
        most of, the majority of, a majority, more than, less than, fewer than, at least, at most, up to, as many as, as much as, as few as, in total
        on average, an estimated, an average of, all told, per cent of, tens of thousands, hundreds of thousands, per year, a year, per day, a day, per head
        nearly all, almost all, twice as, three times as, times as many, times as much, times more, all but, the bulk of, went up, went down, a third of
        down by, up by
      `),
    ),
    universals: words('always never everyone everybody nobody none every all nowhere everywhere whole entire').concat(
      phrases(
        'no one, not one, not a single, no other, in all, none of, there is no, there are no, there was no, there were no, no such, has no, have no, had no',
      ),
    ),
    superlatives: words(`
      biggest largest smallest highest lowest longest shortest oldest youngest newest  fastest slowest dearest cheapest costliest richest poorest
      heaviest lightest warmest coldest hottest driest wettest deepest shallowest widest narrowest thickest thinnest strongest weakest hardest softest
      busiest quietest safest deadliest worst best greatest finest toughest strictest cleanest dirtiest farthest furthest nearest closest earliest rarest
      tallest fewest least leading top-selling best-selling bestselling record records record-breaking unrivalled unparalleled second-largest third-largest
      second-biggest northernmost southernmost easternmost westernmost brightest darkest loudest fiercest bloodiest peak all-time
    `).concat(
      phrases('than ever, the most, one of the most, one of the, among the most, the least, the bottom of the table, the top of the table'),
    ),
    comparisons: words(`
      bigger larger smaller higher lower longer shorter older younger newer faster slower dearer cheaper richer poorer heavier lighter warmer colder hotter
      drier wetter deeper wider narrower thicker thinner stronger weaker harder softer busier quieter safer deadlier worse better greater tougher stricter
      cleaner dirtier fewer less sooner compared outnumber outnumbers outnumbered exceeds exceeded exceed versus difference differs
    `).concat(
      phrases(
        'more than, less than, fewer than, rather than in, than the, than in, than any, than a, than last, compared with, compared to, as many as, as much as, as often as, twice as, the same as, unlike, in contrast to, against an average',
      ),
    ),
    causes: words('because cause causes caused causing').concat(
      phrases(`
        due to the, due to a, due to an, due to its, due to their, due to bad, due to poor, due to lack, owing to, thanks to, as a result of, as a result
        resulted in, results in, resulted from, results from, resulting from, led to, leads to, on account of, the result of, the cause of, gave rise to
        gives rise to, stemmed from, stems from, triggered by, prompted by, brought about by
      `),
    ),
    beings: words('is are was were become becomes became remain remains remained'),
    judgements: words('best worst greatest finest nearest closest least most'),
    havings: words('has have had'),
    thans: ['than'],
    mores: words('more'),
    multiples: words('doubled tripled trebled quadrupled halved doubles triples halves'),
    majorities: phrases('most, almost all, nearly all, the majority of, a majority of'),
    solely: phrases('only in, only on, nowhere, nowhere else, nowhere in'),
    nevers: words('never'),
    degrees: words('so such as this'),
    passages: [],
    grounds: words(`
      resulted resulting triggered prompted blamed blames thanks stemmed stems therefore hence consequently due attributed consequence
    `).concat(phrases('due to, leading to, in response to, in the wake of, so that, down to, is behind, was behind, on the grounds')),
    firsts: phrases(`
      for the first time, the first time, the first, first ever, first-ever, the only, the sole, the last time, for the last time, never before, since records began
      in the history, in history, unprecedented, unheard of, historic, pioneering, maiden, debut, was first, were first, its first, his first, her first
      their first, not since, for the second time, for the third time, in a row, consecutive, once again, unbeaten, has never, have never, had never, ever to
    `),
    events: words(`
      election elections vote voted votes referendum summit conference hearing trial inquest inquiry investigation ruling ruled verdict
      sentence sentenced convicted acquitted jailed fined fine charged arrested arrest detained killed injured wounded died dead death
      murdered shot stabbed crash crashed explosion fire earthquake flood hurricane storm strike struck protest protests rally attack
      attacked invasion invaded war ceasefire treaty deal agreement merger takeover bankruptcy resigned resigns resign resignation sacked
      fired appointed elected re-elected nominated stepped quit joined left signed signs passed rejected approved adopted vetoed repealed
      banned ban introduced scrapped launched launches opened opens closed closes shut sold bought acquired paid pays won wins beat lost
      scored drew relegated promoted champion champions title published publishes released reported report revealed leaked discovered found
      founded built demolished moved born married divorced sued lawsuit filed indicted pleaded guilty cancelled canceled postponed suspended
      delayed extended began begun started starts ended ends completed unveiled announced confirmed denied withdrew withdrawn evacuated
      rescued stolen robbed raided seized deployed bombed shelled fled contract scheduled due reopened collapsed survived entered retired
      drawn drafted delivered issued expelled recalled inspected inspection survey borrow granted awarded received raised cut laid printed
      shows show showed asked sent missed arriving kept costs cost earned earns earn owned owns own invested invests investment borrowed
      lent loan loans layoffs redundancies redundant hired hires produced produces exported imports exports ordered subsidy subsidies
      subsidised grant grants settled settlement prosecuted prosecutors court courts judge tribunal overturned upheld quashed appealed
      custody remanded bail questioned interviewed derailed exploded burned burnt drowned hospitalised hospitalized displaced damaged
      destroyed flooded occupied captured liberated kidnapped hostage hostages ousted overthrew governs governed coalition bill bills
      legislation law laws amendment motion enacted ratified nominee shortlisted prize prizes winner winners debuted premiered transferred
      loaned injury sidelined qualified eliminated knocked goals goal points finished ranked beaten defeat defeated victory victories draw
      translated circulated based headquartered relocated employs employed employees staff members attended enrolled graduated studied
      chairs chaired headed heads runs founder chairman measured tested developed invented designed compared contained contains emitted
      emissions polluted spilled spread infected infections outbreak vaccinated negotiations negotiated talks sanctions troops missile
      missiles drones army soldiers border lowered lifted imposed blocked froze frozen replaced replaces revised renewed expired tender
      licence license permit permits planning objections appeal challenged recorded audited audit inspectors surveyed polled owed owes
      stopped halted sank sunk rebuilt restored repaired repainted installed removed succeeded serving served serves arrived departed
      returned
    `),
    auxiliaries: words(`
      has have had was were been is are be hasn’t haven’t hadn’t wasn’t weren’t isn’t aren’t hasn't haven't hadn't wasn't weren't isn't aren't
    `),
    participleBeginnings: [],
    participleEndings: ['ed'],
    irregularParticiples: words(`
      become begun bought born broken brought built caught chosen come cut done drawn driven fallen forecast found given gone grown heard held hit kept known led
      left lost made met paid put read risen run said seen sent set shown shut sold spent stolen taken thrown told won worn written
    `),
    images: phrases('as if, as though, like a, like an'),
    sources: phrases(`
      according to figures, figures show, figures showed, figures from, data from, data show, data shows, research by, research from, study by, study found
      a study, a survey, survey by, a poll, poll by, researchers, statistics, records show, documents show, emails show, documents seen, a report, report says
      found that, shows that, show that, showed that, official figures, the census, study suggests, study finds, study shows, studies show, studies suggest, research suggests, research shows, report finds
      poll finds, poll suggests, poll shows, review finds, inquiry finds, audit finds, analysis by, analysis of, show a
    `),
    opinions: words(`
      beautiful ugly ridiculous disgraceful disgrace shameful shame sadly unfortunately fortunately luckily happily fantastic wonderful terrible awful horrible
      lovely nice stupid silly clever crazy weird strange bizarre absurd nonsense rubbish unfair fair unacceptable sorry glad happy happier sad proud
      disappointed afraid fear fears hope hopes hoped love loves loved hate hates feel feels felt feeling think thinks thought believe believes believed
      angry delighted cheerful grim mood poetic gloomy optimistic pessimistic brave great good bad bliss charming delicious dull exciting boring tragic
      wish wished guess suppose maybe honestly frankly
    `).concat(phrases('in my view, in my opinion, if you ask me, as far as i am concerned, killing us, leave little room')),
    predictions: words(
      'will would shall won’t going might may could’ve someday eventually soon forecast predicted predicts expects expected',
    ).concat(phrases('is likely to, are likely to, going to, bound to, set to')),
    futures: words('will shall won’t'),
    aheads: words('next coming tomorrow tonight'),
    hedges: words(`
      perhaps maybe possibly probably presumably apparently seemingly seems seemed seem appears appeared appear allegedly supposedly likely unlikely
      looks arguably conceivably sort kind could somewhat
    `),
    wishes: words('should must ought let let’s want wants wanted wish needs need please').concat(
      phrases('have to, has to, had to, would rather, would like'),
    ),
    persons: words(
      'i me my mine we us our ours you your yours i’m i’ve i’d i’ll we’re we’ve we’d we’ll you’re you’ve you’d you’ll myself ourselves yourself',
    ),
    greetings: words('hello hi hey thanks thank congratulations welcome goodbye dear oh ah well yes no yeah sure apparently bliss okay'),
    teasers: phrases(`
      read also, also read, read more, read next, read the full, read all, see also, related, related articles, related stories, related topics, more on, more from
      more on this story, watch, watch also, listen, listen to, subscribe, sign up, recommended, follow us, most read, you may also like, click here
    `),
  },
}
