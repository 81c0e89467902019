import { describe, expect, it } from 'vitest';
import { attributionAt } from './attribution';
import { readSentence, readText } from './fixture';

describe('what somebody finds, blames or puts at', () => {
  it.each([
    ['The auditor has blamed a cracked seal.', 'The auditor'],
    ['The union put the takings of his company, Torvane, at more than $3 million.', 'The union'],
    ['To hear Torres tell it, the ferry sails in May.', 'Torres'],
    ['They also count over $65 million a year in takings.', 'They'],
    ['The ministry has gone so far as to call the mayor “a pirate”.', 'The ministry'],
    ['Too little, too late, the union sighed over the ferries.', 'the union'],
    ['The families loyal to the harbour say that it sails in May.', 'The families loyal to the harbour'],
    ['“It will sail in May,” Torres had the nerve to say.', 'Torres'],
  ])('credits it to: %s', (sentence, speaker) => {
    expect(readSentence(sentence)).toMatchObject({ state: 'attributed', speaker });
  });

  it.each([
    'The union put the takings of his company, Torvane, in a box.',
    'To hear is to obey.',
    'The minister told more jokes.',
    'The fund put $3 million into the ferry.',
    'His sails loyal to the harbour say.',
  ])('leaves it nobody’s: %s', (sentence) => {
    expect(readSentence(sentence).state).toBe('none');
  });
});

describe('a label beside quoted words', () => {
  it.each([
    ['The mayor pinned the label “the pirate” on him.', 'The mayor'],
    ['Torres coined the label “ghost ferry”.', 'Torres'],
    ['The auditor has since pronounced the effort “a shambles”.', 'The auditor'],
    ['The premier waved the shipment away as “a few old boats”.', 'The premier'],
    ['The union branded the plan “a betrayal”.', 'The union'],
    ['The minister named him “the pirate of Oslo”.', 'The minister'],
    ['“Second-hand bathtub” is how Torres sized it up.', 'Torres'],
    ['“A bathtub” is what the union called the ferry.', 'the union'],
    ['“A bathtub” is Torres’s own word for the ferry.', 'Torres'],
    ['“A bathtub” is the word that Oslo News chose for the ferry.', 'Oslo News'],
    ['“Forty berths” is the figure Torres gives.', 'Torres'],
    ['The auditor’s verdict was short: “too late, too dear”.', 'The auditor'],
    ['Torres has a name for him: “the pirate of Oslo”.', 'Torres'],
    ['The study’s name for him is “the pirate”.', 'The study'],
    ['“It will sail,” chimed in Torres.', 'Torres'],
    ['“It will sail,” put in the harbour master.', 'the harbour master'],
    ['“It will sail in May,” gushed the then keeper of the light.', 'the then keeper of the light'],
    ['They are ‘just a symbol’ of ‘possibilities’, gushed the then harbour master.', 'the then harbour master'],
  ])('finds it in: %s', (sentence, speaker) => {
    expect(readSentence(sentence)).toMatchObject({ state: 'attributed', speaker });
  });

  it.each([
    ['El veredicto de Ruiz fue breve: «tarde y caro».', 'Ruiz'],
    ['Ruiz tiene un nombre para él: «el pirata».', 'Ruiz'],
    ['Ruiz lo bautizó como «el pirata».', 'Ruiz'],
    ['«La bañera» es como lo describe Ruiz.', 'Ruiz'],
    ['«Zarpará», se entusiasmó Ruiz.', 'Ruiz'],
  ])('finds it in Spanish: %s', (sentence, speaker) => {
    expect(readSentence(sentence, 'es')).toMatchObject({ state: 'attributed', speaker });
  });

  it.each([
    'His name is “Queen”.',
    'The ferry earned the nickname “the bathtub”.',
    'Oslo has a ferry called “The Queen”.',
    'Torres joined the board as “head of growth”.',
    'The guests turned the lights off as a precaution.',
    'The “Queen,” scrapped the next year, carried 300 passengers.',
    'The word “ferry” is old.',
    'He did not, for the record, wave the ferry off as a symbol.',
  ])('leaves free: %s', (sentence) => {
    expect(readSentence(sentence).state).toBe('none');
  });
});

describe('sources that name nobody', () => {
  it.each([
    'Word has it that the ferry was sold.',
    'Word is that the ferry leaks.',
    'There are those who detect a pattern in the sale.',
    'A chorus of experts holds that the ferry is a trap.',
    'Some folks call the ferry a floating casino.',
    'Many in the capital wave it off as a stunt.',
    'Analysts see in the ferry a sign of decline.',
    'Some experts hear in his words an echo of the past.',
    'It was a gesture that critics call too little, too late.',
    'Unnamed persons in the government are furious about the ferry.',
  ])('finds a vague source in: %s', (sentence) => {
    expect(readSentence(sentence).state).toBe('vague');
  });

  it.each([
    'Hay quien dice que el barco no existe.',
    'Hay quienes lo llaman la bañera.',
    'No falta quien lo llama la bañera.',
    'Diversos analistas señalan que sobra.',
    'El barco, según se comenta, no existe.',
    'En voz baja, admiten que sobra.',
    'Los detractores lo tachan de capricho.',
    'Muchos lo ven como una trampa.',
  ])('finds a vague source in Spanish: %s', (sentence) => {
    expect(readSentence(sentence, 'es').state).toBe('vague');
  });

  it('attributes only what a relative clause calls something', () => {
    const sentence = 'It was a gesture that critics call too little, too late.';
    const [span] = readSentence(sentence).spans;
    expect(sentence.slice(span?.content.start, span?.content.end)).toBe('too little, too late.');
  });

  it('leaves to the page what nobody tells', () => {
    expect(readSentence('The critic saw in the harbour a ferry.').state).toBe('none');
    expect(readSentence('The problem is that the ferry leaks.').state).toBe('none');
    expect(readSentence('Hay un barco en el puerto.', 'es').state).toBe('none');
  });

  it('carries no hearsay over to what follows', () => {
    const [, second] = readText('Word has it that the ferry was sold.|“It was a gift to the town.”');
    expect(second?.speaker ?? null).toBeNull();
  });
});

describe('clefts', () => {
  it.each([
    ['It was Torres that coined the phrase “ghost ferry”.', 'en', 'Torres'],
    ['It was the ambassador of the day who said “I am so proud of this ferry”.', 'en', 'the ambassador of the day'],
    ['It was Torres, and not the mayor, who called it “a bathtub”.', 'en', 'Torres'],
    ['It was not the mayor but the auditor who called it “a bathtub”.', 'en', 'the auditor'],
    ['Not the mayor but Torres said the ferry was late.', 'en', 'Torres'],
    ['Fue Ruiz, y no el alcalde, quien lo llamó «la bañera».', 'es', 'Ruiz'],
    ['No fue el alcalde sino Ruiz quien dijo que el barco zarparía.', 'es', 'Ruiz'],
  ] as const)('finds who did, not who did not, in: %s', (sentence, lang, speaker) => {
    const found = readSentence(sentence, lang);
    expect(found).toMatchObject({ state: 'attributed', speaker });
    expect(new Set(found.spans.map((span) => span.speaker))).toEqual(new Set([speaker]));
  });

  it.each([
    ['It was not the mayor who called it “a bathtub”.', 'en'],
    ['No fue el alcalde quien lo llamó «la bañera».', 'es'],
  ] as const)('leaves alone whom the sentence clears: %s', (sentence, lang) => {
    expect(readSentence(sentence, lang).speaker).toBeNull();
  });

  it('finds no source of the sentence inside a quotation', () => {
    const found = readSentence('It was the ambassador who said, "Proud sailors cheered the crew."');
    expect(found.spans.map((span) => span.speaker)).toEqual(['the ambassador']);
  });
});

describe('verbs of holding', () => {
  it('gives no speech to what only has something', () => {
    const found = readSentence('The two authors write that Norway thus holds “a powerful beachhead”.');
    expect(found.spans.map((span) => span.speaker)).toEqual(['The two authors']);
    expect(readSentence('The company holds “a majority stake” in the ferry.').state).toBe('none');
    expect(readSentence('El sindicato tiene «una flota» de barcos.', 'es').state).toBe('none');
  });

  it('finds what somebody holds to be so', () => {
    expect(readSentence('The court holds that the sale was lawful.').speaker).toBe('The court');
    expect(readSentence('The court held “the sale was lawful”.').speaker).toBe('The court');
  });
});

describe('names and labels that nobody is said to have given', () => {
  it.each([
    'He has been called the owner’s man in Oslo.',
    'He was branded a puppet of the owners.',
    'It has been widely remarked that the ferry leaks.',
    'Wiser heads in Oslo thought the whole ferry a folly.',
    'That has not stopped the prediction, heard in every bar, that the ferry will sink.',
    'The ferry is too slow, moan critics.',
  ])('is vague: %s', (sentence) => {
    expect(readSentence(sentence).state).toBe('vague');
  });

  it.each([
    'Hay quienes lo llaman, sin más, «el pirata».',
    'Dicen los entendidos que el barco se hundirá.',
    'El alcalde ha sido bautizado «el pirata».',
  ])('is vague in Spanish: %s', (sentence) => {
    expect(readSentence(sentence, 'es').state).toBe('vague');
  });

  it.each([
    'A cat called Tom sat there.',
    'The ferry has been called Queen.',
    'It has been raining since May.',
    'What anybody can see is that the ferry leaks.',
    'The engine moans at night.',
    'The owners would do well to remember that the ferry leaks.',
  ])('leaves free: %s', (sentence) => {
    expect(readSentence(sentence).state).toBe('none');
  });

  it('is whoever tells that it is said', () => {
    const [first] = readText('According to the authors, he is known as “the pirate”.');
    const text = 'According to the authors, he is known as “the pirate”.';
    const at = { start: text.indexOf('the pirate'), end: text.indexOf('the pirate') + 10 };
    expect(first && attributionAt(first, at)?.speaker).toBe('the authors');
  });
});

describe('sources of quoted words whatever the verb', () => {
  it.each([
    ['One commentary places the ferry inside a “grand design”.', 'One commentary'],
    ['The minister, Ana Ruiz, summed the ferry up thus: “too little, too late”.', 'The minister, Ana Ruiz,'],
    ['The nickname “pirate” was bestowed on him by the Harbour Courier.', 'the Harbour Courier'],
    ['“It will sail,” our mayor purred when the deal was signed.', 'our mayor'],
    ['The two say that the ferry leaks.', 'The two'],
    ['“A floating coffin” is the minister’s expression for the ferry.', 'the minister'],
    ['By their count, the ferry leaks twice a day.', 'their'],
    ['Ana Ruiz alleged that the ferry leaks.', 'Ana Ruiz'],
    ['Ana Ruiz enthused that the ferry is new.', 'Ana Ruiz'],
    ['Torres’s description of him as a “pirate of the fjord” is unfair.', 'Torres'],
    ['Torres keeps, according to them, “deep” ties to the owners.', 'them'],
  ])('finds %s', (sentence, speaker) => {
    expect(readSentence(sentence)).toMatchObject({ state: 'attributed', speaker });
  });

  it.each([
    'The plan was simple: “sail at dawn”.',
    'The report was printed by “The Queen” press.',
    'The nickname “pirate” is old.',
    'The plan’s description of the ferry as a “pirate” is unfair.',
    'The two ferries leak.',
  ])('leaves free: %s', (sentence) => {
    expect(readSentence(sentence).state).toBe('none');
  });
});

describe('by nobody, or plain to see', () => {
  it.each([
    'The ferry, it is often said, leaks.',
    'You will be told more than once that the ferry leaks.',
    'Mayor dubbed “the captain” sails to Oslo.',
    'Dubbed “the captain”, the mayor sails to Oslo.',
    'Reports have come out that the ferry leaks.',
    'Reportedly, the ferry leaks.',
    'The alleged leak of the ferry is small.',
  ])('is said, and by nobody: %s', (sentence) => {
    expect(readSentence(sentence)).toMatchObject({ state: 'vague', speaker: null });
  });

  it('is not said, but kept', () => {
    expect(readSentence('Ana Ruiz maintains “deep” ties to the ferry.').state).toBe('none');
    expect(readSentence('Ana Ruiz maintains that the ferry leaks.').speaker).toBe('Ana Ruiz');
    expect(readSentence('Reports have also surfaced of a leak.').state).toBe('vague');
  });

  it.each([
    'Nobody disputes that the ferry leaks.',
    'What few doubt is that the ferry leaks.',
    'What nobody mentioned on the quay is that the ferry leaks.',
    'Few at the harbour admit that the ferry leaks.',
  ])('is the page’s own word: %s', (sentence) => {
    expect(readSentence(sentence).state).toBe('none');
  });

  it.each([
    ['Critics dispute that the ferry leaks.', 'Critics'],
    ['Ana Ruiz’s parting shot went down well: “The ferry leaks and it always has.”', 'Ana Ruiz'],
    ['De La Cruz said that the ferry leaks.', 'De La Cruz'],
    ['Two days later, Ana Ruiz spoke at the pier and called herself “proud of the ferry”.', 'Ana Ruiz'],
    ['Ana Ruiz professed herself “proud of the ferry”.', 'Ana Ruiz'],
  ])('is somebody’s: %s', (sentence, speaker) => {
    expect(readSentence(sentence).speaker).toBe(speaker);
  });
});

describe('a transcript', () => {
  it('is the page’s own voice where its presenter speaks, and a guest’s where a guest does', () => {
    const answers = readText(
      'PRESENTER: The ferry leaks.|It is old.\nANA RUIZ: It does not.|It is new.\nPRESENTER: Thank you.\nANA RUIZ: Not at all.',
    );
    expect(answers.map(({ speaker }) => speaker)).toEqual([null, null, 'ANA RUIZ', 'ANA RUIZ', null, 'ANA RUIZ']);
  });

  it('knows who speaks for the medium from how it is said where the name first stands', () => {
    const answers = readText(
      'KIM BERG (reporter): The ferry leaks.\nLEE PARK, BYLINE: It is old.\nJON ROE (captain): It is not.\nBERG: It sank.\nPARK: Twice.\nIVO SMITH, MINISTER: Never.\nSMITH: Not once.',
    );
    expect(answers.map(({ speaker }) => speaker)).toEqual([null, null, 'JON ROE', null, null, 'IVO SMITH', 'SMITH']);
  });
});
