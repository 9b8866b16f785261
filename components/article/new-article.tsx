'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { v7 as newId } from 'uuid'
import { keepText, keptText, takeBroughtFiles } from '@/client/brought-files'
import { previewQuery, readFile, readText, useAddArticle, type Brought } from '@/client/new-article'
import { Problem } from '@/client/request'
import { useNavigate } from '@/components/ui/link'
import type { Imported } from '@/domain/contract/article'
import { PartialDate } from '@/domain/contract/common'
import { WebAddress } from '@/domain/contract/evidence'
import { withoutTitle } from '@/domain/formats/title-line'
import { Bring } from './bring'
import { DETAILS, type Detail, type Details } from './details-fields'
import type { TitleInText } from './import-preview'
import { LookAtIt } from './look-at-it'
import styles from './new-article.module.css'
import { previewBlocks } from './preview-blocks'
import { useImportSentence } from './use-import-sentence'

/** The page on which an article comes in: brought, looked at and corrected, added. */
export function NewArticle() {
  const t = useTranslations('newArticle')
  const sentence = useImportSentence()
  const navigate = useNavigate()
  const [text, setText] = useState(keptText)
  useEffect(() => keepText(text), [text])
  const [brought, setBrought] = useState<Brought | null>(null)
  const [headings, setHeadings] = useState<readonly number[] | null>(null)
  const [typed, setTyped] = useState<Partial<Details>>({})
  const [errors, setErrors] = useState<Partial<Details>>({})
  /** What was wrong before the server was asked: with the text, or with a file. */
  const [trouble, setTrouble] = useState<{ with: 'text' | 'file'; problem: unknown } | null>(null)
  const [isReading, setIsReading] = useState(false)
  const preview = useQuery({
    ...previewQuery(brought ?? NOTHING, headings),
    enabled: brought !== null,
    placeholderData: (before: Imported | undefined) => before,
  })
  const add = useAddArticle()
  const isLooking = brought !== null && preview.data !== undefined
  const problem = trouble?.problem ?? (brought ? preview.error : null)
  const isOfFile = trouble ? trouble.with === 'file' : brought !== null && brought.name !== null
  const details = detailsOf(preview.data, typed)

  const takeBrought = useEffectEvent(() => void handleFiles(takeBroughtFiles()))
  useEffect(() => takeBrought(), [])
  // What had the focus is gone when the one view makes place for the other.
  const heading = useRef<HTMLHeadingElement>(null)
  const wasLooking = useRef(isLooking)
  useEffect(() => {
    if (wasLooking.current !== isLooking) heading.current?.focus()
    wasLooking.current = isLooking
  }, [isLooking])
  useWarning((text.trim() !== '' || brought !== null) && !add.isSuccess)

  function look(found: Brought) {
    setBrought(found)
    setHeadings(null)
    setTrouble(null)
    add.reset()
  }

  async function handleFiles(files: File[]) {
    const [file] = files
    if (!file) return
    setIsReading(true)
    try {
      look(await readFile(file, newId()))
    } catch (error) {
      setBrought(null)
      setTrouble({ with: 'file', problem: error })
    }
    setIsReading(false)
  }

  function handleChange(detail: Detail, value: string) {
    setTyped((before) => ({ ...before, [detail]: value }))
    setErrors((before) => ({ ...before, [detail]: undefined }))
  }

  function handleToggle(index: number) {
    if (!preview.data) return
    const blocks = previewBlocks(preview.data.article.doc)
    const now = headings ?? blocks.flatMap((block) => (block.isHeading && block.index !== null ? [block.index] : []))
    setHeadings(now.includes(index) ? now.filter((other) => other !== index) : [...now, index].sort((a, b) => a - b))
  }

  /** Takes the title out of the text, where it stands a second time, or puts it back. The title itself stays what it was. */
  function handleTitle(isOut: boolean) {
    if (!brought) return
    const { whole = brought.content, ...rest } = brought
    const shorter = isOut ? withoutTitle(whole, details.title.trim()) : null
    look({ ...rest, key: newId(), content: shorter ?? whole, ...(shorter !== null && { whole }) })
    setTyped((before) => ({ ...before, title: details.title }))
    // Subheads are counted from the first block.
    setHeadings(headings?.map((index) => index + (isOut ? -1 : 1)).filter((index) => index >= 0) ?? null)
  }

  function handleAdd() {
    if (!brought) return
    const wrong = wrongDetails(details)
    setErrors(Object.fromEntries(wrong.map((detail) => [detail, t(`details.wrong.${detail}`)])))
    if (wrong[0]) return document.getElementsByName(wrong[0])[0]?.focus()
    const said = Object.fromEntries(
      DETAILS.filter((detail) => typed[detail] !== undefined).map((detail) => [detail, details[detail].trim() || null]),
    )
    const { key, format, content } = brought
    // Sent twice it is added once. An export of ours brings an id of its own.
    const id = format === 'json' ? {} : { id: key }
    add.mutate(
      { ...id, format, content, ...(headings && { headings: [...headings] }), ...said },
      {
        onSuccess: ({ article }) => {
          keepText('')
          setText('')
          navigate(`/articles/${article.id}`)
        },
      },
    )
  }

  return (
    <main id="content" className={[styles.page, isLooking && styles.looking].filter(Boolean).join(' ')}>
      <h1 ref={heading} tabIndex={-1}>
        {t('title')}
      </h1>
      {isLooking ? (
        <LookAtIt
          brought={brought}
          imported={preview.data}
          isLoading={preview.isFetching}
          details={details}
          errors={errors}
          trouble={add.error ? sentence(add.error) : problem ? sentence(problem) : null}
          isAdding={add.isPending || add.isSuccess}
          onChange={handleChange}
          titleInText={titleInText(brought, preview.data, details.title)}
          onToggle={handleToggle}
          onTitle={handleTitle}
          onFormat={(format) => look({ key: newId(), name: brought.name, content: brought.whole ?? brought.content, format })}
          onBack={() => setBrought(null)}
          onFiles={(files) => void handleFiles(files)}
          onAdd={handleAdd}
        />
      ) : (
        <Bring
          text={text}
          error={problem && !isOfFile ? sentence(problem) : null}
          fileError={problem && isOfFile ? sentence(problem) : null}
          isReading={isReading || (brought !== null && preview.isFetching)}
          onText={(words) => {
            setText(words)
            setBrought(null)
            setTrouble(null)
          }}
          onLook={(words, html) => {
            if (words.trim() === '') setTrouble({ with: 'text', problem: new Problem('invalid', 422, '', { code: 'empty' }) })
            else look(readText(words, newId(), html))
          }}
          onFiles={(files) => void handleFiles(files)}
        />
      )}
    </main>
  )
}

const NOTHING: Brought = { key: '', name: null, content: '', format: 'text' }

/** Whether the title stands in a plain text as well, as a block of its own, or was taken out of it. */
function titleInText({ format, content, whole }: Brought, { article }: Imported, title: string): TitleInText {
  if (whole !== undefined) return 'out'
  const first = format === 'text' ? previewBlocks(article.doc)[0] : undefined
  return first?.text === title.trim() && withoutTitle(content, title.trim()) !== null ? 'twice' : null
}

/** What the fields show: what was typed, else what was read. */
function detailsOf(imported: Imported | undefined, typed: Partial<Details>): Details {
  const read = (detail: Detail) => typed[detail] ?? imported?.article[detail] ?? ''
  return Object.fromEntries(DETAILS.map((detail) => [detail, read(detail)])) as Details
}

function wrongDetails(details: Details): ('title' | 'url' | 'publishedAt')[] {
  const { title, url, publishedAt } = details
  return [
    ...(title.trim() === '' ? (['title'] as const) : []),
    ...(url.trim() !== '' && !WebAddress.safeParse(url).success ? (['url'] as const) : []),
    ...(publishedAt.trim() !== '' && !PartialDate.safeParse(publishedAt.trim()).success ? (['publishedAt'] as const) : []),
  ]
}

/** Asks before a page is left on which something would be lost. */
function useWarning(isDirty: boolean): void {
  useEffect(() => {
    if (!isDirty) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isDirty])
}
