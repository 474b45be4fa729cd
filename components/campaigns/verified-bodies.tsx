import type { CampaignView, VerifiedBody } from '@/lib/campaigns/campaign-view'
import { formatCount } from '@/lib/core/format'

/** Organisations and office-holders, each verified by the team, apart from people who signed for themselves. */
export function VerifiedBodies({ bodies: { organisations, offices } }: Pick<CampaignView, 'bodies'>) {
  return (
    <>
      <Bodies id="organisations" title="Organisations" {...organisations} />
      <Bodies id="offices" title="Office-holders" {...offices} />
    </>
  )
}

type BodiesProps = { id: string; title: string; count: number; listed: VerifiedBody[] }

function Bodies({ id, title, count, listed }: BodiesProps) {
  if (count === 0) return null
  const moreCount = count - listed.length
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="signers is-titled">
        {listed.map(({ body, role, name }, index) => (
          <li key={index}>
            <b dir="auto">{body}</b>{' '}
            {name && (
              <span>
                {role && <bdi>{role}</bdi>}
                {role && ', '}
                <bdi>{name}</bdi>
              </span>
            )}
          </li>
        ))}
      </ul>
      <p className="quiet mt-3">
        {moreCount > 0 && `And ${formatCount(moreCount)} more. `}
        Each is one signature, verified by the team.
      </p>
    </section>
  )
}
