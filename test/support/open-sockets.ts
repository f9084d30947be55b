import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** A socket of the network, as Linux lists it (proc(5), `/proc/net`). */
export interface OpenSocket {
  readonly protocol: string;
  readonly localPort: number;
  readonly remote: string;
  readonly isListening: boolean;
}

const LISTEN = '0A';

/** What can be read, or nothing: processes end while they are looked at. */
function orNothing<T>(read: () => T[]): T[] {
  try {
    return read();
  } catch {
    return [];
  }
}

const parentOf = (pid: number): number =>
  Number(
    orNothing(() => [readFileSync(`/proc/${pid}/stat`, 'utf8')])[0]
      ?.split(') ')[1]
      ?.split(' ')[1],
  );

/** A process and everything that it started, and that those did. */
function treeOf(root: number): number[] {
  const pids = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  const parents = new Map(pids.map((pid) => [pid, parentOf(pid)]));
  const tree = new Set([root]);
  for (let size = 0; size !== tree.size; ) {
    size = tree.size;
    for (const [pid, parent] of parents) if (tree.has(parent)) tree.add(pid);
  }
  return [...tree];
}

const inodesOf = (pid: number): string[] =>
  orNothing(() => readdirSync(`/proc/${pid}/fd`)).flatMap((name) =>
    orNothing(() => [/^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${name}`))?.[1] ?? '']),
  );

/** Every TCP and UDP socket that a process or one below it has open now. Only on Linux. */
export function openSockets(root: number): OpenSocket[] {
  const inodes = new Set(treeOf(root).flatMap(inodesOf));
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((protocol) =>
    orNothing(() => readFileSync(`/proc/net/${protocol}`, 'utf8').trim().split('\n').slice(1)).flatMap((line) => {
      const fields = line.trim().split(/\s+/);
      const [, local = '', remote = '', state = ''] = fields;
      if (!inodes.has(fields[9] ?? '')) return [];
      const localPort = Number.parseInt(local.split(':').at(-1) ?? '', 16);
      return [{ protocol, localPort, remote, isListening: state === LISTEN }];
    }),
  );
}

/** Those that were opened to somewhere: not what was ever listened on, and not what came in there. */
const outgoing = (sockets: readonly OpenSocket[]): OpenSocket[] => {
  const served = new Set(sockets.filter(({ isListening }) => isListening).map(({ localPort }) => localPort));
  return sockets.filter(({ isListening, localPort }) => !isListening && !served.has(localPort));
};

/** Those that a process opened to somewhere and has open now. */
export const outgoingSockets = (root: number): OpenSocket[] => outgoing(openSockets(root));

const EVERY = 100;

/** Watches a process and everything below it; tells what it opened to somewhere, each once, by where to. Nothing but on Linux. */
export function watchSockets(root: number): { stop(): readonly string[] } {
  // All that was ever seen: a server may stop listening before those that came in are gone.
  const seen = new Map<string, OpenSocket>();
  const look = (): void => {
    for (const socket of openSockets(root)) seen.set(Object.values(socket).join(' '), socket);
  };
  const timer = process.platform === 'linux' ? setInterval(look, EVERY) : undefined;
  return {
    stop: () => {
      clearInterval(timer);
      return [...new Set(outgoing([...seen.values()]).map(({ protocol, remote }) => `${protocol} ${remote}`))];
    },
  };
}
