/** Tells on standard error how far a long piece of work is: count, rate, time that is left. */
export interface Progress {
  /** `share` is how much of the whole is done, 0 to 1. */
  tell(documents: number, share: number): void;
  end(documents: number): void;
}

/** Between two lines, in milliseconds: often enough to see that it goes on. */
const interval = 2000;

function formatTime(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

export function startProgress(step: string, isQuiet: boolean): Progress {
  const start = performance.now();
  let told = start;
  const rateOf = (documents: number): number =>
    documents / Math.max(0.001, (performance.now() - start) / 1000);
  return {
    tell(documents, share) {
      const now = performance.now();
      if (isQuiet || now - told < interval) return;
      told = now;
      const spent = (now - start) / 1000;
      const left = share > 0 ? (spent / share) * (1 - share) : 0;
      console.error(
        `${step}: ${documents} documents, ${Math.round(rateOf(documents))} a second, ${formatTime(left)} left`,
      );
    },
    end(documents) {
      if (isQuiet || told === start) return;
      const spent = (performance.now() - start) / 1000;
      console.error(
        `${step}: ${documents} documents in ${formatTime(spent)}, ${Math.round(rateOf(documents))} a second`,
      );
    },
  };
}
