type SigningLineProps = { share: number }

const width = 320
const lineStart = 24

/** The line of a form with the cross where one signs, inked as far as the count has come. Said in words beside it. */
export function SigningLine({ share }: SigningLineProps) {
  const inked = Math.min(1, Math.max(0, share)) * (width - lineStart)
  return (
    <svg className="signing-line" viewBox={`0 0 ${width} 14`} preserveAspectRatio="none" aria-hidden="true">
      <rect className="is-open" x={lineStart} y="11" width={width - lineStart} height="1" />
      <rect x={lineStart} y="9" width={round(inked)} height="4" />
    </svg>
  )
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
