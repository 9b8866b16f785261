/** What an export is made of: an article, all that hangs on it, and the scale its verdicts are words of, as they are at one moment. */
import type { Person } from '@/domain/annotation/permissions'
import type { Annotation } from '@/domain/contract/annotation'
import type { Article } from '@/domain/contract/article'
import type { Verdict } from '@/domain/contract/scale'
import type { Decisions } from '@/domain/contract/suggestion'
import type { Picture } from '@/domain/formats/format'
import { listAnnotations } from './list-annotations'
import { getArticle } from './articles'
import type { Database } from './database'
import { decisionsOf } from './decided-rows'
import { pictureOf } from './images'
import { listScale } from './scales'

export interface ArticleExport {
  article: Article
  annotations: Annotation[]
  scale: Verdict[]
  decisions: Decisions
  /** Reads a picture when a format holds it: most hold none. */
  pictureOf: (src: string) => Picture | null
}

/** Gathers an article for export; asks `may()` as reading it does. */
export function gatherExport(db: Database, person: Person, articleId: string): ArticleExport {
  return db.transaction(() => ({
    article: getArticle(db, person, articleId),
    annotations: listAnnotations(db, person, articleId).items,
    scale: listScale(db),
    decisions: decisionsOf(db, articleId),
    pictureOf: (src: string) => pictureOf(db, person, src),
  }))
}
