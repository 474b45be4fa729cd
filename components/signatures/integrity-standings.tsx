import { formatCount } from '@/lib/core/format'
import type { Standings } from '@/lib/signatures/integrity'

/** Every signature in one row of the table, and the sum that anybody can check. */
export function IntegrityStandings({ all }: { all: Standings }) {
  return (
    <>
      <h2 id="standings">Where every signature stands</h2>
      <table className="standings" aria-labelledby="standings">
        <thead className="sr-only">
          <tr>
            <th scope="col">Where it stands</th>
            <th scope="col">Signatures</th>
          </tr>
        </thead>
        <tbody>
          {listRows(all).map(({ name, means, count }) => (
            <tr key={name}>
              <th scope="row">
                {name} <span>{means}</span>
              </th>
              <td>{formatCount(count)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Signed in all</th>
            <td>{formatCount(all.postedCount)}</td>
          </tr>
        </tfoot>
      </table>
      <p className="mt-4">
        Confirmed {formatCount(all.confirmedCount)} = counted {formatCount(all.countedCount)} + held{' '}
        {formatCount(all.heldCount)} + not yet counted {formatCount(all.uncountedCount)}.
        {all.leavingCount > 0 &&
          ` The count still holds ${formatCount(all.leavingCount)} that leave it within a second or two.`}
      </p>
    </>
  )
}

const listRows = (all: Standings) => [
  { name: 'Counted', means: 'Confirmed from its own mailbox.', count: all.countedCount },
  { name: 'Held', means: 'Confirmed, and not counted until somebody has looked.', count: all.heldCount },
  { name: 'Not yet counted', means: 'Confirmed a moment ago.', count: all.uncountedCount },
  { name: 'Pending', means: 'Nobody has answered the mail so far.', count: all.pendingCount },
  {
    name: 'Never confirmed',
    means: 'Nobody answered in time, or whoever got the mail said “It wasn’t me” or had it erased.',
    count: all.expiredCount,
  },
  { name: 'Withdrawn', means: 'Taken back by whoever signed.', count: all.withdrawnCount },
  { name: 'Removed', means: 'Taken out by the team, for the reasons below.', count: all.removedCount },
]
