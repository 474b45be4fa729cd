import Link from 'next/link'
import { formatCount, formatMoment } from '@/lib/core/format'
import { updateKindNames } from '@/lib/core/update-kinds'
import type { UpdateLine } from '@/lib/updates/team-queries'
import { standingWords } from './update-words'

type UpdateTableProps = { slug: string; updates: UpdateLine[]; timeZone: string }

export function UpdateTable({ slug, updates, timeZone }: UpdateTableProps) {
  return (
    <table className="sheet">
      <thead>
        <tr>
          <th scope="col">Update</th>
          <th scope="col">State</th>
          <th scope="col">When</th>
          <th scope="col" className="is-number">
            People
          </th>
        </tr>
      </thead>
      <tbody>
        {updates.map((update) => (
          <UpdateRow key={update.id} slug={slug} update={update} timeZone={timeZone} />
        ))}
      </tbody>
    </table>
  )
}

type UpdateRowProps = { slug: string; update: UpdateLine; timeZone: string }

function UpdateRow({ slug, update, timeZone }: UpdateRowProps) {
  const { id, n, kind, title, standing, writtenBy, recipientCount, at } = update
  return (
    <tr>
      <th scope="row">
        <Link href={`/admin/campaigns/${slug}/updates/${id}`}>
          <bdi>{title || 'Without a title'}</bdi>
        </Link>
        <span className="quiet sheet__note">
          {n !== null && `No. ${n} · `}
          {updateKindNames[kind]} · by <bdi>{writtenBy}</bdi>
        </span>
      </th>
      <td data-label="State">
        <span className={`state is-${standing}`}>{standingWords[standing]}</span>
      </td>
      <td data-label="When">{at && formatMoment(at, timeZone)}</td>
      <td data-label="people" className="is-number">
        {recipientCount !== null && formatCount(recipientCount)}
      </td>
    </tr>
  )
}
