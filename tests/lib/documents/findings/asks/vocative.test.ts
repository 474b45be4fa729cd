import { draftDocument } from '@/lib/documents/draft'

async function asksOf(line: string) {
  const text = `The night boat\n\nThe night boat carried the nurses of the sound home until last spring.\n\n${line}\n`
  const answer = await draftDocument(new TextEncoder().encode(text), 'boat.txt')
  if (!answer.ok) throw new Error(answer.reason)
  return answer.draft.asks.map(({ target, audience }) => [target?.text, audience])
}

it.each([
  ['We call on you, Minister Holm, to bring the night boat back.', 'Minister Holm'],
  [
    'We urge you, the members of the harbour board, to bring the night boat back.',
    'the members of the harbour board',
  ],
  ['The nurses asked Minister Holm two months ago to bring the night boat back.', 'Minister Holm'],
])('who is spoken to by name is who is asked: %s', async (line, name) => {
  expect(await asksOf(line)).toEqual([[name, 'decision-maker']])
})
