/** English. */
import type { Language } from '../language'

const words = (list: string): string[] => list.trim().split(/\s+/)

export const en: Language = {
  code: 'en',
  abbreviations: words('e.g etc gen i.e inc jr ltd mr mrs ms no p.m a.m prof st sr dr vs'),
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
