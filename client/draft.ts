/** What one person types into a field that others may write too: on what it was begun, and whether it still has to be sent. */
import type { Annotation } from '@/domain/contract/annotation'

/** What a person had before them when they began: the version of the annotation, and what stood in the fields they change. */
export type Begun = Pick<Annotation, 'version'> & Partial<Annotation>

/** A field as it is shown: what stands in it, at which version of its annotation. */
export interface Shown<T> {
  value: T
  version: number
}

export class Draft<T> {
  private begunOn: Shown<T>
  private sent: { value: T; isAnswered: boolean } | null = null

  constructor(begunOn: Shown<T>) {
    this.begunOn = begunOn
  }

  /** Whether something was typed that has not been sent. */
  isToBeSent(value: T): boolean {
    return !isSame(value, this.sent ? this.sent.value : this.begunOn.value)
  }

  /** Whether all that was typed is on disk: the field can show what is newest. */
  isDone(value: T): boolean {
    return !this.isToBeSent(value) && this.sent?.isAnswered !== false
  }

  /** Sends what was typed, when it is not what was sent before, and says on what it was begun. What is typed next is typed on this. */
  async send(value: T, send: (value: T, begunOn: Shown<T>) => Promise<void>): Promise<void> {
    if (!this.isToBeSent(value)) return
    const { begunOn, sent: before } = this
    const sent = { value, isAnswered: false }
    this.sent = sent
    this.begunOn = { ...begunOn, value }
    try {
      await send(value, begunOn)
      sent.isAnswered = true
    } catch (problem) {
      // It stays to be sent, on what it was begun on, unless more was sent after it.
      if (this.sent === sent) Object.assign(this, { begunOn, sent: before })
      throw problem
    }
  }
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** Whether the fields of a change still hold what a person had before them: then nobody is overwritten, whatever else has changed. */
export function isAsBegun<T extends object>(now: T, begunOn: Partial<T>, change: object): boolean {
  return (Object.keys(change) as (keyof T)[]).every(
    (key) => key === 'version' || begunOn[key] === undefined || isSame(comparable(now[key]), comparable(begunOn[key])),
  )
}

/** Tags by their names: the ids of new ones are not known before the answer that makes them. */
function comparable(value: unknown): unknown {
  if (!Array.isArray(value)) return value
  return value.map((item: { name?: string }) => item.name)
}
