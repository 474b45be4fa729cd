// Names as they are spelled: with a nickname in marks, with accents that were decoded wrongly, behind what somebody is to another.

import { saidIn } from './quotes-of'

describe('the name of a speaker', () => {
  it.each([
    ['Governor Joe "Skip" Marsh said, “The ferry is gone.”', 'Joe "Skip" Marsh'],
    ['“The ferry is gone,” said Del. Ada “Addie” Brook (D-Dale).', 'Del. Ada “Addie” Brook'],
    ['“The ferry is gone,” RenÃ©e MuÃ±oz, the pilot, told reporters.', 'RenÃ©e MuÃ±oz'],
    ['Marsh’s niece, state Del. Ada Brook (D-Dale), said: “The ferry is gone.”', 'Del. Ada Brook'],
    ['Her brother, retired pilot Joe Marsh, said “the ferry is gone and with it our work.”', 'Joe Marsh'],
  ])('is read whole in %s', (text, name) => {
    expect(saidIn(text)[0]?.split(':')[0]).toBe(name)
  })

  it('is not of whom a spokesman speaks for', () => {
    const [said] = saidIn('A spokesman, speaking for Ada Brook, said: “The ferry is gone.”')
    expect(said).toBe('A spokesman: The ferry is gone.')
  })
})

describe('according to somebody', () => {
  it('leads to the words behind it, not to those before it', () => {
    const text =
      'The Courier reported that “half of the board never saw the plan at all.” According to the Dale Post, “the plan was never printed by anybody.”'
    expect(saidIn(text).map((one) => one.split(':')[0])).toEqual(['The Courier', 'the Dale Post'])
  })

  it('does not speak for the sentence before it', () => {
    const text =
      'Ada Brook was blunt. “Nobody has seen the plan.” According to the Dale Post, she never asked.'
    expect(saidIn(text)).toEqual(['Ada Brook: Nobody has seen the plan.'])
  })
})
