/** Writing to an article's annotations: shown at once, sent through the outbox, taken back when refused, undone on demand. */
import { v7 as newId } from 'uuid'
import type { Stretch } from '@/domain/article/segmentation'
import { Annotation, AnnotationList, type AnnotationChange, type NewAnnotation, type Range } from '@/domain/contract/annotation'
import { MAX_ITEMS, type Acceptance, type SuggestionKind } from '@/domain/contract/suggestion'
import { Evidence } from '@/domain/contract/evidence'
import { annotationQuery, binnedAnnotationsQuery, cacheAnnotation, conflictOn, lightAnnotationsQuery, setConflict } from './annotations'
import { isAsBegun, type Begun } from './draft'
import { EvidenceWriter } from './evidence-writer'
import { changedAnnotation, confirmedAnnotation, expectedAnnotation, inverseOf, touchesSettlement } from './optimistic'
import type { Change } from './outbox'
import { standsIn } from './placing'
import { Problem } from './request'
import { tagsQuery } from './tags'
import type { Action } from './undo-stack'
import type { WriterOptions } from './writer-options'

/** A suggestion that is accepted: where it stands, in offsets, and the annotation that it becomes. */
export interface Accepted {
  kind: SuggestionKind
  ranges: readonly Stretch[]
  input: Omit<NewAnnotation, 'id'>
}

/** All writes to the annotations of one article. Each method resolves when it is on disk, and rejects with a `Problem` when refused. */
export class AnnotationWriter {
  /** The sources of these annotations. */
  readonly evidence: EvidenceWriter
  private readonly options: WriterOptions
  /** Those that were shown and then refused, or stood there already as somebody else's: none of them is taken back or made again. */
  private readonly neverMade = new Set<string>()

  constructor(options: WriterOptions) {
    this.options = options
    this.evidence = new EvidenceWriter(options)
  }

  /** Makes an annotation and gives its id at once; `saved` resolves when it is on disk. */
  create(input: Omit<NewAnnotation, 'id'>): { id: string; saved: Promise<void> } {
    const { articleId } = this.options
    const body = { ...input, id: newId() }
    const { id } = body
    this.showMade([body], 'create')
    const saved = this.send({ method: 'POST', path: `/api/articles/${articleId}/annotations`, body, annotationId: id }).then(
      () => undefined,
      (problem: unknown) => {
        this.forget(id)
        throw problem
      },
    )
    return { id, saved }
  }

  /**
   * Makes annotations of suggestions of a version of the text, as one act, and gives their ids at once. `saved` gives the ids
   * of those that stand there in the end: what somebody else has accepted meanwhile is theirs. One that is no suggestion any
   * more is left out; then `saved` rejects with why, when the others are on disk.
   */
  acceptAll(version: number, accepted: readonly Accepted[]): { ids: string[]; saved: Promise<string[]> } {
    const items = accepted.map(({ kind, ranges }) => ({ id: newId(), kind, ranges: ranges.map(({ start, end }) => ({ start, end })) }))
    const ids = items.map(({ id }) => id)
    this.showMade(
      accepted.map(({ input }, i) => ({ ...input, id: ids[i] as string })),
      ids.length > 1 ? 'createAll' : 'create',
    )
    const parts = Array.from({ length: Math.ceil(items.length / MAX_ITEMS) }, (_, i) => items.slice(i * MAX_ITEMS, (i + 1) * MAX_ITEMS))
    const saved = Promise.all(parts.map((part) => this.sendAcceptance({ version, items: part })))
    return { ids, saved: saved.then((all) => all.flat()) }
  }

  private async sendAcceptance({ version, items }: Acceptance): Promise<string[]> {
    const { articleId } = this.options
    try {
      const body: Acceptance = { version, items }
      const answer = await this.send({ method: 'POST', path: `/api/articles/${articleId}/suggestions/accept`, body, annotationId: null })
      return AnnotationList.parse(answer).items.map(({ id }) => id)
    } catch (problem) {
      const refused = refusedItem(problem)
      const left = refused === null ? [] : items.toSpliced(refused, 1)
      for (const item of items) if (!left.includes(item)) this.forget(item.id as string)
      if (left.length > 0) await this.sendAcceptance({ version, items: left })
      throw problem
    }
  }

  /** Shows annotations before they are on disk, and lets them be taken back as one. */
  private showMade(bodies: readonly (NewAnnotation & { id: string })[], name: Action['name']): void {
    const { articleId, queryClient, undoStack } = this.options
    for (const body of bodies) cacheAnnotation(queryClient, expectedAnnotation(articleId, body, this.options.known()))
    const made = (): string[] => bodies.flatMap(({ id }) => (this.neverMade.has(id) ? [] : id))
    undoStack.push({
      name,
      undo: () => Promise.all(made().map((id) => this.remove(id, false))),
      redo: () => Promise.all(made().map((id) => this.restore(id, false))),
    })
  }

  /**
   * Changes fields, tags or places. Somebody else's newer version becomes a `Conflict` in the cache, and nothing is lost.
   * What took a while to write says on what it was begun; all else is meant for what is shown at this moment.
   */
  async change(
    id: string,
    change: AnnotationChange,
    { name = 'change', begunOn }: { name?: Action['name']; begunOn?: Begun | undefined } = {},
  ): Promise<void> {
    const before = this.cached(id)
    if (!before) return
    // Taken back by its opposite, a verdict on words that have changed would come to hold for those of now.
    if (before.state !== 'anchored' && touchesSettlement(change)) return this.doRevertible(name, before, () => this.sendChange(id, change))
    const { undoStack } = this.options
    const known = this.options.known()
    const inverse = inverseOf(before, change, known.version)
    const after = changedAnnotation(before, change, known)
    // What somebody else has written there since is not taken back with it.
    const action: Action = { name, undo: () => this.sendChange(id, inverse, after), redo: () => this.sendChange(id, change, before) }
    undoStack.push(action)
    try {
      await this.sendChange(id, change, begunOn)
    } catch (problem) {
      undoStack.drop(action)
      throw problem
    }
  }

  /** Says that an annotation still holds for its words as they are shown. Refused (stale) when these changed a moment ago: then the new ones are shown. */
  async confirm(id: string): Promise<void> {
    const before = this.cached(id)
    if (before) await this.doRevertible('confirm', before, () => this.sendConfirmation(id))
  }

  /** Puts an annotation in the bin. */
  async remove(id: string, isUndoable = true): Promise<void> {
    const before = this.cached(id)
    if (!before) return
    const { queryClient, undoStack } = this.options
    cacheAnnotation(queryClient, { ...before, deletedAt: new Date().toISOString() })
    if (isUndoable) undoStack.push({ name: 'delete', undo: () => this.restore(id, false), redo: () => this.remove(id, false) })
    try {
      await this.send({ method: 'DELETE', path: `/api/annotations/${id}`, annotationId: id, version: before.version })
      void queryClient.invalidateQueries(binnedAnnotationsQuery(before.articleId))
    } catch (problem) {
      // It never came to be: somebody else had accepted the same suggestion.
      if (problem instanceof Problem && problem.kind === 'missing') this.forget(id)
      else this.acceptNewest(currentOf(problem) ?? before, before)
      throw problem
    }
  }

  /** Takes an annotation back from the bin. */
  async restore(id: string, isUndoable = true): Promise<void> {
    const { queryClient, undoStack, articleId } = this.options
    const before = this.cached(id)
    if (before) cacheAnnotation(queryClient, { ...before, deletedAt: null })
    if (isUndoable) undoStack.push({ name: 'restore', undo: () => this.remove(id, false), redo: () => this.restore(id, false) })
    // The bin asks for no version; with it, what is done right after goes out on the one that this makes.
    const { version } = before ?? {}
    await this.send({ method: 'POST', path: `/api/annotations/${id}/restore`, annotationId: id, ...(version && { version }) })
    void queryClient.invalidateQueries(binnedAnnotationsQuery(articleId))
  }

  /** Puts an answer of the server into the cache. */
  accept(change: Pick<Change, 'path' | 'annotationId' | 'body'>, answer: unknown): void {
    if (change.path.endsWith('/suggestions/accept')) return this.acceptAccepted(change.body as Acceptance, answer)
    const annotation = Annotation.safeParse(answer)
    if (annotation.success) {
      // An older answer must not undo what a newer change, still on its way, already shows.
      const isNewest = !this.options.outbox.isWaiting(annotation.data.id)
      const cached = this.cached(annotation.data.id)
      if (isNewest || !cached) this.acceptNewest(annotation.data, cached)
      else cacheAnnotation(this.options.queryClient, { ...cached, version: annotation.data.version })
      const known = this.options.queryClient.getQueryData(tagsQuery.queryKey)
      if (annotation.data.tags.some((tag) => !known?.items.some((other) => other.id === tag.id)))
        void this.options.queryClient.invalidateQueries(tagsQuery)
      return
    }
    const evidence = Evidence.safeParse(answer)
    if (evidence.success) this.evidence.accept(evidence.data)
  }

  /** In the place of what was asked for stands what somebody else had accepted before. */
  private acceptAccepted({ items: asked }: Acceptance, answer: unknown): void {
    AnnotationList.parse(answer).items.forEach((annotation, i) => {
      const id = asked[i]?.id
      if (id !== undefined && id !== annotation.id) this.forget(id)
      this.accept({ path: '', annotationId: null }, annotation)
    })
  }

  /** A change that an earlier page of this browser left behind was made on what is another by now: nothing of it goes unseen. */
  refuseLeft = ({ method, path, body }: Change, problem: Problem): void => {
    const { articleId, outbox } = this.options
    const current = currentOf(problem)
    if (current?.articleId === articleId && !path.endsWith('/revert')) {
      const before = this.cached(current.id) ?? current
      if (method === 'PATCH') this.refused(before, body as AnnotationChange, problem)
      else this.acceptNewest(current, before)
    } else if (!holds(problem.body['current'], body)) outbox.refuse(problem)
  }

  /** Where the text has changed meanwhile, here or there, its places are those this page knows until they are asked for again. */
  private acceptNewest(answer: Annotation, cached: Annotation | undefined): void {
    const { queryClient } = this.options
    const stands = standsIn(this.options.known().map, answer.ranges)
    cacheAnnotation(
      queryClient,
      stands || !cached ? answer : { ...answer, ranges: answer.ranges.map((range, i) => placedLike(range, cached.ranges[i])) },
    )
    if (stands) return
    const query = annotationQuery(answer.articleId, answer.id)
    void queryClient.fetchQuery({ ...query, staleTime: 0 }).then(
      (annotation) => cacheAnnotation(queryClient, annotation),
      // Gone by now: its own event says so.
      () => undefined,
    )
  }

  /** Chooses between two versions after a conflict: `mine` sends it again, on the version that is there now. */
  async resolve(id: string, choice: 'mine' | 'theirs'): Promise<void> {
    const { queryClient } = this.options
    const conflict = conflictOn(queryClient, id)
    setConflict(queryClient, id, null)
    if (!conflict || choice === 'theirs') return
    const seen = conflict.mine.seen ? conflict.current.ranges.map((range) => range.exact) : undefined
    await this.change(id, { ...conflict.mine, ...(seen && { seen }) })
  }

  private async sendChange(id: string, change: AnnotationChange, begunOn?: Begun): Promise<unknown> {
    const before = this.cached(id)
    if (!before) return undefined
    // On an older version it is refused unless all newer ones are our own: then both are shown.
    const { version } = begunOn && !isAsBegun(before, begunOn, change) ? begunOn : before
    cacheAnnotation(this.options.queryClient, changedAnnotation(before, change, this.options.known()))
    try {
      return await this.send({ method: 'PATCH', path: `/api/annotations/${id}`, body: change, annotationId: id, version })
    } catch (problem) {
      this.refused(before, change, problem)
      throw problem
    }
  }

  private async sendConfirmation(id: string): Promise<unknown> {
    const before = this.cached(id)
    if (!before) return undefined
    cacheAnnotation(this.options.queryClient, confirmedAnnotation(before))
    try {
      const body = { seen: before.ranges.map((range) => range.exact) }
      return await this.send({ method: 'POST', path: `/api/annotations/${id}/confirm`, body, annotationId: id, version: before.version })
    } catch (problem) {
      this.acceptNewest(currentOf(problem) ?? before, before)
      throw problem
    }
  }

  /** Does what has no opposite: undoing it takes it back from the log, once it is there. */
  private async doRevertible(name: Action['name'], before: Annotation, act: () => Promise<unknown>): Promise<void> {
    let made = act()
    const action: Action = { name, undo: () => this.revert(before, made), redo: () => (made = act()) }
    this.options.undoStack.push(action)
    try {
      await made
    } catch (problem) {
      this.options.undoStack.drop(action)
      throw problem
    }
  }

  private async revert(before: Annotation, made: Promise<unknown>): Promise<void> {
    const { queryClient, outbox } = this.options
    const show = (): Annotation => {
      const now = this.cached(before.id) ?? before
      cacheAnnotation(queryClient, { ...before, version: now.version, evidence: now.evidence })
      return now
    }
    show()
    const { version } = Annotation.parse(await made)
    // It changed nothing: what the log has last is somebody else's.
    if (version <= before.version) return
    // Its answer has just been shown.
    const now = show()
    try {
      await this.send({
        method: 'POST',
        path: `/api/annotations/${before.id}/revert`,
        body: { version },
        annotationId: before.id,
        version: now.version,
      })
    } catch (problem) {
      this.acceptNewest(currentOf(problem) ?? now, now)
      if (problem instanceof Problem) outbox.refuse(problem)
      throw problem
    }
  }

  private send(change: Omit<Change, 'id' | 'articleId' | 'personId'>): Promise<unknown> {
    const { articleId, outbox } = this.options
    return outbox.add({ ...change, articleId, personId: this.options.known().person.id })
  }

  private cached(id: string): Annotation | undefined {
    return this.options.queryClient.getQueryData(annotationQuery(this.options.articleId, id).queryKey)
  }

  private forget(id: string): void {
    this.neverMade.add(id)
    const { queryClient, articleId } = this.options
    queryClient.removeQueries({ queryKey: annotationQuery(articleId, id).queryKey })
    queryClient.setQueryData(
      lightAnnotationsQuery(articleId).queryKey,
      (list) => list && { ...list, items: list.items.filter((item) => item.id !== id) },
    )
  }

  private refused(before: Annotation, change: AnnotationChange, problem: unknown): void {
    const { queryClient } = this.options
    const current = currentOf(problem)
    if (!current) {
      cacheAnnotation(queryClient, before)
      return
    }
    this.acceptNewest(current, before)
    // The answer to our own change got lost and it was sent again: what we wanted is what is there.
    const isOurs =
      JSON.stringify(changedAnnotation(current, change, this.options.known()), withoutTimes) === JSON.stringify(current, withoutTimes)
    const mine = { ...conflictOn(queryClient, before.id)?.mine, ...change }
    if (!isOurs) setConflict(queryClient, before.id, { mine, current })
  }
}

/** The number of the item that a refusal names, or null. */
function refusedItem(problem: unknown): number | null {
  const errors = problem instanceof Problem ? (problem.body['errors'] as { path: string }[] | undefined) : undefined
  const number = /^items\.(\d+)/.exec(errors?.[0]?.path ?? '')?.[1]
  return number === undefined ? null : Number(number)
}

/** The words that the server knows, at the place that this page knows. */
function placedLike(range: Range, known: Range | undefined): Range {
  const { from, to, start, end } = known ?? { from: null, to: null, start: null, end: null }
  return { ...range, from, to, start, end }
}

/** The state of the annotation that a refusal carries, or null. */
function currentOf(problem: unknown): Annotation | null {
  if (!(problem instanceof Problem) || problem.kind !== 'stale') return null
  const current = Annotation.safeParse(problem.body['current'])
  return current.success ? current.data : null
}

/** Whether what is there is what a change wanted: its answer got lost, and it was sent again. */
function holds(current: unknown, change: unknown): boolean {
  if (typeof current !== 'object' || current === null || typeof change !== 'object' || change === null) return false
  return Object.entries(change).every(([key, value]) => JSON.stringify((current as Record<string, unknown>)[key]) === JSON.stringify(value))
}

function withoutTimes(key: string, value: unknown): unknown {
  return ['updatedAt', 'settledAt', 'settledVersion', 'settledBy', 'version'].includes(key) ? undefined : value
}
