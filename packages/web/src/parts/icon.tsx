/** Line icons on a 20-unit grid, drawn for this app. */
const shapes = {
  inbox: 'M3 11.5h4l1.2 2h3.6l1.2-2h4M3 11.5 5 4.5h10l2 7v4a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1z',
  book: 'M4 4.5h4.5A1.5 1.5 0 0 1 10 6v10a1.5 1.5 0 0 0-1.5-1.5H4zM16 4.5h-4.5A1.5 1.5 0 0 0 10 6v10a1.5 1.5 0 0 1 1.5-1.5H16z',
  people:
    'M7.5 9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM2.5 16c0-2.8 2.2-4.5 5-4.5s5 1.7 5 4.5M13 9.2a2.3 2.3 0 0 0 0-4.5M14.5 11.8c1.8.5 3 2 3 4.2',
  desk: 'M3 5.5h14M3 10h14M3 14.5h8',
  mail: 'M3 5.5h14v9.5H3zM3.5 6l6.5 5 6.5-5',
  cog: 'M10 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM10 2.8v2.4M10 14.8v2.4M17.2 10h-2.4M5.2 10H2.8M15.1 4.9l-1.7 1.7M6.6 13.4l-1.7 1.7M15.1 15.1l-1.7-1.7M6.6 6.6 4.9 4.9',
  lock: 'M6 9V6.8a4 4 0 0 1 8 0V9M4.8 9h10.4v7.5H4.8z',
  check: 'm4.5 10.5 3.5 3.5 7.5-8',
  clock: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 6v4l2.6 1.8',
  back: 'M12.5 4.5 7 10l5.5 5.5',
  forward: 'M7.5 4.5 13 10l-5.5 5.5',
  send: 'M10 16V4.5M5 9l5-5 5 5',
  plus: 'M10 4v12M4 10h12',
  close: 'm5 5 10 10M15 5 5 15',
  info: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 9.2v4.3M10 6.6v.1',
  alert: 'M10 3.5 2.8 16h14.4zM10 8.2v3.6M10 13.8v.1',
  undo: 'M7 4 3.5 7.5 7 11M4 7.5h7.5a4.2 4.2 0 0 1 0 8.5H8',
  returned: 'M8 5 3.5 9.5 8 14M4 9.5h8a4 4 0 0 1 4 4V16',
  eye: 'M2.5 10S5 5 10 5s7.5 5 7.5 5-2.5 5-7.5 5-7.5-5-7.5-5zM10 12.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4z',
  sun: 'M10 13.2a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4zM10 2.5v1.6M10 15.9v1.6M17.5 10h-1.6M4.1 10H2.5M15.3 4.7l-1.1 1.1M5.8 14.2l-1.1 1.1M15.3 15.3l-1.1-1.1M5.8 5.8 4.7 4.7',
  moon: 'M16 11.8A6.5 6.5 0 0 1 8.2 4a6.5 6.5 0 1 0 7.8 7.8z',
  system: 'M3 4.5h14v9H3zM7.5 16.5h5M10 13.5v3',
  search: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM13 13l4 4',
  key: 'M7 13.5a3.5 3.5 0 1 1 3.3-4.7H17V12h-2v2h-2.5v-2h-2.2A3.5 3.5 0 0 1 7 13.5zM7 10v.1',
  link: 'M8.5 11.5a3 3 0 0 0 4.3 0l2.6-2.6a3 3 0 0 0-4.3-4.3l-1 1M11.5 8.5a3 3 0 0 0-4.3 0l-2.6 2.6a3 3 0 0 0 4.3 4.3l1-1',
  tag: 'M3.5 4.5h6l7 7-5.5 5.5-7-7zM7 8v.1',
  shield: 'M10 3 4 5.2v4.3c0 3.6 2.5 6.1 6 7.5 3.5-1.4 6-3.9 6-7.5V5.2z',
  scale: 'M10 3.5v13M5.5 16.5h9M4 6.5h12M4 6.5 2 11.2h4zM16 6.5l-2 4.7h4z',
  dots: 'M5 10h.1M10 10h.1M15 10h.1',
  exit: 'M8 4H4.5v12H8M12 6.5l3.5 3.5-3.5 3.5M15 10H7.5',
  bag: 'M4.5 7h11l.8 9.5H3.7zM7 7V6a3 3 0 0 1 6 0v1',
  box: 'M3.5 6.5 10 3.5l6.5 3v7L10 16.5l-6.5-3zM3.5 6.5 10 9.5l6.5-3M10 9.5v7',
  pen: 'M4 16l.8-3.4L13.4 4l2.6 2.6-8.6 8.6zM11.8 5.6l2.6 2.6',
  film: 'M3 4.5h14v11H3zM8.5 7.8v4.4l3.6-2.2z',
  sound: 'M4 8.5v3M7 6v8M10 3.5v13M13 6.5v7M16 8.5v3',
  code: 'M7 6 3 10l4 4M13 6l4 4-4 4',
  horn: 'M3.5 8.5v3h2.5l7 3.5V5L6 8.5zM15.5 8a3 3 0 0 1 0 4',
  cap: 'M10 4.5 2 8.5l8 4 8-4zM5.5 10.5v4c2.5 2 6.5 2 9 0v-4',
  shop: 'M3.5 8.5 4.5 4h11l1 4.5M3.5 8.5a2.2 2.2 0 0 0 4.3 0 2.2 2.2 0 0 0 4.4 0 2.2 2.2 0 0 0 4.3 0M4.8 11v5.5h10.4V11',
  filter: 'M3 5.5h14M5.5 10h9M8.5 14.5h3',
  chart: 'M3.5 3.5v13h13M7 13v-3M10.5 13V6.5M14 13V9',
  up: 'M10 16V4.5M5 9.5l5-5 5 5',
  down: 'M10 4v11.5M5 10.5l5 5 5-5',
  bin: 'M4.5 6h11M8 6V4h4v2M6 6l.7 10.5h6.6L14 6',
  wallet: 'M4 5.5h11v2.5M4 5.5A1.5 1.5 0 0 0 4 8h12.5v8.5H5A1.5 1.5 0 0 1 3.5 15V6M13 12.2v.1',
  offline: 'M3 3l14 14M5.5 9.2A7 7 0 0 1 8 7.6M14.5 9.2a7 7 0 0 0-3-1.8M7.8 12.1a3.6 3.6 0 0 1 4 0M10 15.2v.1',
} as const;

export type IconName = keyof typeof shapes;

/** Decoration beside words; whatever carries meaning has words too. */
export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'dots' ? 2.4 : 1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[name]} />
    </svg>
  );
}
