'use client'

import { Menu as Base } from '@base-ui/react/menu'
import { Check } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import styles from './menu.module.css'

/** A list of actions under a button, reached by mouse and by arrow keys. */
export function Menu({ trigger, children, align = 'end' }: { trigger: ReactElement; children: ReactNode; align?: 'start' | 'end' }) {
  return (
    <Base.Root modal={false}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={6} align={align} className={styles.positioner}>
          <Base.Popup className={styles.popup}>{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

export interface MenuItemProps {
  children: ReactNode
  icon?: ReactNode
  onClick?: () => void
  /** Makes it a link. */
  href?: string
  isDanger?: boolean
}

export function MenuItem({ children, icon, onClick, href, isDanger }: MenuItemProps) {
  const className = `${styles.item} ${isDanger ? styles.danger : ''}`
  const content = (
    <>
      {icon}
      {children}
    </>
  )
  if (href !== undefined) {
    return (
      <Base.LinkItem href={href} className={className} closeOnClick>
        {content}
      </Base.LinkItem>
    )
  }
  return (
    <Base.Item className={className} {...(onClick && { onClick })}>
      {content}
    </Base.Item>
  )
}

/** A choice that is on or off; the menu stays open. */
export function MenuCheck({ children, isOn, onChange }: { children: ReactNode; isOn: boolean; onChange: (isOn: boolean) => void }) {
  return (
    <Base.CheckboxItem checked={isOn} onCheckedChange={onChange} closeOnClick={false} className={styles.item}>
      <Base.CheckboxItemIndicator keepMounted className={styles.check}>
        <Check aria-hidden size={12} />
      </Base.CheckboxItemIndicator>
      {children}
    </Base.CheckboxItem>
  )
}

export function MenuLine() {
  return <Base.Separator className={styles.line} />
}

/** A few choices of which one holds. */
export function MenuChoice<T extends string>({
  label,
  value,
  choices,
  onChoose,
}: {
  label: ReactNode
  value: T
  choices: readonly { value: T; label: ReactNode }[]
  onChoose: (value: T) => void
}) {
  return (
    <Base.Group>
      <Base.GroupLabel className={styles.label}>{label}</Base.GroupLabel>
      <Base.RadioGroup value={value} onValueChange={onChoose}>
        {choices.map((choice) => (
          <Base.RadioItem key={choice.value} value={choice.value} className={styles.item}>
            <Base.RadioItemIndicator keepMounted className={styles.dot} />
            {choice.label}
          </Base.RadioItem>
        ))}
      </Base.RadioGroup>
    </Base.Group>
  )
}
