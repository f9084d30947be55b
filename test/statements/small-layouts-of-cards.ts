import type { SmallLayout } from './small-layouts.ts';

/** Cards with two or three rows each, in habits of their own; their truth is written by hand. */
export const CARD_LAYOUTS: readonly SmallLayout[] = [
  {
    name: 'card: no balance named at the end, the rows of two holders, what comes back beside each amount',
    text: `
Orchard Card                                       Statement
Helena Oduya                                       Mar 1 — Mar 31, 2025    USD
Previous Monthly Balance                                                    $681.95
Payments                                                                   -$700.39
Purchases and other charges                                                $232.53
Interest                                                                     $0.00
Total Balance                                                              $214.09
Payments
Payments made by Helena Oduya
Date                 Description                                            Amount
03/05/2025           ACH Deposit Internet transfer                         -$700.39
Total payments for this period                                             -$700.39
Transactions by Helena Oduya
Date                 Description                             Daily Cash     Amount
03/07/2025           OFFICE MART DAYTON OH             1%         $0.50     $50.00
03/19/2025           COPPER KETTLE COFFEE              2%         $1.65     $82.53
Total Daily Cash this period                                                 $2.15
Total charges, credits and returns for Helena Oduya                        $132.53
Transactions by Sam Oduya
Date                 Description                             Daily Cash     Amount
03/21/2025           LYFT RIDE                         3%         $3.00    $100.00
Total Daily Cash this period                                                 $3.00
Total charges, credits and returns for Sam Oduya                           $100.00
`,
    rows: ['2025-03-05 70039', '2025-03-07 -5000', '2025-03-19 -8253', '2025-03-21 -10000'],
    opening: -68195,
    closing: -21409,
    asides: ['0.50', '1.65', '2.15', '3.00'],
  },
  {
    name: 'card: promotions with days and balances before the rows, sums beside the titles of sections, interest of nothing',
    text: `
HOMEGROVE                                          Account Number ending in 3967
HomeGrove Credit Card                              12/14/2024 to 01/13/2025    USD
Previous Balance                                                          $2,274.17
- Payments                                                                $2,274.17
+ Purchases/Debits                                                          $308.92
+ Fees Charged                                                               $30.00
+ Interest Charged                                                            $7.89
New Balance                                                                 $346.81
Credit Limit                                                              $6,000.00
Promotional Purchase Summary
Promotional          Promotional        Deferred
Expiration Date          Balance        Interest    Description
06/18/2025               $412.20          $88.14    NO INTEREST IF PAID IN FULL 12 MONTHS
11/02/2025             $1,204.00          $31.70    NO INTEREST IF PAID IN FULL 12 MONTHS
Transaction Detail
Date       Reference #           Description                                Amount
                                 Payments                                -$2,274.17
01/03      PEBDWHEBZM6LPML01     ONLINE PAYMENT - THANK YOU              -$2,274.17
                                 Purchases and Other Debits                 $308.92
12/17      PER9B7X0SFP8V21PE     HOMEGROVE #7342 SPOKANE WA                   $8.92
01/04      P8MLXK43JVXBCPCK8     MERIDIAN DENTAL STORE 1290 TAMPA FL        $300.00
                                 Fees
01/13                            LATE FEE                                    $30.00
                                 TOTAL FEES FOR THIS PERIOD                  $30.00
                                 Interest Charged
01/13                            INTEREST CHARGE ON PURCHASES                 $7.89
01/13                            INTEREST CHARGE ON CASH ADVANCES             $0.00
                                 TOTAL INTEREST FOR THIS PERIOD               $7.89
`,
    rows: ['2025-01-03 227417', '2024-12-17 -892', '2025-01-04 -30000', '2025-01-13 -3000', '2025-01-13 -789'],
    opening: -227417,
    closing: -34681,
    asides: ['6,000.00', '412.20', '88.14', '1,204.00', '31.70'],
  },
  {
    name: 'card: a bill in Portuguese, an instalment beside a name, a refund with a minus among purchases',
    text: `
Fatura do cartão                                   RENATA MOURA
Cartão final 8821                                  Vencimento 10/03/2025    Fechamento 28/02/2025
Total da fatura anterior                                         1.204,33
Pagamentos efetuados                                            -1.204,33
Lançamentos atuais                                                 284,90
Total desta fatura                                                 284,90
Pagamentos
Data      Descrição                                          Valor em R$
10/02     PAGAMENTO RECEBIDO                                   -1.204,33
Lançamentos: compras e saques
Data      Estabelecimento                                    Valor em R$
28/01     STREAMING BR                                             89,90
05/02     LOJA MOVEIS PARC 03/10                                  240,00
14/02     ESTORNO LOJA SOL                                        -45,00
          Total dos lançamentos atuais                            284,90
`,
    rows: ['2025-02-10 120433', '2025-01-28 -8990', '2025-02-05 -24000', '2025-02-14 4500'],
    opening: -120433,
    closing: -28490,
    asides: [],
  },
];
