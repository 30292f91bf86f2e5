package kz.esep.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import kz.esep.text.Progress;

/** Bytes on their way: how many have passed is told each time. */
final class Passing extends FilterOutputStream {
    private final Progress progress;
    private final long all;
    private long passed;

    /**
     * To where they go.
     *
     * @param before how many of all have passed already
     */
    Passing(OutputStream to, Progress progress, long before, long all) {
        super(to);
        this.progress = progress;
        this.passed = before;
        this.all = all;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        out.write(bytes, from, count);
        passed += count;
        progress.done(Math.min(passed, all), all);
    }
}
