import type { Message } from '../message.tsx'

/** The words are no longer those that were sent. */
export const changedText: Message = {
  title: { da: 'Teksten er ændret', en: 'The text has changed' },
  text: {
    da: 'Redaktionen har rettet i teksten, siden du fik linket. Derfor kan du ikke tage stilling til den gamle udgave. Du får et nyt link, når den nye er klar.',
    en: 'The editors have changed the text since you received the link, so the old version can no longer be decided on. You will get a new link when the new one is ready.',
  },
}
