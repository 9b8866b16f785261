import { useLocale, useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { SelectField } from '../ui/field'
import { languageName } from '../ui/language-name'

/** Languages of newsrooms around: those of the interface first, the others by name. */
const FIRST = ['nl', 'en']
const OTHERS = ['de', 'fr', 'fy', 'es', 'it', 'pt', 'pl', 'tr', 'ar', 'uk', 'ru']

/** The language of an article, chosen by name. One that is not in the list is offered when an article is in it (`has`). */
export function LanguageField({ has, ...props }: { has: string } & Omit<ComponentProps<typeof SelectField>, 'children'>) {
  const t = useTranslations('newArticle.details')
  const locale = useLocale()
  const named = (code: string) => ({ code, name: languageName(code, locale) })
  const others = OTHERS.map(named).sort((a, b) => a.name.localeCompare(b.name, locale))
  const known = [...FIRST.map(named), ...others]
  const isKnown = has === '' || known.some(({ code }) => code === has)
  return (
    <SelectField {...props}>
      <option value="">{t('noLanguage')}</option>
      {(isKnown ? known : [named(has), ...known]).map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </SelectField>
  )
}
