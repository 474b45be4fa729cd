import { saidIn } from './quotes-of'

const count = (text: string) => saidIn(text).length

describe('words between marks that nobody is quoted with', () => {
  it.each([
    ['a scare quote', 'The so-called “reform” has closed four libraries.'],
    ['a technical term', 'Each home is given a “heat number” by the council.'],
    ['a title of a work', 'In her book “The Long Dry Summer,” the author describes the drought.'],
    ['a programme', 'She spoke on the radio show “Morning on the Island” last week.'],
    ['a slogan', 'They carried banners that read “Water For All” through the town.'],
    ['chanted', 'The crowd chanted, “Water for all,” at noon.'],
    ['cut into something', 'He was given a watch with the inscription: “Never let them get you down.”'],
    ['chanted, with the crowd behind it', '“Whose water? Our water!” the crowd chanted.'],
    ['on what people carry', 'Many held signs with words such as, “More Wells, Fewer Words.”'],
    ['on a sign, with the sign behind it', '“No water, no village!” read one hand-painted sign.'],
    ['what the headline ends with', 'Brook: “We wait for a well”\n\nThe village has none.'],
    ['a name of a law', 'The bill, known as the “Clean Rivers Act”, was passed in June.'],
    ['a short fragment', 'The minister called the plan “ambitious” and “costly”.'],
  ])('is not a quote when it is %s', (_, text) => {
    expect(count(text)).toBe(0)
  })

  it('is not a quote when it is a sub-heading in marks', () => {
    expect(count('The well is dry.\n\n“We carry water”\n\nAda Brook walks two miles every morning.')).toBe(0)
  })
})

describe('words that a source said or wrote', () => {
  it.each([
    ['a whole paragraph', 'Ada Brook spoke next.\n\n“We have waited long enough.”'],
    ['a question', '“Who will pay for this?” asked Ada Brook.'],
    ['one word with its speaker', '“Never,” said Ada Brook.'],
    ['after a colon', 'Ada Brook put it plainly: “We have waited long enough.”'],
    [
      'after that',
      'Ada Brook said that “the village has waited for a new well since the flood of last year.”',
    ],
    ['a long fragment', 'The report called it “the worst failure of a public body in living memory”.'],
    ['with its first letter changed', 'According to Ada Brook, “[w]e have waited long enough.”'],
    ['in letters without capitals', 'وقال أحمد حسن: «إن البئر جافة منذ شهر».'],
    ['that begins with an ellipsis', '“… we have waited long enough,” said Ada Brook.'],
  ])('are a quote: %s', (_, text) => {
    expect(count(text)).toBe(1)
  })

  it.each([
    ['behind who said the first', '“We wait,” said Ada Brook “The village has had no well for a year.”'],
    [
      'at the end',
      '“We wait for a well,” says Ada Brook. “Why would a village stay where no water has come for a year”',
    ],
  ])('are two quotes of one speaker, also where a stop was forgotten %s', (_, text) => {
    expect(saidIn(text)).toEqual([
      expect.stringMatching(/^Ada Brook: We wait/),
      expect.stringMatching(/^Ada Brook: (?:The|Why)/),
    ])
  })

  it('are two spans with one speaker where the attribution splits them', () => {
    expect(saidIn('“The well,” Ada Brook said, “has been dry since March.”')).toEqual([
      'Ada Brook: The well,',
      'Ada Brook: has been dry since March.',
    ])
    expect(saidIn('“We asked for a pump,” wrote Ms. Ada Brook, “and got a letter.”')).toHaveLength(2)
  })
})
