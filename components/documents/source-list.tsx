import type { CampaignView, SourceDocument } from '@/lib/campaigns/campaign-view'
import { webAddress } from '@/lib/core/web-address'

/** The documents a campaign was built from, and where to read the whole of them. */
export function SourceList({ campaign }: { campaign: CampaignView }) {
  if (!campaign.documents.length) return null
  return (
    <section className="sources" aria-labelledby="sources">
      <h2 id="sources">{campaign.documents.length === 1 ? 'The document' : 'The documents'}</h2>
      <p className="quiet">A ¶ in the text opens the passage it came from.</p>
      <ol className="mt-3">
        {campaign.documents.map((document) => (
          <li key={document.n}>
            {campaign.documents.length > 1 && <span className="quiet">{document.n}. </span>}
            <a href={`/c/${campaign.slug}/sources/${document.n}`}>
              <bdi>{documentTitle(document)}</bdi>
            </a>{' '}
            <DocumentFacts document={document} />
          </li>
        ))}
      </ol>
    </section>
  )
}

export function documentTitle(document: SourceDocument): string {
  return document.headline ?? document.name
}

/** Publisher and day; for a quoted document, where the whole of it is. */
export function DocumentFacts({ document }: { document: SourceDocument }) {
  const facts = [document.publisher, document.published].filter(Boolean).join(', ')
  const original = webAddress(document.originalUrl)
  return (
    <span className="quiet block">
      {facts && <bdi>{facts}. </bdi>}
      {document.rights === 'quoted' && 'Quoted in excerpts. '}
      {original && (
        <a href={original} rel="noopener">
          Read the whole at {new URL(original).hostname.replace(/^www\./, '')}
        </a>
      )}
    </span>
  )
}
