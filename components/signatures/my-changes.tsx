import { TextAreaField } from '@/components/ui/text-area-field'
import type { MySignature } from '@/lib/signatures/my-signatures'
import { MyPress } from './my-press'
import type { MyOutcome } from './my-words'
import { UpdateChoices } from './update-choices'

type MyChangesProps = { signature: MySignature; token: string; outcome: MyOutcome | null }

/** Each a form of its own: what is changed in one is not lost in another. Open after a change. */
export function MyChanges({ signature, token, outcome }: MyChangesProps) {
  const { showName, campaign } = signature
  const { slug } = campaign
  const flip = showName
    ? { label: 'Hide my name', value: 'hide' }
    : { label: 'Show my name on the page', value: 'show' }
  return (
    <details className="extra" open={outcome !== null && outcome.done !== 'signed'}>
      <summary>Change or withdraw</summary>
      <div className="mine__changes">
        <MyPress token={token} slug={slug} act="name" {...flip} />
        <UpdatesForm signature={signature} token={token} />
        <CommentForm signature={signature} token={token} typed={outcome?.typed} />
        <div>
          <p>
            Withdrawing takes your signature out of the count and your name off the page, and ends the mails
            about this campaign. You can undo it for a day; after that you can sign again.
          </p>
          <MyPress token={token} slug={slug} act="withdraw" label="Withdraw my signature" />
        </div>
      </div>
    </details>
  )
}

function UpdatesForm({
  signature: { campaign, updates: chosen },
  token,
}: Pick<MyChangesProps, 'signature' | 'token'>) {
  return (
    <form className="form" method="post" action={`/my/${token}`}>
      <input type="hidden" name="campaign" value={campaign.slug} />
      <UpdateChoices id={`${campaign.slug}-updates`} name="value" chosen={chosen} />
      <button className="button button--line" name="act" value="updates" type="submit">
        Keep my choice
      </button>
    </form>
  )
}

type CommentFormProps = Pick<MyChangesProps, 'signature' | 'token'> & { typed?: string }

function CommentForm({ signature: { campaign, comment }, token, typed }: CommentFormProps) {
  return (
    <form className="form" method="post" action={`/my/${token}`}>
      <input type="hidden" name="campaign" value={campaign.slug} />
      <TextAreaField
        id={`${campaign.slug}-comment`}
        name="value"
        label="Comment"
        optional
        rows={3}
        maxLength={500}
        defaultValue={typed ?? comment ?? ''}
      />
      <button className="button button--line" name="act" value="comment" type="submit">
        Keep my comment
      </button>
    </form>
  )
}
