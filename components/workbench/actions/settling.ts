/** Giving verdicts and taking them back; confirming that one still holds for words that changed. */
import { Problem } from '@/client/request'
import { isSettled } from '@/domain/annotation/settled'
import type { Annotation } from '@/domain/contract/annotation'
import type { Scene } from './scene'

export function settling(scene: Scene) {
  const { writer } = scene

  /** Gives the open card the verdict with this number on the desk's scale (from 1), for the words as they are shown. */
  function giveVerdict(number: number): void {
    const active = scene.active()
    if (!active) return
    const word = scene.scale().filter((entry) => entry.kind === active.kind)[number - 1]
    if (!word) return
    if (active.verdict === word.verdict) return reopen(active)
    scene.sayBegun({ of: 'settled', words: scene.nameOf(active), verdict: word.name }, give(active, word.verdict)).catch(() => undefined)
  }

  /** Settles an annotation with a verdict on the words as they are shown; the same verdict again takes it back. */
  function settle(annotation: Annotation, verdict: string): void {
    if (annotation.verdict === verdict) return reopen(annotation)
    void give(annotation, verdict).catch(() => undefined)
  }

  const give = ({ id, ranges }: Annotation, verdict: string): Promise<void> =>
    writer.change(id, { verdict, seen: ranges.map((range) => range.exact) })

  function confirmActive(): void {
    const active = scene.active()
    if (!active) return scene.say('noCard')
    if (active.state !== 'changed') return scene.say('notChanged')
    confirm(active)
  }

  /** Says that an annotation still holds for its words as they are shown. */
  function confirm(annotation: Annotation): void {
    scene.sayBegun({ of: 'confirmed', words: scene.nameOf(annotation) }, writer.confirm(annotation.id)).catch((problem: unknown) => {
      if (problem instanceof Problem && problem.kind === 'stale') scene.say('wordsChanged')
    })
  }

  function reopenActive(): void {
    const active = scene.active()
    if (!active) return scene.say('noCard')
    if (!isSettled(active, scene.scale())) return scene.say('notSettled')
    reopen(active)
  }

  /** Takes the verdict back. */
  function reopen(annotation: Annotation): void {
    const reopened = writer.change(annotation.id, { verdict: null, status: 'open' }, { name: 'reopen' })
    scene.sayBegun({ of: 'reopened', words: scene.nameOf(annotation) }, reopened).catch(() => undefined)
  }

  return { giveVerdict, settle, confirmActive, confirm, reopenActive, reopen }
}
