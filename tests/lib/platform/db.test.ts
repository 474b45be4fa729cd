import '../../support/database'
import type { PoolClient } from 'pg'
import { system } from '@/lib/core/roles'
import { pool, prisma, withKeyedTransaction, withTransaction } from '@/lib/platform/db'
import { recordHistory } from '@/lib/platform/history'

const entry = { actor: system, verb: 'published', subject: 'campaign', subjectId: 'c1' }
const countHistory = () => prisma().history.count()

test('a transaction is kept whole', async () => {
  const result = await withTransaction(async (client) => {
    await recordHistory(client, { ...entry, details: { count: 3 } })
    await recordHistory(client, entry)
    return 'done'
  })
  expect(result).toBe('done')
  expect(await prisma().history.findFirst({ where: { verb: 'published' } })).toMatchObject({
    actor: 'command line',
    actorId: null,
    details: { count: 3 },
  })
})

test('or not at all, and what went wrong is told', async () => {
  const fault = withTransaction(async (client) => {
    await recordHistory(client, entry)
    throw new Error('no')
  })
  await expect(fault).rejects.toThrow('no')
  expect(await countHistory()).toBe(0)
})

test('a connection that breaks in a transaction is replaced, and every one is given back', async () => {
  const broken = withTransaction(async (client) => {
    const { rows } = await client.query('select pg_backend_pid() as pid')
    await pool().query('select pg_terminate_backend($1)', [rows[0].pid])
    await client.query('select')
  })
  await expect(broken).rejects.toThrow()
  const many = Array.from({ length: 50 }, () => withTransaction((client) => recordHistory(client, entry)))
  await Promise.all(many)
  expect(await countHistory()).toBe(50)
})

test('by keys, no table is read whole for as long as the transaction lasts', async () => {
  const readsWhole = async (client: Pick<PoolClient, 'query'>) =>
    (await client.query('SHOW enable_seqscan')).rows[0].enable_seqscan === 'on'
  expect(await withTransaction(readsWhole, { isByKeys: true })).toBe(false)
  expect(await withTransaction(readsWhole)).toBe(true)
})

const nothing = async () => {}

test('by steps, what travels with the begin and with the commit is kept with the rest', async () => {
  const result = await withKeyedTransaction({
    first: async (client) => (await client.query('SHOW lock_timeout')).rows[0].lock_timeout,
    async rest(client, lockTimeout: string) {
      await recordHistory(client, entry)
      return {
        result: lockTimeout,
        last: {
          text: `INSERT INTO "History" ("actor", "verb", "subject", "subjectId") SELECT "actor", "verb", "subject", "subjectId" FROM "History"`,
        },
      }
    },
  })
  expect(result).toBe('12s')
  expect(await countHistory()).toBe(2)
})

test('by steps, a last statement that fails leaves nothing to commit, and the connection is as good as before', async () => {
  const fault = withKeyedTransaction({
    first: nothing,
    async rest(client) {
      await recordHistory(client, entry)
      return { result: 'never', last: { text: 'SELECT 1 / 0' } }
    },
  })
  await expect(fault).rejects.toThrow('division by zero')
  expect(await countHistory()).toBe(0)
  await Promise.all(Array.from({ length: 50 }, () => pool().query('SELECT')))
})

test('by steps, nothing is written where the first statement fails', async () => {
  const fault = withKeyedTransaction({
    first: (client) => client.query('SELECT 1 / 0'),
    rest: async (client) => ({ result: await recordHistory(client, entry) }),
  })
  await expect(fault).rejects.toThrow('division by zero')
  expect(await countHistory()).toBe(0)
})

test('behind the steps a connection waits for each answer again, whatever came of them', async () => {
  const sendsAtOnce = async () => {
    const client = await pool().connect()
    client.release()
    return client.pipeline
  }
  const steps = (text: string) => ({ first: nothing, rest: async () => ({ result: null, last: { text } }) })
  await withKeyedTransaction(steps('SELECT 1'))
  expect(await sendsAtOnce()).toBe(false)
  await expect(withKeyedTransaction(steps('SELECT 1 / 0'))).rejects.toThrow('division by zero')
  expect(await sendsAtOnce()).toBe(false)
})
