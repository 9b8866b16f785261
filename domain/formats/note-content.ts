/** What a file for people says about one annotation, in the order it is read: the verdict first, then what was found, then the sources. */
import { isSettled } from '@/domain/annotation/settled'
import type { Annotation } from '@/domain/contract/annotation'
import type { Evidence } from '@/domain/contract/evidence'
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
  /** Names of tags, in files for colleagues. */
  tags: string[]
  sources: { title: string; url: string | null; about: string | null }[]
  /** Labels of an internal file: that it is internal, that its words changed. */
  labels: string[]
}

/** Puts an annotation into words. */
export function noteContent(
  { annotation, isInternal, isWhole }: Numbered,
  scale: readonly Verdict[],
  language: ExportLanguage,
): NoteContent {
  const words = EXPORT_WORDS[language]
  const entry = scale.find(({ kind, verdict }) => kind === annotation.kind && verdict === annotation.verdict)
  const verdict = entry?.name[language] ?? annotation.verdict
  // A verdict holds for the words it was given on: readers are not told it of others.
  const isAgain = annotation.state === 'changed' && isSettled(annotation, scale)
  const told = isAgain && !isWhole ? words.again : (verdict ?? words.status[annotation.status === 'checking' ? 'checking' : 'open'])
  return {
    head: annotation.kind === 'note' ? null : told,
    colour: isAgain && !isWhole ? 'neutral' : (entry?.colour ?? 'neutral'),
    sentences: sentencesOf(annotation, isWhole, language),
    correction: isAgain && !isWhole ? null : annotation.correction,
    tags: isWhole ? annotation.tags.map(({ name }) => name) : [],
    sources: annotation.evidence.map((source) => ({
      title: source.title || source.url || source.excerpt || '',
      url: source.url,
      about: isWhole ? aboutOf(source, language) : null,
    })),
    labels: [...(isInternal && isWhole ? [words.internal] : []), ...(isAgain && isWhole ? [words.changed] : [])],
  }
}

/** What colleagues want to know of a source: for or against, when it was seen, where else it is kept, and its words. */
function aboutOf({ stance, seenAt, archivedUrl, excerpt, note, title }: Evidence, language: ExportLanguage): string {
  const words = EXPORT_WORDS[language]
  const parts = [
    words.stance[stance],
    seenAt && `${words.seen} ${dateInWords(seenAt, language)}`,
    archivedUrl,
    excerpt && excerpt !== title && `“${excerpt}”`,
    note,
  ]
  return parts.filter(Boolean).join(', ')
}

function sentencesOf(annotation: Annotation, isWhole: boolean, language: ExportLanguage): string[] {
  const words = EXPORT_WORDS[language]
  const { kind, speaker, claimant, manner, originalWording, statement } = annotation
  return [
    ...(kind === 'quote' && speaker ? [words.quoteOf(speaker)] : []),
    ...(kind === 'claim' && claimant ? [words.claimBy(claimant)] : []),
    ...(kind === 'quote' && manner && isWhole ? [words.manner[manner]] : []),
    ...(kind === 'quote' && originalWording ? [`${words.said} ${originalWording}`] : []),
    ...(kind === 'claim' && statement ? [`${words.says} ${sentence(statement)}`] : []),
  ]
}

/** Ends as a sentence does. */
function sentence(text: string): string {
  return /[.!?…][”’"')]*$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`
}
