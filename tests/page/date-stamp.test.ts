import { describe, expect, it } from "vitest";
import { parseStamp } from "../../src/page/date-stamp.ts";

describe("parseStamp", () => {
  it.each([
    ["2021-11-04T23:30:00+03:00", "2021-11-04"],
    ["2021-11-04", "2021-11-04"],
    ["2021/11/4", "2021-11-04"],
    ["20211104", "2021-11-04"],
    ["Published: 04.11.2021, 08:00", "2021-11-04"],
    ["2021\u5e7411\u67084\u65e5 01\u664228\u5206", "2021-11-04"],
    ["Nov. 4, 2021", "2021-11-04"],
    ["Thu, 04 Nov 2021 23:30:00 GMT", "2021-11-04"],
    ["13/05/2021", "2021-05-13"],
    ["05/13/2021", "2021-05-13"],
  ])("reads %s", (text, date) => {
    expect(parseStamp(text)).toBe(date);
  });

  it.each([["04/11/2021"], ["2021-13-45"], ["yesterday"], [""], ["+49 30 1234 5678"]])(
    "reads no date in %j",
    (text) => {
      expect(parseStamp(text)).toBeUndefined();
    },
  );
});
