type SigningLineProps = { share: number }

const width = 300

/** The line of a form with the cross where one signs, inked as far as the count has come. Said in words beside it. */
export function SigningLine({ share }: SigningLineProps) {
  const inked = Math.round(Math.min(1, Math.max(0, share)) * width)
  return (
    <span className="signing-line" aria-hidden="true">
      <svg width="12" height="12" viewBox="0 0 12 12">
        <path d="M1 1l10 10M11 1L1 11" />
      </svg>
      <svg width={width} height="12" viewBox={`0 0 ${width} 12`} preserveAspectRatio="none">
        <rect className="is-open" y="11" width={width} height="1" />
        <rect y="8" width={inked} height="4" />
      </svg>
    </span>
  )
}
