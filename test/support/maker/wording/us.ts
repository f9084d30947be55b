import type { MoneyStyle } from '../format-amount.ts';
import type { Names } from '../habit.ts';

/** `1,234.56`, below zero with a leading minus. */
export const US_PLAIN: MoneyStyle = { group: ',', point: '.', plus: '#', minus: '-#' };

/** `$1,234.56`, below zero `-$1,234.56`. */
export const US_DOLLARS: MoneyStyle = { group: ',', point: '.', plus: '$#', minus: '-$#' };

/** `$1,234.56` in both directions: the place says which one it is. */
export const US_DOLLAR_MAGNITUDES: MoneyStyle = { group: ',', point: '.', plus: '$#', minus: '$#' };

/** Made-up people, firms and towns. */
export const US_NAMES: Names = {
  people: ['Dana Whitlock', 'Marcus Oyelaran', 'Priya Venn', 'Tomas Brandvold', 'Elise Kamara', 'Owen Ridley'],
  firms: [
    'Larkfield Builders',
    'Pinebrook Hotels',
    'Calder & Moss',
    'Tallgrass Foods',
    'Northgate Marine',
    'Ostrum Labs',
  ],
  towns: ['DAYTON OH', 'MILBURY MA', 'PORT ELLIS OR', 'CEDAR FALLS IA', 'TROY MI', 'SALEM VA'],
};

/** Made-up companies that hold accounts. */
export const US_HOLDERS = [
  { name: 'HERONSGATE SUPPLY LLC', address: ['418 Mill Race Road, Suite 2', 'Dayton, OH 45402'] },
  { name: 'BRIGHT ANVIL MACHINING INC', address: ['77 Foundry Lane', 'Troy, MI 48083'] },
  { name: 'SALTMARSH CATERING LLC', address: ['1250 Harbor Street', 'Port Ellis, OR 97146'] },
  { name: 'QUINCE & DAUGHTERS DENTAL PC', address: ['9 Orchard Court', 'Milbury, MA 01527'] },
];
