import pg from 'pg'
import { buildCampaign } from '@/tests/support/build'
import { pool } from '@/lib/platform/db'
import { confirmSignature } from '@/lib/signatures/confirm-signature'
import { signCampaign } from '@/lib/signatures/sign-campaign'

/** Statements are planned once a connection, perhaps while nobody has signed yet; a hundred thousand may come within the minute. */
test.each([
  ['in empty tables', 'VACUUM ANALYZE "Signature", "Delivery"'],
  ['in a young database of which all is known', 'VACUUM ANALYZE'],
])('signing and confirming find rows by their keys, also when they were planned %s', async (_, look) => {
  const asked = jest.spyOn(pg.Client.prototype, 'query')
  await signAndConfirm()
  const statements = asked.mock.calls.map(([query]) => query as unknown as { name?: string; text: string })
  asked.mockRestore()
  await pool().query('TRUNCATE "Signature", "Delivery" CASCADE')
  await pool().query(look)
  const named = new Map(statements.flatMap(({ name, text }) => (name ? [[name, text] as const] : [])))
  expect([...named.keys()]).toEqual(
    expect.arrayContaining(['store-signatures', 'mail-histories', 'readdress-queued', 'confirm-signatures']),
  )
  expect((await Promise.all([...named].map(listWholeReads))).flat()).toEqual([])
})

/** Ways to join that a planner avoids today, as it may: where all ways look equally short, little decides. */
const joins = ['nestloop', 'hashjoin', 'mergejoin']
const tastes = [
  [],
  ...joins.map((one) => [one]),
  ...joins.map((one) => joins.filter((other) => other !== one)),
]

async function signAndConfirm(): Promise<void> {
  const { slug } = await buildCampaign()
  const fields = { name: 'Ada', email: 'ada@example.org', country: 'NL', updates: 'all' }
  for (let n = 0; n < 2; n++) await signCampaign({ slug, fields, address: null })
  const { rows } = await pool().query('SELECT "id" FROM "Signature"')
  expect(await confirmSignature(rows[0].id)).toEqual({ ok: true })
}

/** Scans of the two tables that grow which no condition of an index bounds. */
async function listWholeReads([name, text]: [name: string, text: string]): Promise<string[]> {
  if (!/^\s*(SELECT|INSERT|UPDATE|WITH)/.test(text)) return []
  const plans = await Promise.all(tastes.map((avoided) => explain(text, avoided)))
  return plans.flatMap((lines) =>
    lines
      .filter(
        (line, index) => / Scan .*on "(Signature|Delivery)"/.test(line) && !/ Cond: /.test(lines[index + 1]!),
      )
      .map((line) => `${name}: ${line.trim()}`),
  )
}

async function explain(text: string, avoided: string[]): Promise<string[]> {
  const client = await pool().connect()
  try {
    await client.query('begin')
    for (const way of ['seqscan', ...avoided]) await client.query(`set local enable_${way} = off`)
    const { rows } = await client.query(`EXPLAIN (GENERIC_PLAN, COSTS OFF) ${text}`)
    return rows.map((row) => String(row['QUERY PLAN']))
  } finally {
    await client.query('rollback')
    client.release()
  }
}
