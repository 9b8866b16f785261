'use client'

import { createContext, useContext, type ComponentProps, type MouseEvent } from 'react'

/** How to get to another page of the house without loading the whole of it anew; app/ knows. */
export const Navigation = createContext<(address: string) => void>((address) => window.location.assign(address))

/** Goes to another page. */
export function useNavigate(): (address: string) => void {
  return useContext(Navigation)
}

/** A link inside the house. With a modifier key or another button it stays an ordinary link. */
export function Link({ href, onClick, children, ...props }: ComponentProps<'a'> & { href: string }) {
  const navigate = useNavigate()
  function handleClick(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event)
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    navigate(href)
  }
  return (
    <a href={href} onClick={handleClick} {...props}>
      {children}
    </a>
  )
}
