// Asks that stand in unusual places, and sentences near to asking that ask for nothing.

import { askedIn, asksOf } from './asks-of'

describe('findAsks', () => {
  test.each([
    [
      'The crews began a petition calling on the minister to halt plans to close the ferry.',
      'the minister → halt plans to close the ferry',
    ],
    [
      'They called on the minister to “bring some peace to the quay” by mending the crane.',
      'the minister → “bring some peace to the quay” by mending the crane',
    ],
    ['Our county council should not be selling the quay.', 'Our county council → not be selling the quay'],
    ['At the march Ada Stone called for Hill to mend the quay: “He has the money.”', 'Hill → mend the quay'],
    [
      'We hope the county council will mend the quay before winter.',
      'the county council → mend the quay before winter',
    ],
    ['Stone requested additional money for the quay.', '– → additional money for the quay'],
    [
      'I would urge support from councillors across the county for this plan.',
      'councillors across the county → support from councillors across the county for this plan',
    ],
    [
      'The crews call for the opening of a second quay by the county to ease the wait.',
      '– → the opening of a second quay by the county to ease the wait',
    ],
    ['It is time for the quay to be mended.', '– → the quay to be mended'],
    ['It is vital that we convince the harbour board to mend the quay.', 'the harbour board → mend the quay'],
    [
      'In letters to the board and Mayor Hill, Stone and Reed call for a swift repair of the quay.',
      'the board and Mayor Hill → a swift repair of the quay',
    ],
    [
      'In a letter to the Office of Quays--the body that pays for them--all members called for a new crane.',
      'the Office of Quays → a new crane',
    ],
    [
      'Crews brought a petition signed by 900 workers to the Harbour Council asking for them to mend the quay.',
      'the Harbour Council → mend the quay',
    ],
    ['The Minister has the money. Call on her to mend the quay.', 'The Minister → mend the quay'],
    [
      'Take part by phoning your councillors asking them to mend the quay.',
      'your councillors → mend the quay',
    ],
    [
      'The board needs to immediately and plainly publish the plan.',
      'The board → immediately and plainly publish the plan',
    ],
    [
      'In May Stone requested additional harbour funds to mend the crane.',
      '– → additional harbour funds to mend the crane',
    ],
    [
      'We want as many people as possible to sign the petition by Friday.',
      'as many people as possible → sign the petition by Friday',
    ],
    [
      'Stone asks the board to mend the crane while it is still there.',
      'the board → mend the crane while it is still there',
    ],
    ['Stone urged the board to mend the crane--earlier repairs did not hold.', 'the board → mend the crane'],
    ['We demand that the board actively support the crews.', 'the board → support the crews'],
    ['We ask that the two again work with the crews.', 'the two → work with the crews'],
  ])('%s', (text, ask) => expect(askedIn(text)).toContain(ask))

  test.each([
    'The bill gives a grant to encourage farmers to plant hedges.',
    'My hope is to encourage farmers to plant hedges.',
    'They will also be inviting teachers and bishops to speak at the event.',
    'The state needs to find 500 crews in order to meet the average.',
    'A source, who asked not to be named, said that the ferry was sold.',
    'The rights of children on their way to school must take precedence.',
    'The firm is challenging itself to use less coal.',
  ])('asks for nothing: %s', (text) => expect(askedIn(text)).toEqual([]))

  test('a petition that the public is asked to sign is told of with what it asks', () => {
    expect(askedIn('We urge residents to sign a petition calling for the council to mend the quay.')).toEqual(
      ['residents → sign a petition', 'the council → mend the quay'],
    )
  })

  test('those who decide are not the public, whatever tells them apart', () => {
    const told = 'Councils affected by the storm should contact the ministry.'
    expect(asksOf(told)[0]?.audience).toBe('decision-maker')
    expect(asksOf(told.replace('Councils', 'Tenants'))[0]?.audience).toBe('public')
  })

  test('a people that is to write and to tell is the public', () => {
    const [ask] = asksOf('We encourage Valeans to send their stories to the paper.')
    expect(ask).toMatchObject({ target: { text: 'Valeans' }, audience: 'public' })
    expect(asksOf('The league is encouraging tenants to attend the hearing.')[0]?.audience).toBe('public')
    expect(asksOf('Urge all your friends and family to sign the petition.')[0]?.audience).toBe('public')
    const concerned = 'We urge all Canadians concerned about the ferry to contact their councillors.'
    expect(asksOf(concerned)[0]?.audience).toBe('public')
    const asked = 'The league asks union members around the country to donate to the crews.'
    expect(asksOf(asked)).toMatchObject([{ audience: 'public' }])
    expect(asksOf('We ask you to tell the minister that you reject it.')[0]?.audience).toBe('public')
    expect(asksOf('I will vote no, and I would urge you to do the same!')[0]?.audience).toBe('public')
    expect(asksOf('The union calls on users of the ferry to look at the fares.')[0]?.audience).toBe('public')
    const [sign] = asksOf(
      'If you think the ferry must run, then please sign this petition and send it to your friends.',
    )
    expect(sign).toMatchObject({ target: null, audience: 'public' })
    expect(asksOf('Tell your friends and family to become members.')[0]?.audience).toBe('public')
    expect(asksOf('The league is urging senators to attend the hearing.')[0]?.audience).toBe('decision-maker')
  })

  test('what opposes a plan is kept, the plan itself is not asked for', () => {
    const text =
      'We oppose the plan to sell the harbour quay. We urge the board to stop the plan to sell the harbour quay.'
    expect(askedIn(text)).toEqual(['the board → stop the plan to sell the harbour quay'])
  })
})
