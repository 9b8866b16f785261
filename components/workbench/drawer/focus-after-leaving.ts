import type { Editor } from '@tiptap/core'

/** When an entry has left the drawer, with the button that was pressed: to the drawer's title as long as others are in it, else to the text. */
export function focusAfterLeaving(editor: Editor | null): void {
  requestAnimationFrame(() => {
    const title = document.querySelector<HTMLElement>('[data-drawer-title]')
    if (title) title.focus({ preventScroll: true })
    else editor?.view.focus()
  })
}
