// Bodies that are known all over the world by a name that tells nothing: neither its words nor, mostly, what stands around it show that
// it is one. Only names that mean nothing else: no fruit, no river and nobody's surname.

const ofOneWord = `
  Facebook Google Twitter Instagram YouTube WhatsApp TikTok LinkedIn Microsoft Samsung Huawei Netflix Spotify Lyft Airbnb PayPal eBay
  Alibaba Tencent Nvidia OpenAI Reddit Snapchat Yahoo Wikipedia Wikimedia Mozilla Deliveroo Walmart Costco Kroger Tesco Asda ASDA Aldi
  Lidl Carrefour Ikea IKEA Starbucks Nestlé Nestle Unilever Danone PepsiCo Coca-Cola Woolworths Exxon ExxonMobil TotalEnergies Equinor
  Gazprom Rosneft Aramco Petrobras Glencore Enbridge TransCanada Monsanto Syngenta Boeing Airbus Volkswagen Toyota ArcelorMittal Vodafone
  Verizon Comcast Qantas Ryanair NatWest Westpac Citibank Citigroup BlackRock Mastercard Deloitte Accenture Serco Carillion Pfizer
  AstraZeneca Novartis Sanofi Oxfam Greenpeace Caritas Mencap Avaaz MoveOn Earthjustice Tearfund WaterAid ActionAid Sightsavers Reuters
  Politico Eurostat Europol Frontex Mercosur Opec
`
const ofMoreWords = `
  Al Jazeera, Coca Cola, Fianna Fáil, Fine Gael, Lib Dem, Lib Dems, Liberal Democrat, Liberal Democrats,
  Médecins Sans Frontières, Medecins Sans Frontieres, Plaid Cymru, Procter & Gamble, Rio Tinto, Saudi Aramco,
  Sinn Féin, Sinn Fein, Whole Foods
`
export const wellKnownBodies = new Set([
  ...ofOneWord.trim().split(/\s+/),
  ...ofMoreWords.trim().split(/,\s+/),
])
