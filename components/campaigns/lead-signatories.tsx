import type { NamedLead } from '@/lib/campaigns/campaign-view'

/** At the head: each approved exactly this wording, and how they are named. */
export function LeadSignatories({ leads }: { leads: NamedLead[] }) {
  if (leads.length === 0) return null
  return (
    <section className="section" aria-labelledby="leads">
      <h2 id="leads">Lead signatories</h2>
      <ul className="signers is-titled">
        {leads.map(({ name, title }, index) => (
          <li key={index}>
            <b dir="auto">{name}</b> <span dir="auto">{title}</span>
          </li>
        ))}
      </ul>
      <p className="quiet mt-3">Each has approved exactly these words.</p>
    </section>
  )
}
