import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./app/_server/i18n.ts')

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  agentRules: false,
  reactStrictMode: true,
  // The optimiser fetches and caches pictures by address; ours are served to signed-in people only.
  images: { unoptimized: true },
  serverExternalPackages: ['better-sqlite3', '@node-rs/argon2'],
  // Types are checked by `npm run types`, over the whole house and not only what a page imports.
  typescript: { ignoreBuildErrors: true },
}

export default withNextIntl(config)
