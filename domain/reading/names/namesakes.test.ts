import { describe, expect, test } from 'vitest'
import { readText } from '../read-text'

/** Who is credited with each quotation of a text; paragraphs are parted by ¶. */
function speakers(text: string, language: string): (string | null)[] {
  return readText(text.replaceAll(' ¶ ', '\n\n'), language).quotes.map(({ kind, speaker }) => (kind === 'scare' ? kind : speaker))
}

type Case = [text: string, expected: (string | null)[]]

describe('one name of a company and a family, of a couple; one word for “she” and “they”', () => {
  test.each<Case>([
    ['De rederij Mulder sluit. Oprichter Piet Mulder begon in 1951. Mulder belooft „een goed sociaal plan”.', ['Mulder']],
    ['Meubelketen Van Dam sluit winkels. Jan van Dam begon het bedrijf in 1970. „Wij vinden het jammer”, meldt Van Dam.', ['Van Dam']],
    ['Minister Jan van Dam gaf toe. „Wij vinden het jammer”, meldt Van Dam.', ['Jan van Dam']],
    ['De familie Mulder is boos. „Wij wachten al jaren”, zegt Piet Mulder. Mulder noemt het „schandalig”.', ['Piet Mulder', 'Piet Mulder']],
    ['Dana Smit is trainer. Ze won drie titels. „Ik stop”, zegt ze.', ['Dana Smit']],
    [
      'Robin Peters kwam binnen. Er stonden tien mannen te wachten. Ze lachten. „Wij hadden het koud”, vertelden ze later.',
      ['tien mannen'],
    ],
    [
      'Riemke Bos werkte in de haven. Ze begon in 1967. Er kwamen tien mannen kijken. Ze lachten hard. „Ik had het koud”, vertelde ze later.',
      ['Riemke Bos'],
    ],
    [
      'Anna van ’t Wout was kraanmachinist. Van ’t Wout begon in 1967. In 1970 kwam Arie van ’t Wout in de haven werken. ¶ Van ’t Wout bleef. „Ik ben niet bang”, zei ze.',
      ['Anna van ’t Wout'],
    ],
  ])('in Dutch: %s', (text, expected) => expect(speakers(text, 'nl')).toEqual(expected))

  test.each<Case>([
    ['The brewery firm Harmon closed. John Harmon founded it in 1920. Harmon promised “a fair deal”.', ['Harmon']],
    ['The Harmon company said it would close. John Harmon founded it in 1920. Harmon called it “a sad day”.', ['Harmon']],
    ['John Harmon runs the Harmon company. “It is a sad day,” Harmon said.', ['John Harmon']],
    [
      'Hillary Clinton spoke in Iowa. Clinton promised help. Her husband, Bill Clinton, was there. ¶ Clinton called it “a new start.”',
      ['Hillary Clinton'],
    ],
  ])('in English: %s', (text, expected) => expect(speakers(text, 'en')).toEqual(expected))
})
