// Articles in and out by the command line.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { addArticle } from '@/db/articles'
import { gatherExport } from '@/db/export'
import { withKnownPictures } from '@/db/images'
import { findPerson, firstPerson } from '@/db/people'
import { listScale } from '@/db/scales'
import { writerOf, writers } from '@/domain/formats/formats'
import { unknownVerdicts } from '@/domain/formats/unknown-verdicts'
import { articleIn, fileContent } from './article-file'
import { fromHere, Misuse, onDesk, readArgs, required, type Command } from './command'

const METADATA = ['title', 'byline', 'source', 'url', 'language'] as const

const articleAdd: Command = {
  usage:
    'article add FILE [--format F] [--title T] [--byline B] [--source S] [--url U] [--language L] [--published 2022-01-10] [--person E]',
  says: 'adds an article, in the name of a person (the first admin, or else the first person, when none is given), and prints its id',
  run(args) {
    const { values, names } = readArgs(
      args,
      {
        format: { type: 'string' },
        title: { type: 'string' },
        byline: { type: 'string' },
        source: { type: 'string' },
        url: { type: 'string' },
        language: { type: 'string' },
        published: { type: 'string' },
        person: { type: 'string' },
      },
      ['FILE'],
    )
    const given = Object.fromEntries(METADATA.flatMap((key) => (values[key] === undefined ? [] : [[key, values[key]]])))
    const published = values.published === undefined ? {} : { publishedAt: values.published }
    const read = articleIn(fileContent(names[0] ?? '', values.format), { ...given, ...published })
    return onDesk((db) => {
      const person = values.person === undefined ? firstPerson(db) : findPerson(db, values.person)
      const { article, annotations, pictures, decisions, warnings, origin } = withKnownPictures(db, person, null, read)
      const added = addArticle(
        db,
        person,
        { ...article, annotations, pictures, decisions, origin, request: { file: article.title, at: Date.now() } },
        new Date(),
      )
      for (const { message } of [...warnings, ...unknownVerdicts(annotations, listScale(db))]) console.error(message)
      console.log(added.article.id)
    })
  },
}

const articleExport: Command = {
  usage: 'article export ID --format F [--notes all] [-o FILE] [--person E]',
  says: 'writes an annotated article as a file, or to standard output; internal notes only with --notes all',
  run(args) {
    const { values, names } = readArgs(
      args,
      {
        format: { type: 'string' },
        notes: { type: 'string', default: 'public' },
        output: { type: 'string', short: 'o' },
        person: { type: 'string' },
      },
      ['ID'],
    )
    const known = writers.map((writer) => writer.format).join(', ')
    const format = required(values.format, 'format')
    const writer = writerOf(format)
    if (!writer) throw new Misuse(`There is no export as “${format}”. There are: ${known}.`)
    const { notes } = values
    if (notes !== 'public' && notes !== 'all') throw new Misuse(`--notes is public or all, not “${notes}”.`)
    return onDesk(
      (db) => {
        const person = values.person === undefined ? firstPerson(db) : findPerson(db, values.person)
        const { article, annotations, scale, decisions, pictureOf } = gatherExport(db, person, names[0] ?? '')
        const { content } = writer.write(article, annotations, { notes, scale, now: new Date(), decisions, pictureOf })
        if (values.output === undefined) process.stdout.write(content)
        else writeOut(values.output, content)
      },
      { existing: true },
    )
  },
}

function writeOut(file: string, content: string): void {
  try {
    writeFileSync(fromHere(file), content)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new Misuse(
      code === 'ENOENT'
        ? `There is no folder “${path.dirname(file)}” to write in.`
        : `“${file}” cannot be written (${code || String(error)}).`,
    )
  }
}

export const commands: Record<string, Command> = { 'article add': articleAdd, 'article export': articleExport }
