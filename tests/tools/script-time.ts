/** An event of a Chromium trace. Times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly id?: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tid: number;
  readonly pid: number;
  readonly args?: {
    readonly data?: {
      readonly url?: string;
      readonly startTime?: number;
      readonly cpuProfile?: {
        readonly nodes?: readonly ProfileNode[];
        readonly samples?: readonly number[];
      };
      readonly timeDeltas?: readonly number[];
    };
  };
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly url?: string; readonly functionName: string };
}

/** What has to be traced for sumScripts. */
export const traceCategories = [
  "devtools.timeline",
  "v8.execute",
  "disabled-by-default-v8.cpu_profiler",
];

interface Span {
  readonly process: number;
  readonly from: number;
  readonly to: number;
}

/** Loading, compiling and first running of the scripts. */
function findEvaluations(events: readonly TraceEvent[], prefix: string): Span[] {
  return events
    .filter(({ name, args }) => name === "EvaluateScript" && args?.data?.url?.startsWith(prefix))
    .map(({ pid, ts, dur = 0 }) => ({ process: pid, from: ts, to: ts + dur }));
}

/** Sampled time with the scripts on the stack, outside of `done`, in microseconds. */
function sumSamples(events: readonly TraceEvent[], prefix: string, done: readonly Span[]): number {
  const profiles = new Map<string, TraceEvent[]>();
  for (const event of events) {
    if (event.name !== "Profile" && event.name !== "ProfileChunk") continue;
    const key = `${event.pid} ${event.id}`;
    profiles.set(key, [...(profiles.get(key) ?? []), event]);
  }
  let sum = 0;
  for (const chunks of profiles.values()) {
    const ours = new Map<number, boolean>();
    let at = chunks.find(({ name }) => name === "Profile")?.args?.data?.startTime ?? 0;
    for (const { pid, args } of chunks.toSorted((a, b) => a.ts - b.ts)) {
      for (const { id, parent, callFrame } of args?.data?.cpuProfile?.nodes ?? []) {
        const here = callFrame.url?.startsWith(prefix) === true;
        ours.set(id, here || (parent !== undefined && ours.get(parent) === true));
      }
      const { samples = [] } = args?.data?.cpuProfile ?? {};
      const { timeDeltas = [] } = args?.data ?? {};
      for (const [index, sample] of samples.entries()) {
        const delta = timeDeltas[index] ?? 0;
        at += delta;
        if (ours.get(sample) !== true) continue;
        const time = at;
        const counted = done.some(
          ({ process, from, to }) => process === pid && time >= from && time <= to,
        );
        if (!counted) sum += delta;
      }
    }
  }
  return sum;
}

/**
 * Running time of the scripts whose address starts with `prefix`, in ms: loading and first run as
 * traced, everything after by the sampling profiler.
 */
export function sumScripts(events: readonly TraceEvent[], prefix: string): number {
  const evaluations = findEvaluations(events, prefix);
  const first = evaluations.reduce((sum, { from, to }) => sum + to - from, 0);
  return (first + sumSamples(events, prefix, evaluations)) / 1000;
}
