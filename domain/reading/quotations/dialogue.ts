/** Spoken lines with a dash before them: – Is it broken? the widow asked. */
import type { Stretch } from '@/domain/article/segmentation'
import type { Lexicon } from '../words/lexicon'
import type { Draft, Told } from './told'
import type { Saying } from '../sayings/sayings'
import type { Paragraph, Token } from '../words/tokens'

interface Line {
  paragraph: number
  draft: Draft
}

/** A run of such paragraphs is a dialogue only where one of them says who speaks; else it is a list. */
export function dialogueIn(text: string, paragraphs: readonly Paragraph[], told: readonly Told[], lexicon: Lexicon): Draft[] {
  const inParagraph = paragraphs.map((): number[] => [])
  told.forEach(({ line }, index) => {
    if (line.inside === null) inParagraph[line.paragraph]?.push(index)
  })
  const spoken: Draft[] = []
  let run: Line[] = []
  const finish = (): void => {
    if (run.some(({ draft }) => draft.attribution)) spoken.push(...run.map(({ draft }) => draft))
    run = []
  }
  paragraphs.forEach(({ tokens }, paragraph) => {
    const [dash, first] = tokens
    if (dash && first && /^[–—-]$/.test(dash.text) && first.start > dash.end) {
      const draft = lineOf(text, first, inParagraph[paragraph] as number[], told, lexicon)
      if (draft) run.push({ paragraph, draft })
    } else finish()
  })
  finish()
  return spoken
}

function lineOf(text: string, first: Token, lines: readonly number[], told: readonly Told[], lexicon: Lexicon): Draft | null {
  for (const index of lines) {
    const { line, sayings } = told[index] as Told
    const at = sayings.findIndex((saying) => saying.way === 'verb' && follows(saying, line, text, first.start))
    const saying = sayings[at]
    if (!saying) continue
    const begin = (line.pieces[saying.first] as { start: number }).start
    const end = first.start + text.slice(first.start, begin).replace(/[\s,]+$/, '').length
    const spoken = [{ start: first.start, end }, ...goesOn(saying, line, lexicon)]
    return spokenBy(spoken, index, { saying, isBeside: true })
  }
  const last = told[lines.at(-1) ?? -1]
  return last ? spokenBy([{ start: first.start, end: last.line.end }], lines[0] as number, null) : null
}

/** “zegt Bos, maar ik wil eerst weten wat het kost.”: behind the comma who speaks goes on, as the words for oneself and for others tell. */
function goesOn({ last }: Saying, { pieces, end }: Told['line'], { language, relatives }: Lexicon): Stretch[] {
  const next = pieces[last + 1]
  if (pieces[last]?.text !== ',' || !next || relatives.has(next.lower)) return []
  const isSpoken = pieces.slice(last + 1).some(({ lower }) => language.claims.persons.includes(lower))
  return isSpoken ? [{ start: next.start, end }] : []
}

function spokenBy(ranges: Stretch[], line: number, attribution: Draft['attribution']): Draft {
  return { kind: 'direct', ranges, marked: [], parent: null, line, at: 0, attribution, isShown: false }
}

/** The narrator’s words go on small behind a comma or the mark that ends what was said; behind a comma a name may begin them. */
function follows({ first, subject }: Saying, { pieces }: Told['line'], text: string, start: number): boolean {
  const begin = pieces[first]?.start ?? start
  if (!subject || begin <= start) return false
  const before = text.slice(Math.max(start, begin - 4), begin)
  const isSmall = text[begin] === text[begin]?.toLowerCase()
  return isSmall ? /[,?!.…]\s*$/.test(before) : subject.kind === 'name' && /,\s*$/.test(before)
}
