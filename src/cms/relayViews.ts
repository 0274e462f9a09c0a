import type { AdminViewConfig } from 'payload'

// The window's title is put into the reader's language by the views themselves.
const meta = { title: 'Stafetten', description: 'Stafetten' }
const guide = { Component: '/src/admin/relay/GuideView.tsx#GuideView', exact: true, meta }

/** The views of the admin panel that are our own: the relay, the guided handover, new or begun, and the calendar. */
export const relayViews: Record<string, AdminViewConfig> = {
  relay: {
    Component: '/src/admin/relay/RelayView.tsx#RelayView',
    path: '/stafetten',
    exact: true,
    meta,
  },
  calendar: {
    Component: '/src/admin/calendar/CalendarView.tsx#CalendarView',
    path: '/calendar',
    exact: true,
    meta: { title: 'Kalender', description: 'Kalender' },
  },
  newHandover: { ...guide, path: '/stafetten/skift' },
  handover: { ...guide, path: '/stafetten/skift/:id' },
}
