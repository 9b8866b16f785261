/** When an annotation counts as settled, what settling asks for, and what reopens it. */
import type { Kind, RangeState, Status } from '@/domain/contract/annotation'
import type { Verdict } from '@/domain/contract/scale'
import { foldSpace } from '@/domain/article/text'

export interface Settlement {
  kind: Kind
  status: Status
  verdict: string | null
}

export interface SettlementChange {
  kind?: Kind | undefined
  status?: Status | undefined
  verdict?: string | null | undefined
  /** The words it stands on became others by moving it. */
  wordsMoved?: boolean
}

export type Settled =
  | { ok: true; next: Settlement; outcome: 'settled' | 'reopened' | 'unchanged' }
  /** The word is not on the desk's scale for this kind; `words` are those that are. */
  | { ok: false; words: string[] }

/**
 * Applies a change of status, verdict or kind. Giving a verdict, or setting status `done`, settles;
 * taking the verdict back, another kind, a lower status, or other words reopen: a verdict holds for the words it was given on.
 */
export function settle(current: Settlement, change: SettlementChange, scale: readonly Verdict[]): Settled {
  const kind = change.kind ?? current.kind
  const given = change.verdict
  const entry = scale.find((word) => word.kind === kind && word.verdict === given)
  if (given != null && !entry) {
    return { ok: false, words: scale.filter((word) => word.kind === kind).map((word) => word.verdict) }
  }
  if (given != null) {
    const status = change.status ?? (entry?.settles ? 'done' : current.status === 'open' ? 'checking' : current.status)
    return { ok: true, next: { kind, status, verdict: given }, outcome: entry?.settles || status === 'done' ? 'settled' : 'reopened' }
  }
  const isMoved = change.wordsMoved === true || kind !== current.kind
  if (change.status === 'done') {
    const verdict = given === null || isMoved ? null : current.verdict
    return { ok: true, next: { kind, status: 'done', verdict }, outcome: 'settled' }
  }
  const wasSettled = current.status === 'done' || current.verdict !== null
  const reopens = wasSettled && (change.status !== undefined || given === null || isMoved)
  if (!reopens) return { ok: true, next: { kind, status: change.status ?? current.status, verdict: current.verdict }, outcome: 'unchanged' }
  const fallback: Status = isMoved ? 'checking' : 'open'
  const status = change.status ?? (current.status === 'done' ? fallback : current.status)
  return { ok: true, next: { kind, status, verdict: null }, outcome: 'reopened' }
}

/** Whether a change needs the words as the person saw them (`seen`). */
export function needsSeen(change: SettlementChange): boolean {
  return (change.verdict !== undefined && change.verdict !== null) || change.status === 'done'
}

/** Whether two wordings are the same but for white space. */
export function isSameWording(a: string, b: string): boolean {
  return foldSpace(a) === foldSpace(b)
}

/** The state of a whole annotation: the worst of its ranges'. */
export function worstState(states: readonly RangeState[]): RangeState {
  return states.includes('detached') ? 'detached' : states.includes('changed') ? 'changed' : 'anchored'
}
