'use client'

import { Ellipsis, Merge, Pencil, Trash2 } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { currentTag, useUpdateTag } from '@/client/tags'
import { useProblemSentence } from '@/components/problem/use-problem-sentence'
import { Menu, MenuChoice, MenuItem } from '@/components/ui/menu'
import { TAG_COLOURS, type TagColour } from '@/domain/contract/common'
import type { Tag } from '@/domain/contract/tag'
import { RenameTag } from './rename-tag'
import { Swatch } from './swatch'
import styles from './tag-row.module.css'

interface TagRowProps {
  tag: Tag
  canMerge: boolean
  /** `into` is known when another tag has the name that was asked for. */
  onMerge: (into?: Tag) => void
  onDelete: () => void
}

/** A tag: its colour and its name are changed where they stand. */
export function TagRow({ tag, canMerge, onMerge, onDelete }: TagRowProps) {
  const t = useTranslations('tags')
  const format = useFormatter()
  const sentence = useProblemSentence()
  const recolour = useUpdateTag()
  const [isRenaming, setIsRenaming] = useState(false)
  const [timesRenamed, setTimesRenamed] = useState(0)
  const name = useRef<HTMLButtonElement>(null)

  function handleRenamed() {
    setIsRenaming(false)
    setTimesRenamed((times) => times + 1)
  }

  // After the commit that puts the button back: a frame may come before it.
  useEffect(() => {
    if (timesRenamed > 0) name.current?.focus()
  }, [timesRenamed])

  function trouble(error: unknown): string {
    const current = currentTag(error)
    return current ? t('changedMeanwhile', { name: current.name, colour: colourName(current.colour) }) : sentence(error)
  }

  function colourName(colour: string): string {
    const known = TAG_COLOURS.find((each) => each === colour)
    return known ? t(`colours.${known}`) : colour
  }

  return (
    <li className={styles.row}>
      <Menu
        align="start"
        trigger={
          <button type="button" className={styles.colour} aria-label={t('colourOf', { name: tag.name, colour: colourName(tag.colour) })}>
            <Swatch colour={tag.colour} />
          </button>
        }
      >
        <MenuChoice
          label={t('colour')}
          value={tag.colour as TagColour}
          choices={TAG_COLOURS.map((value) => ({
            value,
            label: (
              <>
                <Swatch colour={value} />
                {t(`colours.${value}`)}
              </>
            ),
          }))}
          onChoose={(colour) => recolour.mutate({ tag, change: { colour } })}
        />
      </Menu>
      {isRenaming ? (
        <RenameTag tag={tag} onDone={handleRenamed} onMerge={onMerge} />
      ) : (
        <button
          type="button"
          ref={name}
          className={styles.name}
          title={t('rename')}
          aria-label={t('renameOne', { name: tag.name })}
          onClick={() => setIsRenaming(true)}
        >
          {tag.name}
          <Pencil aria-hidden size={13} />
        </button>
      )}
      <span className={styles.uses}>{t('uses', { uses: tag.uses, shown: format.number(tag.uses) })}</span>
      <Menu
        trigger={
          <button type="button" className={styles.more} aria-label={t('actions', { name: tag.name })}>
            <Ellipsis aria-hidden size={16} />
          </button>
        }
      >
        <MenuItem icon={<Pencil aria-hidden />} onClick={() => setIsRenaming(true)}>
          {t('rename')}
        </MenuItem>
        {canMerge && (
          <MenuItem icon={<Merge aria-hidden />} onClick={() => onMerge()}>
            {t('merge')}
          </MenuItem>
        )}
        <MenuItem icon={<Trash2 aria-hidden />} onClick={onDelete}>
          {t('delete')}
        </MenuItem>
      </Menu>
      {recolour.error && (
        <p role="alert" className={styles.trouble}>
          {trouble(recolour.error)}
        </p>
      )}
    </li>
  )
}
