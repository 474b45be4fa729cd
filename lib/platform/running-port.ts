// Where the site of a data directory is reached while it runs: its supervisor says so in the name of its connection, which ends
// with the supervisor. Whoever works beside the site needs no PORT of its own.

import { withConnection } from './with-connection'

const supervisor = 'countersign supervisor of port '

export const supervisorName = (port: number) => `${supervisor}${port}`

/** Null while no supervisor keeps the embedded database at `url`. */
export async function findRunningPort(url: string): Promise<number | null> {
  const { rows } = await withConnection({ connectionString: url }, (client) =>
    client.query<{ name: string }>(
      'SELECT "application_name" AS "name" FROM pg_stat_activity WHERE starts_with("application_name", $1)',
      [supervisor],
    ),
  )
  return rows[0] ? Number(rows[0].name.slice(supervisor.length)) : null
}
