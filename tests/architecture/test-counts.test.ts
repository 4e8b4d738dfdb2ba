import { describe, expect, it } from "vitest";
import { countTests, formatCounts } from "../tools/test.ts";

const clean = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
};

describe("the last line of npm test", () => {
  it("sums a clean suite", () => {
    expect(formatCounts(countTests(clean, 0))).toBe("3 passed, 0 failed");
  });

  it("names skipped tests only where there are some", () => {
    expect(formatCounts(countTests({ ...clean, numPendingTests: 2 }, 0))).toBe(
      "3 passed, 0 failed, 2 skipped",
    );
  });

  it("counts a file that did not load as one failure", () => {
    const file = { name: "a.test.ts", status: "failed" as const, assertionResults: [] };
    expect(countTests({ ...clean, testResults: [file] }, 1).failed).toBe(1);
  });

  it("counts a failed test once, though its file failed too", () => {
    const assertionResults = [{ status: "failed" }];
    const file = { name: "a.test.ts", status: "failed" as const, assertionResults };
    expect(countTests({ ...clean, numFailedTests: 1, testResults: [file] }, 1).failed).toBe(1);
  });

  it.each([
    ["left no report", undefined, 1],
    ["ran no test", { ...clean, numPassedTests: 0 }, 0],
    ["passed and then ended badly", clean, 1],
  ])("counts a suite that %s as one failure", (_case, report, code) => {
    expect(countTests(report, code).failed).toBe(1);
  });
});
