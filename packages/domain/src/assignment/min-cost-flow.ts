interface Edge {
  readonly to: number;
  /** The same pipe the other way. */
  readonly back: number;
  readonly cost: number;
  left: number;
}

/** A network of pipes, each with its capacity and the cost of each unit through it. */
export class FlowNetwork {
  readonly #edges: Edge[] = [];
  readonly #from: number[][];

  constructor(nodes: number) {
    this.#from = Array.from({ length: nodes }, () => []);
  }

  /** @returns the pipe's number, by which `flowThrough` knows it */
  connect(from: number, to: number, pipe: { readonly capacity: number; readonly cost: number }) {
    const at = this.#edges.length;
    this.#edges.push({ to, back: at + 1, cost: pipe.cost, left: pipe.capacity });
    this.#edges.push({ to: from, back: at, cost: -pipe.cost, left: 0 });
    this.#from[from]?.push(at);
    this.#from[to]?.push(at + 1);
    return at;
  }

  flowThrough(pipe: number): number {
    return this.#edges[this.#edges[pipe]?.back ?? 0]?.left ?? 0;
  }

  /** Sends as much as can go, and of all the ways to do that the cheapest. The order of pipes decides ties. */
  fill(source: number, sink: number): void {
    for (;;) {
      const way = this.#cheapestWay(source, sink);
      if (way === null) return;
      for (const at of way) {
        const edge = this.#edges[at];
        const back = edge && this.#edges[edge.back];
        if (!edge || !back) return;
        edge.left -= 1;
        back.left += 1;
      }
    }
  }

  /** By relaxing pipes in turn, as some cost less than nothing on the way back. */
  #cheapestWay(source: number, sink: number): readonly number[] | null {
    const costs = this.#from.map(() => Number.POSITIVE_INFINITY);
    const cameBy = this.#from.map(() => -1);
    const isWaiting = this.#from.map(() => false);
    costs[source] = 0;
    const waiting = [source];
    for (let node = waiting.shift(); node !== undefined; node = waiting.shift()) {
      isWaiting[node] = false;
      for (const at of this.#from[node] ?? []) {
        const edge = this.#edges[at];
        if (!edge || edge.left <= 0) continue;
        const cost = (costs[node] ?? 0) + edge.cost;
        if (cost >= (costs[edge.to] ?? 0)) continue;
        costs[edge.to] = cost;
        cameBy[edge.to] = at;
        if (isWaiting[edge.to] === true) continue;
        isWaiting[edge.to] = true;
        waiting.push(edge.to);
      }
    }
    return costs[sink] === Number.POSITIVE_INFINITY ? null : this.#wayBack(cameBy, source, sink);
  }

  #wayBack(cameBy: readonly number[], source: number, sink: number): readonly number[] {
    const way: number[] = [];
    for (let node = sink; node !== source;) {
      const at = cameBy[node] ?? -1;
      const edge = this.#edges[at];
      if (!edge) break;
      way.push(at);
      node = this.#edges[edge.back]?.to ?? source;
    }
    return way;
  }
}
