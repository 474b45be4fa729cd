// Holds the ledger against the rows: nobody who was told "done" is missing, nobody is there twice, and the number is the same
// everywhere: page JSON, column, rows counted anew, confirmed rows.

import { hasDrifted, listRecounts, type Recount } from '@/lib/signatures/recount-signatures'
import { eventually } from '@/tests/support/stories'
import type { Ledger } from './ledger'
import { listRows, withRows } from './look'
import type { Product } from './product'

export type Found = {
  acknowledgedCount: number
  /** Of those. */
  foundCount: number
  lostCount: number
  twiceCount: number
  confirmedCount: number
  count: number
  mailedTwiceCount: number
  faults: string[]
}

type SignatureRow = { email: string; state: string; counted: number }

/** The tally may need a moment after whatever happened. */
const patienceMs = 60_000

export async function compare(product: Product, ledger: Ledger): Promise<Found> {
  const recount = await untilTallied(product)
  const rows = await listRows<SignatureRow>(
    product,
    'SELECT "email", "state", "counted" FROM "Signature" ORDER BY "id"',
  )
  const byEmail = new Map(rows.map((row) => [row.email, row]))
  const people = [...ledger.people.values()]
  const acknowledged = people.filter(({ isAcknowledged }) => isAcknowledged)
  const found = acknowledged.filter(({ email }) => byEmail.has(email))
  const confirmedRows = rows.filter(({ state }) => state === 'confirmed')
  const uncounted = people.filter(
    ({ email, isConfirmed }) => isConfirmed && byEmail.get(email)?.counted !== 1,
  )
  const strangers = rows.filter(({ email }) => !ledger.people.has(email))
  const facts = { recount, confirmedRows: confirmedRows.length, uncounted: uncounted.length }
  return {
    acknowledgedCount: acknowledged.length,
    foundCount: found.length,
    lostCount: acknowledged.length - found.length + uncounted.length,
    twiceCount: rows.length - byEmail.size,
    confirmedCount: people.filter(({ isConfirmed }) => isConfirmed).length,
    count: recount.count,
    mailedTwiceCount: countMailedTwice(product, ledger),
    faults: [...findFaults(facts, strangers.length), ...toldFaults(ledger)],
  }
}

export function holds({ lostCount, twiceCount, mailedTwiceCount, faults }: Found): boolean {
  return lostCount + twiceCount + mailedTwiceCount === 0 && faults.length === 0
}

/** Until nothing waits to be counted, and the site says the number that the rows come to. */
function untilTallied(product: Product): Promise<Recount> {
  return eventually(
    async () => {
      const [recount] = await withRows(product, (client) => listRecounts(product.slug, client))
      return recount?.waitingCount === 0 && recount.count === (await readCount(product)) && recount
    },
    'The same count in the JSON and in the rows',
    patienceMs,
  )
}

export async function readCount({ url, slug }: Product): Promise<number | null> {
  const answer = await fetch(`${url}/api/v1/campaigns/${slug}/count`).catch(() => null)
  return answer?.ok ? ((await answer.json()) as { count: number }).count : null
}

/** Who posted once and has a mail twice. A second post may be answered by a second mail. */
function countMailedTwice({ standIn }: Product, { people }: Ledger): number {
  const seen = new Set<string>()
  let count = 0
  for (const { to, subject } of standIn.taken) {
    const mail = `${to[0]} ${subject}`
    if (seen.has(mail) && people.get(to[0]!)?.postCount === 1) count++
    seen.add(mail)
  }
  return count
}

function findFaults(
  { recount, confirmedRows, uncounted }: { recount: Recount; confirmedRows: number; uncounted: number },
  strangersCount: number,
): string[] {
  const { count, rowCount, placeDriftCount } = recount
  return [
    uncounted > 0 && `${uncounted} confirmations that were acknowledged are not counted`,
    hasDrifted(recount) &&
      `the count says ${count}, the rows say ${rowCount}, ${placeDriftCount} places are wrong`,
    count !== confirmedRows && `the count says ${count}, ${confirmedRows} rows are confirmed`,
    strangersCount > 0 && `${strangersCount} rows that nobody posted`,
  ].filter((fault): fault is string => fault !== false)
}

function toldFaults({ faults }: Ledger): string[] {
  return [...faults].map(([fault, times]) => `${times} times ${fault}`)
}
