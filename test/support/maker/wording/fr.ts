import type { MoneyStyle } from '../format-amount.ts';
import type { Habit, Names } from '../habit.ts';

/** `1 234,56`, the direction told by the column. */
export const FRENCH_MAGNITUDES: MoneyStyle = { group: ' ', point: ',', plus: '#', minus: '#' };

export const FRENCH_MONTHS: readonly string[] = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

export const FRENCH_NAMES: Names = {
  people: ['Mme Aurélie Castan', 'M. Rémi Douvrin', 'Mlle Inès Perrault'],
  firms: ['SARL Les Trois Saules', 'Menuiserie Aubrac', 'Hôtel du Vieux Pont', 'Garage Lestrade'],
  towns: ['VALMONT', 'SAINT-CYR', 'BEAULIEU'],
};

export const FRENCH_HOLDERS = [
  { name: 'SARL BOULANGERIE MARCHAND', address: ['12 rue des Tanneurs', '63200 Valmont'] },
  { name: 'EURL ATELIER ROUSSEL', address: ['4 place du Marché', '19120 Beaulieu'] },
];

/** What happens on a small French company's account. */
export const FRENCH_BUSINESS: readonly Habit[] = [
  {
    kind: 'deposit',
    when: [7, 12],
    texts: ['VIR SEPA RECU {firm}\nFACTURE F{####}', 'REMISE CB {town} CONTRAT {#######}'],
    amount: [9_000, 520_000],
    later: 2,
  },
  { kind: 'deposit', when: [1, 2], texts: ['REMISE DE CHEQUES N° {#######}'], amount: [30_000, 240_000], later: 3 },
  {
    kind: 'electronic',
    when: [9, 15],
    texts: [
      'CARTE {date DD/MM} METRO {town}',
      'PRLV SEPA EAUX DU PLATEAU\nREF {##########}',
      'CARTE {date DD/MM} STATION {town}',
    ],
    amount: [840, 46_000],
    later: 1,
  },
  {
    kind: 'electronic',
    when: [2, 3],
    texts: ['VIR SEPA EMIS {person}\nSALAIRE'],
    amount: [150_000, 240_000],
    later: 0,
  },
  {
    kind: 'electronic',
    when: 'monthly',
    texts: ['PRLV SEPA URSSAF {town} {#########}'],
    amount: [70_000, 230_000],
    later: 1,
  },
  { kind: 'fee', when: 'end', texts: ['FRAIS TENUE DE COMPTE'], amount: [450, 2_400], later: 0 },
];
