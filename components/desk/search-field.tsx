'use client'

import { Search } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { keysAreOn } from '@/components/ui/preferences'
import styles from './search-field.module.css'

/** Looks for words while they are typed. `/` goes there. */
export function SearchField({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    function handleKey(event: KeyboardEvent) {
      const isTyping =
        event.target instanceof HTMLElement &&
        event.target.closest('input, textarea, select, [contenteditable], [role="menu"], [role="dialog"]')
      if (event.key !== '/' || isTyping || event.metaKey || event.ctrlKey || event.altKey || !keysAreOn()) return
      event.preventDefault()
      input.current?.focus()
    }
    document.addEventListener('keydown', handleKey)
    return () => document.removeEventListener('keydown', handleKey)
  }, [])
  return (
    <label className={styles.search}>
      <Search aria-hidden size={16} />
      <span className="visually-hidden">{label}</span>
      <input
        ref={input}
        type="search"
        placeholder={label}
        value={value}
        maxLength={200}
        onChange={(event) => onChange(event.target.value)}
      />
      <kbd aria-hidden>/</kbd>
    </label>
  )
}
