/** English. */
import type { Language } from '../language'

const words = (list: string): string[] => list.trim().split(/\s+/)
const phrases = (list: string): string[] =>
  list
    .split(/[,\n]/)
    .map((one) => one.trim())
    .filter(Boolean)

export const en: Language = {
  code: 'en',
  abbreviations: words(`
    adm atty brig capt cmdr col cpl ct dep det dr drs e.g fr ft gen gov hon i.e insp lieut lt maj messrs mr mrs ms mt mx pres prof pte pvt rep
    reps rev sen sens sgt sir st ste supt viz vs
  `),
  figureAbbreviations: words('apr art aug ch cf dec feb fig jan jul jun mar no nos nov oct p par pp sep sept tel vol'),
  endingAbbreviations: words('a.d a.m al approx ave b.c blvd bros co corp dept dist est etc inc jr llc ltd p.m plc sr'),
  openers: words(`
    the a an this that these those he she it they we i you his her its their our my there here then now in on at by for from with to of as
    after before since when while if but and or so yet not no all some most many what who where why how however although though
  `),
  elisions: words('s t em cause til tis twas'),
  people: {
    titles: words('minister president mr mrs ms dr prof sir dame lord lady'),
    particles: words('van de der von al el bin ibn da di la le du'),
    pronouns: { he: ['he', 'him', 'his'], she: ['she', 'her'], they: ['they', 'them', 'their'], it: ['it'] },
    roles: words('spokesman spokeswoman spokesperson'),
    organisations: words('ministry council university'),
    givenNames: { he: [], she: [] },
  },
  speech: {
    verbs: [{ lemma: 'say', forms: ['say', 'says', 'said', 'saying'] }],
    sources: ['according to'],
    conjunctions: ['that', 'whether', 'if'],
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
    periodParts: words('early late mid  mid-'),
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
      halved halving twofold threefold average averaged averages annually yearly monthly weekly daily percentage proportion share total totalled totaled
      rise rose risen fell fallen drop dropped decline declined increase increased increases decrease decreased grew grown shrank shrunk shortage surplus
      deficit soared plunged surged slumped climbed dipped revenue profit profits losses turnover debt debts budget upwards tally tallied
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
    `).concat(phrases('the most, one of the most, one of the, among the most, the least, the bottom of the table, the top of the table')),
    comparisons: words(`
      bigger larger smaller higher lower longer shorter older younger newer faster slower dearer cheaper richer poorer heavier lighter warmer colder hotter
      drier wetter deeper wider narrower thicker thinner stronger weaker harder softer busier quieter safer deadlier worse better greater tougher stricter
      cleaner dirtier fewer less sooner compared outnumber outnumbers outnumbered exceeds exceeded exceed versus difference differs
    `).concat(
      phrases(
        'more than, less than, fewer than, rather than in, than the, than in, than any, than a, than last, compared with, compared to, as many as, as much as, as often as, twice as, the same as, unlike, in contrast to, against an average',
      ),
    ),
    causes: words(`
      because caused causes causing resulted resulting triggered prompted blamed blames owing thanks stemmed stems therefore hence consequently due
      attributed consequence
    `).concat(
      phrases(
        'because of, due to, owing to, thanks to, as a result of, as a result, led to, leads to, leading to, on account of, the result of, the cause of, in response to, in the wake of, gave rise to, so that, down to, is behind, was behind, on the grounds',
      ),
    ),
    firsts: phrases(`
      for the first time, the first time, the first, first ever, first-ever, the only, the sole, the last time, for the last time, never before, since records began
      in the history, in history, unprecedented, unheard of, historic, pioneering, maiden, debut, was first, were first, its first, his first, her first
      their first, not since, for the second time, for the third time, in a row, consecutive, once again, unbeaten, has never, have never, had never, ever to
    `),
    events: words(`
      election elections vote voted votes referendum summit conference hearing trial inquest inquiry investigation ruling ruled verdict sentence sentenced
      convicted acquitted jailed fined fine charged arrested arrest detained killed injured wounded died dead death murdered shot stabbed crash crashed
      explosion fire earthquake flood hurricane storm strike struck protest protests rally attack attacked invasion invaded war ceasefire treaty deal
      agreement merger takeover bankruptcy resigned resigns resign resignation sacked fired appointed elected re-elected nominated stepped quit joined
      left signed signs passed rejected approved adopted vetoed repealed banned ban introduced scrapped launched launches opened opens closed closes shut
      sold bought acquired paid pays won wins beat lost scored drew relegated promoted champion champions title published publishes released reported
      report revealed leaked discovered found founded built demolished moved born married divorced sued lawsuit filed indicted pleaded guilty cancelled
      canceled postponed suspended delayed extended began begun started starts ended ends completed unveiled announced confirmed denied withdrew withdrawn
      evacuated rescued stolen robbed raided seized deployed bombed shelled fled contract scheduled due reopened collapsed survived entered retired
      drawn drafted delivered issued expelled recalled inspected inspection survey borrow granted awarded received raised cut laid printed shows show showed
      asked sent missed arriving kept
    `),
    sources: phrases(`
      according to figures, figures show, figures showed, figures from, data from, data show, data shows, research by, research from, study by, study found
      a study, a survey, survey by, a poll, poll by, researchers, statistics, records show, documents show, emails show, documents seen, a report, report says
      found that, shows that, show that, showed that, official figures, the census, analysis by, analysis of, show a
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
    hedges: words(`
      perhaps maybe possibly probably presumably apparently seemingly seems seemed seem appears appeared appear allegedly supposedly likely unlikely
      looks arguably conceivably sort kind could somewhat
    `),
    wishes: words('should must ought let let’s want wants wanted wish needs need please rather').concat(
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
