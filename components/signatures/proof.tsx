type ProofProps = { script: string | null }

/** For a form that asks for a proof of work: the script solves it while somebody types. Without it the signature waits for us. */
export function Proof({ script }: ProofProps) {
  return (
    <>
      <input type="hidden" name="altcha" />
      <p
        className="form__privacy"
        role="status"
        data-waiting="One moment: your device does a short sum, which keeps machines from signing by the thousand."
      />
      <noscript>
        <p className="form__privacy">
          Very much is signed here just now. Without JavaScript your signature counts once we have looked at
          it.
        </p>
      </noscript>
      {script && <script src={script} type="module" async />}
    </>
  )
}
