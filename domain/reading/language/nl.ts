/** Dutch. */
import type { Language } from '../language'

const words = (list: string): string[] => list.trim().split(/\s+/)
const phrases = (list: string): string[] =>
  list
    .split(/[,\n]/)
    .map((one) => one.trim())
    .filter(Boolean)

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
    de het een dit dat deze die hij zij ze het wij we ik u je jullie men er hier daar toen nu in op aan bij met van voor na naar om over onder uit
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
    periodParts: words('begin eind einde medio half halverwege begin voorjaar najaar'),
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
    numbers: words(`
      twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig
      vijftig zestig zeventig tachtig negentig honderd duizend één anderhalf anderhalve drieën tweeën vieren vijven zessen
    `).concat(
      phrases(`
        een kwart, een derde, twee derde, drie kwart, driekwart, een vijfde, een tiende, twee vijfde, drie vijfde, vier vijfde, de helft, een helft
        een op twee, een op drie, een op vier, een op vijf, een op tien, een op de twee, een op de drie, een op de vier, een op de vijf, een op de zes
        een op de acht, een op de tien, één op de twee, één op de drie, één op de vier, één op de vijf, één op de zes, één op de acht, één op de tien
        een dozijn, een half, een halve, nul
      `),
    ),
    numberParts: words('een eén één half halve eenen achten'),
    numberJoins: ['en', 'ën', 'n', '-'],
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
