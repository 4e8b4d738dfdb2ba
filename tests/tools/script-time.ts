/** An event of a Chromium trace. Times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly id?: string;
  readonly ts: number;
  readonly dur?: number;
  /** Time on the processor, where `dur` is the time on the clock. */
  readonly tdur?: number;
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

/** What has to be traced for sumEvaluations. */
export const evaluationCategories = ["devtools.timeline"];
/** What has to be traced for sumCallbacks; the profiler slows the first running down. */
export const callbackCategories = ["devtools.timeline", "disabled-by-default-v8.cpu_profiler"];

interface Span {
  readonly process: number;
  readonly from: number;
  readonly to: number;
}

function isEvaluation({ name, args }: TraceEvent, prefix: string): boolean {
  return name === "EvaluateScript" && args?.data?.url?.startsWith(prefix) === true;
}

function findEvaluations(events: readonly TraceEvent[], prefix: string): Span[] {
  return events
    .filter((event) => isEvaluation(event, prefix))
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

/** Processor time of loading, compiling and first running of the scripts, in ms. */
export function sumEvaluations(events: readonly TraceEvent[], prefix: string): number {
  const ours = events.filter((event) => isEvaluation(event, prefix));
  return ours.reduce((sum, { tdur, dur = 0 }) => sum + (tdur ?? dur), 0) / 1000;
}

/** Sampled time with the scripts on the stack after their first running, in ms. */
export function sumCallbacks(events: readonly TraceEvent[], prefix: string): number {
  return sumSamples(events, prefix, findEvaluations(events, prefix)) / 1000;
}
