import type { Metadata, Viewport } from 'next'
import { cookies, headers } from 'next/headers'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { THEME_COOKIE, THEMES } from '@/components/ui/preferences'
import { House } from './_client/house'
import '@fontsource-variable/inter/opsz.css'
import '@fontsource-variable/source-serif-4/opsz.css'
import '@fontsource-variable/source-serif-4/opsz-italic.css'
import './globals.css'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: { default: 'Kanttekening', template: '%s · Kanttekening' },
  robots: { index: false, follow: false },
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfaf6' },
    { media: '(prefers-color-scheme: dark)', color: '#171411' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = await getLocale()
  const t = await getTranslations('common')
  const chosen = (await cookies()).get(THEME_COOKIE)?.value
  const nonce = (await headers()).get('x-nonce') ?? ''
  return (
    <html lang={locale} data-theme={THEMES.find((theme) => theme === chosen) ?? 'auto'}>
      <body>
        <a className="skip" href="#content">
          {t('skip')}
        </a>
        <NextIntlClientProvider>
          <House nonce={nonce}>{children}</House>
        </NextIntlClientProvider>
      </body>
    </html>
  )
}
