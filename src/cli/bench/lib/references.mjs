import { mkdirSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import path from 'node:path'
import { isExecutable, onPath } from '../../lib/onPath.mjs'
import { freePort } from '../../lib/port.mjs'
import { startHelper, startProgram, untilAnswered } from './processes.mjs'

/** What a server says of the connection, which every server says for itself. */
const hopByHop = new Set(['connection', 'keep-alive', 'transfer-encoding', 'date'])

/** The answer to an address byte for byte as it travels: `{ headers, body }`; `fetch` would unpack it. */
export const bytesOf = (url, headers) =>
  new Promise((resolve, reject) => {
    const asked = request(url, { headers, agent: false }, (response) => {
      const chunks = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const body = Buffer.concat(chunks)
        const kept = Object.entries(response.headers).filter(([name]) => !hopByHop.has(name))
        const all = { ...Object.fromEntries(kept), 'content-length': String(body.length) }
        resolve({ status: response.statusCode, headers: all, body })
      })
    })
    asked.on('error', reject)
    asked.end()
  })

/** Starts the servers that only send bytes: `{ bare, express }`, each with `url` and `pid`. */
export async function startReference({ headers, body }) {
  const helper = startHelper('src/cli/bench/reference.mjs')
  const ports = new Promise((resolve) => helper.child.once('message', resolve))
  helper.child.send({ headers, body: body.toString('base64') })
  const { bare, express } = await ports
  const at = (port) => ({ url: `http://127.0.0.1:${port}/`, pid: helper.pid })
  return { bare: at(bare), express: at(express), stop: helper.stop }
}

/** Debian's nginx, one worker that sends the same bytes from a file; null when there is none on this machine. */
export async function startNginx({ headers, body }, folder) {
  const nginx = onPath('nginx') ?? ['/usr/sbin/nginx'].find(isExecutable)
  if (!nginx) return null
  const port = await freePort()
  const top = path.join(folder, 'nginx')
  mkdirSync(path.join(top, 'html'), { recursive: true })
  writeFileSync(path.join(top, 'html', 'page'), body)
  const conf = path.join(top, 'nginx.conf')
  writeFileSync(conf, nginxConf({ port, top, headers }))
  const server = startProgram(nginx, ['-p', top, '-c', conf, '-e', path.join(top, 'error.log')])
  const url = `http://127.0.0.1:${port}/page`
  await untilAnswered(url, server, 10_000)
  // The worker is what does the work; the process we started only watches over it.
  return { url, pid: undefined, stop: server.stop }
}

/** Sets what nginx would not say of the file by itself. */
function nginxConf({ port, top, headers }) {
  const own = new Set(['content-type', 'content-length', 'etag', 'last-modified', 'accept-ranges'])
  const added = Object.entries(headers)
    .filter(([name, value]) => !own.has(name) && typeof value === 'string')
    .map(([name, value]) => `add_header ${name} '${value.replace(/'/g, "\\'")}';`)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  const user = process.getuid?.() === 0 ? 'user root; ' : ''
  return `${user}daemon off; worker_processes 1; pid ${top}/nginx.pid;
events { worker_connections 256; }
http { access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000;
${temporary.map((name) => `${name}_temp_path ${top}/${name};`).join('\n')}
open_file_cache max=8; default_type '${headers['content-type'] ?? 'text/html'}';
server { listen 127.0.0.1:${port}; root ${top}/html; ${added.join(' ')} } }
`
}
