import Link from 'next/link'
import type { Actor } from '@/lib/core/roles'
import { DeskPlaces } from './desk-places'

type DeskHeaderProps = { organisation: string; actor: Actor; signOut: () => Promise<void> }

export function DeskHeader({ organisation, actor, signOut }: DeskHeaderProps) {
  return (
    <header className="masthead">
      <div className="frame">
        <Link className="masthead__name" href="/admin">
          {organisation}
        </Link>
        <DeskPlaces />
        <form className="who" action={signOut}>
          <span title={actor.role}>
            {actor.name} <span className="quiet">· {actor.role}</span>
          </span>
          <button className="link">Sign out</button>
        </form>
      </div>
    </header>
  )
}
