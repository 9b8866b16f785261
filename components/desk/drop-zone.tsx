'use client'

import { Upload } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { bringFiles } from '@/client/brought-files'
import { useNavigate } from '@/components/ui/link'
import styles from './drop-zone.module.css'

export interface DropZoneProps {
  isLarge?: boolean
  /** Why the file that was brought could not be read. */
  error?: string | null
  onFiles?: (files: File[]) => void
}

/** Takes files that are dropped anywhere on the page, or chosen. Without `onFiles` it goes to where they are looked at before they are stored. */
export function DropZone({ isLarge = false, error = null, onFiles }: DropZoneProps) {
  const t = useTranslations('desk.drop')
  const navigate = useNavigate()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setIsOver] = useState(false)

  function take(files: FileList | null | undefined) {
    if (!files || files.length === 0) return
    if (onFiles) return onFiles([...files])
    bringFiles(files)
    navigate('/articles/new')
  }
  const latest = useRef(take)
  useEffect(() => {
    latest.current = take
  })

  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    function handleOver(event: DragEvent) {
      if (!hasFiles(event)) return
      event.preventDefault()
      setIsOver(true)
    }
    function handleLeave(event: DragEvent) {
      // A leave without a new target has left the window.
      if (event.relatedTarget === null) setIsOver(false)
    }
    function handleDrop(event: DragEvent) {
      if (!hasFiles(event)) return
      event.preventDefault()
      setIsOver(false)
      latest.current(event.dataTransfer?.files)
    }
    document.addEventListener('dragover', handleOver)
    document.addEventListener('dragleave', handleLeave)
    document.addEventListener('drop', handleDrop)
    return () => {
      document.removeEventListener('dragover', handleOver)
      document.removeEventListener('dragleave', handleLeave)
      document.removeEventListener('drop', handleDrop)
    }
  }, [])

  function handleChosen() {
    take(input.current?.files)
    // The same file may be chosen again, after it was changed.
    if (input.current) input.current.value = ''
  }

  return (
    <div className={[styles.zone, isLarge && styles.large, isOver && styles.over, error && styles.wrong].filter(Boolean).join(' ')}>
      <Upload aria-hidden size={20} />
      <div>
        <p>
          {t.rich('text', {
            choose: (words) => (
              <button type="button" className={styles.choose} onClick={() => input.current?.click()}>
                {words}
              </button>
            ),
          })}
        </p>
        {error && (
          <p role="alert" className={styles.error}>
            {error}
          </p>
        )}
      </div>
      <input
        ref={input}
        type="file"
        hidden
        tabIndex={-1}
        aria-label={t('label')}
        accept=".txt,.md,.markdown,.html,.htm,.json,text/plain,text/markdown,text/html,application/json"
        onChange={handleChosen}
      />
    </div>
  )
}
