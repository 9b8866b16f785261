'use client'

import { useLocale } from 'next-intl'
import { chooseLanguage, LANGUAGE_NAMES, LANGUAGES } from '@/components/ui/preferences'
import styles from './language-switch.module.css'

/** The languages of the interface, each in its own name. */
export function LanguageSwitch() {
  const now = useLocale()
  return (
    <div className={styles.switch}>
      {LANGUAGES.map((language) => (
        <button key={language} type="button" lang={language} aria-pressed={language === now} onClick={() => chooseLanguage(language)}>
          {LANGUAGE_NAMES[language]}
        </button>
      ))}
    </div>
  )
}
