/** Which language a person reads: the one chosen (a cookie), else the browser's. It is never part of the address. */
import 'server-only'
import { cookies, headers } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { messages } from '../_messages/messages'
import { LANGUAGES, LANGUAGE_COOKIE, type Language } from '@/components/ui/preferences'

export default getRequestConfig(async () => {
  const locale = await language()
  return { locale, messages: messages[locale], timeZone: process.env.TZ ?? Intl.DateTimeFormat().resolvedOptions().timeZone }
})

/** The language of the interface for this request. */
export async function language(): Promise<Language> {
  const chosen = (await cookies()).get(LANGUAGE_COOKIE)?.value
  return LANGUAGES.find((known) => known === chosen) ?? preferred((await headers()).get('accept-language'))
}

/** The first language of an Accept-Language header that the interface speaks, by its weights; English when none is. */
export function preferred(header: string | null): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const weight = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean)
      return { language: tag.slice(0, 2).toLowerCase(), weight: weight === undefined ? 1 : Number(weight) }
    })
    .sort((a, b) => b.weight - a.weight)
  for (const { language } of wanted) {
    const known = LANGUAGES.find((candidate) => candidate === language)
    if (known) return known
  }
  return 'en'
}
