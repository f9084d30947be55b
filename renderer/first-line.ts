/** What an error says. What is wrapped in an error says the same again, on lines of its own. */
export const firstLine = ({ message }: Error): string => (message.split('\n')[0] ?? '').trim().replace(/\.$/, '');
