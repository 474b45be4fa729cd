import type { Slip } from '@/lib/signatures/find-slip'

/** First thing on the page: an address that looks like a slip. Either way is one press. */
export function SlipQuestion({ slip }: { slip: Slip }) {
  return (
    <div className="errors" role="alert" aria-labelledby="slip-title">
      <h2 id="slip-title">Is your e-mail address right?</h2>
      <p>
        You typed <bdi>{slip.typed}</bdi>. Did you mean <bdi>{slip.meant}</bdi>?{' '}
        <a href="#sign-email">Go to the form</a>: nothing is signed yet.
      </p>
    </div>
  )
}

/** Beneath the form's own button, which takes the address as it was typed. */
export function SlipAnswer({ slip }: { slip: Slip }) {
  return (
    <>
      <input type="hidden" name="asTyped" value={slip.typed} />
      <button className="button button--line" type="submit" name="mended" value={slip.meant}>
        Sign as {slip.meant}
      </button>
    </>
  )
}
