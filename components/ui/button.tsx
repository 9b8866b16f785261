import type { ComponentProps } from 'react'
import styles from './button.module.css'

export interface ButtonProps extends ComponentProps<'button'> {
  /** `primary` is the one main action of a view; `quiet` has no border; `danger` takes something away. */
  look?: 'plain' | 'primary' | 'quiet' | 'danger'
  size?: 'normal' | 'small'
}

export function Button({ look = 'plain', size = 'normal', className, type = 'button', ...props }: ButtonProps) {
  return <button type={type} className={buttonClass(look, size, className)} {...props} />
}

/** The classes of a button, for links that look like one. */
export function buttonClass(
  look: NonNullable<ButtonProps['look']> = 'plain',
  size: NonNullable<ButtonProps['size']> = 'normal',
  more?: string,
): string {
  return [styles.button, styles[look], styles[size], more].filter(Boolean).join(' ')
}
