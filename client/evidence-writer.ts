/** Writing to the sources of an article's annotations: shown at once, sent through the outbox, taken back when refused, undone on demand. */
import { v7 as newId } from 'uuid'
import type { Evidence, EvidenceChange, NewEvidence } from '@/domain/contract/evidence'
import { annotationQuery } from './annotations'
import { isAsBegun } from './draft'
import { expectedEvidence } from './optimistic'
import type { Change } from './outbox'
import type { Action } from './undo-stack'
import type { WriterOptions } from './writer-options'

/** All writes to the sources on the annotations of one article. Each method resolves when it is on disk, and rejects with a `Problem` when refused. */
export class EvidenceWriter {
  private readonly options: WriterOptions

  constructor(options: WriterOptions) {
    this.options = options
  }

  /** Puts a source on an annotation. */
  async add(annotationId: string, input: Omit<NewEvidence, 'id'>): Promise<void> {
    const id = newId()
    const body = { ...input, id }
    this.changeList(annotationId, (list) => [...list, expectedEvidence(annotationId, body, this.options.known())])
    const action = this.presence(annotationId, id)
    this.options.undoStack.push(action)
    try {
      await this.send({ method: 'POST', path: `/api/annotations/${annotationId}/evidence`, body })
    } catch (problem) {
      this.options.undoStack.drop(action)
      this.changeList(annotationId, (list) => list.filter((item) => item.id !== id))
      throw problem
    }
  }

  /** Changes a source; `before` is the one that somebody had before them when they began. Refused (stale) when it is another by now. */
  async change(before: Evidence, change: EvidenceChange): Promise<void> {
    const { annotationId, id } = before
    const now = this.cached(annotationId, id) ?? before
    const set = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Partial<Evidence>
    const after = { ...now, ...set, title: set.title ?? now.title }
    const inverse = Object.fromEntries(Object.keys(change).map((key) => [key, now[key as keyof Evidence]])) as EvidenceChange
    const action: Action = {
      name: 'change',
      undo: () => this.patch(annotationId, id, inverse, after),
      redo: () => this.patch(annotationId, id, change, now),
    }
    this.options.undoStack.push(action)
    try {
      await this.patch(annotationId, id, change, before, after)
    } catch (problem) {
      this.options.undoStack.drop(action)
      throw problem
    }
  }

  /** Takes a source off an annotation. */
  async remove(evidence: Evidence): Promise<void> {
    const action = this.presence(evidence.annotationId, evidence.id)
    this.options.undoStack.push({ name: 'removeEvidence', undo: action.redo, redo: action.undo })
    await action.undo()
  }

  /** Puts an answer of the server into the cache. */
  accept(evidence: Evidence): void {
    this.changeList(evidence.annotationId, (list) =>
      list.some((item) => item.id === evidence.id) ? list.map((item) => (item.id === evidence.id ? evidence : item)) : [...list, evidence],
    )
  }

  private async patch(annotationId: string, id: string, change: EvidenceChange, begunOn: Evidence, expected?: Evidence): Promise<void> {
    const now = this.cached(annotationId, id)
    const version = now && isAsBegun(now, begunOn, change) ? now.version : begunOn.version
    if (expected) this.changeList(annotationId, (list) => list.map((item) => (item.id === id ? expected : item)))
    try {
      await this.send({ method: 'PATCH', path: `/api/evidence/${id}`, body: change, version })
    } catch (problem) {
      void this.options.queryClient.invalidateQueries(annotationQuery(this.options.articleId, annotationId))
      throw problem
    }
  }

  private send(change: Pick<Change, 'method' | 'path' | 'body' | 'version'>): Promise<unknown> {
    const { articleId, outbox, known } = this.options
    return outbox.add({ ...change, annotationId: null, articleId, personId: known().person.id })
  }

  private cached(annotationId: string, id: string): Evidence | undefined {
    const annotation = this.options.queryClient.getQueryData(annotationQuery(this.options.articleId, annotationId).queryKey)
    return annotation?.evidence.find((item) => item.id === id)
  }

  /** That a source is there, as an act: undone it is taken off, done again it is put back. */
  private presence(annotationId: string, id: string): Action {
    return {
      name: 'evidence',
      undo: async () => {
        const evidence = this.cached(annotationId, id)
        if (!evidence) return
        this.changeList(annotationId, (list) => list.filter((item) => item.id !== id))
        await this.send({ method: 'DELETE', path: `/api/evidence/${id}`, version: evidence.version })
      },
      redo: async () => {
        await this.send({ method: 'POST', path: `/api/evidence/${id}/restore` })
      },
    }
  }

  private changeList(annotationId: string, next: (list: Evidence[]) => Evidence[]): void {
    const key = annotationQuery(this.options.articleId, annotationId).queryKey
    this.options.queryClient.setQueryData(key, (annotation) => annotation && { ...annotation, evidence: next(annotation.evidence) })
  }
}
