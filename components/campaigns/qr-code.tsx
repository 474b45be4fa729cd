import type { QrCodeDrawing } from '@/lib/pages/draw-qr-code'

type QrCodeProps = { code: QrCodeDrawing; label: string }

/** A square that a phone's camera reads as the address. */
export function QrCode({ code, label }: QrCodeProps) {
  return (
    <svg
      className="qr"
      width="144"
      height="144"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${code.size} ${code.size}`}
      shapeRendering="crispEdges"
    >
      <path d={code.path} />
    </svg>
  )
}
