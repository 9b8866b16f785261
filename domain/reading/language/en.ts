/** English. */
import type { Language } from '../language'

const words = (list: string): string[] => list.trim().split(/\s+/)

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
    months: words('january february march april may june july august september october november december'),
    weekdays: words('monday tuesday wednesday thursday friday saturday sunday'),
    relativeDates: ['yesterday'],
    numbers: words('two three four five six seven eight nine ten'),
    units: words('euros per cent percent kilometres'),
    thousands: ',',
    decimal: '.',
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
