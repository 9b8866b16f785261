/** What can be done about words that changed or went: confirming, reopening, putting an annotation back, keeping it as a note. */
import type { Editor } from '@tiptap/core'
import { Problem } from '@/client/request'
import { scaleQuery } from '@/client/scale'
import { isSettled } from '@/domain/annotation/settled'
import type { Annotation } from '@/domain/contract/annotation'
import type { ActionParts, Saying } from './actions'

/** What the workbench knows at the moment of an action. */
export interface Moment {
  active(): Annotation | undefined
  editor(): Editor | null
  say(saying: Saying): void
}

export class WordActions {
  private readonly parts: ActionParts
  private readonly moment: Moment

  constructor(parts: ActionParts, moment: Moment) {
    this.parts = parts
    this.moment = moment
  }

  confirmActive(): void {
    const active = this.moment.active()
    if (!active) return this.moment.say('noCard')
    if (active.state !== 'changed') return this.moment.say('notChanged')
    this.confirm(active)
  }

  /** Says that an annotation still holds for its words as they are shown. */
  confirm({ id }: Annotation): void {
    this.moment.say('confirmed')
    void this.parts.writer.confirm(id).catch((problem: unknown) => {
      if (problem instanceof Problem && problem.kind === 'stale') this.moment.say('wordsChanged')
    })
  }

  reopenActive(): void {
    const active = this.moment.active()
    if (!active) return this.moment.say('noCard')
    const scale = this.parts.queryClient.getQueryData(scaleQuery.queryKey)?.items ?? []
    if (!isSettled(active, scale)) return this.moment.say('notSettled')
    this.reopen(active)
  }

  /** Takes the verdict back. */
  reopen({ id }: Annotation): void {
    this.moment.say('reopened')
    void this.parts.writer.change(id, { verdict: null, status: 'open' }, { name: 'reopen' }).catch(() => undefined)
  }
}
