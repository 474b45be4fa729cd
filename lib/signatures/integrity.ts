// Where every signature of a campaign stands, for whoever doubts the count: added up from the rows themselves, and from the numbers
// of those that were deleted unconfirmed, in one snapshot, so that the parts make the whole. Figures and public reasons only. A big
// campaign's are up to a minute old: `asOf`.

import type { Flag } from '@/lib/core/flags'
import { pool } from '@/lib/platform/db'
import { keepByCost } from '@/lib/platform/keep-by-cost'
import { shouldCount } from './counting-rule'
import { isGoneRemoved } from './delete-unconfirmed'
import { getLastRecount, type LastRecount } from './recount-signatures'
import { listRemovals, type RemovalView } from './removals'

export type Standings = {
  postedCount: number
  /** Answered from its mailbox at some time, whatever came after. */
  answeredCount: number
  /** Stands confirmed now: counted + held + not yet counted. */
  confirmedCount: number
  countedCount: number
  heldCount: number
  uncountedCount: number
  pendingCount: number
  expiredCount: number
  withdrawnCount: number
  removedCount: number
  /** In the count until the tally's next round, and then no more. */
  leavingCount: number
}

/** `day` as YYYY-MM-DD in UTC, when they signed. */
export type StandingsOfDay = Standings & { day: string }

export type PublicRemoval = Pick<RemovalView, 'id' | 'reason' | 'state' | 'heldBackCount' | 'createdAt'>

export type Integrity = {
  all: Standings
  /** Of those counted: whose people were erased since, and from throw-away mail domains. */
  erasedCount: number
  disposableCount: number
  /** Newest first; days without signatures are left out. */
  days: StandingsOfDay[]
  removals: PublicRemoval[]
  lastRecount: LastRecount | null
  asOf: Date
}

/** Null for a campaign that is not public. */
export const getIntegrity = keepByCost(addUpIntegrity)

export async function addUpIntegrity(slug: string): Promise<Integrity | null> {
  const { rows } = await pool().query<Row>({ name: 'integrity', text: statement, values: [slug] })
  const whole = rows.find(({ day }) => day === null)
  if (!whole) return null
  const { campaignId, day: _none, erasedCount, disposableCount, asOf, ...all } = whole
  const removals = (await listRemovals(slug)).map(publicRemoval)
  const days = rows.filter((row): row is Row & { day: string } => row.day !== null)
  return {
    all,
    erasedCount,
    disposableCount,
    days,
    removals,
    lastRecount: await getLastRecount(campaignId),
    asOf,
  }
}

type Row = Standings & {
  campaignId: string
  day: string | null
  erasedCount: number
  disposableCount: number
  asOf: Date
}

function publicRemoval({ id, reason, state, heldBackCount, createdAt }: RemovalView): PublicRemoval {
  return { id, reason, state, heldBackCount, createdAt }
}

const disposable: Flag = 'disposable-domain'

type Figure = keyof Standings | 'erasedCount' | 'disposableCount'

const figures: Record<Figure, string> = {
  postedCount: 'true',
  answeredCount: `"confirmedAt" IS NOT NULL`,
  confirmedCount: `"state" = 'confirmed'`,
  countedCount: `"state" = 'confirmed' AND "heldReason" IS NULL AND "counted" = 1`,
  heldCount: `"state" = 'confirmed' AND "heldReason" IS NOT NULL`,
  uncountedCount: `"state" = 'confirmed' AND "heldReason" IS NULL AND "counted" = 0`,
  pendingCount: `"state" = 'pending'`,
  expiredCount: `"state" = 'expired'`,
  withdrawnCount: `"state" = 'withdrawn'`,
  removedCount: `"state" = 'invalidated'`,
  leavingCount: `"counted" > ${shouldCount}`,
  erasedCount: `"counted" = 1 AND "erasedAt" IS NOT NULL`,
  disposableCount: `"counted" = 1 AND '${disposable}' = ANY ("flags")`,
}

/** Of what was deleted unconfirmed. All the others were confirmed, or are pending. */
const goneFigures: Partial<Record<Figure, string>> = {
  postedCount: 'true',
  expiredCount: `NOT ${isGoneRemoved}`,
  removedCount: isGoneRemoved,
}

const names = Object.keys(figures) as Figure[]
const columns = (of: (name: Figure) => string) => names.map((name) => `${of(name)} AS "${name}"`).join(', ')

/** A campaign without signatures has its row of zeros too. */
const statement = `
  SELECT c."id" AS "campaignId", s.*, now() AS "asOf"
    FROM "Campaign" c, LATERAL (
      SELECT to_char("day", 'YYYY-MM-DD') AS "day", ${columns((name) => `coalesce(sum("${name}"), 0)::int`)}
        FROM (SELECT ("createdAt" AT TIME ZONE 'UTC')::date AS "day",
                     ${columns((name) => `count(*) FILTER (WHERE ${figures[name]})`)}
                FROM "Signature" WHERE "campaignId" = c."id" GROUP BY 1
              UNION ALL
              SELECT u."day", ${columns((name) => `u."count" * (${goneFigures[name] ?? 'false'})::int`)}
                FROM "UnconfirmedCount" u LEFT JOIN "Removal" r ON r."id" = u."removalId" WHERE u."campaignId" = c."id") days
       GROUP BY GROUPING SETS ((), ("day"))) s
   WHERE c."slug" = $1 AND c."state" <> 'draft'
   ORDER BY "day" DESC NULLS FIRST`
