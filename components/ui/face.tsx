import styles from './face.module.css'

/** Somebody's initials on a colour of their own, with the name for those who do not see it. */
export function Face({ name, size = 'normal' }: { name: string; size?: 'normal' | 'small' }) {
  return (
    <span className={`${styles.face} ${styles[size]} ${styles[`hue${hueOf(name)}`]}`} title={name} role="img" aria-label={name}>
      <span aria-hidden>{initialsOf(name)}</span>
    </span>
  )
}

/** The first letter of the first and of the last word that starts with a capital ("Marieke de Vries": MV). */
function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u)
  const last = words.findLast((word) => /^\p{Lu}/u.test(word))
  const letters = [words[0], words.length > 1 ? (last ?? words.at(-1)) : undefined].map((word) => [...(word ?? '')][0] ?? '')
  return letters.join('').toUpperCase()
}

function hueOf(name: string): number {
  let sum = 0
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0
  return sum % 8
}
