'use client'

import { useQuery } from '@tanstack/react-query'
import { ArrowLeft } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState, type ReactNode } from 'react'
import { v7 as newId } from 'uuid'
import { readFile, readText, type Brought } from '@/client/new-article'
import { copyPreviewQuery, useTakeCopy } from '@/client/new-copy'
import { Problem } from '@/client/request'
import type { ContentTaken } from '@/domain/contract/content'
import { FILE_KINDS } from '@/domain/formats/file-kinds'
import { DropZone } from '../desk/drop-zone'
import { ChangePreview } from '../history/change-preview'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { SelectField, TextField } from '../ui/field'
import { focusOnMount } from '../ui/focus-on-mount'
import { Losses } from './losses'
import styles from './new-copy.module.css'
import { useImportSentence } from './use-import-sentence'

export interface NewCopyProps {
  article: { id: string; language: string | null }
  isOpen: boolean
  onClose: () => void
  onTaken: (taken: ContentTaken) => void
}

const NOTHING: Brought = { key: '', name: null, content: '', format: 'text' }

/** Takes a new copy of an article's text in: brought, compared with the text of now, and taken in as the difference. What was brought stays until it is. */
export function NewCopy({ article, isOpen, onClose, onTaken }: NewCopyProps) {
  const t = useTranslations('history.copy')
  const common = useTranslations('common')
  const sentence = useImportSentence()
  const [text, setText] = useState('')
  const [brought, setBrought] = useState<Brought | null>(null)
  const [trouble, setTrouble] = useState<unknown>(null)
  const [isBehind, setIsBehind] = useState(false)
  const preview = useQuery({ ...copyPreviewQuery(article.id, brought ?? NOTHING), enabled: isOpen && brought !== null })
  const take = useTakeCopy(article.id)
  const seen = brought && preview.data
  const problem = trouble ?? take.error ?? (brought ? preview.error : null)

  function look(found: Brought | null) {
    setBrought(found)
    setTrouble(null)
    setIsBehind(false)
    take.reset()
  }

  async function handleFiles([file]: File[]) {
    if (!file) return
    try {
      look(await readFile(file, newId()))
    } catch (error) {
      look(null)
      setTrouble(error)
    }
  }

  function handleTake() {
    if (!seen) return
    take.mutate(
      { ...brought, version: seen.from },
      {
        onSuccess: (taken) => {
          look(null)
          setText('')
          onTaken(taken)
        },
        onError: (error) => {
          if (!(error instanceof Problem && error.kind === 'behind')) return
          take.reset()
          setIsBehind(true)
          void preview.refetch()
        },
      },
    )
  }

  return (
    <Dialog
      title={t('title')}
      isOpen={isOpen}
      onClose={onClose}
      isWide
      actions={
        seen ? (
          <>
            <Button onClick={() => look(null)}>
              <ArrowLeft aria-hidden />
              {t('back')}
            </Button>
            <Button look="primary" disabled={preview.isFetching || seen.steps === 0 || take.isPending} onClick={handleTake}>
              {t(take.isPending ? 'taking' : 'take')}
            </Button>
          </>
        ) : (
          <>
            <Button onClick={onClose}>{common('cancel')}</Button>
            <Button
              look="primary"
              disabled={text.trim() === '' || (brought !== null && preview.isFetching)}
              onClick={() => look(readText(text, newId()))}
            >
              {t('look')}
            </Button>
          </>
        )
      }
    >
      {seen ? (
        <Compared
          brought={brought}
          taken={seen}
          language={article.language}
          onFormat={(format) => look({ ...brought, key: newId(), format })}
        >
          {isBehind && <p role="alert">{t('behind')}</p>}
          {problem !== null && <p role="alert">{sentence(problem)}</p>}
        </Compared>
      ) : (
        <div className={styles.bring}>
          <TextField
            label={t('text')}
            ref={focusOnMount}
            hint={t('hint')}
            error={problem === null ? null : sentence(problem)}
            value={text}
            rows={12}
            spellCheck={false}
            className={styles.text}
            onChange={(event) => {
              setText(event.currentTarget.value)
              look(null)
            }}
            onPaste={(event) => {
              // A whole article pasted into the empty field is looked at right away; words added to others are not.
              const pasted = event.clipboardData.getData('text/plain')
              if (text.trim() !== '' || !pasted.includes('\n')) return
              event.preventDefault()
              setText(pasted)
              look(readText(pasted, newId(), event.clipboardData.getData('text/html')))
            }}
          />
          <DropZone onFiles={(files) => void handleFiles(files)} />
        </div>
      )}
    </Dialog>
  )
}

interface ComparedProps {
  brought: Brought
  taken: ContentTaken
  language: string | null
  onFormat: (format: string) => void
  children: ReactNode
}

/** What was brought and how it was read, and what it would change. */
function Compared({ brought, taken, language, onFormat, children }: ComparedProps) {
  const t = useTranslations('history.copy')
  const news = useTranslations('newArticle')
  return (
    <div className={styles.compared}>
      <div className={styles.brought}>
        <strong>{brought.name ?? t('pasted')}</strong>
        <SelectField label={news('format')} value={brought.format} onChange={(event) => onFormat(event.currentTarget.value)}>
          {FILE_KINDS.map(({ format }) => (
            <option key={format} value={format}>
              {news(`formats.${format as 'text'}`)}
            </option>
          ))}
        </SelectField>
      </div>
      {children}
      <Losses warnings={taken.warnings} />
      <ChangePreview taken={taken} language={language} sentence={t(taken.steps === 0 ? 'same' : 'keeps')} />
    </div>
  )
}
