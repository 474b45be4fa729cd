import Link from 'next/link'
import { kindWords } from '@/components/campaigns/kind-words'
import { SelectField } from '@/components/ui/select-field'
import { TextAreaField } from '@/components/ui/text-area-field'
import type { CampaignFieldsProps } from './campaign-fields'

const kinds = Object.entries(kindWords).map(([value, { name }]) => ({ value, name }))

/** What people put their name to. From the first signature on it is shown, not changed. */
export function DemandFields({ campaign, typed, errors }: CampaignFieldsProps) {
  const { kind, target, action, wording, signatureCount } = campaign
  const isFrozen = signatureCount > 0
  const of = (name: string, now: string | null) => ({
    ...{ id: name, name, errors: errors[name], readOnly: isFrozen },
    defaultValue: typed[name] ?? now ?? '',
  })
  return (
    <section className="form demand" aria-labelledby="demand-title">
      <h2 id="demand-title">What people sign</h2>
      {isFrozen && <Frozen slug={campaign.slug} />}
      <SelectField
        id="kind"
        name="kind"
        label="Kind"
        choices={kinds}
        defaultValue={typed.kind ?? kind}
        disabled={isFrozen}
      />
      <TextAreaField {...of('target', target)} label="Who is asked" rows={2} optional={kind !== 'petition'} />
      <TextAreaField {...of('action', action)} label="To do what" rows={2} optional />
      <TextAreaField {...of('wording', wording.text)} label="The exact wording" rows={7} />
      {!isFrozen && (
        <button className="link" name="do" value="word">
          Write the wording from who is asked and to do what
        </button>
      )}
    </section>
  )
}

function Frozen({ slug }: { slug: string }) {
  return (
    <p className="quiet">
      Somebody has signed: the demand stays as it is. Better words for it are{' '}
      <Link href={`/admin/campaigns/${slug}/wording`}>a correction</Link>, which a second person approves.
      Another demand is a new campaign, <Link href={`/admin/campaigns/${slug}/successor`}>a successor</Link>.
    </p>
  )
}
