/** What the words of a paragraph tell by themselves: read once, and kept from one reading of a text to the next. */
import type { Stretch } from '@/domain/article/segmentation'
import { evidenceIn, type OwnEvidence } from './claims/evidence'
import { factsIn, type SortedFact } from './claims/facts'
import type { Language } from './language'
import { lexiconOf, type Lexicon } from './words/lexicon'
import type { TextWords } from './names/name-extent'
import { namesOf, textWords, type Name } from './names/names'
import { blocksOf, moved, paragraphAt, type Paragraph } from './words/tokens'

/** Offsets are those of the paragraph. */
interface Kept {
  words: string
  paragraph: Paragraph
  facts: SortedFact[]
  evidence: OwnEvidence[]
  names: Name[]
  /** What finding the names had to ask of the rest of the text, and the answers; null before they are looked for. */
  asked: ReadonlyMap<string, boolean> | null
}

/** Offsets are those of the text; everything is by paragraph. */
export interface Alone {
  paragraphs: Paragraph[]
  facts: SortedFact[][]
  evidence: OwnEvidence[][]
  names: Name[][]
}

/** Keeps the paragraphs of the newest text alone. */
export class KeptParagraphs {
  private language: Language | null = null
  private known = new Map<string, Kept>()

  of(text: string, language: Language): Alone {
    const before = this.language === language ? this.known : new Map<string, Kept>()
    const now = new Map<string, Kept>()
    const placed = blocksOf(text).map(({ start, block }) => {
      const kept = before.get(block) ?? now.get(block) ?? readAlone(before.size > 0 ? detached(block) : block, language)
      now.set(block, kept)
      return { start, kept }
    })
    this.language = language
    this.known = now

    const lexicon = lexiconOf(language)
    const paragraphs = placed.map(({ start, kept }) => moved(kept.paragraph, start))
    const words = textWords(paragraphs, lexicon)
    return {
      paragraphs,
      facts: placed.map(({ start, kept }) => kept.facts.map((fact) => ({ ...fact, ...shifted(fact, start) }))),
      evidence: placed.map(({ kept }) => kept.evidence),
      names: placed.map(({ start, kept }, index) => keptNames(kept, lexicon, words).map((name) => movedName(name, start, index))),
    }
  }
}

function readAlone(words: string, language: Language): Kept {
  const paragraph = paragraphAt(words, 0, language.code)
  const facts = factsIn(paragraph, language)
  return { words, paragraph, facts, evidence: evidenceIn(paragraph, facts, language), names: [], asked: null }
}

/** A piece of a string keeps all of it in memory: every word of a paragraph would keep the whole text that it was first read in. */
function detached(words: string): string {
  return structuredClone(words)
}

/** Looked for anew only where the rest of the text answers otherwise than it did. */
function keptNames(kept: Kept, lexicon: Lexicon, words: TextWords): Name[] {
  if (kept.asked && [...kept.asked].every(([word, answer]) => words.has(word) === answer)) return kept.names
  const asked = new Map<string, boolean>()
  const has = (word: string): boolean => {
    const answer = words.has(word)
    asked.set(word, answer)
    return answer
  }
  kept.names = namesOf(kept.words, kept.paragraph, 0, lexicon, { has })
  kept.asked = asked
  return kept.names
}

/** Always a copy: whoever brings the names of a text together widens some of them. */
function movedName(name: Name, by: number, paragraph: number): Name {
  const { wider, seated, courteous } = name
  return {
    ...name,
    ...shifted(name, by),
    paragraph,
    wider: wider && { ...wider, ...shifted(wider, by) },
    seated: seated && { ...seated, ...shifted(seated, by) },
    courteous: courteous && { ...courteous, ...shifted(courteous, by) },
  }
}

function shifted({ start, end }: Stretch, by: number): Stretch {
  return { start: start + by, end: end + by }
}
