/**
 * `npm run quality`: how well the first read finds what a careful reader marked, beside a page of regular expressions,
 * which for claims flags every sentence. `-- NAME` lists what differs in the articles of that name that rules may be
 * tuned on; `-- FILE.gold.json` scores an article of schema newsroom-gold/1 where it lies.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { readText } from '@/domain/reading/read-text'
import { baseline } from './baseline'
import { differences } from './differences'
import { labelledIn, newsroomGold, type LabelledArticle } from './labelled'
import { MEASURES, figures, score, sum, type Found, type Score } from './score'

const GOLDEN = path.join('domain', 'reading', 'golden')
const asked = process.argv.slice(2)
const tuned = labelledIn(path.join(GOLDEN, 'tuned'))
const heldOut = labelledIn(path.join(GOLDEN, 'held-out'))
const golds = asked.filter((name) => name.endsWith('.gold.json'))
const folder = process.env.KANTTEKENING_ARTICLES
const real = folder ? path.join(folder, 'oekraine-overleg.gold.json') : null
if (real && existsSync(real) && !golds.includes(real)) golds.push(real)
const apart = golds.map(newsroomGold)

const read = ({ text, language }: LabelledArticle): Found => readText(text, language)

console.log('The baseline: quotation marks by regular expressions, the nearest name for a speaker; for claims, every sentence flagged.')
for (const article of apart) table(article.name, [article])
for (const [title, articles] of [
  ['tuned on', tuned],
  ['held out', heldOut],
] as const)
  if (articles.length > 0) table(title, articles)
for (const name of asked)
  for (const article of [...tuned, ...apart].filter((one) => name.endsWith('.gold.json') || one.name.includes(name)))
    console.log(`\n${article.name}\n${differences(article, read(article)).join('\n')}`)

function table(title: string, articles: readonly LabelledArticle[]): void {
  const ours = sum(articles.map((article) => score(article, read(article))))
  const naive = sum(articles.map((article) => score(article, baseline(article))))
  console.log(`\n${title} (${articles.length})`.padEnd(24) + 'precision  recall    F1     baseline F1')
  for (const measure of MEASURES) console.log(line(measure, ours, naive))
}

function line(measure: (typeof MEASURES)[number], ours: Score, naive: Score): string {
  const shown = (figure: number): string => figure.toFixed(3).padEnd(9)
  const { precision, recall, f1 } = figures(ours[measure])
  const { right, wrong, missed } = ours[measure]
  return `  ${measure.padEnd(20)} ${shown(precision)}  ${shown(recall)} ${shown(f1)} ${shown(figures(naive[measure]).f1)} ${right} right, ${wrong} wrong, ${missed} missed`
}
