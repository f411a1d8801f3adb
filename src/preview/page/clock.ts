import { el, pressable } from './nodes.ts';
import { ask } from './wire.ts';

const steps = [1, 3, 15, 30] as const;
const minute = 60_000;

const words = new Intl.DateTimeFormat('en-US', { weekday: 'short', hour: 'numeric', minute: '2-digit' });

const step = (minutes: number): HTMLElement =>
  pressable(
    { class: 'step', 'aria-label': `Move the clock on by ${minutes} minutes` },
    (button) => {
      button.setAttribute('aria-busy', 'true');
      void ask({ act: 'advance', ms: minutes * minute }).finally(() => button.removeAttribute('aria-busy'));
    },
    `+${minutes} min`,
  );

/** Shows the preview's time, and moves it on: deadlines pass without waiting for them. */
export const makeClock = (place: HTMLElement): ((now: number) => void) => {
  let ahead = 0;
  const time = el('time', { class: 'time' });
  const tick = (): void => {
    const at = Date.now() + ahead;
    time.dateTime = new Date(at).toISOString();
    time.textContent = words.format(at);
  };
  place.append(
    el('span', { class: 'clock-label' }, 'Preview time'),
    time,
    el('span', { class: 'steps', role: 'group', 'aria-label': 'Move the clock on' }, ...steps.map(step)),
  );
  setInterval(tick, 1000);
  return (now) => {
    ahead = now - Date.now();
    tick();
  };
};
