package kz.esep.fault;

import java.util.Map;

/** Something that a disk was told. Files go by numbers, because their names change. */
sealed interface Act {
    /** Names that from now on mean these files, all at once; 0: none. */
    record Named(Map<String, Integer> names) implements Act {}

    @SuppressWarnings("ArrayRecordComponent") // nobody changes or compares it
    record Written(int file, long at, byte[] content) implements Act {}

    record Cut(int file, long size) implements Act {}

    /** A file's content is to be on the platter. */
    record Forced(int file) implements Act {}

    /** What stands in a folder, directly, is to be on the platter. */
    record FolderForced(String folder) implements Act {}
}
