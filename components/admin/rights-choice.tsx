import { RadioChoices } from '@/components/ui/radio-choices'
import type { Rights } from '@/lib/campaigns/schema'

const meanings: Record<Rights, string> = {
  quoted: 'Quoted: somebody else’s. The page carries attributed excerpts, at most a quarter of the text.',
  permitted: 'Permitted: we may publish all of it.',
  ours: 'Ours: we wrote it.',
}

/** `form`: the form it belongs to where it stands outside of it. */
type RightsChoiceProps = { id: string; name: string; chosen: Rights; form?: string }

const choices = Object.entries(meanings).map(([value, label]) => ({ value, label }))

export function RightsChoice(dots: RightsChoiceProps) {
  return <RadioChoices legend="What may we do with the document?" choices={choices} {...dots} />
}
