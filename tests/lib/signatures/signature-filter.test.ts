import { buildCampaign, buildSignature } from '@/tests/support/build'
import { pool } from '@/lib/platform/db'
import { conditionsOf, signatureFilter } from '@/lib/signatures/signature-filter'

test('each filter finds its own, and an unset one finds all', async () => {
  const campaign = await buildCampaign()
  const other = await buildCampaign()
  await buildSignature(other, { name: 'Elsewhere' })
  const at = (time: string) => ({ createdAt: new Date(time) })
  await buildSignature(campaign, {
    name: 'Ada',
    email: 'ada@Example.ORG',
    country: 'NL',
    ...at('2026-03-01T12:00:00Z'),
  })
  await buildSignature(campaign, {
    name: 'Bo',
    email: 'bo_1@mx.example.org',
    country: 'FR',
    source: 'qr',
    ...at('2026-03-02T12:00:00Z'),
  })
  const tag = Buffer.alloc(32, 7)
  const flags = ['disposable-domain', 'network-limit']
  const state = { state: 'confirmed', confirmedAt: new Date() }
  await buildSignature(campaign, {
    name: 'Cy',
    email: 'cy@burner.example',
    networkTag: tag,
    flags,
    heldReason: 'disposable-domain',
    ...state,
  })
  await buildSignature(campaign, { name: 'Di', email: 'di@10%.example', ...state })
  const found = async (filter: Record<string, unknown>) => {
    const { text, values } = conditionsOf(campaign.id, signatureFilter.parse(filter))
    const { rows } = await pool().query(
      `SELECT s."name" FROM "Signature" s WHERE ${text} ORDER BY s."name"`,
      values,
    )
    return rows.map(({ name }) => name).join(' ')
  }
  expect(await found({})).toBe('Ada Bo Cy Di')
  expect(await found({ domain: 'example.org', text: '', country: '', flag: '' })).toBe('Ada Bo')
  expect(await found({ domain: 'x@EXAMPLE.org' })).toBe('Ada Bo')
  expect(await found({ domain: '%' })).toBe('')
  expect(await found({ domain: '10%.example' })).toBe('Di')
  expect(await found({ network: tag.toString('hex').slice(0, 8) })).toBe('Cy')
  expect(await found({ flag: 'network-limit' })).toBe('Cy')
  expect(await found({ flag: 'some' })).toBe('Cy')
  expect(await found({ flag: 'none' })).toBe('Ada Bo Di')
  expect(await found({ text: 'BO_1@' })).toBe('Bo')
  expect(await found({ text: '%' })).toBe('Di')
  expect(await found({ country: 'FR', source: 'qr' })).toBe('Bo')
  expect(await found({ from: '2026-03-01T13:01', until: '2026-03-03T00:00', timeZone: 'Europe/Paris' })).toBe(
    'Bo',
  )
  expect(await found({ until: '2026-03-01T13:00', timeZone: 'Europe/Paris' })).toBe('')
  expect(await found({ standing: 'held' })).toBe('Cy')
  expect(await found({ standing: 'counted' })).toBe('Di')
  expect(await found({ standing: 'pending', asOf: '2026-03-01T12:00:00.000Z' })).toBe('Ada')
})

test('what is no filter is refused, and nothing typed reaches the statement', () => {
  for (const filter of [
    ...[{ network: "'; DROP" }, { network: 'ab' }, { flag: 'odd' }, { country: 'XX' }, { standing: 'alive' }],
    ...[
      { from: 'yesterday' },
      { until: '2026-13-45T99:99' },
      { ids: ['1'] },
      { text: 'a\0b' },
      { text: 'x'.repeat(201) },
    ],
  ])
    expect(signatureFilter.safeParse(filter).success).toBe(false)
  const { text } = conditionsOf('c', signatureFilter.parse({ text: "' OR 1=1 --", source: "'", domain: "'" }))
  expect(text).not.toContain('OR 1=1')
})
