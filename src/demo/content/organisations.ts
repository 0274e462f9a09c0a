import type { DemoOrganisation } from './types.ts'

/** None of these exists; their addresses are under .example, which no one can register (RFC 2606). */
export const organisations: DemoOrganisation[] = [
  {
    slug: 'lyngsoe-kommune',
    name: { da: 'Lyngsø Kommune', en: 'Lyngsø Municipality' },
    sector: 'municipality',
    website: 'https://lyngsoe.example',
  },
  {
    slug: 'havnsted-kommune',
    name: { da: 'Havnsted Kommune', en: 'Havnsted Municipality' },
    sector: 'municipality',
    website: 'https://havnsted.example',
  },
  {
    slug: 'vestersund-kommune',
    name: { da: 'Vestersund Kommune', en: 'Vestersund Municipality' },
    sector: 'municipality',
    website: 'https://vestersund.example',
  },
  {
    slug: 'region-baelthav',
    name: { da: 'Region Bælthav', en: 'Bælthav Region' },
    sector: 'region',
    website: 'https://baelthav.example',
  },
  {
    slug: 'klitholm-sygehus',
    name: { da: 'Klitholm Sygehus', en: 'Klitholm Hospital' },
    sector: 'region',
    website: 'https://klitholm.example',
  },
  {
    slug: 'tilladelsesstyrelsen',
    name: { da: 'Tilladelsesstyrelsen', en: 'The Permits Agency' },
    sector: 'state',
    website: 'https://tilladelser.example',
  },
  {
    slug: 'statens-varslingscenter',
    name: { da: 'Statens Varslingscenter', en: 'The National Warning Centre' },
    sector: 'state',
    website: null,
  },
  {
    slug: 'ministeriet-for-faelles-opgaver',
    name: { da: 'Ministeriet for Fælles Opgaver', en: 'Ministry of Common Affairs' },
    sector: 'state',
    website: null,
  },
  {
    slug: 'kommunekredsen',
    name: { da: 'Kommunekredsen', en: 'The Circle of Municipalities' },
    sector: 'other',
    website: null,
  },
  {
    slug: 'regionskredsen',
    name: { da: 'Regionskredsen', en: 'The Circle of Regions' },
    sector: 'other',
    website: null,
  },
]
