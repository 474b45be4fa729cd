import type { EditableCampaign } from './editable-campaign'

type CampaignPartsProps = Pick<EditableCampaign, 'slug' | 'state'> & { isReadOnly: boolean }

/** The other sides of a campaign, each on a page of its own, and its end. A draft has lead signatories alone. */
export function CampaignParts({ slug, state, isReadOnly }: CampaignPartsProps) {
  const desk = `/admin/campaigns/${slug}`
  const leads = <a href={`${desk}/leads`}>Lead signatories</a>
  if (state === 'draft') return <p className="parts">{leads}</p>
  return (
    <div className="parts">
      <a href={`/c/${slug}`}>The public page</a>
      <a href={`/admin/signatures/${slug}`}>Signatures</a>
      <a href={`${desk}/updates`}>Updates</a>
      <a href={`${desk}/wording`}>Wording</a>
      <a href={`${desk}/successor`}>Successor</a>
      {leads}
      <a href={`${desk}/organisations`}>Organisations</a>
      {!isReadOnly && state === 'published' && (
        <details className="confirm">
          <summary>Close the campaign</summary>
          <p>Nobody can sign any more, and it cannot be opened again. The page and its count stay.</p>
          <button className="button button--line" name="do" value="close">
            Yes, close it
          </button>
        </details>
      )}
    </div>
  )
}
