// The organisations and office-holders of a public page: counted, and verified by the team since they confirmed. The name of the
// body is public by nature; who signed for it, and as what, only if they chose to be named.

import { pool } from '@/lib/platform/db'
import type { VerifiedBodies, VerifiedBody } from './campaign-view'

/** The page names this many of each; the number tells of all. */
const listedCount = 200

export async function listVerifiedBodies(campaignId: string): Promise<VerifiedBodies> {
  const { rows } = await pool().query<Row>({
    name: 'verified-bodies',
    text: `SELECT * FROM (
        SELECT s."signatory", s."body", CASE WHEN s."showName" THEN s."role" END AS "role", CASE WHEN s."showName" THEN s."name" END AS "name",
               row_number() OVER (PARTITION BY s."signatory" ORDER BY v."verifiedAt", s."id")::int AS "n",
               count(*) OVER (PARTITION BY s."signatory")::int AS "totalCount"
          FROM "Verification" v JOIN "Signature" s ON s."id" = v."signatureId"
         WHERE s."campaignId" = $1 AND s."signatory" <> 'person' AND s."state" = 'confirmed' AND s."counted" = 1
           AND v."verifiedAt" >= s."confirmedAt" AND s."body" IS NOT NULL) listed
      WHERE "n" <= ${listedCount} ORDER BY "n"`,
    values: [campaignId],
  })
  return { organisations: listOf(rows, 'organisation'), offices: listOf(rows, 'office') }
}

type Row = VerifiedBody & { signatory: 'organisation' | 'office'; totalCount: number }

function listOf(rows: Row[], kind: Row['signatory']): VerifiedBodies['offices'] {
  const own = rows.filter(({ signatory }) => signatory === kind)
  return {
    count: own[0]?.totalCount ?? 0,
    listed: own.map(({ body, role, name }) => ({ body, role, name })),
  }
}
