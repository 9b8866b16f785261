/** What no step may leave behind, since each makes a version: told from what it changed, whatever the length of the text. */
import type { Node } from '@tiptap/pm/model'
import { ReplaceAroundStep, ReplaceStep, type Step } from '@tiptap/pm/transform'
import { isNestedTooDeep, NESTED_TOO_DEEP } from './nesting'
import { stepJson, type StepJson } from './step-json'
import { isOneLine, isWellFormed } from './text'

const UNKEEPABLE = 'The text would hold half a character (a lone surrogate) or NUL.'
const SEVERAL_LINES = 'A text holds no line breaks or other control characters: those are blocks, or nodes of type hardBreak.'

/** Why the document that a step led to cannot be a version, or null. */
export function faultOf(step: Step, after: Node): string | null {
  if (putsBlocks(step) && isNestedTooDeep(after)) return NESTED_TOO_DEEP
  for (const [from, to] of changedBy(step)) {
    const { texts, attributes } = stringsIn(after, from, to)
    if (![...texts, ...attributes].every(isWellFormed)) return UNKEEPABLE
    if (!texts.every(isOneLine)) return SEVERAL_LINES
  }
  return null
}

/** Only what puts in blocks, around others or by themselves, can nest a text deeper: letters do not. */
function putsBlocks(step: Step): boolean {
  return (step instanceof ReplaceStep || step instanceof ReplaceAroundStep) && step.slice.content.firstChild?.isBlock === true
}

/** Where the document after a step may hold what it did not hold before, in its own positions. */
function changedBy(step: Step): [from: number, to: number][] {
  const stretches: [number, number][] = []
  step.getMap().forEach((_from, _to, from, to) => stretches.push([from, to]))
  // Formatting and attributes move nothing, so that no map tells of them.
  return stretches.length > 0 ? stretches : formattedBy(stepJson(step))
}

/** Formatting cuts a text at its two ends, and nowhere else. */
function formattedBy({ steps, from, to, pos }: StepJson): [from: number, to: number][] {
  if (steps) return steps.flatMap(formattedBy)
  return [from, to, pos].flatMap((at) => (typeof at === 'number' ? [[at, at] as [number, number]] : []))
}

/** ProseMirror counts and cuts in code units, and checks no surrogates: where a text ends or begins, half of a pair may be left. */
function stringsIn(doc: Node, from: number, to: number): { texts: string[]; attributes: string[] } {
  const [texts, attributes]: [string[], string[]] = [[], []]
  doc.nodesBetween(Math.max(0, from - 1), Math.min(doc.content.size, to + 1), (node, pos) => {
    for (const value of Object.values(node.attrs) as unknown[]) if (typeof value === 'string') attributes.push(value)
    if (node.text) texts.push(around(node.text, from - pos, to - pos))
  })
  return { texts, attributes }
}

/** A stretch of a text, with one character more at either end: whole pairs, where they are whole. */
function around(text: string, from: number, to: number): string {
  const start = Math.max(0, from - 1)
  const end = Math.min(text.length, to + 1)
  const isCut = (at: number) => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))
  return text.slice(isCut(start) ? start - 1 : start, isCut(end) ? end + 1 : end)
}
