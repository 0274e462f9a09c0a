import type { Endpoint } from 'payload'

/** What can be done to a handover beyond writing its plan. */
export const handoverEndpoints: Omit<Endpoint, 'root'>[] = []
