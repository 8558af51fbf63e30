/** Given names and invented surnames, combined so that nobody is named after a real person. */
const givenNames = [
  'Amara',
  'Bo',
  'Carys',
  'Dario',
  'Edda',
  'Farid',
  'Greta',
  'Hugo',
  'Ines',
  'Jonas',
  'Kavya',
  'Liam',
  'Mira',
  'Nils',
  'Oona',
  'Pavel',
  'Quinn',
  'Rosa',
  'Samir',
  'Thea',
  'Umut',
  'Vera',
  'Wanda',
  'Xiomara',
  'Yara',
  'Zeno',
  'Anouk',
  'Basil',
  'Chiara',
  'Dunya',
  'Emil',
  'Freya',
  'Goran',
  'Hana',
  'Ivo',
  'Jette',
  'Kofi',
];

const surnames = [
  'Ashgrove',
  'Birchmere',
  'Copperfen',
  'Dunwick',
  'Elderbrook',
  'Foxhollow',
  'Glimmerby',
  'Hazelmoor',
  'Inkwell',
  'Juniperley',
  'Kestrelby',
  'Lanternway',
  'Mossbank',
  'Nettlefold',
  'Owlsworth',
  'Pinecrest',
  'Quillford',
  'Rushmead',
  'Silverthorn',
  'Tidewell',
  'Umberfield',
  'Vinterholm',
  'Willowby',
  'Yarrowdale',
  'Zephyrton',
];

/** The full name of the n-th person; no two are the same for n below 925. */
export function fullName(position: number): string {
  const given = givenNames[position % givenNames.length];
  const surname = surnames[position % surnames.length];
  return `${given} ${surname}`;
}

/** A name as it appears in catalog entity names. */
export function slugOf(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}

/** A login in one of the styles people choose. */
export function loginOf(name: string, position: number): string {
  const [given, surname] = name.toLowerCase().split(' ');
  const styles = [
    `${given}-${surname}`,
    `${given}${surname}`,
    `${given}-${surname.slice(0, 4)}`,
    `${surname}-${given}`,
  ];
  return styles[position % styles.length];
}
