import { askedIn } from './asks-of'

const over: [string, string][] = [
  ['Here is what the council should do:', 'the council'],
  ['Here’s what we want the harbour board to do:', 'the harbour board'],
  ['The steps ministers can take:', 'ministers'],
  ['Our priorities for the council:', 'the council'],
  ['Action needed from the mayor:', 'the mayor'],
  ['The crews want the council to:', 'the council'],
  ['We ask the board to do three things:', 'the board'],
  ['The Minister for Ports must:', 'The Minister for Ports'],
  ['To achieve this, Governor Reed must:', 'Governor Reed'],
  ['What needs to change:', '–'],
]

describe('a line over a list says who is to do what stands below it', () => {
  test.each(over)('%s', (line, target) =>
    expect(
      askedIn(`The wall fell in May.\n\n${line}\n\n- Mend the quay.\n- Get the lifts working.\n`),
    ).toEqual([`${target} → Mend the quay`, `${target} → Get the lifts working`]),
  )
})

test('things are listed without marks below what asks for them', () => {
  expect(askedIn('We are calling for:\n\nSafer steps at the quay\n\nA public vote on the tram')).toEqual([
    '– → Safer steps at the quay',
    '– → A public vote on the tram',
  ])
})

test('numbers in a sentence need no colon before them', () => {
  expect(askedIn('We urge the council to (1) mend the quay, and (2) reopen the baths.')).toEqual([
    'the council → mend the quay',
    'the council → reopen the baths',
  ])
})

test('who is asked to commit to several changes is asked for each of them', () => {
  const line = 'The crews ask the board to commit to two major changes that will let everybody cross:'
  expect(askedIn(`${line}\n\n1. Mend the quay.\n2. Widen the ramp so that it meets the need.\n`)).toEqual([
    'the board → commit to two major changes that will let everybody cross',
    'the board → Mend the quay',
    'the board → Widen the ramp so that it meets the need',
  ])
})

test('things are requested “through the following”', () => {
  const line = 'We would thus request a say for the crews through the following:'
  expect(askedIn(`${line}\n\n- A series of open meetings on the quay\n- Allowing crews to speak\n`)).toEqual([
    '– → A series of open meetings on the quay',
    '– → Allowing crews to speak',
  ])
})

test('what a line asks before “and:” is asked beside what stands below it', () => {
  const line = 'We urge the board to use this June as a chance to look ahead and:'
  expect(askedIn(`${line}\n\n- Mend the quay.\n- Widen the ramp for carts.\n`)).toEqual([
    'the board → use this June as a chance to look ahead',
    'the board → Mend the quay',
    'the board → Widen the ramp for carts',
  ])
})

test('a list is led to without a mark, "changes that would", and the line itself asks for nothing more', () => {
  const line = 'In particular, the crews call for changes to the law that would'
  expect(askedIn(`${line}\n\n- Narrow the powers of the harbour master;\n- Open the hearings.\n`)).toEqual([
    '– → Narrow the powers of the harbour master',
    '– → Open the hearings',
  ])
})

test('an item that asks in a sentence of its own is read like one', () => {
  const line = 'We urge all ports to work with us, including:'
  expect(askedIn(`${line}\n\n- Open access: We urge harbour boards to spend more on boats.\n`)).toEqual([
    'all ports → work with us',
    'harbour boards → spend more on boats',
  ])
})
