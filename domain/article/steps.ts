/** Steps as they come in from a browser: checked before anything is applied, applied all or none. */
import type { Node } from '@tiptap/pm/model'
import { AttrStep, DocAttrStep, Step, type StepMap } from '@tiptap/pm/transform'
import { Refusal } from '@/domain/contract/refusal'
import type { LogMapping } from './log-mapping'
import { schema } from './schema'
import { faultOf } from './step-fault'
import { stepJson } from './step-json'

/** How many reasons the sentence of a refusal has: a batch can have a thousand mirrors. */
const MOST_REASONS = 3

/** Pairs of a step's number in its batch and the version to which the step led that it undoes. */
export type Mirrors = readonly (readonly [index: number, version: number])[]

export interface AppliedSteps {
  steps: Step[]
  /** The document before each step. */
  docs: Node[]
  doc: Node
  maps: StepMap[]
}

/** Applies steps given as JSON. Throws a `Refusal` (invalid) that names the step which cannot be applied; nothing is half done. */
export function applySteps(before: Node, given: readonly unknown[]): AppliedSteps {
  const applied: AppliedSteps = { steps: [], docs: [], doc: before, maps: [] }
  given.forEach((json, i) => {
    const path = `steps.${i}`
    const { doc } = applied
    expectPositions(json, doc.content.size, path)
    let step: Step
    try {
      step = Step.fromJSON(schema, json)
    } catch (error) {
      throw refused(path, reasonOf(error, 'This is no step.'))
    }
    if (step instanceof AttrStep) expectAttribute(doc.nodeAt(step.pos), step.attr, path)
    if (step instanceof DocAttrStep) expectAttribute(doc, step.attr, path)
    const result = attempt(step, doc, path)
    const fault = faultOf(step, result)
    if (fault !== null) throw refused(path, fault)
    applied.steps.push(step)
    applied.docs.push(doc)
    applied.maps.push(step.getMap())
    applied.doc = result
  })
  expectWhole(applied.doc)
  return applied
}

function attempt(step: Step, doc: Node, path: string): Node {
  try {
    const result = step.apply(doc)
    if (result.doc) return result.doc
    throw refused(path, result.failed ?? 'It does not fit the text.')
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw refused(path, reasonOf(error, 'It does not fit the text.'))
  }
}

/** What ProseMirror says is wrong, but not where it only stumbles over a member that is not there. */
function reasonOf(error: unknown, otherwise: string): string {
  return error instanceof Error && !(error instanceof TypeError) ? error.message : otherwise
}

/** ProseMirror takes any name for an attribute, and does nothing with one that the node does not have. */
function expectAttribute(node: Node | null, name: string, path: string): void {
  if (!node || !Object.hasOwn(node.type.spec.attrs ?? {}, name)) throw refused(`${path}.attr`, 'No node here has such an attribute.')
}

/** The schema holds: ProseMirror does not check what a step leaves in between. */
function expectWhole(doc: Node): void {
  try {
    doc.check()
  } catch (error) {
    throw refused('steps', reasonOf(error, 'The text would no longer fit its schema.'))
  }
}

/** ProseMirror takes any number for a position, and finds out too late or never that it is none. */
function expectPositions(json: unknown, size: number, path: string): void {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw refused(path, 'A step is an object.')
  const step = json as Record<string, unknown>
  if (step['stepType'] === 'markSet') {
    // What takes formatting back from words that others have typed in is several steps in one.
    if (!Array.isArray(step['steps']) || step['steps'].length === 0) throw refused(`${path}.steps`, 'A set of marks has steps.')
    step['steps'].forEach((part: unknown, i) => {
      if ((part as { stepType?: unknown } | null)?.stepType === 'markSet')
        throw refused(`${path}.steps.${i}`, 'A set of marks holds no other sets.')
      expectPositions(part, size, `${path}.steps.${i}`)
    })
    return
  }
  expectSlice(step['slice'], path)
  const chain =
    step['stepType'] === 'replaceAround'
      ? ['from', 'gapFrom', 'gapTo', 'to']
      : step['stepType'] === 'attr' || step['stepType'] === 'addNodeMark' || step['stepType'] === 'removeNodeMark'
        ? ['pos']
        : step['stepType'] === 'docAttr'
          ? []
          : ['from', 'to']
  let least = 0
  for (const name of chain) {
    const value = step[name]
    if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > size)
      throw refused(`${path}.${name}`, `A position is a whole number from ${least} to ${size} here.`)
    least = value
  }
}

/** ProseMirror takes whatever has no content for nothing, and would delete what is to be replaced. */
function expectSlice(slice: unknown, path: string): void {
  if (slice === undefined) return
  const isSlice = typeof slice === 'object' && slice !== null && Array.isArray((slice as { content?: unknown }).content)
  if (!isSlice) throw refused(`${path}.slice`, 'A slice is an object with a list of nodes as its content; leave it out to put in nothing.')
}

/**
 * Checks that steps undo what they say they undo: the step that led to a version, inverted and followed through
 * everything since, is the step itself; it may be one of the same batch. `since(version)` gives the maps of the steps after that version up to the
 * batch, with their own mirrors, and `stepTo(version)` the step that led to it with the document before it.
 */
export function expectMirrors(
  { steps, docs, maps }: AppliedSteps,
  mirrors: Mirrors,
  base: number,
  since: (version: number) => LogMapping,
  stepTo: (version: number) => { step: Step; doc: Node } | null,
): void {
  const pairs = new Map(mirrors)
  const stepBefore = (version: number): { step: Step; doc: Node } | null => {
    if (version <= base) return stepTo(version)
    const step = steps[version - base - 1]
    const doc = docs[version - base - 1]
    return step && doc ? { step, doc } : null
  }
  const fault = (index: number, version: number): string | null => {
    const step = steps[index]
    if (!step) return `There is no step ${index} in this batch.`
    const undone = stepBefore(version)
    if (!undone || version > base + index) return `No step before step ${index} led to version ${version}.`
    const mapping = since(version)
    for (let k = Math.max(0, version - base); k < index; k++) mapping.add(maps[k] as StepMap, pairs.get(k))
    const inverse = undone.step.invert(undone.doc).map(mapping)
    const isUndone = inverse !== null && JSON.stringify(stepJson(inverse)) === JSON.stringify(stepJson(step))
    return isUndone ? null : `Step ${index} does not undo the step that led to version ${version}.`
  }
  const errors = mirrors.flatMap(([index, version], i) => {
    const message = fault(index, version)
    return message === null ? [] : [{ path: `mirrors.${i}`, message }]
  })
  if (errors.length > 0) throw refusedFor(errors)
}

function refused(path: string, message: string): Refusal {
  return refusedFor([{ path, message }])
}

function refusedFor(errors: { path: string; message: string }[]): Refusal {
  const reasons = errors
    .slice(0, MOST_REASONS)
    .map(({ message }) => (message.endsWith('.') ? message : `${message}.`))
    .join(' ')
  return new Refusal('invalid', `These steps cannot be applied, and nothing was changed: ${reasons}`, { errors })
}
