import type { Preview } from '@/lib/updates/preview-update'
import { people } from './update-words'

/** `reach`: whom it would go to, as long as it has not gone. */
type UpdatePreviewProps = { preview: Preview; reach?: boolean; isLate?: boolean }

/** The mail itself, made by its own template; its frame runs nothing and its links open nothing here. */
export function UpdatePreview({ preview, reach, isLate }: UpdatePreviewProps) {
  const { subject, html, recipientCount, needsApproval } = preview
  return (
    <section className="letter" aria-label="Preview" aria-busy={isLate}>
      {reach && (
        <p className="letter__to" role="status">
          <b>Goes to {people(recipientCount)}</b>
          {needsApproval && <span> · a second person approves it first</span>}
        </p>
      )}
      <p className="letter__subject">
        <span className="quiet">Subject</span> <bdi>{subject || 'Without a title'}</bdi>
      </p>
      <iframe className="letter__frame" title="The mail" sandbox="" srcDoc={html} />
    </section>
  )
}
