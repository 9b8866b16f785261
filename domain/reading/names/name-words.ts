/** How the words of names are written. */
import type { Lexicon } from '../words/lexicon'
import type { Token } from '../words/tokens'

/** With a capital, also behind a small particle of its own: “al-Hakim”, “d’Estaing”. */
export function startsLarge(text: string): boolean {
  return /^(?:(?:a[dlns]|as[hs]|ash|a[tz]|el|ibn|ben|[dlo])[-‑'’])?\p{Lu}/u.test(text)
}

export function isInitials(text: string): boolean {
  return /^\p{Lu}(?:[.-]\p{Lu}|\p{Ll})?(?:[.-]\p{Lu})*$/u.test(text)
}

/** Whether the point at a token belongs to the letters before it: “U.S.” */
export function isPointed(tokens: readonly Token[], at: number, { pointed }: Lexicon): boolean {
  const [letters, point] = [tokens[at - 1], tokens[at]]
  return (
    letters !== undefined && point?.text === '.' && point.start === letters.end && startsLarge(letters.text) && pointed.has(letters.lower)
  )
}

export function isAcronym(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\d&/-]{1,5}$/u.test(text)
}

export function withoutOwner(word: string): string {
  return word.replace(/['’]s$/i, '')
}

export function isParticle(token: Token | undefined, lexicon: Lexicon): boolean {
  if (!token) return false
  return lexicon.particles.has(token.lower) || /^['’]$/.test(token.text)
}

/** “Dijk-van” of “Van Dijk-van der Berg”: a second surname must come behind its particle. */
export function surnameLeftOpen({ text }: { text: string }, { particles }: Lexicon): boolean {
  const cut = Math.max(text.lastIndexOf('-'), text.lastIndexOf('–'))
  return cut > 0 && startsLarge(text) && particles.has(text.slice(cut + 1))
}

/** At the beginning of a sentence far more words are written large than names. */
export function isPart({ lower, kind, text }: Token, lexicon: Lexicon, isInitial = false): boolean {
  const { notNames, functionWords, smallWords, language } = lexicon
  // “GroenLinks-politica”: a noun with a name in it.
  if (language.grammar.compounds && text.includes('-') && /\p{L}-\p{Ll}{3,}$/u.test(text) && !surnameLeftOpen({ text }, lexicon))
    return false
  const word = withoutOwner(lower)
  const forms = [lower, word, lower.split(/['’]/)[0] as string]
  const others = isInitial ? functionWords : smallWords
  // “het OM”, “the WHO”
  if (/^\p{Lu}{2,5}$/u.test(text) && !notNames.has(lower)) return true
  return kind === 'word' && !forms.some((form) => notNames.has(form) || others.has(form)) && !notNames.has(word.replace(/days$/, 'day'))
}
