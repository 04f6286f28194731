/** The English messages of faults of options. Apart from the others, since the first view can have such faults. */
export const optionMessages = {
  'fault.at': '{path}: {fault}',
  'fault.option': '{found} is not {expected}. It is ignored.',

  'expected.string': 'a string',
  'expected.day': 'a day such as 2024-11-13',
  'expected.text': 'a text that is not empty',
  'expected.entryId': 'the id of an entry',
  'expected.oneOf': 'one of {list}',
  'expected.someOf': 'one or more of {list}',
  'expected.whole': 'a whole number of 1 or more',
  'expected.wholeTo': 'a whole number from 1 to {most}',
  'expected.seconds': 'a number of seconds (at least {least})',
  'expected.bytes': 'a number of bytes (at least {least})',
  'expected.interfaceLanguage': 'a language that the element supports',
} as const;
