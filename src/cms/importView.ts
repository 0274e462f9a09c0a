import type { AdminViewConfig } from 'payload'

/** The import of an interview as a view of the admin panel. The window's title is put into the reader's language by the view. */
export const importView: Record<string, AdminViewConfig> = {
  importInterview: {
    Component: '/src/admin/importing/ImportView.tsx#ImportView',
    path: '/import',
    exact: true,
    meta: { title: 'Importér interview', description: 'Importér interview' },
  },
}
