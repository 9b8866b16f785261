'use client'

import { Eye, Plus, Repeat } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { Kind } from '@/domain/contract/annotation'
import { KindIcon } from '../annotation/kind-icon'
import styles from './selection-menu.module.css'
import { useStore, type SelectedWords } from './store'
import { usePlaces } from './use-place'
import { useSingleKeys } from './use-single-keys'
import { useWorkbench } from './workbench-context'

const KINDS: readonly { kind: Kind; key: string }[] = [
  { kind: 'claim', key: 'C' },
  { kind: 'quote', key: 'Q' },
  { kind: 'note', key: 'N' },
]

/** Under the selected words, never on them: what they can be marked as, with the keys that do the same. */
export function SelectionMenu({ sheet }: { sheet: RefObject<HTMLElement | null> }) {
  const { store } = useWorkbench()
  const selected = useStore(store, (state) => (state.isSelecting || state.isFinding ? null : state.selected))
  return selected && <Menu sheet={sheet} selected={selected} />
}

function Menu({ sheet, selected }: { sheet: RefObject<HTMLElement | null>; selected: SelectedWords }) {
  const { editor, store, actions } = useWorkbench()
  const t = useTranslations('workbench')
  const activeId = useStore(store, (state) => state.activeId)
  // Letters are letters while the text is open.
  const hasKeys = useSingleKeys()
  const [isRepeating, setRepeating] = useState(false)
  const menu = useRef<HTMLDivElement>(null)
  const [own, setOwn] = useState(0)
  const [start, end] = usePlaces(editor, sheet, [selected.from, selected.to])
  const hasPlace = start !== null && end !== null
  // What it offers differs, and so does how wide it is.
  useLayoutEffect(() => setOwn(menu.current?.offsetWidth ?? 0), [hasPlace, hasKeys, activeId])
  if (!start || !end) return null
  const isOneLine = Math.abs(start.top - end.top) < 4
  const width = sheet.current?.clientWidth ?? 0
  const left = Math.max(0, Math.min(isOneLine ? start.left : 0, width - own))
  return (
    <div
      ref={menu}
      className={styles.menu}
      role="toolbar"
      aria-label={t('menu.label')}
      style={{ left, top: end.bottom + 8 }}
      // The selection must stay while the menu is pressed.
      onMouseDown={(event) => event.preventDefault()}
    >
      {KINDS.map(({ kind, key }) => (
        <button key={kind} type="button" onClick={() => (isRepeating ? actions.startSticky(kind) : actions.mark(kind))}>
          <KindIcon kind={kind} size={16} />
          {t(`menu.${kind}`)}
          {hasKeys && <kbd>{isRepeating ? `⇧${key}` : key}</kbd>}
        </button>
      ))}
      <span className={styles.line} aria-hidden />
      {activeId !== null && (
        <button type="button" onClick={() => actions.addSelection()}>
          <Plus aria-hidden size={16} />
          {t('menu.addRange')}
          {hasKeys && <kbd>+</kbd>}
        </button>
      )}
      <button
        type="button"
        className={styles.icon}
        title={hasKeys ? `${t('menu.lookedAt')} (L)` : t('menu.lookedAt')}
        aria-label={t('menu.lookedAt')}
        onClick={() => actions.lookedAt('sentence')}
      >
        <Eye aria-hidden size={15} />
      </button>
      <button
        type="button"
        className={styles.icon}
        aria-pressed={isRepeating}
        title={t('menu.repeat')}
        aria-label={t('menu.repeat')}
        onClick={() => setRepeating(!isRepeating)}
      >
        <Repeat aria-hidden size={15} />
      </button>
    </div>
  )
}
