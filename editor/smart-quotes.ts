import { Extension, getTextContentFromNodes, InputRule, type Editor } from '@tiptap/core'
import { smartQuotes, typedQuotes, type Turn } from '@/domain/article/smart-quotes'

export interface SmartQuotesOptions {
  /**
   * The language of the article, asked for at every key, since it may be changed while the editor is open.
   * @default () => null
   */
  language: () => string | null
}

/**
 * Turns straight quotation marks while they are typed, never what is pasted. Backspace right after, or undo, gives the
 * straight one back.
 */
export const SmartQuotes = Extension.create<SmartQuotesOptions>({
  name: 'smartQuotes',
  addOptions: () => ({ language: () => null }),
  addInputRules() {
    const { editor, options } = this
    return [
      new InputRule({
        find: (text) => {
          const { $from, $to } = editor.state.selection
          const { before, typed } = split(text, getTextContentFromNodes($from))
          // Enter asks the rules as well, and would be swallowed by one that answers.
          if (typed === '\n') return null
          const turn = smartQuotes(before, typed, $to.parent.textBetween($to.parentOffset, $to.parent.content.size), options.language())
          return turn && { index: turn.offset, text: text.slice(turn.offset), data: turn }
        },
        handler: ({ state, range, match }) => {
          const { insert } = match.data as unknown as Turn
          const marks = state.doc.resolve(range.from).nodeAfter?.marks ?? []
          // Only the mark itself is replaced, so that an annotation around it keeps all other characters.
          state.tr.replaceWith(range.from, range.from + 1, state.schema.text(insert, marks))
        },
      }),
    ]
  },
})

/** Words with the quotation marks they would have if they were typed between others; as they are in an editor without the extension. */
export function asTyped(editor: Editor, words: string, before: string, after: string): string {
  const extension = editor.extensionManager.extensions.find(({ name }) => name === SmartQuotes.name)
  return extension ? typedQuotes(before, words, after, (extension.options as SmartQuotesOptions).language()) : words
}

/** What stood in the block and what is typed. A composition (of dead keys, of a phone) is in the block when it is told. */
function split(text: string, inBlock: string): { before: string; typed: string } {
  const length = text.length > inBlock.length ? inBlock.length : text.length - 1
  return { before: text.slice(0, length), typed: text.slice(length) }
}
