import { PlainPage } from '@/components/site/plain-page'
import { TextField } from '@/components/ui/text-field'

/** What was typed, where it has to be typed again. */
export type FindSignaturesProps = { typed?: string; errors?: string[] }

/** For whoever has no mail of ours at hand. */
export function FindSignatures({ typed = '', errors = [] }: FindSignaturesProps) {
  return (
    <PlainPage title="Find your signatures">
      <div className="prose">
        <p>
          We mail you a link to everything that your address has signed here. There you see what we keep, and
          can change it, take it home, take a signature back or have everything erased.
        </p>
      </div>
      <form className="form mt-6" method="post" action="/my">
        <TextField
          id="email"
          name="email"
          type="email"
          label="E-mail"
          hint="The address you signed with."
          autoComplete="email"
          maxLength={254}
          defaultValue={typed}
          errors={errors}
          required
        />
        <button className="button" type="submit">
          Mail me the link
        </button>
      </form>
    </PlainPage>
  )
}
