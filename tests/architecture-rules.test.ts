// The rules catch what they were made for; tests/architecture.test.ts applies them to the project.

import { findLadderFaults } from './support/architecture/ladder'
import { findUnsafePackages, isBefore } from './support/architecture/packages'
import { rules } from './support/architecture/rules'
import { findLargeFile, findLargeFunctions, findManyParameters } from './support/architecture/sizes'
import { parseSource } from './support/architecture/source'

test.each([
  ['lib/core/a.ts', `import { pool } from '@/lib/platform/db'`],
  ['lib/campaigns/a.ts', `const { signCampaign } = await import('@/lib/signatures/sign-campaign')`],
  ['lib/mail/a.ts', `export { b } from '../documents/b'`],
  ['lib/signatures/a.ts', `import { Page } from '@/components/site/page'`],
  ['lib/pages/a.ts', `import { GET } from '@/app/route'`],
  ['components/site/a.tsx', `import { pool } from '@/lib/platform/db'`],
])('%s may not write: %s', (path, text) => {
  expect(findLadderFaults(parseSource(path, text))).toHaveLength(1)
})

test.each([
  ['lib/signatures/a.ts', `import { queueDelivery } from '@/lib/mail/outbox'`],
  ['lib/signatures/a.ts', `import { b } from './b'`],
  ['lib/pages/a.ts', `import { Page } from '@/components/site/page'`],
  ['components/site/a.tsx', `import type { CampaignView } from '@/lib/campaigns/campaign-view'`],
  ['app/route.ts', `import { renderHomePage } from '@/lib/pages/home'`],
])('%s may write: %s', (path, text) => {
  expect(findLadderFaults(parseSource(path, text))).toEqual([])
})

test.each([
  ['only the doors know Next.js', 'lib/pages/a.ts', `import { headers } from 'next/headers'`],
  ['only lib talks to the database', 'app/a.ts', `import { PrismaClient } from '@/prisma/generated/client'`],
  ['settings come from one place', 'lib/mail/a.ts', `const key = process.env.RESEND_API_KEY`],
  ['findings are pure', 'lib/documents/findings/a.ts', `const now = new Date()`],
  ['findings are pure', 'lib/documents/findings/a.ts', `import { readFile } from 'node:fs/promises'`],
  ['functions say what they do', 'lib/mail/a.ts', `const handleMail = () => null`],
  ['files say what they hold', 'lib/mail/utils.ts', ''],
  ['files say what they hold', 'lib/mail/MailQueue.ts', ''],
  ['a verb file exports its verb', 'lib/signatures/confirm-signature.ts', `export const confirm = 1`],
  ['a lib file says what it promises', 'lib/mail/a.ts', `export const a = 1`],
  ['no test is skipped', 'tests/lib/a.test.ts', `test.${'skip'}('later', () => {})`],
] as const)('the rule "%s" sees it in %s: %s', (rule, path, text) => {
  expect(rules[rule](parseSource(path, text))).toEqual(expect.any(String))
})

test('what has grown too large is named with its size', () => {
  const long = `export function grow() {\n${'  step()\n'.repeat(60)}}\n`
  expect(findLargeFunctions(parseSource('lib/mail/a.ts', long))).toEqual([
    expect.stringContaining('grow has 62 lines'),
  ])
  expect(findLargeFile(parseSource('lib/mail/a.ts', long.repeat(4)))).toContain('248 lines')
  expect(findManyParameters(parseSource('lib/a.ts', 'const f = (a, b, c, d, e) => a'))).toHaveLength(1)
})

test('an old package is found, also where another package brings it along', () => {
  const lockfile = { packages: { 'node_modules/a/node_modules/next': { version: '16.3.5' } } }
  expect(findUnsafePackages(lockfile)).toHaveLength(1)
  expect(['16.3.6', '16.10.0', '17.0.0'].map((version) => isBefore(version, '16.3.6'))).toEqual([
    false,
    false,
    false,
  ])
})
