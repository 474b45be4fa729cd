import { asksOf } from './asks-of'

const told = async (text: string) =>
  (await asksOf(text)).map(({ target, action }) => [target?.text ?? null, action.text])

test('a clause after "urging" that is no infinitive names nobody who is asked', async () => {
  const text =
    'At her urging the Department of Ferries last year awarded Dale with a grant to help pay for the quay.'
  expect(await told(text)).toEqual([])
})

test('questions are put, and advice is sought, without anything being asked of them', async () => {
  expect(await told('They are asking the right questions to protect the people of the valley.')).toEqual([])
})

test('a question that accuses asks for nothing', async () => {
  expect(await told('Why are you asking students to carry the burden of another increase?')).toEqual([])
})

test('a rule that is told is not asked for; the same duty without a condition is', async () => {
  expect(await told('Employers must keep a register in order to run the plan.')).toEqual([])
  expect(await told('The government must keep a register in order to protect the workers.')).toHaveLength(1)
})

test('who receives a petition is asked for what it calls for', async () => {
  const text =
    'On Monday the club handed in a petition of over 9,000 signatures to Minister of Ports Ines Vahlberg calling for free ferries.'
  expect(await told(text)).toEqual([['Minister of Ports Ines Vahlberg', 'free ferries']])
})
