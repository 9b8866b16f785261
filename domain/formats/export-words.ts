/** The words that our exports add to an article, in the article's language: Dutch for Dutch, English for all others. */
import type { Kind, Manner } from '@/domain/contract/annotation'
import type { Stance } from '@/domain/contract/evidence'

export type ExportLanguage = 'nl' | 'en'

export function exportLanguage(language: string | null): ExportLanguage {
  return language?.toLowerCase().split('-')[0] === 'nl' ? 'nl' : 'en'
}

interface Words {
  annotated: string
  updated: (date: string) => string
  by: string
  kind: Record<Kind, string>
  /** What a mark means to readers: of a claim or quote, how far its checking is. */
  legend: Record<'claim' | 'quote', Record<'settled' | 'open' | 'again', string>> & { note: string }
  notes: string
  note: (n: number) => string
  internal: string
  banner: string
  /** Of what has no verdict. */
  status: Record<'open' | 'checking', string>
  quoteOf: (speaker: string) => string
  claimBy: (claimant: string) => string
  said: string
  /** Before a claim in words that stand alone. */
  says: string
  /** Of what was settled on other words. */
  again: string
  manner: Record<Manner, string>
  sources: (n: number) => string
  stance: Record<Stance, string>
  seen: string
  changed: string
  detached: string
  /** Before a note that stands on no words. */
  whole: string
  picture: string
  back: string
  count: (n: number) => string
  none: string
}

const NUMBERS = {
  nl: ['Geen', 'Eén', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes', 'Zeven', 'Acht', 'Negen', 'Tien', 'Elf', 'Twaalf'],
  en: ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve'],
}

export const EXPORT_WORDS: Record<ExportLanguage, Words> = {
  nl: {
    annotated: 'met kanttekeningen van de redactie',
    updated: (date) => `bijgewerkt ${date}`,
    by: 'Door',
    kind: { claim: 'bewering', quote: 'citaat', note: 'achtergrond' },
    legend: {
      claim: { settled: 'nagetrokken', open: 'nog niet nagetrokken', again: 'wordt opnieuw nagetrokken' },
      quote: { settled: 'vergeleken met de bron', open: 'nog niet vergeleken met de bron', again: 'wordt opnieuw vergeleken met de bron' },
      note: 'bij de tekst',
    },
    notes: 'Kanttekeningen',
    note: (n) => `Kanttekening ${n}`,
    internal: 'Intern',
    banner: 'Intern: met aantekeningen van de redactie die niet voor publicatie zijn.',
    status: { open: 'Nog niet nagetrokken', checking: 'Wordt nagetrokken' },
    quoteOf: (speaker) => `Citaat van ${speaker}.`,
    claimBy: (claimant) => `Bewering van ${claimant}.`,
    said: 'Oorspronkelijk:',
    says: 'De bewering:',
    again: 'Wordt opnieuw nagetrokken',
    manner: { direct: 'Letterlijk.', partial: 'Deels letterlijk.', paraphrase: 'Weergegeven, niet letterlijk.' },
    sources: (n) => (n === 1 ? 'Bron' : 'Bronnen'),
    stance: { supports: 'steunt', contradicts: 'spreekt tegen', context: 'context' },
    seen: 'gezien',
    changed: 'De woorden zijn veranderd sinds ze zijn nagetrokken.',
    detached: 'Deze woorden staan niet meer in de tekst:',
    whole: 'Bij het hele artikel.',
    picture: 'Foto',
    back: 'Terug naar de tekst',
    count: (n) => `${NUMBERS.nl[n] ?? n} ${n === 1 ? 'kanttekening' : 'kanttekeningen'} bij dit artikel.`,
    none: 'Bij dit artikel staan geen kanttekeningen.',
  },
  en: {
    annotated: 'with notes by the editors',
    updated: (date) => `updated ${date}`,
    by: 'By',
    kind: { claim: 'claim', quote: 'quote', note: 'background' },
    legend: {
      claim: { settled: 'checked', open: 'not checked yet', again: 'being checked again' },
      quote: {
        settled: 'compared with its source',
        open: 'not compared with its source yet',
        again: 'being compared with its source again',
      },
      note: 'to the text',
    },
    notes: 'Notes',
    note: (n) => `Note ${n}`,
    internal: 'Internal',
    banner: 'Internal: with notes by the editors that are not for publication.',
    status: { open: 'Not checked yet', checking: 'Being checked' },
    quoteOf: (speaker) => `Quote by ${speaker}.`,
    claimBy: (claimant) => `Claim by ${claimant}.`,
    said: 'Originally:',
    says: 'The claim:',
    again: 'Being checked again',
    manner: { direct: 'Word for word.', partial: 'Partly word for word.', paraphrase: 'Paraphrased.' },
    sources: (n) => (n === 1 ? 'Source' : 'Sources'),
    stance: { supports: 'supports', contradicts: 'contradicts', context: 'context' },
    seen: 'seen',
    changed: 'The words have changed since they were checked.',
    detached: 'These words no longer stand in the text:',
    whole: 'On the article as a whole.',
    picture: 'Picture',
    back: 'Back to the text',
    count: (n) => `${NUMBERS.en[n] ?? n} ${n === 1 ? 'note' : 'notes'} on this article.`,
    none: 'There are no notes on this article.',
  },
}

/** A date in words, as precise as it came: a year, a month, a day. A time of day is left out; no zone is invented. */
export function dateInWords(date: string, language: ExportLanguage): string {
  const [year = '', month, day] = date.slice(0, 10).split('-')
  if (!month) return year
  const made = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
  const parts = { year: 'numeric', month: 'long', ...(day ? { day: 'numeric' as const } : {}) } as const
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { ...parts, timeZone: 'UTC' }).format(made)
}
