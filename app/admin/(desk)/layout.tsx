import type { ReactNode } from 'react'
import { DeskHeader } from '@/components/admin/desk-header'
import { getSettings } from '@/lib/platform/settings'
import { requireActor } from '../require-actor'
import { signOut } from '../sign-in/actions'

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor()
  const { organisation } = await getSettings()
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <DeskHeader organisation={organisation || 'Countersign'} actor={actor} signOut={signOut} />
      <main id="main" className="frame desk">
        {children}
      </main>
    </>
  )
}
