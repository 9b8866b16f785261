'use client'

import type { ReactNode } from 'react'
import type { TextTaken } from '@/domain/contract/content'
import { AffectedList } from './affected-list'
import { BlockChanges, ChangeSummary } from './block-changes'
import styles from './change-preview.module.css'

/** What another text would change, before it does: in a line, in the annotations, and word by word. */
export function ChangePreview({ taken, language, sentence }: { taken: TextTaken; language: string | null; sentence: ReactNode }) {
  return (
    <div className={styles.preview}>
      <p>
        {sentence}{' '}
        {taken.steps > 0 && (
          <strong>
            <ChangeSummary blocks={taken.blocks} />
          </strong>
        )}
      </p>
      {taken.steps > 0 && (
        <>
          <AffectedList affected={taken.affected} />
          <BlockChanges blocks={taken.blocks} language={language} />
        </>
      )}
    </div>
  )
}
