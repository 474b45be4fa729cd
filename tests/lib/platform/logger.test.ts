import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { loggableFault, loggablePath } from '@/lib/platform/logger'

test.each([
  ['/confirm/abc123', '/confirm/…'],
  ['/preferences/abc123', '/preferences/…'],
  ['/lead/abc123', '/lead/…'],
  ['/confirm/abc123/done', '/confirm/…/done'],
  ['/unsubscribe/abc', '/unsubscribe/…'],
  ['/admin/sign-in/secret', '/admin/sign-in/…'],
  ['/c/harbour?email=ada@example.org', '/c/harbour'],
  ['/confirm%2Fabc123', '/confirm/…'],
  ['//Confirm//abc123', '/Confirm/…'],
  ['/my%2fabc123%2Fdata', '/my/…/data'],
  ['/c/ada@example.org/sign', '/c/…/sign'],
  ['/ada%40example.org', '/…'],
])('%s is logged as %s', (path, logged) => {
  expect(loggablePath(path)).toBe(logged)
})

test('a fault keeps its kind and place, not what people typed', () => {
  const fault = Object.assign(
    new Error('cannot write to ada@example.org: "Lovelace"\nDETAIL: Key (email)=(ada)'),
    {
      code: '23505',
      constraint: 'Signature_key',
      detail: 'Key (email)=(lovelace@example.org)',
    },
  )
  const logged = loggableFault(fault)
  expect(logged).toMatchObject({ name: 'Error', code: '23505', constraint: 'Signature_key' })
  expect(JSON.stringify(logged)).not.toMatch(/ada@|ovelace|DETAIL/)
  expect((logged.frames as string[])[0]).toMatch(/^at /)
})

test('what was thrown and is no error is only named by its kind', () => {
  expect(loggableFault('ada@example.org')).toEqual({ name: 'string' })
})

test('a log that nothing can be written to any more takes nobody down', async () => {
  const full = openSync('/dev/full', 'w')
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/support/log-lines.ts'], {
    stdio: ['ignore', full, 'pipe'],
  })
  closeSync(full)
  const [said, [code]] = await Promise.all([text(child.stderr!), once(child, 'exit')])
  expect([said, code]).toEqual(['still here', 0])
})
