// The first read by the command line.
import { textMap } from '@/domain/article/positions'
import { formatOfText } from '@/domain/formats/file-kinds'
import { readText } from '@/domain/reading/read-text'
import { articleIn, fileContent, type Content } from './article-file'
import { readArgs, readInput, type Command } from './command'

const read: Command = {
  usage: 'read FILE [--format F] [--language L]',
  says: 'prints as JSON the text of an article and what the first read finds in it, and stores nothing; “-” reads standard input',
  async run(args) {
    const { values, names } = readArgs(args, { format: { type: 'string' }, language: { type: 'string' } }, ['FILE'])
    const [file = ''] = names
    const content = file === '-' ? await inputContent(values.format) : fileContent(file, values.format)
    const { article } = articleIn(content, { language: values.language })
    // Of plain text nothing is left out: offsets count in the file, as they do in what is sent to /api/read.
    const text = content.format === 'text' ? content.content : textMap(article.doc).text
    const reading = readText(text, article.language)
    console.log(JSON.stringify({ text, ...reading }, null, 1))
    if (reading.language === null) console.error('Nothing was read: there are no rules to read the script of this text by.')
  },
}

/** What comes in by a pipe has no name to tell its format by: its words do, where it was not named. */
async function inputContent(named: string | undefined): Promise<Content> {
  const content = await readInput()
  return { format: named ?? formatOfText(content), content }
}

export const commands: Record<string, Command> = { read }
