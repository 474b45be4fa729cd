import { PlainPage } from '@/components/site/plain-page'

type MyEraseProps = { token: string; email: string; signatureCount: number }

/** What erasing means, said before the button that does it. */
export function MyErase({ token, email, signatureCount }: MyEraseProps) {
  return (
    <PlainPage eyebrow="Your data" title="Erase everything">
      <div className="prose">
        <p>
          This takes <bdi className="address">{email}</bdi> out of all that this site keeps. It cannot be
          undone, not even by us.
        </p>
        <ul>
          <li>
            Your name, address, city, comment and choices go, from{' '}
            {signatureCount === 1 ? 'one signature' : `all ${signatureCount} signatures`} and from every mail.
          </li>
          <li>What you confirmed goes on counting, as one that nobody can trace to you.</li>
          <li>You get no more mail. A mail that is on its way at this moment may still arrive.</li>
          <li>Every link that we mailed you stops working.</li>
        </ul>
        <p>
          You do not want to be counted either? Then first <a href={`/my/${token}`}>withdraw</a>, and erase
          after that.
        </p>
      </div>
      <form method="post" action={`/my/${token}/erase`}>
        <button className="button" type="submit">
          Erase everything of me
        </button>
      </form>
      <p className="mt-6">
        <a className="alone" href={`/my/${token}`}>
          Keep it and go back
        </a>
      </p>
    </PlainPage>
  )
}
