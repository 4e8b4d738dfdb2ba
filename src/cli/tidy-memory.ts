import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/**
 * Makes the function that collects garbage now. Node lets a heap grow to a multiple of what is in use
 * before it tidies up; a build of a large archive would hold gigabytes of lines that it is done with.
 */
export function createTidier(): () => void {
  // The flag works for contexts that are made after it; Node has no other way to ask from within.
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  return () => {
    if (typeof collect === "function") Reflect.apply(collect, undefined, []);
  };
}
