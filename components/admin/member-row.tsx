'use client'

import { useActionState } from 'react'
import type { Member } from '@/lib/team/queries'
import { roleChoices, type TeamAction } from './invite-form'
import { Notice } from './notice'

type MemberRowProps = {
  member: Member
  isOwn: boolean
  verbs: { giveRole: TeamAction; remove: TeamAction } | null
}

export function MemberRow({ member, isOwn, verbs }: MemberRowProps) {
  return (
    <li>
      <div>
        <bdi>{member.email}</bdi>
        <span className="quiet">
          {' '}
          {isOwn ? '· you' : member.hasSignedIn ? '' : '· has not signed in yet'}
          {!verbs && ` · ${member.role}`}
        </span>
      </div>
      {verbs && <MemberVerbs member={member} {...verbs} />}
    </li>
  )
}

function MemberVerbs({
  member,
  giveRole,
  remove,
}: {
  member: Member
  giveRole: TeamAction
  remove: TeamAction
}) {
  const [given, giveAction] = useActionState(giveRole, {})
  const [removed, removeAction] = useActionState(remove, {})
  const error = given.error ?? removed.error
  return (
    <>
      <form className="field form--line" action={giveAction}>
        <input type="hidden" name="id" value={member.id} />
        <select name="role" aria-label={`Role of ${member.email}`} defaultValue={member.role}>
          {roleChoices.map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
        <button className="link">Change</button>
      </form>
      <details className="confirm">
        <summary>Remove</summary>
        <form action={removeAction}>
          <input type="hidden" name="id" value={member.id} />
          <button className="button button--line">Yes, remove {member.email}</button>
        </form>
      </details>
      {error && <Notice tone="alarm" lines={[error]} />}
    </>
  )
}
