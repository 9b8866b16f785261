'use client'

import { createContext, useContext, type ComponentProps, type MouseEvent } from 'react'

/** Ways that only app/ knows: to another page without loading the whole of it anew, and to this one as the server sees it now. */
export const Navigation = createContext({
  go: (address: string) => window.location.assign(address),
  refresh: () => window.location.reload(),
})

/** Goes to another page. */
export function useNavigate(): (address: string) => void {
  return useContext(Navigation).go
}

/** Asks the server for this page anew; what was typed stays. */
export function useRefresh(): () => void {
  return useContext(Navigation).refresh
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
