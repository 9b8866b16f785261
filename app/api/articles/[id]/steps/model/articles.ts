/** Texts that make mistakes show: one in which no character stands twice, and one that says everything twice. */
import type { Node } from '@tiptap/pm/model'
import { schema } from '@/domain/article/schema'

const paragraph = (text: string): Node => schema.node('paragraph', null, schema.text(text))

/** Five blocks of characters that are all different, from a page of Unicode that nobody here types. */
export function uniqueArticle(): Node {
  const letters = (from: number, count: number): string =>
    String.fromCodePoint(...Array.from({ length: count }, (_, i) => 0x4e00 + from + i))
  const [first, second, third, fourth, fifth] = [0, 1, 2, 3, 4].map((block) => letters(block * 30, 30)) as [
    string,
    string,
    string,
    string,
    string,
  ]
  return schema.node('doc', null, [
    paragraph(first),
    schema.node('heading', { level: 2 }, schema.text(second)),
    paragraph(third),
    schema.node('bulletList', null, [schema.node('listItem', null, paragraph(fourth)), schema.node('listItem', null, paragraph(fifth))]),
  ])
}

const SENTENCE = 'De dijk is te laag.'
export const PHRASES = ['De dijk is te laag.', 'zegt Bos. ', 'dijk', 'te laag', ' ']

/** Sentences that stand there twice and more, in the same block and in others. */
export function repeatingArticle(): Node {
  return schema.node('doc', null, [
    paragraph(`${SENTENCE} ${SENTENCE} Dat zegt Bos.`),
    schema.node('heading', { level: 2 }, schema.text(SENTENCE)),
    paragraph(`Dat zegt Bos. ${SENTENCE}`),
    schema.node('bulletList', null, [
      schema.node('listItem', null, paragraph(SENTENCE)),
      schema.node('listItem', null, paragraph('Dat zegt Bos.')),
    ]),
  ])
}
