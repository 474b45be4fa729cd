import path from 'node:path'
import { parseEnv } from '@/lib/platform/env'

test('nothing set is enough', () => {
  const env = parseEnv({})
  expect(env).toMatchObject({ PORT: 3000, NODE_ENV: 'development', DEMO: false, LIMIT_SIGN_PER_MINUTE: 60 })
  expect(env.DATABASE_URL).toBeUndefined()
})

test('an empty value is one that is not set', () => {
  expect(parseEnv({ DATABASE_URL: '', SITE_URL: ' ', SECRET_KEY: '' })).toMatchObject({
    DATABASE_URL: undefined,
    SITE_URL: undefined,
    SECRET_KEY: undefined,
  })
})

test('the data directory is absolute and relative to the project', () => {
  expect(parseEnv({ DATA_DIR: 'here' }).DATA_DIR).toBe(path.resolve('here'))
  expect(parseEnv({ DATA_DIR: '/elsewhere' }).DATA_DIR).toBe('/elsewhere')
})

test('the address of the site has no slash at the end', () => {
  expect(parseEnv({ SITE_URL: 'https://example.org/' }).SITE_URL).toBe('https://example.org')
})

test.each([
  ['PORT', { PORT: '70000' }],
  ['PORT', { PORT: 'eighty' }],
  ['SITE_URL', { SITE_URL: 'example.org' }],
  ['SITE_URL', { SITE_URL: 'https://example.org/campaigns' }],
  ['SECRET_KEY', { SECRET_KEY: 'short' }],
  ['TIME_ZONE', { TIME_ZONE: 'Mars/Olympus' }],
  ['LIMIT_SIGN_PER_HOUR', { LIMIT_SIGN_PER_HOUR: '-1' }],
])('a wrong %s is named in one sentence', (name, values) => {
  expect(() => parseEnv(values)).toThrow(new RegExp(`^${name}: .+\\.$`))
})
