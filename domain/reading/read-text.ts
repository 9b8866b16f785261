/** The first read: a text in, what is worth marking out. Pure and deterministic; linear in the length of the text. */
import type { Stretch } from '@/domain/article/segmentation'
import type { Reading } from '@/domain/contract/reading'
import { asideAmong } from './words/asides'
import { claimsIn } from './claims/claims'
import { withNames } from './claims/facts'
import { learnGenders } from './names/genders'
import { indirectIn } from './sayings/indirect'
import { KeptParagraphs } from './kept-paragraphs'
import { languageToRead } from './languages'
import { lexiconOf } from './words/lexicon'
import { markedIn } from './words/marks'
import { narrate } from './words/narration'
import { foundPeople, peopleIn } from './names/people'
import { quotesIn } from './quotations/quotes'
import { learnRoles } from './names/roles'
import { isInAnotherScript } from './words/script'
import { tell } from './quotations/told'

/** What is found in a text, and its sentences. */
export interface Read {
  reading: Reading
  sentences: Stretch[]
}

/** What is found where no rules hold. */
const NOTHING: Reading = { language: null, quotes: [], indirect: [], claims: [], people: [], facts: [] }

/** Reads a text that is being edited again and again: a paragraph that was read before costs hardly anything. */
export class Reader {
  private readonly kept = new KeptParagraphs()

  /** `tag` is the language as BCP 47 has it. */
  read(text: string, tag: string | null): Read {
    if (isInAnotherScript(text)) return { reading: NOTHING, sentences: [] }
    const language = languageToRead(text, tag)
    const lexicon = lexiconOf(language)
    const { paragraphs, facts, evidence, names } = this.kept.of(text, language)
    const isAside = asideAmong(paragraphs, language)

    const marked = markedIn(text, paragraphs, lexicon)
    const people = peopleIn(names.flat(), lexicon)
    const lines = narrate(text, paragraphs, people.names, marked, lexicon)
    learnRoles(people, lines, lexicon)
    learnGenders(people, lines, lexicon)
    const told = tell(lines, lexicon)
    const { quotes, speakers } = quotesIn(text, paragraphs, marked, told, people, lexicon)
    const account = told.filter(({ line }) => !isAside(line.paragraph))
    const indirect = indirectIn(text, account, speakers, lexicon)

    const quoted = quotes.filter(({ kind, parent }) => kind !== 'scare' && parent === undefined).flatMap(({ ranges }) => ranges)
    // “A reporter asked whether he would go” states nothing.
    const stated = indirect.filter(({ cue }) => cue === null || !language.reports.questions.includes(cue.lemma))
    const claims = claimsIn(paragraphs, { evidence, quoted, indirect: stated, isAside })

    const found = foundPeople(people)
    const mentions = found.flatMap((person) => person.mentions)
    return {
      reading: { language: language.code, quotes, indirect, claims, people: found, facts: withNames(facts.flat(), mentions) },
      sentences: paragraphs.flatMap(({ sentences }) => sentences),
    }
  }
}

/** Reads a text once. `tag` is its language as BCP 47 has it. */
export function readText(text: string, tag: string | null): Reading {
  return new Reader().read(text, tag).reading
}
