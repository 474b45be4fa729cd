import { SelectField } from '@/components/ui/select-field'
import { TextAreaField } from '@/components/ui/text-area-field'
import { TextField } from '@/components/ui/text-field'
import { accents } from '@/lib/core/accents'
import { formatCount } from '@/lib/core/format'
import { nextGoal } from '@/lib/core/next-goal'
import type { EditableCampaign } from './editable-campaign'

export type CampaignFieldsProps = {
  campaign: EditableCampaign
  typed: Record<string, string>
  errors: Record<string, string[]>
}

/** A goal that is reached gives way to the next rung by itself. */
function ladderHint(goal: number): string {
  const rungs = [nextGoal(goal, goal)]
  rungs.push(nextGoal(rungs[0]!, goal))
  return `Then ${rungs.map(formatCount).join(', ')} …`
}

/** What the page is called, where it belongs, how far it goes. */
export function CampaignFields({ campaign, typed, errors }: CampaignFieldsProps) {
  const { headline, headlineSuggested, issueArea, goal, deadlineOn, deliverOn, accent } = campaign
  const of = (name: string, now: string | number | null) => ({
    ...{ id: name, name, errors: errors[name] },
    defaultValue: typed[name] ?? now ?? '',
  })
  return (
    <>
      <TextAreaField
        {...of('headline', headline)}
        label="Headline"
        rows={2}
        hint={
          headlineSuggested
            ? 'Suggested: the document has none, and this is the best of its lines.'
            : undefined
        }
      />
      <TextField
        {...of('issueArea', issueArea?.name ?? null)}
        label="Issue area"
        optional
        hint="A verb with an object: “Protect people on the move”."
      />
      <div className="form form--row">
        <TextField
          {...of('goal', goal)}
          label="Goal"
          type="number"
          min={1}
          inputMode="numeric"
          hint={ladderHint(goal)}
        />
        <TextField
          {...of('deadlineOn', deadlineOn)}
          label="Last day"
          optional
          type="date"
          hint="It closes when this day is over, for good."
        />
        <TextField {...of('deliverOn', deliverOn)} label="Day of delivery" optional type="date" />
        <SelectField
          {...of('accent', accent)}
          label="Accent"
          choices={accents.map((value) => ({ value, name: value }))}
        />
      </div>
    </>
  )
}
