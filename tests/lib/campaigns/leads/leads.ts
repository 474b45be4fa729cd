// Lead signatories to test with.

import { addLead } from '@/lib/campaigns/leads/add-lead'
import { approveAsLead } from '@/lib/campaigns/leads/answer-lead'
import { getLead, listApprovedLeads, listLeadsForTeam } from '@/lib/campaigns/leads/queries'
import { pool } from '@/lib/platform/db'
import { editor } from '@/tests/support/actors'

export const bishop = { name: 'Lea Leader', title: 'Bishop of Exampleton', email: 'lea@example.org' }

export async function added(slug: string, given: Partial<typeof bishop> = {}): Promise<string> {
  const answer = await addLead(editor, slug, { ...bishop, ...given })
  if (!answer.ok) throw new Error(answer.reason)
  return answer.id
}

export async function approved(slug: string, given: Partial<typeof bishop> = {}): Promise<string> {
  const id = await added(slug, given)
  expect(await approveAsLead(id, (await getLead(id))!.seen)).toEqual({ ok: true })
  return id
}

export const shown = async (campaignId: string) =>
  (await listApprovedLeads(campaignId)).map(({ name }) => name)
export const standings = async (campaignId: string) =>
  (await listLeadsForTeam(campaignId)).map(({ standing }) => standing)

export async function countAsked(): Promise<number> {
  const { rows } = await pool().query<{ n: number }>(
    `select count(*)::int n from "Delivery" d join "Message" m on m.id = d."messageId" where m.template = 'lead-approval'`,
  )
  return rows[0]!.n
}
