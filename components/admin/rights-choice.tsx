import { Choice } from '@/components/ui/choice'
import type { Rights } from '@/lib/campaigns/schema'

const meanings: Record<Rights, string> = {
  quoted: 'Quoted: somebody else’s. The page carries attributed excerpts, at most a quarter of the text.',
  permitted: 'Permitted: we may publish all of it.',
  ours: 'Ours: we wrote it.',
}

/** `form`: the form it belongs to where it stands outside of it. */
type RightsChoiceProps = { id: string; name: string; chosen: Rights; form?: string }

export function RightsChoice({ id, name, chosen, form }: RightsChoiceProps) {
  return (
    <fieldset className="choices">
      <legend>What may we do with the document?</legend>
      {(Object.keys(meanings) as Rights[]).map((rights) => (
        <Choice
          key={rights}
          id={`${id}-${rights}`}
          type="radio"
          name={name}
          form={form}
          value={rights}
          label={meanings[rights]}
          defaultChecked={rights === chosen}
        />
      ))}
    </fieldset>
  )
}
