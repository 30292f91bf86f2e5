package kz.esep.store;

import kz.esep.text.Digest;

/**
 * The end of a journal: printed on paper, carried by result files and receipts, kept with every backup.
 *
 * @param length how many entries the journal has, which is also the last one's number
 * @param hash the last entry's hash; of an empty journal the election package's digest
 */
public record Head(long length, Digest hash) {}
