import { formatMoment } from '@/lib/core/format'
import type { Invitation } from '@/lib/updates/get-invitation'
import { SuccessorForm, type SuccessorState } from './successor-form'
import { UpdateProgress } from './update-progress'
import { people } from './update-words'

export type InvitationStatusProps = {
  invitation: Invitation
  verbs: { invite: () => Promise<SuccessorState>; cancel: () => Promise<SuccessorState> }
  timeZone: string
  isEditor: boolean
  /** The member who looks at it asked for it. */
  isOwn: boolean
  isOpen: boolean
}

/** The one invitation of those who signed before: asked for, approved where many get it, on its way. */
export function InvitationStatus(props: InvitationStatusProps) {
  const { invitation } = props
  return (
    <section className="desk__part narrow" aria-labelledby="invitation-title">
      <h2 id="invitation-title">The one invitation</h2>
      {invitation.invitedAt ? (
        <Sent {...props} />
      ) : (
        <>
          <p>
            Who signed the campaign before this one, confirmed it and asked for all its news can be invited
            once: {people(invitation.recipientCount)} now. Nobody’s signature is carried over.
          </p>
          {invitation.askedBy && <Asked invitation={invitation} />}
          {props.isEditor && <Ask {...props} />}
        </>
      )}
    </section>
  )
}

function Ask({ invitation, verbs, isOwn, isOpen }: InvitationStatusProps) {
  const { needsApproval, askedBy, recipientCount } = invitation
  if (!isOpen) return <p className="quiet">It can go out once the campaign is published.</p>
  if (recipientCount === 0) return null
  if (needsApproval && askedBy && isOwn)
    return <p className="quiet">You asked for it: another editor or owner of the team approves it here.</p>
  const button = !needsApproval ? 'Invite them' : askedBy ? 'Approve it: invite them' : 'Ask for approval'
  return (
    <SuccessorForm action={verbs.invite} button={button}>
      {needsApproval && !askedBy && (
        <p className="quiet">To so many it goes once a second person has approved it.</p>
      )}
    </SuccessorForm>
  )
}

function Asked({ invitation: { askedBy, needsApproval } }: { invitation: Invitation }) {
  if (!needsApproval) return null
  return (
    <p className="notice">
      <bdi>{askedBy}</bdi> asked for it: it waits for a second person.
    </p>
  )
}

function Sent({ invitation, verbs, timeZone, isEditor }: InvitationStatusProps) {
  const { invitedAt, askedBy, approvedBy, recipientCount, progress, isCancelled } = invitation
  const isMoving = !isCancelled && (progress?.waitingCount ?? 0) > 0
  return (
    <>
      <p>
        {invitedAt && `Invited ${formatMoment(invitedAt, timeZone)}`}: {people(recipientCount)}, asked for by{' '}
        <bdi>{askedBy}</bdi>
        {approvedBy && (
          <>
            , approved by <bdi>{approvedBy}</bdi>
          </>
        )}
        . There is no second invitation.
      </p>
      {progress && <UpdateProgress progress={progress} isMoving={isMoving} />}
      {isMoving && isEditor && <SuccessorForm action={verbs.cancel} button="Cancel the rest" isLine />}
    </>
  )
}
