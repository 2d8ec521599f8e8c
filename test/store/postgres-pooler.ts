/**
 * A pooler that hands sessions of a server to clients as it is told, as PgBouncer does with `pool_mode = transaction`:
 * enough of PostgreSQL's protocol (version 3, without encryption or passwords) to carry one client at a time a session.
 */

import type { AddressInfo } from 'node:net';
import { createConnection, createServer, type Socket } from 'node:net';

interface Session {
  socket: Socket;
  /** What the server said first, up to its being ready. */
  greeting: Promise<Buffer>;
  client: Socket | null;
}

/** `pick` says which session the n-th client gets for its m-th transaction; 0 is what comes before the first. */
export async function startPooler(
  serverSocket: string,
  pick: (client: number, transaction: number) => number,
): Promise<{ port: number; close(): void }> {
  const sessions = new Map<number, Session>();
  const sockets = new Set<Socket>();
  let clients = 0;

  function session(number: number, startup: Buffer): Session {
    const known = sessions.get(number);
    if (known) return known;
    const socket = createConnection(serverSocket);
    sockets.add(socket);
    socket.on('error', () => {});
    socket.write(startup);
    const greeting = new Promise<Buffer>((resolve) => {
      let said = Buffer.alloc(0);
      const listen = (data: Buffer) => {
        said = Buffer.concat([said, data]);
        // ReadyForQuery: Z, length 5, I for idle.
        if (!said.subarray(-6).equals(Buffer.from([0x5a, 0, 0, 0, 5, 0x49]))) return;
        socket.off('data', listen).on('data', (more: Buffer) => made.client?.write(more));
        resolve(said);
      };
      socket.on('data', listen);
    });
    const made: Session = { socket, greeting, client: null };
    sessions.set(number, made);
    return made;
  }

  const server = createServer((client) => {
    clients += 1;
    const number = clients;
    let transaction = 0;
    let startup: Buffer | null = null;
    let turn = Promise.resolve();
    sockets.add(client);
    client.on('error', () => {});
    client.on('data', (data: Buffer) => {
      turn = turn.then(async () => {
        if (startup === null) {
          startup = data;
          client.write(await session(pick(number, 0), startup).greeting);
        } else if (data[0] !== 0x58) {
          if (data.includes('BEGIN')) transaction += 1;
          const to = session(pick(number, transaction), startup);
          await to.greeting;
          to.client = client;
          to.socket.write(data);
        } else client.end();
      });
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
