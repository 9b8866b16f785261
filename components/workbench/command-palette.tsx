'use client'

import { Autocomplete } from '@base-ui/react/autocomplete'
import { useTranslations } from 'next-intl'
import { memo } from 'react'
import { focusOnMount } from '../ui/focus-on-mount'
import { Dialog } from '../ui/dialog'
import styles from './command-palette.module.css'
import { COMMANDS, type Command } from './keys'
import { useStore } from './store'
import { useWorkbench } from './workbench-context'

/** Everything the workbench can do, found by typing what it is called. */
export const CommandPalette = memo(function CommandPalette() {
  const { store, actions } = useWorkbench()
  const t = useTranslations('workbench')
  const isOpen = useStore(store, (state) => state.dialog === 'commands')
  const commands = COMMANDS.filter((command) => command.inPalette)
  const nameOf = (command: Command): string => t(`commands.${command.name}`)
  const run = (command: Command): void => {
    store.set({ dialog: null })
    // The dialog gives the focus back first; a command may take it elsewhere.
    requestAnimationFrame(() => command.run({ actions, store, event: null }))
  }
  return (
    <Dialog title={t('palette.title')} isOpen={isOpen} onClose={() => store.set({ dialog: null })}>
      <Autocomplete.Root items={commands} itemToStringValue={nameOf} open inline autoHighlight="always">
        <Autocomplete.Input
          className={styles.input}
          placeholder={t('palette.placeholder')}
          aria-label={t('palette.placeholder')}
          ref={focusOnMount}
        />
        <Autocomplete.Empty className={styles.empty}>{t('palette.nothing')}</Autocomplete.Empty>
        <Autocomplete.List className={styles.list}>
          {(command: Command) => (
            <Autocomplete.Item key={command.name} value={command} className={styles.item} onClick={() => run(command)}>
              <span>{nameOf(command)}</span>
              {command.keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </Autocomplete.Item>
          )}
        </Autocomplete.List>
      </Autocomplete.Root>
    </Dialog>
  )
})
