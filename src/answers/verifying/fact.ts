import type { SourceSentence } from '../source-sentences.ts';

/** Something in a statement that code can look for: it must stand in what the statement cites. */
export interface Fact {
  readonly kind: 'number' | 'date' | 'name' | 'office';
  /** As the statement says it. */
  readonly text: string;
  /** Where the statement says it, a UTF-16 offset. */
  readonly at?: number;
  /** What a name is found by in other languages (fold-names.ts). */
  readonly keys?: readonly string[];
  isIn(source: SourceSentence): boolean;
  /** Whether the sentence tells a part that stands for the whole: the family name of a full name. */
  isPartlyIn?(source: SourceSentence): boolean;
  /** How many facts of the same sort the sentence tells of which the statement says nothing: where this one is missing, one of them may have stood. */
  rivalsIn?(source: SourceSentence): number;
  /** Whether the sentence has it, but another name, of which the statement says nothing, where the statement has it. */
  isMisplacedIn?(source: SourceSentence): boolean;
  /** Where the sentence has this name. */
  ownIn?(source: SourceSentence): readonly number[];
  /** Where the sentence has this number or date, and where others of its sort of which the statement says nothing. */
  placesIn?(source: SourceSentence): FactPlaces;
}

/** UTF-16 offsets into a sentence. */
export interface FactPlaces {
  readonly own: readonly number[];
  readonly rivals: readonly number[];
}
