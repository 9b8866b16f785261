'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState, useSyncExternalStore } from 'react'
import { SelectField } from '@/components/ui/field'
import {
  chooseLanguage,
  chooseTheme,
  keepPreference,
  KEYS_COOKIE,
  LANGUAGE_NAMES,
  LANGUAGES,
  THEMES,
  themeNow,
  type Language,
  type Theme,
} from '@/components/ui/preferences'
import styles from './settings.module.css'

/** What is kept in this browser alone: language, appearance, and whether single letters are commands. */
export function Preferences({ areKeysOn: first }: { areKeysOn: boolean }) {
  const t = useTranslations('settings.preferences')
  const common = useTranslations('common')
  const language = useLocale()
  const theme = useSyncExternalStore(followTheme, themeNow, () => 'auto' as const)
  const [areKeysOn, setAreKeysOn] = useState(first)
  return (
    <>
      <div className={styles.pair}>
        <SelectField label={common('language')} value={language} onChange={(event) => chooseLanguage(event.target.value as Language)}>
          {LANGUAGES.map((each) => (
            <option key={each} value={each} lang={each}>
              {LANGUAGE_NAMES[each]}
            </option>
          ))}
        </SelectField>
        <SelectField label={common('theme')} value={theme} onChange={(event) => chooseTheme(event.target.value as Theme)}>
          {THEMES.map((each) => (
            <option key={each} value={each}>
              {common(`themes.${each}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={areKeysOn}
          onChange={(event) => {
            setAreKeysOn(event.target.checked)
            keepPreference(KEYS_COOKIE, event.target.checked ? 'on' : 'off')
          }}
        />
        <span>
          {t('keys')}
          <small>{t('keysText')}</small>
        </span>
      </label>
    </>
  )
}

/** The menu at the top can change it too. */
function followTheme(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => observer.disconnect()
}
