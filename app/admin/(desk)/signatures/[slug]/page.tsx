import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { RemovalList } from '@/components/admin/removal-list'
import { SignatureDesk } from '@/components/admin/signature-desk'
import { getCampaignHead } from '@/lib/campaigns/team-queries'
import { listCountries } from '@/lib/core/countries'
import { isAtLeast } from '@/lib/core/roles'
import { getSettings } from '@/lib/platform/settings'
import { listSignatures } from '@/lib/signatures/list-signatures'
import { listRemovals } from '@/lib/signatures/removals'
import { signatureFilter } from '@/lib/signatures/signature-filter'
import { requireActor } from '../../../require-actor'
import { decideOnRemoval, workOnSignatures } from './actions'

export const metadata: Metadata = { title: 'Signatures' }

type Props = { params: Promise<{ slug: string }> }

export default async function CampaignSignaturesPage({ params }: Props) {
  const actor = await requireActor()
  const { slug } = await params
  const campaign = await getCampaignHead(slug)
  if (!campaign) notFound()
  const held = await listSignatures(actor, {
    slug,
    filter: signatureFilter.parse({ standing: 'held' }),
    after: null,
  })
  const standing = held.rows.length > 0 ? 'held' : 'any'
  const filter = signatureFilter.parse({})
  const page = standing === 'held' ? held : await listSignatures(actor, { slug, filter, after: null })
  const [removals, { timeZone }] = await Promise.all([listRemovals(slug), getSettings()])
  const isEditor = isAtLeast(actor.role, 'editor')
  return (
    <>
      <p className="label">
        <Link href="/admin/signatures">Signatures</Link> of{' '}
        <Link href={`/admin/campaigns/${slug}`}>the campaign</Link>
      </p>
      <h1>
        <bdi>{campaign.headline || 'Without a headline'}</bdi>
      </h1>
      <SignatureDesk
        action={workOnSignatures.bind(null, slug)}
        start={{ values: { standing }, page, isFirst: true }}
        countries={listCountries()}
        timeZone={timeZone}
        isEditor={isEditor}
      />
      <section className="desk__part" aria-labelledby="removals">
        <h2 id="removals">Removals</h2>
        <RemovalList
          removals={removals}
          action={isEditor ? decideOnRemoval.bind(null, slug) : null}
          timeZone={timeZone}
        />
      </section>
    </>
  )
}
