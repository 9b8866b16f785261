'use client'

import { Download, Ellipsis, Keyboard, PencilLine, Search, Tag, Trash2, Undo2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { memo } from 'react'
import { PersonMenu } from '../person/person-menu'
import { Button } from '../ui/button'
import { Menu, MenuItem, MenuLine } from '../ui/menu'
import { Wordmark } from '../ui/wordmark'
import styles from './bar.module.css'
import { SaveState } from './save-state'
import { useWorkbench } from './workbench-context'

const FORMATS = ['html', 'markdown', 'text', 'json', 'jsonld'] as const

/** The top bar of the workbench: where one is, whether it is saved, and what can be done with the whole article. */
export const Bar = memo(function Bar() {
  const { article, person, store, actions } = useWorkbench()
  const t = useTranslations('workbench.bar')
  const common = useTranslations('common')
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
      <SaveState />
      <button
        type="button"
        className={styles.icon}
        aria-label={t('commands')}
        title={t('commands')}
        onClick={() => store.set({ dialog: 'commands' })}
      >
        <Search aria-hidden size={17} />
      </button>
      <Menu
        trigger={
          <Button aria-label={t('export')}>
            <Download aria-hidden />
            <span className={styles.label}>{t('export')}</span>
          </Button>
        }
      >
        {FORMATS.map((format) => (
          <MenuItem key={format} href={`/api/articles/${article.id}/export?format=${format}`}>
            {t(`formats.${format}`)}
          </MenuItem>
        ))}
        <MenuLine />
        {FORMATS.map((format) => (
          <MenuItem key={format} href={`/api/articles/${article.id}/export?format=${format}&notes=all`}>
            {t('withInternal', { format: t(`formats.${format}`) })}
          </MenuItem>
        ))}
      </Menu>
      <Menu
        trigger={
          <button type="button" className={styles.icon} aria-label={common('more')} title={common('more')}>
            <Ellipsis aria-hidden size={18} />
          </button>
        }
      >
        <MenuItem icon={<Undo2 aria-hidden />} onClick={() => void actions.undo()}>
          {common('undo')}
        </MenuItem>
        <MenuLine />
        <MenuItem icon={<PencilLine aria-hidden />} onClick={() => store.set({ dialog: 'details' })}>
          {t('details')}
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
