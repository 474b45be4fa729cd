// The one number of a campaign from everywhere it can be had: page, JSON, rows, command, export, places, integrity page. All of them
// must say the same.

import assert from 'node:assert/strict'
import { Command } from 'commander'
import { GET as getPage } from '@/app/c/[slug]/route'
import { GET as getJson } from '@/app/api/v1/campaigns/[slug]/route'
import { GET as getCountJson } from '@/app/api/v1/campaigns/[slug]/count/route'
import { addCountCommand } from '@/bin/commands/count'
import { pool } from '@/lib/platform/db'
import { exportSignatures } from '@/lib/signatures/export-signatures'
import { addUpIntegrity } from '@/lib/signatures/integrity'
import { tallySignatures } from '@/lib/signatures/tally-signatures'
import type { Real, RealCampaign } from './apply'
import type { ModelState, World } from './world'

export type CampaignPlace = { name: string; count: number }

/** Counts what is due, and compares every campaign. Nothing may be under way. Resolves to the counts. */
export async function expectAgreement(world: World, real: Real): Promise<number[]> {
  await tallySignatures()
  const counts: number[] = []
  for (const [index, campaign] of real.campaigns.entries()) {
    const expected = world.countPlaces(index)
    const count = expected.reduce((sum, place) => sum + place.count, 0)
    const all = await countEverywhere(campaign)
    assert.deepEqual(
      all,
      Object.fromEntries(Object.keys(all).map((name) => [name, count])),
      `model: ${count}`,
    )
    assert.deepEqual(await readPlaces(campaign), expected)
    assert.deepEqual(await readStandings(campaign), world.countStates(index))
    counts.push(count)
  }
  return counts
}

export async function countEverywhere(campaign: RealCampaign): Promise<Record<string, number>> {
  const { slug, id } = campaign
  const params = { params: Promise.resolve({ slug }) }
  const request = new Request(`http://localhost:3000/c/${slug}`)
  return {
    page: countOnPage(await (await getPage(request, params)).text()),
    json: (await (await getJson(request, params)).json()).count,
    countJson: (await (await getCountJson(request, params)).json()).count,
    rows: await countRows(id),
    command: Number(await runCount(slug)),
    export: await countExported(slug),
    places: (await readPlaces(campaign)).reduce((sum, { count }) => sum + count, 0),
    integrity: (await addUpIntegrity(slug))!.all.countedCount,
  }
}

function countOnPage(html: string): number {
  const shown = /class="count__number"[^>]*>([\d,]+)</.exec(html)
  return shown ? Number(shown[1]!.replaceAll(',', '')) : 0
}

async function countRows(campaignId: string): Promise<number> {
  const { rows } = await pool().query<{ count: number }>(
    `SELECT count(*)::int AS count FROM "Signature"
      WHERE "campaignId" = $1 AND "state" = 'confirmed' AND "heldReason" IS NULL`,
    [campaignId],
  )
  return rows[0]!.count
}

/** Of every signature that was ever posted, also of those whose rows are gone. */
async function readStandings({ slug }: RealCampaign): Promise<Record<ModelState, number>> {
  const { all, days } = (await addUpIntegrity(slug))!
  const { pendingCount, confirmedCount, withdrawnCount, removedCount, expiredCount } = all
  const states = { pending: pendingCount, confirmed: confirmedCount, withdrawn: withdrawnCount }
  assert.equal(
    days.reduce((sum, { postedCount }) => sum + postedCount, 0),
    all.postedCount,
  )
  return { ...states, invalidated: removedCount, expired: expiredCount }
}

/** As typed, with what it writes; it throws where it would end with 1. */
async function runCount(slug: string): Promise<string> {
  const program = new Command()
  addCountCommand(program)
  const write = process.stdout.write
  let written = ''
  process.stdout.write = (text: string | Uint8Array) => (written += String(text)) !== ''
  try {
    await program.parseAsync(['node', 'countersign', 'count', slug, '--check'])
  } finally {
    process.stdout.write = write
  }
  return written
}

async function countExported(slug: string): Promise<number> {
  let count = 0
  for await (const group of exportSignatures(slug)) count += group.length
  return count
}

async function readPlaces({ id }: RealCampaign): Promise<CampaignPlace[]> {
  const { rows } = await pool().query<CampaignPlace>(
    `SELECT "country" || ' ' || "city" AS name, sum("count")::int AS count FROM "PlaceCount" WHERE "campaignId" = $1 GROUP BY 1`,
    [id],
  )
  return rows.sort((a, b) => (a.name < b.name ? -1 : 1))
}
