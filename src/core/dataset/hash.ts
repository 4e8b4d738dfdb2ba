import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** SHA-256 of a text's UTF-8 bytes, in hex. Not the platform's own: it is async, and core has no platform. */
export function hashText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
