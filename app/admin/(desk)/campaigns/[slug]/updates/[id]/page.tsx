import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { UpdateForm } from '@/components/admin/update-form'
import { UpdatePreview } from '@/components/admin/update-preview'
import { UpdateStatus } from '@/components/admin/update-status'
import { listCountries } from '@/lib/core/countries'
import { isAtLeast } from '@/lib/core/roles'
import { getSettings } from '@/lib/platform/settings'
import { previewUpdate } from '@/lib/updates/preview-update'
import { getUpdateForTeam } from '@/lib/updates/team-queries'
import { canApprove } from '@/lib/updates/states'
import { requireActor } from '../../../../../require-actor'
import { moveUpdate, previewTyped, saveUpdate } from './actions'

export const metadata: Metadata = { title: 'Update' }

type Props = { params: Promise<{ slug: string; id: string }> }

export default async function UpdatePage({ params }: Props) {
  const actor = await requireActor()
  const { slug, id } = await params
  const update = await getUpdateForTeam(slug, id)
  if (!update || update.standing === 'discarded') notFound()
  const [answer, { timeZone }] = await Promise.all([previewUpdate(actor, slug, update), getSettings()])
  if (!answer.ok) notFound()
  const isEditor = isAtLeast(actor.role, 'editor')
  return (
    <>
      <p className="label">
        <Link href={`/admin/campaigns/${slug}/updates`}>
          Updates of <bdi>{update.headline}</bdi>
        </Link>
      </p>
      {update.standing === 'draft' && isEditor ? (
        <UpdateForm
          action={saveUpdate.bind(null, { slug, id })}
          look={previewTyped.bind(null, slug)}
          update={update}
          preview={answer.preview}
          countries={listCountries()}
          timeZone={timeZone}
        />
      ) : (
        <div className="bench">
          <UpdateStatus
            action={moveUpdate.bind(null, { id, version: update.version })}
            update={update}
            timeZone={timeZone}
            isEditor={isEditor}
            mayApprove={isEditor && canApprove(actor.id, update.writtenById)}
          />
          <UpdatePreview preview={answer.preview} />
        </div>
      )}
    </>
  )
}
