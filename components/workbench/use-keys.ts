import { useEffect } from 'react'
import { readSelection } from '@/editor/selection'
import { keysAreOn } from '../ui/preferences'
import { COMMANDS } from './keys'
import { useWorkbench } from './workbench-context'

/** Listens for the workbench's keys everywhere but in fields, where letters are letters. They win over any other listener of the page. */
export function useKeys(): void {
  const { actions, store, editor } = useWorkbench()
  useEffect(() => {
    const handleKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || store.get().dialog !== null || isInPopup(event.target)) return
      if (event.key === 'Escape' && editor?.isFocused && store.get().isEditing) {
        event.preventDefault()
        return store.get().isFinding ? actions.stopFinding() : actions.setEditing(false)
      }
      const inField = isField(event.target) || isInCard(event)
      const singleKeys = keysAreOn()
      const command = COMMANDS.find(({ isSingle, matches, name }) => {
        if (inField && (isSingle || name === 'undo' || name === 'redo' || name === 'leave')) return false
        return (singleKeys || !isSingle) && matches(event)
      })
      if (!command || (command.name === 'enter' && isControl(event.target))) return
      event.preventDefault()
      event.stopPropagation()
      actions.inTurn(() => {
        if (editor) readSelection(editor.view)
        command.run({ actions, store, event })
      })
    }
    // After everything in the card itself: a list of tags that closes on Escape has had it first.
    const handleEscape = (event: KeyboardEvent): void => {
      const target = event.target instanceof HTMLElement ? event.target : null
      if (event.key === 'Escape' && !event.defaultPrevented && store.get().dialog === null && target?.closest('[role="comment"]'))
        actions.leave()
    }
    window.addEventListener('keydown', handleKey, true)
    window.addEventListener('keydown', handleEscape)
    return () => {
      window.removeEventListener('keydown', handleKey, true)
      window.removeEventListener('keydown', handleEscape)
    }
  }, [actions, store, editor])
}

/** Somewhere text can be typed. While the article is locked its letters are commands. */
function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.matches('input, textarea, select') || (target.isContentEditable && target.getAttribute('aria-readonly') !== 'true')
}

/** Escape inside a card leaves the card; everything else there is as in the text. */
function isInCard(event: KeyboardEvent): boolean {
  return event.key === 'Escape' && event.target instanceof HTMLElement && event.target.closest('[role="comment"]') !== null
}

/** A menu or a window over the page has its keys to itself. */
function isInPopup(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('[role="menu"], [role="dialog"], [aria-haspopup][aria-expanded="true"]') !== null
}

/** Something that Enter presses. */
function isControl(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('button, a, summary, [role="menuitem"], [role="dialog"]') !== null
}
