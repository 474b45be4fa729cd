// A proxy as it stands before several sites: haproxy, else nginx, whichever this machine has. Each request goes to the next of them.

import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createConnection } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { eventually } from '@/tests/support/stories'

type Plan = { port: number; sites: number[]; folder: string }
type Kind = { arguments(file: string): string[]; settings(plan: Plan): string }

const kinds: Record<string, Kind> = {
  haproxy: {
    arguments: (file) => ['-db', '-f', file],
    settings: ({ port, sites }) => `defaults
  mode http
  timeout connect 5s
  timeout client 60s
  timeout server 60s
  option forwardfor
listen sites
  bind 127.0.0.1:${port}
  balance roundrobin
${sites.map((site) => `  server s${site} 127.0.0.1:${site}`).join('\n')}
`,
  },
  nginx: {
    arguments: (file) => ['-c', file, '-g', 'daemon off;'],
    settings: ({ port, sites, folder }) => `pid ${folder}/pid;
error_log ${folder}/error.log;
worker_processes 1;
events { worker_connections 1024; }
http {
  access_log off;
  client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder};
  uwsgi_temp_path ${folder}; scgi_temp_path ${folder};
  upstream sites { ${sites.map((site) => `server 127.0.0.1:${site};`).join(' ')} keepalive 64; }
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass http://sites;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header Host $http_host;
      proxy_set_header X-Forwarded-For $remote_addr;
    }
  }
}
`,
  },
}

/** Null where the machine has neither. */
export function findProxy(): string | null {
  return Object.keys(kinds).find((name) => spawnSync(name, ['-v']).status === 0) ?? null
}

/** For as long as `work` takes. */
export async function withProxy<T>(
  name: string,
  { port, sites }: Omit<Plan, 'folder'>,
  work: () => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'countersign-proxy-'))
  const file = path.join(folder, 'settings')
  const kind = kinds[name]!
  await writeFile(file, kind.settings({ port, sites, folder }))
  const proxy = spawn(name, kind.arguments(file), { stdio: 'ignore' })
  const ended = once(proxy, 'exit')
  try {
    await eventually(() => answers(port), 'The proxy')
    return await work()
  } finally {
    proxy.kill('SIGTERM')
    await ended
    await rm(folder, { recursive: true })
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createConnection(port, '127.0.0.1')
    probe.once('connect', () => resolve(Boolean(probe.end())))
    probe.once('error', () => resolve(false))
  })
}
