import { partiesOf } from '../parties.ts';

/**
 * Electronics and computers.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const ELECTRONICS = partiesOf(
  'electronics',
  null,
  `
  Best Buy | www.bestbuy.com | BEST BUY; BESTBUY; BESTBUYCOM; BESTBUY COM
  Dell | www.dell.com | DELL MARKETING; DELL INC; DELL USA; DELL TECHNOLOGIES; DELL COM; DELL SALES; ~DELL
  HP | www.hp.com | HP INC; HP INSTANT INK; HP HOME STORE; HEWLETT PACKARD; HP INK; HP STORE; HP INSTANT; HP COM
  Lenovo | www.lenovo.com | LENOVO
  CDW | www.cdw.com | CDW; CDW DIRECT; CDW GOVT
  Newegg | www.newegg.com | NEWEGG
  Micro Center | www.microcenter.com | MICRO CENTER; MICROCENTER
  B&H Photo | www.bhphotovideo.com | B&H PHOTO; B H PHOTO; B&H; BHPHOTO
  Monoprice | | MONOPRICE
  Insight Direct | | INSIGHT DIRECT
  SHI | | SHI INTERNATIONAL
  Currys | www.currys.co.uk | CURRYS; CURRYS PC WORLD
  Scan Computers | | SCAN COMPUTERS
  Memory Express | | MEMORY EXPRESS
  Canada Computers | | CANADA COMPUTERS
  Samsung | | SAMSUNG ELECTRONICS; SAMSUNG COM
  Adorama
  Crutchfield
  TigerDirect
  PC Connection | | ~PC CONNECTION; ~CONNECTION BUSINESS
  Zones | | ~ZONES INC; ZONES LLC
  PCM | | PCM SALES
  Softchoice
  Logitech
  Bose | | ~BOSE
  Sonos
  GoPro
  DJI | | ~DJI
  Razer
  Corsair | | ~CORSAIR
  Anker
  Asus
  Acer | | ~ACER
  RadioShack
  Batteries Plus
  uBreakiFix
  Asurion Tech Repair
  Fry's Electronics | | ~FRYS ELECTRONICS
  Maplin
  Ebuyer
  CCL Computers
  Overclockers
  Richer Sounds | | ~RICHER SOUNDS
  Jessops
  Wex Photo | | WEX PHOTO; WEX PHOTOGRAPHIC
  Carphone Warehouse
  The Source | | ~THE SOURCE
  Visions Electronics | | ~VISIONS ELECTRONICS
  Henry's | | ~HENRYS CAMERA; HENRY S CAMERA
  Vistek
  PC World | | PC WORLD
  `,
);
