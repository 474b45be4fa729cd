import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AddDocumentForm } from '@/components/admin/add-document-form'
import { CampaignForm } from '@/components/admin/campaign-form'
import { editableOf } from '@/components/admin/editable-campaign'
import { CorrectionWaits } from '@/components/admin/correction-waits'
import { HeldSignatures } from '@/components/admin/held-signatures'
import { HistoryList } from '@/components/admin/history-list'
import { SourceDocument } from '@/components/admin/source-document'
import { hasOpenCorrection } from '@/lib/campaigns/corrections/team-queries'
import { editorOffers } from '@/lib/campaigns/editor-offers'
import { missingToPublish } from '@/lib/campaigns/missing-to-publish'
import { getCampaignForTeam, listHistory } from '@/lib/campaigns/team-queries'
import { usedPassages } from '@/lib/campaigns/used-passages'
import { isAtLeast } from '@/lib/core/roles'
import { getSettings } from '@/lib/platform/settings'
import { countHeld } from '@/lib/signatures/queries'
import { requireActor } from '../../../require-actor'
import { addSource } from './add'
import { saveCampaign } from './actions'
import { releaseSignatures } from './release'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await getCampaignForTeam((await params).slug))?.headline }
}

export default async function CampaignPage({ params }: Props) {
  const actor = await requireActor()
  const campaign = await getCampaignForTeam((await params).slug)
  if (!campaign) notFound()
  const [settings, history, heldCount, hasCorrection] = await Promise.all([
    getSettings(),
    listHistory(campaign.id),
    countHeld(campaign.id),
    hasOpenCorrection(campaign.id),
  ])
  const { slug, headline, documents, notes } = campaign
  const used = usedPassages(campaign)
  const isEditor = isAtLeast(actor.role, 'editor')
  const isReadOnly = !isEditor || campaign.state === 'closed'
  return (
    <div className="bench">
      <div className="bench__words">
        <h1>
          <bdi>{headline || 'Without a headline'}</bdi>
        </h1>
        {heldCount > 0 && (
          <HeldSignatures
            slug={slug}
            count={heldCount}
            release={releaseSignatures.bind(null, slug)}
            isReadOnly={!isEditor}
          />
        )}
        {hasCorrection && <CorrectionWaits slug={slug} />}
        <CampaignForm
          action={saveCampaign.bind(null, slug)}
          campaign={editableOf(campaign)}
          offers={editorOffers(campaign, settings.timeZone)}
          missing={missingToPublish(campaign, settings)}
          isReadOnly={isReadOnly}
        />
        <HistoryList lines={history} timeZone={settings.timeZone} />
      </div>
      <aside className="bench__source" id="documents" aria-label="Documents">
        {notes.length > 0 && <Notes notes={notes} />}
        {documents.map((document) => (
          <SourceDocument
            key={document.id}
            {...{ document, used, isReadOnly }}
            isOnly={documents.length === 1}
          />
        ))}
        {!isReadOnly && <AddDocumentForm action={addSource.bind(null, slug)} />}
        {!isReadOnly && documents.length > 0 && (
          <button className="link" form="campaign" name="do" value="propose">
            Propose the story again from {documents.length === 1 ? 'the document' : 'the documents'}
          </button>
        )}
      </aside>
    </div>
  )
}

function Notes({ notes }: { notes: string[] }) {
  return (
    <details className="notes" open>
      <summary>How this was proposed</summary>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </details>
  )
}
