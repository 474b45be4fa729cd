'use client'

import { useActionState } from 'react'
import { formatCount, formatMoment } from '@/lib/core/format'
import type { RemovalView } from '@/lib/signatures/removals'
import { Notice } from './notice'
import { useLookingAgain } from './use-looking-again'

export type RemovalDecision = { error?: string }
type Decide = (before: RemovalDecision, form: FormData) => Promise<RemovalDecision>
type RemovalListProps = { removals: RemovalView[]; action: Decide | null; timeZone: string }

/** Every removal with its reason, how far it is, and the way back. While one moves, the page follows. */
export function RemovalList({ removals, action, timeZone }: RemovalListProps) {
  const [state, decide, isPending] = useActionState(action ?? keep, {})
  useLookingAgain(removals.some(({ state }) => state === 'running' || state === 'restoring'))
  if (removals.length === 0) return <p className="quiet">Nothing was ever removed here.</p>
  return (
    <>
      {state.error && <Notice tone="alarm" lines={[state.error]} />}
      <ul className="cards">
        {removals.map((removal) => (
          <li key={removal.id}>
            <h3>
              <bdi>{removal.reason}</bdi>
            </h3>
            <p className="quiet">
              {words(removal)} · {formatMoment(removal.createdAt, timeZone)} · <bdi>{removal.createdBy}</bdi>
            </p>
            <Progress removal={removal} />
            {action && (
              <form action={decide}>
                <input type="hidden" name="removal" value={removal.id} />
                <WayBack removal={removal} isPending={isPending} />
              </form>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function Progress({
  removal: { state, totalCount, movedCount, heldBackCount, reason },
}: {
  removal: RemovalView
}) {
  if (state !== 'running' && state !== 'restoring') return null
  const [done, all] =
    state === 'running' ? [movedCount, totalCount] : [movedCount - heldBackCount, movedCount]
  return (
    <div className="progress">
      <progress max={all || 1} value={done} aria-label={`Progress: ${reason}`} />
      <p className="progress__line">
        {formatCount(done)} of {formatCount(all)} · <a href="">Look again</a>
      </p>
    </div>
  )
}

/** A removal can be stopped while it runs, and undone afterwards. */
function WayBack({ removal: { state }, isPending }: { removal: RemovalView; isPending: boolean }) {
  if (state === 'running')
    return (
      <button className="link" name="do" value="cancel" disabled={isPending}>
        Stop it here
      </button>
    )
  if (state !== 'done' && state !== 'cancelled') return null
  return (
    <button className="link" name="do" value="restore" disabled={isPending}>
      Bring them back
    </button>
  )
}

function words({ state, movedCount, heldBackCount }: RemovalView): string {
  if (state === 'running') return 'Under way'
  if (state === 'restoring') return 'On the way back'
  if (state === 'restored') return `${formatCount(movedCount)} removed and brought back`
  return `${formatCount(heldBackCount)} removed${state === 'cancelled' ? ', then stopped' : ''}`
}

const keep: Decide = async (before) => before
