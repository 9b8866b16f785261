/** The first read: a text in, what is worth marking out. Pure and deterministic; linear in the length of the text. */
import type { Reading } from '@/domain/contract/reading'
import { asideAmong } from './asides'
import { claimsIn } from './claims'
import { factsIn, withNames } from './facts'
import { indirectIn } from './indirect'
import { languageOf } from './language'
import { lexiconOf } from './lexicon'
import { markedIn } from './marks'
import { namesIn } from './names'
import { narrate } from './narration'
import { foundPeople, peopleIn } from './people'
import { quotesIn, tell } from './quotes'
import { paragraphsOf } from './tokens'

/** Reads a text. `language` is a BCP 47 tag. */
export function readText(text: string, tag: string | null): Reading {
  const language = languageOf(tag)
  const lexicon = lexiconOf(language)
  const paragraphs = paragraphsOf(text, language.code)
  const isAside = asideAmong(paragraphs, language)

  const marked = markedIn(text, paragraphs, lexicon)
  const people = peopleIn(namesIn(text, paragraphs, lexicon), lexicon)
  const told = tell(narrate(text, paragraphs, people.names, marked, lexicon), lexicon)
  const { quotes, speakers } = quotesIn(text, paragraphs, marked, told, people, lexicon)
  const account = told.filter(({ line }) => !isAside(line.paragraph))
  const indirect = indirectIn(text, account, speakers, lexicon)

  const facts = paragraphs.map((paragraph) => factsIn(paragraph, language))
  const quoted = quotes.filter(({ kind, parent }) => kind !== 'scare' && parent === undefined).flatMap(({ ranges }) => ranges)
  const claims = claimsIn(paragraphs, { facts, quoted, indirect, isAside }, language)

  const found = foundPeople(people)
  const names = found.flatMap(({ mentions }) => mentions)
  return { language: language.code, quotes, indirect, claims, people: found, facts: withNames(facts.flat(), names) }
}
