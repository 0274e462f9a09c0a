import { toast } from '@payloadcms/ui'

/** Copies what stands in the field and says so. */
export async function copyAddress(field: HTMLInputElement | null, copied: string): Promise<void> {
  if (!field) return
  field.select()
  try {
    await navigator.clipboard.writeText(field.value)
    toast.success(copied)
  } catch {
    // over plain http there is no clipboard; what is selected can be copied by hand
    field.focus()
  }
}
