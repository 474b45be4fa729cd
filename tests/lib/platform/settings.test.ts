import '../../support/database'
import { system } from '@/lib/core/roles'
import { pool } from '@/lib/platform/db'
import { forgetSettings, getSettings, missingForPublishing, saveSettings } from '@/lib/platform/settings'

beforeEach(forgetSettings)

test('a new site has empty settings, and publishing misses what the law asks for', async () => {
  const settings = await getSettings()
  expect(settings).toMatchObject({ organisation: '', contactEmail: '', timeZone: 'UTC' })
  expect(missingForPublishing(settings)).toEqual(['organisation', 'controller', 'contact address'])
})

test('what the owner saves is read back, and the rest stays', async () => {
  await saveSettings(system, { organisation: ' Open Harbour ', controller: 'Open Harbour e. V.' })
  await saveSettings(system, { contactEmail: 'us@example.org', timeZone: 'Europe/Paris' })
  const settings = await getSettings()
  expect(settings).toMatchObject({ organisation: 'Open Harbour', timeZone: 'Europe/Paris' })
  expect(missingForPublishing(settings)).toEqual([])
})

test('two owners at once lose nothing', async () => {
  await Promise.all([
    saveSettings(system, { organisation: 'Open Harbour' }),
    saveSettings(system, { controller: 'Harbour e. V.' }),
    saveSettings(system, { senderName: 'Harbour' }),
  ])
  const expected = { organisation: 'Open Harbour', controller: 'Harbour e. V.', senderName: 'Harbour' }
  expect(await getSettings()).toMatchObject(expected)
})

test.each(['editor', 'viewer'] as const)('the %s may not', async (role) => {
  const answer = await saveSettings({ id: null, name: 'Eve', role }, { organisation: 'Mine' })
  expect(answer).toEqual({ ok: false, reason: 'not-allowed' })
  expect(await getSettings()).toMatchObject({ organisation: '' })
})

test('what cannot be saved is named, and nothing is saved', async () => {
  const answer = await saveSettings(system, {
    organisation: 'a\nb',
    contactEmail: 'nobody',
    timeZone: 'Mars',
  })
  expect(answer).toMatchObject({ ok: false, reason: 'invalid' })
  expect(Object.keys((answer as { errors: object }).errors).sort()).toEqual([
    'contactEmail',
    'organisation',
    'timeZone',
  ])
  expect(await getSettings()).toMatchObject({ organisation: '', timeZone: 'UTC' })
})

test('a NUL, which the database does not store, is named and not a fault', async () => {
  for (const field of ['organisation', 'postalAddress', 'privacyNote'] as const) {
    const answer = await saveSettings(system, { [field]: 'Quay\0 1' })
    expect(answer).toMatchObject({ reason: 'invalid', errors: { [field]: [expect.any(String)] } })
  }
})

test('the history says which fields were changed, not to what', async () => {
  await saveSettings(system, { contactEmail: 'us@example.org' })
  const { rows } = await pool().query('select "actor", "verb", "subject", "details" from "History"')
  const details = { fields: ['contactEmail'] }
  expect(rows).toEqual([{ actor: 'command line', verb: 'changed', subject: 'settings', details }])
})
