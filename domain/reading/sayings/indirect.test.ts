import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readText } from '../read-text'

const reported = (text: string, tag: string) => readText(text, tag).indirect.map(({ start, end }) => text.slice(start, end))

test.each([
  ['Moskou zegt dat de troepen blijven.', ['de troepen blijven']],
  ['Ze zei open te staan voor een vervolg.', ['open te staan voor een vervolg']],
  ['De minister zei dinsdag dat het fonds wordt verhoogd, maar de Kamer gelooft dat niet.', ['het fonds wordt verhoogd']],
  ['Volgens Jansen is de brug onveilig.', ['is de brug onveilig']],
  ['Volgens een woordvoerder van het ministerie zijn er geen plannen.', ['zijn er geen plannen']],
  ['De brug is onveilig, aldus Jansen.', ['De brug is onveilig']],
  ['De brug is onveilig, zegt wethouder Jansen.', ['De brug is onveilig']],
  ['De brug is onveilig, volgens de wethouder.', ['De brug is onveilig']],
  ['Daarmee is volgens Jansen de Kamer misleid.', ['Daarmee is volgens Jansen de Kamer misleid']],
  ['Zij hield vol dat het om een conceptversie ging.', ['het om een conceptversie ging']],
  ['Kamerlid Jansen wees erop dat gemeenten het geld niet hoeven te besteden.', ['gemeenten het geld niet hoeven te besteden']],
  ['De vakbond eist dat het loon stijgt.', ['het loon stijgt']],
  ['De verdachte ontkende dat hij er was.', ['hij er was']],
  ['De verdachte ontkent de vrouw te kennen.', ['de vrouw te kennen']],
  ['Brussel waarschuwde in maart al dat de bijdrage als staatssteun kan gelden.', ['de bijdrage als staatssteun kan gelden']],
  ['De politie liet weten dat er drie mannen zijn aangehouden.', ['er drie mannen zijn aangehouden']],
  [
    'De bond bevestigt dat er een rapport ligt en meldt dat de commissie woensdag praat.',
    ['er een rapport ligt', 'de commissie woensdag praat'],
  ],
  ['Onbespreekbaar, was meteen de reactie vanuit het Westen.', ['Onbespreekbaar']],
  ['De boodschap van de premier was dat iedereen thuis moet blijven.', ['iedereen thuis moet blijven']],
  ['De burgemeester vroeg of de brug dicht kon.', ['de brug dicht kon']],
  ['Handhaven is niet nodig, vindt ze: „We gaan niemand op de bon slingeren.”', ['Handhaven is niet nodig']],
  ['Hij vertelde dat de raad in november beslist; de oppositie lachte.', ['de raad in november beslist']],
  ['Na de wedstrijd vertelde de trainer dat hij stopt.', ['hij stopt']],
  ['De verdachte zei spijt te hebben en bood zijn excuses aan.', ['spijt te hebben']],
  ['Op de vraag of hij aftreedt, antwoordde hij ontkennend.', []],
  ['Volgens de wet mag dat niet.', []],
  ['Hij schreef een boek dat veel werd gelezen.', []],
  ['“Dat is niet waar”, zei de minister.', []],
  ['“Dat”, zei de minister, “is niet waar.”', []],
  ['Toen hem dat werd gevraagd, antwoordde hij: “Nee.”', []],
  ['– Nee, antwoordt de postbode.', []],
  ['Jansen zei dat het plan „onhaalbaar” was.', ['het plan „onhaalbaar” was']],
  ['Dat het plan is mislukt, ontkent de wethouder.', ['het plan is mislukt']],
  ['Dat er een lek was, erkende het bedrijf later.', ['er een lek was']],
  ['Dat was niet afgesproken, zegt de buurman.', ['Dat was niet afgesproken']],
  ['Maar het zwembad blijft open, beloofde de wethouder.', ['het zwembad blijft open']],
  ['De winkel sluit in mei, zo maakte de directie bekend.', ['De winkel sluit in mei']],
  ['Toen de politie kwam, was de loods leeg, zegt een buurvrouw.', ['Toen de politie kwam, was de loods leeg']],
  ['De vakbond bestrijdt dat en noemt het „bangmakerij”.', []],
  ['“Wat een dag”, schreef een reiziger onder het filmpje, dat duizenden keren werd gedeeld.', []],
  ['Zijn dochter, lid van de directie, was niet bereikbaar voor commentaar.', []],
  ['De minister liep naar buiten en stapte in.', []],
  ['Hij zei niets.', []],
  ['Hij gaf het boek aan de man die daar stond.', []],
  ['Het huis dat hij bouwde, staat er nog.', []],
])('reported in Dutch: %s', (text, expected) => {
  expect(reported(text, 'nl')).toEqual(expected)
})

test.each([
  ['The council said that it would reopen by Easter.', ['it would reopen by Easter']],
  ['The council said it would reopen by Easter.', ['it would reopen by Easter']],
  ['Downing Street said on Monday the prime minister had accepted the resignation.', ['the prime minister had accepted the resignation']],
  ['According to Smith, the bridge is unsafe.', ['the bridge is unsafe']],
  ['According to people who have read it, it runs to nine pages.', ['it runs to nine pages']],
  ['The bridge is unsafe, according to Smith.', ['The bridge is unsafe']],
  ['The bridge is unsafe, Smith said.', ['The bridge is unsafe']],
  ['The bridge would be closed for weeks, a spokesman said on Tuesday.', ['The bridge would be closed for weeks']],
  ['Mr Smith told MPs that no forecast existed.', ['no forecast existed']],
  ['Mr Smith told MPs he had known nothing.', ['he had known nothing']],
  ['A bookseller claims to have shifted 60 in one morning.', ['to have shifted 60 in one morning']],
  ['The Treasury denied having sent it, but emails show a copy.', ['having sent it']],
  ['He demanded that the decision be put off.', ['the decision be put off']],
  ['She warned that the work would take seven months.', ['the work would take seven months']],
  ['He accused the department of running a secret list.', ['running a secret list']],
  ['A reporter asked whether he felt betrayed.', ['he felt betrayed']],
  ['The linesman told the coach to get his players back.', ['to get his players back']],
  ['A firm that, he claims, could have one ready in May.', ['could have one ready in May']],
  ['The owner insists the money is there.', ['the money is there']],
  ['Police said at least 12 people were killed.', ['at least 12 people were killed']],
  ['Police said two men, aged 24 and 31, had been arrested.', ['two men, aged 24 and 31, had been arrested']],
  ['The plan, according to two people familiar with it, was to sell.', ['The plan, according to two people familiar with it, was to sell']],
  ['But, she added, there is hope.', ['there is hope']],
  ['Mrs Boot told the court her neighbour had threatened her.', ['her neighbour had threatened her']],
  ['He told reporters the vaccines had spoiled.', ['the vaccines had spoiled']],
  ['She told me Ann Lee was on the list.', ['Ann Lee was on the list']],
  ['Prosecutors said the driver steered the van into a wall.', ['the driver steered the van into a wall']],
  ['The guard said the corridor smelled of smoke.', ['the corridor smelled of smoke']],
  ['Officials said there was no doubt that the dam had failed.', ['there was no doubt that the dam had failed']],
  ['She said she had parked the van by the gate that night.', ['she had parked the van by the gate that night']],
  ['He said a fall of 34% was likely.', ['a fall of 34% was likely']],
  ['The ministry said it would “study the report”.', ['it would “study the report”']],
  ['The judge said she was “a nuisance”.', ['she was “a nuisance”']],
  ['But he had never been there, he admitted.', ['he had never been there']],
  ['The roof fell in at noon, Mayor Ann Lee told reporters.', ['The roof fell in at noon']],
  ['He hung up, he told the court, “and then I called back”.', ['He hung up']],
  ['When the firemen came, the barn was gone, a neighbour said.', ['When the firemen came, the barn was gone']],
  ['He denied ever having met her.', ['ever having met her']],
  ['When he came back, she said nothing.', []],
  ['While waiting outside, she said little.', []],
  ['He said goodbye and left.', []],
  ['Everything went according to plan.', []],
  ['He wrote a book that sold well.', []],
  ['“It is not true,” the minister said.', []],
  ['“It,” the minister said, “is not true.”', []],
  ['She said nothing.', []],
  ['He said yes.', []],
  ['The house that he built still stands.', []],
  ['In May, the minister said.', []],
  ['An official who asked not to be named left early.', []],
])('reported in English: %s', (text, expected) => {
  expect(reported(text, 'en')).toEqual(expected)
})

test('whatever the text, what is reported stands inside it and nothing twice', () => {
  const word = fc.constantFrom(
    'zei',
    'dat',
    'volgens',
    'Jansen',
    ',',
    '.',
    ';',
    ':',
    '“',
    '”',
    'te',
    'said',
    'that',
    'told',
    'aldus',
    'reactie',
    'was',
    'he',
    'according',
    'to',
    'wees',
    'erop',
    '(',
    ')',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), fc.constantFrom('nl', 'en'), (words, tag) => {
      const text = words.join(' ')
      let last = 0
      for (const { start, end, speakerMention, cue } of readText(text, tag).indirect) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        for (const part of [...(cue?.parts ?? []), ...(speakerMention ? [speakerMention] : [])])
          expect(text.slice(part.start, part.end)).toBe(part.text)
        last = end
      }
    }),
  )
})
