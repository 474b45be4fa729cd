import { TextField } from '@/components/ui/text-field'
import { formatCount, formatSignatures } from '@/lib/core/format'
import type { RemovalPreview } from '@/lib/signatures/preview-removal'
import type { DeskState } from './signature-desk'

type RemovalFormProps = {
  action: (form: FormData) => void
  state: DeskState
  preview: RemovalPreview
  isPending: boolean
}

/** What would go, and the reason that everybody can read. */
export function RemovalForm({ action, state, preview, isPending }: RemovalFormProps) {
  const { totalCount, countedCount, heldCount, pendingCount, withdrawnCount, sample } = preview
  if (totalCount === 0) return <p className="notice is-alarm">Nothing that could be removed matches.</p>
  return (
    <section className="desk__part removal" aria-labelledby="removal">
      <h2 id="removal">Remove {formatSignatures(totalCount)}?</h2>
      <p>
        {countedCount === 0
          ? 'The public number stays as it is.'
          : `The public number falls by ${formatCount(countedCount)}.`}{' '}
        {heldCount > 0 && `${formatCount(heldCount)} of them are held. `}
        {pendingCount > 0 && `${formatCount(pendingCount)} are not confirmed. `}
        {withdrawnCount > 0 && `${formatCount(withdrawnCount)} were withdrawn before. `}
        You can bring exactly these back later.
      </p>
      <ul className="removal__sample" aria-label="Some of them">
        {sample.map(({ name, email }, index) => (
          <li key={index}>
            <bdi>{name}</bdi> <span className="quiet">{email}</span>
          </li>
        ))}
        {totalCount > sample.length && (
          <li className="quiet">and {formatCount(totalCount - sample.length)} more</li>
        )}
      </ul>
      <form className="form" action={action}>
        <input type="hidden" name="previewed" value={JSON.stringify(preview.filter)} />
        <TextField
          id="reason"
          name="reason"
          label="Reason"
          hint="Public, on the integrity page: what was wrong, and nobody’s name."
          maxLength={300}
          defaultValue={state.reason}
          errors={state.removalProblem ? [state.removalProblem] : undefined}
          required
        />
        <button className="button" name="do" value="remove" disabled={isPending}>
          Remove {totalCount === 1 ? 'it' : 'them'}
        </button>
      </form>
    </section>
  )
}
