import Link from 'next/link'

export function CorrectionWaits({ slug }: { slug: string }) {
  return (
    <p className="notice">
      A correction of the wording waits for a second person:{' '}
      <Link href={`/admin/campaigns/${slug}/wording`}>read what it changes</Link>.
    </p>
  )
}
