package kz.esep.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.esep.text.InputFile;
import kz.esep.text.Progress;
import kz.esep.text.Refused;
import kz.esep.text.WholeFile;

/** Tables as files: reads one, and puts some into a folder. An older file is replaced. */
public final class TableFiles {
    private TableFiles() {}

    /** How tables are written. */
    public enum Format {
        /** One file for each table, for other programs. */
        CSV,
        /** One workbook with a sheet for each table. */
        XLSX
    }

    /**
     * Writes the tables.
     *
     * @param name of the files, without an ending; a CSV file adds its table's name
     * @param at when the figures were taken, for a workbook's properties
     * @return the files, in the order of the tables
     * @throws Refused when the folder cannot be written
     */
    public static List<Path> write(List<Grid> grids, Format format, Path folder, String name, Instant at) {
        return write(grids, format, folder, name, at, Progress.UNHEARD);
    }

    /** The same, telling how far it is; until everything is laid out, no file is touched. */
    public static List<Path> write(
            List<Grid> grids, Format format, Path folder, String name, Instant at, Progress progress) {
        List<Path> files = new ArrayList<>();
        switch (format) {
            case CSV -> {
                int all = grids.stream().mapToInt(grid -> grid.rows().size()).sum();
                int done = 0;
                List<byte[]> contents = new ArrayList<>();
                for (Grid grid : grids) {
                    progress.done(done, all);
                    contents.add(Csv.bytes(grid));
                    done += grid.rows().size();
                }
                for (int i = 0; i < contents.size(); i++) {
                    String file = name + "_" + grids.get(i).name() + ".csv";
                    files.add(replace(folder.resolve(file), contents.get(i)));
                }
            }
            case XLSX -> files.add(replace(folder.resolve(name + ".xlsx"), Xlsx.bytes(grids, at, progress)));
        }
        return List.copyOf(files);
    }

    /**
     * The content of a CSV file or a workbook that somebody named.
     *
     * @throws Refused when it cannot be read or is larger than {@link CsvTable#LARGEST}
     */
    public static byte[] content(Path file) {
        try {
            return InputFile.read(file, CsvTable.LARGEST);
        } catch (IOException e) {
            throw new Refused("table", "unreadable", file.toString());
        }
    }

    /**
     * Writes a file whole or not at all.
     *
     * @throws Refused when the folder cannot be written
     */
    public static Path replace(Path file, byte[] content) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return WholeFile.replace(file, content);
        } catch (IOException e) {
            throw new Refused("table", "failed", file.toString(), String.valueOf(e.getMessage()));
        }
    }
}
