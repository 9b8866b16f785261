'use client'

import { useQuery } from '@tanstack/react-query'
import { ListFilter, Search, Users, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { memo } from 'react'
import { tagsQuery } from '@/client/tags'
import type { Kind } from '@/domain/contract/annotation'
import { Menu, MenuCheck, MenuChoice, MenuItem, MenuLine } from '../ui/menu'
import { DrawerButtons } from './drawer/drawer-buttons'
import styles from './margin-filter.module.css'
import { NO_FILTER, useStore, type Filter } from './store'
import { useWorkbench } from './workbench-context'

const STATUSES = ['all', 'open', 'checking', 'done', 'changed'] as const
const KINDS: readonly (Kind | 'all')[] = ['all', 'claim', 'quote', 'note']

/** Filters cards and text by words, kind, status and tag. */
export const MarginFilter = memo(function MarginFilter() {
  const { store, actions } = useWorkbench()
  const t = useTranslations('workbench.filter')
  const kinds = useTranslations('annotation.kindsPlural')
  const suggestions = useTranslations('suggestions')
  const showsSuggestions = useStore(store, (state) => state.showsSuggestions)
  const isLensOn = useStore(store, (state) => state.isLensOn)
  const filter = useStore(store, (state) => state.filter)
  const tags = useQuery(tagsQuery).data?.items ?? []
  const set = (change: Partial<Filter>): void => store.set({ filter: { ...filter, ...change } })
  const isNarrowed = filter.kinds.length > 0 || filter.status !== null || filter.tag !== null
  const named = [
    ...filter.kinds.map((kind) => kinds(kind)),
    ...(filter.status ? [t(`statuses.${filter.status}`)] : []),
    ...tags.filter((tag) => tag.id === filter.tag).map((tag) => tag.name),
  ].join(' · ')
  return (
    <div className={styles.filter}>
      <Search aria-hidden size={15} />
      <input
        id="margin-filter"
        className={styles.words}
        value={filter.words}
        placeholder={t('placeholder')}
        aria-label={t('placeholder')}
        onChange={(event) => set({ words: event.target.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.stopPropagation()
          set({ words: '' })
          actions.leave()
        }}
      />
      {isNarrowed && <span className={styles.named}>{named}</span>}
      {(filter.words !== '' || isNarrowed) && (
        <button
          type="button"
          className={styles.icon}
          aria-label={t('clear')}
          title={t('clear')}
          onClick={() => store.set({ filter: NO_FILTER })}
        >
          <X aria-hidden size={15} />
        </button>
      )}
      <Menu
        trigger={
          <button type="button" className={`${styles.icon} ${isNarrowed ? styles.on : ''}`} aria-label={t('label')} title={t('label')}>
            <ListFilter aria-hidden size={16} />
          </button>
        }
      >
        <MenuChoice
          label={t('kind')}
          value={filter.kinds[0] ?? 'all'}
          choices={KINDS.map((kind) => ({ value: kind, label: kind === 'all' ? t('allKinds') : kinds(kind) }))}
          onChoose={(kind) => set({ kinds: kind === 'all' ? [] : [kind] })}
        />
        <MenuLine />
        <MenuChoice
          label={t('status')}
          value={filter.status ?? 'all'}
          choices={STATUSES.map((status) => ({ value: status, label: t(`statuses.${status}`) }))}
          onChoose={(status) => set({ status: status === 'all' ? null : status })}
        />
        {tags.length > 0 && <MenuLine />}
        {tags.length > 0 && (
          <MenuChoice
            label={t('tag')}
            value={filter.tag ?? ''}
            choices={[{ value: '', label: t('allTags') }, ...tags.map((tag) => ({ value: tag.id, label: tag.name }))]}
            onChoose={(tag) => set({ tag: tag === '' ? null : tag })}
          />
        )}
        <MenuLine />
        <MenuCheck isOn={showsSuggestions} onChange={() => actions.toggleSuggestions()}>
          {suggestions('show')}
        </MenuCheck>
        <MenuCheck isOn={isLensOn} onChange={() => actions.toggleLens()}>
          {suggestions('lens')}
        </MenuCheck>
        <MenuItem icon={<Users aria-hidden />} onClick={() => store.set({ dialog: 'people' })}>
          {suggestions('people.title')}
        </MenuItem>
      </Menu>
      <DrawerButtons />
    </div>
  )
})
