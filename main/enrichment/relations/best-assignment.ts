/** One way to pair an item of the left with an item of the right, by their indices. */
export interface Edge {
  readonly left: number;
  readonly right: number;
  /** Lower is better. */
  readonly cost: number;
}

/** How often an edge is taken. */
export interface Taken {
  readonly edge: Edge;
  readonly count: number;
}

interface Arc {
  readonly to: number;
  readonly cost: number;
  readonly edge: Edge | null;
  capacity: number;
  /** Index of the opposite arc in the arcs of `to`. */
  readonly back: number;
}

/**
 * The best assignment: as many pairs as possible and, among those, the least cost in all. Each item may be used as often
 * as it is there. Deterministic for an order of edges.
 *
 * A minimum-cost flow by successive shortest paths (Bellman-Ford with a queue, because returning flow costs less than
 * nothing).
 */
export function bestAssignment(left: readonly number[], right: readonly number[], edges: readonly Edge[]): Taken[] {
  const source = left.length + right.length;
  const sink = source + 1;
  const arcs: Arc[][] = Array.from({ length: sink + 1 }, () => []);
  const connect = (from: number, to: number, capacity: number, cost: number, edge: Edge | null): void => {
    const [there, back] = [arcs[from] ?? [], arcs[to] ?? []];
    there.push({ to, cost, edge, capacity, back: back.length });
    back.push({ to: from, cost: -cost, edge: null, capacity: 0, back: there.length - 1 });
  };
  for (const [at, count] of left.entries()) connect(source, at, count, 0, null);
  for (const [at, count] of right.entries()) connect(left.length + at, sink, count, 0, null);
  for (const edge of edges) {
    const most = Math.min(left[edge.left] ?? 0, right[edge.right] ?? 0);
    connect(edge.left, left.length + edge.right, most, edge.cost, edge);
  }
  for (let path = cheapestPath(arcs, source, sink); path.length > 0; path = cheapestPath(arcs, source, sink)) {
    const count = Math.min(...path.map(({ capacity }) => capacity));
    for (const arc of path) {
      arc.capacity -= count;
      const back = arcs[arc.to]?.[arc.back];
      if (back) back.capacity += count;
    }
  }
  return takenOf(arcs);
}

/** What flows back along an edge's opposite arc is what it was taken for. */
const takenOf = (arcs: readonly Arc[][]): Taken[] =>
  arcs.flatMap((list) =>
    list.flatMap(({ edge, to, back }) => {
      const count = arcs[to]?.[back]?.capacity ?? 0;
      return edge && count > 0 ? [{ edge, count }] : [];
    }),
  );

function cheapestPath(arcs: readonly Arc[][], source: number, sink: number): Arc[] {
  const costs = new Array<number>(arcs.length).fill(Number.POSITIVE_INFINITY);
  const arrivals = new Array<{ from: number; arc: Arc } | null>(arcs.length).fill(null);
  costs[source] = 0;
  const queue = [source];
  const waiting = new Set(queue);
  for (let next = 0; next < queue.length; next++) {
    const from = queue[next] ?? source;
    waiting.delete(from);
    for (const arc of arcs[from] ?? []) {
      const cost = (costs[from] ?? 0) + arc.cost;
      if (arc.capacity === 0 || cost >= (costs[arc.to] ?? 0)) continue;
      costs[arc.to] = cost;
      arrivals[arc.to] = { from, arc };
      if (!waiting.has(arc.to)) {
        waiting.add(arc.to);
        queue.push(arc.to);
      }
    }
  }
  const path: Arc[] = [];
  for (let arrival = arrivals[sink]; arrival; arrival = arrivals[arrival.from]) path.unshift(arrival.arc);
  return path;
}
