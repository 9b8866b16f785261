/** Dutch. */
import type { Language } from '../language'

const words = (list: string): string[] => list.trim().split(/\s+/)
const phrases = (list: string): string[] =>
  list
    .split(/[,\n]/)
    .map((one) => one.trim())
    .filter(Boolean)

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
  people: {
    titles: words('minister staatssecretaris premier president wethouder burgemeester kamerlid hoogleraar professor prof dr drs ir ing mr'),
    particles: words('van de der den het ’t ten ter te in op aan bij el al von zu du la le di da'),
    pronouns: { he: ['hij', 'hem', 'zijn'], she: ['ze', 'zij', 'haar'], they: ['ze', 'zij', 'hun', 'hen'], it: ['het'] },
    roles: words('woordvoerder woordvoerster'),
    organisations: words('ministerie raad gemeente universiteit'),
    givenNames: { he: [], she: [] },
  },
  speech: {
    verbs: [
      { lemma: 'zeggen', forms: ['zegt', 'zei', 'zeggen', 'zeiden', 'gezegd'] },
      { lemma: 'laten weten', forms: ['laat', 'liet', 'laten', 'lieten'], particle: 'weten' },
    ],
    sources: ['volgens', 'aldus'],
    conjunctions: ['dat', 'of'],
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
      schuldenlast begroting miljoenenverlies miljardenverlies miljoenenschade opgelopen teruggelopen schatting 
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
    `).concat(phrases('een van de, het meest, de meest, het minst, de minst, nog nooit zo, topscorer, koploper, hekkensluiter')),
    comparisons: words(`
      groter grotere kleiner kleinere hoger hogere lager lagere langer langere korter kortere ouder oudere jonger jongere sneller snellere trager tragere
      duurder duurdere goedkoper goedkopere rijker armer zwaarder zwaardere lichter lichtere warmer kouder droger natter dieper breder smaller dikker
      dunner sterker sterkere zwakker zwakkere harder zachter drukker rustiger veiliger gevaarlijker dodelijker ernstiger erger beter betere slechter
      slechtere machtiger strenger strengere zuiniger schoner vuiler vaker minder vroeger  intensiever intensievere hetzelfde evenveel evenmin
      vergeleken  tegenover verschilt verschil verschillen toegenomen afgenomen verder moeilijker makkelijker lastiger
    `).concat(
      phrases(
        'dan in, dan die, dan voorheen, dan gemiddeld, meer dan, minder dan, net zo, even groot, even veel, zo groot als, zo veel als, twee keer zo, vergeleken met, ten opzichte van, in vergelijking met, in tegenstelling tot, anders dan',
      ),
    ),
    causes: words(`
      doordat omdat vanwege wegens dankzij daardoor waardoor hierdoor veroorzaakt veroorzaakte veroorzaken veroorzaakten oorzaak oorzaken aanleiding gevolg
      gevolgen resulteerde resulteert leidde leidden leidt aangezien vandaar daarom derhalve ingevolge krachtens
    `).concat(
      phrases(
        'als gevolg van, ten gevolge van, door toedoen van, naar aanleiding van, te wijten aan, te danken aan, komt door, kwam door, komt vooral door, kwam vooral door, het gevolg van, de oorzaak van, in reactie op, een reactie op, uit vrees voor, bij gebrek aan, met als gevolg',
      ),
    ),
    firsts: phrases(`
      voor het eerst, de eerste keer, voor de eerste keer, als eerste, de eerste, het eerste, de eersten, eerste keer, eerste ooit, voor het laatst
      voor de laatste keer, de laatste keer, de enige, het enige, als enige, de enigen, nog nooit, nooit eerder, niet eerder, ooit eerder, nooit meer
      nog niet eerder, sinds het begin van de metingen, in de geschiedenis, uit de geschiedenis, ongekend, ongekende, primeur, historisch, historische
      unicum, voor de tweede keer, voor de derde keer, voor de vierde keer, voor het tweede jaar, op rij, opnieuw, sinds de oorlog
    `),
    events: words(`
      overleg debat verkiezing verkiezingen rechtszaak zitting finale topoverleg top conferentie vergadering referendum staking demonstratie aanslag aanval
      invasie oorlog staakt-het-vuren wapenstilstand akkoord verdrag overeenkomst fusie overname faillissement ontslag ontslagen reorganisatie beursgang
      uitspraak vonnis arrest veroordeling veroordeeld veroordeelde vrijgesproken vrijspraak boete celstraf gevangenisstraf taakstraf  verdachte
      aangehouden opgepakt gearresteerd arrestatie overleden overleed stierf stierven omgekomen gedood vermoord gewond gewonden doden slachtoffers dode brand
      ongeluk ongeval aanrijding explosie ontploffing aardbeving overstroming storm orkaan besmet besmettingen uitbraak benoemd benoemde gekozen verkozen
      herkozen afgetreden aftreden opgestapt vertrekt vertrok ingediend indiende diende aangenomen verworpen goedgekeurd afgewezen afgekeurd gestemd stemde
      stemden stemt besloot besloten besluit beslist besliste ondertekend ondertekende tekende tekent getekend opende opent geopend sloot sloten sluit
      gesloten dicht dichtgaat verkocht verkochten verkoopt kocht kochten gekocht betaalde betaalden betaalt betaald kreeg kregen won wonnen wint gewonnen
      verloor verloren verliest verslagen versloeg scoorde maakte speelde speelt degradeerde promoveerde kampioen titel landstitel record benoeming
      lanceerde gelanceerd presenteerde presenteert gepresenteerd publiceerde gepubliceerd verscheen onthulde onthuld uitlekte uitgelekt lekte gelekt
      begon begonnen begint startte gestart start eindigde eindigt stopte stopt gestopt bouwde gebouwd bouwt gesloopt verhuisde verhuisd geboren trouwde
      richtte opgericht oprichtte aangeklaagd dagvaarding aangifte onderzocht onderzoek inspectie rapport meldingen melding klachten gehuldigd
      praat vergadert ontmoet  bijeen bijeenkomst teruggetrokken ingetrokken introk trok openbaar verboden verbod verplicht ingevoerd afgeschaft
      verdeeld verdeelde gevonden ontdekt ontdekte ontdekten gemeten gebleken blijkt bleek bleken toetreden toegetreden  ingenomen veroverd
      bezet bezette gebombardeerd beschoten gevlucht geëvacueerd afgetapt gestolen overvallen overval fraude bedrog corruptie gelogen geweigerd weigerde
      toezegging toegezegd beloofde teruggekomen geschreven schreef gesproken tekort aangekondigd aankondigde bekendgemaakt  verlengd
      contract vertraging vertraagd uitgesteld geschorst geschrapt gesaneerd gestaakt stilgelegd mislukt mislukte gered geslaagd verplaatst heropend
      raakte schilderde nam namen stuurde stuurden
    `),
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
