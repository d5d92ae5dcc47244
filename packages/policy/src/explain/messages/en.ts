import type { Messages } from './messages.js';

export const en: Messages = {
  words: 'These words look like {kinds}: {words}.',
  clause: 'Clause {id}, {title}: {sentence}',
  writer: {
    notice: 'They are delivered as they are; only you see this note.',
    mask: 'They are hidden from the other side.',
    hold: 'A person takes a look before the text is delivered.',
    bounce: 'The text comes back to you, and nothing of it is lost.',
    excused: 'They are let through by “{exception}”: {sentence}',
    softened: 'They draw no more than this note, by “{exception}”: {sentence}',
  },
  alone: {
    deliver: 'On their own they would be delivered as they are.',
    notice: 'On their own they would be delivered as they are, with a note to you.',
    mask: 'On their own they would be hidden from the other side.',
    hold: 'On their own they would wait for a person to take a look.',
  },
  recipient: { hold: 'A message is being checked.' },
  agent: {
    applied: 'Clause {id}, {title} ({rule}): applied, {effect}.',
    softened: 'Clause {id}, {title} ({rule}): softened by {by}, {effect}.',
    excused: 'Clause {id}, {title} ({rule}): excused by {by}; otherwise {effect}.',
    unknown: 'Clause {id}, {title} ({rule}): not known: {missing}; therefore {effect}.',
    signal: '{kind} {words}, confidence {confidence}, {how}.',
    history: 'part of it in earlier messages',
  },
  statement: {
    mask: 'Some words of your text were hidden from its recipient.',
    hold: 'Your text is kept back until a person has looked at it.',
    bounce: 'Your text was not delivered and was given back to you.',
    basis:
      'This was found and decided automatically, from the text and from what is on record about place, order and permissions. It is no sanction.',
    unknown: 'Not on record, and taken as not permitted: {missing}.',
    objection: 'You can object free of charge within six months; a person who was not involved before decides.',
  },
  ways: {
    start_call: 'You can start a call here; it needs no number.',
    order_page: 'On the order page you can share what the order needs.',
    ask_clearance: 'If the work needs this, ask support for a clearance.',
    remove_words: 'You can take these words out.',
    use_vault: 'The vault keeps passwords safe.',
    attach_file: 'You can attach the file here.',
  },
  quote: '“{text}”',
  more: '{count} more',
  and: 'and',
};
