declare module "natural/lib/natural/stemmers/porter_stemmer.js" {
  const porterStemmer: { stem(word: string): string };
  export default porterStemmer;
}

declare module "natural/lib/natural/distance/levenshtein_distance.js" {
  const distances: {
    DamerauLevenshteinDistance(one: string, other: string, options?: { restricted?: boolean }): number;
  };
  export default distances;
}
