import type { MarkedText } from '@/lib/pages/nest-marks'

/** Text in which each mark can be linked to, and is highlighted when it was. */
export function Marked({ parts }: { parts: MarkedText[] }) {
  return parts.map((part, index) =>
    typeof part === 'string' ? (
      part
    ) : (
      <mark key={index} id={part.id}>
        <Marked parts={part.parts} />
      </mark>
    ),
  )
}
