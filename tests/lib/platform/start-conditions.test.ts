import { parseEnv } from '@/lib/platform/env'
import { findMissingSetting } from '@/lib/platform/start-conditions'

const production = {
  NODE_ENV: 'production',
  SITE_URL: 'https://example.org',
  SECRET_KEY: 'a-secret-that-is-long-enough-to-be-one',
  RESEND_API_KEY: 're_123',
  MAIL_FROM: 'hello@example.org',
}

test('a complete production start asks for nothing more', () => {
  expect(findMissingSetting(parseEnv(production))).toBeNull()
})

test.each(['SITE_URL', 'SECRET_KEY', 'RESEND_API_KEY', 'MAIL_FROM'])(
  'production without %s is told so',
  (name) => {
    expect(findMissingSetting(parseEnv({ ...production, [name]: '' }))).toContain(name)
  },
)

test('a mail server of one’s own is a provider too', () => {
  const smtp = { ...production, RESEND_API_KEY: '', SMTP_URL: 'smtps://mail.example.org' }
  expect(findMissingSetting(parseEnv(smtp))).toBeNull()
})

test.each([{ DEMO: '1', NODE_ENV: 'production' }, { NODE_ENV: 'development' }])(
  'the demo and development need nothing: %j',
  (values) => {
    expect(findMissingSetting(parseEnv(values))).toBeNull()
  },
)
