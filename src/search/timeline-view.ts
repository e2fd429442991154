/** Hits over time: a plot for the eye, and behind it a table with the same figures, each leading to its turns. */
import { draw, make } from './elements.ts';
import { strings } from './here.ts';
import { change, type SearchState, stateUrl } from './state.ts';
import { countTurns, formatNumber, formatPeriod, sentenceOfTimeline } from './status.ts';
import type { ShowView } from './view.ts';

interface Bar {
  period: string;
  count: number;
}

const HEIGHT = 240;
/** Room for the figures beside and below the plot. */
const [LEFT, BOTTOM, TOP] = [40, 28, 12];
/** Between two labels of the time axis. */
const LABEL_ROOM = 72;
/** So many periods may lie between two labels. */
const STEPS = { year: [1, 2, 5, 10, 20, 50, 100], month: [1, 3, 6, 12, 24, 60, 120, 240, 600] };

export const showTimeline: ShowView = async ({ state, client, signal, place, say }) => {
  const { query, filters, by } = state;
  const { periods, exact } = await client.timeline(query, { filters, by, signal });
  signal.throwIfAborted();
  say(...sentenceOfTimeline(query, periods, exact));
  if (!periods.length) {
    place.replaceChildren();
    return false;
  }
  const bars = withGaps(periods, by);
  const plot = make('div', { class: 'timeline' });
  place.replaceChildren(plot, tableOf(periods, state));
  // Drawn at the width there is, so that its letters keep their size.
  const redraw = () => plot.replaceChildren(plotOf(bars, plot.clientWidth, state));
  const observer = new ResizeObserver(redraw);
  observer.observe(plot);
  signal.addEventListener('abort', () => observer.disconnect());
  redraw();
  return true;
};

/** The number of a year, or of a month since year 0; and back. */
const numberOf = (period: string, by: SearchState['by']): number => {
  const [year = 0, month = 1] = period.split('-').map(Number);
  return by === 'year' ? year : year * 12 + month - 1;
};
const periodOf = (number: number, by: SearchState['by']): string =>
  by === 'year'
    ? `${number}`.padStart(4, '0')
    : `${`${Math.floor(number / 12)}`.padStart(4, '0')}-${`${(number % 12) + 1}`.padStart(2, '0')}`;

/** Every year or month from the first to the last, so that distance is time. */
export function withGaps(periods: readonly Bar[], by: SearchState['by']): Bar[] {
  const counts = new Map(periods.map(({ period, count }) => [period, count]));
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return [];
  const start = numberOf(first.period, by);
  return Array.from({ length: numberOf(last.period, by) - start + 1 }, (_, at) => {
    const period = periodOf(start + at, by);
    return { period, count: counts.get(period) ?? 0 };
  });
}

function plotOf(bars: readonly Bar[], width: number, { query, by }: SearchState): SVGElement {
  const most = Math.max(...bars.map(({ count }) => count));
  const step = (width - LEFT) / bars.length;
  const scale = (HEIGHT - BOTTOM - TOP) / most;
  const floor = HEIGHT - BOTTOM;
  const lines = ticks(most).map((count) => {
    const y = floor - count * scale;
    return draw(
      'g',
      { class: 'timeline-line' },
      draw('line', { x1: LEFT, x2: width, y1: y, y2: y }),
      draw('text', { x: LEFT - 8, y: y + 4, 'text-anchor': 'end' }, `${count}`),
    );
  });
  const every = STEPS[by].find((each) => each * step >= LABEL_ROOM) ?? STEPS[by].at(-1) ?? 1;
  const columns = bars.map(({ period, count }, at) => {
    const x = LEFT + at * step;
    const thickness = Math.max(1, Math.min(48, step * 0.7));
    const middle = x + step / 2;
    return draw(
      'g',
      {},
      draw('title', {}, `${formatPeriod(period)}: ${countTurns(count)}`),
      // The whole height answers to the pointer, not only the bar.
      draw('rect', { class: 'timeline-room', x, y: 0, width: step, height: floor }),
      count > 0 &&
        draw('rect', {
          class: 'timeline-bar',
          x: middle - thickness / 2,
          y: floor - count * scale,
          width: thickness,
          height: count * scale,
        }),
      numberOf(period, by) % every === 0 &&
        draw(
          'text',
          { x: middle, y: HEIGHT - 8, 'text-anchor': 'middle' },
          by === 'month' && every < 12 ? formatPeriod(period, 'short') : period.slice(0, 4),
        ),
    );
  });
  const name = strings.timeline.name
    .replace('{query}', query)
    .replace('{by}', strings.timeline[by]);
  return draw(
    'svg',
    { role: 'img', 'aria-label': name, viewBox: `0 0 ${width} ${HEIGHT}`, width, height: HEIGHT },
    ...lines,
    ...columns,
  );
}

/** Two or three round figures up to the largest. */
function ticks(most: number): number[] {
  const rough = most / 3;
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((each) => each >= rough) ?? 1;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step);
}

function tableOf(periods: readonly Bar[], state: SearchState): HTMLElement {
  const { period: head, turns, table } = strings.timeline;
  const rows = periods.map(({ period, count }) => {
    const filters =
      state.by === 'year'
        ? { ...state.filters, year: [period] }
        : { ...state.filters, from: period, to: period };
    const href = stateUrl(change(state, { view: 'turns', filters }));
    const link = make('a', { href, 'data-go': 'top' }, formatPeriod(period));
    return make('tr', {}, make('th', { scope: 'row' }, link), make('td', {}, formatNumber(count)));
  });
  return make(
    'details',
    { class: 'timeline-table', open: true },
    make('summary', {}, table),
    make(
      'table',
      {},
      make(
        'thead',
        {},
        make('tr', {}, make('th', { scope: 'col' }, head), make('th', { scope: 'col' }, turns)),
      ),
      make('tbody', {}, ...rows),
    ),
  );
}
