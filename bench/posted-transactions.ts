import { addDays } from '../shared/dates.ts';
import { createRandom } from '../test/support/maker/index.ts';

/** Descriptions as banks print them; `#` becomes digits that differ from row to row. */
const OUT = [
  'CHECKCARD 0102 SHELL OIL ##### HOUSTON TX ################',
  'SQ *BLUE BOTTLE COFFEE OAKLAND CA',
  'AMZN Mktp US*###### Amzn.com/bill WA',
  'GOOGLE *ADS######## cc@google.com US',
  'ONDECK CAPITAL DES:DAILY PMT ID:##### INDN:ACME LLC CO ID:########## CCD',
  'GUSTO DES:NET ###### ID:6semjabc INDN:ACME LLC CO ID:9138864001 CCD',
  'Zelle payment to MARIA LOPEZ Conf# #########',
  'ONLINE BANKING TRANSFER TO SAV 5678 CONFIRMATION# ##########',
  'COMCAST BUSINESS 8155 10 ### CABLE SVCS 800-391-3000 PA',
  'SYSCO CORPORATION DES:PAYMENT ID:#######',
  'CHECK # ####',
  'UNKNOWN VENDOR #### SPRINGFIELD IL',
  'IRS DES:USATAXPYMT ID:############### INDN:ACME LLC CCD',
  'MONTHLY SERVICE FEE',
];
const IN = [
  'STRIPE TRANSFER ST-########',
  'SQUARE INC DES:SQ###### ID:T3######## INDN:ACME LLC CO ID:9424300002 CCD',
  'MOBILE DEPOSIT REF NUMBER #########',
  'WIRE TYPE:WIRE IN DATE: ###### ORIG:GLOBEX LLC ID:#########',
  'ORIG CO NAME:INITECH CORP ORIG ID:########## CO ENTRY DESCR:EDI PYMNTS SEC:CCD',
  'TRANSFER FROM CHK 1234 CONFIRMATION# ##########',
];

/** Generated transactions of several companies with two accounts each, over two years; another seed makes others. */
export function postedTransactions(count: number, endUsers: number, seed = 1): object[] {
  const random = createRandom(seed, 'enrichment bench');
  const digits = (text: string): string => text.replace(/#/g, () => String(random.int(0, 9)));
  return Array.from({ length: count }, (_, place) => {
    const isIn = random.int(0, 9) < 3;
    const amount = random.int(100, 500_000) / 100;
    return {
      amount: isIn ? amount : -amount,
      description: digits(random.pick(isIn ? IN : OUT)),
      account_id: `account_${place % endUsers}_${random.int(0, 1)}`,
      currency: 'USD',
      date: addDays('2024-01-01', random.int(0, 729)),
      end_user_id: `company_${place % endUsers}`,
      reference_id: `reference_${place}`,
    };
  });
}
