import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CorrectionForm } from '@/components/admin/correction-form'
import { CorrectionList } from '@/components/admin/correction-list'
import { CorrectionReview } from '@/components/admin/correction-review'
import { PartHead } from '@/components/admin/part-head'
import { correctionClaims } from '@/lib/campaigns/corrections/correction-claims'
import { listCorrections } from '@/lib/campaigns/corrections/team-queries'
import { countApprovedLeads } from '@/lib/campaigns/leads/queries'
import { getCampaignForTeam } from '@/lib/campaigns/team-queries'
import { isAtLeast } from '@/lib/core/roles'
import { getSettings } from '@/lib/platform/settings'
import { requireActor } from '../../../../require-actor'
import { decide, propose } from './actions'

export const metadata: Metadata = { title: 'Wording' }

type Props = { params: Promise<{ slug: string }> }

export default async function WordingPage({ params }: Props) {
  const actor = await requireActor()
  const campaign = await getCampaignForTeam((await params).slug)
  if (!campaign) notFound()
  const { slug, wording, state, signatureCount } = campaign
  const [corrections, leadCount, { timeZone }] = await Promise.all([
    listCorrections(campaign.id),
    countApprovedLeads(campaign.id),
    getSettings(),
  ])
  const open = corrections.find((correction) => correction.state === 'proposed')
  const decided = corrections.filter((correction) => correction !== open)
  const isEditor = isAtLeast(actor.role, 'editor')
  const canPropose = isEditor && state === 'published' && signatureCount > 0 && !open
  return (
    <>
      <PartHead campaign={campaign} title={canPropose ? 'Correct the wording' : 'Wording'} />
      {open && (
        <CorrectionReview
          action={decide.bind(null, open.id)}
          correction={open}
          claims={correctionClaims(campaign, open.text)}
          timeZone={timeZone}
          isEditor={isEditor}
          isOwn={open.proposedById === actor.id}
          leadCount={leadCount}
        />
      )}
      {canPropose ? (
        <CorrectionForm action={propose.bind(null, slug)} wording={wording} />
      ) : (
        <InForce text={wording.text} />
      )}
      {decided.length > 0 && <CorrectionList corrections={decided} timeZone={timeZone} />}
    </>
  )
}

function InForce({ text }: { text: string }) {
  return (
    <div className="wording narrow">
      <p className="label">In force</p>
      <p className="wording__text" dir="auto">
        {text}
      </p>
    </div>
  )
}
