import {type ChildProcess, execFileSync, spawn} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:net'
import {join, resolve} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'

/** A registry of packages on this machine. */
export type Registry = {
  /** Its address, with a slash at the end. */
  url: string
  stop: () => Promise<void>
}

/** Milliseconds after which it has to answer. */
const patience = 60_000

/**
 * Starts verdaccio on a free port of loopback. Packages of these names are there when somebody has published them; all
 * others come from the registry that npm is configured for here.
 *
 * @throws {Error} when it does not answer in a minute.
 */
export async function startRegistry(folder: string, names: string[]): Promise<Registry> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}/`
  mkdirSync(folder, {recursive: true})
  writeFileSync(join(folder, 'config.yaml'), JSON.stringify(config(folder, names)))
  const command = resolve('tests/release/node_modules/verdaccio/bin/verdaccio')
  const argv = [command, '--config', join(folder, 'config.yaml'), '--listen', `127.0.0.1:${port}`]
  const child = spawn(process.execPath, argv, {stdio: 'ignore', env: {...certificates(), ...process.env}})
  const stop = () => ended(child)
  for (const start = Date.now(); !(await answers(url)); await sleep(100)) {
    if (child.exitCode !== null || Date.now() - start > patience) {
      await stop()
      throw new Error('The registry does not answer')
    }
  }
  return {url, stop}
}

/** Whom npm trusts, verdaccio is to trust. */
function certificates(): Record<string, string> {
  const file = npmConfig('cafile')
  return file === 'null' ? {} : {NODE_EXTRA_CA_CERTS: file}
}

function npmConfig(name: string): string {
  return execFileSync('npm', ['config', 'get', name], {encoding: 'utf8'}).trim()
}

/** verdaccio.org/docs/configuration; JSON is YAML. */
function config(folder: string, names: string[]): object {
  const open = {access: '$all', publish: '$all', unpublish: '$all'}
  return {
    storage: join(folder, 'storage'),
    uplinks: {
      configured: {
        url: npmConfig('registry'),
        timeout: '60s',
        // Whatever fails is asked for again, and not believed to be gone for minutes.
        max_fails: 100,
        fail_timeout: '1s'
      }
    },
    packages: {...Object.fromEntries(names.map((name) => [name, open])), '**': {...open, proxy: 'configured'}},
    web: {enable: false},
    log: {type: 'file', path: join(folder, 'log.txt'), level: 'http'}
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}-/ping`)).ok
  } catch {
    return false
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().on('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((done) => {
    child.on('exit', () => done())
    child.kill('SIGKILL')
  })
}
