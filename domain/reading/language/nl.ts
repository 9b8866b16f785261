/** Dutch. */
import type { Language } from '../language'

const words = (list: string): string[] => list.trim().split(/\s+/)

export const nl: Language = {
  code: 'nl',
  abbreviations: words(
    'a.o bijv blz bv ca ds dhr dr drs e.a e.d ing inc ir jhr jr max mevr min mln mr mrd nr o.a prof resp st t.a.v t.o.v vs zgn',
  ),
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
