import type { ReactNode } from 'react'
import { Label } from './label'

type PlainPageProps = { eyebrow?: string; title: string; children: ReactNode }

/** A page of one column of text. Its head follows the direction of its title. */
export function PlainPage({ eyebrow, title, children }: PlainPageProps) {
  return (
    <div className="frame">
      <article className="plain">
        <header dir="auto">
          {eyebrow && <Label text={eyebrow} />}
          <h1>{title}</h1>
        </header>
        {children}
      </article>
    </div>
  )
}
