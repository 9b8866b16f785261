/** Words that are struck through: deleted while changes were tracked, or crossed out on a page. They are shown as what the text no longer says. */
import { wordsOf } from './html-tree'
import type { Losses } from './losses'

/** Word wraps a deletion in `span.msoDel`, and Word, LibreOffice and pages write `del`. */
const STRUCK = '.msoDel, del, s, strike'

/** Takes what is struck through out of everything under `root`, and counts it. */
export function dropStruck(root: Element, losses: Losses): void {
  for (const element of root.querySelectorAll(`${STRUCK}, [style]`)) {
    if (!root.contains(element) || !isStruck(element)) continue
    if (wordsOf(element) !== '') losses.add('dropped-struck')
    element.remove()
  }
}

function isStruck(element: Element): boolean {
  return element.matches(STRUCK) || /text-decoration(?:-line)?\s*:[^;]*\bline-through\b/i.test(element.getAttribute('style') ?? '')
}
