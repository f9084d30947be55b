export { type Computer, createComputer } from './computer.ts';
