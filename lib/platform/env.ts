// What the process is told from outside, checked once, on first use: a build needs none of it. With project-root.ts the only
// file that reads process.env. A wrong value throws one sentence that names the variable.

import path from 'node:path'
import { z } from 'zod'
import { projectRoot } from './project-root'

const optional = z
  .string()
  .trim()
  .optional()
  .transform((value) => value || undefined)

const httpUrl = optional.refine((value) => !value || /^https?:\/\/[^/?#]+$/.test(value.replace(/\/+$/, '')), {
  error: 'must be an address like https://example.org, without a path',
})

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  /** Always absolute; what is given is relative to the project. */
  DATA_DIR: z
    .string()
    .min(1)
    .default('.data')
    .transform((folder) => path.resolve(projectRoot(), folder)),
  DATABASE_URL: optional,
  SITE_URL: httpUrl.transform((value) => value?.replace(/\/+$/, '')),
  SECRET_KEY: optional.refine((value) => !value || value.length >= 32, {
    error: 'must have 32 characters or more',
  }),
  RESEND_API_KEY: optional,
  RESEND_BASE_URL: optional,
  /** Signs the events that Resend posts to /api/webhooks/resend. */
  RESEND_WEBHOOK_SECRET: optional,
  /** A mail server of one's own, instead of Resend. */
  SMTP_URL: optional.refine((value) => !value || /^smtps?:\/\/./.test(value), {
    error: 'must be an address like smtps://user:password@mail.example.org:465',
  }),
  MAIL_FROM: optional,
  /** Comma-separated CIDRs of the proxies whose X-Forwarded-For is believed. */
  TRUSTED_PROXIES: z.string().default(''),
  TIME_ZONE: z.string().default('UTC').refine(isTimeZone, { error: 'must be a time zone like Europe/Paris' }),
  LIMIT_SIGN_PER_MINUTE: z.coerce.number().int().positive().default(60),
  LIMIT_SIGN_PER_HOUR: z.coerce.number().int().positive().default(600),
  /** Requests a second to the mail provider; each carries a batch. */
  MAIL_PER_SECOND: z.coerce.number().positive().default(2),
  /** Opens /metrics to whoever brings it. */
  METRICS_TOKEN: optional,
  /** Set by the demo: local mailbox, this machine only. */
  DEMO: optional.transform((value) => value === '1'),
})

export type Env = z.infer<typeof schema>

let parsed: Env | undefined

export function env(): Env {
  return (parsed ??= parseEnv(process.env))
}

/** The embedded database has its address only once it runs. */
export function useDatabaseUrl(url: string): void {
  parsed = { ...env(), DATABASE_URL: url }
}

/** The port of a site that runs already, whatever we were told. */
export function usePort(port: number): void {
  parsed = { ...env(), PORT: port }
}

/** next-auth reads its own variable, and without one names port 3000 of this machine. */
export function nameSiteToNextAuth(url: string): void {
  process.env.NEXTAUTH_URL = url
}

/** What a child of ours is told: all that we were told, and where the database is. */
export function childEnv(databaseUrl: string): Record<string, string | undefined> {
  return { ...process.env, DATABASE_URL: databaseUrl, NEXT_TELEMETRY_DISABLED: '1' }
}

/** For tests that change the environment. */
export function resetEnv(): void {
  parsed = undefined
}

export function parseEnv(source: Record<string, string | undefined>): Env {
  const result = schema.safeParse(source)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw new Error(`${issue?.path.join('.')}: ${issue?.message}.`)
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
