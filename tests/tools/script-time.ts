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
    readonly beginData?: { readonly url?: string };
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

interface Sample {
  readonly process: number;
  readonly time: number;
  readonly delta: number;
}

/** The profiler's samples with the scripts on the stack, in microseconds. */
function findSamples(events: readonly TraceEvent[], prefix: string): Sample[] {
  const profiles = new Map<string, TraceEvent[]>();
  for (const event of events) {
    if (event.name !== "Profile" && event.name !== "ProfileChunk") continue;
    const key = `${event.pid} ${event.id}`;
    profiles.set(key, [...(profiles.get(key) ?? []), event]);
  }
  const found: Sample[] = [];
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
        if (ours.get(sample) === true) found.push({ process: pid, time: at, delta });
      }
    }
  }
  return found;
}

function isWithin({ process, time }: Sample, span: Span): boolean {
  return span.process === process && time >= span.from && time <= span.to;
}

/** Processor time of loading, compiling and first running of the scripts, in ms. */
export function sumEvaluations(events: readonly TraceEvent[], prefix: string): number {
  const ours = events.filter((event) => isEvaluation(event, prefix));
  return ours.reduce((sum, { tdur, dur = 0 }) => sum + (tdur ?? dur), 0) / 1000;
}

/** Sampled time with the scripts on the stack after their first running, in ms. */
export function sumCallbacks(events: readonly TraceEvent[], prefix: string): number {
  const done = findEvaluations(events, prefix);
  const later = findSamples(events, prefix).filter(
    (sample) => !done.some((span) => isWithin(sample, span)),
  );
  return later.reduce((sum, { delta }) => sum + delta, 0) / 1000;
}

/** What has to be traced for findTasks. */
export const taskCategories = ["devtools.timeline", "disabled-by-default-devtools.timeline"];
/** What has to be traced for findOwnTasks. */
export const ownTaskCategories = [...taskCategories, "disabled-by-default-v8.cpu_profiler"];

/** The tasks of the thread that shows the page of an address. */
function findPageTasks(events: readonly TraceEvent[], url: string): TraceEvent[] {
  const main = events.find(
    ({ name, args }) => name === "ParseHTML" && args?.beginData?.url?.startsWith(url) === true,
  );
  return events.filter(
    ({ name, pid, tid }) => name === "RunTask" && pid === main?.pid && tid === main.tid,
  );
}

function timeOf({ tdur, dur = 0 }: TraceEvent): number {
  return (tdur ?? dur) / 1000;
}

/** Processor time of all tasks of the thread that shows a page, in ms. */
export function sumTasks(events: readonly TraceEvent[], url: string): number {
  const tasks = findPageTasks(events, url);
  if (tasks.length === 0) throw new Error(`the trace has no task of ${url}`);
  return tasks.reduce((sum, task) => sum + timeOf(task), 0);
}

/**
 * Processor time of each task of a page in which the scripts ran, in ms: of the first running of a
 * script its own, of all others the whole task, whoever else worked in it.
 */
export function findOwnTasks(events: readonly TraceEvent[], url: string, prefix: string): number[] {
  const samples = findSamples(events, prefix);
  const first = events.filter((event) => isEvaluation(event, prefix));
  return findPageTasks(events, url).flatMap((task) => {
    const { pid, ts, dur = 0 } = task;
    const inside = first.filter((each) => each.pid === pid && each.ts >= ts && each.ts <= ts + dur);
    if (inside.length > 0) return [inside.reduce((sum, each) => sum + timeOf(each), 0)];
    const span = { process: pid, from: ts, to: ts + dur };
    return samples.some((sample) => isWithin(sample, span)) ? [timeOf(task)] : [];
  });
}

/** Time with the scripts on the stack, first runnings included, in ms. Wants ownTaskCategories. */
export function sumOwnTime(events: readonly TraceEvent[], prefix: string): number {
  return sumEvaluations(events, prefix) + sumCallbacks(events, prefix);
}
