import '../../support/database'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pool } from '@/lib/platform/db'
import { resetEnv } from '@/lib/platform/env'
import { checkSecretFingerprint, derivedKey } from '@/lib/platform/secrets'

const before = { ...process.env }
let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'countersign-secrets-'))
})

afterEach(() => {
  Object.assign(process.env, before)
  resetEnv()
  rmSync(folder, { recursive: true })
})

function useSecret(secret: string, dataDir = folder): void {
  process.env.SECRET_KEY = secret
  process.env.DATA_DIR = dataDir
  resetEnv()
}

test('each purpose has a key of its own, the same every time', () => {
  expect(derivedKey('mail')).toHaveLength(32)
  expect(derivedKey('mail')).toEqual(derivedKey('mail'))
  expect(derivedKey('mail')).not.toEqual(derivedKey('network'))
})

test('without SECRET_KEY one secret is made, for its owner alone', () => {
  useSecret('')
  const key = derivedKey('mail')
  expect(readdirSync(folder)).toEqual(['secrets.json'])
  expect(statSync(path.join(folder, 'secrets.json')).mode & 0o777).toBe(0o600)
  expect(derivedKey('mail')).toEqual(key)
})

test('two data directories have two secrets', () => {
  useSecret('')
  const key = derivedKey('mail')
  useSecret('', path.join(folder, 'other'))
  expect(derivedKey('mail')).not.toEqual(key)
})

test('a damaged file is told, not replaced', () => {
  writeFileSync(path.join(folder, 'secrets.json'), '{')
  useSecret('')
  expect(() => derivedKey('mail')).toThrow('secrets.json')
})

test('a database made under another secret is refused', async () => {
  await checkSecretFingerprint(pool())
  await checkSecretFingerprint(pool())
  useSecret('another-secret-that-is-long-enough-to-be-one')
  await expect(checkSecretFingerprint(pool())).rejects.toThrow('SECRET_KEY')
})
