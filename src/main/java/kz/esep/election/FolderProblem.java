package kz.esep.election;

import java.util.ArrayList;
import java.util.List;
import kz.esep.text.Message;

/**
 * Something wrong in a package folder, with its place.
 *
 * @param file name of the file in the folder
 * @param row row of the table as a spreadsheet numbers it, the header being 1, or line of a JSON file; 0 for the file
 * @param column name of the column, or the place in a JSON file; empty when it is about the whole row
 * @param what what is wrong and what is expected
 */
public record FolderProblem(String file, int row, String column, Message what) {

    /** The whole sentence: place and problem. */
    public Message message() {
        List<Object> arguments = new ArrayList<>(List.of(file, Integer.toString(row), column, what));
        String key = row == 0 ? "file" : "row";
        return new Message("election", "folder." + key + (column.isEmpty() ? "" : ".column"), arguments);
    }
}
