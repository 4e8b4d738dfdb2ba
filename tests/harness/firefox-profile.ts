import { writeFileSync } from "node:fs";
import { join } from "node:path";

type Preferences = Readonly<Record<string, string | number | boolean>>;

/** The manifest's id of the extension, and the host that its pages get in test browsers. */
export const geckoId = "backgrounder@backgrounder.example";
export const extensionHost = "5b7a3f0e-0d6c-4a8e-9f53-2c1d4e6b8a90";

const base: Preferences = {
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage_override.mstone": "ignore",
  "browser.aboutwelcome.enabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.getAddons.cache.enabled": false,
  "extensions.update.enabled": false,
  "extensions.webextensions.uuids": JSON.stringify({ [geckoId]: extensionHost }),
  // A temporary installation ends with the browser; what it stored shall not, so that a restart can
  // be tried.
  "extensions.webextensions.keepStorageOnUninstall": true,
  "extensions.webextensions.keepUuidOnUninstall": true,
  "dom.disable_open_during_load": false,
  "toolkit.startup.max_resumed_crashes": -1,
};

/** Writes the preferences of a test browser into its profile folder. */
export function writePreferences(profile: string, preferences: Preferences): void {
  const lines = Object.entries({ ...base, ...preferences }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, "user.js"), `${lines.join("\n")}\n`);
}
