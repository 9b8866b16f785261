import type { ReactNode } from 'react'
import { Wordmark } from '@/components/ui/wordmark'
import { LanguageSwitch } from './language-switch'
import styles from './door.module.css'

/** The page before the desk: one card on paper. */
export function Door({ title, intro, children, foot }: { title: string; intro?: ReactNode; children?: ReactNode; foot?: ReactNode }) {
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <Wordmark />
      </header>
      <main id="content" className={styles.card}>
        <h1>{title}</h1>
        {intro && <p className={styles.intro}>{intro}</p>}
        {children}
      </main>
      <footer className={styles.foot}>
        {foot && <p>{foot}</p>}
        <LanguageSwitch />
      </footer>
    </div>
  )
}
