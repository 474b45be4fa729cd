// The shapes of quantities in English, from small parts: digits and number words, magnitudes, currencies, percentages, shares, hedges.

const digits = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`
const magnitude = String.raw`(?:hundred|thousand|million|billion|trillion|lakh|crore)`
const ones = 'two|three|four|five|six|seven|eight|nine'
const teens = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
const tens = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)'
const spelled = String.raw`(?:${tens}(?:[- ](?:one|${ones}))?|${teens}|${ones})(?: (?:hundred|thousand|million|billion|trillion|dozen))*`
const currency = String.raw`(?:(?:US|A|AU|NZ|C|CA|HK|S)?\$|[€£¥₹₦₱]|(?:USD|EUR|GBP|NZD|AUD|CAD|Rs\.?|R|KSh|CHF) ?(?=\d))`
const money = String.raw`${currency} ?(?:${digits})(?:[- ]?(?:${magnitude}|mn|bn|tn|[mbk])\b)?`
const percent = String.raw`(?:[- –]?(?:%|per ?cent\b|percent\b|pct\b)| percentage points?\b)`
const counted = String.raw`(?:${digits})(?:[- ]?(?:${magnitude}|mn|bn)\b|[mk]\b)?`
const share = String.raw`(?:one|${ones}|${teens}|\d{1,3}) (?:in|out of)(?: every)? (?:${ones}|${teens}|${tens}|\d{1,4})`
const fraction = String.raw`(?:(?:one|two|three|four|a)[- ](?:half|halves|thirds?|quarters?|fourths?|fifths?|tenths?)|half)(?= (?:of|the|all|a million|a billion)\b)`
const crowd = String.raw`(?:(?:tens|hundreds|dozens|scores) of )?(?:dozens|scores|hundreds|thousands|millions|billions)|(?:a|several|half a|half-a|two|three|four|five|six|few) (?:dozen|hundred|thousand|million|billion|score)(?: (?:thousand|million|billion))?|(?:half a|a) dozen|a dozen or so`
const range = String.raw`(?:${digits}) ?(?:to|–|and) ?(?:${digits})(?: ${magnitude}\b|${percent})`

export const hedge = String.raw`(?:(?:slightly |well |far |significantly |much )?(?:more|less|fewer|greater|higher|lower) than|no (?:more|less|fewer) than|at (?:least|most)|up to|as (?:many|much|few|little|high) as|(?:well |just )?over|(?:just )?under|above|below|about|around|approximately|roughly|nearly|almost|close to|some|an? (?:estimated|average of)|estimated|upwards of)`
const afterHedge = String.raw`(?: or (?:so|more|fewer|less)\b)?`
const unit = String.raw`(?:[- ]?(?:times|fold)\b| (?:metric )?(?:tons?|tonnes?|kilomet(?:er|re)s?|km|miles?|acres?|hectares?|square \w+|met(?:er|re)s?|feet|lit(?:er|re)s?|gallons?|barrels?|kilograms?|kg|pounds?|degrees?(?: (?:celsius|fahrenheit))?|°[cf]|megawatts?|gigawatts?|mw|gw|kwh|hours?|dollars|euros|cents)\b)`

/** A quantity with hedge and unit. Groups: hedge, money, percentage, share, crowd, digits, words. */
export const quantity = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.,$/#@-])(?<hedge>${hedge} )?` +
    String.raw`(?:(?<money>${money})|(?<percent>(?:${range})|(?:${digits}|${spelled})${percent})|(?<share>${share}|${fraction})|(?<crowd>${crowd})|(?<digits>${counted})|(?<words>${spelled}))` +
    String.raw`(?<unit>${unit})?${afterHedge}(?![\p{L}\p{N}_])`,
  'giu',
)

/** Does a text hold anything that could be a quantity? A cheap question before the dear one. */
export const mayHoldQuantity =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twel|th?irt|fourt|fift|sixt|sevent|eight|ninet|twent|fort|dozen|score|hundred|thousand|million|billion|half|third|quarter|one in|one out)/i
