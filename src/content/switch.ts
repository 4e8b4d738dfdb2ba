/** Starts and stops a part of the work; what is on is stopped by its signal. */
export function createSwitch(begin: (signal: AbortSignal) => void): (on: boolean) => void {
  let running: AbortController | undefined;
  return (on) => {
    if (on === (running !== undefined)) return;
    running?.abort();
    running = on ? new AbortController() : undefined;
    if (running !== undefined) begin(running.signal);
  };
}
