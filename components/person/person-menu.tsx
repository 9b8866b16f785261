'use client'

import { LogOut, Settings } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { countUnsent, forgetUnsent } from '@/client/change-store'
import { signOut } from '@/client/session'
import { useProblemSentence } from '@/components/problem/use-problem-sentence'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Face } from '@/components/ui/face'
import { useNavigate } from '@/components/ui/link'
import { Menu, MenuChoice, MenuItem, MenuLine } from '@/components/ui/menu'
import { chooseLanguage, chooseTheme, LANGUAGE_NAMES, LANGUAGES, THEMES, themeNow, type Theme } from '@/components/ui/preferences'
import type { Person } from '@/domain/annotation/permissions'
import styles from './person-menu.module.css'

/** Under one's own face: settings, language, appearance, and the way out. */
export function PersonMenu({ person }: { person: Person }) {
  const t = useTranslations('common')
  const navigate = useNavigate()
  const language = useLocale()
  const sentence = useProblemSentence()
  const [theme, setTheme] = useState<Theme>('auto')
  const [problem, setProblem] = useState<string | null>(null)
  const [unsent, setUnsent] = useState(0)

  async function handleSignOut() {
    const count = await countUnsent(person.id).catch(() => 0)
    if (count > 0) setUnsent(count)
    else await leave()
  }

  async function leave() {
    try {
      await signOut()
      await forgetUnsent(person.id).catch(() => undefined)
      window.location.assign('/sign-in')
    } catch (error) {
      setProblem(sentence(error))
    }
  }

  return (
    <>
      <Menu
        trigger={
          <button type="button" className={styles.trigger} onClick={() => setTheme(themeNow())}>
            <span className="visually-hidden">{t('menu', { name: person.name })}</span>
            <span aria-hidden>
              <Face name={person.name} />
            </span>
          </button>
        }
      >
        <p className={styles.who}>
          <b>{person.name}</b>
          <span>{person.email}</span>
        </p>
        <MenuLine />
        <MenuItem icon={<Settings aria-hidden />} onClick={() => navigate('/settings')}>
          {t('settings')}
        </MenuItem>
        <MenuLine />
        <MenuChoice
          label={t('language')}
          value={language}
          choices={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          onChoose={chooseLanguage}
        />
        <MenuLine />
        <MenuChoice
          label={t('theme')}
          value={theme}
          choices={THEMES.map((value) => ({ value, label: t(`themes.${value}`) }))}
          onChoose={(value) => {
            chooseTheme(value)
            setTheme(value)
          }}
        />
        <MenuLine />
        <MenuItem icon={<LogOut aria-hidden />} onClick={() => void handleSignOut()}>
          {t('signOut')}
        </MenuItem>
      </Menu>
      <Dialog title={t('notSignedOut')} isOpen={problem !== null} onClose={() => setProblem(null)}>
        {problem}
      </Dialog>
      <Dialog
        title={t('unsent.title', { count: unsent })}
        isOpen={unsent > 0}
        onClose={() => setUnsent(0)}
        actions={
          <>
            <Button onClick={() => setUnsent(0)}>{t('unsent.stay')}</Button>
            <Button look="danger" onClick={() => void leave()}>
              {t('unsent.leave')}
            </Button>
          </>
        }
      >
        {t('unsent.text')}
      </Dialog>
    </>
  )
}
