import { draftDocument } from '@/lib/documents/draft'

async function speakersOf(text: string) {
  const answer = await draftDocument(Buffer.from(text), 'quotes.txt')
  if (!answer.ok) throw new Error(answer.reason)
  return answer.draft.quotes.map(({ speaker }) => speaker?.text ?? null)
}

const story = 'Sen. Ines Vahlberg on Friday asked the harbour board to open its books to the public.'

test('"the senator" is the senator who is spoken of', async () => {
  const text = `${story} "The board owes that to the town," the senator said.`
  expect(await speakersOf(text)).toEqual(['Sen. Ines Vahlberg'])
})

test('a role that was introduced for somebody unnamed, or who speaks for others, stays as it is', async () => {
  const text = `${story} "We open what we must," the spokesman said. On Friday a captain disagreed. "Nothing is open here," the captain said.`
  expect(await speakersOf(text)).toEqual(['the spokesman', 'a captain'])
})

test('two surnames are two speakers', async () => {
  const text = `${story} Rep. Omar Hill joined her. "We are glad that the board has answered us," Vahlberg and Hill said in a joint statement.`
  expect(await speakersOf(text)).toEqual(['Vahlberg and Hill'])
})

test('whoever "shares that view" in the sentence before is speaking', async () => {
  const text = `${story} Harbour pilot Omar Hill shares that view. "I want the books on the table before the summer begins."`
  expect(await speakersOf(text)).toEqual(['Omar Hill'])
})

test('a whole sentence behind "Because of …," is a quote', async () => {
  const text = `${story} "This is late," said Vahlberg. Because of the delay, "The town has paid twice for a quay that it cannot use."`
  expect(await speakersOf(text)).toEqual(['Ines Vahlberg', 'Ines Vahlberg'].map(() => 'Sen. Ines Vahlberg'))
})
