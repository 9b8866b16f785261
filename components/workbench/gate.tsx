import { useTranslations } from 'next-intl'
import { isReady } from '@/domain/annotation/settled'
import type { Counts } from '@/domain/contract/article'
import styles from './outline.module.css'
import { isWhollyRead, type Offered } from './suggestions/offered-now'

/** What stands in the way of publishing. What nobody has marked may still be wrong: settling all marks is not the end of it. */
export function Gate({ counts, offered }: { counts: Counts; offered: Offered }) {
  const t = useTranslations('workbench.outline')
  if (counts.claim + counts.quote === 0) return null
  const [title, text] = words()
  return (
    <section className={styles.gate} aria-live="off">
      <b>{title}</b> {text}
    </section>
  )

  function words(): [string, string] {
    if (!isReady(counts)) {
      const { open, changed, detached, detachedNotes } = counts.standing
      return [t('notReady'), t('notReadyText', { open, changed, detached: detached + detachedNotes })]
    }
    const [suggested, unmarked] = [offered.suggestions.length, offered.unmarked.length]
    if (suggested + unmarked > 0) return [t('markedReady'), t('leftText', { suggested, unmarked })]
    return [t(isWhollyRead(offered) ? 'ready' : 'markedReady'), t('readyText')]
  }
}
