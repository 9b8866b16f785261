import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useEffect, useMemo, useSyncExternalStore } from 'react'
import { dismissalsQuery, nameCorrectionsQuery } from '@/client/suggestions'
import { spanOfOffsets, type TextMap } from '@/domain/article/positions'
import type { Stretch } from '@/domain/article/segmentation'
import type { LightAnnotation } from '@/domain/contract/annotation'
import type { Dismissal, NameCorrection } from '@/domain/contract/suggestion'
import { unmarked } from '@/domain/reading/claims/checkable'
import { placesOf } from '@/domain/reading/offers/dismissed'
import { corrected as withRightNames } from '@/domain/reading/offers/corrected'
import { liesIn, offered } from '@/domain/reading/offers/offered'
import { otherSpeakers } from '@/domain/reading/offers/other-speakers'
import { suggestionsIn } from '@/domain/reading/offers/suggestion'
import { inOrder, type Listed } from '@/domain/reading/offers/in-order'
import { showUnderlines, type Underline } from '@/editor/underlines'
import { seenSuggestions, useStore } from '../store'
import { useAnnotations } from '../use-shown'
import { useWorkbench } from '../workbench-context'
import { NOTHING_OFFERED, type Offered } from './offered-now'
import type { ReadText } from './first-read'
import { usePassing } from './use-passing'

const NO_LINES: readonly Underline[] = []

/** Keeps what is offered right: after each reading, and whenever something is marked or dismissed. Draws it in the text. */
export function useOffered(): void {
  const { article, editor, store, firstRead } = useWorkbench()
  useEffect(() => firstRead.start(article.language), [firstRead, article.language])
  const read = useSyncExternalStore(firstRead.subscribe, firstRead.get, () => null)
  // A mark is there at once; what is offered beside it may come a moment after.
  const items = useDeferredValue(useAnnotations())
  const dismissed = useQuery(dismissalsQuery(article.id))
  const dismissals = dismissed.data?.items
  const corrected = useQuery(nameCorrectionsQuery(article.id))
  const corrections = corrected.data?.items
  // Without them what was dismissed would be suggested again.
  const isMissing = [dismissed, corrected].some(({ data, isError, isPaused }) => !data && (isError || isPaused))
  const looked = useMemo(() => (read && dismissals ? lookedAt(read.map, dismissals) : []), [read, dismissals])
  const now = useMemo((): Offered => {
    // What was looked at is known by its words, read or not.
    if (read?.unread) return { ...NOTHING_OFFERED, map: read.map, unread: read.unread, passages: looked }
    if (isMissing) return { ...NOTHING_OFFERED, unread: 'failed' }
    return read && dismissals && corrections ? offeredNow(read, items, dismissals, corrections, looked) : NOTHING_OFFERED
  }, [read, items, dismissals, corrections, looked, isMissing])
  const passing = usePassing(now)
  useEffect(() => store.set({ offered: now, suggestions: passing }), [store, now, passing])

  const seen = useStore(store, seenSuggestions)
  const offered = useStore(store, (state) => state.offered)
  const isLensOn = useStore(store, (state) => state.isLensOn)
  const suggestionKey = useStore(store, (state) => state.suggestionKey)
  const lines = useMemo(() => linesOf(offered, seen, isLensOn), [offered, seen, isLensOn])
  useEffect(() => {
    if (editor) showUnderlines(editor, lines, suggestionKey)
  }, [editor, lines, suggestionKey])
}

function offeredNow(
  { map, reading, checkable }: ReadText,
  items: readonly LightAnnotation[],
  dismissals: readonly Dismissal[],
  corrections: readonly NameCorrection[],
  passages: Offered['passages'],
): Offered {
  const all = withRightNames(reading, corrections)
  const left = offered(map, reading, { annotations: items, dismissals, corrections })
  const marked = items.flatMap(({ ranges }) => ranges.flatMap(standing)).sort((a, b) => a.start - b.start)
  const sentences = unmarked(checkable, marked).filter((sentence) => !liesIn(sentence, passages))
  const quotesOf = new Map<string, number>()
  for (const { speaker } of [...all.quotes, ...all.indirect]) if (speaker !== null) quotesOf.set(speaker, (quotesOf.get(speaker) ?? 0) + 1)
  return {
    map,
    unread: reading.language === null ? 'script' : null,
    reading: all,
    suggestions: inOrder(map.text, suggestionsIn(left)),
    people: [...left.people.filter(({ name, kind }) => kind === 'person' || quotesOf.has(name)), ...otherSpeakers(all)],
    quotesOf,
    unmarked: sentences.flatMap((sentence) => spanOfOffsets(map, sentence.start, sentence.end) ?? []),
    // One to which words were added is looked at no more, and asked for again.
    passages: unmarked(passages, sentences),
  }
}

/** What somebody found nothing to check in, in the order of the text. */
function lookedAt({ text }: TextMap, dismissals: readonly Dismissal[]): Offered['passages'] {
  const looks = dismissals.filter(({ kind }) => kind === 'passage')
  return [...placesOf(text, looks)].map(([id, place]) => ({ id, ...place })).sort((a, b) => a.start - b.start)
}

function standing({ start, end }: LightAnnotation['ranges'][number]): Stretch[] {
  return start === null || end === null ? [] : [{ start, end }]
}

function linesOf({ map, unmarked, passages }: Offered, suggestions: readonly Listed[], isLensOn: boolean): readonly Underline[] {
  if (!map) return NO_LINES
  const lines = [
    ...(isLensOn ? unmarked.map(({ from, to }) => ({ from, to, className: 'unmarked' })) : []),
    ...(isLensOn ? passages.flatMap((passage) => spanLine(map, passage, 'looked-at')) : []),
    ...suggestions.flatMap((suggestion) => suggestedLines(map, suggestion)),
  ]
  return lines.sort((a, b) => a.from - b.from)
}

function suggestedLines(map: TextMap, { key, kind, ranges }: Listed): Underline[] {
  const className = `suggested ${kind === 'claim' ? 'of-claim' : 'of-quote'}`
  return ranges.flatMap((range) => spanLine(map, range, className).map((line) => ({ ...line, id: key })))
}

function spanLine(map: TextMap, { start, end }: Stretch, className: string): Underline[] {
  const span = spanOfOffsets(map, start, end)
  return span ? [{ from: span.from, to: span.to, className }] : []
}
