import { askedIn, asksOf } from './asks-of'

describe('asking verbs', () => {
  it.each([
    ['We urge the harbour board to reopen the night ferry.', 'the harbour board → reopen the night ferry'],
    [
      'Parents are calling on Mayor Ines Duarte to keep the pool open.',
      'Mayor Ines Duarte → keep the pool open',
    ],
    [
      'The choir is calling the bishop, Anna Holm, to save the organ.',
      'the bishop, Anna Holm → save the organ',
    ],
    [
      'Residents pleaded with the water company not to cut off supply.',
      'the water company → not to cut off supply',
    ],
    ['Nurses have repeatedly asked ministers to publish the rota.', 'ministers → publish the rota'],
    ['We call upon all parties to lay down their arms.', 'all parties → lay down their arms'],
    ['The clubs appealed to the federation to postpone the cup.', 'the federation → postpone the cup'],
    ['Tenants are pushing for the council to insulate the towers.', 'the council → insulate the towers'],
    [
      'Scientists are pressing governments to fund the buoys, which cost little.',
      'governments → fund the buoys',
    ],
    ['We want the Government to restore the bus grant.', 'the Government → restore the bus grant'],
    ['We need every landlord to register by spring.', 'every landlord → register by spring'],
    [
      'The union demanded action from the depot managers to repair the brakes.',
      'the depot managers → repair the brakes',
    ],
    ['We demand that the ministry publish the report.', 'the ministry → publish the report'],
    [
      'The petitioners request that the House of Assembly repeal the fee.',
      'the House of Assembly → repeal the fee',
    ],
    ['Campaigners are asking Ottawa for a public inquiry.', 'Ottawa → a public inquiry'],
    ['The clerks called for the city to open its books, the Herald reported.', 'the city → open its books'],
  ])('%s', (text, expected) => expect(askedIn(text)).toEqual([expected]))

  it('finds both asks of one sentence, each with its own target', () => {
    const text = 'The growers urge the state to drill new wells, and call on the bank to suspend interest.'
    expect(askedIn(text)).toEqual(['the state → drill new wells', 'the bank → suspend interest'])
  })

  it('reads a resolution, whose paragraphs open with the verb', () => {
    const text =
      '1. Calls on the Commission to map every wetland;\n\n2. Urges the Member States to stop the drainage.'
    expect(askedIn(text)).toEqual([
      'the Commission → map every wetland',
      'the Member States → stop the drainage',
    ])
  })

  it('reads on over hard-wrapped lines', () => {
    const text =
      'The rowers of both clubs and their coaches call on the canal trust to dredge\nthe basin before the winter races begin, as it did each year until the last storm.'
    expect(askedIn(text)).toEqual([
      'the canal trust → dredge\nthe basin before the winter races begin, as it did each year until the last storm',
    ])
  })

  it('ends before who said it and before what follows', () => {
    const text = '“I urge the board to keep the ward,” said Dr Mo Lind, who has worked there for years.'
    const at = text.indexOf('I urge')
    const end = text.indexOf(',”') + 1
    const speaker = { start: text.indexOf('Dr Mo'), end: text.indexOf(', who'), text: 'Dr Mo Lind' }
    const quote = {
      start: at,
      end,
      text: text.slice(at, end),
      speaker,
      role: null,
      outlet: null,
      side: 'ours' as const,
    }
    const [ask] = asksOf(text, [quote])
    expect(ask?.action.text).toBe('keep the ward')
    expect(ask?.by?.text).toBe('Dr Mo Lind')
  })
})

describe('asks in noun form', () => {
  it.each([
    ['Divers call for a moratorium on deep-sea mining.', '– → a moratorium on deep-sea mining'],
    [
      'In a letter to Governor Reyes, two hundred teachers urged passage of the Small Classes Act, which has stalled.',
      'Governor Reyes → passage of the Small Classes Act',
    ],
    ['The guild renewed its call for fair rates.', '– → fair rates'],
    ['Her letter urges keeping the archive in town.', '– → keeping the archive in town'],
    ['Farmers demand an end to the levy.', '– → an end to the levy'],
    [
      'A letter to the canal board asking for all locks to be repaired was read aloud.',
      'the canal board → all locks to be repaired was read aloud',
    ],
  ])('%s', (text, expected) => expect(askedIn(text)).toEqual([expected]))

  it('leaves a vague wish alone', () => {
    expect(askedIn('Neighbours are calling for more to be done.')).toEqual([])
    expect(askedIn('The police called for calm.')).toEqual([])
  })

  it('does not take the noun for the verb', () => {
    expect(askedIn('Growing demand for the service strains the phone line.')).toEqual([])
    expect(askedIn('Some calls to the hotline were lost.')).toEqual([])
    expect(askedIn('It is a task that demands a steady hand.')).toEqual([])
  })
})

describe('duties and wishes', () => {
  it.each([
    ['Parliament must pass the clean air bill this year.', 'Parliament → pass the clean air bill this year'],
    ['The city council should open the archive.', 'The city council → open the archive'],
    ['To save the marsh, the ministry must act by June.', 'the ministry → act by June'],
    ['Lifeboats must be sent to the island.', '– → sent to the island'],
    ['We hope the assembly adopts the plan quickly.', 'the assembly → adopts the plan quickly'],
    ['We would like to see the government fund night trains.', 'the government → fund night trains'],
  ])('%s', (text, expected) => expect(askedIn(text)).toEqual([expected]))

  it.each([
    'Everyone should have enough to eat.',
    'The government should be aware of the risk.',
    'Applicants must enclose a stamped envelope.',
    'They say that the rule, if it must stand, harms nobody.',
  ])('is no ask: %s', (text) => expect(asksOf(text)).toEqual([]))
})

describe('asks between the lines', () => {
  it.each([
    [
      'Planners at every level would do well to listen to tenants.',
      'Planners at every level → listen to tenants',
    ],
    ['It is imperative that cities share their data.', 'cities → share their data'],
    ['If the coast is to survive, we must plant the dunes again.', '– → plant the dunes again'],
    ['It is time for the county to honour its promise.', 'the county → honour its promise'],
  ])('%s', (text, expected) => {
    expect(askedIn(text)).toEqual([expected])
    expect(asksOf(text)[0]?.strength).toBe('implicit')
  })
})
