import type { Localised } from '../../i18n/text.ts'
import type { DemoPicture } from './types.ts'

/** No picture is a photograph: all are drawn by src/demo/pictures. A credit is not localised, so it says it twice. */
export const credit = 'Tegning/Drawing: Stafet (demo)'

const portrait = (person: string, alt: Localised): DemoPicture => ({
  key: `portraet-${person}`,
  drawing: { portrait: person },
  alt,
})

const scene = (key: string, name: string, alt: Localised): DemoPicture => ({
  key,
  drawing: { scene: name },
  alt,
})

export const pictures: DemoPicture[] = [
  portrait('gudrun-hald-espelund', {
    da: 'Tegnet portræt af Gudrun Hald Espelund med kort, hvidt hår, briller og mørkeblå jakke',
    en: 'Drawn portrait of Gudrun Hald Espelund with short white hair, glasses and a dark blue jacket',
  }),
  portrait('niels-tornvig', {
    da: 'Tegnet portræt af Niels Tornvig, skaldet og med gråt skæg og rullekrave',
    en: 'Drawn portrait of Niels Tornvig, bald with a grey beard and a roll-neck jumper',
  }),
  portrait('torben-askelund-friis', {
    da: 'Tegnet portræt af Torben Askelund Friis med gråt hår, briller og hvid kittel',
    en: 'Drawn portrait of Torben Askelund Friis with grey hair, glasses and a white coat',
  }),
  portrait('amina-soerholt', {
    da: 'Tegnet portræt af Amina Sørholt med sort, krøllet hår og gul bluse',
    en: 'Drawn portrait of Amina Sørholt with black curly hair and a yellow top',
  }),
  portrait('rasmus-engvang', {
    da: 'Tegnet portræt af Rasmus Engvang med rødblondt hår, fuldskæg og grøn trøje',
    en: 'Drawn portrait of Rasmus Engvang with sandy hair, a full beard and a green jumper',
  }),
  portrait('hanne-bjaergsoe', {
    da: 'Tegnet portræt af Hanne Bjærgsø med halvlangt, lyst hår og teglrød jakke',
    en: 'Drawn portrait of Hanne Bjærgsø with fair chin-length hair and a brick-red jacket',
  }),
  portrait('yasmin-ellekaer', {
    da: 'Tegnet portræt af Yasmin Ellekær med langt, mørkt hår og blågrøn skjorte',
    en: 'Drawn portrait of Yasmin Ellekær with long dark hair and a teal shirt',
  }),
  portrait('jonas-overmark', {
    da: 'Tegnet portræt af Jonas Overmark med brunt hår til siden og stribet trøje',
    en: 'Drawn portrait of Jonas Overmark with brown side-parted hair and a striped jumper',
  }),
  scene('case-den-blaa-mappe', 'hospital', {
    da: 'Tegning af en sygehusbygning om aftenen med et enkelt oplyst vindue',
    en: 'Drawing of a hospital building in the evening with a single lit window',
  }),
  scene('case-sneploven', 'snow', {
    da: 'Tegning af et snedækket bakkelandskab med små huse og en ryddet vej',
    en: 'Drawing of snow-covered hills with small houses and a cleared road',
  }),
  scene('case-sytten-skemaer', 'forms', {
    da: 'Tegning af en væg med sytten ark papir, hvoraf to er gule',
    en: 'Drawing of a wall with seventeen sheets of paper, two of them yellow',
  }),
  scene('case-brevet', 'letter', {
    da: 'Tegning af en åben kuvert, hvor et brev stikker op med første linje fremhævet',
    en: 'Drawing of an open envelope with a letter whose first line is highlighted',
  }),
  scene('case-chefen-paa-nattevagt', 'night', {
    da: 'Tegning af en ambulancestation om natten under en stor måne',
    en: 'Drawing of an ambulance station at night under a large moon',
  }),
  scene('case-lukket-onsdag', 'townhall', {
    da: 'Tegning af et rådhus med tårn og trappegavle på et tomt torv',
    en: 'Drawing of a town hall with a tower and stepped gables on an empty square',
  }),
  scene('omslag-rebene', 'harbour', {
    da: 'Tegning af en havnekaj med oprullede reb og en båd i baggrunden',
    en: 'Drawing of a quay with coiled ropes and a boat in the background',
  }),
  scene('omslag-natten', 'road', {
    da: 'Tegning af en landevej ved daggry med marker og vindmøller',
    en: 'Drawing of a country road at dawn with fields and wind turbines',
  }),
  {
    key: 'bilag-den-blaa-mappe',
    drawing: { document: 'den-blaa-mappe' },
    alt: {
      da: 'Den blå mappe: aftalen på én side (PDF)',
      en: 'The blue folder: the agreement on one page (PDF, in Danish)',
    },
  },
]
