import type { Language } from '../i18n/text.ts'
import type { RightsPage } from '../publishing/sections.ts'

/** The address of the editors; null when the settings have none. */
type Contact = string | null

const editors: Record<Language, string> = { da: 'redaktionen', en: 'the editors' }

const link = (contact: string): string => `[${contact}](mailto:${contact})`

const editorsOf = (contact: Contact, language: Language): string =>
  contact ? `${editors[language]} (${link(contact)})` : editors[language]

/**
 * What the rights pages say until an editor writes something, in the markup of src/richtext/markup.ts. They claim only
 * what holds for every installation: what the site does, never how well somebody has tested it.
 */
export const rightsTexts: Record<RightsPage, Record<Language, (contact: Contact) => string>> = {
  accessibility: {
    da: (contact) => `Vi vil gerne have, at alle kan læse det, der står her.

### Sådan er sitet lavet

- Siderne er almindelig HTML. De virker uden JavaScript og kan bruges med tastatur alene.
- Overskrifter, lister og links er mærket op, så en skærmlæser kan finde rundt i dem.
- Siderne tilpasser sig små skærme, følger din indstilling for lyst eller mørkt og kan printes.
- Tekst, der står på et andet sprog end resten af siden, er mærket med sit sprog.

### Det, vi ikke kan love

Denne tekst er ikke en tilgængelighedserklæring. Den siger, hvordan sitet er lavet, og ikke, at alt indhold er gennemgået. Billeder og bilag kan mangle noget, vi ikke har opdaget.

### Er der noget, du ikke kan bruge?

Skriv til ${editorsOf(contact, 'da')}, hvis noget er svært at læse, høre eller betjene. Fortæl gerne, hvilken side det er.`,
    en: (contact) => `We want everybody to be able to read what is here.

### How the site is made

- The pages are plain HTML. They work without JavaScript and with the keyboard alone.
- Headings, lists and links are marked up, so that a screen reader can find its way.
- The pages adapt to small screens, follow your setting for light or dark and can be printed.
- Text in another language than the rest of the page is marked with its language.

### What we can’t promise

This text is not an accessibility statement. It says how the site is made, not that all content has been reviewed. Pictures and attachments may lack something that we have not discovered.

### Is there something you can’t use?

Write to ${editorsOf(contact, 'en')} if something is hard to read, hear or operate, and tell us which page it is.`,
  },
  privacy: {
    da: (contact) => `Du kan læse hele sitet uden at fortælle, hvem du er.

### Ingen cookies

Sitet sætter ingen cookies, når du læser det, og gemmer heller ikke andet i din browser. Derfor bliver du ikke bedt om samtykke. Kun redaktionen, som logger ind for at skrive, får en cookie til det.

### Ingen tredjeparter

Siderne henter intet fra andre: ingen skrifter, kort, videoer, annoncer eller statistik fra fremmede tjenester. Følger du et link til et andet sted, gælder det steds egne regler.

### Det, en server altid får at vide

Når din browser henter en side, sender den din IP-adresse og siger, hvad den selv er for en. Uden det kan siden ikke komme frem til dig. Hvad der eventuelt skrives i en log hos den, der driver serveren, afhænger af driften og ikke af sitet.

### Personerne på sitet

Navne, titler og billeder er udgivet som en del af programmet. Er du nævnt, og er noget forkert, så skriv til ${editorsOf(contact, 'da')}.`,
    en: (contact) => `You can read the whole site without telling who you are.

### No cookies

The site sets no cookies when you read it, and stores nothing else in your browser. That is why you are not asked for consent. Only the editors, who sign in to write, get a cookie for that.

### No third parties

The pages fetch nothing from others: no fonts, maps, videos, advertisements or statistics from foreign services. When you follow a link to another place, that place’s own rules apply.

### What a server always learns

When your browser fetches a page it sends your IP address and says what kind of browser it is. Without that the page can’t reach you. What may be written to a log by whoever runs the server depends on how it is run, not on the site.

### The people on the site

Names, titles and pictures are published as part of the programme. If you are mentioned and something is wrong, write to ${editorsOf(contact, 'en')}.`,
  },
}
