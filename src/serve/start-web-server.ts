import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'

/** A server that listens, or why it does not. */
export type WebServer =
  | { readonly kind: 'listening'; readonly address: string; readonly close: () => Promise<void> }
  | { readonly kind: 'problem'; readonly sentence: string }

export interface WebServerOptions {
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
}

/** Serves `app` and gives the address to open in a browser. */
export function startWebServer(app: Hono, { host, port }: WebServerOptions): Promise<WebServer> {
  const server = createAdaptorServer({ fetch: app.fetch })
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      resolve({ kind: 'problem', sentence: problemOf(error, host, port) })
    })
    server.listen(port, host, () => {
      const bound = server.address()
      const boundPort = typeof bound === 'object' && bound !== null ? bound.port : port
      const shownHost = host.includes(':') ? `[${host}]` : host
      resolve({ kind: 'listening', address: `http://${shownHost}:${boundPort}/`, close: () => closeServer(server) })
    })
  })
}

function problemOf(error: NodeJS.ErrnoException, host: string, port: number): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `port ${port} is in use already; end the program that uses it, or choose another with --port.`
    case 'EACCES':
      return `port ${port} may not be opened by you; choose one above 1023 with --port.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${host} is no address of this machine; choose another with --host.`
    default:
      return `the server could not be started: ${error.message}.`
  }
}

function closeServer(server: ReturnType<typeof createAdaptorServer>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve()
    })
    if ('closeAllConnections' in server) server.closeAllConnections()
  })
}
