import { formatDay, formatSignatures } from '@/lib/core/format'
import type { SiteView } from '@/lib/pages/site-view'
import type { PublicRemoval } from '@/lib/signatures/integrity'

type RemovalsProps = { site: SiteView; removals: PublicRemoval[] }

/** What the team took out, when and why, the newest first; also what it brought back. */
export function Removals({ site, removals }: RemovalsProps) {
  return (
    <>
      <h2>Removed, and why</h2>
      {removals.length === 0 && <p>Nothing was removed.</p>}
      {removals.length > 0 && (
        <ul className="removals">
          {removals.map((removal) => (
            <li key={removal.id}>
              <p dir="auto">{removal.reason}</p>
              <p className="quiet">
                {formatDay(removal.createdAt, site.timeZone)}: {outcomeOf(removal)}
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function outcomeOf({ state, heldBackCount }: PublicRemoval): string {
  if (state === 'restored') return 'brought back since.'
  const removed = `${formatSignatures(heldBackCount)} removed`
  return state === 'restoring' ? `${removed}, being brought back.` : `${removed}.`
}
