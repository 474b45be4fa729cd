// An address as the dark squares of a QR code, one SVG path of horizontal runs, with the quiet zone that cameras need.

import qrcode from 'qrcode-generator'

export type QrCodeDrawing = { size: number; path: string }

const quietZone = 4

export function drawQrCode(address: string): QrCodeDrawing {
  const code = qrcode(0, 'M')
  code.addData(address)
  code.make()
  const count = code.getModuleCount()
  const rows = Array.from({ length: count }, (_, row) =>
    drawRow(count, row, (column) => code.isDark(row, column)),
  )
  return { size: count + 2 * quietZone, path: rows.join('') }
}

function drawRow(count: number, row: number, isDark: (column: number) => boolean): string {
  let path = ''
  for (let column = 0; column < count; column++) {
    const from = column
    while (column < count && isDark(column)) column++
    if (column > from)
      path += `M${from + quietZone} ${row + quietZone}h${column - from}v1H${from + quietZone}z`
  }
  return path
}
