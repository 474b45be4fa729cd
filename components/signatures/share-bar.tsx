const width = 300

/** How much of a whole, as a line inked so far; the number stands beside it. */
export function ShareBar({ share }: { share: number }) {
  const inked = Math.max(1, Math.round(share * width))
  return (
    <svg className="share-bar" viewBox={`0 0 ${width} 4`} preserveAspectRatio="none" aria-hidden="true">
      <rect className="is-open" y="3" width={width} height="1" />
      <rect width={inked} height="4" />
    </svg>
  )
}
