'use client'

import { useTranslations } from 'next-intl'
import { memo } from 'react'
import { Dialog } from '../ui/dialog'
import { COMMANDS, type CommandName } from './keys'
import styles from './keys-dialog.module.css'
import { useStore } from './store'
import { useWorkbench } from './workbench-context'

const GROUPS: readonly { name: 'mark' | 'suggestions' | 'go' | 'card' | 'rest'; commands: readonly CommandName[] }[] = [
  {
    name: 'mark',
    commands: ['claim', 'quote', 'note', 'sentence', 'moreSentence', 'addRange', 'stickyClaim', 'stickyQuote', 'stickyNote'],
  },
  {
    name: 'suggestions',
    commands: [
      'nextSuggestion',
      'previousSuggestion',
      'accept',
      'dismiss',
      'mend',
      'acceptDirect',
      'lookedAt',
      'lookedAtParagraph',
      'lens',
      'suggestions',
      'people',
    ],
  },
  { name: 'go', commands: ['next', 'previous', 'nextOpenClaim', 'enter', 'leave', 'search', 'drawer'] },
  {
    name: 'card',
    commands: [
      'verdict',
      'confirm',
      'reopen',
      'tags',
      'evidence',
      'growEnd',
      'shrinkEnd',
      'growStart',
      'shrinkStart',
      'cardHistory',
      'delete',
    ],
  },
  { name: 'rest', commands: ['edit', 'find', 'undo', 'redo', 'palette', 'keys'] },
]

/** The list of keys: made from the table that the listener reads, so that it cannot be wrong. */
export const KeysDialog = memo(function KeysDialog() {
  const { store } = useWorkbench()
  const t = useTranslations('workbench')
  const isOpen = useStore(store, (state) => state.dialog === 'keys')
  return (
    <Dialog title={t('keys.title')} reading={t('keys.title')} isOpen={isOpen} onClose={() => store.set({ dialog: null })}>
      {GROUPS.map((group) => (
        <section key={group.name} className={styles.group}>
          <h3>{t(`keys.groups.${group.name}`)}</h3>
          <dl>
            {group.commands.map((name) => (
              <div key={name}>
                <dt>{t(`commands.${name}`)}</dt>
                <dd>
                  {COMMANDS.find((command) => command.name === name)?.keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p className={styles.hint}>{t('keys.sentenceHint')}</p>
    </Dialog>
  )
})
