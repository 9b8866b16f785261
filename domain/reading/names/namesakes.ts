/** A name that two people have: the one of them who was spoken of by then, or here; else whoever was called by it before the other came. */
import { fits, type Known, type Place } from '../speakers/memory'
import type { Name } from './names'

export class Namesakes {
  /** Who was called by a surname alone while nobody else had it. */
  private readonly bySurname = new Map<string, string>()

  meant({ text, gender }: Name, recent: readonly Known[], place: Place): Known | undefined {
    const namesakes = recent.filter((one) => one.isCertain && one.name.endsWith(` ${text}`) && fits(one, gender))
    const here = namesakes.filter(({ paragraph, wasSubject }) => wasSubject && paragraph === place.paragraph)
    const [one, other] = namesakes.length > 1 ? here : namesakes
    const meant = one && !other ? one : namesakes.find(({ name }) => name === this.bySurname.get(text))
    if (meant && namesakes.length === 1) this.bySurname.set(text, meant.name)
    return meant
  }
}
