// Shapes in which civic documents ask: resolutions, letters, unions' releases, recommendations.

import { askedIn, asksOf } from './asks-of'

describe('what is asked, in the shapes of civic documents', () => {
  it.each([
    [
      'BE IT RESOLVED, that the Millford City Council urges the State Legislature to fund rural clinics; and',
      'the State Legislature → fund rural clinics',
    ],
    [
      'RESOLVED, That the association opposes the merger and asks the regulator to block it.',
      'the regulator → block it',
    ],
    ['Nurses are demanding safe staffing on every ward.', '– → safe staffing on every ward'],
    ['We demand clean water in every school.', '– → clean water in every school'],
    [
      'The league rallied at noon to call for more buses from the county council.',
      'the county council → more buses',
    ],
    [
      'The mayors urged $40 million in aid for the flooded towns.',
      '– → $40 million in aid for the flooded towns',
    ],
    ['The report recommends creating a fund for flooded homes.', '– → creating a fund for flooded homes'],
    [
      'Their demands include an end to night shifts and a new roof for the depot.',
      '– → an end to night shifts and a new roof for the depot',
    ],
    ['The growers appealed to the bank for a pause in repayments.', 'the bank → a pause in repayments'],
    ['Our message to the premier is simple: fund the night trains.', 'the premier → fund the night trains'],
    [
      'Students demanded the vice-chancellor resign over the sale of the fields.',
      'the vice-chancellor → resign over the sale of the fields',
    ],
    [
      'BE IT FURTHER RESOLVED that the Council directs the City Manager to prepare a plan by June.',
      'the City Manager → prepare a plan by June',
    ],
    [
      'Wherefore your petitioners pray that the House direct the minister to reopen the line.',
      'the House → direct the minister to reopen the line',
    ],
    [
      'An open letter signed by ninety doctors calls for the hospital to be kept open.',
      '– → the hospital to be kept open',
    ],
    ['We oppose the bill and urge a no vote.', '– → a no vote'],
    ['We insist on a vote before the summer.', '– → a vote before the summer'],
    ['What we are asking for is simple: a safe place to cross.', '– → a safe place to cross'],
    ['We ask only this: keep the clinic open.', '– → keep the clinic open'],
    [
      "The campaign's three asks are: a lower limit, a crossing and a guard.",
      '– → a lower limit, a crossing and a guard',
    ],
    [
      'I implore the prime minister: do not close our school.',
      'the prime minister → do not close our school',
    ],
    [
      "The students' key demand is that the university divest from coal.",
      'the university → divest from coal',
    ],
    ['Residents warned the council not to cut the last bus.', 'the council → not to cut the last bus'],
    ['We need urgent action from the ministry to save the ferry.', 'the ministry → save the ferry'],
  ])('%s', (text, expected) => expect(askedIn(text)).toEqual([expected]))

  it.each([
    ['The union wants the company to reinstate the drivers.', 'the company → reinstate the drivers'],
    ['Now is the time for the council to listen to its tenants.', 'the council → listen to its tenants'],
  ])('implied: %s', (text, expected) => {
    expect(askedIn(text)).toEqual([expected])
    expect(asksOf(text)[0]?.strength).toBe('implicit')
  })

  it.each([
    'Parents want the school bus to run on Sundays.',
    'The minister was asked to comment but did not reply.',
    '“We need the money in order for the school to go forward,” said Joy Hale.',
    'These are the things that they are asking you to do.',
    'Ada Roe said she was asked to give a talk.',
    'The nonstop demands that come with government work sometimes tire her.',
    'They are demanding this, and nobody knows why.',
    'He campaigned for Hale among the growers of the valley.',
    'The levee may need to be rebuilt in a few years.',
    'The party should be prepared for a long winter.',
    'Calls for a public inquiry have grown since March.',
    'The senators want to know why the mine was allowed to open.',
    'Theirs is a demanding job in the best of years.',
    'She told the teachers that they weren’t “asking for the moon.”',
    'She told the teachers that they were not “asking for the moon.”',
    'The mechanics should be commended for the winter they had.',
    'It is a pity that the hall should be sold at all.',
    'Residents warned the council to no effect.',
  ])('is no ask: %s', (text) => expect(asksOf(text)).toEqual([]))
})

describe('duties', () => {
  it.each([
    ['But Parliament still must pass the bill.', 'Parliament → pass the bill'],
    ['The council should not sell the playing field.', 'The council → not sell the playing field'],
    [
      'The society told the crowd that the ministry should publish the advice.',
      'the ministry → publish the advice',
    ],
    [
      'The president needs to mend the dam if we are going to sleep in the valley again.',
      'The president → mend the dam',
    ],
    ['By the end of June our city manager must deliver a budget.', 'our city manager → deliver a budget'],
    ['The old pier needs to be made safe before winter.', '– → made safe before winter'],
    ['Under-18s should be allowed to travel free, the league says.', '– → allowed to travel free'],
    ['She urged that the plan be withdrawn.', '– → the plan be withdrawn'],
    [
      'The panel recommended that about a tenth of the levy should be spent on dykes.',
      '– → about a tenth of the levy should be spent on dykes',
    ],
  ])('%s', (text, expected) => expect(askedIn(text)).toEqual([expected]))
})

describe('letters', () => {
  const letter = (line: string) => `Dear Senator Roe,\n\nOur clinic closes in May.\n\n${line}\n\nSincerely`

  it.each([
    ['I would be grateful if you would keep the clinic open.', 'Senator Roe → keep the clinic open'],
    ['I hope that you will support our valley.', 'Senator Roe → support our valley'],
    ['Will you commit to a visit before May?', 'Senator Roe → commit to a visit before May'],
    ['We are seeking your support for a crossing.', 'Senator Roe → your support for a crossing'],
    ['I ask you to vote for the clinics bill.', 'Senator Roe → vote for the clinics bill'],
  ])('%s', (line, expected) => {
    expect(askedIn(letter(line))).toEqual([expected])
    expect(asksOf(letter(line))[0]?.audience).toBe('decision-maker')
  })

  it('greets somebody, not anybody', () => {
    const greeted = (greeting: string) =>
      askedIn(`  ${greeting},\n\nOur clinic closes in May.\n\nWe urge you to keep it open.`)
    expect(greeted('Dear Madam Chair')).toEqual(['Madam Chair → keep it open'])
    expect(greeted('Dear Sir or Madam')).toEqual(['– → keep it open'])
  })

  it('asks a council to vote when it is spoken to', () => {
    const [ask] = asksOf(
      'Good evening. I am here tonight to ask you to vote against the closure of the mill.',
    )
    expect(ask?.audience).toBe('decision-maker')
  })

  it('speaks to "you" without a greeting when it says that it is written to somebody', () => {
    const text = 'I am writing to ask for a crossing at our school. You need to build it before autumn.'
    expect(askedIn(text)).toContain('– → build it before autumn')
    expect(askedIn('The pool is open again. You need to bring a towel.')).toEqual([])
  })

  it('knows whom a pronoun means', () => {
    expect(
      askedIn('Forty groups have written to the Transport Secretary, asking her to halt the tunnel.'),
    ).toEqual(['the Transport Secretary → halt the tunnel'])
    expect(askedIn('The drivers wrote to the board on Monday urging it to reverse the cuts.')).toEqual([
      'the board → reverse the cuts',
    ])
    expect(
      askedIn('The mayor will soon convene harbour masters and county councils, urging them to share maps.'),
    ).toEqual(['harbour masters and county councils → share maps'])
  })

  it('is asked by nobody where only a pronoun asks', () => {
    expect(asksOf('He called on the minister to resign.')[0]?.by).toBeNull()
  })
})

describe('recommendations in a list', () => {
  const list =
    'The 7 recommendations for the coming year are:\n\n• Open the archive\no on Sundays too\n\n• Hire two wardens'

  it('are asks, also those below the points', () => {
    expect(askedIn(list)).toEqual(['– → Open the archive', '– → on Sundays too', '– → Hire two wardens'])
  })

  it('are put to the only one whom the document asks', () => {
    expect(askedIn(`${list}\n\nThe panel urges the council to act on them.`)[0]).toBe(
      'the council → Open the archive',
    )
    expect(
      askedIn(`${list}\n\nThe panel urges the council to act on them, and calls on the bank to wait.`)[0],
    ).toBe('– → Open the archive')
  })
})
