import styles from './swatch.module.css'

/** The colour of a tag. What it means is said in words beside it. */
export function Swatch({ colour }: { colour: string }) {
  return <span className={styles.swatch} data-colour={colour} aria-hidden />
}
