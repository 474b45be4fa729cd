// Words that begin small, decks that quote, and speakers whom the sentence before names beside its subject.

import { saidIn } from './quotes-of'

const speakers = (text: string) => saidIn(text).map((one) => one.split(':')[0])

describe('a quotation', () => {
  it('may begin small behind a verb of saying and a colon', () => {
    const [said] = saidIn('Ada Brook came. Said Brook: “a ferry is such a small thing to ask for.”')
    expect(said).toBe('Ada Brook: a ferry is such a small thing to ask for.')
  })

  it('goes on in the next one of its row, and not in a title or in single words', () => {
    const rowers = 'Ada Brook wrote: “We need the ferry”, “It is our only way home” and “I cannot drive”.'
    expect(saidIn(rowers)).toEqual([
      'Ada Brook: We need the ferry',
      'Ada Brook: It is our only way home',
      'Ada Brook: I cannot drive',
    ])
    expect(saidIn('Ada Brook wrote: “We need the ferry” and “Lord of the Quays”.')).toHaveLength(1)
    expect(saidIn('Ada Brook called it “fair”, “green” and “just”.')).toEqual([])
  })

  it('is not the deck between headline and story', () => {
    const story = 'The Dale Ferry League asked the council for a boat that sails on Sundays as well.'
    const text = `League asks for a ferry\n“Enough is enough,” says its chair\n\n${story}\n\n“We have waited,” said Ada Brook.`
    expect(saidIn(text)).toEqual(['Ada Brook: We have waited,'])
  })
})

describe('the speaker', () => {
  it('is who holds the office, not the body that the office is of', () => {
    const text = 'Ada Brook, executive director of Quay Community Works said, “We are glad of the ferry.”'
    expect(speakers(text)).toEqual(['Ada Brook'])
  })

  it('is no campaign that bears a name like a person', () => {
    const text =
      '“We began,” says Ada Brook.\n\nThey set up the Clear Quay campaign.\n\n“It grew as we filmed it,” she says.'
    expect(speakers(text)).toEqual(['Ada Brook', 'Ada Brook'])
  })

  it('is whom the sentence before names, where a thing is its subject', () => {
    const text =
      '“No,” said Eve Marsh.\n\nThe plan was written by a pilot, Dr Joe Stone, who calls himself a friend of ferries.\n\nIn a message last night he said: “Keep going, there is time.”'
    expect(speakers(text).at(-1)).toBe('Dr Joe Stone')
  })

  it('is the last who spoke, not a paper whose words were only named', () => {
    const text =
      '“We began,” says Ada Brook. Joe Stone helped her.\n\nThe petition asks for “safe landings” on the quay.\n\n“It grew as we filmed it,” she says.'
    expect(speakers(text)).toEqual(['Ada Brook', 'Ada Brook'])
  })
})
