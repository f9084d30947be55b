import type { ReactNode } from 'react';

/** Icons are decoration: what they mean always stands beside them as text or as the control's label. */
interface IconProps {
  readonly size?: number;
}

const icon =
  (shape: ReactNode) =>
  ({ size = 16 }: IconProps) => (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {shape}
    </svg>
  );

export const PlusIcon = icon(<path d="M8 3v10M3 8h10" />);
export const CloseIcon = icon(<path d="m4 4 8 8m0-8-8 8" />);
export const CheckCircleIcon = icon(
  <>
    <circle cx="8" cy="8" r="6" />
    <path d="m5.5 8.2 1.8 1.8 3.3-3.7" />
  </>,
);
export const RepairIcon = icon(
  <path d="M9.7 4.3a3 3 0 0 1 3.9-1.2l-1.8 1.8v1.3h1.3l1.8-1.8A3 3 0 0 1 9.7 8.3l-5 5a1.4 1.4 0 0 1-2-2l5-5a3 3 0 0 1 2-2Z" />,
);
export const QuestionIcon = icon(
  <>
    <circle cx="8" cy="8" r="6" />
    <path d="M6.3 6.4a1.7 1.7 0 1 1 2.5 1.6c-.5.25-.8.5-.8 1.1M8 11.2v.05" />
  </>,
);
export const BrokenIcon = icon(
  <>
    <path d="M5.5 2h5L14 5.5v5L10.5 14h-5L2 10.5v-5Z" />
    <path d="M8 5v3.3M8 10.9v.05" />
  </>,
);
export const WarningIcon = icon(
  <>
    <path d="M8 2.5 14 13H2Z" />
    <path d="M8 6.5v3M8 11.2v.05" />
  </>,
);
export const InfoIcon = icon(
  <>
    <circle cx="8" cy="8" r="6" />
    <path d="M8 7.5v3.5M8 5v.05" />
  </>,
);
export const SunIcon = icon(
  <>
    <circle cx="8" cy="8" r="2.8" />
    <path d="M8 1.5v1.3M8 13.2v1.3M1.5 8h1.3M13.2 8h1.3M3.4 3.4l.9.9M11.7 11.7l.9.9M3.4 12.6l.9-.9M11.7 4.3l.9-.9" />
  </>,
);
export const MoonIcon = icon(<path d="M13.5 9.6A5.8 5.8 0 0 1 6.4 2.5a5.8 5.8 0 1 0 7.1 7.1Z" />);
export const ScreenIcon = icon(
  <>
    <rect x="2" y="3" width="12" height="8" rx="1" />
    <path d="M6 13.5h4" />
  </>,
);
export const SettingsIcon = icon(
  <>
    <path d="M2.5 5h6.5M12.5 5h1M2.5 11h1M7 11h6.5" />
    <circle cx="10.8" cy="5" r="1.8" />
    <circle cx="5.2" cy="11" r="1.8" />
  </>,
);
export const DownloadIcon = icon(<path d="M8 2.5v7.5M4.8 7 8 10.2 11.2 7M3 13.3h10" />);
export const UploadIcon = icon(<path d="M8 10.5V3M4.8 6 8 2.8 11.2 6M3 13.3h10" />);
export const ChevronLeftIcon = icon(<path d="M10 3.5 5.5 8l4.5 4.5" />);
export const ChevronRightIcon = icon(<path d="M6 3.5 10.5 8 6 12.5" />);
export const ArrowUpIcon = icon(<path d="M8 13V3.5M4.5 7 8 3.5 11.5 7" />);
export const ArrowDownIcon = icon(<path d="M8 3v9.5M4.5 9 8 12.5 11.5 9" />);
export const ZoomInIcon = icon(
  <>
    <circle cx="7" cy="7" r="4.5" />
    <path d="m10.3 10.3 3.2 3.2M7 5v4M5 7h4" />
  </>,
);
export const ZoomOutIcon = icon(
  <>
    <circle cx="7" cy="7" r="4.5" />
    <path d="m10.3 10.3 3.2 3.2M5 7h4" />
  </>,
);
export const SearchIcon = icon(
  <>
    <circle cx="7" cy="7" r="4.5" />
    <path d="m10.3 10.3 3.2 3.2" />
  </>,
);
export const FileIcon = icon(
  <>
    <path d="M4 2h5.2L12.5 5.3V14H4Z" />
    <path d="M9 2v3.5h3.5" />
  </>,
);
export const LockIcon = icon(
  <>
    <rect x="3.5" y="7" width="9" height="6.5" rx="1" />
    <path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" />
  </>,
);

export const PencilIcon = icon(<path d="M10.8 3 13 5.2 5.8 12.4l-3 .8.8-3ZM9.3 4.5l2.2 2.2" />);
export const TrashIcon = icon(<path d="M3 4.5h10M6.5 4.5V3h3v1.5M4.3 4.5 5 13.5h6l.7-9M7 7v4M9 7v4" />);
export const UndoIcon = icon(<path d="M5.5 3 2.5 6l3 3M2.5 6h7a3.7 3.7 0 0 1 0 7.4H6" />);
export const RedoIcon = icon(<path d="m10.5 3 3 3-3 3M13.5 6h-7a3.7 3.7 0 0 0 0 7.4H10" />);
export const RuleIcon = icon(<path d="M2.5 4h7M2.5 8h4M2.5 12h4M9 10.2l1.9 1.9 3.1-4" />);

export const MoreIcon = icon(<path d="M3.5 8v.05M8 8v.05M12.5 8v.05" />);
export const MergeIcon = icon(<path d="M3 3.5c0 3 2 4.5 5 4.5h5M3 12.5c0-3 2-4.5 5-4.5M10.5 5.5 13 8l-2.5 2.5" />);
export const ArchiveIcon = icon(
  <>
    <rect x="2" y="3" width="12" height="3.5" rx="0.8" />
    <path d="M3.2 6.5v6.8h9.6V6.5M6.5 9.3h3" />
  </>,
);
export const CompaniesIcon = icon(<path d="M2.5 13.5h11M4 13.5v-10h5v10M9 6.5h3.5v7M6 6h1M6 8.5h1M6 11h1" />);
export const MoveIcon = icon(<path d="M2.5 4h4l1.5 1.8h5.5v7h-11ZM6 9.3h4.5M8.8 7.6l1.7 1.7-1.7 1.7" />);
export const RetryIcon = icon(<path d="M12.8 6.5A5 5 0 1 0 13 9M13 3v3.5H9.5" />);

/** The mark of the application: a wading bird's bill, neck and back. */
export const EgretMark = ({ size = 22 }: IconProps) => (
  <svg width={size} height={size} viewBox="0 0 24 24" fill="none" aria-hidden="true">
    <rect width="24" height="24" rx="6" fill="var(--accent-strong)" />
    <path
      d="M3.6 8.8 9 7.3c.8-1.7 2.6-2.5 4.2-1.9 2 .7 2.5 3 1.1 4.6-1.3 1.4-3.1 2.4-3.1 5s2.2 4 4.8 4l4.4-2"
      stroke="#fff"
      strokeWidth="1.9"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
    <circle cx="11.6" cy="8" r="0.9" fill="#fff" />
  </svg>
);
export const FilterIcon = icon(<path d="M2.5 4h11M4.5 8h7M6.5 12h3" />);
export const ColumnsIcon = icon(
  <>
    <rect x="2.5" y="3" width="11" height="10" rx="1" />
    <path d="M6.2 3v10M9.8 3v10" />
  </>,
);
