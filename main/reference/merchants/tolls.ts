import { partiesOf } from '../parties.ts';

/**
 * Roads, bridges and tags that take tolls.
 *
 * Source: compiled by hand from the companies' own names and descriptors. Licence: names only.
 */
export const TOLLS = partiesOf(
  'toll',
  null,
  `
  E-ZPass | www.e-zpassiag.com | E ZPASS; EZPASS; EZ PASS; E ZPASSNY; EZPASSNY; E Z PASS; E ZPASS REBILL; NJ EZPASS
  SunPass | www.sunpass.com | SUNPASS
  FasTrak | www.bayareafastrak.org | FASTRAK; FASTRAK CSC; BAY AREA FASTRAK
  The Toll Roads | thetollroads.com | THE TOLL ROADS
  TxTag | www.txtag.org | TXTAG; TX TAG
  I-PASS | | I PASS; IL TOLLWAY; ILLINOIS TOLLWAY; ISTHA
  Peach Pass | | PEACH PASS
  K-TAG | | KTAG; K TAG
  407 ETR | www.407etr.com | 407 ETR; 407ETR
  Dart Charge | www.gov.uk | DART CHARGE; DARTCHARGE
  M6toll | | M6 TOLL; M6TOLL
  BestPass
  PlatePass
  Toll By Plate | | TOLL BY PLATE; TOLLS BY MAIL; TOLL BY MAIL
  Good To Go | | GOOD TO GO TOLL; WSDOT GOODTOGO; WSDOT GOOD TO GO; GOODTOGO
  EZ Tag | | EZ TAG; EZTAG
  TollTag
  RiverLink
  ExpressToll | | EXPRESSTOLL; ~E 470
  NC Quick Pass
  Uni Toll
  Epass Central Florida | | EPASS; CFX EPASS; ~E PASS
  Ohio Turnpike
  Pennsylvania Turnpike | | ~PA TURNPIKE; PENNSYLVANIA TURNPIKE
  Massachusetts EZDrive | | EZDRIVEMA; EZDRIVE MA
  New Jersey Turnpike | | NJ TURNPIKE; NEW JERSEY TURNPIKE
  Florida Turnpike
  Golden Gate Bridge Toll | | GOLDEN GATE BRIDGE; GGB TOLL
  Port Authority Bridge Toll
  TollGuru
  Halifax Harbour Bridges | | MACPASS; HALIFAX HARBOUR BRIDGES
  Confederation Bridge
  Ambassador Bridge | | ~AMBASSADOR BRIDGE
  A25 Bridge Montreal | | A 25 PONT; PONT A 25
  Mersey Gateway | | MERSEYFLOW; MERSEY FLOW; MERSEY GATEWAY
  Humber Bridge
  Severn Bridge
  Tyne Tunnel
  London Congestion Charge | | ~CONGESTION CHARGE; CCLONDON; ~ULEZ
  NTTA | | NTTA; NTTA TOLL; NTTA AUTOCHARGE
  HCTRA | | HCTRA; HCTRA EZ TAG
  Pikepass | | PIKEPASS
  `,
);
