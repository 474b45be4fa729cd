// What the commands that read a public campaign say where there is none.

export function noSuchCampaign(slug: string): string {
  return `There is no published campaign ${slug}.`
}
