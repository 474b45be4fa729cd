'use server'

import { redirect } from 'next/navigation'
import { endSession } from '@/lib/platform/session'
import { evenTime } from '@/lib/platform/even-time'
import { teamRefusalWords } from '@/lib/team/refusal-words'
import { requestSignIn } from '@/lib/team/request-sign-in'
import type { SignInState } from '@/components/admin/sign-in-form'

export async function askForLink(_: SignInState, form: FormData): Promise<SignInState> {
  const email = String(form.get('email') ?? '')
  const answer = await evenTime(() => requestSignIn(email))
  if (answer.ok) return { email, isSent: true }
  return { email, isSent: false, error: teamRefusalWords(answer) }
}

export async function signOut(): Promise<void> {
  await endSession()
  redirect('/admin/sign-in')
}
