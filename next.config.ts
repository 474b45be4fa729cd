import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  /** Loaded from node_modules as they are: native parts, workers, data files, or one copy shared with our server. */
  serverExternalPackages: [
    ...['pg', 'pg-cursor', 'pino', '@prisma/client', '@prisma/adapter-pg', 'rate-limiter-flexible'],
    ...['linkedom', '@mozilla/readability', 'wink-nlp', 'wink-eng-lite-web-model', 'eld'],
  ],
  /** `npm test` checks the types of everything; whoever only starts the demo need not wait for that. */
  typescript: { ignoreBuildErrors: true },
  experimental: { serverActions: { bodySizeLimit: '11mb' } },
}

export default config
