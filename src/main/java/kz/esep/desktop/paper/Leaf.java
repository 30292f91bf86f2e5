package kz.esep.desktop.paper;

/**
 * A page as a picture.
 *
 * @param argb row by row, one number for each pixel
 */
@SuppressWarnings("ArrayRecordComponent") // made once, drawn and never compared
record Leaf(int width, int height, int[] argb) {}
