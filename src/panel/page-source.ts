import { askTab, watchReports } from "../platform/tab-requests.ts";
import { findActiveTab, watchActiveTab } from "../platform/tabs.ts";
import type { PageSource } from "../view/followed-page.ts";

/** How long a page may load before its silence means that it cannot be read, in ms. */
const patience = 1000;

/** Tabs through the extension API. */
export const pageSource: PageSource = {
  findTab: findActiveTab,
  askReport: (tab) => askTab(tab, "page:report", {}),
  watchReports,
  watchTabs: watchActiveTab,
  patience: () =>
    new Promise((resolve) => {
      setTimeout(resolve, patience);
    }),
};
