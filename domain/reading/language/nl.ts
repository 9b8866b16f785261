/** Dutch. */
import type { Language } from '../language'
import { phrases, sayingVerbs, words } from './word-list'

/** “Een op de vijf.” */
const proportions = ['een', 'één', 'eén'].flatMap((one) =>
  words('twee drie vier vijf zes zeven acht negen tien 10 20 50 100').flatMap((of) => [`${one} op ${of}`, `${one} op de ${of}`]),
)

export const nl: Language = {
  code: 'nl',
  abbreviations: words(`
    a.h.w arr asp bc bijv bv ca chr cie dhr dir drs ds dr e.v fa fam fr gebr gen geb gem h.h hr i.c i.h.a ing int ir jhr jkvr jl joh jos kap kol
    lt luit m.a.w m.b.t m.b.v m.i m.m.v m.n mej mevr mgr mr mw n.a.v nl o.a o.b.v o.i.d o.l.v o.m prof past ph plv ps resp secr sgt st t.a.v
    t.b.v t.g.v t.h.v t.o.v t.n.v t.w th v.d vgl vs w.o wed wnd zgn z.g.n z.s.m
  `),
  figureAbbreviations: words('afb afl apr art aug blz dec feb fig febr jan jg jr jrg jun jul mrt nov no nr nrs okt p pag par sept tel vol'),
  endingAbbreviations: words('a.d a.s a.u.b b.v c.s d.v e.a e.d enz etc excl incl inc jr max min mld mln mrd n.v n.chr sr v.chr v.s t.z.t'),
  openers: words(`
    de het een dit dat deze die hij zij ze wij we ik u je jullie men er hier daar toen nu in op aan bij met van voor na naar om over onder uit
    tot door tegen volgens maar en of want dus ook als toch zo wat wie waar waarom hoe geen alle niet wel nog al sinds tijdens
  `),
  elisions: words('s t n m k r ns'),
  grammar: {
    determiners: words(`
      de het een ’t 't dit dat deze die elke elk iedere ieder mijn m’n m'n jouw je zijn z’n z'n haar ons onze hun uw één eén eigen een enkele
      sommige veel vele meerdere enige alle beide andere verschillende twee drie vier vijf zes zeven acht negen tien elf twaalf twintig
      honderd tientallen honderden duizenden
    `),
    definites: words('de het'),
    demonstratives: words('die dat deze dit'),
    indefinites: words('een één eén'),
    prepositions: words(`
      van uit in op bij met voor namens vanuit over tegen tegenover onder tussen rond naast achter aan door om na sinds tijdens zonder binnen
      buiten vanaf langs volgens boven naar tot te per
    `),
    named: words('genaamd geheten'),
    modifiers: words('van uit in bij met voor namens'),
    connectives: words(`
      aanvankelijk aansluitend achteraf alsnog bijgevolg bovendien daarbij daarentegen daarmee daarna daarnaast daarom daarop daarvoor
      desalniettemin desondanks destijds dikwijls dus eerder eerst eindelijk ervoor evengoed gaandeweg gisteren hierna hierop ineens
      inmiddels intussen kortom laatst later misschien naderhand nadien niettemin nochtans nu onderwijl ondertussen onlangs ooit opeens overigens
      plots plotseling prompt sindsdien soms straks tegelijk tegelijkertijd tegenwoordig tenslotte toen uiteindelijk vaak vandaag vanavond
      verder vervolgens voorheen voortaan vroeger weldra zodoende
    `),
    placeWords: words('daar hier daarboven beneden'),
    spots: words('achter op naast'),
    manners: words(`
      zucht stem glimlach lach grijns knipoog gezicht tranen ogen nadruk stemverheffing ironie spot trots weemoed schouderophalen hoofdknik knik snik
      stelligheid overtuiging verbazing cynisme
    `),
    tied: words('betrokken bekend'),
    negations: words('geen nooit nergens'),
    interrogatives: words('wie wat waar waarom wanneer hoe hoeveel hoelang welk welke'),
    freeRelatives: ['wat'],
    relatives: words('die dat wie wat waar waarom waarvan waarin waarop waarbij wiens wier hoe'),
    joins: words(`
      en maar want of dus doch terwijl toen omdat doordat nadat voordat zodat hoewel ofschoon als indien wanneer sinds totdat dat
      aangezien evenwel zoals
    `),
    fillers: words(`
      gewoon simpelweg eenvoudigweg kortaf cynisch ironisch resoluut ferm kalm rustig zachtjes plechtig trots enthousiast verontwaardigd verbaasd
      teleurgesteld geëmotioneerd ontroerd fijntjes luchtig bits scherp streng monter opgewekt verlegen aarzelend hoofdschuddend schouderophalend
      triomfantelijk gelaten berustend mild venijnig snibbig peinzend bedachtzaam ruiterlijk letterlijk ronduit kortweg
      heeft hebben had hadden is zijn was waren wordt worden werd werden zal zullen zou zouden kan kunnen kon konden moet moest mag wil
      ook nog al wel toch niet eerder later daarna daarop toen nu dan vervolgens inmiddels intussen ondertussen echter zelf onlangs
      gisteren vandaag morgen gisteravond vanmiddag vanmorgen vanavond dinsdag woensdag donderdag vrijdag zaterdag zondag maandag steeds
      altijd vaak soms weer opnieuw alvast meteen direct onmiddellijk weliswaar bovendien overigens namelijk juist even ineens
      plotseling zojuist zopas nooit meestal doodleuk koeltjes er daar hier daarover hierover daarom hierop hem haar hen mij me ons ze
      zich u je desgevraagd eveneens tevens alleen slechts immers trouwens dit jaar week maand vorige vorig laatst hard zacht
      boos kwaad vrolijk droog nuchter fel kort zuchtend lachend grijnzend tevreden somber opgelucht eerlijk nadrukkelijk stellig
      voorzichtig publiekelijk openlijk tegen zo eindelijk eraan erin erop erbij ervan ermee daarin daaraan hieraan daarbij hierbij
    `),
    passives: words('werd werden wordt worden geworden'),
    agent: 'door',
    inverts: true,
    adjectiveEnding: 'e',
    verbEnding: 't',
    nounEndings: words('s en ing heid'),
    pluralEndings: ['en', 'aan', 'zijn'],
    compounds: true,
  },
  people: {
    titles: words(`
      promovendus promovenda postdoc melkveehouder veehouder akkerbouwer teler kweker hovenier huisvader gezant eu-gezant rapporteur griffier deken
      hoofdonderzoeker onderzoeksleider bodemecoloog
      kundige deskundige oloog rechtbankvoorzitter kantonrechter imker akoesticus ecoloog bodemkundige natuurkundige wiskundige scheikundige
      hoofdofficier hoofdinspecteur inspecteur lasser monteur voorman portier sluiswachter brugwachter slotenmaker timmerman metselaar kapster
      minister staatssecretaris premier minister-president vicepremier president vicepresident wethouder burgemeester gedeputeerde
      commissaris kamerlid tweede-kamerlid eerste-kamerlid kamervoorzitter raadslid statenlid europarlementariër eurocommissaris senator
      fractievoorzitter fractieleider partijleider partijvoorzitter lijsttrekker oppositieleider campagneleider kandidaat-minister
      oud-minister oud-premier minister-voorzitter bondskanselier kanselier onderminister ambassadeur consul gouverneur koning koningin
      prins prinses kroonprins hoogleraar professor prof dr drs ir ing mr docent lector rector onderzoeker onderzoekster wetenschapper
      bioloog historicus econoom hoofdeconoom socioloog psycholoog psychiater viroloog epidemioloog jurist arts huisarts chirurg
      verpleegkundige directeur algemeen-directeur adjunct-directeur topman topvrouw ceo bestuurder bestuursvoorzitter voorzitter
      vicevoorzitter ondervoorzitter secretaris penningmeester woordvoerder woordvoerster persvoorlichter voorlichter advocaat advocate
      raadsman raadsvrouw officier rechter officier-van-justitie aanklager notaris procureur trainer coach bondscoach hoofdtrainer
      assistent-trainer aanvoerder captain spits verdediger middenvelder keeper doelman keepster aanvaller spelverdeler wielrenner
      schaatser schaatsster tennisser scheidsrechter arbiter zwemmer atleet atlete international rapper zanger zangeres acteur actrice
      schrijver schrijfster auteur dichter kunstenaar kunstenares regisseur journalist columnist presentator presentatrice fotograaf
      generaal kolonel majoor kapitein luitenant sergeant commandant korpschef politiechef brandweercommandant boswachter boer boerin
      ondernemer eigenaar eigenaresse oprichter uitvinder uitgever hoofdredacteur redacteur redactrice conservator curator architect
      ingenieur dominee pastoor pastor bisschop kardinaal imam rabbijn paus dame heer mevrouw meneer mijnheer dhr mevr mw chef leider
      leidster manager projectleider teamleider analist adviseur expert deskundige specialist buurman buurvrouw oud-collega collega
      loods schipper schepen dirigent violist pianist componist buschauffeur oud-voetballer ex-premier vakbondsleider vakbondsbestuurder
      teambaas ploegbaas kok chef-kok winkelier bakker visser parlementslid volksvertegenwoordiger technicus techneut
    `),
    qualifiers: words('demissionair waarnemend vice vlaams waals brussels federaal'),
    ranks: words(
      'vice onder adjunct assistent hulp plaatsvervangend financieel commercieel operationeel technisch artistiek zakelijk medisch tweede',
    ),
    honorifics: { he: words('meneer mijnheer dhr heer'), she: words('mevrouw mevr mw dame') },
    styles: [],
    particles: words(
      'vanden vander wa ní nic af av abu ould bint binti y dalla degli santa van de der den ’t t ten ter te el bin ibn al von zu zur du la le di da dos del',
    ),
    weakParticles: words('in op aan bij uit over onder voor het'),
    pronouns: { he: ['hij', 'hem', 'zijn'], she: ['ze', 'zij', 'haar'], they: ['ze', 'zij', 'hun', 'hen'], it: ['het'] },
    subjects: words('éen één eén ander anderen sommigen velen hij zij ze ik wij we jij jullie u men iemand niemand die dezelfde'),
    others: words('ander anderen'),
    self: ['ik'],
    addressed: words('u jij je jullie'),
    roles: words(`
      operator operators biograaf biografe leermeester leermeesteres verzorger verzorgster kleinkind achterkleinkind nazaat nazaten
      inspecteurs actievoerder actievoerders verpleegkundigen ouder overlevende rechercheurs organisator organisatoren chauffeurs
      brandweerlieden consultant schutter forens fietsers eilander eilanders kabinetschef insiders initiatiefnemer initiatiefnemers
      uitbaatster zaakvoerder zaakvoerders cafébaas
      woordvoerder woordvoerders woordvoerster persvoorlichter voorlichter bron bronnen ingewijde ingewijden betrokkene betrokkenen
      getuige getuigen ooggetuige ooggetuigen omstander omstanders bewoner bewoners inwoner inwoners buurtbewoner buurtbewoners
      omwonende omwonenden dorpeling dorpelingen burger burgers kiezer kiezers ambtenaar ambtenaren topambtenaar diplomaat diplomaten
      functionaris functionarissen politicus politici minister ministers staatssecretaris premier president burgemeester wethouder
      bewindsman bewindsvrouw bewindspersoon kamerlid kamerleden parlementariër parlementariërs fractievoorzitter partijleider senator
      raadslid raadsleden coalitiepartijen oppositie voorzitter directeur bestuurder bestuurders topman topvrouw baas chef leider
      leiders ondernemer ondernemers werkgever werkgevers werknemer werknemers medewerker medewerkers medewerkster personeelslid
      onderzoeker onderzoekers onderzoekster wetenschapper wetenschappers hoogleraar hoogleraren expert experts deskundige deskundigen
      specialist analist analisten econoom economen historicus criticus critici arts artsen huisarts verpleegkundige verpleger advocaat
      advocaten advocate raadsman raadsvrouw rechter rechters rechter-commissaris officier aanklager verdachte verdachten verdediging
      slachtoffer slachtoffers nabestaande nabestaanden notaris agent agenten politieman politievrouw rechercheur brandweerman trainer
      coach bondscoach aanvoerder spits verdediger middenvelder keeper doelman speler spelers speelster speelsters voetballer
      scheidsrechter arbiter supporter supporters fan fans leraar leraren lerares docent docenten leerling leerlingen student studenten
      studente rector schooldirecteur man vrouw mannen vrouwen jongen meisje jongens meisjes kind kinderen vader moeder ouders broer
      broers zus zussen zoon dochter opa oma grootvader grootmoeder oom tante neef nicht kleinzoon kleindochter kleinkinderen weduwe
      weduwnaar echtgenoot echtgenote partner vriend vriendin vrienden buurman buurvrouw buren familie boer boeren boerin visser vissers
      bakker slager kapper winkelier winkeliers verkoper verkoopster klant klanten bezoeker bezoekers gast gasten toerist toeristen
      reiziger reizigers passagier passagiers chauffeur machinist conducteur piloot kapitein schipper loods stuurman stuurlui postbode
      koster pastoor dominee imam schrijver schrijfster auteur auteurs dichter zanger zangeres acteur actrice regisseur kunstenaar
      kunstenares muzikant dirigent journalist journalisten verslaggever presentator columnist redacteur redactie uitgever voorganger
      opvolger collega collega’s collega's ambtgenoot secretaris adviseur adviseurs manager eigenaar eigenaresse oprichter vrijwilliger
      vrijwilligers activist activisten demonstrant demonstranten betoger betogers gebruiker gebruikers lid leden voorstander
      voorstanders tegenstander tegenstanders mensen iemand militair militairen soldaat soldaten generaal commandant patiënt patiënten
      cliënt cliënten consument consumenten huurder huurders verhuurder eigenaren belegger beleggers aandeelhouder aandeelhouders
      architect ingenieur bioloog boswachter timmerman monteur schilder kok ober beheerder uitbater tuinman curator kroegbaas caféhouder
      marktkoopman nachtportier portier beveiliger bewaker gids instructeur zwemmer zwemster wielrenner renner kandidaat winnaar
      winnares aanwezige aanwezigen dorpsgenoot klasgenoot lezer lezers luisteraar kijker ambassadeur kanselier afgevaardigde gezant
      bisschop paus koning koningin prins prinses assistent assistente assistenten secretaresse receptionist receptioniste stagiair
      stagiaire leerling-verpleegkundige apotheker tandarts dierenarts fysiotherapeut verloskundige kraamverzorgster therapeut diëtist
      logopedist chirurg cardioloog oncoloog neuroloog kinderarts psychiater hulpverlener maatschappelijk mantelzorger zorgverlener
      ambulancebroeder accountant boekhouder bankier beleggingsexpert makelaar makelaars verzekeraar taxateur belastingadviseur vermogensbeheerder
      financier aandeelhoudster kredietverstrekker eigenaar-bewoner verhuurster projectontwikkelaar ontwikkelaar aannemer loodgieter
      elektricien installateur metselaar stukadoor dakdekker lasser smid slotenmaker klokkenmaker meubelmaker fietsenmaker automonteur
      garagehouder chauffeuse vrachtwagenchauffeur taxichauffeur trambestuurder treinmachinist conductrice stewardess purser matroos
      stuurvrouw havenmeester sluiswachter brugwachter vuurtorenwachter tuinder teler kweker bloemist hovenier imker herder jager
      stroper melkveehouder veehouder akkerbouwer wijnboer molenaar brouwer bierbrouwer visboer groenteboer kaasboer marktkoopvrouw
      winkeldame kassière caissière bediende serveerster barman barvrouw kelner gastheer gastvrouw kamermeisje schoonmaker
      schoonmaakster huishoudster conciërge bode griffier deurwaarder bewindvoerder reclasseringswerker gevangene gedetineerde
      gevangenbewaarder cipier beklaagde veroordeelde eiser eiseres gedaagde klager klaagster medeverdachte dader daders inbreker
      oplichter dief getuige-deskundige jurylid leidinggevende teamleider afdelingshoofd hoofd hoofdonderzoeker onderzoeksleider
      projectleider promovendus promovenda postdoc laborant laborante bibliothecaris archivaris archeoloog geoloog bodemkundige
      meteoroloog weerman weervrouw klimatoloog ecoloog entomoloog natuurkundige scheikundige wiskundige astronoom taalkundige filosoof
      theoloog antropoloog demograaf statisticus geograaf kunsthistoricus musicoloog akoesticus uitvinder juf meester onderwijzer
      onderwijzeres schoolhoofd decaan opvoeder kinderleider gymleraar muziekleraar zwemonderwijzer badmeester rijinstructeur trainster
      bassist gitarist gitariste drummer pianist pianiste violist violiste cellist celliste organist saxofonist dj producer songwriter
      danser danseres choreograaf toneelspeler regisseuse fotograaf fotografe filmmaker cineast beeldhouwer illustrator tekenaar
      cartoonist vormgever ontwerper ontwerpster modeontwerper model recensent uitgeefster vertaler vertaalster tolk redactrice
      hoofdredacteur correspondent correspondente programmamaker nieuwslezer burgervader locoburgemeester gemeentesecretaris
      gedeputeerde statenlid commissaris dijkgraaf heemraad partijgenoot partijgenote fractiegenoot collega-wethouder ambtsgenoot
      lobbyist campagneleider kiezeres activiste vakbondsbestuurder vakbondsleider ondernemingsraad staker stakers onderhandelaar
      bemiddelaar zaakgelastigde consul attaché oud-burgemeester grenswacht douanier marechaussee majoor kolonel luitenant sergeant
      korporaal veteraan vluchteling vluchtelingen asielzoeker asielzoekers migrant migranten statushouder expat wandelaar fietser
      automobilist motorrijder voorbijganger voorbijgangers passant passanten buurjongen buurmeisje oudgediende zestiger zeventiger
      tachtiger twintiger dertiger veertiger vijftiger tiener tieners puber peuter kleuter baby tweeling bejaarde ouderen gepensioneerde
      gepensioneerden werkloze dakloze huisvrouw huisman schoonzus zwager stiefvader stiefmoeder pleegmoeder pleegvader peetoom
      verloofde ex-man ex-vrouw ex jeugdvriend huisgenoot kamergenoot bovenbuurman onderbuurvrouw logé erfgenaam erfgenamen erflaatster
      wielrenster schaatser schaatsster atleet atlete turner turnster tennisser tennisster hockeyer hockeyster roeier roeister judoka
      bokser darter schaker schaakster dammer ruiter amazone coureur ploegleider ploeggenoot ploeggenote teamgenoot teamgenote
      assistent-trainer keeperstrainer materiaalman clubarts grensrechter linksback rechtsback middenveldster aanvalster verdedigster
      parlementslid parlementsleden volksvertegenwoordiger volksvertegenwoordigers technicus technici
      miljardair miljonair multimiljonair politica liberaal sociaaldemocraat christendemocraat socialist populist
      engelsman engelse brit britse duitser duitse belg belgische fransman française italiaan italiaanse spanjaard spaanse portugees portugese
      amerikaan amerikaanse rus russin oekraïner oekraïense pool poolse turk turkse marokkaan marokkaanse surinamer deen deense zweed zweedse
      slowaak tsjech hongaar roemeen bulgaar griek let est litouwer georgiër armeen iraniër irakees syriër egyptenaar israëliër palestijn chinees
      japanner koreaan indiër pakistaan afghaan australiër canadees mexicaan colombiaan chileen uruguayaan nigeriaan ghanees senegalees kameroener
      ivoriaan zuid-afrikaan keniaan ethiopiër somaliër luxemburger ijslander sloveen oekraïner catalaan bask londenaar parijzenaar
      teambaas ploegbaas noor noorse fin finse ier ierse schot schotse oostenrijker zwitser argentijn braziliaan kroaat serviër nederlander vlaming limburger
      fries brabander amsterdammer rotterdammer pvv’er vvd’er d66’er cda’er pvda’er sp’er hoofdinspecteur ouwe oudste jongste dokter
      biologe econome historica psychologe sociologe juriste geologe ecologe directrice regisseuse
      neven nichten ooms tantes zoons zonen dochters vaders moeders opa’s oma’s buurvrouwen buurmannen vriendinnen
      handelaar handelaren handelaarster dealer koopman koopvrouw groothandelaar investeerder investeerders financier schuldeiser schuldeisers
      captain kampioen kampioene recordhouder titelverdediger tegenstandster spelersgroep aanhang aanhanger aanhangers
    `),
    plurals: words(
      "oppositie familie gezin neven nichten ooms tantes zoons zonen dochters vaders moeders opa’s oma’s buurvrouwen buurmannen vriendinnen mensen lieden stuurlui kinderen leden ouders ingewijden omwonenden betrokkenen aanwezigen deskundigen kamerleden raadsleden collega’s collega's mannen velen sommigen anderen parlementariërs politici critici nabestaanden kleinkinderen",
    ),
    rolesOf: {
      he: words(`
        man vader broer zoon opa grootvader oom neef kleinzoon weduwnaar echtgenoot buurman vriend jongen heer koning prins raadsman
        topman bewindsman politieman brandweerman doelman keizer monnik pastoor zanger acteur schoonvader schoonzoon
        stiefvader kroonprins timmerman stuurman zwager pleegvader peetoom huisvader zakenman staatsman burgervader raadsheer
        stiefzoon broertje peetvader zaakwaarnemer levensgezel vakman leidsman zeeman keuterboer bruidegom ex-man grootvader schoonbroer achterneef boswachter vent kerel knul
        engelsman fransman ier nederlander duitser brit belg italiaan spanjaard portugees amerikaan rus turk marokkaan deen zweed noor pool
      `),
      she: words(`
        stiefdochter zusje peetmoeder levensgezellin
        vrouw moeder zus dochter oma grootmoeder tante nicht kleindochter weduwe echtgenote buurvrouw vriendin meisje dame koningin
        prinses raadsvrouw topvrouw bewindsvrouw politievrouw woordvoerster zangeres actrice schrijfster kunstenares lerares boerin
        advocate studente speelster medewerkster onderzoekster presentatrice directrice voorzitster keepster schoonmoeder schoondochter
        verpleegster leidster eigenaresse schoonzus pleegmoeder peettante huisvrouw zakenvrouw agente ambtenares artieste
        bestuurster bruid buurmeisje bewoonster biologe econome historica psychologe sociologe juriste geologe ecologe
        promovenda patiënte docente directeure regisseuse scholiere secretaresse assistente receptioniste stewardess serveerster caissière
        schoonmaakster trainster voetbalster wielrenster schaatsster atlete turnster tennisster zwemster kampioene recordhoudster
        kiezeres activiste partijgenote ploeggenote stadgenote ex-vrouw meid française britse duitse amerikaanse
      `),
    },
    generic: words('man vrouw jongen meisje'),
    anybody: words('iemand persoon degene'),
    naming: { verbs: words('heet heette'), nouns: ['naam'] },
    unnamed: words('anoniem anonimiteit naam'),
    standIns: ['-jarige', '’er', "'er"],
    relations: words(`
      moeder vader ouders broer zus zusje broertje zoon dochter opa oma grootvader grootmoeder oom tante neef nicht kleinzoon kleindochter
      stiefmoeder stiefvader stiefzoon stiefdochter schoonmoeder schoonvader schoonzoon schoondochter schoonzus schoonbroer zwager pleegmoeder
      pleegvader peetoom peettante verloofde ex-man ex-vrouw levensgezel levensgezellin huisgenoot klasgenoot ploeggenoot leermeester biograaf
      leraar lerares huisarts verzorger verzorgster verhuurder manager zaakwaarnemer zakenpartner
      weduwe weduwnaar echtgenoot echtgenote partner vriend vriendin buurman buurvrouw vrouw man collega advocaat advocate raadsman
      raadsvrouw woordvoerder woordvoerster voorlichter voorzitter eigenaar eigenaresse assistent assistente opvolger voorganger baas
      tegenstander directeur directrice lid leider
    `),
    lineage: [
      {
        is: words('moeder vader ouders ouder'),
        has: words('dochter zoon dochtertje zoontje kind kinderen kindje baby dochters zonen zoons'),
      },
      { is: words('weduwe weduwnaar'), has: words('man vrouw echtgenoot echtgenote partner') },
    ],
    trials: {
      role: 'verdachte',
      signs: phrases('staat … terecht, stond … terecht, terechtstaat, terechtstond, verdacht van, wordt verdacht, werd verdacht'),
    },
    kindred: {
      bound: [
        words('advocaat advocate raadsman raadsvrouw strafpleiter'),
        words('rechter rechtbankvoorzitter kantonrechter politierechter rechter-commissaris raadsheer'),
        words('officier officier-van-justitie hoofdofficier aanklager aanklaagster procureur'),
        words('slachtoffer nabestaande'),
        words('getuige ooggetuige getuige-deskundige'),
        words('agent agente politieman politievrouw rechercheur hoofdagent wijkagent inspecteur'),
        words('scheidsrechter arbiter leidsman grensrechter'),
        words('patiënt patiënte'),
        words('leerling scholier scholiere'),
        words('woordvoerder woordvoerster persvoorlichter voorlichter'),
      ],
      heads: [
        words('burgemeester burgervader oud-burgemeester'),
        words('voorzitter vicevoorzitter ondervoorzitter'),
        words(
          "kamerlid parlementariër parlementslid volksvertegenwoordiger fractievoorzitter fractieleider senator europarlementariër ’er 'er",
        ),
        words('wethouder schepen'),
        words('raadslid gemeenteraadslid'),
        words('trainer coach oefenmeester bondscoach hoofdtrainer trainster trainer-coach assistent-trainer keeperstrainer'),
        words('directeur directrice topman topvrouw ceo bestuursvoorzitter bestuurder'),
        words('commandant brandweercommandant politiechef korpschef'),
      ],
      free: [
        words('minister staatssecretaris premier minister-president vicepremier bewindsman bewindsvrouw bewindspersoon regeringsleider'),
        words('verdachte beklaagde veroordeelde dader'),
        words(`
          spits verdediger middenvelder keeper doelman keepster aanvaller aanvoerder captain speler speelster voetballer voetbalster
          international spelverdeler linksback rechtsback vleugelspeler topscorer middenveldster aanvalster verdedigster doelpuntenmaker
        `),
        words('arts huisarts dokter chirurg medicus specialist cardioloog internist kinderarts'),
        words('leraar lerares docent docente juf meester leerkracht onderwijzer onderwijzeres'),
        words(`
          hoogleraar professor prof onderzoeker onderzoekster wetenschapper wetenschapster bioloog biologe historicus historica econoom econome
          socioloog sociologe psycholoog psychologe viroloog virologe epidemioloog jurist politicoloog politicologe geoloog geologe ecoloog
          ecologe bodemecoloog natuurkundige wiskundige scheikundige astronoom archeoloog archeologe taalkundige filosoof filosofe
          antropoloog antropologe klimatoloog meteoroloog promovendus promovenda postdoc onderzoeksleider hoofdonderzoeker hoofdonderzoekster
        `),
        words('boer boerin veehouder melkveehouder akkerbouwer landbouwer'),
        words('schrijver schrijfster auteur romancier dichter dichteres'),
        words('zanger zangeres artiest artieste muzikant muzikante'),
      ],
    },
    organisations: words(`
      vakbonden
      vzw nv bv vakbeweging vakcentrale onderneming supermarkt zakenbank
      lokaal leefbaar gemeentebelangen lijst stadspartij
      stad dorp dames heren fc sc vv facebook instagram twitter tiktok whatsapp google
      ministerie departement kabinet regering raad gemeente gemeenteraad provincie waterschap rijk overheid kamer senaat parlement
      commissie college bestuur rekenkamer hof rechtbank gerechtshof om openbaar politie justitie brandweer douane belastingdienst
      dienst inspectie agentschap instituut bureau centrum kenniscentrum autoriteit toezichthouder ombudsman staten universiteit
      hogeschool school academie ziekenhuis umc kliniek stichting vereniging bond vakbond federatie unie organisatie koepel
      brancheorganisatie partij fractie coalitie oppositie bank bedrijf concern fabrikant fabriek maatschappij groep holding uitgeverij
      keten bouwer winkel brouwer brouwerij rederij bakkerij drukkerij exploitant vervoerder producent leverancier uitgever aanbieder bedrijven uitbater organisaties zender website
      corporatie krant omroep persbureau tijdschrift museum theater orkest club ploeg team elftal kerk parochie bisdom station luchthaven haven
      spoorwegen ns prorail rivm cbs cpb knmi knvb nos rtl anp fnv cnv vno-ncw tno onderzoeksraad planbureau adviesraad gezondheidsraad
      veiligheidsraad vn navo eu europese verenigde fonds genootschap comité alliantie actiegroep buurtcomité werkgroep
      belangenvereniging consumentenbond loodswezen rijkswaterstaat staatsbosbeheer leger marine luchtmacht krijgsmacht delegatie
      familie
    `),
    seated: words('gemeente provincie politie rechtbank gerechtshof brandweer waterschap universiteit hogeschool veiligheidsregio'),
    councils: phrases('burgemeester en wethouders, b en w, b & w'),
    pointed: words('v.s v.k v.n e.u u.s'),
    kindredBodies: [
      words('vzw vereniging organisatie stichting club koepel federatie'),
      words('vakbond bond vakbeweging vakcentrale'),
      words(`
        bedrijf concern onderneming fabrikant fabriek bouwer producent leverancier uitgever uitgeverij keten winkel maatschappij holding bank groep
        rederij brouwerij bakkerij drukkerij exploitant vervoerder bouwbedrijf
      `),
      words('partij fractie coalitiepartij oppositiepartij'),
      words('toezichthouder autoriteit inspectie agentschap dienst'),
      words('corporatie'),
      words('bureau planbureau onderzoeksbureau adviesbureau'),
      words('universiteit hogeschool school academie instituut'),
    ],
    places: words(`
      nederland belgië duitsland frankrijk engeland groot-brittannië schotland ierland spanje portugal italië griekenland turkije
      rusland oekraïne polen hongarije oostenrijk zwitserland zweden noorwegen denemarken finland estland letland litouwen tsjechië
      slowakije roemenië bulgarije servië kroatië amerika canada mexico brazilië argentinië chili china japan india pakistan israël iran
      irak syrië libanon egypte marokko tunesië algerije suriname curaçao aruba indonesië australië zuid-afrika nigeria congo ethiopië
      afghanistan taiwan noord-korea zuid-korea saoedi-arabië qatar europa azië afrika vlaanderen wallonië moskou washington brussel
      londen parijs berlijn rome madrid wenen genève bern peking beijing tokio kiev kyiv warschau boedapest ankara istanbul athene
      lissabon kopenhagen stockholm oslo helsinki dublin straatsburg luxemburg jeruzalem teheran bagdad damascus cairo rabat delhi
      canberra ottawa pretoria caracas havana pyongyang seoel amsterdam rotterdam utrecht eindhoven groningen tilburg almere breda
      nijmegen arnhem haarlem enschede apeldoorn maastricht leiden dordrecht zwolle delft leeuwarden assen middelburg lelystad alkmaar
      antwerpen gent brugge leuven hilversum schiphol zeeland drenthe friesland gelderland limburg overijssel flevoland noord-holland
      zuid-holland noord-brabant brabant kremlin binnenhof catshuis torentje haag vaticaan elysée westen oosten zuiden noorden
      navo-rusland-raad vs vk eu
    `),
    placed: words('in uit te nabij'),
    placing: words('van naar bij rond vanuit rondom richting tussen'),
    offices: words(`
      financiën sport justitie defensie onderwijs volksgezondheid landbouw klimaat wonen infrastructuur asiel zaken milieu natuur energie
      cultuur wetenschap welzijn migratie toeslagen handel werkgelegenheid volkshuisvesting verkeer waterstaat staat politie veiligheid werk
      economie economische binnenlandse buitenlandse sociale algemene koninkrijksrelaties visserij voedselzekerheid voedselkwaliteit
      innovatie groei mobiliteit integratie gezin jeugd rechtsbescherming ontwikkelingssamenwerking ontwikkelingshulp ruimte ordening
      pensioenen begroting omgeving markt langdurige preventie media digitalisering oorlog europese
    `),
    demonymEndings: ['se', 'sche'],
    notNames: words(`
      er hier daar waar hoe wat waarom welke niet geen niets alles alleen ja nee want toch tja och ach morgen overmorgen vroeger straks kom kijk hoor dank sorry welkom helaas gelukkig misschien natuurlijk sommigen velen anderen iedereen collega’s
      nachts morgens ochtends middags avonds zomers winters zo
      ik u maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september
      oktober november december kerst kerstmis pasen pinksteren hemelvaart koningsdag sinterklaas god nederlandse nederlands duitse
      duits franse frans engelse engels britse brits belgische vlaamse waalse amerikaanse russische oekraïense europese spaanse
      italiaanse griekse turkse poolse hongaarse oostenrijkse zwitserse zweedse noorse deense finse chinese japanse indiase iraanse
      iraakse israëlische palestijnse syrische marokkaanse egyptische surinaamse indonesische australische canadese mexicaanse
      braziliaanse ierse schotse portugese tsjechische afrikaanse aziatische rotterdamse amsterdamse utrechtse haagse groningse friese
      drentse zeeuwse brabantse limburgse gelderse filipijnse arabische joodse christelijke islamitische oost-europese west-europese
      amerikanen russen duitsers fransen britten belgen nederlanders engelsen chinezen europeanen oekraïners polen turken marokkanen
      italianen spanjaarden tweede eerste derde foto lees ook beeld advertentie bron tekst interview column
    `),
    suffixes: words('jr sr'),
    givenNames: {
      he: words(`
        aad aart abe adri adriaan alfons allard alwin ammar andries arend arie arjan armin arno arnold arnoud auke barack bart bas
        bastiaan bauke ben benno berend berry bert bertus bob bonne boris boudewijn bouke bram brian camiel casper cees chris christiaan
        coen cor cornel cornelis daan daniel daniël david deniz dennis derk derk-jan dick diederik dion dirk dirk-jan dolf donald donny
        douwe dries durk ebel ed eddy edwin eelco eelke egbert eise elbert ellert emiel engbert ernst evert evert-jan ewald ewout
        ferdinand ferry finn floris fons foppe francis frank frans fred frederik freek frits gabe gabriël geert gerard gerben gerrit
        gerrit-jan gert gert-jan geurt gideon giel gijs gilles gosse gustaaf guus hajo halbe hannes hans-peter harald harm harm-jan
        harry haye hedde hein henk herman hessel hidde hilbert hilco huib hylke ids izaak jaap jacco jack jacob jan jan-dirk jan-kees
        jan-peter jan-willem jarl jarno jasper jean jeffrey jelle jelmer jeremy jeroen jerry jesse jetse jim job jochem joe joep john
        jonathan joop joost jop jordy jorik joris jorn jort jos joshua julian julius jurgen jurjen jurre jurriaan justus kaj kars kasper
        kees kevin klaas klaas-jan klaas-pieter koen koert koos krijn lambert lammert laurens leander leendert lennart leo leon levi
        lieuwe lieven linus lodewijk loek lolke lowie luc luitzen luuk maikel marijn marinus mark marnix mart mathijs mats matthijs
        maurits maxim mees meindert melle melvin menno merijn michaël michiel mick mike mink mitchell nanne nanno nathan nick nico niels
        noah obe oene onno paul paulus pepijn perry peter philip piet piet-hein pieter pieter-bas pieter-jan pim popke quinten ralph
        raoul rein reinder reinier reinout rembrandt remco remy renaat rene rens rené richard rick riemer rients rijk rik rindert rintje
        rinus rob robbert robert-jan robin roderick roel roeland roelof rogier romke ronald rowan roy rudi rudy rutger ruud ruurd sam
        sander sebastiaan sem seppe servaas sicco siebe siebren siem sietse sil silvester simen sipke sjaak sjef sjoerd sjors stan
        stephane steven stijn sybrand sybren sytse sywert taco taeke teake ted teun teunis thaddeus theodoor theunis thijs tiemen ties
        tijmen tijn tim timon tjalling tjeerd tjerk tjibbe toine tom ton tonnie toon twan valentijn vic ward warner wessel wiebe wiebren
        wietse wijnand wil wilbert wilfred willem willem-alexander willibrord wim wisse wopke wouter wubbo wytze yannic yannick yde
        yorick youri ype zeger
      `),
      she: words(`
        aafke aagje aaltje aleida alexia alie amber ankie annechien anneke annelien annelies anneloes annemiek annemieke annet anny
        anouk ans aukje baukje bea beatrix belle bep berdien berthe betsy bettie brechtje bregje britt britte bénédicte carien carlien
        carlijn carolien catharina cathelijne cato charlot christien cilla cindy claartje coby conny cora corien corrie danique daniëlle
        daphne debora deirdre desiree dewi diana dieuwertje dieuwke dilan dominique doortje dorien doutzen eefje eefke eline elleke elly
        els elske eltje emmy evelien evelyne evi evy famke feline femke femmie fenna fieke fien fleur floor floortje fokje francien
        francisca fransje frederique frouke froukje gea geertje geke gerdien gerrie gerty gijsje gonny grada greet greetje griet grietje
        hadewych hanneke harmke heidi heleen hella hendrika hendrikje henny henriëtte hermien hester hieke hilde hillary hiltje hinke
        hiske iefke ieke ien imke ine ineke isa jaantje jacinda jacoba jacomine janine janna janneke jannetje jannie jantien jantine
        jantje jasmijn jeanet jeanette jenneke jet jip jiske jitske joke jolanda jolande jolien jolijn jorinde josefien josephine josien
        josje josée joyce jozefien judy juul juultje kaatje kajsa kamala karlijn katinka katrien katrijn kim klaartje klaasje kristel
        kristien laurentien laurien leentje lenie lenneke leontien lian lianne lidewij lidwien lieke lien lies liesbet liesbeth lieve
        lieze lilianne lily linde lineke lisette liza lizzy loesje lonneke loraine lotje louke lynn maartje machteld madelief madelon
        maggy mandy marga margreet margriet marieke marije marijke mariken mariska mariëlle marjan marjo marjolein marjolijn marleen
        marlies marloes mechteld mechtild merel merle michelle miek mieke mien miep milou minke miranda mirella mirte myrna myrthe
        máxima nancy naomi natalie neeltje nel neline nelleke nelly nicolette nienke noa noor noortje nynke odette odilia paulien
        philippine pien pleun pleuntje quirine ramona reina renate renske renée ria rianne riet rietje rineke rixt roos roosje
        roosmarijn rosanne rosita saar saartje samantha sanne senna sientje sietske simone sjaan sjoukje stephanie stien susan suzan
        sylvana sytske tess tessa teuntje thera theresia tineke tinie tiny titia tjitske tonia toos tosca trees trien trijntje trudy
        truida truus veerle veronique vivian walburga wendeline wendy wia wiepkje wietske willemien willemijn willemke yentl yfke ymkje
        zwaantje zwanet
      `),
    },
  },
  speech: {
    verbs: [
      ...sayingVerbs(`
      raden: raad raadt raden raadde raadden geraden; zuchten: zucht zuchtte zuchtten gezucht; veroordelen: veroordeel veroordeelt veroordelen veroordeelde veroordeelden; verwelkomen: verwelkom verwelkomt verwelkomen verwelkomde verwelkomden; verwerpen: verwerp verwerpt verwerpen verwierp verwierpen verworpen; pochen: poch pocht pochen pochte pochten gepocht; verwoorden: verwoord verwoordt verwoorden verwoordde verwoordden; formuleren:
      formuleer formuleert formuleren formuleerde formuleerden geformuleerd; verdedigen: verdedig verdedigt verdedigen verdedigde
      verdedigden verdedigd; verantwoorden: verantwoord verantwoordt verantwoorden verantwoordde verantwoordden; signaleren: signaleer
      signaleert signaleren signaleerde signaleerden gesignaleerd; bespeuren: bespeur bespeurt bespeuren bespeurde bespeurden
      bespeurd; taxeren: taxeer taxeert taxeren taxeerde taxeerden getaxeerd; claimen: claim claimt claimen claimde claimden geclaimd;
      poneren: poneer poneert poneren poneerde poneerden geponeerd; propageren: propageer propageert propageren propageerde
      propageerden gepropageerd;
      zeggen: zeg zegt zeggen zei zeiden gezegd; vertellen: vertel vertelt vertellen vertelde vertelden verteld; stellen: stel stelt
      stellen stelde stelden gesteld; melden: meld meldt melden meldde meldden gemeld; verklaren: verklaar verklaart verklaren
      verklaarde verklaarden verklaard; beweren: beweer beweert beweren beweerde beweerden beweerd; benadrukken: benadruk benadrukt
      benadrukken benadrukte benadrukten; beklemtonen: beklemtoon beklemtoont beklemtonen beklemtoonde beklemtoonden beklemtoond;
      onderstrepen: onderstreep onderstreept onderstrepen onderstreepte onderstreepten; antwoorden: antwoordt antwoorden
      antwoordde antwoordden geantwoord; vragen: vraagt vragen vroeg vroegen gevraagd; reageren: reageer reageert reageren
      reageerde reageerden gereageerd; schrijven: schrijf schrijft schrijven schreef schreven geschreven; mailen: mailt mailen
      mailde mailden gemaild; appen: app appt appen appte appten geappt; bellen: belden gebeld; twitteren: twitter
      twittert twitteren twitterde twitterden getwitterd; tweeten: tweet tweeten tweette tweetten getweet; posten: posten postte
      postten gepost; bloggen: blogt bloggen blogde blogden geblogd; denken: denk denkt denken dacht dachten gedacht; vinden: vind
      vindt vinden vond vonden gevonden; menen: meen meent menen meende meenden gemeend; geloven: gelooft geloven geloofde
      geloofden geloofd; oordelen: oordeel oordeelt oordelen oordeelde oordeelden geoordeeld; concluderen: concludeer concludeert
      concluderen concludeerde concludeerden geconcludeerd; constateren: constateer constateert constateren constateerde constateerden
      geconstateerd; erkennen: erken erkent erkennen erkende erkenden erkend; bekennen: beken bekent bekennen bekende bekenden bekend;
      bevestigen: bevestig bevestigt bevestigen bevestigde bevestigden bevestigd; waarschuwen: waarschuw waarschuwt waarschuwen
      waarschuwde waarschuwden gewaarschuwd; betogen: betoog betoogt betogen betoogde betoogden betoogd; bepleiten: bepleit bepleiten
      bepleitte bepleitten; pleiten: pleit pleiten pleitte pleitten gepleit; argumenteren: argumenteer argumenteert argumenteren
      argumenteerde argumenteerden geargumenteerd; redeneren: redeneer redeneert redeneren redeneerde redeneerden geredeneerd;
      verzekeren: verzeker verzekert verzekeren verzekerde verzekerden verzekerd; garanderen: garandeer garandeert garanderen
      garandeerde garandeerden gegarandeerd; beloven: beloof belooft beloven beloofde beloofden beloofd; zweren: zweer zweert zweren
      zwoer zwoeren gezworen; hopen: hoopt hopen hoopte hoopten gehoopt; verwachten: verwacht verwachten verwachtte verwachtten;
      voorspellen: voorspel voorspelt voorspellen voorspelde voorspelden voorspeld; vermoeden: vermoed vermoedt vermoeden vermoedde
      vermoedden; vrezen: vreest vrezen vreesde vreesden gevreesd; schatten: schat schatten schatte geschat; becijferen: becijfer
      becijfert becijferen becijferde becijferden becijferd; berekenen: bereken berekent berekenen berekende berekenden berekend;
      begrijpen: begrijp begrijpt begrijpen begreep begrepen; suggereren: suggereer suggereert suggereren suggereerde suggereerden
      gesuggereerd; insinueren: insinueer insinueert insinueren insinueerde insinueerden geïnsinueerd; impliceren: impliceer impliceert
      impliceren impliceerde impliceerden geïmpliceerd; opperen: opper oppert opperen opperde opperden geopperd; memoreren: memoreer
      memoreert memoreren memoreerde memoreerden gememoreerd; herhalen: herhaal herhaalt herhalen herhaalde herhaalden herhaald;
      herinneren: herinner herinnert herinneren herinnerde herinnerden herinnerd; beamen: beaam beaamt beamen beaamde beaamden beaamd;
      nuanceren: nuanceer nuanceert nuanceren nuanceerde nuanceerden genuanceerd; relativeren: relativeer relativeert relativeren
      relativeerde relativeerden gerelativeerd; preciseren: preciseer preciseert preciseren preciseerde preciseerden gepreciseerd;
      verduidelijken: verduidelijk verduidelijkt verduidelijken verduidelijkte verduidelijkten; vervolgen: vervolg vervolgt vervolgen
      vervolgde vervolgden vervolgd; besluiten: besluiten besloot besloten; bezweren: bezweer bezweert bezweren bezwoer
      bezwoeren bezworen; berichten: berichten berichtte berichtten; rapporteren: rapporteer rapporteert rapporteren
      rapporteerde rapporteerden gerapporteerd; noteren: noteer noteert noteren noteerde noteerden genoteerd; citeren: citeer citeert
      citeren citeerde citeerden geciteerd; klagen: klaag klaagt klagen klaagde klaagden geklaagd; mopperen: mopper moppert mopperen
      mopperde mopperden gemopperd; foeteren: foeter foetert foeteren foeterde foeterden gefoeterd; schimpen: schimp schimpt schimpen
      schimpte schimpten geschimpt; sneren: sneer sneert sneren sneerde sneerden gesneerd; spotten: spotten spotte gespot; grappen:
      grapt grappen grapte grapten gegrapt; schamperen: schamper schampert schamperen schamperde schamperden geschamperd; treuren:
      treur treurt treuren treurde treurden getreurd; tieren: tier tiert tieren tierde tierden getierd; fulmineren: fulmineer fulmineert
      fulmineren fulmineerde fulmineerden gefulmineerd; snauwen: snauw snauwt snauwen snauwde snauwden gesnauwd; roepen: roep roept
      roepen riep riepen geroepen; schreeuwen: schreeuw schreeuwt schreeuwen schreeuwde schreeuwden geschreeuwd; brullen: brul brult
      brullen brulde brulden gebruld; gillen: gil gilt gillen gilde gilden gegild; fluisteren: fluister fluistert fluisteren fluisterde
      fluisterden gefluisterd; mompelen: mompel mompelt mompelen mompelde mompelden gemompeld; prevelen: prevel prevelt prevelen
      prevelde prevelden gepreveld; murmelen: murmel murmelt murmelen murmelde murmelden gemurmeld; stamelen: stamel stamelt stamelen
      stamelde stamelden gestameld; hakkelen: hakkel hakkelt hakkelen hakkelde hakkelden gehakkeld; verzuchten: verzucht verzuchten
      verzuchtte verzuchtten; filosoferen: filosofeer filosofeert filosoferen filosofeerde filosofeerden gefilosofeerd; mijmeren: mijmer
      mijmert mijmeren mijmerde mijmerden gemijmerd; peinzen: peins peinst peinzen peinsde peinsden gepeinsd; speculeren: speculeer
      speculeert speculeren speculeerde speculeerden gespeculeerd; bekritiseren: bekritiseer bekritiseert bekritiseren bekritiseerde
      bekritiseerden bekritiseerd; hekelen: hekel hekelt hekelen hekelde hekelden gehekeld; prijzen: prijst prijzen prees prezen
      geprezen; loven: loof looft loven loofde loofden geloofd; roemen: roem roemt roemen roemde roemden geroemd; noemen: noem noemt
      noemen noemde noemden genoemd; betitelen: betitel betitelt betitelen betitelde betitelden betiteld; bestempelen: bestempel
      bestempelt bestempelen bestempelde bestempelden bestempeld; omschrijven: omschrijf omschrijft omschrijven omschreef omschreven;
      beschrijven: beschrijf beschrijft beschrijven beschreef beschreven; typeren: typeer typeert typeren typeerde typeerden getypeerd;
      karakteriseren: karakteriseer karakteriseert karakteriseren karakteriseerde karakteriseerden gekarakteriseerd; kwalificeren:
      kwalificeer kwalificeert kwalificeren kwalificeerde kwalificeerden gekwalificeerd; kenschetsen: kenschets kenschetst kenschetsen
      kenschetste kenschetsten gekenschetst; dopen: doop doopt dopen doopte doopten gedoopt; onthullen: onthul onthult onthullen
      onthulde onthulden onthuld; openbaren: openbaart openbaren openbaarde openbaarden geopenbaard; verkondigen: verkondig
      verkondigt verkondigen verkondigde verkondigden verkondigd; proclameren: proclameer proclameert proclameren proclameerde
      proclameerden geproclameerd; getuigen: getuig getuigt getuigen getuigde getuigden getuigd; verhalen: verhaal verhaalt verhalen
      verhaalde verhaalden verhaald; ontboezemen: ontboezem ontboezemt ontboezemen ontboezemde ontboezemden ontboezemd; adviseren:
      adviseer adviseert adviseren adviseerde adviseerden geadviseerd; beargumenteren: beargumenteer beargumenteert beargumenteren
      beargumenteerde beargumenteerden beargumenteerd; motiveren: motiveer motiveert motiveren motiveerde motiveerden gemotiveerd;
      repliceren: repliceer repliceert repliceren repliceerde repliceerden gerepliceerd; pareren: pareer pareert pareren pareerde
      pareerden gepareerd; counteren: counter countert counteren counterde counterden gecounterd; riposteren: riposteer riposteert
      riposteren riposteerde riposteerden geriposteerd; informeren: informeer informeert informeren informeerde informeerden
      geïnformeerd; communiceren: communiceer communiceert communiceren communiceerde communiceerden gecommuniceerd; analyseren:
      analyseer analyseert analyseren analyseerde analyseerden geanalyseerd; wensen: wenst wensen wenste wensten gewenst;
      feliciteren: feliciteer feliciteert feliciteren feliciteerde feliciteerden gefeliciteerd; bedanken: bedank bedankt bedanken
      bedankte bedankten; complimenteren: complimenteer complimenteert complimenteren complimenteerde complimenteerden gecomplimenteerd;
      troosten: troosten troostte troostten getroost; grommen: grom gromt grommen gromde gromden gegromd; zingen: zing zingt
      zingen zong zongen gezongen; scanderen: scandeer scandeert scanderen scandeerde scandeerden gescandeerd; bidden: bidt bidden
      baden gebeden; doceren: doceer doceert doceren doceerde doceerden gedoceerd; orakelen: orakel orakelt orakelen orakelde
      orakelden georakeld; betreuren: betreur betreurt betreuren betreurde betreurden betreurd; beklagen: beklaag beklaagt beklagen
      beklaagde beklaagden beklaagd; verbazen: verbaas verbaast verbazen verbaasde verbaasden verbaasd; klinken: klink klinkt klinken
      klonk klonken geklonken; luiden: luidt luiden luidde luidden; toevoegen: toevoegt toevoegen toevoegde toevoegden
      toegevoegd | voeg voegt voegen voegde voegden + toe; uitleggen: uitlegt uitleggen uitlegde uitlegden uitgelegd | leg legt leggen
      legde legden + uit; opmerken: opmerkt opmerken opmerkte opmerkten opgemerkt | merk merkt merken merkte merkten + op; aangeven:
      aangeeft aangeven aangaf aangaven aangegeven | geef geeft geven gaf gaven + aan; toegeven: toegeeft toegeven toegaf toegaven
      toegegeven | geef geeft geven gaf gaven + toe; toelichten: toelicht toelichten toelichtte toelichtten toegelicht | licht lichten
      lichtte lichtten + toe; volhouden: volhoudt volhouden volhield volhielden volgehouden | houd houdt houden hield hielden + vol;
      vaststellen: vaststelt vaststellen vaststelde vaststelden vastgesteld | stel stelt stellen stelde stelden + vast; voorrekenen:
      voorrekent voorrekenen voorrekende voorrekenden voorgerekend | reken rekent rekenen rekende rekenden + voor; voorhouden: voorhoudt
      voorhouden voorhield voorhielden voorgehouden | houd houdt houden hield hielden + voor;  voorleggen: voorlegt voorleggen voorlegde
      voorlegden voorgelegd | leg legt leggen legde legden + voor; voorstellen: voorstelt voorstellen voorstelde voorstelden voorgesteld
      | stel stelt stellen stelde stelden + voor; aankondigen: aankondigt aankondigen aankondigde aankondigden aangekondigd | kondig
      kondigt kondigen kondigde kondigden + aan; aanvoeren: aanvoert aanvoeren aanvoerde aanvoerden aangevoerd | voer voert voeren
      voerde voerden + aan; aanvullen: aanvult aanvullen aanvulde aanvulden aangevuld | vul vult vullen vulde vulden + aan; aanhalen:
      aanhaalt aanhalen aanhaalde aanhaalden aangehaald | haal haalt halen haalde haalden + aan; aanstippen: aanstipt aanstippen
      aanstipte aanstipten aangestipt | stip stipt stippen stipte stipten + aan; aantekenen: aantekent aantekenen aantekende aantekenden
      aangetekend | teken tekent tekenen tekende tekenden + aan; afsluiten: afsluit afsluiten afsloot afsloten afgesloten | sluit
      sluiten sloot sloten + af; afvragen: afvraagt afvragen afvroeg afvroegen afgevraagd | vraag vraagt vragen vroeg vroegen + af;
      inbrengen: inbrengt inbrengen inbracht inbrachten ingebracht | breng brengt brengen bracht brachten + in; inschatten: inschat
      inschatten inschatte ingeschat | schat schatten schatte + in; inzien: inziet inzien inzag inzagen ingezien | zie ziet zien zag
      zagen + in; inwerpen: inwerpt inwerpen inwierp inwierpen ingeworpen | werp werpt werpen wierp wierpen + in; meedelen: meedeelt
      meedelen meedeelde meedeelden meegedeeld | deel deelt delen deelde deelden + mee; mededelen: mededeelt mededelen mededeelde
      mededeelden medegedeeld | deel deelt delen deelde deelden + mede; meegeven: meegeeft meegeven meegaf meegaven meegegeven | geef
      geeft geven gaf gaven + mee; nagaan: nagaat nagaan naging nagingen nagegaan | gaa gaat gaan ging gingen + na; opsommen: opsomt
      opsommen opsomde opsomden opgesomd | som somt sommen somde somden + op; opbiechten: opbiecht opbiechten opbiechtte opbiechtten
      opgebiecht | biecht biechten biechtte biechtten + op; opwerpen: opwerpt opwerpen opwierp opwierpen opgeworpen | werp werpt werpen
      wierp wierpen + op; oproepen: oproept oproepen opriep opriepen opgeroepen | roep roept roepen riep riepen + op; samenvatten: samenvat samenvatten samenvatte
      samengevat | vat vatten vatte + samen; terugblikken: terugblikt terugblikken terugblikte terugblikten teruggeblikt | blik blikt
      blikken blikte blikten + terug; terugkijken: terugkijkt terugkijken terugkeek terugkeken teruggekeken | kijk kijkt kijken keek
      keken + terug; terugschrijven: terugschrijft terugschrijven terugschreef terugschreven teruggeschreven | schrijf schrijft
      schrijven schreef schreven + terug; terugroepen: terugroept terugroepen terugriep terugriepen teruggeroepen | roep roept roepen
      riep riepen + terug; tegenwerpen: tegenwerpt tegenwerpen tegenwierp tegenwierpen tegengeworpen | werp werpt werpen wierp wierpen +
      tegen; toeroepen: toeroept toeroepen toeriep toeriepen toegeroepen | roep roept roepen riep riepen + toe; toebijten: toebijt
      toebijten toebeet toebeten toegebeten | bijt bijten beet beten + toe; toefluisteren: toefluistert toefluisteren toefluisterde
      toefluisterden toegefluisterd | fluister fluistert fluisteren fluisterde fluisterden + toe; toesnauwen: toesnauwt toesnauwen
      toesnauwde toesnauwden toegesnauwd | snauw snauwt snauwen snauwde snauwden + toe; toezeggen: toezegt toezeggen toezegde toezegden
      toegezegd | zeg zegt zeggen zegde zegden + toe; uitbrengen: uitbrengt uitbrengen uitbracht uitbrachten uitgebracht | breng brengt
      brengen bracht brachten + uit; uitroepen: uitroept uitroepen uitriep uitriepen uitgeroepen | roep roept roepen riep riepen + uit;
      uitschreeuwen: uitschreeuwt uitschreeuwen uitschreeuwde uitschreeuwden uitgeschreeuwd | schreeuw schreeuwt schreeuwen schreeuwde
      schreeuwden + uit; uitspreken: uitspreekt uitspreken uitsprak uitspraken uitgesproken | spreek spreekt spreken sprak spraken +
      uit; uitvaren: uitvaart uitvaren uitvoer uitvoeren uitgevaren | vaar vaart varen voer voeren + uit; uithalen: uithaalt uithalen
      uithaalde uithaalden uitgehaald | haal haalt halen haalde haalden + uit; vooropstellen: vooropstelt vooropstellen vooropstelde
      vooropstelden vooropgesteld | stel stelt stellen stelde stelden + voorop; voorspiegelen: voorspiegelt voorspiegelen voorspiegelde
      voorspiegelden voorgespiegeld | spiegel spiegelt spiegelen spiegelde spiegelden + voor; waarnemen: waarneemt waarnemen waarnam
      waarnamen waargenomen | neem neemt nemen nam namen + waar; weergeven: weergeeft weergeven weergaf weergaven weergegeven | geef
      geeft geven gaf gaven + weer; wegwuiven: wegwuift wegwuiven wegwuifde wegwuifden weggewuifd | wuif wuift wuiven wuifde wuifden +
      weg; nabootsen: nabootst nabootsen nabootste nabootsten nagebootst | boots bootst bootsen bootste bootsten + na; doorgeven:
      doorgeeft doorgeven doorgaf doorgaven doorgegeven | geef geeft geven gaf gaven + door; binnenroepen: binnenroept binnenroepen
      binnenriep binnenriepen binnengeroepen | roep roept roepen riep riepen + binnen; uitdrukken: uitdrukt uitdrukken uitdrukte
      uitdrukten uitgedrukt | druk drukt drukken drukte drukten + uit; aanroepen: aanroept aanroepen aanriep aanriepen aangeroepen |
      roep roept roepen riep riepen + aan; aanraden: aanraadt aanraden aanraadde aanraadden aangeraden | raad raadt raden raadde raadden
      + aan; uitsluiten: uitsluit uitsluiten uitsloot uitsloten uitgesloten | sluit sluiten sloot sloten + uit; bijvallen: bijvalt bijvallen bijviel bijvielen bijgevallen | val valt vallen viel vielen + bij; laten verstaan: laat laten liet lieten + verstaan; afdoen als: doet doen deed deden + af als; wegzetten als: zet zetten zette + weg als; aanprijzen: aanprijst aanprijzen aanprees aanprezen aangeprezen | prijst prijzen prees prezen + aan;
      uitrekenen: uitrekent uitrekende uitrekenden uitgerekend | rekent rekenen rekende rekenden + uit; laten weten: laat laten
      liet lieten gelaten + weten; willen weten: wil willen wilde wilden + weten; laten doorschemeren: laat laten liet lieten + doorschemeren; laten optekenen: laat laten liet lieten
      + optekenen; laten vallen: laat laten liet lieten + ontvallen; laten horen: laat laten liet lieten + horen; doen weten: doet doen
      deed deden + weten; spreken van: spreekt spreken sprak spraken gesproken + van; gewagen van: gewaagt gewagen gewaagde gewaagden +
      van; wijzen op: wijst wijzen wees wezen gewezen + erop | wijst wijzen wees wezen + op; hameren op: hamert hameren hamerde hamerden
      gehamerd + erop; aandringen op: dringt dringen drong drongen + aan; uitgaan van: gaat gaan ging gingen + ervan uit; naar buiten
      brengen: brengt brengen bracht brachten gebracht + naar buiten; te kennen geven: geeft geven gaf gaven gegeven + te kennen; te
      berde brengen: brengt brengen bracht brachten gebracht + te berde; ter sprake brengen: brengt brengen bracht brachten + ter
      sprake; van mening zijn: is zijn was waren + van mening; van oordeel zijn: is zijn was waren + van oordeel; ervan overtuigd zijn:
      is zijn was waren + ervan overtuigd; bekendmaken: bekendmaakt bekendmaken bekendmaakte bekendgemaakt | maakt maken maakte maakten
      + bekend; duidelijk maken: maakt maken maakte maakten gemaakt + duidelijk; kenbaar maken: maakt maken maakte maakten gemaakt +
      kenbaar; zich afvragen: vraagt vragen vroeg vroegen + zich af; in herinnering brengen: brengt brengen bracht brachten + in
      herinnering; bewezen achten: acht achten achtte achtten + bewezen; aannemelijk achten: acht achten achtte achtten + aannemelijk;
      waarschijnlijk achten: acht achten achtte achtten + waarschijnlijk; onwaarschijnlijk achten: acht achten achtte achtten +
      onwaarschijnlijk
      `),
      ...sayingVerbs(
        `
      willen: wil willen wilde wilden; ontkennen: ontken ontkent ontkennen ontkende ontkenden ontkend; eisen: eist eisen
      eiste eisten geëist; verlangen: verlang verlangt verlangen verlangde verlangden verlangd; verzoeken: verzoek verzoekt verzoeken
      verzocht verzochten; vorderen: vorder vordert vorderen vorderde vorderden gevorderd; bevelen: beveel beveelt bevelen beval bevalen
      bevolen; gelasten: gelast gelasten gelastte gelastten; betwisten: betwist betwisten betwistte betwistten; bestrijden: bestrijd
      bestrijdt bestrijden bestreed bestreden; weerspreken: weerspreek weerspreekt weerspreken weersprak weerspraken weersproken;
      weerleggen: weerleg weerlegt weerleggen weerlegde weerlegden weerlegd; ontzenuwen: ontzenuw ontzenuwt ontzenuwen ontzenuwde
      ontzenuwden ontzenuwd; loochenen: loochen loochent loochenen loochende loochenden geloochend; weigeren: weiger weigert weigeren
      weigerde weigerden geweigerd; dreigen: dreig dreigt dreigen dreigde dreigden gedreigd; beschuldigen: beschuldig beschuldigt
      beschuldigen beschuldigde beschuldigden beschuldigd; wijten: wijt wijten + aan; betichten: beticht betichten betichtte betichtten; verwijten: verwijt
      verwijten verweet verweten; smeken: smeek smeekt smeken smeekte smeekten gesmeekt; sommeren: sommeer sommeert sommeren sommeerde
      sommeerden gesommeerd; manen: maan maant manen maande maanden gemaand; gebieden: gebied gebiedt gebieden gebood geboden;
      verbieden: verbied verbiedt verbieden verbood verboden; tegenspreken: tegenspreekt tegenspreken tegensprak tegenspraken
      tegengesproken | spreek spreekt spreken sprak spraken + tegen; aandringen: aandringt aandringen aandrong aandrongen aangedrongen |
      dring dringt dringen drong drongen + aan; aanmanen: aanmaant aanmanen aanmaande aanmaanden aangemaand | maan maant manen maande
      maanden + aan; aanklagen: aanklaagt aanklagen aanklaagde aanklaagden aangeklaagd | klaag klaagt klagen klaagde klaagden + aan;
      afwijzen: afwijst afwijzen afwees afwezen afgewezen | wijs wijst wijzen wees wezen + af; opdragen: opdraagt opdragen opdroeg
      opdroegen opgedragen | draag draagt dragen droeg droegen + op; oproepen: oproept oproepen opriep opriepen opgeroepen | roep roept
      roepen riep riepen + ertoe op
        `,
        { isDemand: true },
      ),
      ...sayingVerbs(
        `
      staan: staat stond staan stonden;
      brommen: brom bromt brommen bromde bromden gebromd; smalen: smaal smaalt smalen smaalde smaalden gesmaald; sputteren: sputter
        sputtert sputteren sputterde sputterden gesputterd; mokken: mok mokt mokken mokte mokten gemokt; morren: mor mort morren morde
        morden gemord; bekvechten: bekvecht bekvechten bekvechtte bekvechtten gebekvecht; ratelen: ratel ratelt ratelen ratelde ratelden
        gerateld; raaskallen: raaskal raaskalt raaskallen raaskalde raaskalden geraaskald; kermen: kerm kermt kermen kermde kermden
        gekermd; krijsen: krijs krijst krijsen krijste krijsten gekrijst; sakkeren: sakker sakkert sakkeren sakkerde sakkerden
        gesakkerd; monkelen: monkel monkelt monkelen monkelde monkelden gemonkeld; meesmuilen: meesmuil meesmuilt meesmuilen meesmuilde
        meesmuilden gemeesmuild; proesten: proest proesten proestte proestten geproest; snuiven: snuif snuift snuiven snoof snoven
        gesnoven; vloeken: vloek vloekt vloeken vloekte vloekten gevloekt; mekkeren: mekker mekkert mekkeren mekkerde mekkerden
        gemekkerd; kirren: kir kirt kirren kirde kirden gekird; kraaien: kraai kraait kraaien kraaide kraaiden gekraaid; blaffen: blaf
        blaft blaffen blafte blaften geblaft; snerpen: snerp snerpt snerpen snerpte snerpten gesnerpt; donderen: donder dondert donderen
        donderde donderden gedonderd; oreren: oreer oreert oreren oreerde oreerden georeerd; declameren: declameer declameert declameren
        declameerde declameerden gedeclameerd; dicteren: dicteer dicteert dicteren dicteerde dicteerden gedicteerd; kakelen: kakel
        kakelt kakelen kakelde kakelden gekakeld; piepen: piep piept piepen piepte piepten gepiept; steunen: steun steunt steunen
        steunde steunden gesteund; schokschouderen: schokschouder schokschoudert schokschouderen schokschouderde schokschouderden
        geschokschouderd; herpakken: herpak herpakt herpakken herpakte herpakten;
        corrigeren: corrigeer corrigeert corrigeren corrigeerde corrigeerden gecorrigeerd; protesteren: protesteer protesteert protesteren
        protesteerde protesteerden geprotesteerd; resumeren: resumeert resumeerde; bitsen: bitst bitste; schertsen: schertst schertste;
        gekscheren: gekscheert gekscheerde; razen: raast raasde; honen: hoont hoonde; tetteren: tettert tetterde; smsen: smst sms’t sms’te
        smste; lachen: lacht lachen lachte lachten gelachen; glimlachen: glimlach glimlacht glimlachen glimlachte glimlachten geglimlacht;
      grinniken: grinnik grinnikt grinniken grinnikte grinnikten gegrinnikt; grijnzen: grijns grijnst grijnzen grijnsde grijnsden
      gegrijnsd; gniffelen: gniffel gniffelt gniffelen gniffelde gniffelden gegniffeld; schateren: schater schatert schateren schaterde
      schaterden geschaterd; giechelen: giechel giechelt giechelen giechelde giechelden gegiecheld; zuchten: zuchten zuchtte
      zuchtten gezucht; snikken: snik snikt snikken snikte snikten gesnikt; huilen: huil huilt huilen huilde huilden gehuild; hijgen:
      hijg hijgt hijgen hijgde hijgden gehijgd; knikken: knik knikt knikken knikte
      knikten geknikt; juichen: juich juicht juichen juichte juichten gejuicht; jubelen: jubel jubelt jubelen jubelde jubelden gejubeld;
      stralen: straal straalt stralen straalde straalden gestraald; blozen: bloos bloost blozen bloosde bloosden gebloosd; aarzelen:
      aarzel aarzelt aarzelen aarzelde aarzelden geaarzeld; twijfelen: twijfel twijfelt twijfelen twijfelde twijfelden getwijfeld;
      blikken: blik blikt blikken blikte blikten geblikt; briesen: bries briest briesen brieste briesten gebriest; sissen: sis sist
      sissen siste sisten gesist; grommelen: grommel grommelt grommelen grommelde grommelden gegrommeld; kreunen: kreun kreunt kreunen
      kreunde kreunden gekreund; jammeren: jammer jammert jammeren jammerde jammerden gejammerd; bulderen: bulder buldert bulderen
      bulderde bulderden gebulderd; joelen: joel joelt joelen joelde joelden gejoeld; lispelen: lispel lispelt lispelen lispelde
      lispelden gelispeld; plagen: plaag plaagt plagen plaagde plaagden geplaagd; provoceren: provoceer provoceert provoceren
      provoceerde provoceerden geprovoceerd; openen: opent openen opende openden geopend; beginnen: begin begint beginnen begon
      begonnen; voorlezen: voorleest voorlezen voorlas voorlazen voorgelezen | lees leest lezen las lazen + voor;  eindigen: eindig eindigt eindigen eindigde eindigden geëindigd; verbeteren: verbeter verbetert verbeterde verbeterden
        `,
        { isManner: true },
      ),
    ],
    answers: words('antwoorden repliceren riposteren reageren'),
    impersonal: words('klinken luiden'),
    readings: ['staan'],
    asking: [...words('vragen informeren'), 'willen weten'],
    sending: words('schrijven mailen e-mailen appen sms’en twitteren'),
    missives: words('bericht berichtje brief briefje mail e-mail mailtje appje sms sms’je tweet post'),
    soundsFrom: ['bij'],
    hearings: ['te horen', 'te lezen'],
    sources: [
      'volgens',
      'aldus',
      'in de woorden van',
      'naar de mening van',
      'naar het oordeel van',
      'in de ogen van',
      'naar zeggen van',
      'bij monde van',
      'naar … mening',
      'naar … zeggen',
      'in … eigen woorden',
      'in … eigen handschrift',
      'naar … oordeel',
      'naar … idee',
      'in … ogen',
      'in … woorden',
      'wat … betreft',
      'valt te lezen in',
      'is te lezen in',
      'was te lezen in',
      'staat te lezen in',
      'stond te lezen in',
    ],
    findings: ['zo blijkt uit', 'zo bleek uit', 'blijkt uit', 'bleek uit'],
    papers: words(`
      cijfers gegevens data statistieken onderzoek onderzoeken documenten stukken metingen berekeningen ramingen schattingen peilingen
      facturen notulen rapporten studies analyses prognoses resultaten studie meting berekening raming peiling enquête analyse rapportage
      evaluatie inventarisatie rondgang
    `),
    showings: { lemma: 'blijken', from: 'uit', verbs: words('blijkt bleek blijken bleken') },
    hearsay: ['naar verluidt', 'naar verluid', 'naar men zegt'],
    ownSources: [
      'naar eigen zeggen',
      'volgens eigen zeggen',
      'naar eigen schatting',
      'naar eigen inschatting',
      'in eigen woorden',
      'in eigen handschrift',
    ],
    undergone: phrases(`
      beschuldigd van, geprezen om, geprezen vanwege, bekritiseerd om, bekritiseerd vanwege, gehekeld om, gehekeld vanwege, opgeroepen tot
    `),
    nouns: words(`
      boodschap reactie verklaring oproep bericht antwoord mededeling conclusie oordeel advies waarschuwing vraag vraagt brief briefje
      mail e-mail mailtje appje sms sms’je tweet twitterbericht post statement persbericht commentaar toelichting slogan kreet uitroep
      motto credo devies toespraak speech woorden motie stelling verwijt klacht eis toezegging belofte verweer repliek uitspraak bevel
    `),
    queries: words('vraag'),
    nounLinks: words('van vanuit uit bij aan'),
    conjunctions: ['dat', 'of'],
  },
  reports: {
    bare: [],
    told: words('vertellen melden verzekeren waarschuwen beloven vragen informeren herinneren adviseren voorhouden meedelen verzoeken'),
    naming: words('noemen betitelen bestempelen dopen typeren kwalificeren kenschetsen'),
    infinitives: [
      ...words(`
        zeggen beweren verklaren beloven toezeggen ontkennen erkennen toegeven bekennen zweren verwachten hopen denken menen vrezen dreigen eisen
        weigeren verzoeken vragen adviseren aanraden bevelen gelasten volhouden stellen aankondigen verzekeren claimen pretenderen garanderen besluiten
        oproepen opdragen voorstellen bepleiten overwegen betreuren vinden
      `),
      'laten weten',
      'te kennen geven',
    ],
    objects: words('eisen ontkennen'),
    rejections: words('ontkennen verwerpen weerspreken tegenspreken ontkrachten weerleggen betwisten bestrijden'),
    infinitiveMarks: ['te'],
    doMarksOpen: false,
    gerunds: [],
    gerundEnding: '',
    modals: [],
    pastEnding: '',
    questions: words('vragen afvragen betwijfelen nagaan onderzoeken uitzoeken weten').concat('zich afvragen'),
    questionConjunctions: ['of'],
    finites: words(`
      is zijn was waren wordt worden werd werden heeft hebben had hadden zal zullen zou zouden kan kunnen kon konden moet moeten moest moesten mag mogen
      mocht mochten wil willen wilde wilden wou gaat gaan ging gingen komt komen kwam kwamen staat staan stond stonden ligt liggen lag lagen zit zitten
      zat zaten blijft blijven bleef bleven blijkt blijken bleek bleken lijkt lijken leek leken doet doen deed deden krijgt krijgen kreeg kregen maakt
      maken maakte maakten geeft geven gaf gaven neemt nemen nam namen houdt houden hield hielden loopt lopen liep liepen laat laten liet lieten ziet
      zien zag zagen valt vallen viel vielen vindt vinden vond vonden denkt denken dacht dachten weet weten wist wisten gebeurt gebeurde hoeft hoeven
      hoefde hoefden heet heten heette geldt gelden gold golden speelt spelen speelde speelden betekent betekenen betekende dreigt dreigen dreigde
      ontbreekt ontbreken ontbrak ontstaat ontstaan ontstond groeit groeide daalt daalde stijgt steeg werkt werken werkte werkten woont wonen woonde
      kost kosten kostte telt tellen telde telden draait draaien draaide zorgt zorgen zorgde speelt begint begon stopt stopte sluit sloot opent opende
      verdwijnt verdwijnen verdween verloopt verliep neemt dient dienen diende bestaat bestaan bestond behoort hoort horen hoorde rijdt reed vertrekt
      vertrok overleed stierf leeft leven leefde kent kennen kende brengt brengen bracht brachten zoekt zoeken zocht schiet schoot trekt trok raakt raakte
      toont toonde biedt bood verliest verloor wint won verkoopt verkocht koopt kocht betaalt betaalde past pasten vormt vormde leidt leidde klopt klopte
    `),
    pointers: words('dat zo'),
    breaks: words('maar terwijl hoewel al waarop doch zonder'),
    refusals: words('weigert weigeren weigerde weigerden'),
    reasons: words('omdat want doordat aangezien'),
    denials: words('niet'),
    links: words('en maar'),
    copulas: words('is was luidt luidde klonk klinkt bleef kwam'),
    closing: ['aldus', 'zo'],
    things: words(`
      wet wetten plan planning schema regel regels traditie gewoonte spoorboekje recept protocol afspraak afspraken verwachting verwachtingen methode
      principe patroon model systeem dienstregeling draaiboek boekje handboek reglement procedure wens maatstaven normen gebruik
    `),
  },
  marks: {
    terms: words(`
      woord woorden term termen begrip titel naam bijnaam kop krantenkop leus motto tekst opschrift bordje bord label etiket boek roman
      film serie liedje lied nummer single album rubriek project programma voorstelling tentoonstelling groep facebookgroep appgroep
      whatsappgroep podcast kreet naamkaartje spandoek hashtag rapport bundel stuk lezing toneelstuk nota
    `),
    works: words(`
      boek roman film serie nummer single album rubriek project programma voorstelling tentoonstelling podcast rapport bundel stuk toneelstuk nota
      lezing
    `),
    called: words(`
      zong zongen zingt zingen gezongen zogenoemde zogeheten zogenaamde zgn genaamd geheten genoemd heet heette heten getiteld bijgenaamd alias gedoopt betiteld
    `),
    boards: words(`
      bord borden bordje bordjes spandoek spandoeken poster posters affiche affiches plakkaat plakkaten sticker stickers papier papiertje
      briefje t-shirt shirt shirts vlag vlaggen muur muren gevel deur raam opschrift graffiti sjaal
    `),
    shows: words('stond stonden staat staan luidt luidde tekst las lazen prijkt prijkte'),
  },
  facts: {
    months: words('januari februari maart april mei juni juli augustus september oktober november december'),
    monthsBesideFigures: words('jan feb febr mrt apr jun jul aug sep sept okt nov dec'),
    areMonthsCapital: false,
    weekdays: words('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'),
    dayParts: words('ochtend morgen voormiddag middag namiddag avond nacht'),
    seasons: words(
      'lente voorjaar zomer najaar herfst winter kerst pasen pinksteren zomervakantie kerstvakantie meivakantie prinsjesdag bouwvak',
    ),
    periods: words(`
      seconde seconden minuut minuten kwartier kwartieren halfuur uur uren dag dagen etmaal etmalen nacht nachten ochtend middag avond week weken weekend
      weekeinde weekenden weekeinden maand maanden kwartaal kwartalen halfjaar jaar jaren seizoen seizoenen decennium decennia eeuw eeuwen zittingsperiode
      schooljaar studiejaar boekjaar begrotingsjaar kabinetsperiode
    `),
    dateModifiers: words(
      'vorig vorige afgelopen laatste komend komende volgend volgende aanstaande deze dit jongstleden verleden eerstvolgende',
    ),
    periodParts: words('begin eind einde medio half halverwege voorjaar najaar'),
    relativeDates: phrases(`
      gisteren, eergisteren, vandaag, morgen, overmorgen, gisteravond, gistermiddag, gisterochtend, gisternacht, vanochtend, vanmorgen, vanmiddag
      vanavond, vannacht, morgenochtend, morgenmiddag, morgenavond, dit weekeinde, een dag later, een week later, een maand later, een jaar later
      de dag erna, de dag ervoor, de volgende dag, een dag eerder, een week eerder, een maand eerder, een jaar eerder, een jaar geleden
      een week geleden, een maand geleden, een paar jaar geleden, enkele jaren geleden, de laatste jaren, de afgelopen jaren, de komende jaren
      kerst, kerstmis, pasen, pinksteren, carnaval, voor de zomer, vóór de zomer, na de zomer, sinds de zomer, deze zomer, voor het einde van het jaar
      oudejaarsavond, oudejaarsdag, nieuwjaarsdag, koningsdag, bevrijdingsdag, hemelvaartsdag, tweede kerstdag, eerste kerstdag, kerstavond
      goede vrijdag, tweede paasdag, eerste paasdag, sinterklaasavond, nog dit jaar, eerder dit jaar, later dit jaar, per direct
    `),
    agos: words('geleden eerder later'),
    dateLinks: words('van in'),
    yearCues: words(
      'in sinds van vanaf tot uit voor vóór na rond omstreeks begin eind medio anno jaar per over naar dan en tussen zomer winter herfst lente',
    ),
    decadeCues: words('jaren'),
    hours: phrases('uur, u, uur ’s ochtends, uur ’s morgens, uur ’s middags, uur ’s avonds, uur ’s nachts'),
    timeCues: words('om rond tegen vanaf tot'),
    clocks: phrases(`
      kwart voor, kwart over, half, vijf voor half, vijf over half, tien voor half, tien over half, vijf voor, vijf over, tien voor, tien over
      klokslag
    `),
    numbers: [
      ...words(`
        twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig
        vijftig zestig zeventig tachtig negentig honderd duizend één eén anderhalf anderhalve drieën tweeën vieren vijven zessen nul
        tweemaal driemaal viermaal vijfmaal zesmaal tienmaal driekwart
      `),
      ...phrases(`
        een kwart, een derde, twee derde, drie kwart, een vijfde, een tiende, twee vijfde, drie vijfde, vier vijfde, de helft, een helft
        een dozijn, een half, een halve
      `),
      ...proportions,
    ],
    numberParts: words('een eén één half halve eenen achten'),
    vague: words('tientallen honderden duizenden tienduizenden honderdduizenden miljoenen miljarden biljoenen'),
    vagueLinks: [],
    numberJoins: ['en', 'ën', '-'],
    ordinals: words(`
      tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende
      negentiende twintigste dertigste veertigste vijftigste zestigste zeventigste tachtigste negentigste honderdste duizendste
    `),
    scales: words('honderd duizend miljoen miljard biljoen biljard mln mld mrd miljoenste dozijn'),
    scaleArticles: phrases('een, één, half, een half, een halve, anderhalf, anderhalve, enkele, een paar, een kwart, driekwart, ettelijke'),
    halves: phrases('en een half, en een halve, en een kwart'),
    ranges: phrases('tot, à, a, of, tot en met, t/m'),
    units: phrases(`
      %, ‰, °, ° c, procent, procents, percent, procentpunt, procentpunten, promille, graad, graden, graden celsius
      euro, euro’s, eurocent, cent, dollar, dollars, pond, ponden, pond sterling, yen, yuan, roebel, roebels, frank, franken, gulden, guldens, kroon
      kronen, lira, zloty, roepie, bitcoin, bitcoins, amerikaanse dollar, amerikaanse dollars, britse pond, euro per maand, euro per jaar
      mm, cm, dm, m, km, millimeter, millimeters, centimeter, centimeters, meter, meters, kilometer, kilometers, mijl, mijlen, zeemijl, zeemijlen, inch, voet
      m2, m², m3, m³, km2, km², vierkante meter, vierkante meters, vierkante kilometer, vierkante kilometers, kubieke meter, kubieke meters, kuub
      hectare, hectaren, hectares, ha, are, strekkende meter, strekkende meters, voetbalvelden
      km/u, km/h, kilometer per uur, meter per seconde, knopen, bar, millibar
      mg, g, gr, gram, kg, kilo, kilo’s, kilogram, ton, tonnen, kiloton, megaton, ons, microgram, milligram, karaat
      ml, cl, dl, l, liter, liters, hectoliter, vat, vaten, milliliter
      w, kw, mw, gw, kwh, mwh, gwh, twh, watt, kilowatt, megawatt, gigawatt, kilowattuur, megawattuur, terawattuur, volt, ampère, joule, calorieën, kcal
      hz, khz, mhz, ghz, hertz, db, decibel, pk, pascal, hpa, nanometer, micrometer, micron
      kb, mb, gb, tb, byte, kilobyte, megabyte, gigabyte, terabyte, pixels, megapixel, bits, punten, basispunten, jaar oud, keer, maal, x, fte, fte’s
      lichtjaar, lichtjaren
    `),
    currencies: phrases('eur, usd, gbp, us$, chf, jpy, euro, nlg'),
  },
  claims: {
    quantities: words(`
      tientallen honderden duizenden tienduizenden honderdduizenden miljoenen miljarden meerderheid minderheid merendeel helft leeuwendeel meeste
      verdubbeld verdubbelde verdubbelt verdubbelden verdrievoudigd verdrievoudigde verviervoudigd vertienvoudigd gehalveerd halveerde halveert dubbel dubbele
      tweederde driekwart kwart gemiddeld gemiddelde jaarlijks jaarlijkse maandelijks wekelijks dagelijks dagelijkse
      percentage aandeel totaal toename afname stijging daling groei krimp tekort overschot gestegen gedaald steeg daalde stegen daalden stijgt daalt
      toegenomen afgenomen groeide groeiden kromp krompen gegroeid gekrompen verhoogd verlaagd verhoogde verlaagde recordaantal omzet winst verlies schuld
      schuldenlast begroting miljoenenverlies miljardenverlies miljoenenschade opgelopen teruggelopen schatting halveren verdubbelen keldert kelderde
      kelderden gekelderd stijgen dalen
    `).concat(
      phrases(`
        de meeste, het merendeel, een groot deel, een klein deel, het grootste deel, ruim de helft, een aantal jaren, meer dan, minder dan, ten minste
        minstens, hooguit, maximaal, minimaal, naar schatting, in totaal, bij elkaar, alles bij elkaar, nam toe, neemt toe, namen toe, nam af, neemt af
        liep op, loopt op, liep terug, loopt terug, van alle, een op de, één op de, keer zo, keer per, maal zo, zo goed als alle, vrijwel alle, bijna alle
        een paar honderd, een paar duizend, enkele tientallen, enkele honderden, tot wel
      `),
    ),
    universals: words('altijd nooit iedereen niemand alle nergens overal allemaal elke ieder iedere geen-enkele').concat(
      phrases(
        'geen enkel, geen enkele, geen van, in alle, nog nooit, er is geen, er zijn geen, er was geen, er waren geen, nog geen, niet één, nog steeds geen',
      ),
    ),
    superlatives: words(`
      grootste kleinste hoogste laagste langste kortste oudste jongste nieuwste snelste traagste duurste goedkoopste rijkste armste zwaarste lichtste
      warmste koudste heetste droogste natste diepste ondiepste breedste smalste dikste dunste sterkste zwakste hardste zachtste drukste rustigste
      veiligste gevaarlijkste dodelijkste ernstigste ergste beste slechtste machtigste invloedrijkste populairste bekendste beroemdste succesvolste
      belangrijkste voornaamste strengste strikste zuinigste schoonste vuilste verste dichtstbijzijnde vroegste  meest minst meestal vaakst
      meestbezochte meestverkochte meestgelezen bestbetaalde bestverkochte slechtst hoogst grootst noordelijkste zuidelijkste oostelijkste westelijkste
      felste heftigste hevigste zeldzaamste talrijkste dichtstbevolkte zonnigste hoogstgenoteerde record records recordhoogte dieptepunt hoogtepunt
      dieptepunten laagtepunt recordbedrag recordwinst recordverlies recordtijd wereldrecord toprecord uniek unieke
    `).concat(phrases('dan ooit, een van de, het meest, de meest, het minst, de minst, nog nooit zo, topscorer, koploper, hekkensluiter')),
    comparisons: words(`
      groter grotere kleiner kleinere hoger hogere lager lagere langer langere korter kortere ouder oudere jonger jongere sneller snellere trager tragere
      duurder duurdere goedkoper goedkopere rijker armer zwaarder zwaardere lichter lichtere warmer kouder droger natter dieper breder smaller dikker
      dunner sterker sterkere zwakker zwakkere harder zachter drukker rustiger veiliger gevaarlijker dodelijker ernstiger erger beter betere slechter
      slechtere machtiger strenger strengere zuiniger schoner vuiler vaker minder vroeger  intensiever intensievere hetzelfde evenveel evenmin
      vergeleken  tegenover verschilt verschil verschillen toegenomen afgenomen moeilijker makkelijker lastiger
    `).concat(
      phrases(
        'verder dan, dan in, dan die, dan voorheen, dan gemiddeld, meer dan, minder dan, net zo, even groot, even veel, zo groot als, zo veel als, twee keer zo, vergeleken met, ten opzichte van, in vergelijking met, in tegenstelling tot, anders dan',
      ),
    ),
    causes: words(`
      doordat omdat vanwege wegens dankzij daardoor waardoor hierdoor veroorzaakt veroorzaakte veroorzaken veroorzaakten resulteerde resulteert aangezien
    `).concat(
      phrases(`
        als gevolg van, ten gevolge van, door toedoen van, te wijten aan, te danken aan, komt door, kwam door, komt vooral door, kwam vooral door
        het gevolg van, de oorzaak van, met als gevolg, leidt tot, leidde tot, leidden tot, bij gebrek aan
      `),
    ),
    beings: words('is zijn was waren wordt worden werd werden blijft blijven bleef bleven'),
    judgements: words('beste slechtste belangrijkste ergste'),
    havings: words('heeft hebben had hadden'),
    thans: ['dan'],
    mores: words('meer'),
    multiples: words(`
      verdubbelde verdubbelden verdubbelt verdubbeld verdrievoudigde verdrievoudigden verdrievoudigt verdrievoudigd verviervoudigde verviervoudigd
      halveerde halveerden halveert gehalveerd vertienvoudigde vertienvoudigd
    `),
    majorities: phrases('de meeste, het merendeel van de, de meerderheid van de, een meerderheid van de, vrijwel alle, bijna alle'),
    solely: phrases('alleen in, alleen op, enkel in, uitsluitend in, nergens, nergens anders, nergens in'),
    nevers: words('nooit'),
    degrees: words('zo zoveel zulk zulke'),
    passages: words(`
      raam ramen deur deuren poort gang gangen straat straten stad dorp dorpen wijk park bos bossen duin duinen veld velden land landschap tunnel haven zaal
      kamer huis lucht luidspreker luidsprekers megafoon microfoon telefoon kier gat spleet tralies brievenbus verrekijker jaren eeuwen tijd week weken
      nacht heen elkaar
    `),
    grounds: words('oorzaak oorzaken aanleiding gevolg gevolgen leidde leidden leidt vandaar daarom derhalve ingevolge krachtens').concat(
      phrases('naar aanleiding van, in reactie op, een reactie op, uit vrees voor'),
    ),
    firsts: phrases(`
      voor het eerst, de eerste keer, voor de eerste keer, als eerste, de eerste, het eerste, de eersten, eerste keer, eerste ooit, voor het laatst
      voor de laatste keer, de laatste keer, de enige, het enige, als enige, de enigen, nog nooit, nooit eerder, niet eerder, ooit eerder, nooit meer
      nog niet eerder, sinds het begin van de metingen, in de geschiedenis, uit de geschiedenis, ongekend, ongekende, primeur, historisch, historische
      unicum, voor de tweede keer, voor de derde keer, voor de vierde keer, voor het tweede jaar, op rij, opnieuw, sinds de oorlog
    `),
    events: words(`
      overleg debat verkiezing verkiezingen rechtszaak zitting finale topoverleg top conferentie vergadering referendum staking demonstratie
      aanslag aanval invasie oorlog staakt-het-vuren wapenstilstand akkoord verdrag overeenkomst fusie overname faillissement ontslag
      ontslagen reorganisatie beursgang uitspraak vonnis arrest veroordeling veroordeeld veroordeelde vrijgesproken vrijspraak boete
      celstraf gevangenisstraf taakstraf verdachte aangehouden opgepakt gearresteerd arrestatie overleden overleed stierf stierven omgekomen
      gedood vermoord gewond gewonden doden slachtoffers dode brand ongeluk ongeval aanrijding explosie ontploffing aardbeving overstroming
      storm orkaan besmet besmettingen uitbraak benoemd benoemde gekozen verkozen herkozen afgetreden aftreden opgestapt vertrekt vertrok
      ingediend indiende diende aangenomen verworpen goedgekeurd afgewezen afgekeurd gestemd stemde stemden stemt besloot besloten besluit
      beslist besliste ondertekend ondertekende tekende tekent getekend opende opent geopend sloot sloten sluit gesloten dicht dichtgaat
      verkocht verkochten verkoopt kocht kochten gekocht betaalde betaalden betaalt betaald kreeg kregen won wonnen wint gewonnen verloor
      verloren verliest verslagen versloeg scoorde maakte speelde speelt degradeerde promoveerde kampioen titel landstitel record benoeming
      lanceerde gelanceerd presenteerde presenteert gepresenteerd publiceerde gepubliceerd verscheen onthulde onthuld uitlekte uitgelekt
      lekte gelekt begon begonnen begint startte gestart start eindigde eindigt stopte stopt gestopt bouwde gebouwd bouwt gesloopt verhuisde
      verhuisd geboren trouwde richtte opgericht oprichtte aangeklaagd dagvaarding aangifte onderzocht onderzoek inspectie rapport meldingen
      melding klachten gehuldigd praat vergadert ontmoet bijeen bijeenkomst teruggetrokken ingetrokken introk trok openbaar verboden verbod
      verplicht ingevoerd afgeschaft verdeeld verdeelde gevonden ontdekt ontdekte ontdekten gemeten gebleken blijkt bleek bleken toetreden
      toegetreden ingenomen veroverd bezet bezette gebombardeerd beschoten gevlucht geëvacueerd afgetapt gestolen overvallen overval fraude
      bedrog corruptie gelogen geweigerd weigerde toezegging toegezegd beloofde teruggekomen geschreven schreef gesproken tekort
      aangekondigd aankondigde bekendgemaakt verlengd contract vertraging vertraagd uitgesteld geschorst geschrapt gesaneerd gestaakt
      stilgelegd mislukt mislukte gered geslaagd verplaatst heropend raakte schilderde nam namen stuurde stuurden kost kosten kostte kostten
      verdient verdiende verdienden bezit bezitten bezat bezaten investeert investeerde investeerden geïnvesteerd investering leent leende
      leenden geleend schrapt schrapte schrappen ontslaat ontsloeg ontslaan produceert produceerde produceren geproduceerd exporteert
      importeert levert leverde leveren geleverd bestelt bestelde besteld ontvangt ontving ontvingen ontvangen verstrekt verstrekte
      verstrekken subsidie subsidies gesubsidieerd geëist eiste beboet beboette schikte schikking schikken spande aangespannen procedeert
      procedeerde rechter rechtbank hof raad oordeelde bepaalde bepaalt bepaald vernietigde vernietigd arresteerde arresteerden
      veroordeelden gedetineerd vastgezet verhoord verhoorde verongelukte verongelukten verdronk verdronken overleven overleefde overleefden
      raakten ontspoorde ontplofte ontploften explodeerde instortte ingestort stortte afgebrand brandde blust blusten geblust redde redden
      evacueerde overstroomde overstroomd getroffen trof troffen bombardeerde bombardeerden viel vielen aanvielen aangevallen doodde doodden
      ontvoerd ontvoerde gegijzeld vluchtte vluchtten regeert regeerde kabinet coalitie wet wetsvoorstel motie amendement aanneemt verwierp
      verwierpen keurde nomineerde genomineerd bekroond bekroonde winnaar winnares prijs uitgereikt reikte debuteerde debuut transfer
      tekenden blessure geblesseerd uitgeschakeld plaatste plaatsten kwalificeerde gekwalificeerd punten doelpunt doelpunten gelijkspel zege
      zeges nederlaag overwinning verschenen vertaald uitgegeven gegraven gevestigd vestigde vestigt verhuist telt telde tellen inwoners
      woont woonde wonen werkt werkte studeerde afgestudeerd opgeleid leidt leidde voorzitter directeur oprichter medewerkers werknemers
      banen leden bezoekers toeschouwers patiënten leerlingen studenten onderzochten meten mat maten ontwikkelde ontwikkelden ontwikkeld
      uitgevonden ontwierp ontworpen testte testten getest vergeleek vergeleken bevat bevatte bevatten veroorzaakte verspreidt verspreidde
      vervuild vervuilde loosde geloosd uitgestoten uitstoot onderhandelingen onderhandelen onderhandelden sancties troepen raket raketten
      drone drones leger soldaten grens verhoogt verlaagt schort schortte opgeschort blokkeerde geblokkeerd verlengde verlengt herzien
      vervangen vervangt verving aanbesteding vergunning vergunningen bezwaar bezwaren beroep gesleept dagvaardde dagvaardt nieuwbouw
      gemeentehuis heft hief opgeheven gesanctioneerd vervroegd vertraagde
    `),
    auxiliaries: words('heeft hebben had hadden is zijn was waren werd werden wordt worden'),
    participleBeginnings: words('ge be ver ont her'),
    participleEndings: words('d t en'),
    irregularParticiples: [],
    images: ['alsof', 'als ware het'],
    sources: phrases(`
      blijkt uit, bleek uit, cijfers van, uit cijfers, uit onderzoek, onderzoek van, onderzoekers, volgens het cbs, volgens cijfers, laten zien, laat zien
      toont aan, tonen aan, toonde aan, wijst uit, wees uit, staat in, volgens de wet, statistieken, in een rapport, uit documenten, uit een enquête
      uit een peiling, uit de stukken, concludeert, concludeerde, klopt niet, klopt overigens niet, in handen van, bevestigt, bevestigde, meldt, meldde
    `),
    opinions: words(`
      mooi mooie prachtig prachtige lelijk lelijke belachelijk belachelijke schandalig schandalige schande jammer helaas gelukkig fantastisch fantastische
      geweldig geweldige verschrikkelijk verschrikkelijke vreselijk vreselijke heerlijk heerlijke leuk leuke stom stomme dom domme slim slimme gek gekke
      raar rare vreemd vreemde bizar bizarre absurd absurde onzin flauwekul terecht onterecht onaanvaardbaar onacceptabel logisch logische fijn fijne
      somber sombere optimistisch optimistische pessimistisch boos boze blij blije trots trotse teleurgesteld teleurgestelde bang angst hoop hoopt hopen
      hoopte vrees vreest vreesde verdriet droevig verdrietig geliefd liefde haat spijt gevoel voelt voelde voelen  vind vinden vindt vond vonden
      geloof gelooft geloofde denk denkt dacht dachten verwacht verwachten verwachtte strak kortaf kalm ijzig zuur treurig sneu verwend zielig dapper moedig
      stemming sfeer wrevel gemor tegenzin koeltjes droog doodleuk dromerig
    `).concat(
      phrases(
        'wat mij betreft, als je het mij vraagt, naar mijn mening, te diep, te laat, op de bon, geluk bij een ongeluk, hangt in de lucht',
      ),
    ),
    predictions: words('zal zullen zou zouden gaat gaan wordt-verwacht straks ooit misschien toekomst voorspelt voorspelling verwachting'),
    futures: words('zal zullen gaat gaan'),
    aheads: words('komend komende volgend volgende aanstaande morgen overmorgen morgenochtend morgenmiddag morgenavond vanavond vannacht'),
    hedges: words(`
      mogelijk mogelijke misschien wellicht waarschijnlijk vermoedelijk vermoedelijke kennelijk schijnbaar ogenschijnlijk ogenschijnlijke blijkbaar
      lijkt leek lijken leken schijnt schijnen eventueel eventuele zogenaamd zogenaamde zogezegd vrijwel soort sowieso  haast kan kunnen
    `),
    wishes: words('moet moeten moest moesten laat laten hoeft hoeven mag mogen wil willen wilde wilden  graag liever liefst').concat(
      phrases('het liefst, laten we, laat maar'),
    ),
    persons: words('ik mij me mijn m’n wij we ons onze u uw je jij jou jouw jullie'),
    greetings: words(
      'goedemorgen goedemiddag goedenavond hallo hoi dag bedankt dank proficiat gefeliciteerd welkom nou tja ach och hè sorry ja nee natuurlijk precies',
    ),
    teasers: phrases(`
      lees ook, lees meer, lees verder, lees hier, lees het hele, lees alles over, bekijk ook, bekijk hier, bekijk de, luister ook, luister naar, kijk ook, zie ook
      meer over, meer lezen, meer nieuws, verder lezen, gerelateerd, gerelateerde artikelen, abonneer, schrijf je in, aanbevolen, volg ons
      ook interessant, dit artikel, reageren
    `),
  },
}
