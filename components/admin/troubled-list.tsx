'use client'

import { useActionState } from 'react'
import type { TroubledMails } from '@/lib/mail/troubled-mails'
import { Notice } from './notice'

export type TroubledState = { done?: string; error?: string }
export type TroubledAction = (before: TroubledState, form: FormData) => Promise<TroubledState>

type TroubledListProps = { mails: TroubledMails[]; action: TroubledAction | null }

/** What a person has to decide. Two doors for each line, and a word about what may happen behind the first. */
export function TroubledList({ mails, action }: TroubledListProps) {
  const [state, decide] = useActionState(action ?? keep, {})
  return (
    <>
      {state.done && <Notice lines={[state.done]} />}
      {state.error && <Notice tone="alarm" lines={[state.error]} />}
      {mails.length === 0 && (
        <p className="quiet">Nothing waits for a person: every mail has left or will leave by itself.</p>
      )}
      <ul className="cards">
        {mails.map((mail) => (
          <li key={`${mail.messageId} ${mail.state} ${mail.cause}`}>
            <h3>
              {mail.count} × {mail.template}
              {mail.headline && (
                <>
                  : <bdi>{mail.headline}</bdi>
                </>
              )}
            </h3>
            <p className="quiet">
              {mail.state === 'unknown' ? 'May have arrived: ' : 'Refused: '}
              {mail.cause}
            </p>
            {action && <Decision mail={mail} decide={decide} />}
          </li>
        ))}
      </ul>
    </>
  )
}

function Decision({ mail, decide }: { mail: TroubledMails; decide: (form: FormData) => void }) {
  return (
    <details className="confirm">
      <summary>Decide</summary>
      <form action={decide}>
        <input type="hidden" name="messageId" value={mail.messageId} />
        <input type="hidden" name="state" value={mail.state} />
        <input type="hidden" name="cause" value={mail.cause} />
        {mail.state === 'unknown' && <p>Sent again, these mails may reach some people a second time.</p>}
        <button className="button button--line" name="verb" value="send">
          Send again
        </button>{' '}
        <button className="link" name="verb" value="leave">
          Leave them
        </button>
      </form>
    </details>
  )
}

const keep: TroubledAction = async (before) => before
