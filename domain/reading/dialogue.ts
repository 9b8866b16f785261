/** Spoken lines with a dash before them: – Is it broken? the widow asked. */
import type { Draft, Told } from './quotes'
import type { Saying } from './sayings'
import type { Paragraph, Token } from './tokens'

interface Line {
  paragraph: number
  draft: Draft
}

/** A run of such paragraphs is a dialogue only where one of them says who speaks; else it is a list. */
export function dialogueIn(text: string, paragraphs: readonly Paragraph[], told: readonly Told[]): Draft[] {
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
      const draft = lineOf(text, first, inParagraph[paragraph] as number[], told)
      if (draft) run.push({ paragraph, draft })
    } else finish()
  })
  finish()
  return spoken
}

function lineOf(text: string, first: Token, lines: readonly number[], told: readonly Told[]): Draft | null {
  for (const index of lines) {
    const { line, sayings } = told[index] as Told
    const at = sayings.findIndex((saying) => saying.way === 'verb' && follows(saying, line, text, first.start))
    const saying = sayings[at]
    if (!saying) continue
    const begin = (line.pieces[saying.first] as { start: number }).start
    const end = first.start + text.slice(first.start, begin).replace(/[\s,]+$/, '').length
    return spokenBy(first.start, end, index, { saying, isBeside: true })
  }
  const last = told[lines.at(-1) ?? -1]
  return last ? spokenBy(first.start, last.line.end, lines[0] as number, null) : null
}

function spokenBy(start: number, end: number, line: number, attribution: Draft['attribution']): Draft {
  return { kind: 'direct', ranges: [{ start, end }], marked: null, parent: null, line, at: 0, attribution }
}

/** The narrator’s words go on small behind a comma or the mark that ends what was said. */
function follows({ first, subject }: Saying, { pieces }: Told['line'], text: string, start: number): boolean {
  const begin = pieces[first]?.start ?? start
  if (!subject || begin <= start) return false
  return /[,?!.…]\s*$/.test(text.slice(Math.max(start, begin - 4), begin)) && text[begin] === text[begin]?.toLowerCase()
}
