'use client'

import { Eye, EyeOff } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { FieldFrame, useFrame, type FieldProps } from './field'
import frame from './field.module.css'
import styles from './password-field.module.css'

/** A password, hidden until its person asks to see it. Paste and password managers work as in any field. */
export function PasswordField({ label, hint, error, isLabelHidden, className, ...props }: FieldProps) {
  const t = useTranslations('common')
  const [isShown, setIsShown] = useState(false)
  const ids = useFrame(hint, error)
  return (
    <FieldFrame {...{ label, hint, error, isLabelHidden, ids, className }}>
      <div className={styles.box}>
        <input
          id={ids.input}
          className={`${frame.input} ${styles.input}`}
          aria-describedby={ids.describedBy}
          aria-invalid={error ? true : undefined}
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          {...props}
          type={isShown ? 'text' : 'password'}
        />
        <button
          type="button"
          className={styles.toggle}
          aria-pressed={isShown}
          aria-label={t('showPassword')}
          title={t(isShown ? 'hidePassword' : 'showPassword')}
          onClick={() => setIsShown(!isShown)}
        >
          {isShown ? <EyeOff aria-hidden size={16} /> : <Eye aria-hidden size={16} />}
        </button>
      </div>
    </FieldFrame>
  )
}
