/** Dutch. */
import type { Language } from '../language'
import { sayingVerbs, words } from './word-list'

export const nl: Language = {
  code: 'nl',
  abbreviations: words(
    'nl afb art jl jhr prof mej bc jkvr kol gen lt sgt kap maj a.o bijv blz bv ca ds dhr dr drs e.a e.d ing inc ir jhr jr max mevr min mln mr mrd nr o.a prof resp st t.a.v t.o.v vs zgn',
  ),
  elisions: words('s t n m k r ns'),
  grammar: {
    determiners: words(`
      de het een ’t 't dit dat deze die elke elk iedere ieder mijn m’n m'n jouw je zijn z’n z'n haar ons onze hun uw één eén eigen een enkele
      sommige veel vele meerdere enige alle beide andere verschillende twee drie vier vijf zes zeven acht negen tien elf twaalf twintig
      honderd tientallen honderden duizenden
    `),
    prepositions: words(`
      van uit in op bij met voor namens vanuit over tegen onder tussen rond naast achter aan door om na sinds tijdens zonder binnen
      buiten vanaf langs volgens boven naar tot te per ten ter
    `),
    modifiers: words('van uit in bij met voor namens'),
    negations: words('geen nooit nergens'),
    relatives: words('die dat wie wat waar waarvan waarin waarop waarbij wiens wier'),
    joins: words(`
      en maar want of dus doch terwijl toen omdat doordat nadat voordat zodat hoewel ofschoon als indien wanneer sinds totdat dat
      aangezien evenwel
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
      voorzichtig publiekelijk openlijk tegen zo
    `),
    passives: words('werd werden wordt worden geworden'),
    inverts: true,
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
      kok chef-kok winkelier bakker visser
    `),
    honorifics: { he: words('meneer mijnheer dhr heer'), she: words('mevrouw mevr mw dame') },
    styles: [],
    particles: words(
      'wa ní nic af av ap abu ould bint binti y dalla degli santa van de der den ’t t ten ter te el bin ibn al von zu zur du la le di da dos del',
    ),
    weakParticles: words('in op aan bij uit over onder voor het'),
    pronouns: { he: ['hij', 'hem', 'zijn'], she: ['ze', 'zij', 'haar'], they: ['ze', 'zij', 'hun', 'hen'], it: ['het'] },
    subjects: words('éen één ander anderen sommigen velen hij zij ze ik wij we jij jullie u men iemand niemand die dezelfde'),
    self: ['ik'],
    roles: words(`
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
      ambulancebroeder accountant boekhouder bankier beleggingsexpert makelaar verzekeraar taxateur belastingadviseur vermogensbeheerder
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
      captain kampioen kampioene recordhouder titelverdediger tegenstandster spelersgroep aanhang aanhanger aanhangers
    `),
    plurals: words(
      "mensen lieden stuurlui kinderen leden ouders ingewijden omwonenden betrokkenen aanwezigen deskundigen kamerleden raadsleden collega’s collega's mannen velen sommigen anderen parlementariërs politici critici nabestaanden kleinkinderen",
    ),
    rolesOf: {
      he: words(`
        man vader broer zoon opa grootvader oom neef kleinzoon weduwnaar echtgenoot buurman vriend jongen heer koning prins raadsman
        topman bewindsman politieman brandweerman doelman keizer monnik pastoor zanger acteur schoonvader schoonzoon
        stiefvader kroonprins timmerman stuurman
      `),
      she: words(`
        vrouw moeder zus dochter oma grootmoeder tante nicht kleindochter weduwe echtgenote buurvrouw vriendin meisje dame koningin
        prinses raadsvrouw topvrouw bewindsvrouw politievrouw woordvoerster zangeres actrice schrijfster kunstenares lerares boerin
        advocate studente speelster medewerkster onderzoekster presentatrice directrice voorzitster keepster schoonmoeder schoondochter
        verpleegster leidster eigenaresse
      `),
    },
    organisations: words(`
      lokaal leefbaar gemeentebelangen lijst stadspartij
      stad dorp dames heren fc sc vv facebook instagram twitter tiktok whatsapp google
      ministerie departement kabinet regering raad gemeente gemeenteraad provincie waterschap rijk overheid kamer senaat parlement
      commissie college bestuur rekenkamer hof rechtbank gerechtshof om openbaar politie justitie brandweer douane belastingdienst
      dienst inspectie agentschap instituut bureau centrum kenniscentrum autoriteit toezichthouder ombudsman staten universiteit
      hogeschool school academie ziekenhuis umc kliniek stichting vereniging bond vakbond federatie unie organisatie koepel
      brancheorganisatie partij fractie coalitie oppositie bank bedrijf concern fabrikant fabriek maatschappij groep holding uitgeverij
      krant omroep persbureau tijdschrift museum theater orkest club ploeg team elftal kerk parochie bisdom station luchthaven haven
      spoorwegen ns prorail rivm cbs cpb knmi knvb nos rtl anp fnv cnv vno-ncw tno onderzoeksraad planbureau adviesraad gezondheidsraad
      veiligheidsraad vn navo eu europese verenigde fonds genootschap comité alliantie actiegroep buurtcomité werkgroep
      belangenvereniging consumentenbond loodswezen rijkswaterstaat staatsbosbeheer leger marine luchtmacht krijgsmacht delegatie
      familie
    `),
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
    offices: words(`
      financiën sport justitie defensie onderwijs volksgezondheid landbouw klimaat wonen infrastructuur asiel zaken milieu natuur energie
      cultuur wetenschap welzijn migratie toeslagen handel werkgelegenheid volkshuisvesting verkeer waterstaat staat politie veiligheid
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
        jan piet kees klaas hans peter pieter paul johan johannes jaap jeroen mark marc marco martin maarten michiel michael michel mike
        nick niels noah daan lucas luuk sem levi finn milan bram thijs thomas tim tom ruben rik rick rob robert robbert roel roelof ronald
        ruud sander sebastiaan sjoerd simon stefan steven sven teun theo tijn ton tonnie tobias vincent wim willem wouter yannick frank
        frans fred frederik freek gerard gerrit geert gert gijs guus harm harry hendrik henk herman hugo ivo jacob jelle jens jesse jim
        joep joost joris jos job jochem jordi joshua jurgen karel koen lars leo leon lodewijk louis luc mats mathijs matthijs max menno
        merijn mees nathan olivier oscar otto patrick philip quinten raymond rene rené remco rens richard rinus rudolf sam sergej sergei
        vladimir dmitri ivan alexei volodymyr joe donald barack emmanuel olaf boris mohammed mohamed ahmed ali hassan hussein ibrahim
        mustafa omar youssef abdel mehmet murat arie aad adriaan albert alex alexander allard andré anton arjan arnold arthur bas bart
        bastiaan ben benjamin berend bert bob boudewijn camiel casper cees chris christiaan coen cor cornelis daniel daniël david dennis
        derk diederik dick dirk douwe ed eddy edwin eelco egbert emile eric erik ernst evert ewout felix ferdinand fons gerben gideon giel
        halbe hein henri hidde huib igor jarno jasper jean jack john johnny jonas jonathan joop julian julius kevin klaas-jan krijn
        lennart luca marcel marijn marinus mart mathieu maurits maxim mick nico norbert pascal pim rein reinier ricardo robin roderick roy
        rutger siebe sietse siebren simen sjaak stan stijn sybrand sybren tjeerd tjerk toine tijmen ties victor walter ward wessel wiebe
        wiebren willem-alexander wilfred wubbo wytze xavier jetse foppe auke bauke durk eise gosse haye hylke jurjen klaas-pieter lolke
        oene pieter-bas rintje sipke taeke wietse harm-jan jan-willem jan-peter pieter-jan gert-jan hans-peter
      `),
      she: words(`
        anna anne annie anneke annemarie annemiek anouk ankie antje astrid barbara beatrix bea bianca brigitte britt carla carolien
        caroline catharina charlotte chantal christel christine claudia cornelia corrie daniëlle denise diana dominique dorien edith elise
        elisabeth ellen els elsbeth emma esther eva evelien fatima femke fenna fleur floor françoise frederique geertje gerda greet
        greetje grietje hanna hanneke hannah heleen helena helga henny henriëtte hilde ilse ine ineke inge ingrid irene iris isabel
        isabelle jacqueline janneke janine jasmijn jennifer jessica jet jip johanna jolanda josephine josje joyce judith julia juliette
        karin kim klaartje lara laura leontien lianne lies liesbeth lieke lilian lilianne linda linde lisa lisette loes lotte louise lucia
        lucie lynn maaike maartje machteld madelon manon marga margot margreet margriet maria marianne marie marieke marije marijke marja
        marjan marjolein marleen marlies marloes martine maud mathilde melanie merel mia michelle miek mieke miranda mirjam monique mona
        myrthe nadia nadine nancy naomi natalie natasja neeltje nelleke nicole nienke nina noa noor olga patricia paula paulien petra
        philippine pia pleun quirine rachel rebecca regina renate renske ria riet rianne rita roos rosa rosanne ruth sabine sandra sanne
        sara sarah saskia senna sigrid silvia simone sofie sonja sophie stephanie susan susanne suzanne sylvia tamara tanja tess tessa
        thea tineke tiny tonia trees trijntje truus ursula valerie vera veronique wendy willemijn wilma yvonne yvette zoë hillary angela
        giorgia kamala jacinda greta melania fatou aïcha amina khadija leila samira dilan kajsa bénédicte milou walburga jolande geke
        tjitske sietske froukje sjoukje hiske baukje wiepkje sytske fokje femmie aaltje jantje hendrika wilhelmina alexia amalia ariane
        máxima laurentien mabel margarita
      `),
    },
  },
  speech: {
    verbs: [
      ...sayingVerbs(`
      raden: raad raadt raden raadde raadden geraden; verwoorden: verwoord verwoordt verwoorden verwoordde verwoordden; formuleren:
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
      voorhouden voorhield voorhielden voorgehouden | houd houdt houden hield hielden + voor; voorleggen: voorlegt voorleggen voorlegde
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
      + aan; bijvallen: bijvalt bijvallen bijviel bijvielen bijgevallen | val valt vallen viel vielen + bij; laten weten: laat laten
      liet lieten gelaten + weten; laten doorschemeren: laat laten liet lieten + doorschemeren; laten optekenen: laat laten liet lieten
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
      herinnering
      `),
      ...sayingVerbs(
        `
      willen: wil willen wilde wilden; ontkennen: ontken ontkent ontkennen ontkende ontkenden ontkend; eisen: eist
      eiste eisten geëist; verlangen: verlang verlangt verlangen verlangde verlangden verlangd; verzoeken: verzoek verzoekt verzoeken
      verzocht verzochten; vorderen: vorder vordert vorderen vorderde vorderden gevorderd; bevelen: beveel beveelt bevelen beval bevalen
      bevolen; gelasten: gelast gelasten gelastte gelastten; betwisten: betwist betwisten betwistte betwistten; bestrijden: bestrijd
      bestrijdt bestrijden bestreed bestreden; weerspreken: weerspreek weerspreekt weerspreken weersprak weerspraken weersproken;
      weerleggen: weerleg weerlegt weerleggen weerlegde weerlegden weerlegd; ontzenuwen: ontzenuw ontzenuwt ontzenuwen ontzenuwde
      ontzenuwden ontzenuwd; loochenen: loochen loochent loochenen loochende loochenden geloochend; weigeren: weiger weigert weigeren
      weigerde weigerden geweigerd; dreigen: dreig dreigt dreigen dreigde dreigden gedreigd; beschuldigen: beschuldig beschuldigt
      beschuldigen beschuldigde beschuldigden beschuldigd; betichten: beticht betichten betichtte betichtten; verwijten: verwijt
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
        lachen: lacht lachen lachte lachten gelachen; glimlachen: glimlach glimlacht glimlachen glimlachte glimlachten geglimlacht;
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
      begonnen; eindigen: eindig eindigt eindigen eindigde eindigden geëindigd
        `,
        { isManner: true },
      ),
    ],
    sources: [
      'volgens',
      'aldus',
      'in de woorden van',
      'naar de mening van',
      'naar het oordeel van',
      'in de ogen van',
      'naar zeggen van',
      'bij monde van',
    ],
    nouns: words(`
      boodschap reactie verklaring oproep bericht antwoord mededeling conclusie oordeel advies waarschuwing vraag vraagt brief briefje
      mail e-mail mailtje appje sms sms’je tweet twitterbericht post statement persbericht commentaar toelichting slogan kreet uitroep
      motto credo devies toespraak speech woorden motie stelling verwijt klacht eis toezegging belofte verweer repliek uitspraak bevel
    `),
    nounLinks: words('van vanuit uit bij aan'),
    conjunctions: ['dat', 'of'],
  },
  marks: {
    terms: words(`
      woord woorden term termen begrip titel naam bijnaam kop krantenkop leus motto tekst opschrift bordje bord label etiket boek roman
      film serie liedje lied nummer single album rubriek project programma voorstelling tentoonstelling groep facebookgroep appgroep
      whatsappgroep podcast kreet naamkaartje spandoek hashtag rapport bundel stuk lezing toneelstuk nota
    `),
    called: words(`
      zogenoemde zogeheten zogenaamde zgn genaamd geheten genoemd heet heette heten getiteld bijgenaamd alias gedoopt betiteld
    `),
  },
  facts: {
    months: words('januari februari maart april mei juni juli augustus september oktober november december'),
    weekdays: words('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'),
    relativeDates: ['gisteren'],
    numbers: words('twee drie vier vijf zes zeven acht negen tien'),
    units: words('euro procent kilometer'),
    thousands: '.',
    decimal: ',',
  },
  claims: {
    quantities: [],
    superlatives: [],
    comparisons: [],
    causes: [],
    firsts: [],
    events: [],
    opinions: [],
    predictions: [],
    hedges: [],
  },
}
