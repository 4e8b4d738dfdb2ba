import { askTab, watchReports } from "../platform/tab-requests.ts";
import { findActiveTab, watchActiveTab } from "../platform/tabs.ts";
import type { PageSource } from "../view/followed-page.ts";

/** Tabs through the extension API. A popup is opened over a page that stands: silence is an answer. */
export const pageSource: PageSource = {
  findTab: findActiveTab,
  askReport: (tab) => askTab(tab, "page:report", {}),
  watchReports,
  watchTabs: watchActiveTab,
  patience: () => Promise.resolve(),
};
