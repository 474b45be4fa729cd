import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  /** Of `npm run dev` alone: its scripts are also given to the desk opened at 127.0.0.1, not at localhost only. */
  allowedDevOrigins: ['127.0.0.1'],
  reactStrictMode: true,
  /** Loaded from node_modules as they are: native parts, workers, data files, or one copy shared with our server. */
  serverExternalPackages: [
    ...['pg', 'pg-cursor', 'pino', '@prisma/client', '@prisma/adapter-pg'],
    ...['linkedom', '@mozilla/readability', 'mammoth', 'unpdf', 'yauzl'],
  ],
  /** `npm test` checks the types of everything; whoever only starts the demo need not wait for that. */
  typescript: { ignoreBuildErrors: true },
  /** The desk is framed by nobody and tells nobody where it is. Public pages set their own headers (lib/pages/respond.ts). */
  headers: async () => [
    {
      /** The preview is a public page, with the stricter policy of those; a document's own bytes have the strictest. */
      source: '/admin/:path((?!campaigns/[^/]+/preview|documents/[^/]+/original).*)*',
      headers: [
        {
          key: 'content-security-policy',
          value: "frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'",
        },
      ],
    },
    {
      source: '/admin/:path*',
      headers: [
        { key: 'x-frame-options', value: 'DENY' },
        { key: 'referrer-policy', value: 'same-origin' },
        { key: 'x-content-type-options', value: 'nosniff' },
      ],
    },
  ],
  /** Without a session's cookie nobody gets further than the sign-in page; what a cookie is worth, each page finds out. */
  redirects: async () => [
    {
      source: '/admin/:path((?!sign-in).*)*',
      missing: ['countersign-session', '__Host-countersign-session'].map((key) => ({ type: 'cookie', key })),
      destination: '/admin/sign-in',
      statusCode: 302,
    },
  ],
  experimental: { serverActions: { bodySizeLimit: '11mb' } },
}

export default config
