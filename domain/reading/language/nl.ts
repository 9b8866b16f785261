/** Dutch. */
import type { Language } from '../language'

const words = (list: string): string[] => list.trim().split(/\s+/)

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
