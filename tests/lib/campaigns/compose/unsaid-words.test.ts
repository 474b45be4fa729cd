// What no wording may say: the words around a demand that are not of it, and demands that nobody makes of anybody.

import { isAddressable } from '@/lib/campaigns/compose/addressable'
import { around, drafted, wordingOf } from './drafted'

describe('the wording ends where the demand does', () => {
  it.each([
    [
      'The islanders called on the harbour board to study the night ferry and sought a report on the accounts.',
      'To the harbour board:\n\nWe call on you to study the night ferry.',
    ],
    [
      'The harbour board must mend the old pier before the winter storms, a new study shows.',
      'To the harbour board:\n\nWe call on you to mend the old pier before the winter storms.',
    ],
    [
      'The harbour board must mend the old pier before the winter storms, says the islanders’ spokesperson Ada Berg.',
      'To the harbour board:\n\nWe call on you to mend the old pier before the winter storms.',
    ],
    [
      'It is time for the harbour board to mend the old pier before winter, the islanders’ league said at the weekend.',
      'It is time for the harbour board to mend the old pier before winter.',
    ],
  ])('%s', async (line, wording) => expect(await wordingOf(line)).toBe(wording))
})

describe('the wording has words that go on', () => {
  it.each([
    [
      'We urge the harbour board to be honest about the price of the ferry.',
      'To the harbour board:\n\nWe call on you to be honest about the price of the ferry.',
    ],
    [
      'We urge the harbour board to please mend the pier of Holm before winter.',
      'To the harbour board:\n\nWe call on you to mend the pier of Holm before winter.',
    ],
    [
      'The harbour board must mend the pier this year, and cannot wait for the storms of spring.',
      'To the harbour board:\n\nWe call on you to mend the pier this year.',
    ],
    [
      'We call for a full report on how the pier of Holm will be mended.',
      'We call for a full report on how the pier of Holm will be mended.',
    ],
    [
      'The islanders ask the harbour board either to mend the pier or to sell the old quay.',
      'To the harbour board:\n\nWe call on you to mend the pier or to sell the old quay.',
    ],
  ])('%s', async (line, wording) => expect(await wordingOf(line)).toBe(wording))
})

it.each([
  ['the harbour board', true],
  ['the Ambassador to Norway', true],
  ['Minister Eva Holm', true],
  ['councils and candidates', true],
  ['the world leaders meeting on the quay', true],
  ['leading bodies of the sound', true],
  ['the islanders, who own the pier', true],
  ['while the Minister', false],
  ['the council if it wishes', false],
  ['Ada Holm reconsider her vote', false],
  ['reforms that will help', false],
  ['inviting the papers', false],
  ['my colleagues', false],
  ['a joint hearing of the committees', false],
  ['small children', false],
  ['rapid implementation of the plan', false],
  ['next time the council', false],
])('can a wording begin with “To %s:”? %s', (target, isOne) => expect(isAddressable(target)).toBe(isOne))

describe('who is asked', () => {
  it('is spoken of by name where the action says “she” or “it”', async () => {
    expect(
      await wordingOf('The islanders urge Harbour Minister Eva Holm to keep the promise she made in spring.'),
    ).toBe('We call on Harbour Minister Eva Holm to keep the promise she made in spring.')
    expect(
      await wordingOf('The islanders urge the harbour board to publish all the letters it received.'),
    ).toBe('We call on the harbour board to publish all the letters it received.')
  })

  it('is nobody where those who speak ask it of themselves', async () => {
    const text = around(
      'We as islanders must rise up and row across the sound. Harbour Minister Eva Holm ought to know the price of a ticket.',
    )
    expect((await drafted(text)).petition?.text ?? '').not.toMatch(/Holm[^]*rise up/)
  })

  it('is not told what somebody else is doing', async () => {
    const line =
      'Senator Ada Berg called on the assembly to pass a ferry bill he is sponsoring with nine others.'
    expect(await wordingOf(line)).toBe('To the assembly:\n\nWe call on you to pass a ferry bill.')
  })

  it('is not shouted at where the text asks in small letters', async () => {
    const text =
      'BERG CALLS ON THE HARBOUR BOARD TO MEND THE OLD PIER\n\nThe old pier of Holm has lost a third of its planks since the spring.\n\n“The harbour board must mend the old pier before the storms,” said Ada Berg, an islander.'
    expect((await drafted(text)).petition?.text).toMatch(/mend the old pier before the storms/)
  })

  it('is not who is to undergo it', async () => {
    const { petition } = await drafted(
      around('The islanders have called for the harbour master, Olaf Dahl, to be replaced before spring.'),
    )
    expect(petition?.text).toBe('We call for the harbour master, Olaf Dahl, to be replaced before spring.')
    expect(petition?.target).toBeNull()
  })

  it('is the minister whom the document names with the field', async () => {
    const text = around(
      '“The Minister for Ports and Islands, Eva Holm, has seen the pier,” said Ada Berg. “The Minister must mend the pier before the winter storms.”',
    )
    expect((await drafted(text)).petition?.target?.text).toBe('The Minister for Ports and Islands, Eva Holm')
  })

  it('is not the president of a league, where another president is asked', async () => {
    const text = around(
      'A resolution calls on the President to protect the sound by law. “It would save the sound,” said Sound League President Ada Berg.',
    )
    expect((await drafted(text)).petition?.target?.text).toBe('the President')
  })
})

it.each([
  [
    'what a law lays down',
    'The bill has a million for boats, of which a tenth must be spent on the old pier.',
  ],
  ['what somebody put about', 'One painter suggested some of the islands should be shut down for good.'],
  ['what cannot be undone', 'The harbour board should never have given the owners leave to sell the boats.'],
  ['a question', 'They are calling for: Why is it that the pier of Holm has been left to rot?'],
  ['a thing that nobody can speak to', 'Ask questions from the floor to hear about the boats and the pier.'],
])('asks nobody for anything in %s', async (_, line) => {
  expect(await wordingOf(line)).toBeNull()
})
