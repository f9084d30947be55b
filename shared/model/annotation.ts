/** Analytics groups of DOMAIN (c): which part of the cash-flow picture a category belongs to. */
export type AnalyticsGroup =
  | 'revenue'
  | 'cost_of_goods_sold'
  | 'operational_expenses'
  | 'tax_expenses'
  | 'intra_company'
  | 'debt'
  | 'equity'
  | 'other_income'
  | 'special_items'
  | 'other';

/** Who decided: our inference, a matched transfer, a user's rule, a person's correction, a service whose word was taken over. */
export type Annotator = 'predicted' | 'reconcile' | 'heuristic' | 'client_feedback' | 'service';

export interface CategoryAnnotation {
  /** `ctg_…` */
  readonly id: string;
  /** Stable machine name, such as `overdraft_nsf_fees`. */
  readonly slug: string;
  /** What people read, such as "Overdraft/NSF Fees". */
  readonly label: string;
  /** Null for an uncategorised transaction. */
  readonly group: AnalyticsGroup | null;
  readonly annotator: Annotator;
  /** 0 to 1. */
  readonly confidence: number;
  /** One true sentence. */
  readonly reason: string;
}

export interface MerchantAnnotation {
  /** `mrc_…` */
  readonly id: string;
  readonly name: string;
  readonly url: string | null;
  /** Heron's merchant group, such as `debt.mca_or_rbf`; null for most. */
  readonly groupId: string | null;
  readonly mcc: { readonly code: string; readonly description: string; readonly slug: string } | null;
  readonly confidence: number;
  readonly reason: string;
}

/** Whether a deposit is true revenue (DOMAIN b.2). `review`: a person must say. */
export interface RevenueAnnotation {
  readonly verdict: boolean | 'review';
  /** The rule that decided, one true sentence. */
  readonly rule: string;
}

/** What a fee for a lack of funds was for; `ambiguous` where the text does not tell. */
export type FeeKind = 'overdraft' | 'nsf' | 'ambiguous';

/** How often a payment recurs (DOMAIN b.4). */
export type Frequency =
  | 'not_enough_data'
  | 'same_day'
  | 'irregular'
  | 'daily'
  | 'weekday'
  | 'weekly'
  | 'twice_weekly'
  | 'biweekly'
  | 'monthly'
  | 'quarterly'
  | 'annually';

/** Everything enrichment says about one transaction. */
export interface Annotation {
  readonly transactionId: string;
  /** A substring of the printed description. */
  readonly descriptionClean: string;
  readonly merchant: MerchantAnnotation | null;
  readonly paymentProcessor: MerchantAnnotation | null;
  /** The other side by name: upper case, the same on every row that names it. */
  readonly counterparty: string | null;
  readonly category: CategoryAnnotation;
  /** Null for anything but money received. */
  readonly revenue: RevenueAnnotation | null;
  /** Null for anything but a fee for a lack of funds. */
  readonly feeKind: FeeKind | null;
  readonly isRecurring: boolean | null;
  /** Null where rows carry no date or company to compare by. */
  readonly frequency: Frequency | null;
  /** Why it recurs or does not, one true sentence. */
  readonly recurrenceReason: string | null;
  /** The other leg of a transfer between the company's own accounts. */
  readonly matchingTransactionId: string | null;
  /** The transaction this one repeats. Duplicates are left out of every figure. */
  readonly duplicateOfId: string | null;
  /** Why it is left out, or counts though it seems to repeat another: one true sentence. */
  readonly duplicateReason: string | null;
  /** The rule, correction or service that outranked inference, and what would be said without it. */
  readonly correctedBy: {
    readonly kind: 'rule' | 'feedback' | 'service';
    readonly id: string;
    readonly inferred: Inferred;
  } | null;
}

/** What rules and corrections may outrank. */
export type Inferred = Pick<Annotation, 'category' | 'merchant' | 'counterparty' | 'revenue'>;
