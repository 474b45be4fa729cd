import { isTableOfValues } from '@/lib/documents/readers/table-of-values'

test.each([
  ['commas', 'day,visitors\nMonday,12\nTuesday,15\n'],
  ['lines ended as on Windows', 'day,visitors,note\r\nMonday,12,\r\nTuesday,15,rain\r\n'],
  ['semicolons', 'Tag;Besucher\nMontag;12,5\nDienstag;15\n'],
  ['tabs', 'day\tvisitors\n\nMonday\t12\nTuesday\t15'],
  ['quotation marks', 'who,said\nAda,"We came, and\nwe saw"\nBo,"No, ""never"""\nCy,x'],
  ['years and counts', 'year,boats\n2024,120\n2025,340\n2026,95'],
  ['a title', `Visitors of the pier\n${'Monday,12\n'.repeat(30)}`],
])('a table: %s', (_, text) => {
  expect(isTableOfValues(text)).toBe(true)
})

test.each([
  ['prose', 'The pier, the quay, the sound.\nA boat, a bell, a bird.\nThe sea, the sky, the sand.'],
  ['a wrapped list', 'We want a pier,\na quay and a slip,\nboats for everyone,\nand a bell,'],
  ['large numbers', '65,000 people came.\n12,000 homes are empty.\n3,400 boats lie there.'],
  ['indents', '\tThe pier is closed.\n\tNobody says why.\n\tWe do.'],
  [
    'the head of a memo',
    `To:\tthe board\nFrom:\tAda\n${'The pier is closed, and nobody says why.\n'.repeat(20)}`,
  ],
  ['an open quotation mark', '"The pier,quay\nMonday,12\nTuesday,15'],
  ['two lines', 'day,visitors\nMonday,12'],
  ['a page', '<p>a,b\n<p>c,d\n<p>e,f'],
  ['nothing', ''],
])('no table: %s', (_, text) => {
  expect(isTableOfValues(text)).toBe(false)
})
