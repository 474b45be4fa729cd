import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { InvitationStatus } from '@/components/admin/invitation-status'
import { PartHead } from '@/components/admin/part-head'
import { SuccessorForm } from '@/components/admin/successor-form'
import { SuccessorLinks } from '@/components/admin/successor-links'
import { getCampaignForTeam } from '@/lib/campaigns/team-queries'
import { isAtLeast } from '@/lib/core/roles'
import { getSettings } from '@/lib/platform/settings'
import { getInvitation } from '@/lib/updates/get-invitation'
import { requireActor } from '../../../../require-actor'
import { cancel, invite, start } from './actions'

export const metadata: Metadata = { title: 'Successor' }

type Props = { params: Promise<{ slug: string }> }

export default async function SuccessorPage({ params }: Props) {
  const actor = await requireActor()
  const campaign = await getCampaignForTeam((await params).slug)
  if (!campaign) notFound()
  const { id, slug, state, predecessor, successors } = campaign
  const [invitation, { timeZone }] = await Promise.all([predecessor && getInvitation(id), getSettings()])
  const isEditor = isAtLeast(actor.role, 'editor')
  const hasDraft = successors.some((successor) => successor.state === 'draft')
  return (
    <>
      <PartHead campaign={campaign} title="Successor" />
      {invitation && (
        <InvitationStatus
          invitation={invitation}
          verbs={{ invite: invite.bind(null, slug), cancel: cancel.bind(null, slug) }}
          timeZone={timeZone}
          isEditor={isEditor}
          isOwn={invitation.askedById === actor.id}
          isOpen={state === 'published'}
        />
      )}
      <SuccessorLinks predecessor={predecessor} successors={successors} />
      {isEditor && state !== 'draft' && !hasDraft && (
        <SuccessorForm action={start.bind(null, slug)} button="New demand: start a successor" isLine>
          <p>
            A new demand is a new campaign: it begins as a draft with the story and the documents of this one,
            its count begins anew, and both pages lead to each other.
          </p>
        </SuccessorForm>
      )}
    </>
  )
}
