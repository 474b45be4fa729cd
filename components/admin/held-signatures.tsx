import { formatCount } from '@/lib/core/format'

type HeldSignaturesProps = { count: number; release: () => Promise<void>; isReadOnly: boolean }

/** Confirmed signatures that came over the limit of one network: not counted until somebody has looked. */
export function HeldSignatures({ count, release, isReadOnly }: HeldSignaturesProps) {
  const held = count === 1 ? 'One signature is' : `${formatCount(count)} signatures are`
  return (
    <form className="notice is-alarm" action={release}>
      <p>{held} confirmed and held: very many came from one network. They are not counted yet.</p>
      {!isReadOnly && <button className="button button--line">Count {count === 1 ? 'it' : 'them'}</button>}
    </form>
  )
}
