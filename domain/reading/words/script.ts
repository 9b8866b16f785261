/** Whether a text is written in letters that the words of the reader’s languages are: nothing can be found in one that is not. */

/** So many characters tell. */
const SAMPLE = 20_000

/** Whether most letters of a text are of another script than Latin: Arabic, Hebrew, Cyrillic, Greek, Han. One without letters is of none. */
export function isInAnotherScript(text: string): boolean {
  const sample = text.slice(0, SAMPLE)
  const others = sample.match(/(?!\p{Script=Common})(?!\p{Script=Latin})\p{L}/gu)
  return others !== null && others.length > (sample.match(/\p{Script=Latin}/gu) ?? []).length
}
