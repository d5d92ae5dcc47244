import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { errors, type ErrorCode } from '@parley/contract';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Clock } from '../platform/clock.js';
import type { Db } from '../platform/database/connect.js';
import type { Actor, Services } from '../platform/http/endpoint.js';
import { Problem, problem, problemBody } from '../platform/http/problem.js';
import { checkOrigin, readBearer, readCookie, sessionCookie } from '../platform/http/request.js';
import { openConnection, type Connection } from './connection.js';
import { startFanOut } from './fan-out.js';
import type { LivePresence } from './presence.js';
import { createRegistry } from './registry.js';
import { replay } from './replay.js';
import { createTyping } from './typing.js';

export type SocketDeps = {
  readonly server: Server;
  readonly db: Db;
  readonly clock: Clock;
  readonly services: Services;
  readonly presence: LivePresence;
  readonly isReady: () => boolean;
};

export const socketPath = '/v1/socket';
const maxFrameBytes = 16 * 1024;
const heartbeatMs = 30_000;
/** Every so many heartbeats a socket's session is looked up again. */
const sessionCheckEvery = 4;
const mostPerAccount = 30;

/** Serves `/v1/socket`: who is signed in hears there of everything that is theirs to hear, as it happens. */
export async function attachSocket(deps: SocketDeps): Promise<{ readonly close: () => Promise<void> }> {
  const { server, db, clock, services, presence } = deps;
  const { log, metrics, sessions, config, bus } = services;
  const registry = createRegistry();
  const typing = createTyping({ bus, db, log, registry });
  const fanOut = await startFanOut({ db, services, registry });
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: maxFrameBytes,
    // Compression costs 300 KB a socket and mixes secrets with what others write.
    perMessageDeflate: false,
    clientTracking: false,
  });

  const onClose = (connection: Connection) => {
    registry.remove(connection);
    presence.leave(connection.actor.id);
    metrics.sockets.dec();
  };
  const open = (socket: WebSocket, actor: Actor, token: string) =>
    // Between two batches: what was told before is not missed and what is told after is not missed either.
    fanOut.between((from) => {
      if (socket.readyState !== socket.OPEN) return;
      // Counted again: many may have been admitted while none of them was open yet.
      if (registry.of(actor.id).length >= mostPerAccount) return socket.close(1008, 'too_many');
      const connection = openConnection({
        socket,
        actor,
        token,
        from,
        nowMs: () => clock.now().getTime(),
        onTyping: typing.from,
        replay: (to, after, tell) => replay({ db, services }, to.actor, { after, upTo: from, tell }),
        onClose,
      });
      registry.add(connection);
      socket.resume();
      presence.arrive(actor.id);
      metrics.sockets.inc();
      registry.learn(db, actor.id).catch((error: unknown) => log.warn({ err: error }, 'peers could not be read'));
    });

  const admit = async (request: IncomingMessage): Promise<{ actor: Actor; token: string }> => {
    if (!deps.isReady()) throw problem('not_ready');
    const bearer = readBearer(request);
    if (bearer === undefined) checkOrigin(request, config.publicUrl);
    const token = bearer ?? readCookie(request, sessionCookie(config.publicUrl));
    const actor = token === undefined ? null : await sessions.find(token);
    if (token === undefined || actor === null) throw problem('not_signed_in');
    if (!actor.roles.includes('member')) throw problem('not_allowed');
    if (registry.of(actor.id).length >= mostPerAccount)
      throw problem('too_many', 'This account has many sockets open.');
    return { actor, token };
  };
  const onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const lost = () => socket.destroy();
    socket.on('error', lost);
    if ((request.url ?? '').split('?')[0] !== socketPath) return refuse(socket, problem('not_found'));
    admit(request).then(
      ({ actor, token }) => {
        socket.off('error', lost);
        sockets.handleUpgrade(request, socket, head, (opened) => {
          opened.on('error', () => {});
          // Nothing it sends is heard before it has a place in the log.
          opened.pause();
          open(opened, actor, token).catch((error: unknown) => {
            log.error({ err: error }, 'a socket could not be opened');
            opened.close(1011);
          });
        });
      },
      (error: unknown) => {
        if (!(error instanceof Problem)) log.error({ err: error }, 'a socket could not be admitted');
        refuse(socket, error instanceof Problem ? error : problem('internal'));
      },
    );
  };
  server.on('upgrade', onUpgrade);

  const stopHearing = presence.onChange((account, online) => {
    const { alias, connections } = registry.watchersOf(account);
    for (const connection of connections) connection.say({ type: 'presence', alias, online });
  });
  const reconsider = async (connection: Connection) => {
    const actor = await sessions.find(connection.token);
    if (!registry.of(connection.actor.id).includes(connection)) return;
    if (actor === null) return connection.close(1008, { code: 'not_signed_in', detail: 'This session has ended.' });
    if (!actor.roles.includes('member'))
      return connection.close(1008, { code: 'not_allowed', detail: 'This account has no part here any more.' });
    connection.become(actor);
    registry.review(connection);
  };
  const reconsiderAll = (some: Iterable<Connection>) => {
    for (const connection of some)
      reconsider(connection).catch((error: unknown) => log.warn({ err: error }, 'a session could not be looked up'));
  };
  const stopForgetting = sessions.onForgotten((account) =>
    reconsiderAll(account === '' ? registry.all() : registry.of(account)),
  );
  let beats = 0;
  const heart = setInterval(() => {
    for (const connection of registry.all()) connection.check();
    if (++beats % sessionCheckEvery === 0) reconsiderAll(registry.all());
  }, heartbeatMs);

  return {
    close: async () => {
      server.off('upgrade', onUpgrade);
      clearInterval(heart);
      stopHearing();
      stopForgetting();
      await fanOut.stop();
      for (const connection of registry.all()) connection.close(1001);
      typing.close();
      sockets.close();
    },
  };
}

/** Answers an upgrade that is not granted, like any other request. */
function refuse(socket: Duplex, refused: Problem) {
  const body = JSON.stringify(problemBody(refused, ''));
  const status = errors[refused.code satisfies ErrorCode].status;
  socket.end(
    `HTTP/1.1 ${status} Refused\r\nContent-Type: application/problem+json; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}
