import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BodyRow } from '@/components/admin/body-row'
import { PartHead } from '@/components/admin/part-head'
import { getCampaignForTeam } from '@/lib/campaigns/team-queries'
import { isAtLeast } from '@/lib/core/roles'
import { getSettings } from '@/lib/platform/settings'
import { listBodies } from '@/lib/signatures/list-bodies'
import { requireActor } from '../../../../require-actor'
import { decide } from './actions'

export const metadata: Metadata = { title: 'Organisations' }

type Props = { params: Promise<{ slug: string }> }

export default async function OrganisationsPage({ params }: Props) {
  const actor = await requireActor()
  const campaign = await getCampaignForTeam((await params).slug)
  if (!campaign) notFound()
  const [bodies, { timeZone }] = await Promise.all([listBodies(campaign.id), getSettings()])
  const isReadOnly = !isAtLeast(actor.role, 'editor')
  return (
    <>
      <PartHead campaign={campaign} title="Organisations and offices" />
      <p className="quiet narrow mb-6">
        Each confirmed from a mailbox and counts as one signature. It is listed on the page once somebody of
        the team has seen that the mailbox speaks for it.
      </p>
      {bodies.length === 0 && <p>None has signed yet.</p>}
      <ul className="leads narrow">
        {bodies.map((body) => (
          <BodyRow
            key={body.id}
            body={body}
            action={decide.bind(null, body.id)}
            timeZone={timeZone}
            isReadOnly={isReadOnly}
          />
        ))}
      </ul>
    </>
  )
}
