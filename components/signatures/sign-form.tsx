import type { CampaignView } from '@/lib/campaigns/campaign-view'
import { kindWords } from '@/components/campaigns/kind-words'
import type { SignFormState } from '@/lib/pages/sign-form-state'
import type { SiteView } from '@/lib/pages/site-view'
import { ExtraFields } from './extra-fields'
import { PersonFields } from './person-fields'
import { Proof } from './proof'
import { SignChoices } from './sign-choices'
import { SlipAnswer } from './slip-question'

type SignFormProps = { site: SiteView; campaign: CampaignView; form: SignFormState }

/** Signing is the button itself; being named and hearing more are choices of their own, off until made. */
export function SignForm({ site, campaign, form }: SignFormProps) {
  return (
    <form
      className="form"
      method="post"
      action={`/c/${campaign.slug}/sign`}
      noValidate
      data-challenge={form.isProofAsked ? `/c/${campaign.slug}/challenge` : undefined}
    >
      <PersonFields form={form} />
      <ExtraFields form={form} />
      <SignChoices form={form} />
      <Trap />
      <input type="hidden" name="wording" value={campaign.wording.version} />
      {form.values.source && <input type="hidden" name="source" value={form.values.source} />}
      <button className="button" type="submit">
        {form.slip
          ? `${kindWords[campaign.kind].button} as ${form.slip.typed}`
          : kindWords[campaign.kind].button}
      </button>
      {form.slip && <SlipAnswer slip={form.slip} />}
      {form.isProofAsked && <Proof script={site.assets.proof ?? null} />}
      <p className="form__privacy">
        We mail you a link; your signature counts once you confirm it. Your e-mail address is never shown.
        {site.controller && ` ${site.controller} answers for your data.`}{' '}
        <a href="/privacy">How we protect it</a>
      </p>
    </form>
  )
}

/** A field that only a machine fills in. */
function Trap() {
  return (
    <div className="trap" aria-hidden="true">
      <label htmlFor="sign-website">Leave this empty</label>
      <input id="sign-website" name="website" tabIndex={-1} autoComplete="off" />
    </div>
  )
}
