package kz.esep.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a document's blocks at new pages into parts that are laid out one after another, so that memory does not grow
 * with the number of pages.
 */
final class SheetParts {
    /** Cells after which a new page begins a new part. */
    private static final int ENOUGH = 1_000;

    private SheetParts() {}

    static List<List<Block>> of(List<Block> blocks) {
        List<List<Block>> parts = new ArrayList<>();
        List<Block> part = new ArrayList<>();
        int cells = 0;
        for (Block block : blocks) {
            if (block instanceof Block.NewPage && cells >= ENOUGH) {
                parts.add(List.copyOf(part));
                part.clear();
                cells = 0;
            } else {
                part.add(block);
                cells += block instanceof Block.Table table
                        ? table.rows().size() * table.columns().size()
                        : 0;
            }
        }
        parts.add(part);
        return parts;
    }
}
