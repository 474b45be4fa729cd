import { TextField } from '@/components/ui/text-field'
import type { Preview } from '@/lib/updates/preview-update'
import { people } from './update-words'

type UpdateTimeProps = { preview: Preview; at: string; timeZone: string; isPending: boolean }

/** The last step, apart from the writing: nobody sends by pressing Enter. */
export function UpdateTime({ preview, at, timeZone, isPending }: UpdateTimeProps) {
  const { recipientCount, needsApproval } = preview
  return (
    <section className="demand form" aria-labelledby="time-title">
      <h2 id="time-title">When it goes out</h2>
      <div className="form form--row">
        <TextField
          id="at"
          name="at"
          type="datetime-local"
          label={`Day and time (${timeZone.replaceAll('_', ' ')})`}
          defaultValue={at}
        />
        <button className="button button--line" name="do" value="later" disabled={isPending}>
          Send then
        </button>
      </div>
      <details className="confirm">
        <summary>Send it now</summary>
        <p>
          It goes to {people(recipientCount)}
          {needsApproval ? ' as soon as a second person has approved it' : ' at once'}, and its words are
          public from then on.
        </p>
        <button className="button" name="do" value="now" disabled={isPending}>
          Yes, send it
        </button>
      </details>
      <details className="confirm">
        <summary>Throw it away</summary>
        <button className="button button--line" name="do" value="discard" disabled={isPending}>
          Yes, throw it away
        </button>
      </details>
    </section>
  )
}
