import type { Metadata } from 'next'
import { InviteForm } from '@/components/admin/invite-form'
import { MemberRow } from '@/components/admin/member-row'
import { listMembers } from '@/lib/team/queries'
import { requireActor } from '../../require-actor'
import { giveRole, invite, remove } from './actions'

export const metadata: Metadata = { title: 'Team' }

export default async function TeamPage() {
  const actor = await requireActor()
  const members = await listMembers()
  const isOwner = actor.role === 'owner'
  return (
    <div className="narrow">
      <h1>Team</h1>
      <p className="lead">
        Owners invite and set up the site, editors make and publish campaigns, viewers read.
      </p>
      <ul className="members">
        {members.map((member) => (
          <MemberRow
            key={`${member.id} ${member.role}`}
            member={member}
            isOwn={member.id === actor.id}
            verbs={isOwner ? { giveRole, remove } : null}
          />
        ))}
      </ul>
      {isOwner && <InviteForm action={invite} />}
    </div>
  )
}
