import Link from 'next/link'
import type { ReactNode } from 'react'

type PartHeadProps = { campaign: { slug: string; headline: string }; title: string; children?: ReactNode }

/** Over a page about one side of a campaign: the way back to it, and beside its title what can be begun. */
export function PartHead({ campaign: { slug, headline }, title, children }: PartHeadProps) {
  return (
    <>
      <p className="label">
        <Link href={`/admin/campaigns/${slug}`}>
          <bdi>{headline || 'Without a headline'}</bdi>
        </Link>
      </p>
      <div className="desk__head">
        <h1>{title}</h1>
        {children}
      </div>
    </>
  )
}
