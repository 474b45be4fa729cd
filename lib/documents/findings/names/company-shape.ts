// A body that no word of its name tells: "RiverMind", "Dale Water", "Lantern UK". By how companies and societies write themselves.

/** Two capitals in one word, but not those of "MacRoe", "DeRoe". */
const joined =
  /(?:^|\s)(?!(?:Ma?c|De[sl]?|Della|Di|Du|La|Le|Fitz|Vand?e?r?|Ten|Saint|Ben|Abu|Ibn)\p{Lu})\p{Lu}\p{Ll}{2,}\p{Lu}(?!nnen)(?:\p{Ll}*|\p{Lu}*)(?=\s|$)/u
const trade =
  /^\p{Lu}.*\s(?:Airways|Brewer(?:y|ies)|Buses|Coaches|Ferries|Trains|Power|Timber|Supermarkets|Communications|Constructions?|Contractors|Dairies|Electric|Electronics|Energy|Engineering|Fisheries|Foods|Forests?\sProducts|Gas|Holdings|Insurance|Investments|Logistics|Minerals|Mining|Motors|Oil|Petroleum|Products|Properties|Resources|Solutions|Systems|Therapeutics|Genetics|Pharmaceuticals|Rail|Railways|Shipping|Software|Steel|Technologies|Telecoms?|Transport|Utilities|Water|Wireless)$/u
/** "Clean Water", "Public Transport": a thing, not who sells it. */
const thing =
  /(?:^|\s)(?:Clean|Drinking|Tap|Fresh|Waste|Ground|Rain|Storm|Hot|Cold|Public|Private|Free|Safe|Green|New|Renewable|Nuclear|Solar|Wind|Natural|Crude|Home|Health|Social|National Health|Community|Sustainable|Active|Rural|Urban|Passenger|Light|Heavy|High[- ]Speed|School|Fair|Affordable|Cheap|Better|Our|Your|Integrated|Open|Low[- ]Carbon|Fuel|Heating|Atomic|Civil|Mechanical|Electrical|Chemical|Genetic|Structural|Software|Environmental|Biomedical|Resources|Human|Financial|Combat|Military|Wood|Dairy|Meat|Food|Mineral|Operating|Information|Political|Electoral|Computer|Medical|Care|Housing|House|Building|Family|Consumer|Farm|State|Federal|Life|Climate|Road|Air|Sea|Freight|Water|Energy|World|Great|Super|Hydro|Coal|People|Peoples|Black|Market|Buying|Purchasing|Labour|Women|Girl|Tidal|Executive|Electric|Police|Veto|More|All)\s\S+$/u
const ofCountry =
  /^(?!(?:The|Rural|Urban|Northern|Southern|Western|Eastern|Central|Middle|Modern|Great|Greater|Mainland|Provincial|North|South|East|West|Across|All|Every|Aotearoa|Regional|Given|Our|Young|Colonial|Heartland|Corporate|Main|Maori|Māori|Dear|Latin|Black|Beautiful|Clean|Green)\s)\p{Lu}\p{Ll}+(?<!(?<!Hous|Shipp|Farm|Fish|Cycl|Walk|Sail|Row|Min|Bank|Nurs)ing)(?:\s(?:[+&]\s|and\s)?\p{Lu}\p{Ll}+)?\s(?:New Zealand|Aotearoa|Australia|Australasia|Canada)$/u
const withCountry = /^(?!The\s)\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?\s(?:UK|GB|USA|NZ)$/u

/** "Boats4Everyone" */
const counted = /^\p{Lu}\p{Ll}+[24]\p{Lu}\p{Ll}+$/u
/** "Harbourlist.org" */
const address = /^\p{Lu}[\p{L}\d]+\.(?:com|org|net|de|info|co\.uk|co\.nz|org\.uk|org\.nz)$/u

export function isCompany(text: string): boolean {
  return (
    joined.test(text) ||
    counted.test(text) ||
    address.test(text) ||
    withCountry.test(text) ||
    ofCountry.test(text) ||
    (trade.test(text) && !thing.test(text))
  )
}
