import { buttonClass } from './button'
import styles from './notice.module.css'

/** A whole page that says one thing, and where to go from here. */
export function Notice({ title, text, action }: { title: string; text: string; action?: { href: string; label: string } }) {
  return (
    <main id="content" className={styles.notice}>
      <h1>{title}</h1>
      <p>{text}</p>
      {action && (
        <a href={action.href} className={buttonClass('primary')}>
          {action.label}
        </a>
      )}
    </main>
  )
}
