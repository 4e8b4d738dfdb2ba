import { describe, expect, it, vi } from "vitest";
import type { EntityId } from "../../src/core/dataset/pack.ts";
import { CompanyFigure } from "../../src/view/company-figure.tsx";
import { englishPanel } from "../../src/view/panel-strings.ts";
import { get, mountPage, textOf, texts } from "./mount.tsx";
import { lukashenka, rferl } from "./samples.ts";
import { company } from "./surfaces.tsx";

function mount(onOpenEntity = vi.fn<(id: EntityId) => void>()): {
  root: HTMLElement;
  onOpenEntity: typeof onOpenEntity;
} {
  const { root } = mountPage(
    <div class="surface" style={{ width: "360px" }}>
      <CompanyFigure
        entity={lukashenka}
        company={company}
        strings={englishPanel}
        onOpenEntity={onOpenEntity}
      />
    </div>,
  );
  return { root, onOpenEntity };
}

/** Lets effects and drawing happen. */
function settle(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

describe("the picture of a company", () => {
  it("has a button for each, with a line to the middle and one for each tie", async () => {
    const { root } = mount();
    await settle();
    expect(texts(root, ".net button bdi")).toEqual(company.companions.map(({ name }) => name));
    expect(root.querySelectorAll(".tie")).toHaveLength(company.companions.length + 1);
  });

  it("names the documents of whom the reader points at or gives the focus, and lights the lines", async () => {
    const { root } = mount();
    expect(textOf(get(root, ".shared"))).toContain("Rest on a name");
    get(root, ".net button").focus();
    await settle();
    const shared = textOf(get(root, ".shared"));
    expect(shared).toContain(`${company.companions[0]?.name}. 1 document names both:`);
    expect(shared).toContain(rferl.title);
    expect(root.querySelectorAll(".tie.on")).toHaveLength(1);
  });

  it("leads to whom is clicked", () => {
    const { root, onOpenEntity } = mount();
    get(root, ".net li:nth-child(3) button").click();
    expect(onOpenEntity).toHaveBeenCalledExactlyOnceWith(company.companions[2]?.id);
  });

  it("stands within its width", async () => {
    const { root } = mount();
    await settle();
    const frame = get(root, ".surface").getBoundingClientRect();
    for (const item of root.querySelectorAll(".net li")) {
      const { left, right } = item.getBoundingClientRect();
      // The glyphs' margin may be used on the left.
      expect(left).toBeGreaterThanOrEqual(frame.left - 24);
      expect(right).toBeLessThanOrEqual(frame.right);
    }
  });
});
