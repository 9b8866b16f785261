/** Which quotation marks of a text belong together, in every typography and mixtures of them. */
import type { Stretch } from '@/domain/article/segmentation'
import type { Lexicon } from './lexicon'
import { glyphsOf, type Glyph } from './glyphs'
import type { Paragraph } from './tokens'

/** Words between marks, the marks included; over several paragraphs where each begins with the opening mark again. */
export interface Marked extends Stretch {
  /** Where the words inside begin and end. */
  inner: Stretch
  /** The index of the one around it. */
  parent: number | null
}

interface Open {
  glyph: Glyph
  children: Marked[]
}

/** What each opening mark may be closed by. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”"‟',
  '„': '”“"',
  '”': '”',
  '‟': '”',
  '"': '"”',
  ',,': '”“',
  "''": '”"',
  '``': '”"',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '‘': "’'",
  '‚': "‘’'",
  '’': '’',
  "'": "'’",
}
const DEEPEST = 4

/** In the order of the text; one comes before those inside it. */
export function markedIn(text: string, paragraphs: readonly Paragraph[], lexicon: Lexicon): Marked[] {
  const found: Marked[] = []
  let kept: Open | null = null
  paragraphs.forEach((paragraph, index) => {
    const glyphs = glyphsOf(text, paragraph, lexicon)
    const isRepeated = kept !== null && glyphs[0]?.start === paragraph.tokens[0]?.start && glyphs[0]?.text === kept.glyph.text
    if (kept && !isRepeated) {
      give(found, kept.children)
      kept = null
    }
    const left = pair(text, isRepeated ? glyphs.slice(1) : glyphs, kept, found, staysOpen(paragraphs[index + 1], glyphs))
    const outermost = left[0]
    // Only the outermost can go on in the next paragraph; what else was never closed is no quotation.
    for (const { children } of left.slice(1)) give((outermost as Open).children, children)
    kept = outermost ?? null
  })
  if (kept) give(found, (kept as Open).children)
  return withParents(found)
}

/**
 * Whether the next paragraph begins with the opening mark of this one, so that a doubtful closing mark is rather an apostrophe.
 * What begins in the middle of a clause is no quotation of several paragraphs.
 */
function staysOpen(next: Paragraph | undefined, glyphs: readonly Glyph[]): boolean {
  const opening = glyphs.findLast(({ canOpen }) => canOpen)
  return opening !== undefined && !opening.isAfterWord && next?.tokens[0]?.text === opening.text
}

/** Pairs the marks of a paragraph; what is left open comes back, the outermost first. */
function pair(text: string, glyphs: readonly Glyph[], kept: Open | null, found: Marked[], isLong: boolean): Open[] {
  const stack: Open[] = kept ? [kept] : []
  const firm = firmClosersAfter(glyphs)
  glyphs.forEach((glyph, at) => {
    const depth = stack.findLastIndex(({ glyph: open }) => (CLOSERS[open.text] ?? '').includes(closing(glyph.text)))
    const opener = stack[depth]
    const isTop = depth === stack.length - 1
    const isApostrophe = glyph.isDoubtful && (!isTop || firm[at] === true || (isLong && firm[at] !== false && depth === 0))
    if (opener && glyph.canClose && !isApostrophe && !(glyph.canOpen && !closesHere(glyph, opener))) {
      // What was opened inside and never closed is no quotation, what was closed in it is.
      const inside = stack.splice(depth).flatMap(({ children }) => children)
      const closed = { start: opener.glyph.start, end: glyph.end, inner: { start: opener.glyph.end, end: glyph.start }, parent: null }
      const outer = stack.at(-1)?.children ?? found
      if (/[\p{L}\p{N}]/u.test(text.slice(opener.glyph.end, Math.min(glyph.start, opener.glyph.end + 200))))
        give(outer, [closed, ...inside])
      else give(outer, inside)
      return
    }
    if (!glyph.canOpen || CLOSERS[glyph.text] === undefined) return
    const same = stack.at(-1)
    // Opened again inside itself: the first was never closed.
    if (same?.glyph.text === glyph.text) give(stack.at(-2)?.children ?? found, (stack.pop() as Open).children)
    if (stack.length < DEEPEST) stack.push({ glyph, children: [] })
  })
  return stack
}

/** One by one: a megabyte of marks is too many arguments. */
function give(to: Marked[], some: readonly Marked[]): void {
  for (const one of some) to.push(one)
}

/** '' closes what ,, and `` open, and " too. */
function closing(mark: string): string {
  return mark === "''" ? '”' : mark
}

/** A mark that could do both closes where one like it is open and a sentence may end. */
function closesHere(glyph: Glyph, { glyph: open }: Open): boolean {
  return glyph.text === open.text ? glyph.isAfterStop : true
}

/** For each mark whether a closing mark of the same text that is no apostrophe follows before the next that opens; undefined where none follows at all. */
function firmClosersAfter(glyphs: readonly Glyph[]): (boolean | undefined)[] {
  const next = new Map<string, boolean>()
  const told: (boolean | undefined)[] = []
  for (let at = glyphs.length - 1; at >= 0; at--) {
    const { text, canOpen, canClose, isDoubtful } = glyphs[at] as Glyph
    const family = /[‘’‚']/.test(text) ? "'" : text
    told[at] = next.get(family)
    if (canOpen) next.set(family, false)
    else if (canClose && !isDoubtful) next.set(family, true)
  }
  return told
}

function withParents(found: readonly Marked[]): Marked[] {
  const around: number[] = []
  return [...found]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((marked, index, all) => {
      while (around.length > 0 && (all[around.at(-1) as number] as Marked).end <= marked.start) around.pop()
      const parent = around.at(-1) ?? null
      around.push(index)
      return { ...marked, parent }
    })
}
