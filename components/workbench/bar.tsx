'use client'

import {
  CheckCheck,
  ClipboardPaste,
  Download,
  Ellipsis,
  History,
  Keyboard,
  ListTodo,
  PencilLine,
  PenLine,
  Replace,
  Search,
  Sparkle,
  Tag,
  Trash2,
  Undo2,
  Users,
} from 'lucide-react'
import { useTranslations } from 'next-intl'
import { memo, useMemo, useState } from 'react'
import { countsOf } from '@/domain/annotation/settled'
import { PersonMenu } from '../person/person-menu'
import { Button } from '../ui/button'
import { Menu, MenuCheck, MenuItem, MenuLine } from '../ui/menu'
import { Wordmark } from '../ui/wordmark'
import styles from './bar.module.css'
import { ModeSwitch } from './mode-switch'
import { ProgressRing } from './progress-ring'
import { SaveState } from './save-state'
import { useStore } from './store'
import { isDirect } from './suggestions/offered-now'
import { useAsRead } from './use-gone-on'
import { useIsNarrow } from './use-is-narrow'
import { useScale } from './use-shown'
import { useWorkbench } from './workbench-context'

const FORMATS = ['html', 'markdown', 'text', 'json', 'jsonld'] as const

/** The top bar of the workbench: where one is, whether it is saved, and what can be done with the whole article. */
export const Bar = memo(function Bar() {
  const { article, person, store, actions } = useWorkbench()
  const t = useTranslations('workbench.bar')
  const common = useTranslations('common')
  const edit = useTranslations('edit')
  const isEditing = useStore(store, (state) => state.isEditing)
  const isNarrow = useIsNarrow()
  return (
    <header className={styles.bar}>
      <a href="/" className={styles.home} aria-label={`Kanttekening, ${common('articles')}`}>
        <Wordmark isShort />
      </a>
      <nav className={styles.crumb} aria-label={t('where')}>
        <a href="/">{common('articles')}</a>
        <span aria-hidden>/</span>
        <b title={article.title}>{article.title}</b>
      </nav>
      <BarProgress />
      <SaveState />
      <ModeSwitch />
      <button
        type="button"
        className={styles.icon}
        aria-label={t('commands')}
        title={t('commands')}
        onClick={() => store.set({ dialog: 'commands' })}
      >
        <Search aria-hidden size={17} />
      </button>
      <ExportMenu />
      <Menu
        trigger={
          <button type="button" className={styles.icon} aria-label={common('more')} title={common('more')}>
            <Ellipsis aria-hidden size={18} />
          </button>
        }
      >
        <MenuItem icon={<Undo2 aria-hidden />} onClick={() => actions.undo()}>
          {common('undo')}
        </MenuItem>
        <MenuLine />
        <MenuItem icon={<PenLine aria-hidden />} onClick={() => actions.toggleEditing()}>
          {edit(isEditing ? 'annotateText' : 'editText')}
        </MenuItem>
        <MenuItem icon={<Replace aria-hidden />} onClick={() => actions.find()}>
          {edit('find.label')}
        </MenuItem>
        {isNarrow && <FirstReadItems />}
        <MenuItem icon={<PencilLine aria-hidden />} onClick={() => store.set({ dialog: 'details' })}>
          {t('details')}
        </MenuItem>
        <MenuItem icon={<ClipboardPaste aria-hidden />} onClick={() => store.set({ dialog: 'copy' })}>
          {t('copy')}
        </MenuItem>
        <MenuItem icon={<History aria-hidden />} href={`/articles/${article.id}/history`}>
          {t('history')}
        </MenuItem>
        <MenuItem icon={<Trash2 aria-hidden />} onClick={() => store.set({ dialog: 'bin' })}>
          {common('bin')}
        </MenuItem>
        <MenuItem icon={<Tag aria-hidden />} href="/tags">
          {common('tags')}
        </MenuItem>
        <MenuItem icon={<Keyboard aria-hidden />} onClick={() => store.set({ dialog: 'keys' })}>
          {t('keys')}
        </MenuItem>
      </Menu>
      <span className={styles.person}>
        <PersonMenu person={person} />
      </span>
    </header>
  )
})

/** Where neither the outline nor keys are at hand: what can be done with all that was found. */
function FirstReadItems() {
  const { store, actions } = useWorkbench()
  const t = useTranslations('suggestions')
  const showsSuggestions = useStore(store, (state) => state.showsSuggestions)
  const isLensOn = useStore(store, (state) => state.isLensOn)
  const direct = useStore(store, (state) => state.suggestions.filter(isDirect).length)
  return (
    <>
      <MenuLine />
      {showsSuggestions && direct > 0 && (
        <MenuItem icon={<CheckCheck aria-hidden />} onClick={() => actions.acceptDirect()}>
          {t('acceptDirect', { count: direct })}
        </MenuItem>
      )}
      <MenuItem icon={<Sparkle aria-hidden />} onClick={() => actions.toggleSuggestions()}>
        {t(showsSuggestions ? 'hide' : 'show')}
      </MenuItem>
      <MenuItem icon={<ListTodo aria-hidden />} onClick={() => actions.toggleLens()}>
        {t(isLensOn ? 'lensOff' : 'lens')}
      </MenuItem>
      <MenuItem icon={<Users aria-hidden />} onClick={() => store.set({ dialog: 'people' })}>
        {t('people.title')}
      </MenuItem>
      <MenuLine />
    </>
  )
}

/** Where the outline has no room: how much is settled. */
function BarProgress() {
  const t = useTranslations('workbench.outline')
  const items = useAsRead()
  const scale = useScale()
  const { settled, claim, quote } = useMemo(() => countsOf(items, scale), [items, scale])
  const checkable = claim + quote
  if (checkable === 0) return null
  const label = t('settled', { settled, count: checkable })
  return (
    <span className={styles.progress} role="img" aria-label={label} title={label}>
      <ProgressRing done={settled} of={checkable} size={20} />
      <span aria-hidden>
        {settled}/{checkable}
      </span>
    </span>
  )
}

/** The formats an article leaves in; internal notes come along when asked for, and what is not settled is told before. */
function ExportMenu() {
  const { article } = useWorkbench()
  const t = useTranslations('workbench.bar')
  const [isWhole, setWhole] = useState(false)
  const items = useAsRead()
  const scale = useScale()
  const { open: unsettled } = useMemo(() => countsOf(items, scale), [items, scale])
  return (
    <Menu
      trigger={
        <Button aria-label={t('export')}>
          <Download aria-hidden />
          <span className={styles.label}>{t('export')}</span>
        </Button>
      }
    >
      {unsettled > 0 && <p className={styles.unsettled}>{t('unsettled', { count: unsettled })}</p>}
      <MenuCheck isOn={isWhole} onChange={setWhole}>
        {t('withInternal')}
      </MenuCheck>
      <MenuLine />
      {FORMATS.map((format) => (
        <MenuItem key={format} href={`/api/articles/${article.id}/export?format=${format}${isWhole ? '&notes=all' : ''}`}>
          {t(`formats.${format}`)}
        </MenuItem>
      ))}
    </Menu>
  )
}
