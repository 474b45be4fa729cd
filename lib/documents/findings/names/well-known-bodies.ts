// Bodies that are known all over the world by a name that tells nothing: neither its words nor, mostly, what stands around it show that
// it is one. Only names that mean nothing else: no fruit, no river and nobody's surname.

const ofOneWord = `
  Facebook Google Twitter Instagram YouTube WhatsApp TikTok LinkedIn Microsoft Samsung Huawei Netflix Spotify Uber Lyft Airbnb PayPal eBay
  Alibaba Tencent Nvidia OpenAI Reddit Snapchat Yahoo Wikipedia Wikimedia Mozilla Deliveroo
  Walmart Costco Kroger Tesco Asda ASDA Aldi Lidl Carrefour Ikea IKEA Primark Starbucks Nestlé Nestle Unilever Danone PepsiCo Coca-Cola Nike
  Adidas Woolworths Fonterra Heineken
  Exxon ExxonMobil Chevron TotalEnergies Equinor Gazprom Rosneft Aramco Petrobras Glencore Enbridge TransCanada Monsanto Syngenta
  Maersk Boeing Airbus Volkswagen Toyota Nissan Renault Siemens Halliburton Bechtel ArcelorMittal Vodafone Verizon Comcast Qantas Ryanair
  Barclays Santander NatWest Westpac Citibank Citigroup BlackRock Mastercard Deloitte Accenture Serco Carillion Pfizer Moderna AstraZeneca
  Novartis Sanofi
  Oxfam Greenpeace Caritas Mencap Avaaz MoveOn Earthjustice Tearfund WaterAid ActionAid Sightsavers
  Reuters Politico Eurostat Europol Frontex Mercosur Opec Pharmac
  Likud Fatah Syriza
`
const ofMoreWords = `
  Al Jazeera, Coca Cola, Fianna Fáil, Fine Gael, Forest and Bird, Forest & Bird, Goldman Sachs, Lib Dem, Lib Dems, Liberal Democrat, Liberal Democrats,
  Médecins Sans Frontières, Medecins Sans Frontieres, Plaid Cymru, Procter & Gamble, Rio Tinto, Saudi Aramco,
  Sinn Féin, Sinn Fein, Wells Fargo, Whole Foods
`
export const wellKnownBodies = new Set([
  ...ofOneWord.trim().split(/\s+/),
  ...ofMoreWords.trim().split(/,\s+/),
])
