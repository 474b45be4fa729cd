type CorrectionReasonProps = { reason: string; className?: string }

/** Why the words were corrected, in the words and the direction of whoever proposed it. */
export function CorrectionReason({ reason, className }: CorrectionReasonProps) {
  return (
    <p className={className} dir="auto">
      <bdi>
        <b>Why:</b>
      </bdi>{' '}
      {reason}
    </p>
  )
}
