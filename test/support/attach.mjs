/**
 * @open-wc/testing's `fixture`, with types of our own beside it: its own declare every chai assertion a promise, which the linter
 * then wants awaited.
 */
export { fixture as attach } from '@open-wc/testing';
