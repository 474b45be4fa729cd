// Which addresses are the team's: the pages of the desk, and the door of its sign-in.

export function isForTeam(url: string): boolean {
  return /^\/(admin|api\/auth)(\/|$|\?)/.test(url)
}
