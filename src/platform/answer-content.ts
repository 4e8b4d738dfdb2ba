import type { Runtime } from "webextension-polyfill";
import { parseContentMessage } from "../messaging/parse-content-message.ts";
import type { ContentMessage } from "../messaging/protocol.ts";
import { RefusedError, envelop, isConnected } from "./envelope.ts";
import { native } from "./native-browser.ts";

/** Answers requests to this content script until the signal aborts. */
export function answerContent(
  answer: (message: ContentMessage) => Promise<unknown>,
  signal: AbortSignal,
): void {
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    respond: (envelope: unknown) => void,
  ): true => {
    void envelop(async () => {
      if (sender.id !== native.runtime.id) throw new RefusedError("this sender may not ask");
      return answer(parseContentMessage(message));
    }).then(respond);
    // The answer comes later.
    return true;
  };
  native.runtime.onMessage.addListener(listener);
  signal.addEventListener("abort", () => {
    if (isConnected()) native.runtime.onMessage.removeListener(listener);
  });
}
