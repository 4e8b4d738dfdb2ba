import type { JSX } from "preact";
import type { SourceDocument } from "../core/dataset/pack.ts";

/** The address as a link may carry it; undefined for all but http and https: a pack's word is not trusted. */
function findSafeAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === "http:" || protocol === "https:" ? href : undefined;
}

interface SourceLinkProps {
  readonly source: SourceDocument;
  /** Stands for the title where that was just said. */
  readonly children?: string | undefined;
}

/** A document's title, as a link to it where its address may be followed. */
export function SourceLink({ source, children }: SourceLinkProps): JSX.Element {
  const { title, url, language } = source;
  const address = findSafeAddress(url);
  const text = children ?? <bdi lang={language}>{title}</bdi>;
  if (address === undefined) return <span class="title">{text}</span>;
  return (
    <a class="title" href={address} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  );
}
