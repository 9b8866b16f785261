import { readTextRequest } from '@/app/_server/article-request'
import { fitting, handle } from '@/app/_server/handle'
import { TextToRead } from '@/domain/contract/reading'
import { recogniseLanguage } from '@/domain/formats/recognise-language'
import { refuseLongRead } from '@/domain/reading/longest-read'
import { readText } from '@/domain/reading/read-text'

export const POST = handle({ rawBody: true }, async ({ request }) => {
  const { text, language } = fitting(TextToRead, await readTextRequest(request))
  refuseLongRead(text)
  return readText(text, language ?? recogniseLanguage(text))
})
