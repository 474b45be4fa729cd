import { Choice } from '@/components/ui/choice'
import type { CampaignCard } from '@/lib/campaigns/campaign-view'
import { countryName } from '@/lib/core/countries'
import { UpdateChoices } from './update-choices'

export type NextPressProps = {
  campaign: CampaignCard
  wording: { version: number; text: string }
  /** As it would be signed. */
  signer: { name: string; country: string; city: string | null; isFresh: boolean }
  /** Where the press goes. */
  action: string
  /** Says that the owner of the mailbox is reading: lib/signatures/press-mark.ts. */
  mark?: string
  /** Another text is in force than the one that was read before the last press. */
  isChanged?: boolean
}

/** Another campaign, signed with one press: the exact text and the name under it stand above the button, the choices are off. */
export function NextPress({ campaign, wording, signer, action, mark, isChanged }: NextPressProps) {
  const { slug, headline } = campaign
  const place = [signer.city, countryName(signer.country)].filter(Boolean).join(', ')
  return (
    <section className="section next" aria-labelledby="next">
      <p className="label">{signer.isFresh ? 'The next one, with one press' : 'Another campaign to sign'}</p>
      <h2 id="next">
        <a href={`/c/${slug}`}>
          <bdi>{headline}</bdi>
        </a>
      </h2>
      {isChanged && (
        <p role="alert">This text changed since you opened it; please look again. Nothing was signed.</p>
      )}
      <p className="wording__text" dir="auto">
        {wording.text}
      </p>
      <p>
        Signed as <bdi>{signer.name}</bdi>, {place}.
      </p>
      <form className="form" method="post" action={action}>
        <input type="hidden" name="wording" value={wording.version} />
        {mark && <input type="hidden" name="press" value={mark} />}
        <Choice id="next-showName" type="checkbox" name="showName" label="Show my name on its page" />
        <UpdateChoices id="next" name="updates" chosen="nothing" />
        <button className="button" type="submit">
          Sign this too
        </button>
      </form>
      <p className="quiet mt-2">
        {signer.isFresh
          ? 'Your mailbox has just answered: this press counts, no mail to confirm.'
          : 'We mail you a link; it counts once you confirm it.'}
      </p>
    </section>
  )
}
