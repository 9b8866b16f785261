import { useQueryClient } from '@tanstack/react-query'
import { useEditor } from '@tiptap/react'
import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useMemo, useState } from 'react'
import { AnnotationWriter } from '@/client/annotation-writer'
import { articleQuery } from '@/client/articles'
import { BrowserChangeStore } from '@/client/change-store'
import { SuggestionWriter } from '@/client/suggestion-writer'
import { drafts } from '@/client/drafts'
import { listen } from '@/client/event-stream'
import { articleFollower } from '@/client/follow-article'
import { Outbox } from '@/client/outbox'
import { sendChange } from '@/client/send-change'
import type { Received } from '@/client/step-sync'
import { showText } from '@/client/placing'
import { scaleQuery } from '@/client/scale'
import { tagsQuery } from '@/client/tags'
import { UndoStack } from '@/client/undo-stack'
import type { Person } from '@/domain/annotation/permissions'
import type { Article } from '@/domain/contract/article'
import { articleExtensions } from '@/editor/extensions'
import { selectedWords } from '@/editor/annotations/queries'
import { actionsOn } from './actions/actions'
import { useLossSentence } from '../article/use-loss-sentence'
import { LivingText } from './living-text'
import { Store } from './store'
import { FirstRead } from './suggestions/first-read'
import { isWhollyRead } from './suggestions/offered-now'
import type { WorkbenchParts } from './workbench-context'

/** How the page begins. */
export interface Beginning {
  /** The number of the newest event that the page already shows. */
  since: number
  /** What this person has chosen to see. */
  showsSuggestions: boolean
  isLensOn: boolean
}

/** Joins the editor, the cache and the outbox of one article. */
export function useWorkbenchParts(article: Article, person: Person, { since, ...chosen }: Beginning): WorkbenchParts {
  const queryClient = useQueryClient()
  const t = useTranslations('workbench')
  const locale = useLocale()
  const sentence = useLossSentence()
  const [changes] = useState(() => (typeof indexedDB === 'undefined' ? null : new BrowserChangeStore()))
  const [{ store, text, firstRead, outbox, undoStack, writer, actions }] = useState(() => {
    const store = new Store(chosen)
    const text = new LivingText(article, queryClient)
    const firstRead = new FirstRead(text)
    const undoStack = new UndoStack()
    const known = () => ({
      person,
      map: text.map(),
      version: text.version(),
      scale: queryClient.getQueryData(scaleQuery.queryKey)?.items ?? [],
      tags: queryClient.getQueryData(tagsQuery.queryKey)?.items ?? [],
      now: new Date(),
    })
    const outbox = new Outbox({
      store: { put: async (change) => changes?.put(change), remove: async (id) => changes?.remove(id) },
      send: sendChange,
      onDone: (change, answer) => writer.accept(change, answer),
    })
    const writer: AnnotationWriter = new AnnotationWriter({ articleId: article.id, queryClient, outbox, undoStack, known })
    const suggestions = new SuggestionWriter({ articleId: article.id, queryClient, outbox, undoStack, known })
    const actions = actionsOn({ article, text, store, writer, suggestions, undoStack, queryClient })
    return { store, text, firstRead, outbox, undoStack, writer, actions }
  })

  const editor = useEditor({
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    injectCSS: false,
    content: article.doc,
    extensions: articleExtensions({
      label: t('textLabel', { title: article.title }),
      annotations: { listed: text.listed, onOpen: (ids) => actions.openAt(ids) },
      underlines: { onOpen: (ids) => actions.openSuggestionAt(ids) },
      paste: { onImages: (files, position) => actions.addPictures(files, position), onLosses: (losses) => actions.tellLosses(losses) },
      quotes: { language: () => queryClient.getQueryData(articleQuery(article.id).queryKey)?.language ?? null },
      shared: { clientId: text.clientId, version: article.version },
    }),
    editorProps: { attributes: { class: 'article-text', lang: article.language ?? '' } },
    onSelectionUpdate: ({ editor }) => store.set({ selected: selectedWords(editor, text.map) }),
  })
  useEffect(() => {
    const isNothingUnmarked = (): boolean => {
      const { offered } = store.get()
      return isWhollyRead(offered) && offered.unmarked.length === 0
    }
    actions.attach(editor, (saying, act, offer = 'undo') => {
      const text =
        typeof saying === 'string'
          ? t(`say.${saying === 'lensOn' && isNothingUnmarked() ? 'lensEmpty' : saying}`)
          : 'of' in saying
            ? t(`say.${saying.of}`, { words: saying.words, verdict: saying.verdict?.[locale] ?? '' })
            : saying.map(sentence).join(' ')
      store.set({ announcement: { text, turn: store.get().announcement.turn + 1, act: act ?? null, offer } })
    })
  }, [actions, editor, store, t, locale, sentence])

  useEffect(() => {
    if (!editor) return
    const forget = showText(article.id, text)
    const part = text.attach(editor)
    return () => {
      forget()
      part()
    }
  }, [article.id, editor, text])

  useEffect(() => {
    void changes?.adopt(person.id).then((left) => outbox.adopt(left, writer.refuseLeft))
    const handleOnline = (): void => {
      outbox.retry()
      void text.sync.flush()
    }
    const handleLeaving = (event: BeforeUnloadEvent): void => {
      drafts.sendAll()
      void text.sync.flush()
      if (outbox.waiting > 0 || text.waiting() > 0) event.preventDefault()
    }
    // A phone ends pages that are out of sight, and says nothing of it.
    const handleHidden = (): void => {
      if (document.visibilityState === 'hidden') drafts.sendAll()
    }
    window.addEventListener('online', handleOnline)
    window.addEventListener('beforeunload', handleLeaving)
    document.addEventListener('visibilitychange', handleHidden)
    return () => {
      document.removeEventListener('visibilitychange', handleHidden)
      window.removeEventListener('online', handleOnline)
      window.removeEventListener('beforeunload', handleLeaving)
    }
  }, [changes, outbox, text, person.id, writer])

  useEffect(() => {
    const { whenAtRest } = text
    const onText = (received: Received): void => text.sync.take(received)
    const follower = articleFollower({ articleId: article.id, queryClient, outbox, onText, whenAtRest })
    text.whenCarriedWrong(follower.reloadPlaces)
    return listen({ since, onEvent: follower.take })
  }, [article.id, since, queryClient, outbox, text])

  return useMemo(
    () => ({ article, text, firstRead, person, editor, store, writer, outbox, undoStack, actions }),
    [article, text, firstRead, person, editor, store, writer, outbox, undoStack, actions],
  )
}
