/** The first read: a text in, what is worth marking out. Pure and deterministic; linear in the length of the text. */
import type { Reading } from '@/domain/contract/reading'
import { learnGenders } from './genders'
import { languageOf } from './language'
import { lexiconOf } from './lexicon'
import { markedIn } from './marks'
import { namesIn } from './names'
import { narrate } from './narration'
import { foundPeople, peopleIn } from './people'
import { quotesIn } from './quotes'
import { learnRoles } from './roles'
import { paragraphsOf } from './tokens'

/** Reads a text. `language` is a BCP 47 tag. */
export function readText(text: string, tag: string | null): Reading {
  const language = languageOf(tag)
  const lexicon = lexiconOf(language)
  const paragraphs = paragraphsOf(text, language.code)
  const marked = markedIn(text, paragraphs, lexicon)
  const people = peopleIn(namesIn(text, paragraphs, lexicon), lexicon)
  const lines = narrate(text, paragraphs, people.names, marked, lexicon)
  learnRoles(people, lines, lexicon)
  learnGenders(people, lines, lexicon)
  const quotes = quotesIn(text, paragraphs, marked, lines, people, lexicon)
  return { language: language.code, quotes, indirect: [], claims: [], people: foundPeople(people), facts: [] }
}
