/** The page of an article without what is seen of it: its editor, its text, its cache, and what it makes of events. */
import type { Editor } from '@tiptap/core'
import type { QueryClient } from '@tanstack/react-query'
import { annotationQuery, lightAnnotationsQuery } from '@/client/annotations'
import { articleFollower } from '@/client/follow-article'
import { showText } from '@/client/placing'
import { newQueryClient } from '@/client/query-client'
import { schema } from '@/domain/article/schema'
import type { Annotation, LightAnnotation, LightAnnotationList } from '@/domain/contract/annotation'
import type { Article } from '@/domain/contract/article'
import type { Event } from '@/domain/contract/event'
import { headlessEditor } from '@/editor/testing/headless-editor'
import { LivingText } from '../living-text'

export class HeadlessPage {
  readonly articleId: string
  readonly editor: Editor
  readonly text: LivingText
  /** Takes an event of the log, as it comes. */
  readonly hear: (event: Event) => void
  private readonly queryClient: QueryClient = newQueryClient()
  private readonly parts: (() => void)[]

  constructor(article: Article, list: LightAnnotationList) {
    this.articleId = article.id
    // A page has its lists in view as long as it is open.
    this.queryClient.setDefaultOptions({ queries: { ...this.queryClient.getDefaultOptions().queries, gcTime: Infinity } })
    this.queryClient.setQueryData(lightAnnotationsQuery(article.id).queryKey, list)
    const text = (this.text = new LivingText(article, this.queryClient))
    const { clientId, listed } = text
    this.editor = headlessEditor({ doc: schema.nodeFromJSON(article.doc), version: article.version, clientId, listed })
    this.parts = [showText(article.id, text), text.attach(this.editor)]
    const follower = articleFollower({
      articleId: article.id,
      queryClient: this.queryClient,
      outbox: { isWaiting: () => false },
      onText: (received) => text.sync.take(received),
      whenAtRest: text.whenAtRest,
    })
    text.whenCarriedWrong(follower.reloadPlaces)
    this.hear = follower.take
  }

  /** Where everything stands on this page, as it would be listed now. */
  shown(): readonly LightAnnotation[] {
    this.text.settle()
    return this.text.listed() ?? []
  }

  /** One annotation, as its card shows it. */
  card(id: string): Promise<Annotation> {
    return this.queryClient.fetchQuery(annotationQuery(this.articleId, id))
  }

  close(): void {
    for (const part of this.parts) part()
    Object.assign(this.editor, { isDestroyed: true })
    this.queryClient.clear()
  }
}
