'use client'

import { useQuery } from '@tanstack/react-query'
import { annotationQuery } from '@/client/annotations'
import { MarginCard, type MarginCardProps } from '../margin-card'
import { useWorkbench } from '../workbench-context'
import styles from './drawer.module.css'
import { PutAtSelection } from './put-at-selection'

/** A note on the article as a whole; it can be put on words after all. */
export function ArticleNote(props: MarginCardProps) {
  const { article } = useWorkbench()
  const annotation = useQuery(annotationQuery(article.id, props.item.id)).data
  return (
    <li className={styles.entry}>
      <MarginCard {...props} />
      {annotation && (
        <div className={styles.tools}>
          <div className={styles.buttons}>
            <PutAtSelection annotation={annotation} index={null} />
          </div>
        </div>
      )}
    </li>
  )
}
