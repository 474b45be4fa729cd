import type { Metadata } from 'next'
import Link from 'next/link'
import { formatDay } from '@/lib/core/format'
import { listDocuments, type DocumentCard } from '@/lib/campaigns/team-queries'
import { getSettings } from '@/lib/platform/settings'
import { requireActor } from '../../require-actor'

export const metadata: Metadata = { title: 'Documents' }

export default async function DocumentsPage() {
  await requireActor()
  const [documents, { timeZone }] = await Promise.all([listDocuments(), getSettings()])
  return (
    <>
      <div className="desk__head">
        <h1>Documents</h1>
      </div>
      {documents.length === 0 && (
        <div className="empty">
          <h2>No document yet</h2>
          <p>
            Documents come in with the campaigns that are made from them. Each is stored once, by its content.
          </p>
        </div>
      )}
      <ul className="cards">
        {documents.map((document) => (
          <DocumentEntry
            key={document.id}
            document={document}
            storedOn={formatDay(document.createdAt, timeZone)}
          />
        ))}
      </ul>
    </>
  )
}

function DocumentEntry({ document, storedOn }: { document: DocumentCard; storedOn: string }) {
  const { name, headline, publisher, rights, campaigns } = document
  return (
    <li>
      <h2>
        <bdi>{headline ?? name}</bdi>
      </h2>
      <p className="quiet">
        {[publisher, headline && name, rights, `stored ${storedOn}`].filter(Boolean).join(' · ')} ·{' '}
        <a href={`/admin/documents/${document.id}/original`} download>
          The original file
        </a>
      </p>
      <ul>
        {campaigns.map(({ slug, headline: title }) => (
          <li key={slug}>
            <span className="quiet">In the campaign</span>{' '}
            <Link className="alone" href={`/admin/campaigns/${slug}`}>
              <bdi>{title || slug}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </li>
  )
}
