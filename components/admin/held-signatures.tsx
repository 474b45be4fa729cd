import Link from 'next/link'
import { formatCount } from '@/lib/core/format'

type HeldSignaturesProps = { slug: string; count: number; release: () => Promise<void>; isReadOnly: boolean }

/** Confirmed signatures that were noticed when they came in: not counted until somebody has looked. */
export function HeldSignatures({ slug, count, release, isReadOnly }: HeldSignaturesProps) {
  const held = count === 1 ? 'One signature is' : `${formatCount(count)} signatures are`
  return (
    <form className="notice is-alarm" action={release}>
      <p>
        {held} confirmed and held, over a limit or from an odd mail domain: not counted yet.{' '}
        <Link href={`/admin/signatures/${slug}`}>Look at {count === 1 ? 'it' : 'them'}</Link>
      </p>
      {!isReadOnly && (
        <button className="button button--line">
          Count {count === 1 ? 'it' : `all ${formatCount(count)}`}
        </button>
      )}
    </form>
  )
}
