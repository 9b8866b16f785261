/** For `ref`: takes the focus when the element appears, where somebody has just asked for it (a form opened by a button). */
export function focusOnMount(element: HTMLElement | null): void {
  element?.focus()
}
