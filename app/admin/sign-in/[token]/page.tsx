import type { Metadata } from 'next'
import Link from 'next/link'
import { getSettings } from '@/lib/platform/settings'

export const metadata: Metadata = { title: 'Sign in', referrer: 'same-origin' }

type Props = { params: Promise<{ token: string }>; searchParams: Promise<{ again?: string }> }

/** Opening the link signs nobody in: mail scanners open links, people press buttons. */
export default async function OpenSignInLinkPage({ params, searchParams }: Props) {
  const [{ token }, { again }] = await Promise.all([params, searchParams])
  const { organisation } = await getSettings()
  return (
    <main className="frame plain">
      <p className="label">{organisation || 'Countersign'}</p>
      {again === undefined ? <PressToSignIn token={token} /> : <DeadLink />}
    </main>
  )
}

function PressToSignIn({ token }: { token: string }) {
  return (
    <>
      <h1>One more press</h1>
      <form className="form" method="post" action="/admin/sign-in/open">
        <input type="hidden" name="token" value={token} />
        <button className="button">Sign in to the desk</button>
      </form>
    </>
  )
}

function DeadLink() {
  return (
    <>
      <h1>This link has been used, or is too old</h1>
      <p className="prose">A sign-in link works once, for ten minutes.</p>
      <Link className="button" href="/admin/sign-in">
        Ask for a new one
      </Link>
    </>
  )
}
