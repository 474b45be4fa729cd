// The markup of a Word document as people see it printed, told to mammoth in words that it knows: what is hidden counts as struck out,
// and a text box that is given in the new way only stands there in the old one.

const hidden = /<w:(?:vanish|dstrike)(?=[\s/>])/g
const choice = '<mc:AlternateContent'
const choiceEnd = '</mc:AlternateContent>'
const boxes = /<w:txbxContent>[\s\S]*?<\/w:txbxContent>/g

export function asShown(xml: string): string {
  const [first = '', ...rest] = xml.replace(hidden, '<w:strike').split(choice)
  return first + rest.map(withBox).join('')
}

/** `piece`: what stands behind the beginning of a choice, up to the next one. */
function withBox(piece: string): string {
  const end = piece.indexOf(choiceEnd)
  const [shown = '', fallback = ''] = piece.slice(0, Math.max(end, 0)).split('<mc:Fallback', 2)
  const found = fallback.includes('<w:txbxContent') ? [] : (shown.match(boxes) ?? [])
  if (found.length === 0) return choice + piece
  return `<w:pict>${found.join('')}</w:pict>${piece.slice(end + choiceEnd.length)}`
}
