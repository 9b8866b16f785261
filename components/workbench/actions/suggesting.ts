/** Going through what was found: accepting, mending, dismissing, and saying that nothing is to be checked. */
import { carriedOver } from '@/domain/article/carried-over'
import { spanOfOffsets, type Span } from '@/domain/article/positions'
import type { Stretch } from '@/domain/article/segmentation'
import type { AnnotationChange, NewAnnotation } from '@/domain/contract/annotation'
import type { Listed } from '@/domain/reading/offers/in-order'
import { isSourceOfItsOwn } from '@/domain/reading/offers/own-source'
import { acceptedAs } from '@/domain/reading/offers/suggestion'
import { scrollToPosition, selectWords } from '@/editor/annotations/commands'
import { underlineAt } from '@/editor/underlines'
import { keepPreference, LENS_COOKIE, SUGGESTIONS_COOKIE } from '../../ui/preferences'
import { isDirect, type Offered } from '../suggestions/offered-now'
import type { Sentences } from './late-sentences'
import type { Scene } from './scene'

/** A suggestion that is decided on, where its words stand now. */
interface Chosen extends Pick<Listed, 'key' | 'kind'> {
  spans: readonly Span[]
  fields: Omit<NewAnnotation, 'target' | 'version'>
}

export function suggesting(scene: Scene) {
  const { store, writer, text, suggestions: sender } = scene
  /** The one that came up by itself after a decision on the one before it: nobody has asked to see it yet. */
  let arrivedKey: string | null = null
  /** What was decided on of that which is shown: a key that is pressed again before it has gone is not meant for it. */
  const decided = new WeakMap<Offered, Set<string>>()

  /** The one that is looked at: the open one, else the one at the caret. */
  function current(): Listed | undefined {
    const { offered, suggestionKey } = store.get()
    const open = offered.suggestions.find(({ key }) => key === suggestionKey)
    if (open) return open
    const head = scene.editor?.state.selection.head ?? 0
    return offered.suggestions.findLast(({ key }) => {
      const place = scene.editor && underlineAt(scene.editor, key)
      return place && place.from <= head && head <= place.to
    })
  }

  function openSuggestion(key: string, { scroll = false }: { scroll?: boolean } = {}): void {
    arrivedKey = null
    store.set({ suggestionKey: key, activeId: null, revealId: null, selected: null, focusRequest: null, drawer: null })
    const { editor } = scene
    const place = editor && underlineAt(editor, key)
    if (!scroll || !editor || !place) return
    selectWords(editor, place.from, place.from)
    scrollToPosition(editor, place.from)
  }

  /** Opens the suggestion that was clicked: the shortest there, and at the next click the one around it. */
  function openSuggestionAt(keys: readonly string[]): void {
    const { suggestionKey, activeId } = store.get()
    if (keys.length === 0 || activeId !== null) {
      // A click on a mark has opened its card by now; nothing else needs to hear of it.
      if (suggestionKey !== null) store.set({ suggestionKey: null })
      return
    }
    openSuggestion(keys[(keys.indexOf(suggestionKey ?? '') + 1) % keys.length] as string)
  }

  /**
   * Goes to the next or previous suggestion, seen from the current one or the caret. The next is the current one where nobody
   * has asked to see it yet: a decision has just gone on to it, or the caret only stands in it.
   */
  function stepSuggestion(direction: 1 | -1): void {
    const { suggestionKey, offered, suggestions } = store.get()
    const now = current()
    const isSeen = now !== undefined && now.key === suggestionKey && now.key !== arrivedKey
    const passed = now ? suggestions.indexOf(now) : -1
    const at = passed < 0 ? beforeCaret(suggestions, direction) : passed
    const next =
      now && !isSeen && direction > 0 ? now : suggestions[(at + direction + suggestions.length) % Math.max(1, suggestions.length)]
    if (!next) return scene.say(offered.suggestions.length > 0 ? 'nonePasses' : 'noSuggestion')
    store.set({ showsSuggestions: true })
    openSuggestion(next.key, { scroll: true })
  }

  function beforeCaret(suggestions: readonly Listed[], direction: 1 | -1): number {
    const { editor } = scene
    const head = editor?.state.selection.head ?? 0
    const next = suggestions.findIndex(({ key }) => ((editor && underlineAt(editor, key)?.from) ?? 0) >= head)
    const at = next < 0 ? suggestions.length : next
    return direction > 0 ? at - 1 : at
  }

  /** The one that is meant: by its key, else the open one. Where none is open, the next is shown: nobody decides on what they have not seen. */
  function meant(key: string | undefined): Listed | undefined {
    const { offered, suggestionKey } = store.get()
    const suggestion = offered.suggestions.find((each) => each.key === (key ?? suggestionKey))
    if (!suggestion) stepSuggestion(1)
    return suggestion
  }

  /**
   * Does something with a suggestion, and goes on to the next where it was the one looked at. What was typed goes to the
   * server first, and the text is read anew meanwhile: what is decided on is what was seen.
   */
  function decide(key: string | undefined, act: (chosen: Chosen) => void, { goesOn = true } = {}): void {
    const suggestion = meant(key)
    const { offered, suggestions, suggestionKey, activeId } = store.get()
    if (!suggestion || !isUndecided(suggestion, offered)) return
    // With a card open that stays so.
    const isLookedAt = key === undefined || key === suggestionKey || activeId === null
    // Where the button was that was pressed, there is none in a moment.
    if (goesOn) scene.editor?.view.focus()
    scene.inSentText(() => {
      const [chosen] = standing([suggestion], offered)
      if (!chosen) return scene.say('justChanged')
      act(chosen)
      scene.returnsTo(chosen.key)
      if (!goesOn || !isLookedAt) return
      const isStillOffered = ({ key }: Listed): boolean => store.get().offered.suggestions.some((each) => each.key === key)
      const next = suggestions.slice(suggestions.indexOf(suggestion) + 1).find(isStillOffered)
      if (next) {
        openSuggestion(next.key, { scroll: true })
        arrivedKey = next.key
      } else store.set({ suggestionKey: null })
    })
  }

  /** Whether nobody has decided on a suggestion yet; from now on somebody has. */
  function isUndecided({ key }: Listed, offered: Offered): boolean {
    const keys = decided.get(offered) ?? new Set()
    const isFirst = !keys.has(key)
    decided.set(offered, keys.add(key))
    return isFirst
  }

  /** Makes a suggestion an annotation: the one of a key, else the one that is looked at. */
  const accept = (key?: string): void => decide(key, (chosen) => void create([chosen]))

  /** Says that a suggestion is none, for good. */
  const dismiss = (key?: string): void =>
    decide(key, ({ kind, spans }) => {
      sender.dismiss({ kind, ranges: spans, version: text.version() })
      scene.sayWithUndo('dismissed')
    })

  /** Accepts a suggestion and opens its card, to be put right. */
  const mend = (key?: string): void =>
    decide(
      key,
      (chosen) => {
        const [id] = create([chosen])
        if (id !== undefined) store.set({ activeId: id, revealId: id, focusRequest: scene.focusOn('card') })
      },
      { goesOn: false },
    )

  /** Accepts every direct quote that is shown, as one act. */
  function acceptDirect(): void {
    if (!store.get().showsSuggestions) {
      store.set({ showsSuggestions: true })
      return scene.say('shownFirst')
    }
    const { offered, suggestions } = store.get()
    const direct = suggestions.filter((each) => isDirect(each) && isUndecided(each, offered))
    if (direct.length === 0) return scene.say(offered.suggestions.some(isDirect) ? 'nonePasses' : 'noDirect')
    scene.inSentText(() => {
      const chosen = standing(direct, offered)
      if (chosen.length === 0) return scene.say('justChanged')
      create(chosen)
      store.set({ suggestionKey: null })
      scene.sayWithUndo('accepted')
    })
  }

  /** Makes annotations of suggestions and gives their ids. Where somebody else has accepted the open one a moment ago, theirs is open. */
  function create(chosen: readonly Chosen[]): string[] {
    const version = text.version()
    const { text: now } = text.map()
    const made = writer.acceptAll(
      version,
      chosen.map(({ kind, fields, spans }) => ({
        kind,
        ranges: spans,
        input: {
          ...fields,
          target: spans.map(({ start, end, from, to }) => ({ type: 'Positions' as const, from, to, exact: now.slice(start, end) })),
          version,
        },
      })),
    )
    made.saved.then(
      (ids) => {
        const { activeId } = store.get()
        const theirs = ids[made.ids.indexOf(activeId ?? '')]
        if (theirs !== undefined && theirs !== activeId) store.set({ activeId: theirs, revealId: theirs })
      },
      (problem: unknown) => {
        const first = chosen[0]?.spans[0]
        if (first) scene.askAgain(problem, first, version)
      },
    )
    return made.ids
  }

  /** Of suggestions those whose words stand in the text of now as they did when it was read. */
  function standing(suggestions: readonly Listed[], { map: read, reading }: Offered): Chosen[] {
    if (!read || !reading) return []
    const map = text.map()
    const carry = carriedOver(read.text, map.text)
    return suggestions.flatMap((suggestion) => {
      const spans = suggestion.ranges.flatMap((range) => {
        const there = carry(range)
        return (there && spanOfOffsets(map, there.start, there.end)) ?? []
      })
      const { key, kind, ranges } = suggestion
      return spans.length === ranges.length && spans.length > 0 ? [{ key, kind, spans, fields: acceptedAs(reading, suggestion) }] : []
    })
  }

  /** Says of the selected words, else of the sentence or the paragraph at the caret, that nothing there is to be checked; said again, takes it back. */
  function lookedAt(unit: 'sentence' | 'paragraph'): void {
    scene.withSentences((sentences) => lookedAtNow(unit, sentences))
  }

  function lookedAtNow(unit: 'sentence' | 'paragraph', sentences: Sentences): void {
    scene.inSentText(() => {
      const map = text.map()
      const { selected, offered } = store.get()
      const passage = selected ? wholeSentences(selected, sentences) : passageAt(unit, sentences)
      if (!passage) return scene.say('nothingSelected')
      const before = offered.passages.filter(({ start, end }) => start < passage.end && end > passage.start)
      if (before.some(({ start, end }) => start <= passage.start && end >= passage.end)) {
        sender.takeBack(before, text.version())
        return scene.sayWithUndo('notLookedAt')
      }
      const span = spanOfOffsets(map, passage.start, passage.end)
      if (!span) return
      sender.dismiss({ kind: 'passage', ranges: [{ start: span.start, end: span.end }], version: text.version() })
      scene.sayWithUndo('lookedAt')
    })
  }

  /** Selected words up to the ends of their sentences: of half a sentence nobody can say that there is nothing to check. */
  function wholeSentences({ start, end }: Stretch, { sentenceAt }: Sentences): Stretch {
    const map = text.map()
    const [first, last] = [start, end - 1].map((offset) => sentenceAt(map, offset, scene.article.language))
    return { start: Math.min(start, first?.start ?? start), end: Math.max(end, last?.end ?? end) }
  }

  function passageAt(unit: 'sentence' | 'paragraph', { sentenceAt }: Sentences): Stretch | null {
    const map = text.map()
    const head = scene.editor?.state.selection.head ?? 0
    const block = map.blocks.findLast(({ from }) => from <= head) ?? map.blocks[0]
    if (!block) return null
    if (unit === 'paragraph') return { start: block.start, end: block.start + block.length }
    return sentenceAt(map, block.start + Math.min(head - block.from, block.length), scene.article.language)
  }

  /** Puts the name of a speaker right, at all of their quotes. */
  function correctSpeaker(name: string, correction: string): void {
    scene.sayBegun('speakerCorrected', sender.correctName(name, correction)).catch(() => undefined)
  }

  /** Of a quote that has been given another speaker: where that is no source of its own in the article, it is the right name of the one before, and holds for all of their quotes. */
  function followSpeaker(before: string | null, change: AnnotationChange): void {
    const after = change.speaker
    const { reading, map } = store.get().offered
    if (!before || !after || before === after) return
    if (reading && map && isSourceOfItsOwn(map.text, reading, before, after)) return
    // The correction takes this quote along, there and back: the change by itself is no step of its own.
    const { newest } = scene.undoStack
    if (newest?.name === 'change' && Object.keys(change).length === 1) scene.undoStack.drop(newest)
    correctSpeaker(before, after)
  }

  function toggleSuggestions(): void {
    const showsSuggestions = !store.get().showsSuggestions
    keepPreference(SUGGESTIONS_COOKIE, showsSuggestions ? 'on' : 'off')
    store.set(showsSuggestions ? { showsSuggestions } : { showsSuggestions, suggestionKey: null })
  }

  function toggleLens(): void {
    const isLensOn = !store.get().isLensOn
    keepPreference(LENS_COOKIE, isLensOn ? 'on' : 'off')
    store.set({ isLensOn })
    scene.say(isLensOn ? 'lensOn' : 'lensOff')
  }

  return {
    openSuggestion,
    openSuggestionAt,
    stepSuggestion,
    accept,
    dismiss,
    mend,
    acceptDirect,
    lookedAt,
    correctSpeaker,
    followSpeaker,
    toggleSuggestions,
    toggleLens,
  }
}
