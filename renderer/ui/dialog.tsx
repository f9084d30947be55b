import { type MantineSize, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { FocusBack } from './focus-back.tsx';

interface DialogProps {
  readonly title: string;
  readonly size?: MantineSize;
  /** What its cross does. */
  readonly closeLabel?: string;
  /** What it does now is not to be left halfway. */
  readonly isBusy?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const stay = (): void => {};

/** A dialog, open for as long as it is there. Escape closes it; then what had the focus before has it again. */
export function Dialog({ title, size = 'md', closeLabel = 'Close', isBusy = false, onClose, children }: DialogProps) {
  return (
    <FocusBack>
      <Modal
        opened
        onClose={isBusy ? stay : onClose}
        title={title}
        size={size}
        closeButtonProps={{ 'aria-label': closeLabel, disabled: isBusy }}
      >
        {children}
      </Modal>
    </FocusBack>
  );
}
