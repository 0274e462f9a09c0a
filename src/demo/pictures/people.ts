import { palette } from './palette.ts'

export type Hair = 'crop' | 'bald' | 'receding' | 'curls' | 'quiff' | 'bob' | 'long' | 'sidePart'
export type Clothes = 'jacket' | 'rollNeck' | 'coat' | 'blouse' | 'jumper' | 'shirt' | 'stripes'
export type Backdrop = 'sun' | 'arch' | 'window' | 'hills' | 'halves' | 'ring' | 'steps' | 'waves'

/** What a portrait is drawn from. Colours are hex values. */
export type Look = {
  skin: string
  hair: Hair
  hairColour: string
  beard?: 'short' | 'full'
  glasses?: 'round' | 'square'
  clothes: Clothes
  clothesColour: string
  accent: string
  backdrop: Backdrop
  ground: string
  shape: string
}

/** By slug of the ambassador. */
export const looks: Record<string, Look> = {
  'gudrun-hald-espelund': {
    skin: '#eec7a8',
    hair: 'crop',
    hairColour: '#f3efe8',
    glasses: 'round',
    clothes: 'jacket',
    clothesColour: palette.deep,
    accent: palette.paper,
    backdrop: 'sun',
    ground: palette.clay,
    shape: palette.ochre,
  },
  'niels-tornvig': {
    skin: '#e3b18d',
    hair: 'bald',
    hairColour: '#9a948c',
    beard: 'short',
    clothes: 'rollNeck',
    clothesColour: palette.plum,
    accent: palette.plum,
    backdrop: 'arch',
    ground: palette.sand,
    shape: palette.moss,
  },
  'torben-askelund-friis': {
    skin: '#edbf9e',
    hair: 'receding',
    hairColour: '#a7a6a2',
    glasses: 'square',
    clothes: 'coat',
    clothesColour: palette.snow,
    accent: palette.sea,
    backdrop: 'window',
    ground: palette.sea,
    shape: palette.mist,
  },
  'amina-soerholt': {
    skin: '#9c623f',
    hair: 'curls',
    hairColour: '#211a1c',
    clothes: 'blouse',
    clothesColour: palette.ochre,
    accent: palette.brick,
    backdrop: 'ring',
    ground: palette.pine,
    shape: palette.moss,
  },
  'rasmus-engvang': {
    skin: '#efc6a6',
    hair: 'quiff',
    hairColour: '#b8703d',
    beard: 'full',
    clothes: 'jumper',
    clothesColour: palette.pine,
    accent: palette.ochre,
    backdrop: 'hills',
    ground: palette.sky,
    shape: palette.deep,
  },
  'hanne-bjaergsoe': {
    skin: '#f1ccb0',
    hair: 'bob',
    hairColour: '#d8b271',
    clothes: 'jacket',
    clothesColour: palette.brick,
    accent: palette.mist,
    backdrop: 'steps',
    ground: palette.mist,
    shape: palette.sea,
  },
  'yasmin-ellekaer': {
    skin: '#c98f66',
    hair: 'long',
    hairColour: '#2d1f21',
    clothes: 'shirt',
    clothesColour: palette.sea,
    accent: palette.snow,
    backdrop: 'halves',
    ground: palette.ochre,
    shape: palette.clay,
  },
  'jonas-overmark': {
    skin: '#e9b994',
    hair: 'sidePart',
    hairColour: '#5b3a28',
    clothes: 'stripes',
    clothesColour: palette.paper,
    accent: palette.deep,
    backdrop: 'waves',
    ground: palette.plum,
    shape: palette.clay,
  },
}
