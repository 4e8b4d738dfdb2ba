/** How far one press of an arrow key moves, in px. */
const keyStep = 24;

const arrows = new Map([
  ["ArrowLeft", [-1, 0]],
  ["ArrowRight", [1, 0]],
  ["ArrowUp", [0, -1]],
  ["ArrowDown", [0, 1]],
] as const);

/**
 * Has what a handle belongs to moved: by dragging it, or by the arrow keys while it has the focus.
 * `isHandle` says what in the element is one. Only the reader moves, never a made-up event.
 */
export function watchDrag(
  element: HTMLElement,
  isHandle: (target: EventTarget | null) => boolean,
  move: (x: number, y: number) => void,
): void {
  let last: PointerEvent | undefined;
  element.addEventListener("pointerdown", (event) => {
    if (!event.isTrusted || event.button !== 0 || !isHandle(event.target)) return;
    last = event;
    // Else the mouse would leave the card behind.
    element.setPointerCapture(event.pointerId);
    // No selection begins.
    event.preventDefault();
  });
  element.addEventListener("pointermove", (event) => {
    if (last === undefined || !event.isTrusted) return;
    move(event.clientX - last.clientX, event.clientY - last.clientY);
    last = event;
  });
  for (const type of ["pointerup", "pointercancel"] as const) {
    element.addEventListener(type, () => {
      last = undefined;
    });
  }
  element.addEventListener("keydown", (event) => {
    const arrow = arrows.get(event.key as "ArrowUp");
    if (!event.isTrusted || arrow === undefined || !isHandle(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    move(arrow[0] * keyStep, arrow[1] * keyStep);
  });
}
