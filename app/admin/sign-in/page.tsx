import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SignInForm } from '@/components/admin/sign-in-form'
import { getActor } from '@/lib/platform/session'
import { getSettings } from '@/lib/platform/settings'
import { askForLink } from './actions'

export const metadata: Metadata = { title: 'Sign in' }

export default async function SignInPage() {
  if (await getActor()) redirect('/admin')
  const { organisation } = await getSettings()
  return (
    <main className="frame plain">
      <p className="label">{organisation || 'Countersign'}</p>
      <h1>Sign in to the desk</h1>
      <SignInForm action={askForLink} />
    </main>
  )
}
