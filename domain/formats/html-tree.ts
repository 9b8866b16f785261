/** The few things done to trees of HTML, in linkedom's on the server and in the browser's own. */

/** Gives an element another name, keeping its children; attributes fall away unless `keep` names them. */
export function renamed(element: Element, name: string, keep: readonly string[] = []): Element {
  const made = element.ownerDocument.createElement(name)
  for (const attribute of keep) {
    const value = element.getAttribute(attribute)
    if (value !== null) made.setAttribute(attribute, value)
  }
  made.append(...element.childNodes)
  element.replaceWith(made)
  return made
}

/** Takes an element away and leaves its children in its place. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes)
}

/** The words of an element on one line. */
export function wordsOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/gu, ' ').trim()
}
