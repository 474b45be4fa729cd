import type { ReactNode } from 'react'

type PlainPageProps = { eyebrow?: string; title: string; children: ReactNode }

/** A page of one column of text. */
export function PlainPage({ eyebrow, title, children }: PlainPageProps) {
  return (
    <div className="frame">
      <article className="plain">
        {eyebrow && <p className="label">{eyebrow}</p>}
        <h1>{title}</h1>
        {children}
      </article>
    </div>
  )
}
