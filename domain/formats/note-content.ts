/** What a file for people says about one annotation, in the order it is read: the verdict first, then what was found, then the sources. */
import type { Annotation } from '@/domain/contract/annotation'
import type { Verdict } from '@/domain/contract/scale'
import { EXPORT_WORDS, dateInWords, type ExportLanguage } from './export-words'
import type { Numbered } from './published'

export interface NoteContent {
  /** The verdict in the desk's words, or how far the checking is; null for context notes. */
  head: string | null
  colour: Verdict['colour']
  /** Sentences that the fields make: whose quote it is, what should have been said. */
  sentences: string[]
  /** The words of a correction: what would have been right. */
  correction: string | null
  sources: { title: string; url: string | null; about: string | null }[]
  /** Labels of an internal file: that it is internal, that its words changed. */
  labels: string[]
}

/** Puts an annotation into words. */
export function noteContent({ annotation, isInternal }: Numbered, scale: readonly Verdict[], language: ExportLanguage): NoteContent {
  const words = EXPORT_WORDS[language]
  const entry = scale.find(({ kind, verdict }) => kind === annotation.kind && verdict === annotation.verdict)
  const verdict = entry?.name[language] ?? annotation.verdict
  const head = annotation.kind === 'note' ? null : (verdict ?? words.status[annotation.status])
  return {
    head,
    colour: entry?.colour ?? 'neutral',
    sentences: sentencesOf(annotation, isInternal, language),
    correction: annotation.correction,
    sources: annotation.evidence.map((source) => ({
      title: source.title || source.url || source.excerpt || '',
      url: source.url,
      about: isInternal
        ? [words.stance[source.stance], source.seenAt && `${words.seen} ${dateInWords(source.seenAt, language)}`].filter(Boolean).join(', ')
        : null,
    })),
    labels: [
      ...(isInternal ? [words.internal] : []),
      ...(annotation.state === 'changed' && annotation.settledAt !== null ? [words.changed] : []),
    ],
  }
}

function sentencesOf(annotation: Annotation, isInternal: boolean, language: ExportLanguage): string[] {
  const words = EXPORT_WORDS[language]
  const { kind, speaker, claimant, manner, originalWording, statement } = annotation
  return [
    ...(kind === 'quote' && speaker ? [words.quoteOf(speaker)] : []),
    ...(kind === 'claim' && claimant ? [words.claimBy(claimant)] : []),
    ...(kind === 'quote' && manner && isInternal ? [words.manner[manner]] : []),
    ...(kind === 'quote' && originalWording ? [`${words.said} ${originalWording}`] : []),
    ...(kind === 'claim' && statement && isInternal ? [statement] : []),
  ]
}
