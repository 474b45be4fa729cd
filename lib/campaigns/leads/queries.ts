// Reads of lead signatories: those who stand on the page, the page of one's own link, and all of them for the desk.

import type { CampaignKind } from '@/lib/core/campaign-kinds'
import { pool } from '@/lib/platform/db'
import type { CampaignState, NamedLead } from '../campaign-view'
import { inForce, isApproved, seenMark, standing, type LeadStanding } from './standing'

/** Those who approved exactly the words in force and how they are named, in the team's order. */
export async function listApprovedLeads(campaignId: string): Promise<NamedLead[]> {
  const { rows } = await pool().query<NamedLead>({
    name: 'approved-leads',
    text: `select l.name, l.title from "LeadSignatory" l ${inForce}
            where l."campaignId" = $1 and ${isApproved} order by l.position, l.id`,
    values: [campaignId],
  })
  return rows
}

/** Who would have to approve again if the words in force were corrected. */
export async function countApprovedLeads(campaignId: string): Promise<number> {
  return (await listApprovedLeads(campaignId)).length
}

export type LeadView = {
  name: string
  title: string
  /** 16 hexadecimal digits: another mark, another content. */
  seen: string
  standing: LeadStanding
  approvedAt: Date | null
  wording: string
  campaign: { slug: string; headline: string; kind: CampaignKind; state: CampaignState }
}

/** `id` comes out of a mailed token. */
export async function getLead(id: string): Promise<LeadView | null> {
  const { rows } = await pool().query<LeadView>(
    `select l.name, l.title, ${seenMark} as seen, ${standing} as standing, l."approvedAt", w.text as wording,
            json_build_object('slug', c.slug, 'headline', c.headline, 'kind', replace(c.kind::text, '_', '-'),
                              'state', c.state) as campaign
       from "LeadSignatory" l join "Campaign" c on c.id = l."campaignId" ${inForce} where l.id = $1`,
    [id],
  )
  return rows[0] ?? null
}

export type TeamLead = {
  id: string
  name: string
  title: string
  email: string
  standing: LeadStanding
  invitedAt: Date | null
}

export async function listLeadsForTeam(campaignId: string): Promise<TeamLead[]> {
  const { rows } = await pool().query<TeamLead>(
    `select l.id, l.name, l.title, l.email, l."invitedAt", ${standing} as standing
       from "LeadSignatory" l ${inForce} where l."campaignId" = $1 order by l.position, l.id`,
    [campaignId],
  )
  return rows
}
