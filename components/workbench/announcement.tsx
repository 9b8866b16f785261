'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState, memo } from 'react'
import styles from './announcement.module.css'
import { useStore } from './store'
import { useWorkbench } from './workbench-context'

/** Milliseconds a sentence stays in sight; what it offers to undo stays possible by key and in the bin. */
const SHOWN = 8000

/** Says what just happened, to the eye and to screen readers, and offers to take it back or to look at it. */
export const Announcement = memo(function Announcement() {
  const { store } = useWorkbench()
  const t = useTranslations('workbench.offer')
  const { text, turn, act, offer } = useStore(store, (state) => state.announcement)
  const [goneTurn, setGoneTurn] = useState(0)
  useEffect(() => {
    const timer = setTimeout(() => setGoneTurn(turn), SHOWN)
    return () => clearTimeout(timer)
  }, [turn])
  const isShown = text !== '' && turn !== goneTurn
  return (
    <div role="status" aria-live="polite" className={isShown ? styles.shown : styles.hidden}>
      {isShown && (
        <>
          <span>{text}</span>
          {act && (
            <button
              type="button"
              onClick={() => {
                act()
                setGoneTurn(turn)
              }}
            >
              {t(offer)}
            </button>
          )}
        </>
      )}
    </div>
  )
})
