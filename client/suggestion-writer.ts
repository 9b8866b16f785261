/** What people say of suggestions: that one is none, that in a passage nothing is to be checked, how somebody is really called. Shown at once, sent through the outbox, taken back on demand. */
import { v7 as newId } from 'uuid'
import type { Stretch } from '@/domain/article/segmentation'
import type { Dismissal, DismissalKind } from '@/domain/contract/suggestion'
import { extentOf, wordsOf } from '@/domain/reading/offers/dismissed'
import { Problem } from './request'
import { dismissalsQuery, nameCorrectionsQuery } from './suggestions'
import type { Action } from './undo-stack'
import type { WriterOptions } from './writer-options'

/** What is dismissed; ranges in offsets of the text of that version. */
export interface Dismissed {
  kind: DismissalKind
  ranges: readonly Stretch[]
  version: number
}

/** All of it for one article. What is refused, the outbox says; it is shown as it was before. */
export class SuggestionWriter {
  private readonly options: WriterOptions

  constructor(options: WriterOptions) {
    this.options = options
  }

  dismiss({ kind, ranges, version }: Dismissed): void {
    const { articleId } = this.options
    const { person, map, now } = this.options.known()
    const places = ranges.map(({ start, end }) => ({ start, end }))
    const dismissal: Dismissal = {
      id: newId(),
      articleId,
      kind,
      ...wordsOf(map.text, ranges),
      ...extentOf(ranges),
      by: { id: person.id, name: person.name },
      at: now.toISOString(),
    }
    const send = (): Promise<void> => this.add(dismissal, { version, items: [{ id: dismissal.id, kind, ranges: places }] })
    this.begin({ name: kind === 'passage' ? 'lookedAt' : 'dismiss', undo: () => this.remove(dismissal), redo: send }, send)
  }

  /** Asks again for passages that were looked at; offsets of the text of that version. */
  takeBack(passages: readonly (Stretch & { id: string })[], version: number): void {
    const items = this.options.queryClient.getQueryData(dismissalsQuery(this.options.articleId).queryKey)?.items ?? []
    const known = passages.flatMap(({ id, start, end }) => {
      const dismissal = items.find((item) => item.id === id)
      return dismissal ? [{ dismissal, ranges: [{ start, end }] }] : []
    })
    const remove = (): Promise<unknown> => Promise.all(known.map(({ dismissal }) => this.remove(dismissal)))
    const add = ({ dismissal, ranges }: (typeof known)[number]): Promise<void> =>
      this.add(dismissal, { version, items: [{ id: dismissal.id, kind: 'passage', ranges }] })
    this.begin({ name: 'notLookedAt', undo: () => Promise.all(known.map(add)), redo: remove }, remove)
  }

  /** Does what can be taken back; nothing of it can when it is refused. */
  private begin(action: Action, act: () => Promise<unknown>): void {
    const { undoStack } = this.options
    undoStack.push(action)
    act().catch(() => undoStack.drop(action))
  }

  /** Puts a name right at all quotes of who has it, in this article. */
  async correctName(name: string, correction: string): Promise<void> {
    const action: Action = {
      name: 'speaker',
      undo: () => this.sendCorrection(correction, name),
      redo: () => this.sendCorrection(name, correction),
    }
    this.options.undoStack.push(action)
    try {
      await this.sendCorrection(name, correction)
    } catch (problem) {
      this.options.undoStack.drop(action)
      throw problem
    }
  }

  private async sendCorrection(name: string, correction: string): Promise<void> {
    const { articleId, queryClient } = this.options
    const { queryKey } = nameCorrectionsQuery(articleId)
    queryClient.setQueryData(
      queryKey,
      (list) =>
        list && {
          items: [
            ...list.items.flatMap((each) => (each.name === name ? [] : each.correction === name ? { ...each, correction } : each)),
            { name, correction },
          ],
        },
    )
    try {
      await this.send('POST', `/api/articles/${articleId}/people/correct`, { name, correction })
    } finally {
      await queryClient.invalidateQueries({ queryKey })
    }
  }

  private async add(dismissal: Dismissal, body: unknown): Promise<void> {
    this.change((items) => [...items, dismissal])
    try {
      await this.send('POST', `/api/articles/${dismissal.articleId}/suggestions/dismiss`, body)
    } catch (problem) {
      this.change((items) => items.filter(({ id }) => id !== dismissal.id))
      throw problem
    }
  }

  private async remove(dismissal: Dismissal): Promise<void> {
    this.change((items) => items.filter(({ id }) => id !== dismissal.id))
    try {
      await this.send('DELETE', `/api/dismissals/${dismissal.id}`)
    } catch (problem) {
      // Somebody else took it back: that is what was wanted.
      if (problem instanceof Problem && problem.kind === 'missing') return
      this.change((items) => [...items, dismissal])
      throw problem
    }
  }

  private change(update: (items: Dismissal[]) => Dismissal[]): void {
    const { queryClient, articleId } = this.options
    queryClient.setQueryData(dismissalsQuery(articleId).queryKey, (list) => list && { ...list, items: update(list.items) })
  }

  private send(method: 'POST' | 'DELETE', path: string, body?: unknown): Promise<unknown> {
    const { outbox, articleId } = this.options
    return outbox.add({ method, path, body, articleId, personId: this.options.known().person.id, annotationId: null })
  }
}
