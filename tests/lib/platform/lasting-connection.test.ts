import '../../support/database'
import type { ClientBase } from 'pg'
import { pool } from '@/lib/platform/db'
import { connectAlone } from '@/lib/platform/lasting-connection'

const names = [
  'tcp_keepalives_idle',
  'tcp_keepalives_interval',
  'tcp_keepalives_count',
  'idle_in_transaction_session_timeout',
]

async function listSettings(client: ClientBase): Promise<string[]> {
  const text =
    'SELECT current_setting(name) AS value FROM unnest($1::text[]) WITH ORDINALITY AS n (name, at) ORDER BY at'
  const { rows } = await client.query<{ value: string }>(text, [names])
  return rows.map(({ value }) => value)
}

test('the database gives up whoever dies without a word, in the pool and alone', async () => {
  const pooled = await pool().connect()
  const alone = await connectAlone('countersign test')
  try {
    expect(await listSettings(pooled)).toEqual(['5', '5', '3', '1min'])
    expect(await listSettings(alone)).toEqual(await listSettings(pooled))
  } finally {
    pooled.release()
    await alone.end()
  }
})

test('a connection of its own that is cut makes the next query throw, and nothing else', async () => {
  const alone = await connectAlone('countersign test')
  const { rows } = await alone.query('SELECT pg_backend_pid() AS pid')
  const ended = new Promise((resolve) => alone.once('end', () => resolve('ended')))
  await pool().query('SELECT pg_terminate_backend($1)', [rows[0].pid])
  expect(await ended).toBe('ended')
  await expect(alone.query('SELECT')).rejects.toThrow()
})
