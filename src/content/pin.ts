/*
 * Runs before the page has any element. In Chromium `<form id=chrome><input name=runtime></form>`
 * would later stand in for the extension API, in the isolated world too (webextension-polyfill#720).
 * Properties of our own global object come before a page's named elements: they are made here.
 */
for (const name of ["chrome", "browser"] as const) {
  const value: unknown = Reflect.get(globalThis, name);
  Object.defineProperty(globalThis, name, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}
