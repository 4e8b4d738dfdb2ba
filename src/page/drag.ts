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
  element.addEventListener("pointerdown", (down) => {
    if (!down.isTrusted || down.button !== 0 || !isHandle(down.target)) return;
    let last = down;
    const end = new AbortController();
    const options = { capture: true, signal: end.signal };
    const onMove = (event: PointerEvent): void => {
      if (!event.isTrusted || event.pointerId !== down.pointerId) return;
      // Over frames and outside the window too; not before, else a mere click would miss the handle.
      element.setPointerCapture(event.pointerId);
      move(event.clientX - last.clientX, event.clientY - last.clientY);
      last = event;
    };
    addEventListener("pointermove", onMove, options);
    for (const type of ["pointerup", "pointercancel"] as const) {
      addEventListener(type, () => end.abort(), options);
    }
  });
  element.addEventListener("keydown", (event) => {
    const arrow = arrows.get(event.key as "ArrowUp");
    if (!event.isTrusted || arrow === undefined || !isHandle(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    move(arrow[0] * keyStep, arrow[1] * keyStep);
  });
}
