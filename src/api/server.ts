/** Puts the application on a socket and takes it off again without dropping what is under way. */
import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { Config } from "../config.ts";
import type { App } from "./app.ts";

export interface RunningServer {
  /** `http://127.0.0.1:8080`, or `https:` with a certificate */
  readonly url: string;
  /** Takes no new connection, lets requests under way finish for at most 10 seconds, then closes. */
  stop(): Promise<void>;
  /** Settles once the server is closed. */
  readonly closed: Promise<void>;
}

export interface ServeOptions {
  readonly config: Pick<Config, "host" | "port">;
  readonly app: Pick<App, "fetch">;
  /** The service's own certificate with its chain, and its key, as PEM; plain HTTP where absent. */
  readonly tls?: { readonly cert: string; readonly key: string } | undefined;
  /** Milliseconds that requests under way are given; 10,000 when absent. */
  readonly grace?: number;
}

/**
 * Listens at once; readiness is the application's matter. SIGINT and SIGTERM stop it; a second one ends the process.
 * @throws Error (`EADDRINUSE`, `EACCES`, ...) where the address cannot be had, or where the certificate does not fit
 */
export async function serve({ config, app, tls, grace = 10_000 }: ServeOptions): Promise<RunningServer> {
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  let stopping = false;
  const answer: RequestListener = (request, response) => {
    response.once("close", () => {
      if (stopping) setImmediate(() => server.closeIdleConnections());
    });
    listener(request, response).catch(() => response.destroy());
  };
  const server =
    tls === undefined ? createServer(answer) : createTlsServer({ ...tls, minVersion: "TLSv1.2" }, answer);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(config.port, config.host, () => {
      server.off("error", reject);
      resolve();
    });
  });
  const closed = new Promise<void>((resolve) => server.once("close", resolve));

  const stop = (): Promise<void> => {
    process.off("SIGINT", stop);
    process.off("SIGTERM", stop);
    stopping = true;
    server.close();
    server.closeIdleConnections();
    const deadline = setTimeout(() => server.closeAllConnections(), grace);
    return closed.finally(() => clearTimeout(deadline));
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  return { url: urlOf(server, tls === undefined ? "http" : "https"), stop, closed };
}

function urlOf(server: Pick<Server, "address">, scheme: "http" | "https"): string {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server listens on no port");
  return `${scheme}://${hostOf(address)}:${address.port}`;
}

function hostOf({ address, family }: AddressInfo): string {
  return family === "IPv6" ? `[${address}]` : address;
}
