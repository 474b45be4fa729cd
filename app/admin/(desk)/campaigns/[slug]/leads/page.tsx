import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LeadForm } from '@/components/admin/lead-form'
import { LeadRow } from '@/components/admin/lead-row'
import { PartHead } from '@/components/admin/part-head'
import { listLeadsForTeam } from '@/lib/campaigns/leads/queries'
import { getCampaignForTeam } from '@/lib/campaigns/team-queries'
import { isAtLeast } from '@/lib/core/roles'
import { getSettings } from '@/lib/platform/settings'
import { requireActor } from '../../../../require-actor'
import { add, change } from './actions'

export const metadata: Metadata = { title: 'Lead signatories' }

type Props = { params: Promise<{ slug: string }> }

export default async function LeadsPage({ params }: Props) {
  const actor = await requireActor()
  const campaign = await getCampaignForTeam((await params).slug)
  if (!campaign) notFound()
  const { id, slug, state } = campaign
  const [leads, { timeZone }] = await Promise.all([listLeadsForTeam(id), getSettings()])
  const isReadOnly = !isAtLeast(actor.role, 'editor') || state === 'closed'
  return (
    <>
      <PartHead campaign={campaign} title="Lead signatories" />
      <p className="quiet narrow mb-6">
        Shown at the head of the signatures once they approved exactly the wording in force, their name and
        their title, each through a link of their own. When one of these changes, they are hidden until they
        approve again.
      </p>
      <ul className="leads narrow">
        {leads.map((lead, index) => (
          <LeadRow
            key={lead.id}
            lead={lead}
            action={change.bind(null, lead.id)}
            timeZone={timeZone}
            isReadOnly={isReadOnly}
            isFirst={index === 0}
            isLast={index === leads.length - 1}
          />
        ))}
      </ul>
      {!isReadOnly && <LeadForm action={add.bind(null, slug)} />}
    </>
  )
}
