import type { UIField } from 'payload'

/** Publishing at a moment: the panel beside the form, and a column of lists. It has no value of its own. */
export const plannedField: UIField = {
  name: 'planned',
  type: 'ui',
  label: { da: 'Planlagt', en: 'Planned' },
  admin: {
    position: 'sidebar',
    disableBulkEdit: true,
    components: {
      Field: '/src/admin/schedule/SchedulePanel.tsx#SchedulePanel',
      Cell: '/src/admin/schedule/PlannedCell.tsx#PlannedCell',
    },
  },
}
