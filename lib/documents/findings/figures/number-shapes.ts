// The shapes of quantities in English, from small parts: digits and number words, magnitudes, currencies, percentages, shares, hedges.

const digits = String.raw`\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,4})?|\d{1,3}(?:[\s\u00a0\u202f]\d{3}){1,4}(?!\d)|\d{1,12}(?:\.\d{1,4})?`
const magnitude = String.raw`(?:hundred|thousand|million|billion|trillion|(?:lakh|crore)s?)`
const ones = 'two|three|four|five|six|seven|eight|nine'
const teens = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
const tens = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)'
const spelled = String.raw`(?:(?:one|${ones})\sand\sa\shalf\s(?:million|billion)|(?:${tens}(?:[-\s](?:one|${ones}))?|${teens}|${ones})(?:\s(?:hundred|thousand|million|billion|trillion|dozen))*)`
const currency = String.raw`(?:(?:US|A|AU|NZ|C|CA|HK|S)?\$|[€£¥₹₦₱]|(?:USD|EUR|GBP|NZD|AUD|CAD|Rs\.?|R|KSh|CHF)\s?(?=\d))`
const sum = String.raw`${currency}\s?(?:${digits})(?:[-\s]?(?:${magnitude}|mn|bn|tn|[mbk])\b)?`
const money = String.raw`(?:between\s${sum}\sand\s|(?<!\bfrom\s(?:about\s|approximately\s|around\s|just\s|only\s)?)${sum}\s?(?:to|–|-)\s?)?${sum}`
const percent = String.raw`(?:[-\s–]?(?:%|per\s?cent\b|percent\b|pct\b)|\spercentage\spoints?\b)`
const counted = String.raw`(?:between\s(?:${digits})(?:\s${magnitude})?\sand\s|(?!(?:19|20)\d\d\s?[t–-])(?:${digits})\s?(?:to\s|–\s?|-(?=[1-9])))?(?:${digits})(?:[-\s]?(?:${magnitude}|mn|bn)\b|[mk]\b|\+|-plus\b)?`
const share = String.raw`one\s\p{Ll}{3,12}\s(?:in|out\sof)\s(?:every\s)?(?:${ones}|ten|twenty|\d{1,3}(?![\d,]))(?!\s(?:years?|months?|weeks?|days?|hours?)\b)|1?\d\sof\s(?:the\s)?(?:1?\d|20)(?=\s\p{Ll})|(?:one|${ones}|${teens}|\d{1,3})[-\s](?:in|out\sof)(?:\severy)?[-\s](?!(?:19|20)\d\d)(?:${ones}|${teens}|${tens}|\d{1,4})`
const part = String.raw`(?:one|two|three|four|a)[-\s](?:half|halves|thirds?|quarters?|fourths?|fifths?|tenths?)`
const fraction = String.raw`(?:half|${part})\sof\sa\s(?:million|billion)|(?:${part}\sto\s${part}|(?:${part}|half)(?=\s(?:of|the|all)\b))`
const crowd = String.raw`(?:(?:tens|hundreds|dozens|scores)\sof\s)?(?:dozens|scores(?=\s(?:of|more)\b)|hundreds|thousands|millions|billions|lakhs|crores)(?:\sof\s(?:dollars|pounds|euros)\b)?|(?:a|one|several|half\sa|half-a|two|three|four|five|six|(?:a\s)?few|a\scouple\sof)\s(?:dozen|hundred|thousand|million|billion|score)(?:\s(?:thousand|million|billion)|\sand\s(?:${tens}(?:[-\s](?:${ones}))?|${teens}|${ones})\b)?|(?:half\sa|a)\sdozen|(?:a\s)?half-dozen|a\sdozen\sor\sso`
const change = String.raw`twice\sas\s(?:many|much|high|likely|often)|(?<=\b(?:than|least|nearly|almost|has|have|had)\s)(?:doubled|tripled|trebled|quadrupled|halved)|(?<=\bleast\sa\s)doubling`
const range = String.raw`(?<!\bfrom\s)(?:${digits})${percent}\s?(?:to|–|-)\s?(?:${digits})${percent}|between\s(?:${digits})${percent}\sand\s(?:${digits})${percent}|(?!(?:19|20)\d\d\s)(?:${digits})\s?(?:to|–|-|and)\s?(?:${digits})(?:\s${magnitude}\b|${percent})`

export const hedge = String.raw`(?:(?:slightly\s|well\s|far\s|significantly\s|much\s)?(?:more|less|fewer|greater|higher|lower)\sthan|no\s(?:more|less|fewer)\sthan|at\s(?:least|most)|a\s(?:minimum|maximum)\sof|up\sto|as\s(?:many|much|few|little|high)\sas|(?:well\s|just\s)?over|(?:just\s)?under|above|below|about|around|approximately|roughly|nearly|almost|close\sto|some|an\sestimated|estimated|upwards\sof|in\s(?:excess|the\s(?:vicinity|region|order|neighbou?rhood))\sof)`
const afterHedge = String.raw`(?:\sor\s(?:so|more|fewer|less|greater|higher|over|above)\b)?`
const unit = String.raw`(?:[-\s]?(?:times|fold)\b|x\b|\s?°\s?[cf]\b|[-\s](?:minute|hour|mile|kilomet(?:er|re))(?=\s(?:\p{Ll}+\s)?(?:ride|walk|drive|journey|trip|commute|wait|flight|delay)s?\b)|\s(?:metric\s)?(?:tons?|tonnes?|(?:kilo|centi|milli)?met(?:er|re)s?|km|cm|mm|miles?|acres?|hectares?|square\s\w+|feet|lit(?:er|re)s?|gallons?|barrels?|kilograms?|kg|pounds?|degrees?(?:\s(?:celsius|fahrenheit))?|megawatts?|gigawatts?|mw|gw|kwh|mpg|mph|kph|hours?|dollars|euros|cents?)\b(?:\s(?:more\s|less\s|fewer\s)?per\s(?:gallon|hour|lit(?:er|re)|second|day|person|head)\b)?)`

/** A quantity with hedge and unit. Groups: hedge, money, percentage, share, crowd, digits, words. */
export const quantity = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.,$/#@-])(?<hedge>${hedge}\s{1,3}(?:(?<!\b(?:hand|handed|handing|take|took|taking|turn|turned)\sover\s)an?\s(?=\d|doubling))?)?` +
    String.raw`(?:(?<money>${money})|(?<percent>(?:${range})|(?:${digits}|${spelled}|one)${percent})|(?<share>${share}|${fraction})|(?<crowd>${crowd})|(?<change>${change})|(?<digits>${counted})|(?<words>(?:between\s${spelled}\sand\s|(?<!\bfrom\s)(?:${ones}|${teens})\s(?:or|to)\s)?${spelled}))` +
    String.raw`(?<unit>${unit})?${afterHedge}(?![\p{L}\p{N}_])`,
  'giu',
)

/** Does a text hold anything that could be a quantity? A cheap question before the dear one. */
export const mayHoldQuantity =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twel|th?irt|fourt|fift|sixt|sevent|eight|ninet|twent|fort|dozen|score|hundred|thousand|million|billion|lakh|crore|half|halved|twice|doubl|tripled|trebled|quadrupl|third|quarter|one in|one out|one (?:hund|thou|mill|bill|per))/i
