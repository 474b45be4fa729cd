import { loggableFault, loggablePath } from '@/lib/platform/logger'

test.each([
  ['/confirm/abc123', '/confirm/…'],
  ['/preferences/abc123', '/preferences/…'],
  ['/lead/abc123', '/lead/…'],
  ['/confirm/abc123/done', '/confirm/…/done'],
  ['/unsubscribe/abc', '/unsubscribe/…'],
  ['/admin/sign-in/secret', '/admin/sign-in/…'],
  ['/c/harbour?email=ada@example.org', '/c/harbour'],
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
