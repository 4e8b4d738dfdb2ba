import { FieldError } from "../core/dataset/fields.ts";
import { asEntityId } from "../core/dataset/pack.ts";
import type { ContentMessage } from "./protocol.ts";

const longestId = 200;

/**
 * Reads a request to a content script; as parseBackgroundMessage, but without its reader of fields:
 * every page pays for what stands here.
 */
export function parseContentMessage(value: unknown): ContentMessage {
  const { type, entity, step } = Object(value) as Readonly<Record<string, unknown>>;
  switch (type) {
    case "page:report":
    case "page:read":
    case "page:study":
    case "page:host":
      return { type };
    case "mention:reveal":
    case "mention:walk": {
      if (step !== 1 && step !== -1) throw new FieldError("step must be one of 1, -1");
      if (type === "mention:walk") return { type, step };
      if (typeof entity !== "string" || entity.trim() === "" || entity.length > longestId) {
        throw new FieldError("entity must be the id of one");
      }
      return { type, entity: asEntityId(entity), step };
    }
    default:
      throw new FieldError(`unknown message: ${String(type).slice(0, 100)}`);
  }
}
